// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/clusters/spanning_tree.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// A cluster as the density threshold rises: densities are 1 / distance.
struct CondensedCluster {
    std::int32_t parent = -1; ///< -1: all rows together, the first of the clusters
    double birth = 0;         ///< the density at which it splits from its parent
    double death = 0;         ///< the highest at which a row or a smaller cluster leaves it
    double stability = 0;     ///< sum over what leaves it of rows times (density - birth)
};

/// What is left of the single-linkage tree when splits count only where both sides have minClusterSize rows
/// (Campello, Moulavi & Sander 2013).
struct CondensedTree {
    std::vector<CondensedCluster> clusters; ///< parents before their children
    std::vector<std::int32_t> leaves;       ///< for each row the cluster that it leaves as a row
    std::vector<double> density;            ///< and at which density
};

/// edges: a spanning tree. A length of 0 counts as half the least that is not.
CondensedTree condense(std::vector<TreeEdge> edges, std::size_t rows, std::size_t minClusterSize);

/// Those of the clusters that together have the largest stability, no two of them one within the other; the
/// first, all rows together, is never one. A flag a cluster.
std::vector<std::uint8_t> mostStable(const CondensedTree& tree);

/// The same among the clusters within each of the chosen ones: what that falls into as the threshold rises
/// further. A flag a cluster; a chosen one with none within it has no part.
std::vector<std::uint8_t> stableParts(const CondensedTree& tree, const std::vector<std::uint8_t>& chosen);

} // namespace shelf
