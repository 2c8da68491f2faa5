// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/settings.h"

namespace shelf {

// To which settings a parameter of the table means anything.

bool always(const RunSettings& settings);
bool isFactorization(const RunSettings& settings);
bool isNetwork(const RunSettings& settings);
bool isBias(const RunSettings& settings);
/// Trained by mini-batches of ratings, with a rating loss.
bool isTrained(const RunSettings& settings);
/// Takes one rating at a time.
bool isStepwise(const RunSettings& settings);
/// Has a learning rate that a schedule can change.
bool hasSchedule(const RunSettings& settings);
/// Holds biases as the closed form does.
bool pullsBiases(const RunSettings& settings);
/// Goes through its data more than once.
bool isIterative(const RunSettings& settings);
bool hasFactors(const RunSettings& settings);
/// Starts from small random vectors whose size is a choice; a sampler forgets where it started.
bool startsSmall(const RunSettings& settings);
bool usesBatches(const RunSettings& settings);
/// Takes its steps by an optimizer that can be chosen.
bool hasOptimizer(const RunSettings& settings);
bool hasLearningRate(const RunSettings& settings);
bool hasRegularization(const RunSettings& settings);
bool hasHiddenLayers(const RunSettings& settings);
bool holdsOut(const RunSettings& settings);
bool isAdam(const RunSettings& settings);

template <OptimizerKind kKind> bool usesOptimizer(const RunSettings& s)
{
    return hasOptimizer(s) && s.training.optimizer.kind == kKind;
}

template <ScheduleKind kKind> bool usesSchedule(const RunSettings& s)
{
    return hasSchedule(s) && s.training.schedule.kind == kKind;
}

} // namespace shelf
