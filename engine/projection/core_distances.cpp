// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/spanning_tree.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// The neighbors of every row by a scan over all rows for each.
Result<NeighborGraph> neighborsByScan(const ClusterRows& rows, int k, int threads, const Progress& progress)
{
    constexpr std::size_t kRowsOfSlice = 64;
    NeighborGraph graph;
    graph.rows = rows.rows;
    graph.k = std::min(k, static_cast<int>(rows.rows) - 1);
    const auto width = static_cast<std::size_t>(graph.k);
    graph.neighbor.resize(rows.rows * width);
    graph.distance.resize(rows.rows * width);
    Workers workers(threads);
    for (std::size_t first = 0; first < rows.rows; first += kRowsOfSlice) {
        if (!report(progress, first, rows.rows))
            return Error::cancelledByCaller();
        workers.run(std::min(kRowsOfSlice, rows.rows - first), [&](std::size_t i, int) {
            const std::size_t row = first + i;
            const auto near =
                nearestRows(rows.view(), static_cast<std::int32_t>(row), graph.k, Metric::euclidean);
            for (std::size_t j = 0; j < width; ++j) {
                graph.neighbor[row * width + j] = near[j].row;
                graph.distance[row * width + j] = near[j].distance;
            }
        });
    }
    return graph;
}

} // namespace

Result<CoreDistances> coreDistances(const ClusterRows& rows, int minSamples, int neighbors, int threads,
                                    const Progress& progress)
{
    CoreDistances result;
    result.distance.assign(rows.rows, 0.0F);
    if (rows.rows < 2)
        return result;
    auto graph = neighborsByScan(rows, std::max(minSamples, neighbors), threads, progress);
    if (!graph)
        return graph.error();
    result.graph = std::move(*graph);
    const auto last = static_cast<std::size_t>(std::min(minSamples, result.graph.k)) - 1;
    for (std::size_t row = 0; row < rows.rows; ++row)
        result.distance[row] = result.graph.distances(row)[last];
    return result;
}

double reachability(const ClusterRows& rows, const std::vector<float>& core, std::size_t a, std::size_t b)
{
    return std::max(
        {std::sqrt(rows.squaredDistance(a, b)), static_cast<double>(core[a]), static_cast<double>(core[b])});
}

} // namespace shelf
