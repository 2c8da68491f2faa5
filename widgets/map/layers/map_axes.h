// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_ink.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace shelf {

struct Projection;

/// Where neighbors alone are kept, directions mean nothing.
bool hasMeaningfulAxes(const Projection& projection);

/// The directions of the axes with their names, in the lower left corner; nothing where they mean nothing.
void paintMapAxes(QPainter& painter, const Projection& projection, const MapCamera& camera, const MapInk& ink,
                  const QFont& font, const QRectF& bounds);

/// "PC1 23 %" for the principal components, the given name of custom axes, "Axis 1" for others.
QString axisName(const Projection& projection, std::size_t axis);

} // namespace shelf
