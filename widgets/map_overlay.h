// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_frame.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace shelf {

struct MapTitleCache;

/// Books in the order in which they are worth a title where nothing is picked out: most rated first.
std::vector<int> booksByRatings(const MapContent& content);

/// Lines to the neighbors, rings, marks of recommended books, and titles that keep clear of each other.
/// Titles stay inside `bounds` and off `blocked`.
void paintMapMarks(QPainter& painter, const MapContent& content, const MapFrame& frame,
                   const std::vector<int>& byRatings, const MapInk& ink, const QFont& font,
                   const QRectF& bounds, const QRectF& blocked, int hovered, MapTitleCache* cache = nullptr);

/// The directions of the axes with the share of the variance each explains, in the lower left corner.
void paintMapAxes(QPainter& painter, const Projection& projection, const MapCamera& camera, const MapInk& ink,
                  const QFont& font, const QRectF& bounds);

/// "PC1 23 %" for the principal components, "Axis 1" for other projections.
QString axisName(const Projection& projection, std::size_t axis);

QPolygonF diamond(const QPointF& center, double radius);

} // namespace shelf
