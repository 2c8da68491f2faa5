// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_ink.h"

#include <QLineF>
#include <QRectF>

#include <vector>

class QPainter;

namespace shelf {

/// A line of the frame around a map in space, and how near it is: 0 far .. 1.
struct FrameLine {
    QLineF line;
    double near = 0;
};
/// The grid on the floor below the books, and of the box around them the edges that do not meet in its
/// nearest corner, the farthest first. None for a flat map.
std::vector<FrameLine> spaceFrame(const MapSpace& space, const MapCamera& camera, const QRectF& view);

/// Draws it so that points stand before it though they are there already. under: where they are not yet, as
/// in a drawing of shapes.
void paintSpaceFrame(QPainter& painter, const std::vector<FrameLine>& lines, const MapInk& ink, bool under);

} // namespace shelf
