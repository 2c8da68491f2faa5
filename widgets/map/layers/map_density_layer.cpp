// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_density_layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kStrongest = 0.5; ///< more would drown the colors of the points
/// Fewer points than this need a wider kernel: else each has a hill of its own.
constexpr double kManyPoints = 20'000;

double bandwidthFor(std::size_t points)
{
    const double few = kManyPoints / static_cast<double>(std::max<std::size_t>(points, 1));
    return DensitySettings{}.bandwidth * std::clamp(std::pow(few, 0.25), 1.0, 2.5);
}

} // namespace

void MapDensityLayer::layOut(const MapContent& content, const MapFrame& frame, const MapInk& ink,
                             const QRectF& area, double ratio, Workers* workers)
{
    m_style = content.density;
    m_area = area;
    m_shade = {};
    m_lines.clear();
    m_level.clear();
    m_levels = 0;
    if (m_style == DensityStyle::none || area.isEmpty())
        return;
    std::vector<float> weight;
    if (!content.outside.empty() || !content.unlearned.empty()) {
        weight.assign(frame.x.size(), 1);
        for (std::size_t i = 0; i < weight.size(); ++i)
            if (content.isOutside(i) || content.isUnlearned(i))
                weight[i] = 0;
    }
    DensitySettings settings;
    settings.bandwidth = bandwidthFor(frame.x.size());
    const DensityField field = makeDensity(frame.x, frame.y, weight, area, settings, workers);
    if (field.empty())
        return;
    if (m_style == DensityStyle::shade) {
        m_shade =
            densityShade(field, (area.size() * ratio).toSize(), ink.theme.accent.rgb(), kStrongest, workers);
        return;
    }
    for (const float level : massLevels(field)) {
        for (QPolygonF& line : densityContours(field, level)) {
            m_lines.push_back(std::move(line));
            m_level.push_back(m_levels);
        }
        ++m_levels;
    }
}

void MapDensityLayer::paint(QPainter& painter, const MapInk& ink, bool blended) const
{
    if (m_style == DensityStyle::none)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t k = 0; k < m_lines.size(); ++k) {
        const double thick = static_cast<double>(m_level[k]) / static_cast<double>(m_levels);
        painter.setPen(QPen(mixedColor(ink.theme.subdued, ink.theme.canvas, 0.5 - 0.5 * thick),
                            1.1 + 0.6 * thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(m_lines[k]);
    }
    if (!m_shade.isNull()) {
        // The points show through: multiplied by day, lit up at night.
        if (blended)
            painter.setCompositionMode(ink.dark ? QPainter::CompositionMode_Screen
                                                : QPainter::CompositionMode_Multiply);
        painter.drawImage(m_area, m_shade);
    }
    painter.restore();
}

} // namespace shelf
