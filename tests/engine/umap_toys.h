// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/projection/umap/umap.h"

#include <algorithm>
#include <cmath>

namespace shelf {

struct Points {
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::vector<float> values;
    std::vector<int> cluster;

    MatrixView view() const { return {values.data(), rows, cols, cols}; }
};

/// Clusters of unequal width around random centers.
inline Points mixture(std::size_t rows, std::size_t cols, int clusters, double apart, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> center(static_cast<std::size_t>(clusters) * cols);
    for (double& x : center)
        x = apart * random.normal();
    Points points{rows, cols, {}, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto cluster = static_cast<std::size_t>(random.below(static_cast<std::uint64_t>(clusters)));
        points.cluster.push_back(static_cast<int>(cluster));
        for (std::size_t c = 0; c < cols; ++c)
            points.values.push_back(static_cast<float>(
                center[cluster * cols + c] + (0.5 + 0.1 * static_cast<double>(cluster)) * random.normal()));
    }
    return points;
}

inline NeighborGraph graphOf(const MatrixView& rows, int k)
{
    NeighborGraph graph;
    graph.rows = rows.rows;
    graph.k = k;
    for (std::size_t i = 0; i < rows.rows; ++i)
        for (const Neighbor& neighbor :
             nearestRows(rows, static_cast<std::int32_t>(i), k, Metric::euclidean)) {
            graph.neighbor.push_back(neighbor.row);
            graph.distance.push_back(neighbor.distance);
        }
    return graph;
}

/// Each point names those that follow it on a ring, which name it not in return.
inline NeighborGraph ring(std::size_t rows, int k)
{
    Random random(5);
    NeighborGraph graph;
    graph.rows = rows;
    graph.k = k;
    for (std::size_t i = 0; i < rows; ++i) {
        float distance = random.uniform(0.1F, 2.0F);
        for (int j = 1; j <= k; ++j) {
            graph.neighbor.push_back(static_cast<std::int32_t>((i + static_cast<std::size_t>(j)) % rows));
            graph.distance.push_back(distance += random.uniform(0.0F, 1.0F));
        }
    }
    return graph;
}

/// Venna & Kaski 2001, by sorting all distances of every point.
inline double trustworthinessOf(const MatrixView& rows, const MatrixView& map, int k)
{
    double penalty = 0;
    std::vector<int> rank(rows.rows);
    for (std::size_t i = 0; i < rows.rows; ++i) {
        const auto row = static_cast<std::int32_t>(i);
        const auto all = nearestRows(rows, row, static_cast<int>(rows.rows) - 1, Metric::euclidean);
        for (std::size_t r = 0; r < all.size(); ++r)
            rank[static_cast<std::size_t>(all[r].row)] = static_cast<int>(r) + 1;
        for (const Neighbor& near : nearestRows(map, row, k, Metric::euclidean))
            penalty += std::max(0, rank[static_cast<std::size_t>(near.row)] - k);
    }
    const auto n = static_cast<double>(rows.rows);
    return 1 - penalty * 2 / (n * k * (2 * n - 3 * k - 1));
}

inline MatrixView viewOf(const LayoutState& state)
{
    const auto dims = static_cast<std::size_t>(state.dims);
    return {state.position.data(), state.points(), dims, dims};
}

} // namespace shelf
