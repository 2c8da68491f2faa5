// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/journal/kept_run.h"
#include "app/opening/ask_first.h"
#include "app/session/session.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace shelf {

class RunJournal;

/// Reads run files into the session, one after the other, as jobs: a run of the open data joins them; before
/// one of other data takes their place, what is not saved is asked for. Shows nothing.
class RunOpener : public QObject {
    Q_OBJECT
public:
    /// slot: of all that opens something; what was asked for last is what opens.
    RunOpener(Session& session, Jobs& jobs, RunJournal& journal, AskFirst askFirst, JobSlot& slot,
              QObject* parent = nullptr);

    void open(const QStringList& paths);
    /// Runs from the journal: they are in the session as unsaved ones, and stay in the journal.
    void openKept(const QList<KeptRun>& runs);

signals:
    void opened();                 ///< a run is there
    void keptOpened();             ///< of those from the journal, all that could be opened are there
    void met(const QString& path); ///< it could be read, from here
    void said(const QString& sentence);

private:
    /// A run file to read, on its own or from the journal.
    struct Source {
        QString path;
        std::optional<KeptRun> kept = {};
    };
    struct Loaded;
    void read(const QList<Source>& sources);
    void leaveOpen(const Source& source, const Loaded& loaded);
    void add(const Source& source, Loaded& loaded, const std::string& key);
    void putBack(const std::string& key);

    Session& m_session;
    Jobs& m_jobs;
    RunJournal& m_journal;
    AskFirst m_askFirst;
    JobSlot& m_slot;
};

} // namespace shelf
