// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/training_loop.h"

#include "engine/training/divergence.h"

#include "engine/base/random.h"
#include "engine/evaluation/losses.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kShuffleStream = 0x5000000000000000ULL;
constexpr std::size_t kValidationChunk = 4096;

Error diverged(const OptimizerParameters& optimizer)
{
    return Error{"Training diverged: the loss is no longer a finite number", "", 0, 0,
                 divergenceAdvice(optimizer.learningRate, optimizer.weightDecay,
                                  "Lower the learning rate, or use the adam optimizer")};
}

} // namespace

TrainingLoop::TrainingLoop(const TrainerRequest& request, const FitObserver& observer)
    : m_request(request),
      m_observer(observer),
      m_parameters(m_request.parameters),
      m_workers(request.threads),
      m_stepsPerEpoch(shelf::stepsPerEpoch(request.parameters, request.train.size())),
      m_totalSteps(plannedSteps(request.parameters, request.train.size())),
      m_rate(m_parameters.optimizer.learningRate, m_parameters.schedule, m_stepsPerEpoch, m_totalSteps),
      m_catchUp(m_parameters.optimizer, m_rate),
      m_keeper(m_parameters.keptEpochs, observer.embedding),
      m_bestLoss(std::numeric_limits<double>::infinity()),
      m_start(Clock::now()),
      m_lastReport(m_start)
{}

Status TrainingLoop::prepare()
{
    m_model = m_request.begin(m_parameters, m_catchUp);
    const TrainingData& train = m_request.train;
    m_samples.resize(train.size());
    for (std::size_t i = 0; i < train.size(); ++i)
        m_samples[i] = {static_cast<std::uint32_t>(entityRow(train.users[i], m_request.initial->userCount())),
                        static_cast<std::uint32_t>(entityRow(train.books[i], m_request.initial->bookCount())),
                        train.ratings[i]};
    m_order.resize(train.size());

    if (!m_request.resume) {
        m_keeper.offer(0, m_request.initial);
        beginStretch();
        shuffle();
        return {};
    }
    const Checkpoint& from = *m_request.resume;
    if (from.epoch < 0 || from.stepInEpoch >= m_stepsPerEpoch ||
        from.step != static_cast<std::uint64_t>(from.epoch) * m_stepsPerEpoch + from.stepInEpoch)
        return Error{"The saved training state was made with other ratings or another batch size", "", 0, 0,
                     "Start a new training."};
    m_epoch = from.epoch;
    m_step = m_firstStep = from.step;
    m_stepInEpoch = from.stepInEpoch;
    m_lossSum = from.lossSum;
    m_lossCount = from.lossCount;
    m_bestLoss = from.bestLoss;
    m_epochsSinceBest = from.epochsSinceBest;
    m_history = m_request.history;
    m_history.stoppedByUser = m_history.stoppedEarly = false;
    m_best = m_request.best;
    // A record of an epoch that a limit cut short goes: the epoch is now run to its end.
    std::erase_if(m_history.epochs, [this](const EpochRecord& record) { return record.epoch > m_epoch; });
    // The model of the best epoch so far may not be at hand: the best is then looked for from here on.
    if (m_history.bestEpoch > m_epoch || (m_parameters.keepBest && m_history.bestEpoch > 0 && !m_best)) {
        m_history.bestEpoch = 0;
        m_best = nullptr;
        m_bestLoss = std::numeric_limits<double>::infinity();
    }
    beginStretch();
    shuffle();
    return m_model->restore(from, m_stretchStart);
}

// Stretches follow from the schedule alone, so those before the current step can be stepped through.
void TrainingLoop::beginStretch()
{
    const std::uint64_t epochStart = m_step - m_stepInEpoch;
    const std::uint64_t epochEnd = epochStart + m_stepsPerEpoch;
    if (m_stretchEnd != m_step || m_step == epochStart)
        m_stretchEnd = epochStart;
    do {
        m_stretchStart = m_stretchEnd;
        m_stretchEnd = m_catchUp.beginStretch(m_stretchStart, epochEnd);
    } while (m_stretchEnd <= m_step);
}

void TrainingLoop::shuffle()
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    Random random(m_request.seed, kShuffleStream + static_cast<std::uint64_t>(m_epoch));
    random.shuffle(m_order);
}

void TrainingLoop::gather(std::uint64_t stepInEpoch)
{
    const auto batch = static_cast<std::size_t>(m_parameters.batchSize);
    const std::size_t begin = stepInEpoch * batch;
    const std::size_t n = begin < m_order.size() ? std::min(batch, m_order.size() - begin) : 0;
    m_users.resize(n);
    m_books.resize(n);
    m_ratings.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const Sample& sample = m_samples[m_order[begin + i]];
        m_users[i] = sample.user;
        m_books[i] = sample.book;
        m_ratings[i] = sample.rating;
    }
}

