// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "app/project/opened_project.h"
#include "app/project/project_part_owner.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace shelf {

/// The project that is open: which file it has, what of the session that file does not hold yet, and saving.
/// What is not saved is kept in the journal beside the file with each change. Without a file the session is
/// untitled work, whose runs the journal in the person's data folder keeps. Shows nothing.
class OpenProject : public QObject {
    Q_OBJECT
public:
    OpenProject(Session& session, Jobs& jobs, RunJournal& journal, QString dataFolder,
                QObject* parent = nullptr);
    ~OpenProject() override;

    /// Before anything is opened.
    void addPart(ProjectPartOwner owner);
    /// What this owner keeps has changed.
    void partChanged(const std::string& key);

    bool hasFile() const { return !m_file.isEmpty(); }
    const QString& file() const { return m_file; }
    /// "My shelves"; of untitled work what its data are called, or empty.
    QString name() const;
    /// Whether there is work that is in no file; in untitled work that a project could hold.
    bool isModified() const { return m_modified; }
    /// What that is: "mf #1", "views of mf #2", "notes", ...
    QStringList changes() const;

    bool isSaving() const { return m_saving; }
    enum class Saved { yes, no, changedElsewhere, stopped };
    using Done = std::function<void(Saved)>;
    /// As a job; what goes wrong is reported to the session, and then the file is what it was. file: empty:
    /// its own. overOther: in place of a file that is another by now.
    void save(const QString& file, const Done& done, bool overOther = false);
    bool holdsData() const; ///< the files of the data go into the project
    void setHoldsData(bool holds);
    /// Calls it once nothing is being saved any more.
    void whenSaved(const std::function<void()>& then);

    /// The session is this project from now on.
    void take(const std::shared_ptr<OpenedProject>& opened);
    /// The session becomes untitled work; what is not saved stays in the journal beside the file.
    void leave();
    /// The same before other data, but of a project that has no run and may take them.
    void giveWay();
    /// What is not saved of the parts is given up, by the person's own word.
    void discard();
    /// Whether all that is not saved is what was left out of the data: to clean them otherwise loses nothing.
    bool isOnlyCleaned() const;
    /// Whether the next start offers all that is not saved, without the person's having said anything of it:
    /// not the changes to a file, which is asked of by its name, and not the parts of a copy.
    bool isOfferedAgain() const;
    /// Untitled work: what is not saved of its parts stays in the journal, to be offered, and is no more of this
    /// session.
    void setPartsAside();
    /// To which data it refers, as saved.
    const DataReference& reference() const { return m_project.data; }
    /// The same data have been found at another place.
    void locate(const DatasetPtr& found);

signals:
    void changed(); ///< name, file, or whether it is modified
    void saved(const QString& file);
    void journalChanged(); ///< runs of untitled work may be kept that are not in the session any more

private:
    /// A run as the file holds it.
    struct SavedRun {
        std::string key = {};
        std::weak_ptr<const Run> run;
        QString name;
        int viewChanges = 0;
        StoredBytes bytes = {};
        JournalEntry about = {};
        bool inFile = true; ///< false: recovered, or of a project that somebody else has
    };
    struct Work;
    struct Outcome;

    bool isSame(const SavedRun& saved, const RunEntry& entry) const; ///< but for its name
    bool isSaved(const RunEntry& entry) const;
    bool isPartOfDataChanged() const;
    void findChange(const ProjectPartOwner& owner, const QByteArray& content);
    std::shared_ptr<Work> gather(const QString& file, bool overOther) const;
    void accept(const Work& work, Outcome& outcome);
    void finish(const Done& done, Saved how);
    int addRuns(const OpenedProject& opened);
    void restoreParts(const OpenedProject& opened);
    void followRun(int number);
    void takeBack(const RunEntry& entry);
    void followData();
    void look();
    void letGo(std::shared_ptr<Journal> journal);

    Session& m_session;
    Jobs& m_jobs;
    RunJournal& m_journal;
    const QString m_dataFolder;
    LastFailure m_failure;
    std::vector<ProjectPartOwner> m_owners;

    QString m_file;      ///< empty: untitled work
    QString m_suggested; ///< a name for untitled work
    ProjectPlace m_place;
    ProjectLock m_lock;
    Project m_project;                         ///< as it was read or saved last
    QHash<int, SavedRun> m_runs;               ///< by the session's numbers
    QHash<int, int> m_viewChanges;             ///< the same: as they were seen last
    std::vector<ProjectRun> m_unread;          ///< that this program cannot read, to be saved again
    std::map<std::string, QByteArray> m_parts; ///< as they are in the file
    std::set<std::string> m_changedParts;
    std::set<std::string> m_foreignParts;  ///< that could not be read, and are saved as they are
    std::weak_ptr<const Dataset> m_data;   ///< to which m_project.data refers
    std::weak_ptr<const Dataset> m_opened; ///< of the session, to tell a removed run from other data
    std::optional<bool> m_withData;        ///< none: as the file does
    DatasetPtr m_located;                  ///< the same data, read from where they are now
    int m_runCount = 0;
    bool m_taking = false;
    bool m_modified = false;
    bool m_saving = false;
    QList<std::function<void()>> m_waiting; ///< for the end of saving
};

} // namespace shelf
