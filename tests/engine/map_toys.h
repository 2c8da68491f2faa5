// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/neighbors/neighbor_graph.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// Rows around a few centers, by turns: row i belongs to center i % clusters.
struct Clusters {
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::vector<float> values;

    MatrixView view() const { return {values.data(), rows, cols, cols}; }
};

inline Clusters randomClusters(std::size_t rows, std::size_t cols, std::size_t clusters, std::uint64_t seed,
                               double apart = 4)
{
    Random random(seed);
    std::vector<double> centers(clusters * cols);
    for (double& x : centers)
        x = apart * random.normal();
    Clusters result{rows, cols, std::vector<float>(rows * cols)};
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t c = 0; c < cols; ++c)
            result.values[i * cols + c] =
                static_cast<float>(centers[i % clusters * cols + c] + random.normal());
    }
    return result;
}

/// By comparing every row with every other.
inline NeighborGraph neighborsOf(const MatrixView& rows, int k, Metric metric = Metric::euclidean)
{
    NeighborGraph graph;
    graph.rows = rows.rows;
    graph.k = k;
    graph.metric = metric;
    for (std::size_t i = 0; i < rows.rows; ++i) {
        for (const Neighbor& neighbor : nearestRows(rows, static_cast<std::int32_t>(i), k, metric)) {
            graph.neighbor.push_back(neighbor.row);
            graph.distance.push_back(neighbor.distance);
        }
    }
    return graph;
}

} // namespace shelf
