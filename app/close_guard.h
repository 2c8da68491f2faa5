// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs.h"

#include <QObject>

class QWidget;

namespace shelf {

/// Asks once before running work is given up; then stops it, waits without freezing and closes the window.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    CloseGuard(Jobs& jobs, QWidget* window);

    /// False: the window stays for now and is closed later, if the person wants so.
    bool mayClose();

private:
    void stopAndClose();

    Jobs& m_jobs;
    QWidget* m_window;
    bool m_asking = false;
    bool m_closing = false;
};

} // namespace shelf
