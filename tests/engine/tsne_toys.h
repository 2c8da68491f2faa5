// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/tsne/tsne.h"
#include "engine/projection/tsne/tsne_forces.h"

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

/// Clusters with their affinities.
struct Toy {
    Clusters data;
    NeighborGraph graph;
    Affinities affinities;
};

inline Toy makeToy(std::size_t rows, std::size_t cols, std::size_t clusters, double perplexity)
{
    Toy toy;
    toy.data = randomClusters(rows, cols, clusters, 17);
    toy.graph = neighborsOf(toy.data.view(), neighborsForPerplexity(perplexity, rows));
    toy.affinities = *tsneAffinities(toy.graph, perplexity, 1);
    return toy;
}

/// Positions as layouts hold them while they run.
inline AlignedVector<float> wide(const LayoutState& state)
{
    const auto dims = static_cast<std::size_t>(state.dims);
    const std::size_t width = layoutWidth(state.dims);
    AlignedVector<float> position(state.points() * width, 0.0F);
    for (std::size_t i = 0; i < state.points(); ++i) {
        for (std::size_t d = 0; d < dims; ++d)
            position[i * width + d] = state.position[i * dims + d];
    }
    return position;
}

/// Like a map: clumps, and points between them.
inline LayoutState scattered(std::size_t rows, int dims, double span, std::uint64_t seed)
{
    Random random(seed);
    LayoutState state;
    state.dims = dims;
    for (std::size_t i = 0; i < rows; ++i) {
        for (int d = 0; d < dims; ++d) {
            Random center(i % 17, static_cast<std::uint64_t>(d));
            state.position.push_back(
                static_cast<float>(span * (0.6 * (center.uniform() - 0.5) + 0.06 * random.normal())));
        }
    }
    return state;
}

} // namespace shelf