Team TrainingLoop::team() const
{
    const auto batch = static_cast<std::size_t>(m_parameters.batchSize);
    return m_model->worthSharing(batch) ? Team(const_cast<Workers*>(&m_workers)) : Team();
}

double TrainingLoop::seconds() const
{
    return std::chrono::duration<double>(Clock::now() - m_start - m_paused).count();
}

double TrainingLoop::runningLoss() const
{
    return m_lossCount > 0 ? m_lossSum / static_cast<double>(m_lossCount) : 0;
}

bool TrainingLoop::goOn()
{
    const Clock::time_point before = Clock::now();
    if (std::chrono::duration<double>(before - m_lastReport).count() < m_request.progressSeconds)
        return true;
    offerSnapshot();
    if (!m_observer.progress) {
        m_lastReport = Clock::now();
        return true;
    }
    const int epoch = m_stepInEpoch == 0 ? std::max(m_epoch, 1) : m_epoch + 1;
    TrainingProgress at = plannedProgress(m_parameters, m_request.train.size());
    at.epoch = epoch;
    at.step = m_step;
    at.runningLoss = runningLoss();
    if (const std::uint64_t done = m_step - m_firstStep; done > 0)
        at.secondsLeft = seconds() / static_cast<double>(done) *
                         static_cast<double>(m_totalSteps - std::min(m_totalSteps, m_step));
    const bool wanted = m_observer.progress(at);
    m_lastReport = Clock::now();
    m_paused += m_lastReport - before;
    return wanted;
}

// Before the person is asked whether to go on: a pause begins with what has been learned until then.
void TrainingLoop::offerSnapshot()
{
    if (!m_observer.snapshot || !m_observer.wantsSnapshot || !m_observer.wantsSnapshot(m_step))
        return;
    if (auto reached = outcome()) { // else it diverges, which the loop finds out itself
        reached->history.stoppedByUser = true;
        m_observer.snapshot(*reached);
    }
}

Result<TrainingOutcome> TrainingLoop::run()
{
    bool patient = m_parameters.patience <= 0 || m_epochsSinceBest < m_parameters.patience;
    while (m_step < m_totalSteps && patient && !m_history.stoppedByUser) {
        if (Status ran = runEpoch(); !ran)
            return ran.error();
        patient = m_parameters.patience <= 0 || m_epochsSinceBest < m_parameters.patience;
    }
    m_history.stoppedEarly = !patient;
    m_keeper.finish();
    return outcome();
}

Status TrainingLoop::runEpoch()
{
    m_epochStart = seconds();
    m_latest = nullptr;
    while (m_stepInEpoch < m_stepsPerEpoch && m_step < m_totalSteps) {
        gather(m_stepInEpoch);
        {
            const FlushTiny flush;
            m_lossSum += m_model->step(Batch{m_users, m_books, m_ratings}, m_step + 1, team());
            m_lossCount += m_ratings.size();
            ++m_step;
            ++m_stepInEpoch;
            if (m_step == m_stretchEnd) {
                m_model->flush(m_step, team());
                if (m_stepInEpoch < m_stepsPerEpoch)
                    beginStretch();
            }
        }
        if (m_stepInEpoch == m_stepsPerEpoch)
            break;
        const auto every = static_cast<std::uint64_t>(m_parameters.checkpointSteps);
        if (every > 0 && m_step % every == 0) {
            if (Status taken = takeCheckpoint(); !taken)
                return taken;
        }
        if (!goOn()) {
            m_history.stoppedByUser = true;
            return std::isfinite(m_lossSum) ? Status() : diverged(m_parameters.optimizer);
        }
    }
    if (!std::isfinite(m_lossSum))
        return diverged(m_parameters.optimizer);
    return finishEpoch(m_stepInEpoch == m_stepsPerEpoch);
}

