// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/layers/map_covers.h"
#include "widgets/map/layers/map_names.h"
#include "widgets/map/points/map_frame.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace shelf {

struct MapTitleCache;

/// What is drawn over the points.
struct MapMarks {
    const MapContent& content;
    const MapFrame& frame;
    const MapLook& look;
    const MapCamera& camera;
    const MapInk& ink;
    QFont font;
    QRectF bounds;                    ///< titles and the ends of lines stay inside
    std::vector<QRectF> blocked = {}; ///< titles stay off these
    std::span<const int> titled = {}; ///< books worth a title where nothing is picked out, best first
    const MapNames* names = nullptr;  ///< laid out for this camera
    const MapNames::Field* field = nullptr;
    const MapCovers* covers = nullptr;
    int hovered = -1;
    MapTitleCache* cache = nullptr;
};

/// Lines to the neighbors, rings, marks of recommended books, names of clusters, and titles that keep clear
/// of each other.
void paintMapMarks(QPainter& painter, const MapMarks& marks);

/// A book that lies outside the bounds, told where a line to it leaves them.
struct LineEnd {
    int book = -1;
    QPointF where;
};
/// Lines from the selected book to its neighbors in the model, faint where the map has torn the two apart,
/// and dotted ones in the color of a warning to books that only the map puts near it.
std::vector<LineEnd> paintNeighborLines(QPainter& painter, const MapMarks& marks);
/// The books near the selected one on the map that are not among its neighbors.
std::vector<std::int32_t> falselyNear(const MapContent& content);

QPolygonF diamond(const QPointF& center, double radius);

} // namespace shelf
