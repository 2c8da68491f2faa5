// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/mark_shape.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

// Of a triangle, in radii: it stands on its base.
constexpr float kHalfBase = 0.95f;
constexpr float kBase = 0.8f; ///< below the middle; its top is one above
constexpr float kHeight = 1 + kBase;

} // namespace

PointShape categoryShape(int index)
{
    return index < 0 ? PointShape::disc : static_cast<PointShape>(index / kColorsACycle % kPointShapes);
}

float growthOf(PointShape shape)
{
    constexpr float kGrowth[kPointShapes] = {1, 1.2f, 0.9f};
    return kGrowth[static_cast<int>(shape)];
}

float insideMark(PointShape shape, float dx, float dy, float radius)
{
    if (shape == PointShape::square)
        return radius - std::max(std::abs(dx), std::abs(dy));
    if (shape == PointShape::disc)
        return radius - std::sqrt(dx * dx + dy * dy);
    const float side = std::sqrt(kHeight * kHeight + kHalfBase * kHalfBase);
    return std::min(kBase * radius - dy, (kHalfBase * (dy + radius) - kHeight * std::abs(dx)) / side);
}

void drawMark(QPainter& painter, PointShape shape, const QPointF& middle, double radius)
{
    if (shape == PointShape::disc)
        painter.drawEllipse(middle, radius, radius);
    else if (shape == PointShape::square)
        painter.drawRect(QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    else
        painter.drawConvexPolygon(
            QPolygonF({middle - QPointF(0, radius), middle + QPointF(kHalfBase * radius, kBase * radius),
                       middle + QPointF(-kHalfBase * radius, kBase * radius)}));
}

} // namespace shelf
