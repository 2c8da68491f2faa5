// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace shelf {

struct ParetoPoint {
    double x = 0;
    double y = 0;
};

/// The points that no other beats: none is at least as good in both and better in one. By x, ascending; those
/// with a NaN are left out. Of points that are the same, all.
std::vector<std::size_t> paretoFront(std::span<const ParetoPoint> points, bool higherX, bool higherY);

} // namespace shelf
