// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_content.h"

#include <QString>

#include <array>
#include <span>
#include <vector>

namespace shelf {

/// Where a group of books has its name on a map.
struct GroupSpot {
    int group = 0;
    std::int32_t colorOf = 0; ///< the one of MapContent::clusters that gives the color
    std::size_t books = 0;    ///< that are to be seen
    QString name;
    std::array<float, 3> place{}; ///< densestPlace()
    bool operator==(const GroupSpot&) const = default;
};

/// The layers of names, seen from afar (may be empty), from the middle distance, from near (may be empty).
/// In each the groups that have a name and a book, the largest first, at most kMostSpots of them. Where a
/// group has no parts it stands in the nearest layer itself.
struct SpotLayers {
    static constexpr std::size_t kMostSpots = 120;
    std::array<std::vector<GroupSpot>, 3> spots;
    std::array<std::vector<std::int32_t>, 3> member; ///< a book: its group in that layer, -1: none
    bool operator==(const SpotLayers&) const = default;
};
SpotLayers groupSpots(const MapSpace& space, const MapContent& content);

/// Where the places (three numbers each) lie closest together: a group in two pieces is named in the larger
/// one, not in the gap between them. Places that are no numbers do not count.
std::array<float, 3> densestPlace(std::span<const float> places);

} // namespace shelf
