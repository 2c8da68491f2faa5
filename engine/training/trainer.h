// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/models/model.h"
#include "engine/training/checkpoint.h"
#include "engine/training/history.h"
#include "engine/training/kept_embedding.h"
#include "engine/training/parameters.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace shelf {

/// Ratings gathered into columns; all three have the same length. Users and books are model indices;
/// anything outside trains or asks the out-of-vocabulary row.
struct TrainingData {
    std::span<const std::int32_t> users;
    std::span<const std::int32_t> books;
    std::span<const float> ratings;
    std::size_t size() const { return ratings.size(); }
};

/// Where the loop stands.
struct TrainerProgress {
    int epoch = 0;                 ///< 1-based
    std::uint64_t step = 0;        ///< batches done in all
    std::uint64_t stepInEpoch = 0; ///< batches done in this epoch
    std::uint64_t stepsPerEpoch = 0;
    double runningLoss = 0; ///< mean over this epoch so far
    double seconds = 0;     ///< since trainModel was called, pauses left out
};

/// What a training has come to: at its end, or at a checkpoint within.
struct TrainingOutcome {
    /// Of the best epoch where keepBest is on and one has finished; else as training stands now.
    std::shared_ptr<const Model> model;
    std::shared_ptr<const Checkpoint> last; ///< to go on from
    History history;                        ///< with the epochs before a resumption
    double seconds = 0;                     ///< of this call, pauses left out
};

/// All called on the thread of trainModel, between batches. Any may be empty.
struct TrainerObserver {
    /// False stops after the batch just done; blocking in it pauses (not counted in seconds).
    std::function<bool(const TrainerProgress&)> progress;
    std::function<void(const EpochRecord&, bool best)> epoch;
    std::function<void(const TrainingOutcome&)> checkpoint; ///< every checkpointSteps batches
    std::function<void(const KeptEmbedding&)> embedding;    ///< of each epoch that EmbeddingKeeper chooses
    /// Asked as often as progress, with the batches done: whether `snapshot` is to be called.
    std::function<bool(std::uint64_t step)> wantsSnapshot;
    std::function<void(const TrainingOutcome&)> snapshot; ///< as if training were stopped now
};

struct TrainerRequest {
    TrainingParameters parameters;
    std::uint64_t seed = 1; ///< of the shuffles and the dropout
    int threads = 0;        ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds; ///< 0: after every batch
    /// The model before the first step (makeFactorizationModel, makeNetworkModel); never changed. When
    /// resuming only its shape counts.
    std::shared_ptr<const Model> initial;
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
Result<TrainingOutcome> trainModel(const TrainerRequest& request, const TrainerObserver& observer = {});

/// Batches of one epoch.
std::uint64_t stepsPerEpoch(const TrainingParameters& parameters, std::size_t ratings);
/// Batches of the whole training as limited by epochs and steps (patience aside).
std::uint64_t plannedSteps(const TrainingParameters& parameters, std::size_t ratings);

} // namespace shelf
