// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/mean_loss.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/rating_metrics.h"
#include "engine/training/divergence.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::uint64_t kStepsAnEpoch = 1000; // for progress: shares of an epoch, since there are no batches

double secondsOf(std::chrono::steady_clock::duration d)
{
    return std::chrono::duration<double>(d).count();
}

/// The held-out rows of at most `users` readers, evenly chosen among those that have any.
std::vector<std::uint32_t> rowsOfSomeUsers(const Dataset& data, std::span<const std::uint32_t> rows,
                                           std::size_t users)
{
    std::vector<std::uint8_t> has(data.userCount(), 0);
    std::size_t count = 0;
    for (const std::uint32_t row : rows) {
        auto& mark = has[static_cast<std::size_t>(data.user[row])];
        count += mark == 0;
        mark = 1;
    }
    if (count <= users)
        return {rows.begin(), rows.end()};
    std::size_t seen = 0;
    for (auto& mark : has)
        if (mark) {
            mark = seen * users / count != (seen + 1) * users / count;
            ++seen;
        }
    std::vector<std::uint32_t> chosen;
    for (const std::uint32_t row : rows)
        if (has[static_cast<std::size_t>(data.user[row])])
            chosen.push_back(row);
    return chosen;
}

} // namespace

FitLoop::FitLoop(const FitRequest& request, const FitObserver& observer, int epochs)
    : m_request(request),
      m_observer(observer),
      m_epochs(epochs > 0 ? epochs : request.settings.training.epochs),
      m_best(std::numeric_limits<double>::infinity()),
      m_keeper(request.settings.training.keptEpochs, observer.embedding),
      m_start(Clock::now()),
      m_lastReport(m_start)
{
    const Checkpoint* from = request.resume.last.get();
    if (!from)
        return;
    m_epoch = m_firstEpoch = from->epoch;
    m_state = request.resume.last;
    m_best = from->bestLoss;
    m_epochsSinceBest = from->epochsSinceBest;
    m_history = request.resume.history;
    m_history.stoppedByUser = m_history.stoppedEarly = false;
    std::erase_if(m_history.epochs, [this](const EpochRecord& record) { return record.epoch > m_epoch; });
    m_bestModel = request.resume.model;
    // The model of the best epoch so far may not be at hand: the best is then looked for from here on.
    const bool keepBest = request.settings.training.keepBest;
    if (m_history.bestEpoch > m_epoch || (keepBest && m_history.bestEpoch > 0 && !m_bestModel)) {
        m_history.bestEpoch = 0;
        m_bestModel = nullptr;
        m_best = std::numeric_limits<double>::infinity();
    }
}

bool FitLoop::goesOn() const
{
    return m_epoch < m_epochs && !m_history.stoppedByUser && !m_history.stoppedEarly;
}

bool FitLoop::progress(double inEpoch, double runningLoss)
{
    if (m_history.stoppedByUser)
        return false;
    const Clock::time_point now = Clock::now();
    if (secondsOf(now - m_lastReport) < m_request.progressSeconds)
        return true;
    offerSnapshot();
    if (!m_observer.progress) {
        m_lastReport = Clock::now();
        return true;
    }
    TrainingProgress at;
    at.epoch = std::min(m_epoch + 1, m_epochs);
    at.epochs = m_epochs;
    at.stepsPerEpoch = kStepsAnEpoch;
    at.steps = kStepsAnEpoch * static_cast<std::uint64_t>(m_epochs);
    const double done = at.epoch - 1 + std::clamp(inEpoch, 0.0, 1.0);
    at.step = static_cast<std::uint64_t>(done * static_cast<double>(kStepsAnEpoch));
    at.runningLoss = runningLoss;
    if (const double here = done - m_firstEpoch; here > 0)
        at.secondsLeft = seconds() / here * (m_epochs - done);
    const bool on = m_observer.progress(at);
    m_lastReport = Clock::now();
    m_paused += m_lastReport - now;
    m_history.stoppedByUser = !on;
    return on;
}

