// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/parameters.h"

#include <span>

namespace shelf {

/// One rating's loss.
double lossOf(Loss loss, double huberDelta, double predicted, double rating);

/// Writes d(mean loss of `batch` ratings) / d(prediction) and returns the sum of the losses.
double lossSlopes(Loss loss, double huberDelta, std::span<const float> predicted,
                  std::span<const float> ratings, std::size_t batch, float* slopes);

} // namespace shelf
