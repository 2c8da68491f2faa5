// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shelf {

class Jobs;

/// The one job of an owner that runs one at a time: which it is, and whether it rests or is about to stop,
/// also where that was asked for elsewhere (the status bar).
class RunningJob : public QObject {
    Q_OBJECT
public:
    explicit RunningJob(Jobs& jobs, QObject* parent = nullptr);

    void begin(int id); ///< as Jobs::start gave it
    void end();         ///< it has ended, or its owner has no more use for it
    void setPaused(bool paused);
    void stop();

    int id() const { return m_id; } ///< 0 while none runs
    bool isRunning() const { return m_id != 0; }
    bool isPaused() const { return m_paused; }
    bool isStopping() const { return m_stopping; }

signals:
    void changed(); ///< paused, resumed or asked to stop; begin and end are the owner's to tell

private:
    Jobs& m_jobs;
    int m_id = 0;
    bool m_paused = false;
    bool m_stopping = false;
};

} // namespace shelf