void FitLoop::begin(const Snapshot& snapshot, const HeldOutLoss& heldOutLoss)
{
    if (m_epoch == 0 && !m_keeper.wants(0))
        return;
    const auto model = snapshot();
    if (!model)
        return;
    if (m_epoch == 0)
        m_keeper.offer(0, *model);
    else
        goOnFrom(*model, heldOutLoss);
}

void FitLoop::goOnFrom(const std::shared_ptr<const Model>& model, const HeldOutLoss& heldOutLoss)
{
    m_lastModel = model; // until the next is measured it is all that a training that is stopped has come to
    // Who was stopped while the last epoch was measured has no figure of it.
    const int every = std::max(1, m_request.settings.training.evaluateEvery);
    if (m_history.epochs.empty() || m_history.epochs.back().epoch != m_epoch || m_epoch % every != 0)
        return;
    EpochRecord& last = m_history.epochs.back();
    const double figure = model->predictsRatings() ? last.validationRmse : last.validationNdcg;
    if (!std::isfinite(figure) && !m_request.validation.empty())
        judge(last, heldOutLoss);
}

Status FitLoop::epochDone(double trainLoss, double learningRate, const Snapshot& snapshot,
                          const HeldOutLoss& heldOutLoss, const SaveState& save)
{
    ++m_epoch;
    if (!std::isfinite(trainLoss)) {
        Error error;
        error.message =
            "Training diverged: the loss of epoch " + std::to_string(m_epoch) + " is not a number";
        error.advice =
            divergenceAdvice(learningRate, m_request.settings.of<LatentParameters>().regularization,
                             "Lower the learning rate or raise the regularization");
        return error;
    }
    EpochRecord record;
    record.epoch = m_epoch;
    record.step = static_cast<std::uint64_t>(m_epoch);
    record.trainLoss = trainLoss;
    record.learningRate = learningRate;
    const int every = std::max(1, m_request.settings.training.evaluateEvery);
    bool best = false;
    const bool measured = m_epoch % every == 0 || m_epoch >= m_epochs || m_history.stoppedByUser;
    // Until the first is measured, each whole epoch is all that a training that is stopped has come to.
    const bool nothingYet = m_epoch < every;
    std::shared_ptr<const Model> now;
    if (measured || nothingYet || m_keeper.wants(m_epoch)) {
        auto model = snapshot();
        if (model)
            now = std::move(*model);
        else if (measured)
            return model.error();
    }
    if (nothingYet && now)
        m_lastModel = now;
    if (measured) {
        m_lastModel = now;
        best = judge(record, heldOutLoss);
    }
    if (save) {
        auto state = std::make_shared<Checkpoint>();
        state->step = static_cast<std::uint64_t>(m_epoch);
        state->epoch = m_epoch;
        state->bestLoss = m_best;
        state->epochsSinceBest = m_epochsSinceBest;
        save(*state);
        m_state = std::move(state);
    }
    record.seconds = seconds() - m_epochStart;
    m_epochStart = seconds();
    m_history.epochs.push_back(record);
    if (m_observer.epoch)
        m_observer.epoch(record, best);
    if (now)
        m_keeper.offer(m_epoch, now);
    if (goesOn())
        offerSnapshot();
    return {};
}

/// Measures m_lastModel, which is of this epoch; whether it is the best so far.
bool FitLoop::judge(EpochRecord& record, const HeldOutLoss& heldOutLoss)
{
    if (heldOutLoss)
        record.validationLoss = heldOutLoss(*m_lastModel);
    measure(*m_lastModel, record);
    // Lower is better for both.
    const double value = m_lastModel->predictsRatings() ? record.validationLoss : -record.validationNdcg;
    if (!std::isfinite(value))
        return false;
    const TrainingParameters& training = m_request.settings.training;
    if (value < m_best - (std::isfinite(m_best) ? training.minDelta : 0.0)) {
        m_best = value;
        m_bestModel = m_lastModel;
        m_history.bestEpoch = record.epoch;
        m_epochsSinceBest = 0;
        return true;
    }
    m_epochsSinceBest = record.epoch - m_history.bestEpoch;
    m_history.stoppedEarly = training.patience > 0 && m_epochsSinceBest >= training.patience;
    return false;
}

