// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_job.h"

#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "app/pages/training/run_advice.h"
#include "app/pages/training/training_feed.h"
#include "engine/run/cautions.h"

#include <QLocale>

namespace shelf {
namespace {

constexpr int kDrainInterval = 50; // ms

/// What the status bar says beside the job's title.
QString whereItStands(const TrainingProgress& progress)
{
    const QLocale locale;
    return TrainingJob::tr("epoch %1 of %2")
        .arg(locale.toString(progress.epoch), locale.toString(progress.epochs));
}

} // namespace

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

    m_feed = std::make_shared<TrainingFeed>(settings.training.keptEpochs, secondsBefore);
    const std::shared_ptr<Journal> journal = m_journal ? m_journal->journal() : nullptr;
    const std::string key = m_journal ? m_journal->beginTraining(m_run) : std::string();
    const auto work = [feed = m_feed, request, journal,
                       key](JobControl& control) -> Result<std::shared_ptr<Outcome>> {
        TrainingObserver observer = feed->observer([&control](const TrainingProgress& progress) {
            const double total = std::max<double>(1, static_cast<double>(progress.steps));
            return control.report(static_cast<double>(progress.step) / total, whereItStands(progress),
                                  progress.secondsLeft);
        });
        if (journal) {
            observer.wantsSnapshot = [&](std::uint64_t done) { return journal->wantsSnapshot(key, done); };
            observer.snapshot = [&](const RunPtr& run) { journal->put(key, {.run = run, .training = true}); };
        }
        auto outcome = std::make_shared<Outcome>(Outcome{trainRun(request, observer), {}});
        if (outcome->run)
            outcome->cautions = RunAdvice::cautionsOf(*request.data, *outcome->run);
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
    const TrainingNews news = m_feed->take();
    if (news.isOfRun())
        m_session.updateRun(m_run, [&](RunEntry& run) { news.addTo(run, m_settings.training.keptEpochs); });
    if (!news.running.empty())
        emit runningLoss(m_run, news.running);
    for (const TrainingNews::Epoch& epoch : news.epochs)
        emit epochFinished(m_run, epoch.record, epoch.best);
    for (const KeptEmbedding& kept : news.embeddings)
        emit embeddingKept(m_run, kept);
    if (news.progress)
        emit progressed(*news.progress, news.ratingsPerSecond);
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
