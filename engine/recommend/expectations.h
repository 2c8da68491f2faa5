// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// A predicted rating as it is to be shown: held within the scale of the data. Books are ranked by the
/// model's own figure, which may lie beyond.
float shownRating(const RatingScale& scale, float predicted);

/// What the model expects of a user for every book: ratings held within the scale where it predicts ratings,
/// else its scores. A run without a model expects nothing.
std::vector<float> expectations(const Run& run, std::int32_t user);

} // namespace shelf
