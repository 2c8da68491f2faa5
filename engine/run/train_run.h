// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/run/run.h"
#include "engine/training/fit_observer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// Who watches a training, from the thread that called trainRun.
struct TrainingObserver : EpochObserver {
    std::function<void(const std::vector<Baseline>&)> baselines; ///< before the first epoch
    std::function<void(const Run&)> checkpoint;                  ///< every checkpointSteps batches: save it
    /// The run as it would be returned if it were stopped now, not measured yet: see measureRun.
    std::function<void(std::shared_ptr<const Run>)> snapshot;
};

struct Continuation;

struct TrainingRequest {
    std::string name;
    std::shared_ptr<const Dataset> data;
    RunSettings settings;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    /// Goes on from this run's last state with the same bytes as if it had never stopped; settings must
    /// agree in everything but epochs, steps, patience, keepBest and keptEpochs; with a cosine schedule in
    /// its end as well. The best epoch is looked for anew where its model is not at hand: keepBest was off,
    /// or a limit cut short the epoch that was best. Null: a new training.
    std::shared_ptr<const Run> resume = nullptr;
    double progressSeconds = kProgressSeconds;
    /// A new training that starts from an earlier run's model (see continuation()); `data` are its joined
    /// ones. Null: from chance.
    std::shared_ptr<const Continuation> goesOnFrom = nullptr;
};

/// Splits, trains the baselines and the model, measures. Stopped by the observer it returns the run as far
/// as it came (History::stoppedByUser), which can be resumed; stopped before the first batch: cancelled.
Result<Run> trainRun(const TrainingRequest& request, const TrainingObserver& observer = {});

/// Measures the run's model on all that its split holds out for validation: Run::metrics of models that
/// predict ratings, Run::ranking of others.
Status measureRun(Run& run, int threads = 0);

} // namespace shelf
