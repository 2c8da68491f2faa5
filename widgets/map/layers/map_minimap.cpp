// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_minimap.h"

#include "widgets/map/points/map_raster.h"

#include <QPainter>

namespace shelf {

void MapMinimap::paint(QPainter& painter, const MapSpace& space, const MapLook& look, const MapCamera& camera,
                       const QRectF& view, const QRectF& window, const MapInk& ink)
{
    if (m_box.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    if (!m_valid || m_ratio != ratio || m_whole.yaw != camera.yaw || m_whole.pitch != camera.pitch) {
        m_whole =
            space.dims >= 3 ? MapCamera::fitting(space, camera.yaw, camera.pitch) : MapCamera::fitting(space);
        m_image =
            thumbnail(space, look, (m_box.size() * ratio).toSize(), space.dims >= 3 ? &camera : nullptr);
        m_ratio = ratio;
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
