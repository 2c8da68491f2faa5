// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/spanning_tree.h"

#include <algorithm>
#include <cmath>

namespace shelf {

Result<CoreDistances> coreDistances(const ClusterRows& rows, int minSamples, int neighbors, int threads,
                                    const Progress& progress)
{
    CoreDistances result;
    result.distance.assign(rows.rows, 0.0F);
    if (rows.rows < 2)
        return result;
    auto graph = nearestOfAll(rows.view(), std::max(minSamples, neighbors), Metric::euclidean,
                              {.threads = threads}, progress);
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
