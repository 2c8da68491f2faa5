// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/fit_loop.h"

#include "engine/base/text/message.h"
#include "engine/training/divergence.h"
#include "engine/training/fit.h"
#include "engine/training/measure_epoch.h"
#include "engine/training/planned_steps.h"
#include "engine/training/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr std::uint64_t kSharesOfAnEpoch = 1000; // for progress, where there are no batches to count

double secondsOf(std::chrono::steady_clock::duration d)
{
    return std::chrono::duration<double>(d).count();
}

} // namespace

FitLoop::FitLoop(const FitRequest& request, const FitObserver& observer, Trainer& trainer)
    : m_request(request),
      m_observer(observer),
      m_trainer(trainer),
      m_batches(trainer.batches()),
      m_totalSteps(limitedSteps(request.settings.training, m_batches)),
      m_epochs(static_cast<int>((m_totalSteps + stepsAnEpoch() - 1) / stepsAnEpoch())),
      m_best(std::numeric_limits<double>::infinity()),
      m_keeper(request.settings.training.keptEpochs, observer.embedding),
      m_start(Clock::now()),
      m_lastReport(m_start)
{
    if (request.resume.last)
        goOnFrom(request.resume);
}

void FitLoop::goOnFrom(const TrainingOutcome& earlier)
{
    const Checkpoint& from = *earlier.last;
    m_epoch = from.epoch;
    m_stepInEpoch = from.stepInEpoch;
    m_step = m_firstStep = static_cast<std::uint64_t>(m_epoch) * stepsAnEpoch() + m_stepInEpoch;
    m_lossSum = from.lossSum;
    m_lossCount = from.lossCount;
    m_best = from.bestLoss;
    m_epochsSinceBest = from.epochsSinceBest;
    m_bestModel = earlier.model;
    if (!byBatches())
        m_state = earlier.last;
    m_history = earlier.history;
    m_history.stoppedByUser = m_history.stoppedEarly = false;
    // A record of an epoch that a limit cut short goes: the epoch is now run to its end.
    std::erase_if(m_history.epochs, [this](const EpochRecord& record) { return record.epoch > m_epoch; });
    for (EpochRecord& record : m_history.epochs) {
        record.step = static_cast<std::uint64_t>(record.epoch) * stepsAnEpoch(); // older files count epochs
        if (isMeasured(record))
            m_measuredEpoch = record.epoch;
    }
    // The model of the best epoch so far may not be at hand: the best is then looked for from here on.
    const bool keepBest = m_request.settings.training.keepBest;
    if (m_history.bestEpoch > m_epoch || (keepBest && m_history.bestEpoch > 0 && !m_bestModel)) {
        m_history.bestEpoch = 0;
        m_bestModel = nullptr;
        m_best = std::numeric_limits<double>::infinity();
        m_epochsSinceBest = 0;
    }
}

Result<TrainingOutcome> FitLoop::run()
{
    if (!ask(static_cast<double>(m_step), 0))
        return Error::cancelledByCaller();
    if (const Status ready = takeStart(); !ready)
        return ready.error();
    if (m_begun < 1) // stopped before there is a model
        return Error::cancelledByCaller();
    while (goesOn()) {
        const auto loss = m_trainer.epoch(*this);
        if (!loss)
            return loss.error();
        if (!m_failure)
            return m_failure.error();
        if (stopped())
            break;
        if (const Status done = epochDone(*loss); !done)
            return done.error();
    }
    m_history.stoppedEarly = !patient() && m_step < m_totalSteps; // else it had come to its end
    auto outcome = reached();
    if (outcome)
        m_keeper.finish();
    return outcome;
}

/// The vectors before the first epoch are the first kept, where they mean something by then.
Status FitLoop::takeStart()
{
    if (!m_request.resume.last) {
        m_beginSteps = m_trainer.beginEpochs() * static_cast<double>(stepsAnEpoch());
        m_begun = 0;
        if (const Status begun = m_trainer.begin(*this); !begun || stopped())
            return begun;
        m_begun = 1;
        if (!m_trainer.startsAsModel() || !m_keeper.wants(0))
            return {};
        if (const auto model = m_trainer.snapshot())
            m_keeper.offer(0, *model);
        return {};
    }
    if (const Status restored = m_trainer.restore(*m_request.resume.last); !restored || m_stepInEpoch > 0)
        return restored;
    const auto model = m_trainer.snapshot();
    if (!model)
        return {};
    m_latest = *model; // until the next is measured it is all that a training that is stopped has come to
    // Who was stopped while the last epoch was measured has no figure of it.
    const int every = std::max(1, m_request.settings.training.evaluateEvery);
    if (m_history.epochs.empty() || m_history.epochs.back().epoch != m_epoch || m_epoch % every != 0)
        return {};
    EpochRecord& last = m_history.epochs.back();
    if (!isMeasured(last) && !m_request.validation.empty())
        judge(**model, last, true);
    return {};
}

