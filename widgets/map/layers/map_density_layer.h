// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/layers/map_context.h"
#include "widgets/map/points/density.h"

#include <QImage>
#include <QPolygonF>

#include <vector>

class QPainter;

namespace shelf {

/// How thickly the books inside the filter lie, over the points: a shade that leaves them visible, or lines
/// of equal density. Worked out for a frame, painted as often as needed.
class MapDensityLayer {
public:
    /// Linear in the points. Style none: nothing is worked out.
    void layOut(const MapContent& content, const MapFrame& frame, const MapInk& ink, const QRectF& area,
                double ratio, Workers* workers = nullptr);
    /// blended: over pixels that are there already; else without blending modes, as SVG and PDF need it.
    void paint(QPainter& painter, const MapInk& ink, bool blended = true) const;

private:
    DensityStyle m_style = DensityStyle::none;
    QRectF m_area;
    QImage m_shade;
    std::vector<QPolygonF> m_lines;   ///< from thin to thick
    std::vector<std::size_t> m_level; ///< of each line
    std::size_t m_levels = 0;
};

} // namespace shelf
