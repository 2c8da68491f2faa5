// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/base/start_options.h"
#include "app/jobs/jobs.h"
#include "app/journal/kept_run.h"
#include "app/opening/ask_first.h"
#include "app/opening/data_opener.h"
#include "app/session/session.h"

#include <QObject>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace shelf {

class RunJournal;
class RunOpener;
class UnsavedRuns;
class VectorOpener;

/// What of the window opens something: the dialogs that choose it, and the question before unsaved runs would
/// leave the session. How data and runs are read and taken is up to DataOpener and RunOpener. What goes wrong
/// is reported to the session.
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
    void chooseCatalogue();     ///< for the open ratings, which are read anew with it
    void chooseFilesToLookAt(); ///< shows how they would be read
    /// Chooses ratings for `taker` instead of the session, and reads them as those are read. `name`: the
    /// dialog's object name. `first` may do otherwise with the first file that is chosen, or calls what it
    /// is given.
    using ChosenFirst = std::function<void(const QString& file, const std::function<void()>& otherwise)>;
    void chooseRatingsFor(const QString& title, const char* name, const DataOpener::Taker& taker,
                          const ChosenFirst& first = {});
    /// Reads data as somebody wants them read; no more is asked about them.
    void openAs(const DataSource& source);
    /// Data that are there already: read and looked at, or cleaned.
    void take(const DatasetPtr& data);
    /// The open data, cleaned otherwise: asks only for what that would take away.
    void takeCleaned(const DatasetPtr& data);
    void chooseProject();
    void chooseRun();
    void chooseVectors();
    void openVectorFile(const QString& path);
    void reopenVectors(); ///< the open ones, to be read otherwise
    /// Runs from the journal: they are in the session as unsaved ones, and stay in the journal.
    void openKept(const QList<KeptRun>& runs);

    /// Of what is kept of opened data, in bytes.
    void setCacheLimit(std::uint64_t bytes) { m_data->setCacheLimit(bytes); }

    AskFirst asking();
    JobSlot& slot() { return m_reading; } ///< of all that opens something

    /// Of recent files, and how somebody wanted them read.
    void forgetRecent();

signals:
    void projectWanted(const QString& path);
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
    void showVectorChoice();
    void remember(const QString& path);
    QFileDialog* dialog(const QString& title, const char* name) const;
    QFileDialog* filesDialog(const QString& title, const char* name) const;

    Session& m_session;
    Settings& m_settings;
    UnsavedRuns& m_unsaved;
    QWidget* m_window;
    JobSlot m_reading; ///< what was asked for last is what opens
    DataOpener* m_data;
    RunOpener* m_runs;
    VectorOpener* m_vectors;
};

} // namespace shelf