bool FitLoop::goesOn() const
{
    return m_step < m_totalSteps && patient() && !stopped();
}

bool FitLoop::patient() const
{
    const int patience = m_request.settings.training.patience;
    return patience <= 0 || m_epochsSinceBest < patience;
}

double FitLoop::seconds() const
{
    return secondsOf(Clock::now() - m_start - m_paused);
}

template <class Call> void FitLoop::unclocked(Call call)
{
    const Clock::time_point before = Clock::now();
    call();
    m_paused += Clock::now() - before;
}

double FitLoop::runningLoss() const
{
    return m_lossCount > 0 ? m_lossSum / static_cast<double>(m_lossCount) : 0;
}

bool FitLoop::progress(double share, double runningLoss)
{
    share = std::clamp(share, 0.0, 1.0);
    const bool begins = m_begun < 1;
    if (begins)
        m_begun = std::min(share, std::nextafter(1.0, 0.0)); // until begin() returns
    return report(static_cast<double>(m_step) + (begins ? 0 : share), runningLoss);
}

bool FitLoop::batchDone(double lossSum, std::size_t ratings)
{
    m_lossSum += lossSum;
    m_lossCount += ratings;
    m_latest = nullptr;
    ++m_step;
    if (++m_stepInEpoch == m_batches)
        return false;
    m_failure = checkpointIfDue();
    return m_failure.ok() && report(static_cast<double>(m_step), this->runningLoss()) &&
           m_step < m_totalSteps;
}

bool FitLoop::report(double stepsDone, double runningLoss)
{
    if (stopped())
        return false;
    if (secondsOf(Clock::now() - m_lastReport) < m_request.progressSeconds)
        return true;
    // Before the person is asked whether to go on: a pause begins with what has been learned until then.
    offerSnapshot();
    return ask(stepsDone, runningLoss);
}

bool FitLoop::ask(double stepsDone, double runningLoss)
{
    if (m_observer.progress) {
        const std::uint64_t unit = byBatches() ? 1 : kSharesOfAnEpoch;
        const auto total = static_cast<double>(m_totalSteps);
        const double done = std::min(stepsDone, total);
        TrainingProgress at;
        at.epoch = std::min(m_epoch + 1, m_epochs);
        at.epochs = m_epochs;
        at.step = static_cast<std::uint64_t>(done * static_cast<double>(unit));
        at.steps = m_totalSteps * unit;
        at.stepsPerEpoch = stepsAnEpoch() * unit;
        at.ratingsPerEpoch = m_request.train.size();
        at.runningLoss = runningLoss;
        const double here = done - static_cast<double>(m_firstStep) + m_beginSteps * m_begun;
        if (here > 0)
            at.secondsLeft = seconds() / here * (total - done + m_beginSteps * (1 - m_begun));
        unclocked([&] { m_history.stoppedByUser = !m_observer.progress(at); });
    }
    m_lastReport = Clock::now();
    return !stopped();
}

// An epoch that a limit cuts short is recorded as far as it came. The checkpoint does not know of it, so that
// training can go on as if there had been no limit.
Status FitLoop::epochDone(double trainLoss)
{
    const bool whole = !byBatches() || m_stepInEpoch == m_batches;
    if (!byBatches())
        ++m_step;
    EpochRecord record;
    record.epoch = m_epoch + 1;
    record.step = m_step;
    record.trainLoss = trainLoss;
    record.learningRate = m_trainer.learningRate();
    if (!std::isfinite(trainLoss)) {
        return Error::failure(
            tr("Training diverged: the loss of epoch %1 is not a number").arg(std::to_string(record.epoch)),
            divergenceAdvice(record.learningRate, m_request.settings.of<LatentParameters>().regularization,
                             tr("Lower the learning rate or raise the regularization")));
    }
    if (whole) {
        ++m_epoch;
        m_stepInEpoch = 0;
        m_lossSum = 0;
        m_lossCount = 0;
    }

    const int every = std::max(1, m_request.settings.training.evaluateEvery);
    const bool measured = record.epoch % every == 0 || record.epoch >= m_epochs;
    // Until the first is measured, each whole epoch is all that a training that is stopped has come to, where
    // it cannot be asked for the model at any time.
    const bool nothingYet = !byBatches() && record.epoch < every;
    std::shared_ptr<const Model> now;
    if (measured || nothingYet || m_keeper.wants(record.epoch)) {
        auto model = m_trainer.snapshot();
        if (model)
            now = std::move(*model);
        else if (measured)
            return model.error();
    }
    if (now && (measured || nothingYet))
        m_latest = now;
    const bool best = measured && judge(*now, record, whole);
    if (!byBatches())
        m_state = state();
    record.seconds = seconds() - m_epochStart;
    m_epochStart = seconds();
    m_history.epochs.push_back(record);
    unclocked([&] {
        if (m_observer.epoch)
            m_observer.epoch(record, best);
        if (now)
            m_keeper.offer(record.epoch, now);
    });

    if (!whole || m_step >= m_totalSteps)
        return {};
    if (!byBatches()) {
        if (goesOn())
            offerSnapshot();
        return {};
    }
    const Status taken = checkpointIfDue();
    if (taken)
        report(static_cast<double>(m_step), 0);
    return taken;
}

