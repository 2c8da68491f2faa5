// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/clusters/clusters.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// Groups of the same books in groups: some of them joined, and each of them parted.
struct GroupLayers {
    Clustering coarse; ///< the groups joined to fewer; count 0: they are too few for that
    std::vector<std::string> coarseNames;
    std::vector<std::int32_t> coarseOf; ///< a group: the coarse one that it is in
    Clustering fine;                    ///< the larger groups parted; books of small ones are in none
    std::vector<std::string> fineNames;
    std::vector<std::int32_t> fineOf; ///< a fine group: the group that it is a part of
};

/// Joins those groups whose middles lie nearest by Ward's criterion (Ward 1963) and parts each large one by
/// k-means, both in the space of the rows; groups of hdbscan fall into their own parts (Clustering::part). A row in no group stays in none. Metric as for kMeans().
Result<GroupLayers> groupLayers(const MatrixView& rows, const Clustering& groups, Metric metric,
                                const Catalogue& books, const Progress& progress = {});

/// For each group the coarse one, when as many are left as `wanted`: numbered by size, the largest first.
/// middles: a row a group. Ward's criterion; of equals the groups with the smaller numbers join first.
std::vector<std::int32_t> joinedGroups(const MatrixView& middles, std::span<const std::uint32_t> sizes,
                                       std::size_t wanted);

} // namespace shelf
