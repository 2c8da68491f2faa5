// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/running_job.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"
#include "engine/search/search.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace shelf {

class Jobs;

/// Runs one search at a time as a job. The worker only leaves values; a timer of the window's thread takes
/// them out.
class SearchJob : public QObject {
    Q_OBJECT
public:
    SearchJob(Session& session, Jobs& jobs, QObject* parent = nullptr);
    ~SearchJob() override;

    /// Goes on with the search (a new one has no trials) on the session's data. A search that was made on
    /// other data is refused.
    void start(const SearchState& state);
    void setPaused(bool paused) { m_job.setPaused(paused); }
    void stop() { m_job.stop(); }

    bool isRunning() const { return m_job.isRunning(); }
    bool isPaused() const { return m_job.isPaused(); }
    bool isStopping() const { return m_job.isStopping(); }
    const SearchState& state() const { return m_state; }
    /// Another search takes the place of the present one; not while one runs.
    void setState(const SearchState& state);

signals:
    void stateChanged();  ///< started, paused, stopped or ended
    void searchChanged(); ///< state() has more trials, or is another
    void progressed(const shelf::SearchProgress& progress);

private:
    struct Feed;
    void drain();
    void finish(const Result<SearchState>& outcome);

    Session& m_session;
    Jobs& m_jobs;
    RunningJob m_job;
    QTimer m_timer;
    std::shared_ptr<Feed> m_feed;
    SearchState m_state;
    LastFailure m_failure;
    DatasetPtr m_data; ///< what the job searches on
};

} // namespace shelf
