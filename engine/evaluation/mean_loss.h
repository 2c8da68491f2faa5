// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/models/model.h"
#include "engine/parameters/parameters.h"

#include <cstdint>
#include <span>

namespace shelf {

/// The training loss (mse: e^2, mae: |e|, huber: e^2 / 2 up to delta, then delta (|e| - delta / 2)) averaged
/// over the given rows; 0 where there are none. threads: as of ratingErrors().
double meanLoss(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows, Loss loss,
                double huberDelta, int threads = 0);

} // namespace shelf
