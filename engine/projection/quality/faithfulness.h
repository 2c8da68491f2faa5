// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/neighbors/neighbor_graph.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// How far a map can be trusted. Each is 1 for a perfect map; NaN where it could not be measured.
struct Faithfulness {
    int k = 10;
    std::vector<float> kept;    ///< a point: share of its k nearest in the model's space that are among its k
                                ///< nearest on the map
    double knn = 0;             ///< mean of kept (Kobak & Berens 2019)
    double trustworthiness = 0; ///< Venna & Kaski 2001, k neighbors: no false neighbors on the map
    double continuity = 0;      ///< the same the other way round: no true neighbors torn apart
    double knc = 0;             ///< share of the nearest class means kept: 10 of them, 4 with fewer than 12
                                ///< classes, 1 with fewer than 6; NaN with fewer than 3
    double cpd = 0;             ///< Spearman correlation of the distances of 1,000 random points
    std::size_t sampled = 0;    ///< points that trustworthiness and continuity were measured on
};

struct FaithfulnessOptions {
    int k = 10;
    Metric metric = Metric::euclidean;     ///< of the model's space; on the map it is always euclidean
    std::span<const std::int32_t> classes; ///< a point, < 0: none; empty: no knc
    /// With more points trustworthiness and continuity are measured on a sample of them, whose size is such
    /// that the work stays what it is with so many points; ranks are still among all.
    std::size_t rankedPoints = 20'000;
    std::uint64_t seed = 1;
    int threads = 0;
    /// The neighbors in the model's space, where somebody has them: at least k a point, by the metric above.
    const NeighborGraph* neighbors = nullptr;
};

/// map: as many rows as `rows`, 2 or 3 columns. k is cut to rows - 1. Among equal distances a rank goes by
/// the row number, as in lists of neighbors. The dot product is no distance and is refused; so are fewer than
/// two rows and values that are not finite.
Result<Faithfulness> measureFaithfulness(const MatrixView& rows, const MatrixView& map,
                                         const FaithfulnessOptions& options = {},
                                         const Progress& progress = {});

} // namespace shelf
