// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_groups.h"

#include "engine/projection/clusters/cluster_rows.h"

#include <algorithm>

namespace shelf {

TagGroups tagGroups(const TagSets& sets, std::span<const std::uint8_t> leftOut)
{
    TagGroups groups;
    groups.clustering.method = TagGroups::kMethod;
    groups.clustering.member = sets.member;
    std::vector<std::int32_t>& member = groups.clustering.member;
    for (std::size_t book = 0; book < std::min(member.size(), leftOut.size()); ++book)
        if (leftOut[book] != 0)
            member[book] = -1;
    const std::vector<std::int32_t> before = member;
    numberBySize(groups.clustering);
    groups.names.resize(static_cast<std::size_t>(groups.clustering.count));
    for (std::size_t book = 0; book < member.size(); ++book)
        if (member[book] >= 0)
            groups.names[static_cast<std::size_t>(member[book])] =
                sets.names[static_cast<std::size_t>(before[book])];
    return groups;
}

} // namespace shelf
