// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/map_cost.h"

#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/umap.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

// Nanoseconds of one thread, rounded from measurements.
constexpr double kPair = 0.3; ///< of an exact search, and 0.02 a dimension
constexpr double kPairDimension = 0.02;
constexpr double kProbed = 20'000; ///< rows a row is compared with by an approximate search
constexpr double kTsnePoint = 180; ///< an iteration, a point
constexpr double kTsneSpatial = 4; ///< times as much in space
constexpr double kUmapPair = 4;
constexpr double kThreads = 1.8;

} // namespace

double roughMapSeconds(const MatrixView& rows, const MapParameters& parameters)
{
    const auto n = static_cast<double>(rows.rows);
    const auto d = static_cast<double>(rows.cols);
    if (parameters.method == MapMethod::pca || parameters.method == MapMethod::axes)
        return n * d * d * 1e-9;
    const double others = rows.rows > NeighborGraphOptions{}.exactUpTo ? kProbed : n;
    const double search = n * others * (kPair + kPairDimension * d);
    double layout = 0;
    if (parameters.method == MapMethod::tsne)
        layout = parameters.tsne.iterations * n * (kTsnePoint + 3 * parameters.tsne.perplexity) *
                 (parameters.dims == 3 ? kTsneSpatial : 1);
    else
        layout = umapEpochs(parameters.umap, rows.rows) * n * 0.6 * parameters.umap.neighbors * 6 * kUmapPair;
    return 1e-9 * (search + layout) / kThreads;
}

} // namespace shelf
