// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/clusters/cluster_rows.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

struct TreeEdge {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double length = 0;
};

/// How thinly the space around each row is filled.
struct CoreDistances {
    std::vector<float> distance; ///< of each row to its minSamples-th nearest other row
    NeighborGraph graph;         ///< the neighbors it was taken from
};

/// neighbors: kept for each row, at least minSamples; both are cut to rows - 1. Euclidean.
Result<CoreDistances> coreDistances(const ClusterRows& rows, int minSamples, int neighbors, int threads,
                                    const Progress& progress);

/// The mutual reachability distance (Campello et al. 2013): of two rows and both their core distances the
/// largest.
double reachability(const ClusterRows& rows, const std::vector<float>& core, std::size_t a, std::size_t b);

/// The minimum spanning tree over the mutual reachability distances of all pairs, rows - 1 edges, by Prim's
/// algorithm: time grows with the square of the rows.
Result<std::vector<TreeEdge>> exactTree(const ClusterRows& rows, const std::vector<float>& core,
                                        Workers& workers, const Progress& progress);

/// A tree close to it for many rows: the minimum spanning forest of the neighbor graph, whose pieces are then
/// joined. A piece is joined to one whose densest row is near its own densest row, along the shortest
/// distance that going to and fro between the two finds; so edges within a piece are right wherever the graph
/// holds them, and the few between pieces may be too long.
Result<std::vector<TreeEdge>> neighborTree(const ClusterRows& rows, const CoreDistances& cores, int threads,
                                           const Progress& progress);

} // namespace shelf
