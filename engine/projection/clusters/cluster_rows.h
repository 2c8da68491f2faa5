// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/memory.h"
#include "engine/base/result.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/clusters/clusters.h"

#include <cstddef>
#include <functional>

namespace shelf {

/// Vectors made ready for measuring distances in float: of length 1 for Metric::cosine, taken to their mean,
/// and scaled by a power of two so that the largest magnitude is 1 .. 2. Equal rows stay equal.
struct ClusterRows {
    AlignedVector<float> values; ///< rows x cols
    std::size_t rows = 0;
    std::size_t cols = 0;
    double unit = 1; ///< a distance of 1 here in the units of the vectors

    const float* row(std::size_t r) const { return values.data() + r * cols; }
    MatrixView view() const { return {values.data(), rows, cols, cols}; }
    /// Squared distance of two rows, summed in double.
    double squaredDistance(std::size_t a, std::size_t b) const;
};

/// Refuses no rows, values that are not finite and Metric::dot. goOn is asked now and then; false stops.
Result<ClusterRows> clusterRows(const MatrixView& rows, Metric metric, const std::function<bool()>& goOn);

/// Numbers the clusters of `member` anew, the largest first, equals by their first row, and counts them;
/// numbers that no row has go.
void numberBySize(Clustering& clustering);

} // namespace shelf
