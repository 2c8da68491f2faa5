// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/points/map_frame.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace shelf {

/// A small picture of the whole map with a frame around what is in view. Its picture is made anew only when
/// the look, the places or the side one looks from change.
class MapMinimap {
public:
    static constexpr QSizeF kSize = QSizeF(148, 104);
    static constexpr double kFromZoom = 2.2;

    void invalidate() { m_valid = false; }
    /// Where it lies; an empty rectangle: it is not shown.
    void setBox(const QRectF& box) { m_box = box; }
    QRectF box() const { return m_box; }

    void paint(QPainter& painter, const MapSpace& space, const MapLook& look, const MapCamera& camera,
               const QRectF& view, const QRectF& window, const MapInk& ink);
    /// What is in view as a rectangle inside the box.
    QRectF framed(const MapCamera& camera, const QRectF& view, const QRectF& window) const;
    /// The camera that looks at the place under `where`.
    MapCamera lookingAt(const QPointF& where, MapCamera camera) const;

private:
    QRectF m_box;
    MapCamera m_whole; ///< that shows everything
    QImage m_image;
    bool m_valid = false;
    double m_ratio = 1;
};

} // namespace shelf
