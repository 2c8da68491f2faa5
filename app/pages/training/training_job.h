// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/running_job.h"
#include "app/pages/training/data_joiner.h"
#include "app/session/last_failure.h"
#include "app/session/session.h"
#include "engine/run/train_run.h"
#include "widgets/charts/chart_points.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace shelf {

class Jobs;
class RunJournal;
class TrainingFeed;

/// Runs one training at a time as a job and keeps the session's entry for it up to date. The worker only
/// leaves values in a feed; a timer of the window's thread takes them out, twenty times a second.
class TrainingJob : public QObject {
    Q_OBJECT
public:
    TrainingJob(Session& session, Jobs& jobs, QObject* parent = nullptr);
    ~TrainingJob() override;

    /// Where the run is kept while it trains; not before any training.
    void setJournal(RunJournal* journal) { m_journal = journal; }

    /// Trains the settings on the session's data as a new run, or goes on from where `resume` ended, or from
    /// a run whose data were joined with others to what the session has now.
    void start(const RunSettings& settings, RunPtr resume = {}, const ContinuationPtr& joined = {});
    void setPaused(bool paused) { m_job.setPaused(paused); }
    void stop() { m_job.stop(); } ///< the run is kept as far as it came

    bool isRunning() const { return m_job.isRunning(); }
    bool isPaused() const { return m_job.isPaused(); }
    bool isStopping() const { return m_job.isStopping(); }
    int run() const { return m_run; } ///< number of the last run started
    const RunSettings& settings() const { return m_settings; }

signals:
    void stateChanged(); ///< started, paused, resumed, asked to stop or ended
    void progressed(const shelf::TrainingProgress& progress, double ratingsPerSecond);
    void runningLoss(int run, const std::vector<shelf::ChartPoint>& points);
    void epochFinished(int run, const shelf::EpochRecord& record, bool best);
    /// The books' vectors of an epoch; those of the entry have been brought up to date.
    void embeddingKept(int run, const shelf::KeptEmbedding& kept);
    /// The run's outcome is in the session; cautions are what the person should know about its split.
    void ended(int run, const QStringList& cautions);
    /// Nothing came of it: it was stopped before it began, or it failed (which the session reports).
    void failed(int run, const QString& message);

private:
    struct Outcome;

    void drain();
    void finish(int run, const std::shared_ptr<Outcome>& outcome);

    Session& m_session;
    Jobs& m_jobs;
    RunJournal* m_journal = nullptr;
    RunningJob m_job;
    LastFailure m_failure;
    QTimer m_timer;
    std::shared_ptr<TrainingFeed> m_feed;
    RunSettings m_settings;
    int m_run = 0;
};

} // namespace shelf
