// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/mini_batches.h"

#include "engine/base/at_edge.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/kernels/rating_steps.h"
#include "engine/models/tensors.h"
#include "engine/training/batch_steps.h"
#include "engine/training/divergence.h"
#include "engine/training/planned_steps.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <numeric>
#include <string>
#include <vector>

namespace shelf {

namespace {

constexpr std::uint64_t kShuffleStream = 0x5000000000000000ULL;
constexpr int kLargestBatch = 1 << 20;
constexpr std::size_t kAhead = 24; ///< samples between asking for one's memory and taking it

Status checkOptimizer(const OptimizerParameters& optimizer)
{
    const auto share = [](double x) { return x >= 0 && x < 1; };
    if (!(optimizer.learningRate > 0) || !std::isfinite(optimizer.learningRate))
        return Error::usageError(tr("The learning rate must be above 0"));
    if (!share(optimizer.beta1) || !share(optimizer.beta2) || !share(optimizer.rho) ||
        !share(optimizer.momentum))
        return Error::usageError(tr("The optimizer's decay rates must be at least 0 and below 1"));
    const auto positive = [](double epsilon) { return epsilon >= 1e-12 && std::isfinite(epsilon); };
    if (!positive(optimizer.epsilon) || !positive(optimizer.torchEpsilon))
        return Error::usageError(tr("The optimizer's epsilon must be at least 1e-12"));
    if (!(optimizer.weightDecay >= 0) || !(optimizer.initialAccumulator >= 0) ||
        !(optimizer.torchAccumulator >= 0))
        return Error::usageError(tr("Weight decay and the initial accumulator must not be negative"));
    return {};
}

Status check(const FitRequest& request)
{
    const TrainingParameters& parameters = request.settings.training;
    if (request.train.empty())
        return Error::failure(tr("There are no ratings to train on"), tr("Hold out fewer ratings."));
    if (parameters.batchSize < 1 || parameters.batchSize > kLargestBatch)
        return Error::usageError(tr("The batch size must be from 1 to 1,048,576"));
    if (parameters.epochs < 1 || parameters.steps < 0 || parameters.checkpointSteps < 0)
        return Error::usageError(tr("Training needs at least one epoch, and no negative number of batches"));
    if (parameters.loss == Loss::huber && !(parameters.huberDelta > 0))
        return Error::usageError(tr("The Huber loss needs a delta above 0"));
    if (plannedSteps(parameters, request.train.size()) > 0xfffffff0ULL)
        return Error::usageError(tr("Training would take more than four billion batches"),
                                 tr("Use fewer epochs or larger batches."));
    return checkOptimizer(parameters.optimizer);
}

/// Gathers batches for a GradientModel. Its state is whole after each of them.
class MiniBatches final : public Trainer {
public:
    MiniBatches(const FitRequest& request, const std::shared_ptr<const Model>& initial,
                const BeginTraining& begin);

    Result<double> epoch(FitLoop& loop) override;
    std::uint64_t batches() const override { return m_steps.anEpoch(); }
    Result<std::shared_ptr<const Model>> snapshot() const override;
    double learningRate() const override { return m_steps.rate(); }
    bool save(Checkpoint& state) const override;
    Status restore(const Checkpoint& state) override;

private:
    Error diverged() const;
    Team team();
    void shuffle();
    void gather();

