// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

/// Coordinates of every book, in the order of the embedding's rows.
struct Projection {
    std::string method; ///< "pca"
    int dims = 2;
    std::vector<float> coordinates;         ///< rows x dims, row-major
    std::vector<double> explainedVariance;  ///< pca: share of the variance of each component, all of them

    std::size_t points() const { return dims == 0 ? 0 : coordinates.size() / static_cast<std::size_t>(dims); }
    std::span<const float> point(std::size_t i) const
    {
        return {coordinates.data() + i * static_cast<std::size_t>(dims), static_cast<std::size_t>(dims)};
    }
};

/// Principal components of the centered rows, by the eigenvectors of the covariance in double. Each
/// component's entry of largest magnitude is made positive, so the picture does not flip between runs.
/// dims is 1 .. cols; fewer than two rows or values that are not finite are refused.
Result<Projection> principalComponents(const MatrixView& rows, int dims, const Progress& progress = {});

/// count, mean, sample standard deviation, minimum, quartiles (linear interpolation), maximum.
struct DimensionStatistics {
    std::size_t count = 0;
    double mean = 0, std = 0, min = 0, q1 = 0, median = 0, q3 = 0, max = 0;
};
std::vector<DimensionStatistics> dimensionStatistics(const MatrixView& rows);

} // namespace shelf
