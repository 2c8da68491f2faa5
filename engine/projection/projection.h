// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/projection/layout.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// Coordinates of every book, in the order of the embedding's rows; NaN for books that have no place on the
/// map (MapRequest::leftOut).
struct Projection {
    std::string method; ///< the key of its LayoutMethod
    int dims = 2;
    std::vector<float> coordinates;             ///< rows x dims, row-major
    std::vector<double> explainedVariance = {}; ///< pca: share of the variance of each component, all of them
    std::vector<int> components = {};           ///< pca: which of them the axes are, from 1
    std::vector<std::string> axisNames = {};    ///< custom axes: a name an axis
    std::string settings = {};         ///< "key=value" lines of what decided the map, the seed among them
    std::vector<CostPoint> curve = {}; ///< of an iterative layout
    int iterations = 0;                ///< of an iterative layout, done
    bool stopped = false;              ///< by the caller, before its end
    double recall = 1;                 ///< of the neighbors that the layout kept

    std::size_t points() const { return dims == 0 ? 0 : coordinates.size() / static_cast<std::size_t>(dims); }
    std::span<const float> point(std::size_t i) const
    {
        return {coordinates.data() + i * static_cast<std::size_t>(dims), static_cast<std::size_t>(dims)};
    }
};

inline bool hasPlace(const Projection& p, std::size_t i)
{
    const auto place = p.point(i);
    return std::all_of(place.begin(), place.end(), [](float x) { return std::isfinite(x); });
}

/// A projection's points as a matrix of `dims` columns.
inline MatrixView mapView(const Projection& p)
{
    return {p.coordinates.data(), p.points(), static_cast<std::size_t>(p.dims),
            static_cast<std::size_t>(p.dims)};
}

/// Principal components of the centered rows, by the eigenvectors of the covariance in double. Each
/// component's entry of largest magnitude is made positive, so the picture does not flip between runs.
/// dims is 1 .. cols; fewer than two rows or values that are not finite are refused.
Result<Projection> principalComponents(const MatrixView& rows, int dims, const Progress& progress = {});
/// The named components, counted from 1, as the axes in the order given.
Result<Projection> principalComponents(const MatrixView& rows, std::span<const int> components,
                                       const Progress& progress = {});

/// count, mean, sample standard deviation, minimum, quartiles (linear interpolation), maximum.
struct DimensionStatistics {
    std::size_t count = 0;
    double mean = 0, std = 0, min = 0, q1 = 0, median = 0, q3 = 0, max = 0;
};
std::vector<DimensionStatistics> dimensionStatistics(const MatrixView& rows);

} // namespace shelf
