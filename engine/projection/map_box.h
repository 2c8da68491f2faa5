// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace shelf {

/// The least box that holds all points of a map, and how they are spread in it.
struct MapBox {
    std::array<float, 3> low = {};
    std::array<float, 3> high = {};
    std::array<double, 3> deviation = {}; ///< standard, along each axis
};

} // namespace shelf
