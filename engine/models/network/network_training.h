// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/gradient_model.h"

#include <cstdint>
#include <memory>

namespace shelf {

class NetworkModel;

/// The network by mini-batches, from `initial`; seed: of the dropout.
std::unique_ptr<GradientModel> trainNetwork(const NetworkModel& initial, const TrainingParameters& parameters,
                                            const CatchUp& catchUp, std::uint64_t seed);

} // namespace shelf
