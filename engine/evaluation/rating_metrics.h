// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/evaluation/interval.h"
#include "engine/models/model.h"

#include <cstdint>
#include <span>

namespace shelf {

/// Errors of predicted ratings, averaged over the ratings (not over users), in stars.
struct RatingMetrics {
    std::uint64_t count = 0;
    double mse = 0;
    double rmse = 0;
    double mae = 0;
    double rmseClipped = 0; ///< predictions held within the scale
    double maeClipped = 0;
    double maeRounded = 0; ///< predictions rounded to whole stars within the scale

    // 95 % intervals by bootstrap over readers, not over ratings: the errors of one reader's ratings hang
    // together, and intervals that take them for independent ones are too narrow.
    Interval rmseInterval = {};
    Interval maeInterval = {};
};

/// Measures the model on the given rows of the data. No intervals. threads: as of ratingErrors().
RatingMetrics ratingMetrics(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                            int threads = 0);
/// The same with intervals, which are deterministic in the seed for any number of threads (0: as many as the
/// machine has).
RatingMetrics ratingMetricsWithIntervals(const Model& model, const Dataset& data,
                                         std::span<const std::uint32_t> rows, std::uint64_t seed,
                                         int threads = 0);

} // namespace shelf
