// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/log_watch.h"

#include "app/crash/crash_watch.h"
#include "app/record/program_log.h"
#include "engine/data/dataset.h"
#include "widgets/look/text.h"
#include "widgets/words/counted.h"

#include <QAction>
#include <QLocale>
#include <QWidget>

namespace shelf {

LogWatch::LogWatch(ProgramLog& log, const Session& session, const Jobs& jobs, QObject* parent)
    : QObject(parent), m_log(log), m_session(session)
{
    connect(&session, &Session::datasetChanged, this, &LogWatch::dataChanged);
    connect(&session, &Session::errorReported, this, [this](const Error& error) {
        leaveTrail("an error is told");
        m_log.add(LogKind::error, QString::fromStdString(error.text()));
    });
    connect(&session, &Session::runRemoved, this, [] { leaveTrail("a run is removed"); });
    connect(&jobs, &Jobs::started, this, [this](const JobInfo& job) {
        leaveTrail("work begins");
        Running& running = m_running[job.id];
        running.title = job.title;
        running.since.start();
    });
    connect(&jobs, &Jobs::finished, this, [this](int id) {
        const auto found = m_running.constFind(id);
        if (found == m_running.constEnd())
            return; // a quiet one
        leaveTrail("work ends");
        const double seconds = static_cast<double>(found->since.elapsed()) / 1000;
        m_log.add(LogKind::job, tr("%1 (%2 s)").arg(found->title, QLocale().toString(seconds, 'f', 1)));
        m_running.erase(found);
    });
}

void LogWatch::dataChanged()
{
    const DatasetPtr data = m_session.dataset();
    if (!data)
        return;
    leaveTrail("data are opened");
    m_log.add(LogKind::step,
              tr("Opened %1: %2, %3, %4", "data, ratings, readers, books")
                  .arg(textOf(data->name), Counted::ratingsOrTaken(data->ratingCount(), data->onlyTaken),
                       Counted::readers(data->userCount()), Counted::books(data->bookCount())));
    for (const Warning& warning : data->warnings)
        m_log.add(LogKind::warning,
                  QString::fromStdString(placeText(warning) + ": " + warning.message.text()));
}

void LogWatch::followCommands(const QWidget& window)
{
    for (const QAction* action : window.actions())
        connect(action, &QAction::triggered, this, [this, action] {
            leaveTrail(action->objectName().toStdString());
            m_log.add(LogKind::step, action->text().remove(QLatin1Char('&')).remove(QChar(0x2026)));
        });
}

} // namespace shelf
