// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"

#include <QObject>

namespace shelf {

/// The one job of an owner that runs one at a time: which it is, and whether it rests or is about to stop,
/// also where that was asked for elsewhere (the status bar). It never outlasts the job, however that ended.
class RunningJob : public QObject {
    Q_OBJECT
public:
    explicit RunningJob(Jobs& jobs, QObject* parent = nullptr);

    void begin(int id); ///< as Jobs::start gave it
    void end();         ///< it has ended, or its owner has no more use for it
    void setPaused(bool paused);
    void stop();

    const JobSlot& slot() const { return m_slot; } ///< to start the job through
    int id() const { return m_id; }                ///< 0 while none runs
    bool isRunning() const { return m_id != 0; }
    bool isPaused() const { return m_paused; }
    bool isStopping() const { return m_stopping; }

signals:
    /// Paused, resumed or asked to stop; or ended without the owner's end(). The owner's own begin and end
    /// are for the owner to tell.
    void changed();

private:
    Jobs& m_jobs;
    JobSlot m_slot;
    int m_id = 0;
    bool m_paused = false;
    bool m_stopping = false;
};

} // namespace shelf
