// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/models/model.h"
#include "engine/parameters/parameters.h"
#include "engine/training/checkpoint.h"
#include "engine/training/fit_observer.h"
#include "engine/training/history.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace shelf {

class CatchUp;
class GradientModel;
struct FitRequest;

/// Makes the training state of a model that is trained by mini-batches; both arguments outlive it.
using BeginTraining =
    std::function<std::unique_ptr<GradientModel>(const TrainingParameters&, const CatchUp&)>;

/// Ratings gathered into columns; all three have the same length. Users and books are model indices;
/// anything outside trains or asks the out-of-vocabulary row.
struct TrainingData {
    std::span<const std::int32_t> users;
    std::span<const std::int32_t> books;
    std::span<const float> ratings;
    std::size_t size() const { return ratings.size(); }
};

struct TrainerRequest {
    TrainingParameters parameters;
    std::uint64_t seed = 1; ///< of the shuffles and the dropout
    int threads = 0;        ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds; ///< 0: after every batch
    /// The model before the first step (makeFactorizationModel, makeNetworkModel); never changed. When
    /// resuming only its shape counts.
    std::shared_ptr<const Model> initial;
    BeginTraining begin; ///< of `initial`
    TrainingData train;
    TrainingData validation; ///< may be empty
    /// All three of an earlier outcome to go on with the same bytes as if it had never stopped; null and
    /// empty for a new training. best is its model where keepBest was on and bestEpoch > 0, else null.
    std::shared_ptr<const Checkpoint> resume = nullptr;
    History history = {};
    std::shared_ptr<const Model> best = nullptr;
};

/// Trains by mini-batches. Errors: nothing to train on, a parameter out of range, a checkpoint of another
/// shape, no memory; losses that stop being finite end training with an error that says what to lower.
Result<TrainingOutcome> trainModel(const TrainerRequest& request, const FitObserver& observer = {});

/// The same for a fit, anew or from FitRequest::resume.
Result<TrainingOutcome> fitByMiniBatches(const FitRequest& request, const FitObserver& observer,
                                         const std::shared_ptr<const Model>& initial, BeginTraining begin);

/// Batches of one epoch.
std::uint64_t stepsPerEpoch(const TrainingParameters& parameters, std::size_t ratings);
/// How far a training goes, before its first batch.
TrainingProgress plannedProgress(const TrainingParameters& parameters, std::size_t ratings);
/// Batches of the whole training as limited by epochs and steps (patience aside).
std::uint64_t plannedSteps(const TrainingParameters& parameters, std::size_t ratings);

} // namespace shelf
