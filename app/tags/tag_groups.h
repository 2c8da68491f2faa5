// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/clusters/clusters.h"
#include "engine/tags/tags.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What the person's tags make groups of: books with the same tags are a group, those without are in none.
struct TagGroups {
    static constexpr const char* kMethod = "tags";

    Clustering clustering;          ///< method kMethod; the largest first, equals by their first book
    std::vector<std::string> names; ///< of each group: "to read", "to read + crime"
};
/// Books with leftOut[book] != 0 are in no group.
TagGroups tagGroups(const TagSets& sets, std::span<const std::uint8_t> leftOut = {});

} // namespace shelf
