// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured at a place of the chart.
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/chart_plot.h"
#include "widgets/look/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

QString ChartPlot::placeName(double x) const
{
    const QLocale locale;
    switch (m_view.axis) {
    case ChartAxis::batch:
        return LossChart::tr("Batch %1").arg(locale.toString(std::llround(x)));
    case ChartAxis::seconds:
        return LossChart::tr("After %1 s").arg(locale.toString(x, 'f', 2));
    case ChartAxis::epoch:
        break;
    }
    const bool whole = std::abs(x - std::round(x)) < 1e-9;
    return LossChart::tr("Epoch %1")
        .arg(whole ? locale.toString(std::llround(x)) : locale.toString(x, 'f', 2));
}

const ChartPlot::Panel* ChartPlot::panelOf(QPointF place) const
{
    for (const Panel& panel : m_panels)
        if (panel.area->outerRect().contains(place.toPoint()))
            return &panel;
    return m_panels.empty() ? nullptr : &m_panels.front();
}

std::optional<ChartReading> ChartPlot::readingAt(QPointF place) const
{
    const Panel* panel = panelOf(place);
    if (!panel)
        return std::nullopt;
    const ChartPanel& content = m_content.panels[static_cast<std::size_t>(panel - m_panels.data())];
    const auto column = [&](const ChartPoint& point) {
        return panel->x()->coordToPixel(point.along(m_view.axis));
    };
    const ChartPoint* nearest = nullptr;
    for (const PanelCurve& curve : content.curves)
        for (const std::size_t i : curve.points) {
            const ChartPoint& point = m_content.points[curve.run][i];
            if (!nearest || std::abs(column(point) - place.x()) < std::abs(column(*nearest) - place.x()))
                nearest = &point;
        }
    if (!nearest)
        return std::nullopt;
    ChartReading reading;
    reading.title = placeName(nearest->along(m_view.axis));
    reading.x = column(*nearest);
    reading.area = panel->area->rect();
    if (reading.x < reading.area.left() - 1 || reading.x > reading.area.right() + 1)
        return std::nullopt;
    for (const PanelCurve& curve : content.curves) {
        const std::vector<ChartPoint>& points = m_content.points[curve.run];
        const auto at =
            std::min_element(curve.points.begin(), curve.points.end(), [&](std::size_t a, std::size_t b) {
                return std::abs(column(points[a]) - reading.x) < std::abs(column(points[b]) - reading.x);
            });
        if (at == curve.points.end() || std::abs(column(points[*at]) - reading.x) > 3 * theme::kGrid)
            continue;
        const QString& name = runOf(curve).name;
        const QString part = curve.training ? LossChart::tr("training") : LossChart::tr("validation");
        const double value = content.valueAt(curve, points[*at]);
        reading.lines.append(
            {name.isEmpty() ? part : LossChart::tr("%1, %2", "run, training or validation").arg(name, part),
             QLocale().toString(value, 'g', 5), colorOf(curve.run), curve.training,
             QPointF(column(points[*at]), panel->y()->coordToPixel(value))});
    }
    return reading;
}

QPointF ChartPlot::neighborOf(QPointF place, int step) const
{
    const Panel* panel = panelOf(place);
    if (!panel)
        return place;
    QPointF next(place.x(), panel->area->center().y());
    double distance = std::numeric_limits<double>::infinity();
    for (const PanelCurve& curve : m_content.panels[static_cast<std::size_t>(panel - m_panels.data())].curves)
        for (const std::size_t i : curve.points) {
            const double at = panel->x()->coordToPixel(m_content.points[curve.run][i].along(m_view.axis));
            const double away = (at - place.x()) * step;
            if (away > 0.5 && away < distance) {
                distance = away;
                next.setX(at);
            }
        }
    return next;
}

int ChartPlot::runAt(QPointF place) const
{
    if (const ChartLegendItem* item = legendItemAt(place))
        return item->key().toInt(); // 0 of kinds of curves
    const std::optional<ChartReading> reading = readingAt(place);
    if (!reading)
        return 0;
    const ChartReadingLine* nearest = nullptr;
    for (const ChartReadingLine& line : reading->lines)
        if (std::abs(line.at.y() - place.y()) < 2 * theme::kGrid &&
            (!nearest || std::abs(line.at.y() - place.y()) < std::abs(nearest->at.y() - place.y())))
            nearest = &line;
    if (nearest)
        for (std::size_t i = 0; i < m_content.points.size(); ++i)
            if (colorOf(i) == nearest->color)
                return m_content.runs[static_cast<qsizetype>(i)].number;
    return 0;
}

} // namespace shelf
