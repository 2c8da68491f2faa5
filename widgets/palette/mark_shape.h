// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstdint>

class QPainter;

namespace shelf {

/// What a category is drawn as. The colors come again after eight, each time in the next shape, which tells the
/// cycles apart for every kind of sight.
enum class PointShape : std::uint8_t { disc, triangle, square };
inline constexpr int kPointShapes = 3;
inline constexpr int kColorsACycle = 8;

/// index: of a category; negative (other, missing): a disc.
PointShape categoryShape(int index);
/// By how much a mark is larger than the disc of its radius, so that it covers about as much.
float growthOf(PointShape shape);
/// How far a place, counted from the middle, lies inside the mark of this radius; negative: outside of it. No
/// mark reaches beyond the square around its disc.
float insideMark(PointShape shape, float dx, float dy, float radius);
/// With the painter's pen and brush; `radius` as grown.
void drawMark(QPainter& painter, PointShape shape, const QPointF& middle, double radius);

} // namespace shelf
