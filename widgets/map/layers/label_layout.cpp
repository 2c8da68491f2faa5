// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/label_layout.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shelf {

namespace {

QRectF pushedInto(const QRectF& bounds, QRectF box)
{
    box.moveTop(std::clamp(box.top(), bounds.top(), std::max(bounds.top(), bounds.bottom() - box.height())));
    box.moveLeft(
        std::clamp(box.left(), bounds.left(), std::max(bounds.left(), bounds.right() - box.width())));
    return box;
}

double coveredBy(const QRectF& box, const std::vector<QRectF>& obstacles)
{
    double area = 0;
    for (const QRectF& other : obstacles) {
        const QRectF common = box & other;
        area += std::max(0.0, common.width()) * std::max(0.0, common.height());
    }
    return area;
}

} // namespace

std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes, const QRectF& bounds,
                                     std::vector<QRectF> obstacles, std::size_t most)
{
    std::vector<PlacedLabel> placed;
    for (const LabelWish& wish : wishes) {
        if (placed.size() >= most)
            break;
        const double w = wish.size.width();
        const double h = wish.size.height();
        const double gap = wish.clearance;
        const double slant = 0.7 * gap;
        const std::array<QPointF, 8> corners{QPointF(gap, -h / 2),
                                             QPointF(-gap - w, -h / 2),
                                             QPointF(-w / 2, gap),
                                             QPointF(-w / 2, -gap - h),
                                             QPointF(slant, -slant - h),
                                             QPointF(slant, slant),
                                             QPointF(-slant - w, -slant - h),
                                             QPointF(-slant - w, slant)};
        for (const QPointF& corner : corners) {
            const QRectF box(wish.point + corner, wish.size);
            if (!bounds.contains(box) ||
                std::any_of(obstacles.begin(), obstacles.end(),
                            [&](const QRectF& other) { return other.intersects(box); }))
                continue;
            placed.push_back({wish.id, box});
            obstacles.push_back(box);
            break;
        }
        if (wish.always && (placed.empty() || placed.back().id != wish.id)) {
            QRectF box;
            double least = std::numeric_limits<double>::infinity();
            for (const QPointF& corner : corners) {
                const QRectF there = pushedInto(bounds, QRectF(wish.point + corner, wish.size));
                if (const double covered = coveredBy(there, obstacles); covered < least) {
                    least = covered;
                    box = there;
                }
            }
            placed.push_back({wish.id, box});
            obstacles.push_back(box);
        }
    }
    return placed;
}

} // namespace shelf
