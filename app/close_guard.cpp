// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/close_guard.h"

#include "app/ask.h"
#include "engine/files/run_file.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QWidget>

namespace shelf {

namespace {

struct Kept {
    QStringList files;
    Error problem;
    bool ok = true;
};

/// Oldest first is what goes when there are more than the folder is meant to hold.
void forgetOldest(const QString& folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.shelf")}, QDir::Files, QDir::Time);
    for (qsizetype i = CloseGuard::kMostKept; i < files.size(); ++i)
        QFile::remove(files[i].absoluteFilePath());
}

Kept writeKept(const QList<RunPtr>& runs, const QString& folder)
{
    Kept kept;
    if (!QDir().mkpath(folder)) {
        kept.ok = false;
        kept.problem = Error{"The unsaved runs cannot be kept", folder.toStdString(), 0, 0,
                             "Save them somewhere else, or close again to give them up"};
        return kept;
    }
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm.ss"));
    for (const RunPtr& run : runs) {
        QString name = QString::fromStdString(run->name);
        name.replace(QLatin1Char('/'), QLatin1Char('-')).remove(QLatin1Char('#'));
        const QString file = QStringLiteral("%1/%2, %3.shelf").arg(folder, name, now);
        if (const Status status = saveRun(*run, file.toStdString()); !status) {
            kept.ok = false;
            kept.problem = status.error();
            return kept;
        }
        kept.files.append(file);
    }
    forgetOldest(folder);
    return kept;
}

} // namespace

CloseGuard::CloseGuard(Session& session, Jobs& jobs, Settings& settings, QWidget* window,
                       const QString& keptFolder)
    : QObject(window),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings),
      m_window(window),
      m_keptFolder(keptFolder)
{
    if (m_keptFolder.isEmpty())
        m_keptFolder =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/kept");
    // Only the runs of before were given up.
    connect(&session, &Session::runAdded, this, [this] { m_kept = false; });
    connect(&session, &Session::viewsChanged, this, [this] { m_kept = false; });
    connect(&jobs, &Jobs::finished, this, [this] {
        if (m_closing && !m_jobs.isBusy())
            m_window->close();
    });
}

bool CloseGuard::mayClose()
{
    if (m_asking)
        return false;
    if (m_jobs.isBusy()) {
        if (m_closing)
            return false;
        m_asking = true;
        QStringList titles;
        for (const JobInfo& job : m_jobs.running())
            titles.append(job.title);
        ask(m_window, tr("Stop and close?"),
            tr("This is under way: %1.\nA training that is stopped keeps its best epoch.")
                .arg(titles.join(QStringLiteral(", "))),
            {tr("Keep working"), tr("Stop and close")}, [this](int answer) {
                m_asking = false;
                if (answer == 1)
                    stopAndClose();
            });
        return false;
    }
    const QList<RunPtr> runs = unsavedRuns();
    if (runs.isEmpty() || m_kept)
        return true;
    keepRuns(runs);
    return false;
}

void CloseGuard::stopAndClose()
{
    m_closing = true;
    if (!m_jobs.isBusy()) {
        m_window->close();
        return;
    }
    m_window->hide();
    m_jobs.cancelAll();
}

QList<RunPtr> CloseGuard::unsavedRuns() const
{
    QList<RunPtr> runs;
    for (const RunEntry& entry : m_session.runs()) {
        if (entry.isUnsaved())
            runs.append(runToSave(entry));
    }
    return runs;
}

void CloseGuard::keepRuns(const QList<RunPtr>& runs)
{
    m_window->hide();
    m_jobs.start<Kept>(
        {.title = tr("Keeping the unsaved runs")}, this,
        [runs, folder = m_keptFolder](JobControl&) { return writeKept(runs, folder); },
        [this](Kept kept) {
            m_kept = true; // a second close gives up what could not be kept
            m_closing = kept.ok;
            for (const QString& file : std::as_const(kept.files))
                m_settings.addRecentFile(file);
            m_settings.set(keys::keptRuns, int(kept.files.size()));
            if (kept.ok)
                return;
            m_window->show();
            m_session.reportError(kept.problem);
        });
}

} // namespace shelf
