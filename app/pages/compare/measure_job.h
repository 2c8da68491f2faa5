// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/running_job.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"

#include <QObject>

namespace shelf {

/// What a finished run can be measured by later.
enum class Measurement {
    ranking, ///< of all books, on the validation part
    test,    ///< the test part, which is then no longer shut
};

/// Measures finished runs as a job and puts the figures into the session's entries.
class MeasureJob : public QObject {
    Q_OBJECT
public:
    MeasureJob(Session& session, Jobs& jobs, QObject* parent = nullptr);

    void start(Measurement what, const QList<int>& runs); ///< numbers of runs
    bool isRunning() const { return m_job.isRunning(); }
    /// Finished runs that have held-out ratings and no ranking figures yet.
    static QList<int> unmeasured(const Session& session);
    /// Whether a test part was set aside for this run and has not been opened yet.
    static bool isShut(const RunEntry& entry);

signals:
    void stateChanged();

private:
    Session& m_session;
    Jobs& m_jobs;
    RunningJob m_job;
    LastFailure m_failure;
};

} // namespace shelf
