// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_clusters.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kMostNames = 40;
constexpr std::size_t kMostMembers = 4000; ///< of one cluster that are looked at for its middle
constexpr double kFullUntil = 3;           ///< zoom
constexpr double kGoneFrom = 9;
constexpr double kLongestName = 200;
constexpr double kLongestInHeights = 13; ///< the same in large writing
constexpr double kFontScale = 1.18;

} // namespace

std::vector<ClusterSpot> clusterSpots(const MapSpace& space, const MapContent& content)
{
    std::vector<ClusterSpot> spots;
    if (!content.clusters || !content.clusterLabels || content.clusters->count <= 0)
        return spots;
    const auto& member = content.clusters->member;
    const std::size_t count = std::min(
        {static_cast<std::size_t>(content.clusters->count), content.clusterNames.size(), kMostNames});
    const std::size_t points = std::min(space.points(), member.size());
    std::vector<std::size_t> sizes(count, 0);
    const auto counts = [&](std::size_t i) {
        return member[i] >= 0 && static_cast<std::size_t>(member[i]) < count &&
               !(content.hideContext && content.isOutside(i));
    };
    for (std::size_t i = 0; i < points; ++i)
        if (counts(i))
            ++sizes[static_cast<std::size_t>(member[i])];
    std::vector<std::size_t> seen(count, 0);
    std::vector<std::array<std::vector<float>, 3>> places(count);
    for (std::size_t i = 0; i < points; ++i) {
        if (!counts(i))
            continue;
        const auto c = static_cast<std::size_t>(member[i]);
        if (seen[c]++ % (sizes[c] / kMostMembers + 1) != 0)
            continue;
        for (std::size_t d = 0; d < 3; ++d)
            places[c][d].push_back(space.xyz[3 * i + d]);
    }
    for (std::size_t c = 0; c < count; ++c) {
        if (sizes[c] == 0 || content.clusterNames[c].isEmpty())
            continue;
        ClusterSpot spot;
        spot.cluster = static_cast<int>(c);
        spot.name = content.clusterNames[c];
        for (std::size_t d = 0; d < 3; ++d) {
            auto& values = places[c][d];
            const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
            std::nth_element(values.begin(), middle, values.end());
            spot.xyz[d] = *middle;
        }
        spots.push_back(std::move(spot));
    }
    std::stable_sort(spots.begin(), spots.end(), [&](const ClusterSpot& a, const ClusterSpot& b) {
        return sizes[static_cast<std::size_t>(a.cluster)] > sizes[static_cast<std::size_t>(b.cluster)];
    });
    return spots;
}

void paintClusterNames(QPainter& painter, const std::vector<ClusterSpot>& spots, const MapCamera& camera,
                       const QRectF& view, const MapInk& ink, const QFont& font, const QRectF& bounds,
                       bool stepBack, std::vector<QRectF>& obstacles, MapTitleCache* cache)
{
    const double depth =
        std::log(std::max(camera.zoom, 1e-3) / kFullUntil) / std::log(kGoneFrom / kFullUntil);
    const double strength = std::clamp(1 - depth, 0.0, 1.0) * (stepBack ? 0.55 : 1.0);
    if (spots.empty() || strength <= 0.02)
        return;
    QFont large = font;
    large.setWeight(QFont::DemiBold);
    if (font.pixelSize() > 0)
        large.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * kFontScale)));
    else
        large.setPointSizeF(font.pointSizeF() * kFontScale);
    const QFontMetricsF metrics(large);
    const MapTransform transform(camera, view);
    for (const ClusterSpot& spot : spots) {
        const MapTransform::Place place = transform.place(spot.xyz);
        const QString text = metrics.elidedText(spot.name, Qt::ElideRight,
                                                std::max(kLongestName, kLongestInHeights * metrics.height()));
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2 * kTitleSide,
                          std::ceil(metrics.height()));
        const double step = size.height() + 1;
        for (const double shift : {0.0, -1.0, 1.0, -2.0, 2.0}) {
            QRectF box(QPointF(place.x - size.width() / 2, place.y - size.height() / 2 + shift * step), size);
            if (!bounds.contains(QPointF(place.x, place.y)))
                break;
            // At the edge a name moves inward rather than vanish.
            box.moveLeft(
                std::clamp(box.left(), bounds.left(), std::max(bounds.left(), bounds.right() - box.width())));
            if (!bounds.contains(box) || std::any_of(obstacles.begin(), obstacles.end(),
                                                     [&](const QRectF& o) { return o.intersects(box); }))
                continue;
            const double fog = camera.perspective > 0 ? 0.45 + 0.55 * static_cast<double>(place.depth) : 1.0;
            painter.setOpacity(strength * fog);
            writeTitle(painter, box, text, large, ink.text, ink.theme.canvas, -1 - spot.cluster, cache);
            painter.setOpacity(1);
            obstacles.push_back(box);
            break;
        }
    }
}

} // namespace shelf
