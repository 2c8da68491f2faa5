// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/points/map_raster.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr double kRim = 0.6;
/// Smaller points would be all rim, and among many it would be the rims that one sees.
constexpr double kRimFrom = 2.2;
constexpr std::size_t kRimmed = 4000;
/// A picture as small as a thumbnail looks the same with fewer points than a million.
constexpr std::size_t kThumbnailPoints = 60000;
constexpr double kDot = 0.0085; ///< radius, of a thumbnail's shorter side
constexpr float kLeastDot = 0.9f;

/// Every step-th point, and all that are not dim where others are; as much of them as a picture needs.
std::pair<MapSpace, MapLook> thinned(const MapSpace& space, const MapLook& look, std::size_t step)
{
    const std::size_t count = std::min(space.points(), look.color.size());
    const bool anyDim = std::find(look.dim.begin(), look.dim.end(), 1) != look.dim.end();
    MapSpace fewer;
    fewer.dims = space.dims;
    MapLook some;
    some.canvas = look.canvas;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % step != 0 && (!anyDim || look.dim[i]))
            continue;
        fewer.xyz.insert(fewer.xyz.end(), {space.xyz[3 * i], space.xyz[3 * i + 1], space.xyz[3 * i + 2]});
        some.color.push_back(look.color[i]);
        some.size.push_back(look.size[i]);
        some.dim.push_back(look.dim[i]);
        if (!look.shape.empty())
            some.shape.push_back(look.shape[i]);
        if (!look.front.empty())
            some.front.push_back(look.front[i]);
    }
    return {std::move(fewer), std::move(some)};
}

} // namespace

RasterPoints rasterPoints(const MapFrame& frame, const MapLook& look, const MapCamera& camera, double ratio,
                          QPointF origin)
{
    RasterPoints points;
    points.x = frame.x;
    points.y = frame.y;
    points.radius = frame.radius;
    points.color = frame.color;
    points.dim = look.dim;
    points.shape = frame.shape;
    if (camera.perspective > 0)
        points.depth = frame.depth;
    else
        points.depth = look.front;
    points.origin = origin;
    points.scale = static_cast<float>(ratio);
    points.rim =
        frame.plainRadius > kRimFrom && frame.x.size() <= kRimmed ? static_cast<float>(kRim * ratio) : 0.0f;
    return points;
}

QImage thumbnail(const MapSpace& space, const MapLook& look, QSize size, const MapCamera* camera)
{
    const MapCamera all =
        camera ? MapCamera::fitting(space, camera->yaw, camera->pitch) : MapCamera::fitting(space);
    const QRectF view(QPoint(0, 0), size);
    MapFrame frame;
    PointRaster raster;
    raster.begin(size, look.canvas);
    const auto drawAll = [&](const MapSpace& where, const MapLook& how) {
        layOutMap(where, all, view, how, frame, raster.workersFor(where.points()));
        // Dots all alike, however few or many there are.
        const auto dot = static_cast<float>(kDot * std::min(size.width(), size.height()));
        for (float& radius : frame.radius)
            radius = radius > 0 ? std::max(dot, kLeastDot) : radius;
        RasterPoints points = rasterPoints(frame, how, all);
        points.rim = 0;
        raster.draw(points);
    };
    const std::size_t step = space.points() / kThumbnailPoints;
    if (step > 1) {
        const auto [fewer, some] = thinned(space, look, step);
        drawAll(fewer, some);
    } else {
        drawAll(space, look);
    }
    return raster.image();
}

} // namespace shelf
