// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_minimap.h"

#include "widgets/point_raster.h"

#include <QPainter>

#include <algorithm>

namespace shelf {

namespace {

/// More dots than this say nothing more in so small a picture.
constexpr std::size_t kMostDots = 40000;
constexpr double kDot = 0.9;

} // namespace

void MapMinimap::sample(const MapSpace& space, const MapLook& look)
{
    const std::size_t points = std::min(space.points(), look.color.size());
    const std::size_t step = points / kMostDots + 1;
    m_space = space.points() <= kMostDots ? space : MapSpace();
    if (space.points() > kMostDots) {
        m_space.dims = space.dims;
        m_space.halfX = space.halfX;
        m_space.halfY = space.halfY;
        m_space.radius = space.radius;
    }
    m_look = {};
    m_look.canvas = look.canvas;
    for (std::size_t i = 0; i < points; i += step) {
        if (space.points() > kMostDots)
            m_space.xyz.insert(m_space.xyz.end(), &space.xyz[3 * i], &space.xyz[3 * i] + 3);
        m_look.color.push_back(look.color[i]);
        m_look.size.push_back(look.size[i] > 0 ? 1.0f : 0.0f);
        m_look.dim.push_back(look.dim[i]);
    }
}

void MapMinimap::draw(double ratio)
{
    const QSizeF size = m_box.size() * ratio;
    MapFrame frame;
    layOutMap(m_space, m_whole, QRectF(QPointF(), size), m_look, frame);
    RasterPoints dots;
    for (std::size_t i = 0; i < frame.radius.size(); ++i)
        frame.radius[i] = m_look.size[i] > 0 ? static_cast<float>(kDot * ratio) : 0.0f;
    dots.x = frame.x;
    dots.y = frame.y;
    dots.radius = frame.radius;
    dots.color = frame.color;
    dots.dim = m_look.dim;
    if (m_space.dims >= 3)
        dots.depth = frame.depth;
    PointRaster raster;
    raster.begin(size.toSize(), m_look.canvas);
    raster.draw(dots);
    m_image = raster.image();
    m_ratio = ratio;
}

void MapMinimap::paint(QPainter& painter, const MapSpace& space, const MapLook& look, const MapCamera& camera,
                       const QRectF& view, const QRectF& window, const MapInk& ink)
{
    if (m_box.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    if (!m_valid || m_ratio != ratio || m_whole.yaw != camera.yaw || m_whole.pitch != camera.pitch) {
        if (!m_valid)
            sample(space, look);
        m_whole = m_space.dims >= 3 ? MapCamera::fitting(m_space, camera.yaw, camera.pitch)
                                    : MapCamera::fitting(m_space);
        draw(ratio);
        m_valid = true;
    }
    painter.save();
    painter.setClipRect(m_box.adjusted(-1, -1, 1, 1));
    painter.drawImage(m_box, m_image);
    const QRectF frame = framed(camera, view, window);
    QColor shade = ink.theme.canvas;
    shade.setAlphaF(0.45f);
    const QRegion around(m_box.toAlignedRect());
    painter.save();
    painter.setClipRegion(around.subtracted(QRegion(frame.toAlignedRect())));
    painter.fillRect(m_box, shade);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.theme.accent, 1.5));
    painter.drawRect(frame);
    painter.setPen(QPen(ink.theme.separator, 1));
    painter.drawRect(m_box.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.restore();
}

QRectF MapMinimap::framed(const MapCamera& camera, const QRectF& view, const QRectF& window) const
{
    const double scale = camera.scale(view.size());
    const double small = m_whole.scale(m_box.size());
    const QPointF middle = m_box.center();
    const auto toBox = [&](const QPointF& pixel) {
        const double x = camera.centerX + (pixel.x() - view.center().x()) / scale;
        const double y = camera.centerY - (pixel.y() - view.center().y()) / scale;
        return QPointF(middle.x() + (x - m_whole.centerX) * small,
                       middle.y() - (y - m_whole.centerY) * small);
    };
    return QRectF(toBox(window.topLeft()), toBox(window.bottomRight()))
        .intersected(m_box.adjusted(1, 1, -1, -1));
}

MapCamera MapMinimap::lookingAt(const QPointF& where, MapCamera camera) const
{
    const double small = m_whole.scale(m_box.size());
    camera.centerX = m_whole.centerX + (where.x() - m_box.center().x()) / small;
    camera.centerY = m_whole.centerY - (where.y() - m_box.center().y()) / small;
    return camera;
}

} // namespace shelf
