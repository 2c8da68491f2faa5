// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "app/preferences/preferences.h"
#include "app/window/unsaved_runs.h"

#include <QObject>

class QWidget;

namespace shelf {

/// Sees to it that nothing is lost when the window closes: what the next start offers anyway is kept without
/// a word, unless the person wants to be asked; before work is stopped or a project's file stays behind it
/// asks. Stops and writes without freezing, and lets the window go when everything is safe. Where the system
/// ends the program nobody is asked; who closes the window is waited for, and stays where something cannot be
/// kept.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    CloseGuard(Jobs& jobs, RunJournal& journal, UnsavedRuns& unsaved, const Preferences& preferences,
               QWidget* window);

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
    void askAgain(const Error& problem);
    void letGo();

    Jobs& m_jobs;
    RunJournal& m_journal;
    UnsavedRuns& m_unsaved;
    const Preferences& m_preferences;
    QWidget* m_window;
    bool m_asking = false;
    bool m_waiting = false; ///< for the end of saving
    bool m_leaving = false; ///< all is being secured
    bool m_isLastWord = false; ///< the window closes also where something cannot be kept
    bool m_safe = false;
};

} // namespace shelf
