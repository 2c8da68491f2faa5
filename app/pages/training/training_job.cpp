// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_job.h"

#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "engine/data/split.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/run/cautions.h"

#include <QLocale>

#include <chrono>
#include <mutex>
#include <optional>

namespace shelf {
namespace {

constexpr int kDrainInterval = 50; // ms

using Clock = std::chrono::steady_clock;

/// What the status bar says beside the job's title.
QString whereItStands(const TrainingProgress& progress)
{
    const QLocale locale;
    return TrainingJob::tr("epoch %1 of %2")
        .arg(locale.toString(progress.epoch), locale.toString(progress.epochs));
}

} // namespace

/// Between the worker, which appends, and the window, which takes all at once.
struct TrainingJob::Feed {
    struct Epoch {
        EpochRecord record;
        bool best = false;
    };

    std::mutex mutex;
    std::vector<ChartPoint> running;
    std::vector<Epoch> epochs;
    std::vector<KeptEmbedding> embeddings;
    std::optional<std::vector<Baseline>> baselines;
    std::optional<std::vector<CheckpointRecord>> checkpoints;
    std::optional<TrainingProgress> progress;
    double ratingsPerSecond = 0;
};

struct TrainingJob::Outcome {
    Result<Run> run;
    QStringList cautions;
};

TrainingJob::TrainingJob(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_job(jobs), m_failure(session)
{
    m_timer.setInterval(kDrainInterval);
    connect(&m_timer, &QTimer::timeout, this, &TrainingJob::drain);
    connect(&m_job, &RunningJob::changed, this, &TrainingJob::stateChanged);
    connect(&session, &Session::runRemoved, this, [this](int number) {
        if (number == m_run)
            stop();
    });
}

TrainingJob::~TrainingJob() = default;

void TrainingJob::start(const RunSettings& settings, RunPtr resume, const ContinuationPtr& joined)
{
    if (isRunning() || !m_session.dataset())
        return;
    m_failure.retract();
    m_settings = settings;
    RunEntry entry;
    entry.running = true;
    if (resume) {
        entry.history = resume->history;
        entry.history.stoppedByUser = false;
        entry.history.stoppedEarly = false;
        entry.baselines = resume->baselines;
        entry.embeddings = resume->embeddings;
    }
    entry.name = m_session.freshName(QString::fromStdString(settings.preset));
    m_run = m_session.addRun(std::move(entry));

    TrainingRequest request;
    request.name = m_session.findRun(m_run)->name.toStdString();
    request.data = resume && resume->data ? resume->data : m_session.dataset();
    request.settings = settings;
    request.resume = resume;
    request.goesOnFrom = joined;
    double secondsBefore = 0;
    if (resume)
        for (const EpochRecord& record : resume->history.epochs)
            secondsBefore += record.seconds;

    m_feed = std::make_shared<Feed>();
    const std::shared_ptr<Journal> journal = m_journal ? m_journal->journal() : nullptr;
    const std::string key = m_journal ? m_journal->beginTraining(m_run) : std::string();
    const auto work = [feed = m_feed, request, secondsBefore, journal,
                       key](JobControl& control) -> Result<std::shared_ptr<Outcome>> {
        double seconds = secondsBefore;
        std::uint64_t lastStep = 0;
        double lastSeconds = seconds;
        Clock::time_point last = Clock::now();
        TrainingObserver observer;
        observer.progress = [&](const TrainingProgress& progress) {
            seconds += std::chrono::duration<double>(Clock::now() - last).count();
            {
                const std::lock_guard lock(feed->mutex);
                const double perEpoch = std::max<double>(1, static_cast<double>(progress.stepsPerEpoch));
                const double step = static_cast<double>(progress.step);
                if (progress.runningLoss > 0) // between two epochs there is none
                    feed->running.push_back({step / perEpoch, step, seconds, progress.runningLoss, 0, false});
                if (seconds - lastSeconds > 0.5) { // shorter and the figure flickers
                    if (lastStep > 0)
                        feed->ratingsPerSecond = (step - static_cast<double>(lastStep)) / perEpoch *
                                                 static_cast<double>(progress.ratingsPerEpoch) /
                                                 (seconds - lastSeconds);
                    lastStep = progress.step;
                    lastSeconds = seconds;
                }
                feed->progress = progress;
            }
            const double total = std::max<double>(1, static_cast<double>(progress.steps));
            const bool goOn = control.report(static_cast<double>(progress.step) / total,
                                             whereItStands(progress), progress.secondsLeft);
            last = Clock::now(); // a pause within report() is not training time
            return goOn;
        };
        observer.baselines = [&](const std::vector<Baseline>& baselines) {
            const std::lock_guard lock(feed->mutex);
            feed->baselines = baselines;
        };
        observer.epoch = [&](const EpochRecord& record, bool best) {
            const std::lock_guard lock(feed->mutex);
            feed->epochs.push_back({record, best});
        };
        observer.embedding = [&](const KeptEmbedding& kept) {
            const std::lock_guard lock(feed->mutex);
            addKept(feed->embeddings, kept, request.settings.training.keptEpochs);
        };
        observer.checkpoint = [&](const Run& run) {
            const std::lock_guard lock(feed->mutex);
            feed->checkpoints = run.history.checkpoints;
        };
        if (journal) {
            observer.wantsSnapshot = [&](std::uint64_t done) { return journal->wantsSnapshot(key, done); };
            observer.snapshot = [&](const RunPtr& run) { journal->put(key, {.run = run, .training = true}); };
        }
        auto outcome = std::make_shared<Outcome>(Outcome{trainRun(request, observer), {}});
        if (outcome->run) {
            for (const std::string& caution :
                 splitCautions(*request.data, request.settings.split, outcome->run->split))
                outcome->cautions << QString::fromStdString(caution);
            if (const std::string words = outputWords(request.settings, *request.data); !words.empty())
                outcome->cautions << QString::fromStdString(words);
        }
        return outcome;
    };

    Jobs::Options options;
    options.title = tr("Training %1").arg(m_session.findRun(m_run)->name);
    options.slot = &m_job.slot();
    options.canPause = true;
    m_job.begin(m_jobs.start<Result<std::shared_ptr<Outcome>>>(
        options, this, work, [this, run = m_run](const Result<std::shared_ptr<Outcome>>& outcome) {
            finish(run, outcome ? *outcome : std::make_shared<Outcome>(Outcome{outcome.error(), {}}));
        }));
    m_timer.start();
    emit stateChanged();
}

void TrainingJob::drain()
{
    if (!m_feed)
        return;
    std::vector<ChartPoint> running;
    std::vector<Feed::Epoch> epochs;
    std::vector<KeptEmbedding> embeddings;
    std::optional<std::vector<Baseline>> baselines;
    std::optional<std::vector<CheckpointRecord>> checkpoints;
    std::optional<TrainingProgress> progress;
    double ratingsPerSecond = 0;
    {
        const std::lock_guard lock(m_feed->mutex);
        running.swap(m_feed->running);
        epochs.swap(m_feed->epochs);
        embeddings.swap(m_feed->embeddings);
        baselines.swap(m_feed->baselines);
        checkpoints.swap(m_feed->checkpoints);
        progress.swap(m_feed->progress);
        ratingsPerSecond = m_feed->ratingsPerSecond;
    }
    if (!epochs.empty() || !embeddings.empty() || baselines || checkpoints)
        m_session.updateRun(m_run, [&](RunEntry& run) {
            if (baselines)
                run.baselines = *baselines;
            if (checkpoints)
                run.history.checkpoints = *checkpoints;
            for (const Feed::Epoch& epoch : epochs) {
                run.history.epochs.push_back(epoch.record);
                if (epoch.best)
                    run.history.bestEpoch = epoch.record.epoch;
            }
            for (const KeptEmbedding& kept : embeddings)
                addKept(run.embeddings, kept, m_settings.training.keptEpochs);
        });
    if (!running.empty())
        emit runningLoss(m_run, running);
    for (const Feed::Epoch& epoch : epochs)
        emit epochFinished(m_run, epoch.record, epoch.best);
    for (const KeptEmbedding& kept : embeddings)
        emit embeddingKept(m_run, kept);
    if (progress)
        emit progressed(*progress, ratingsPerSecond);
}

void TrainingJob::finish(int number, const std::shared_ptr<Outcome>& outcome)
{
    drain();
    m_timer.stop();
    m_feed.reset();
    m_job.end();
    const bool stillWanted =
        m_session.findRun(number) != nullptr; // other data may have been opened meanwhile
    if (outcome->run && stillWanted) {
        const auto run = std::make_shared<const Run>(std::move(*outcome->run));
        m_session.updateRun(number, [&](RunEntry& entry) {
            entry.run = run;
            entry.history = run->history;
            entry.baselines = run->baselines;
            entry.embeddings = run->embeddings;
            entry.running = false;
        });
        m_session.selectRun(number);
        std::vector<const Run*> others;
        for (const RunEntry& entry : m_session.runs())
            if (entry.run && entry.number != number)
                others.push_back(entry.run.get());
        if (const std::string caution = testCaution(*run, others); !caution.empty())
            outcome->cautions << QString::fromStdString(caution);
        emit ended(number, outcome->cautions);
    } else if (!outcome->run) {
        const Error error = outcome->run.error();
        if (stillWanted)
            m_session.removeRun(number);
        m_failure.report(error);
        emit failed(number, QString::fromStdString(error.text()));
    }
    emit stateChanged();
}

} // namespace shelf
