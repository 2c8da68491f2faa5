// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/trainer.h"

#include "engine/training/training_loop.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <stdexcept>

namespace shelf {

namespace {

constexpr int kLargestBatch = 1 << 20;

Status checkOptimizer(const OptimizerParameters& optimizer)
{
    const auto share = [](double x) { return x >= 0 && x < 1; };
    if (!(optimizer.learningRate > 0) || !std::isfinite(optimizer.learningRate))
        return Error::usageError("The learning rate must be above 0");
    if (!share(optimizer.beta1) || !share(optimizer.beta2) || !share(optimizer.rho) ||
        !share(optimizer.momentum))
        return Error::usageError("The optimizer's decay rates must be at least 0 and below 1");
    if (!(optimizer.epsilon >= 1e-12) || !std::isfinite(optimizer.epsilon))
        return Error::usageError("The optimizer's epsilon must be at least 1e-12");
    if (!(optimizer.weightDecay >= 0) || !(optimizer.initialAccumulator >= 0))
        return Error::usageError("Weight decay and the initial accumulator must not be negative");
    return {};
}

Status check(const TrainerRequest& request)
{
    const TrainingParameters& parameters = request.parameters;
    if (!request.initial || !request.begin)
        return Error::usageError("There is no model to train",
                                 "Check the layer sizes: each layer needs a unit and an activation.");
    for (const TrainingData* data : {&request.train, &request.validation}) {
        if (data->users.size() != data->size() || data->books.size() != data->size())
            return Error::usageError("The columns of the ratings differ in length");
    }
    if (request.train.size() == 0)
        return Error{"There are no ratings to train on", "", 0, 0, "Hold out fewer ratings."};
    if (parameters.batchSize < 1 || parameters.batchSize > kLargestBatch)
        return Error::usageError("The batch size must be from 1 to 1,048,576");
    if (parameters.epochs < 1 || parameters.steps < 0 || parameters.checkpointSteps < 0)
        return Error::usageError("Training needs at least one epoch, and no negative number of batches");
    if (parameters.loss == Loss::huber && !(parameters.huberDelta > 0))
        return Error::usageError("The Huber loss needs a delta above 0");
    if (plannedSteps(parameters, request.train.size()) > 0xfffffff0ULL)
        return Error::usageError("Training would take more than four billion batches",
                                 "Use fewer epochs or larger batches.");
    return checkOptimizer(parameters.optimizer);
}

} // namespace

std::uint64_t stepsPerEpoch(const TrainingParameters& parameters, std::size_t ratings)
{
    const auto batch = static_cast<std::size_t>(std::max(parameters.batchSize, 1));
    return (ratings + batch - 1) / batch;
}

std::uint64_t plannedSteps(const TrainingParameters& parameters, std::size_t ratings)
{
    const std::uint64_t steps =
        stepsPerEpoch(parameters, ratings) * static_cast<std::uint64_t>(std::max(parameters.epochs, 0));
    return parameters.steps > 0 ? std::min(steps, static_cast<std::uint64_t>(parameters.steps)) : steps;
}

TrainingProgress plannedProgress(const TrainingParameters& parameters, std::size_t ratings)
{
    TrainingProgress progress;
    progress.steps = plannedSteps(parameters, ratings);
    progress.stepsPerEpoch = std::max<std::uint64_t>(1, stepsPerEpoch(parameters, ratings));
    progress.epochs =
        static_cast<int>((progress.steps + progress.stepsPerEpoch - 1) / progress.stepsPerEpoch);
    return progress;
}

Result<TrainingOutcome> trainModel(const TrainerRequest& request, const FitObserver& observer)
{
    if (Status valid = check(request); !valid)
        return valid.error();
    try {
        TrainingLoop loop(request, observer);
        if (Status ready = loop.prepare(); !ready)
            return ready.error();
        return loop.run();
    } catch (const std::bad_alloc&) {
        return Error{"There is not enough memory to train this model", "", 0, 0,
                     "Use smaller embeddings, layers or batches."};
    } catch (const std::exception& problem) {
        return Error{std::string("Training failed: ") + problem.what()};
    }
}

} // namespace shelf
