// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace shelf {

class ProgramLog;

/// Writes into the log what the session and its jobs do: data opened with their notes, runs, jobs with how
/// long they took, errors; and leaves the trail of a crash report, which has none of the names.
class LogWatch : public QObject {
    Q_OBJECT
public:
    LogWatch(ProgramLog& log, const Session& session, const Jobs& jobs, QObject* parent = nullptr);

    /// Each command of the window leaves its name in the trail and in the log. Called once they are made.
    void followCommands(const QWidget& window);

private:
    void dataChanged();

    ProgramLog& m_log;
    const Session& m_session;
    struct Running {
        QString title;
        QElapsedTimer since;
    };
    QHash<int, Running> m_running; ///< jobs by id
};

} // namespace shelf
