// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/base/start_options.h"
#include "app/jobs/jobs.h"
#include "app/journal/kept_run.h"
#include "app/session/session.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace shelf {

class DataOpening;
class RunJournal;
class UnsavedRuns;

/// Reads data sets and run files into the session, as jobs; asks before unsaved runs would leave it. What
/// goes wrong is reported to the session.
class OpenController : public QObject {
    Q_OBJECT
public:
    OpenController(Session& session, Jobs& jobs, Settings& settings, RunJournal& journal,
                   UnsavedRuns& unsaved, QWidget* window);

    void openFiles(const QStringList& paths); ///< dropped, recent or named: data, runs or both
    void open(const StartOptions& options);
    void openSample();
    void chooseFiles();
    void chooseFolder();
    void chooseFilesToLookAt(); ///< shows how they would be read
    /// Reads data as somebody wants them read; no more is asked about them.
    void openAs(const DataSource& source);
    /// Data that are there already: read and looked at, or cleaned.
    void take(const DatasetPtr& data);
    void chooseRun();
    /// Runs from the journal: they are in the session as unsaved ones, and stay in the journal.
    void openKept(const QList<KeptRun>& runs);

signals:
    void opened();     ///< data or a run are there
    void dataOpened(); ///< data are there, without a run of theirs
    void keptOpened(); ///< of those from the journal, all that could be opened are there
    void recentChanged();
    void said(const QString& sentence); ///< for the status line
    /// What was to be opened is a person's own library, which says nothing of other readers.
    void libraryMet(const QString& path);
    void lookWanted(const shelf::DataSource& source); ///< at how these would be read
    /// They could not be read as they are.
    void notRead(const shelf::DataSource& source, const shelf::Error& error);
    /// They were read, and not taken so far: something in them could as well be otherwise.
    void doubted(const shelf::DatasetPtr& data);

private:
    /// A run file to read, on its own or from the journal.
    struct Source {
        QString path;
        std::optional<KeptRun> kept = {};
    };
    struct Loaded;

    void openData(const StartOptions& options);
    /// What becomes of data in which something could as well be otherwise.
    enum class Doubt { ask, take };
    void read(const DataSource& source, const QStringList& runsAfter, Doubt doubt);
    void keepForNextTime(std::shared_ptr<const DataOpening> opening, DatasetPtr data);
    void readRuns(const QList<Source>& sources);
    void readRuns(const QStringList& paths);
    void add(const Source& source, Loaded& loaded, const std::string& key);
    void putBack(const std::string& key);
    void accept(DatasetPtr data);
    void afterAsking(
        const std::function<void()>& proceed, const std::function<void()>& stay = [] {});
    void remember(const QString& path);
    QString startFolder() const;

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    RunJournal& m_journal;
    UnsavedRuns& m_unsaved;
    QWidget* m_window;
    QString m_libraryWaits; ///< for data to be there
    JobSlot m_reading;      ///< what was asked for last is what opens
};

} // namespace shelf
