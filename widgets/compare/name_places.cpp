// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/name_places.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr double kPointReach = 6;
constexpr double kNameGap = 10;
constexpr double kBarGap = 4;

/// Whether a line goes through a box.
bool crosses(const QLineF& line, const QRectF& box)
{
    constexpr auto kWithin = QLineF::BoundedIntersection;
    return box.contains(line.p1()) || box.contains(line.p2()) ||
           line.intersects(QLineF(box.topLeft(), box.topRight()), nullptr) == kWithin ||
           line.intersects(QLineF(box.bottomLeft(), box.bottomRight()), nullptr) == kWithin ||
           line.intersects(QLineF(box.topLeft(), box.bottomLeft()), nullptr) == kWithin ||
           line.intersects(QLineF(box.topRight(), box.bottomRight()), nullptr) == kWithin;
}

bool isStruck(const QRectF& box, const QList<QLineF>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QLineF& line) { return crosses(line, box); });
}

/// Beside the point, above and below it, then between the arms of its cross.
QList<QRectF> roomsOf(const NamedPoint& point)
{
    const double x = point.place.x();
    const double y = point.place.y();
    const double width = point.name.width();
    const double height = point.name.height();
    const double right = x + kNameGap;
    const double left = x - kNameGap - width;
    QList<QRectF> rooms;
    for (const QPointF& corner :
         {QPointF(right, y - height / 2), QPointF(left, y - height / 2),
          QPointF(x - width / 2, y - kNameGap - height), QPointF(x - width / 2, y + kNameGap),
          QPointF(right, y - kBarGap - height), QPointF(right, y + kBarGap),
          QPointF(left, y - kBarGap - height), QPointF(left, y + kBarGap)})
        rooms << QRectF(corner, point.name);
    return rooms;
}

} // namespace

std::vector<QRectF> placeNames(const std::vector<NamedPoint>& points, const std::vector<int>& order,
                               const QList<QLineF>& front, const QList<QLineF>& bars, const QRectF& area)
{
    constexpr double kBeyond = 4; // the area, where only axes are
    const QRectF within = area.adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond);
    std::vector<QRectF> taken;
    for (const NamedPoint& point : points)
        taken.emplace_back(point.place.x() - kPointReach, point.place.y() - kPointReach, 2 * kPointReach,
                           2 * kPointReach);
    std::vector<QRectF> places(points.size());
    for (const int index : order) {
        const QList<QRectF> rooms = roomsOf(points[static_cast<std::size_t>(index)]);
        const auto isFree = [&](const QRectF& box) {
            return within.contains(box) && !isStruck(box, front) &&
                   std::none_of(taken.begin(), taken.end(),
                                [&](const QRectF& other) { return other.intersects(box); });
        };
        auto room = std::find_if(rooms.begin(), rooms.end(),
                                 [&](const QRectF& box) { return isFree(box) && !isStruck(box, bars); });
        if (room == rooms.end())
            room = std::find_if(rooms.begin(), rooms.end(), isFree);
        if (room == rooms.end())
            continue;
        places[static_cast<std::size_t>(index)] = *room;
        taken.push_back(*room);
    }
    return places;
}

} // namespace shelf
