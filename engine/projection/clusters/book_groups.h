// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/clusters/group_layers.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

/// The words of standoutWords() joined, "vampire, Anne Rice, blood", for each cluster; no two are alike, so
/// that a program that knows a cluster by its name keeps them apart: those that would be get further words
/// and, where there are none, a number. Empty where nothing stands out.
std::vector<std::string> clusterNames(const Catalogue& books, const Clustering& clustering, int words = 3);

/// The books in groups, as they are shown where nobody has chosen any.
struct BookGroups {
    static constexpr int kCount = 20;

    Clustering clustering;
    std::vector<std::string> names; ///< clusterNames()
    GroupLayers layers;             ///< none where nobody asked for them
};
/// k-means by direction; as many groups as can be of kCount. Rows with leftOut[row] != 0 are in none.
Result<BookGroups> groupBooks(const MatrixView& rows, std::span<const std::uint8_t> leftOut,
                              const Catalogue& books, const Progress& progress = {});

/// The same, with the groups in groups whose names stand on a map from afar and from near.
Result<BookGroups> namedGroups(const MatrixView& rows, std::span<const std::uint8_t> leftOut,
                               const Catalogue& books, const Progress& progress = {});

} // namespace shelf
