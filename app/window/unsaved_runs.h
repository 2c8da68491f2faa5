// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "app/project/project_controller.h"
#include "app/session/session.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

class QWidget;

namespace shelf {

/// Stands before everything that would take work out of the session (runs, what else a project has, the
/// search for settings): asks what becomes of what nobody has saved, stops what is under way, and goes on
/// only once all of it is in a file of the person's own or in the journal, on the disk.
class UnsavedRuns : public QObject {
    Q_OBJECT
public:
    UnsavedRuns(Session& session, Jobs& jobs, RunJournal& journal, ProjectController& projects,
                QWidget* window);

    /// The words of the question, which has four answers: nothing happens; keep; save; give up what is not
    /// saved.
    struct Question {
        QString title = {};
        QString stay = {};
        QString keep = {};
        QString discard = {};
        QString consequence = {}; ///< what keeping means; said last
        bool keepsByReturn = false; ///< else nothing happens by it
    };
    using Step = std::function<void()>;

    /// The search for settings, as it is known here.
    struct Search {
        std::function<bool()> isUnsaved;
        std::function<bool()> isRunning;
        std::function<void(const std::function<void(bool)>&)> save; ///< asks where; hears whether it is safe
        std::function<std::function<Status()>()> keeping;           ///< gives what a worker does to keep it
        std::function<void()> forget;                               ///< nobody wants it
    };
    void setSearch(Search search) { m_search = std::move(search); }

    int count() const; ///< runs that are not saved
    bool isTraining() const;
    bool hasSearch() const; ///< one that is not saved, or that runs
    bool isOfProject() const; ///< it is kept beside the project, which is asked of by its name
    bool isAnything() const;
    /// Nothing but what was left out of the data, which other cleaning takes the place of.
    bool isOnlyCleaned() const;
    /// Nothing that is not saved would need a word of the person: nothing trains or searches, and all of it
    /// is kept and offered at the next start.
    bool isOfferedAgain() const;
    /// "the changes to My shelves", "2 runs and the search for settings"; empty where nothing is unsaved.
    QString unsaved() const;
    /// The same by name: "mf #1, bias #2 and the search for settings"; of many runs the first few.
    QString named() const;
    /// Asks, unless there is nothing to lose; then either `proceed` or `stay` is called.
    void settle(const Question& question, const Step& proceed, const Step& stay);
    /// Stops what is under way, sees to it that the journal has everything, and proceeds; asks nothing. Where
    /// the journal cannot be written that is reported, and `stay` is called.
    void keep(const Step& proceed, const Step& stay);
    /// The same without a word: `then` hears how it went.
    void secure(const std::function<void(const Status&)>& then);
    /// The same, but stops nothing and waits here, so long at most: the program may be ended when this returns.
    /// False: the time was up, or something could not be written.
    bool secureNow(std::chrono::milliseconds limit);
    /// What else is to be on the disk then.
    struct Keeping {
        std::function<bool()> isWaiting;                  ///< something is not
        std::function<std::function<Status()>()> writing; ///< gives what a worker does for it
    };
    void addKeeping(Keeping keeping) { m_keepings.push_back(std::move(keeping)); }
    /// Something else waits to be written: it is work that nobody is asked of, and no less to be secured.
    bool isWaiting() const;
    /// `problem` is why something could not be kept: asks whether it is to be saved or lost (`proceed`), or
    /// not yet (`stay`).
    void askAgain(const Error& problem, const Step& proceed, const Step& stay);
    /// The question is taken back, unanswered.
    void dismiss();
    /// Other data come, and nothing can be lost any more: the project is left to its file.
    void giveWay() { m_projects.project().giveWay(); }
    /// The file of the project is being written; `then` is called once it is.
    bool isSaving() { return m_projects.project().isSaving(); }
    void whenSaved(const Step& then) { m_projects.project().whenSaved(then); }

private:
    std::function<Status()> keepingBesides() const;
    void stopAll(const Step& then);
    void saveAll(const Step& proceed, const Step& stay);
    void discard(const Step& proceed);
    QString saveWord() const;
    QString underWay() const; ///< what would be stopped; empty where nothing would

    Session& m_session;
    Jobs& m_jobs;
    RunJournal& m_journal;
    ProjectController& m_projects;
    QWidget* m_window;
    Search m_search;
    std::vector<Keeping> m_keepings;
    QList<Step> m_whenIdle;
};

} // namespace shelf
