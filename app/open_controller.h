// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/start_options.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace shelf {

/// Reads data sets and run files into the session, as jobs; asks before unsaved runs would be lost. What goes
/// wrong is reported to the session.
class OpenController : public QObject {
    Q_OBJECT
public:
    OpenController(Session& session, Jobs& jobs, Settings& settings, QWidget* window);

    void openFiles(const QStringList& paths); ///< dropped, recent or named: data, runs or both
    void open(const StartOptions& options);
    void openSample();
    void chooseFiles();
    void chooseFolder();
    void chooseRun();

    /// Asks for a file where the run has none yet, or `elsewhere` is true.
    void saveRun(int number, bool elsewhere = false);

signals:
    void opened(); ///< data or a run are there
    void recentChanged();
    void saved(const QString& file);

private:
    void read(const DataSource& source, const QStringList& runsAfter);
    void readRuns(const QStringList& paths);
    void accept(DatasetPtr data);
    void afterAsking(const std::function<void()>& proceed);
    void remember(const QString& path);
    QString startFolder() const;
    void write(int number, const QString& file);

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    QWidget* m_window;
    JobSlot m_reading; ///< what was asked for last is what opens
};

} // namespace shelf
