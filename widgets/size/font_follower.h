// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace shelf {

/// Keeps all open windows in proportion when the program's font changes while it runs: sizes that were set
/// when the windows were made, gaps, icons, rows of tables and letters of a size of their own grow with it.
class FontFollower : public QObject {
    Q_OBJECT
public:
    explicit FontFollower(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    double m_letters; ///< the scale that the windows have
    double m_gaps;    ///< likewise of gaps
};

} // namespace shelf
