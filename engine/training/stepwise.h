// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/rating_steps.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"

#include <string>
#include <vector>

// What the two models that take one rating at a time have in common.
namespace shelf {

/// What their presets start from.
RunSettings stepwiseSettings();

/// The biases of rows as an array of a state, and back; false where there is none of that length.
Tensor biasState(std::string name, const std::vector<RowState>& rows);
bool restoreBiases(const Checkpoint& state, std::string_view name, std::vector<RowState>& rows);

/// Trainer is made from the request and the number of epochs. Squared errors are what the steps make small,
/// whatever loss the settings still name.
template <class Trainer>
Result<TrainingOutcome> fitStepwise(const FitRequest& request, const FitObserver& observer)
{
    FitRequest squared = request;
    squared.settings.training.loss = Loss::mse;
    FitLoop loop(squared, observer);
    Trainer trainer(squared, loop.epochs());
    return fitByEpochs(loop, squared, trainer);
}

} // namespace shelf
