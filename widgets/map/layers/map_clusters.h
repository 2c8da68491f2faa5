// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/layers/map_titles.h"
#include "widgets/map/points/map_frame.h"

#include <vector>

namespace shelf {

/// The middle of a cluster on a map: the median of its books' places in each direction.
struct ClusterSpot {
    int cluster = 0;
    float xyz[3] = {0, 0, 0};
    QString name;
};
/// The clusters that have a name and a book, the largest first. Of a large cluster some thousands of books
/// speak for all.
std::vector<ClusterSpot> clusterSpots(const MapSpace& space, const MapContent& content);

/// Writes the names over the clusters, clear of the obstacles and of each other, fainter and then gone deep
/// in the zoom; adds what it covers to the obstacles.
void paintClusterNames(QPainter& painter, const std::vector<ClusterSpot>& spots, const MapCamera& camera,
                       const QRectF& view, const MapInk& ink, const QFont& font, const QRectF& bounds,
                       bool stepBack, std::vector<QRectF>& obstacles, MapTitleCache* cache);

} // namespace shelf
