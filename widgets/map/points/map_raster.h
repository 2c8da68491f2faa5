// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/points/map_frame.h"
#include "widgets/map/points/point_raster.h"

#include <QImage>
#include <QSize>

namespace shelf {

/// The points of a frame for a raster of `ratio` device pixels a unit whose upper left corner is `origin`.
/// Nothing is copied: frame and look must outlive the drawing.
RasterPoints rasterPoints(const MapFrame& frame, const MapLook& look, const MapCamera& camera,
                          double ratio = 1, QPointF origin = {});

/// The whole map in small, size in device pixels: for a minimap that the caller keeps until look or space
/// change. With a camera, the map is seen from that one's side; its zoom and center are left out.
QImage thumbnail(const MapSpace& space, const MapLook& look, QSize size, const MapCamera* camera = nullptr);

} // namespace shelf