TrainingLoop::Validation TrainingLoop::validate(const Model& model)
{
    const TrainingData& data = m_request.validation;
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (data.size() == 0)
        return {kNone, kNone, kNone};
    const std::size_t chunks = (data.size() + kValidationChunk - 1) / kValidationChunk;
    std::vector<Validation> sums(chunks, {0, 0, 0});
    std::vector<float> predicted(data.size());
    Team(&m_workers).run(chunks, [&](std::size_t chunk, int) {
        const std::size_t begin = chunk * kValidationChunk;
        const std::size_t n = std::min(kValidationChunk, data.size() - begin);
        const std::span<float> out(predicted.data() + begin, n);
        model.predict(data.users.subspan(begin, n), data.books.subspan(begin, n), out);
        Validation& sum = sums[chunk];
        for (std::size_t i = 0; i < n; ++i) {
            const auto value = static_cast<double>(out[i]);
            const auto rating = static_cast<double>(data.ratings[begin + i]);
            sum.loss += lossOf(m_parameters.loss, m_parameters.huberDelta, value, rating);
            sum.rmse += (value - rating) * (value - rating);
            sum.mae += std::fabs(value - rating);
        }
    });
    Validation all{0, 0, 0};
    for (const Validation& sum : sums) {
        all.loss += sum.loss;
        all.rmse += sum.rmse;
        all.mae += sum.mae;
    }
    const auto count = static_cast<double>(data.size());
    return {all.loss / count, std::sqrt(all.rmse / count), all.mae / count};
}

// An epoch that a limit cuts short is recorded as far as it came. The checkpoint does not know of it, so that
// training can go on as if there had been no limit.
Status TrainingLoop::finishEpoch(bool whole)
{
    auto model = snapshot();
    if (!model)
        return diverged(m_parameters.optimizer);
    const Validation validation = validate(**model);
    EpochRecord record;
    record.epoch = m_epoch + 1;
    record.step = m_step;
    record.trainLoss = runningLoss();
    record.validationLoss = validation.loss;
    record.validationRmse = validation.rmse;
    record.validationMae = validation.mae;
    record.learningRate = m_rate.at(m_step);
    record.seconds = seconds() - m_epochStart;
    m_history.epochs.push_back(record);
    m_latest = *model;

    const bool best = validation.loss < m_bestLoss;
    if (whole) {
        ++m_epoch;
        m_stepInEpoch = 0;
        m_lossSum = 0;
        m_lossCount = 0;
        const bool better = best && !(validation.loss > m_bestLoss - m_parameters.minDelta);
        m_epochsSinceBest = better || m_request.validation.size() == 0 ? 0 : m_epochsSinceBest + 1;
        if (best)
            m_bestLoss = validation.loss;
    }
    if (best) {
        m_history.bestEpoch = record.epoch;
        m_best = *model;
    }
    const Clock::time_point before = Clock::now();
    if (m_observer.epoch)
        m_observer.epoch(record, best);
    m_keeper.offer(record.epoch, *model);
    m_paused += Clock::now() - before;
    if (whole && m_step < m_totalSteps) {
        beginStretch();
        shuffle();
        const auto every = static_cast<std::uint64_t>(m_parameters.checkpointSteps);
        if (every > 0 && m_step % every == 0) {
            if (Status taken = takeCheckpoint(); !taken)
                return taken;
        }
        if (!goOn())
            m_history.stoppedByUser = true;
    }
    return {};
}

Status TrainingLoop::takeCheckpoint()
{
    std::shared_ptr<const Model> model = m_latest;
    CheckpointRecord record{m_step, runningLoss()};
    if (model) {
        record.trainLoss = m_history.epochs.back().trainLoss;
        record.validationLoss = m_history.epochs.back().validationLoss;
    } else {
        auto now = snapshot();
        if (!now)
            return diverged(m_parameters.optimizer);
        record.validationLoss = validate(**now).loss;
    }
    m_history.checkpoints.push_back(record);
    if (m_observer.checkpoint) {
        auto reached = outcome();
        if (!reached)
            return reached.error();
        const Clock::time_point before = Clock::now();
        m_observer.checkpoint(*reached);
        m_paused += Clock::now() - before;
    }
    return {};
}

Result<std::shared_ptr<const Model>> TrainingLoop::snapshot() const
{
    const FlushTiny flush;
    return m_model->snapshot(m_step);
}

Checkpoint TrainingLoop::checkpoint() const
{
    Checkpoint state;
    m_model->save(state);
    state.step = m_step;
    state.epoch = m_epoch;
    state.stepInEpoch = m_stepInEpoch;
    state.lossSum = m_lossSum;
    state.lossCount = m_lossCount;
    state.bestLoss = m_bestLoss;
    state.epochsSinceBest = m_epochsSinceBest;
    return state;
}

Result<TrainingOutcome> TrainingLoop::outcome()
{
    TrainingOutcome result;
    if (m_parameters.keepBest && m_best)
        result.model = m_best;
    else if (m_latest)
        result.model = m_latest;
    else {
        auto model = snapshot();
        if (!model)
            return diverged(m_parameters.optimizer);
        result.model = *model;
    }
    result.last = std::make_shared<const Checkpoint>(checkpoint());
    result.history = m_history;
    result.seconds = seconds();
    return result;
}

} // namespace shelf
