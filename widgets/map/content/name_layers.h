// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/clusters/group_layers.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace shelf {

/// Names of groups that are written over a map at one depth of the zoom.
struct NameLayer {
    std::shared_ptr<const Clustering> groups; ///< null: there is no such layer
    std::vector<QString> names;               ///< a group; empty: it has none
    std::vector<std::int32_t> colorOf;        ///< a group: the one of the map's own groups that it looks like
};

/// What stands above and below the groups that a map is colored by: seen from afar, and from near.
struct NameLayers {
    NameLayer coarse;
    NameLayer fine;
};

/// Of the groups that a map is colored by. A coarse group has the color of the largest one in it.
std::shared_ptr<const NameLayers> nameLayersOf(GroupLayers layers, const Clustering& groups);

} // namespace shelf