    const FitRequest& m_request;
    const TrainingParameters& m_parameters;
    std::shared_ptr<const Model> m_initial;
    Workers m_workers;
    BatchSteps m_steps;
    std::unique_ptr<GradientModel> m_model;
    std::vector<RatingStep> m_samples; ///< rows of the model's tables
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_users; ///< of the current batch
    std::vector<std::uint32_t> m_books;
    std::vector<float> m_ratings;
};

MiniBatches::MiniBatches(const FitRequest& request, const std::shared_ptr<const Model>& initial,
                         const BeginTraining& begin)
    : m_request(request),
      m_parameters(request.settings.training),
      m_initial(initial),
      m_workers(request.threads),
      m_steps(m_parameters.optimizer, m_parameters.schedule,
              stepsPerEpoch(m_parameters, request.train.size()),
              plannedSteps(m_parameters, request.train.size())),
      m_model(begin(m_parameters, m_steps.catchUp())),
      m_order(request.train.size())
{
    const Dataset& data = *request.data;
    m_samples.reserve(request.train.size());
    for (const std::uint32_t row : request.train)
        m_samples.push_back({static_cast<std::uint32_t>(entityRow(data.user[row], initial->userCount())),
                             static_cast<std::uint32_t>(entityRow(data.book[row], initial->bookCount())),
                             data.rating[row]});
}

Error MiniBatches::diverged() const
{
    const OptimizerParameters& optimizer = m_parameters.optimizer;
    return Error::failure(tr("Training diverged: the loss is no longer a finite number"),
                          divergenceAdvice(optimizer.learningRate, optimizer.weightDecay,
                                           tr("Lower the learning rate, or use the adam optimizer")));
}

Team MiniBatches::team()
{
    const auto batch = static_cast<std::size_t>(m_parameters.batchSize);
    return m_model->worthSharing(batch) ? Team(&m_workers) : Team();
}

void MiniBatches::shuffle()
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    Random random(m_request.settings.seed, kShuffleStream + m_steps.done() / m_steps.anEpoch());
    random.shuffle(m_order);
}

void MiniBatches::gather()
{
    const auto batch = static_cast<std::size_t>(m_parameters.batchSize);
    const std::size_t begin = m_steps.inEpoch() * batch;
    const std::size_t n = std::min(batch, m_order.size() - begin);
    m_users.resize(n);
    m_books.resize(n);
    m_ratings.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        if (begin + i + kAhead < m_order.size())
            __builtin_prefetch(&m_samples[m_order[begin + i + kAhead]]);
        const RatingStep& sample = m_samples[m_order[begin + i]];
        m_users[i] = sample.user;
        m_books[i] = sample.book;
        m_ratings[i] = sample.rating;
    }
}

Result<double> MiniBatches::epoch(FitLoop& loop)
{
    if (m_steps.inEpoch() == 0)
        shuffle();
    double loss = 0;
    do {
        gather();
        loss = m_steps.next(
            [&](std::uint64_t step) {
                return m_model->step(Batch{m_users, m_books, m_ratings}, step, team());
            },
            [&](std::uint64_t step) { m_model->flush(step, team()); });
    } while (loop.batchDone(loss, m_ratings.size()));
    if (!std::isfinite(loop.runningLoss()))
        return diverged();
    return loop.runningLoss();
}

Result<std::shared_ptr<const Model>> MiniBatches::snapshot() const
{
    if (m_steps.done() == 0)
        return m_initial;
    const FlushTiny flush;
    auto model = m_model->snapshot(m_steps.done());
    if (!model)
        return diverged();
    return model;
}

bool MiniBatches::save(Checkpoint& state) const
{
    m_model->save(state);
    return true;
}

Status MiniBatches::restore(const Checkpoint& from)
{
    if (!m_steps.goOnFrom(from))
        return Error::failure(
            tr("The saved training state was made with other ratings or another batch size"),
            tr("Start a new training."));
    if (m_steps.inEpoch() != 0)
        shuffle();
    return m_model->restore(from, m_steps.stretchStart());
}

} // namespace

Result<TrainingOutcome> fitByMiniBatches(const FitRequest& request, const FitObserver& observer,
                                         const std::shared_ptr<const Model>& initial,
                                         const BeginTraining& begin)
{
    if (!initial)
        return Error::usageError(tr("There is no model to train"),
                                 tr("Check the layer sizes: each layer needs a unit and an activation."));
    if (const Status valid = check(request); !valid)
        return valid.error();
    const Edge edge{.task = tr("train this model", "a task"),
                    .advice = tr("Use smaller embeddings, layers or batches.")};
    return atEdge(edge, [&] {
        FitRequest everyEpoch = request;
        everyEpoch.settings.training.evaluateEvery = 1; // short beside an epoch of steps
        MiniBatches trainer(everyEpoch, initial, begin);
        return fitByEpochs(everyEpoch, observer, trainer);
    });
}

} // namespace shelf
