// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_context.h"

#include <QImage>
#include <QLineF>

#include <vector>

class QPainter;

namespace shelf {

/// How thickly the books inside the filter lie, over the points: a shade that leaves them visible, or lines
/// of equal density. Worked out for a frame, painted as often as needed.
class MapDensityLayer {
public:
    /// Linear in the points. style none: empty.
    void layOut(const MapContent& content, const MapFrame& frame, const MapLook& look, const QRectF& area);
    /// vector: without blending modes, for SVG and PDF.
    void paint(QPainter& painter, const MapInk& ink, bool vector = false) const;

private:
    void blur();
    void findContours();

    DensityStyle m_style = DensityStyle::none;
    QRectF m_area;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<float> m_field;                  ///< 0 .. 1, a value a cell
    std::vector<std::vector<QLineF>> m_contours; ///< from thin to thick
};

} // namespace shelf
