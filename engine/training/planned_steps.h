// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/parameters.h"

#include <cstddef>
#include <cstdint>

namespace shelf {

/// Batches of one epoch.
std::uint64_t stepsPerEpoch(const TrainingParameters& parameters, std::size_t ratings);
/// Steps of a whole training of so many an epoch as limited by epochs and steps (patience aside); 0: an epoch
/// is one step, and no other limit is known.
std::uint64_t limitedSteps(const TrainingParameters& parameters, std::uint64_t anEpoch);
/// The same of a training by batches of so many ratings.
std::uint64_t plannedSteps(const TrainingParameters& parameters, std::size_t ratings);

} // namespace shelf
