// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/pareto.h"

#include <algorithm>
#include <cmath>

namespace shelf {

std::vector<std::size_t> paretoFront(std::span<const ParetoPoint> points, bool higherX, bool higherY)
{
    const auto isKnown = [](const ParetoPoint& p) { return !std::isnan(p.x) && !std::isnan(p.y); };
    const auto beats = [&](const ParetoPoint& a, const ParetoPoint& b) {
        const double x = higherX ? a.x - b.x : b.x - a.x;
        const double y = higherY ? a.y - b.y : b.y - a.y;
        return x >= 0 && y >= 0 && (x > 0 || y > 0);
    };
    std::vector<std::size_t> front;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (isKnown(points[i]) && std::none_of(points.begin(), points.end(), [&](const ParetoPoint& other) {
                return isKnown(other) && beats(other, points[i]);
            }))
            front.push_back(i);
    std::stable_sort(front.begin(), front.end(),
                     [&](std::size_t a, std::size_t b) { return points[a].x < points[b].x; });
    return front;
}

} // namespace shelf
