// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desktop_watch.h"

class QApplication;

namespace shelf {

/// Follows the desktop while the program runs: light or dark, contrast, motion and font, wherever the
/// person's own settings leave these to the system.
class DesktopFollower : public QObject {
    Q_OBJECT
public:
    explicit DesktopFollower(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QApplication& m_application;
    DesktopWatch m_watch;
    bool m_isWaiting = false;
};

} // namespace shelf
