// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/fit.h"
#include "engine/training/gradient_model.h"

#include <functional>
#include <memory>

namespace shelf {

/// Makes the training state of a model; both arguments outlive it.
using BeginTraining =
    std::function<std::unique_ptr<GradientModel>(const TrainingParameters&, const CatchUp&)>;

/// Trains by mini-batches of ratings, each epoch in a new order. initial: the model before the first step;
/// never changed, and where a training goes on only its shape counts. Errors: nothing to train on, a
/// parameter out of range, a checkpoint of another shape, no memory; losses that stop being finite end
/// training with an error that says what to lower.
Result<TrainingOutcome> fitByMiniBatches(const FitRequest& request, const FitObserver& observer,
                                         const std::shared_ptr<const Model>& initial,
                                         const BeginTraining& begin);

} // namespace shelf