/// Measures a model of the record's epoch; whether it is the best so far.
bool FitLoop::judge(const Model& model, EpochRecord& record, bool whole)
{
    m_trainer.measure(model, record);
    if (!isMeasured(record)) // stopped here the epoch has no figure, but is whole
        measureEpoch(m_request, model, record, [this](std::uint64_t, std::uint64_t) { return progress(0); });
    // Lower is better for both.
    const double value = model.predictsRatings() ? record.validationLoss : -record.validationNdcg;
    if (!std::isfinite(value))
        return false;
    const bool best = value < m_best;
    if (best) {
        m_history.bestEpoch = record.epoch;
        m_bestModel = m_latest;
    }
    if (whole) {
        const bool better = best && value <= m_best - m_request.settings.training.minDelta;
        m_epochsSinceBest = better ? 0 : m_epochsSinceBest + record.epoch - m_measuredEpoch;
        m_measuredEpoch = record.epoch;
        m_best = std::min(m_best, value);
    }
    return best;
}

Status FitLoop::checkpointIfDue()
{
    const auto every = static_cast<std::uint64_t>(m_request.settings.training.checkpointSteps);
    if (every == 0 || m_step % every != 0)
        return {};
    CheckpointRecord record{m_step, runningLoss()};
    if (m_stepInEpoch == 0) {
        record.trainLoss = m_history.epochs.back().trainLoss;
        record.validationLoss = m_history.epochs.back().validationLoss;
    } else {
        const auto now = m_trainer.snapshot();
        if (!now)
            return now.error();
        EpochRecord measured;
        m_trainer.measure(**now, measured);
        if (!isMeasured(measured) && (*now)->predictsRatings()) // a ranking takes too long within an epoch
            measureEpoch(m_request, **now, measured, {});
        record.validationLoss = measured.validationLoss;
    }
    m_history.checkpoints.push_back(record);
    if (m_observer.checkpoint) {
        const auto outcome = reached();
        if (!outcome)
            return outcome.error();
        unclocked([&] { m_observer.checkpoint(*outcome); });
    }
    return {};
}

std::shared_ptr<const Checkpoint> FitLoop::state() const
{
    auto state = std::make_shared<Checkpoint>();
    state->step = m_step;
    state->epoch = m_epoch;
    state->stepInEpoch = m_stepInEpoch;
    state->lossSum = m_lossSum;
    state->lossCount = m_lossCount;
    state->bestLoss = m_best;
    state->epochsSinceBest = m_epochsSinceBest;
    return m_trainer.save(*state) ? state : nullptr;
}

std::shared_ptr<const Model> FitLoop::chosenModel() const
{
    return m_request.settings.training.keepBest && m_bestModel ? m_bestModel : m_latest;
}

Result<TrainingOutcome> FitLoop::reached() const
{
    TrainingOutcome outcome;
    outcome.model = chosenModel();
    if (!outcome.model && byBatches()) {
        auto now = m_trainer.snapshot();
        if (!now)
            return now.error();
        outcome.model = std::move(*now);
    }
    if (!outcome.model)
        return Error::cancelledByCaller();
    outcome.last = byBatches() ? state() : m_state;
    outcome.history = m_history;
    outcome.seconds = seconds();
    return outcome;
}

void FitLoop::offerSnapshot()
{
    if (!m_observer.snapshot || !m_observer.wantsSnapshot || m_begun < 1)
        return;
    if (m_history.epochs.size() < static_cast<std::size_t>(m_epoch))
        return; // an epoch is being measured: its model is here, its record is not
    if (!byBatches() && !chosenModel())
        return;
    if (!m_observer.wantsSnapshot(m_step))
        return;
    if (auto now = reached()) { // else it diverges, which the trainer finds out itself
        now->history.stoppedByUser = true;
        m_observer.snapshot(*now);
    }
}

} // namespace shelf
