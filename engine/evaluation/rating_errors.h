// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/models/model.h"
#include "engine/parameters/parameters.h"

#include <cstdint>
#include <span>

namespace shelf {

/// Sums over ratings, in double; predictions in units of the ratings.
struct RatingErrors {
    std::uint64_t count = 0;
    double loss = 0;
    double squared = 0;
    double absolute = 0;
    double squaredClipped = 0; ///< predictions held within the scale
    double absoluteClipped = 0;
    double absoluteRounded = 0; ///< predictions rounded to whole units within the scale
};

/// The errors of the model on these rows of the data, each predicted once. The sums of pieces of the rows are
/// added in the order of the pieces: the same for any number of threads (0: as many as the machine has).
/// predictions: as many as rows, and then written; or none.
RatingErrors ratingErrors(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                          Loss loss, double huberDelta, int threads, std::span<float> predictions = {});

} // namespace shelf
