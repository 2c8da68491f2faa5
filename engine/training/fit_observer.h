// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/kept_embedding.h"
#include "engine/models/model.h"
#include "engine/training/checkpoint.h"
#include "engine/training/history.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace shelf {

/// Where training stands; sent at its start, then once in progressSeconds at most.
struct TrainingProgress {
    int epoch = 0;  ///< 1-based
    int epochs = 0; ///< as limited by epochs and steps
    /// Batches done; of models without batches thousandths of an epoch.
    std::uint64_t step = 0;
    std::uint64_t steps = 0;
    std::uint64_t stepsPerEpoch = 0;
    std::uint64_t ratingsPerEpoch = 0;
    double runningLoss = 0; ///< mean over this epoch so far
    double secondsLeft = 0; ///< estimate, pauses left out
};

/// What a training has come to: at its end, or at a checkpoint within.
struct TrainingOutcome {
    /// Of the best epoch where keepBest is on and one was measured; else as training stands now.
    std::shared_ptr<const Model> model;
    std::shared_ptr<const Checkpoint> last = nullptr; ///< to go on from; null where that cannot be
    History history = {};                             ///< with the epochs before a resumption
    double seconds = 0;                               ///< of this call, pauses left out
};

/// All called on the thread that trains, never at the same time. Any may be empty.
struct EpochObserver {
    /// False stops, by batches after the current one; blocking in it pauses (not counted in seconds).
    std::function<bool(const TrainingProgress&)> progress;
    std::function<void(const EpochRecord&, bool best)> epoch;
    /// Of each epoch that is kept (see EmbeddingKeeper) as it ends, and before the first.
    std::function<void(const KeptEmbedding&)> embedding;
    /// Asked as often as progress, with what has been done (batches; epochs of models without batches):
    /// whether `snapshot` is to be called. Never before there is something to hand over.
    std::function<bool(std::uint64_t done)> wantsSnapshot;
};

/// Who watches a fit.
struct FitObserver : EpochObserver {
    std::function<void(const TrainingOutcome&)> checkpoint; ///< every checkpointSteps batches
    std::function<void(const TrainingOutcome&)> snapshot;   ///< as if the fit were stopped now
};

} // namespace shelf
