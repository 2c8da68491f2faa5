// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/interactions.h"
#include "engine/models/model.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit_loop.h"
#include "engine/training/fit_observer.h"
#include "engine/training/trainer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace shelf {

/// What a model is fitted to.
struct FitRequest {
    std::shared_ptr<const Dataset> data;
    std::span<const std::uint32_t> train;      ///< rows of the data, ascending
    std::span<const std::uint32_t> validation; ///< may be empty; only measured
    std::shared_ptr<const Interactions> known; ///< of the training rows; null where ModelKind goes without
    RunSettings settings;                      ///< checked
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds;
    /// An earlier training's outcome to go on with the same bytes as if it had never stopped; `last` null: a
    /// new training. Its model is set where it is of the best epoch.
    TrainingOutcome resume = {};
};

/// Fits a model of the settings' kind. Stopped by the observer it returns the best so far with
/// History::stoppedByUser; stopped before there is a model: cancelled.
Result<TrainingOutcome> fitModel(const FitRequest& request, const FitObserver& observer = {});

/// Trains by epochs, anew or from FitRequest::resume: with the same bytes as a training that was never
/// stopped, where the earlier one ended at an epoch that is measured anyway
/// (TrainingParameters::evaluateEvery).
Result<TrainingOutcome> fitByEpochs(const FitRequest& request, const FitObserver& observer, Trainer& trainer);

/// A model that is computed at once, and its loss; null where FitLoop::progress() was false.
struct ComputedModel {
    std::shared_ptr<const Model> model;
    double loss = 0;
};
using ComputeModel = std::function<Result<ComputedModel>(FitLoop&)>;

/// Computes it; one record is what there is to say of it, as if of one epoch.
Result<TrainingOutcome> fitAtOnce(const FitRequest& request, const FitObserver& observer,
                                  const ComputeModel& compute);
/// The same of a model that is there already: its loss is the mean over the training ratings.
Result<TrainingOutcome> fitAtOnce(const FitRequest& request, const FitObserver& observer,
                                  const std::shared_ptr<const Model>& model);

} // namespace shelf
