// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/recommender.h"

#include <vector>

namespace shelf {

/// A reader with all that is known of them, and the model's scores.
struct Recommender::Asked {
    std::int32_t user = -1;
    std::vector<RatedBook> rated; ///< what the model was told
    std::vector<float> scores;
    std::vector<std::int32_t> read = {}; ///< what else is nothing new
};

} // namespace shelf
