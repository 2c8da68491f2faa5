// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/neighbors/nearest.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// The k nearest rows of every row, the row itself left out, nearest first, ties by row number.
struct NeighborGraph {
    std::size_t rows = 0;
    int k = 0; ///< neighbors a row, < rows
    Metric metric = Metric::euclidean;
    std::vector<std::int32_t> neighbor; ///< rows x k
    std::vector<float> distance;        ///< rows x k, as Neighbor::distance
    double recall =
        1; ///< share of the true neighbors found: 1 where exact, else measured on a sample of rows

    std::span<const std::int32_t> of(std::size_t row) const
    {
        return {neighbor.data() + row * static_cast<std::size_t>(k), static_cast<std::size_t>(k)};
    }
    std::span<const float> distances(std::size_t row) const
    {
        return {distance.data() + row * static_cast<std::size_t>(k), static_cast<std::size_t>(k)};
    }
};

struct NeighborGraphOptions {
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    /// Above so many distinct rows the search looks only into the k-means cells nearest to a row; into how
    /// many is told from a sample, so that some 96 of 100 neighbors are found. With dot the rows have one
    /// more coordinate there, which makes the largest product the shortest distance.
    std::size_t exactUpTo = 200'000;
    std::uint64_t seed = 1; ///< of the approximate search alone
};

/// The lists are those of nearestRows for each row. k is cut to rows - 1. Refuses fewer than two rows and
/// values that are not finite.
Result<NeighborGraph> nearestOfAll(const MatrixView& rows, int k, Metric metric,
                                   const NeighborGraphOptions& options = {}, const Progress& progress = {});

} // namespace shelf
