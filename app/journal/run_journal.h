// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/journal/journal.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// Keeps every run of the session that is in no file of the person's own in the journal, from its first
/// epochs on: written as it is made and whenever its name or its views change, removed once it is saved, or
/// once it has been removed and nobody can bring it back any more. Lives in the window's thread and only
/// hands over values: the journal's own thread writes.
class RunJournal : public QObject {
    Q_OBJECT
public:
    /// options.program stays "window".
    RunJournal(Session& session, const QString& folder, QObject* parent = nullptr,
               JournalOptions options = {});
    /// The folders of unsaved work, in whose "journal" some may lie: that for new runs first.
    void setHomes(const std::vector<std::string>& places);
    ~RunJournal() override;

    /// on: unsaved work is kept all the time, a run in training every so many seconds; else only when the
    /// program ends in order. Also of the journals that follow this one.
    void setAutosave(bool on, int seconds);

    /// Shared with the training thread.
    std::shared_ptr<Journal> journal() const { return m_journal; }
    /// The run of the session's entry `number` begins to train.
    std::string beginTraining(int number);
    /// The run is in the journal by this key already: when it joins the session it is not written again,
    /// unless `changed`.
    void expect(const RunPtr& run, const std::string& key, bool changed = false);
    /// A run that is in the journal but not in the session, to be offered again.
    void setAside(const std::string& key);

    /// What of the session needs no journal: the runs that a file of the person's own holds as they are.
    struct Safe {
        QPointer<QObject> teller; ///< whose functions these are: asked only while it lives
        std::function<bool(const RunEntry&)> isSafe;
        std::function<std::string(int number)>
            projectKey; ///< the run of the project that it was; empty: none
    };
    /// Where a project is open, which says it. Nobody: what RunEntry::isUnsaved() says.
    void setSafe(Safe safe);
    bool isSafe(const RunEntry& entry) const;
    /// Something else is safe now.
    void review();
    /// From now on another folder is the journal's, and nothing in it is known here. Returns the journal
    /// before, whose last holder writes what waits in it and lets its folder go: not to be the GUI thread.
    [[nodiscard]] std::shared_ptr<Journal> startAnew(const std::string& folder, bool ownFolder);
    /// Where runs of no project are kept.
    const std::string& home() const { return m_homes.front(); }
    /// The same, and where some may lie from before.
    const std::vector<std::string>& homes() const { return m_homes; }

    /// What is in the journal from this start of the program but not in the session: the person went on to
    /// other data.
    std::vector<JournalEntry> asideRuns() const;
    /// One of those is deleted for good.
    void remove(const JournalEntry& entry);
    /// The runs of the session that are not saved are given up, by the person's own word.
    void discardUnsaved();
    /// Nothing that was removed can be brought back any more: the program ends.
    void forgetRemoved();

signals:
    /// It is on the disk, whole.
    void kept(int number);
    /// A run could not be written; it is tried again when the program ends.
    void failed(const shelf::Error& error);
    void asideChanged();

private:
    /// What was written last, to see what has changed since.
    struct Kept {
        std::string key;
        std::weak_ptr<const Run> run;
        QString name;
        int viewChanges = 0;
        QString file;
        JournalMark mark;
    };
    struct Known {
        std::string key;
        std::weak_ptr<const Run> run;
        bool changed = false;
    };

    void follow(int number);
    void mark(int number);
    void added(int number);
    void removed(int number);
    void written(const std::string& key, const Status& status);
    void tidy();
    void listen();
    void keepPace();

    Session& m_session;
    std::vector<std::string> m_homes;
    const JournalOptions m_options;
    std::shared_ptr<Journal> m_journal;
    bool m_autosave = true;
    int m_seconds = 0; ///< 0: as the options say
    Safe m_safe;
    DatasetPtr m_data;
    QHash<int, Kept> m_kept;      ///< by the session's numbers
    std::vector<Known> m_known;   ///< to join the session soon
    std::vector<Known> m_removed; ///< while they can be brought back
    std::vector<std::string> m_aside;
};

} // namespace shelf
