// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace shelf {

struct NamedPoint {
    QPointF place;
    QSizeF name; ///< how large its name is
};

/// Where names stand beside their points, those that are placed first having the first choice: within the
/// area, over no point, no other name and no line of the front; over bars only where there is no other room.
/// A null rectangle: there is no room at all. One a point.
std::vector<QRectF> placeNames(const std::vector<NamedPoint>& points, const std::vector<int>& order,
                               const QList<QLineF>& front, const QList<QLineF>& bars, const QRectF& area);

} // namespace shelf
