// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "app/window/unsaved_runs.h"

#include <QObject>

class QWidget;

namespace shelf {

/// Sees to it that nothing is lost when the window closes: asks before work is given up or runs stay unsaved,
/// stops and writes without freezing, and lets the window go when everything is safe. Where the system ends
/// the program nobody is asked; who closes the window is waited for.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    CloseGuard(Jobs& jobs, RunJournal& journal, UnsavedRuns& unsaved, QWidget* window);

    /// False: the window stays for now and is closed later, if the person wants so.
    bool mayClose();
    /// Stops what is under way, keeps what it has come to and all that is not saved, and closes the window;
    /// asks nothing.
    void closeNow();
    /// Blocks until all that is not saved is on the disk, for some seconds at most: the session may end any
    /// moment, or go on. Asks nothing, stops nothing.
    void secureNow();

signals:
    void waits(const QString& why); ///< the window closes by itself a little later

private:
    void askToStop();
    void leave();

    Jobs& m_jobs;
    RunJournal& m_journal;
    UnsavedRuns& m_unsaved;
    QWidget* m_window;
    bool m_asking = false;
    bool m_waiting = false; ///< for the end of saving
    bool m_leaving = false; ///< all is decided; it only has to be done
    bool m_safe = false;
};

} // namespace shelf
