// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/content/map_ink.h"
#include "widgets/palette/mark_shape.h"

#include <QRectF>
#include <QRgb>

#include <cstdint>
#include <vector>

namespace shelf {

class Workers;

/// The look of every book that does not depend on where one looks from: worked out when the content or the
/// theme changes, not for every frame.
struct MapLook {
    std::vector<QRgb> color;
    /// Radius in units of the plain radius; neighbors, rated books and such are larger. Negative: hidden.
    std::vector<float> size;
    std::vector<std::uint8_t> dim;
    std::vector<std::uint8_t> shape; ///< a PointShape each; empty: all are discs
    /// In the plane: larger lies over smaller, so that small books are seen on large ones; empty where all
    /// are equal and later ones lie over earlier ones.
    std::vector<float> front;
    float largest = 1; ///< of size
    QRgb canvas = 0;
};
/// workers null: in the caller's thread.
MapLook makeMapLook(const MapContent& content, const MapInk& ink, Workers* workers = nullptr);
/// Color of a book the reader rated, from low to high.
QRgb ratedColor(const MapContent& content, float rating, bool dark);

/// Every book's place in one picture of the map; columns as long as the space.
struct MapFrame {
    QRectF view;
    std::vector<float> x, y, depth, radius; ///< radius negative: hidden
    std::vector<QRgb> color;
    std::vector<std::uint8_t> shape; ///< as of the look
    double plainRadius = 3;

    bool has(int book) const { return book >= 0 && static_cast<std::size_t>(book) < x.size(); }
    PointShape shapeOf(int book) const
    {
        return shape.empty() ? PointShape::disc
                             : static_cast<PointShape>(shape[static_cast<std::size_t>(book)]);
    }
    QPointF at(int book) const
    {
        return {x[static_cast<std::size_t>(book)], y[static_cast<std::size_t>(book)]};
    }
};
/// Fills the frame in the view's units. The plain radius shrinks with the number of books and grows a little
/// with the zoom. The frame's memory is used again; workers null: in the caller's thread.
void layOutMap(const MapSpace& space, const MapCamera& camera, const QRectF& view, const MapLook& look,
               MapFrame& frame, Workers* workers = nullptr);

} // namespace shelf