void FitLoop::measure(const Model& model, EpochRecord& record)
{
    if (m_request.validation.empty())
        return;
    const Dataset& data = *m_request.data;
    const auto& training = m_request.settings.training;
    if (model.predictsRatings()) {
        record.validationLoss =
            meanLoss(model, data, m_request.validation, training.loss, training.huberDelta);
        const RatingMetrics metrics = ratingMetrics(model, data, m_request.validation);
        record.validationRmse = metrics.rmse;
        record.validationMae = metrics.mae;
        return;
    }
    Split split;
    split.train.assign(m_request.train.begin(), m_request.train.end());
    split.validation = rowsOfSomeUsers(data, m_request.validation, kRankedUsers);
    RankingParameters parameters;
    parameters.threads = m_request.threads;
    parameters.accuracyOnly = true;
    // Stopped here the epoch has no figure, but is whole.
    Progress goOn;
    if (!m_history.stoppedByUser)
        goOn = [this](std::uint64_t, std::uint64_t) { return progress(m_epoch < m_epochs ? 0 : 1); };
    if (const auto metrics = rankingMetrics(model, data, split, parameters, goOn);
        metrics && metrics->users > 0)
        record.validationNdcg = metrics->ndcg;
}

double FitLoop::seconds() const
{
    return secondsOf(Clock::now() - m_start - m_paused);
}

std::shared_ptr<const Model> FitLoop::chosenModel() const
{
    return m_request.settings.training.keepBest && m_bestModel ? m_bestModel : m_lastModel;
}

void FitLoop::offerSnapshot()
{
    if (m_history.epochs.size() < static_cast<std::size_t>(m_epoch))
        return; // an epoch is being measured: its model is here, its record is not
    if (!m_observer.snapshot || !m_observer.wantsSnapshot || !chosenModel() ||
        !m_observer.wantsSnapshot(static_cast<std::uint64_t>(m_epoch)))
        return;
    TrainingOutcome reached{chosenModel(), m_state, m_history, seconds()};
    reached.history.stoppedByUser = true;
    m_observer.snapshot(reached);
}

Result<TrainingOutcome> FitLoop::outcome()
{
    TrainingOutcome outcome;
    outcome.model = chosenModel();
    if (!outcome.model)
        return Error::cancelledByCaller();
    m_keeper.finish();
    outcome.last = m_state;
    outcome.history = std::move(m_history);
    outcome.seconds = seconds();
    return outcome;
}

Result<TrainingOutcome> fitByEpochs(FitLoop& loop, const FitRequest& request, EpochTrainer& trainer)
{
    if (request.resume.last)
        if (const Status restored = trainer.restore(*request.resume.last); !restored)
            return restored.error();
    const auto snapshot = [&] { return trainer.snapshot(); };
    const auto heldOut = [&](const Model& model) { return trainer.heldOutLoss(model); };
    if (request.resume.last || trainer.startsAsModel())
        loop.begin(snapshot, heldOut);
    while (loop.goesOn()) {
        const auto loss = trainer.epoch(loop);
        if (!loss)
            return loss.error();
        if (loop.stopped())
            break;
        if (const Status done = loop.epochDone(*loss, trainer.learningRate(), snapshot, heldOut,
                                               [&](Checkpoint& state) { trainer.save(state); });
            !done)
            return done.error();
    }
    return loop.outcome();
}

Tensor stateTensor(std::string name, std::span<const float> values)
{
    return {std::move(name), values.size(), 1, AlignedVector<float>(values.begin(), values.end())};
}

bool restoreValues(const Checkpoint& state, std::string_view name, std::span<float> values)
{
    const auto found = std::find_if(state.tensors.begin(), state.tensors.end(),
                                    [&](const Tensor& tensor) { return tensor.name == name; });
    if (found == state.tensors.end() || found->values.size() != values.size())
        return false;
    std::copy(found->values.begin(), found->values.end(), values.begin());
    return true;
}

Error foreignState()
{
    Error error;
    error.message = "The saved training state does not belong to this model";
    error.advice = "Start a new training";
    return error;
}

} // namespace shelf
