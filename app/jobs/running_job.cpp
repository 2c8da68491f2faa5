// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/running_job.h"

namespace shelf {

RunningJob::RunningJob(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs)
{
    connect(&jobs, &Jobs::progressed, this, [this](const JobInfo& info) {
        if (info.id != m_id || (info.paused == m_paused && info.stopping == m_stopping))
            return;
        m_paused = info.paused;
        m_stopping = info.stopping;
        emit changed();
    });
    connect(&jobs, &Jobs::finished, this, [this](int id) {
        if (id != m_id)
            return;
        end();
        emit changed();
    });
}

void RunningJob::begin(int id)
{
    m_id = id;
    m_paused = m_stopping = false;
}

void RunningJob::end()
{
    begin(0);
}

void RunningJob::setPaused(bool paused)
{
    if (!isRunning() || paused == m_paused)
        return;
    m_paused = paused;
    m_jobs.setPaused(m_id, paused);
    emit changed();
}

void RunningJob::stop()
{
    if (!isRunning() || m_stopping)
        return;
    m_stopping = true;
    m_jobs.cancel(m_id);
    emit changed();
}

} // namespace shelf
