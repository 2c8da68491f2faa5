// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured at a place of the chart.
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

std::optional<Reading> ChartPlot::readingAt(double pixel) const
{
    double nearest = std::numeric_limits<double>::quiet_NaN();
    double distance = std::numeric_limits<double>::infinity();
    for (const Curve& curve : m_curves)
        for (const ChartPoint& point : curve.points) {
            const double away = std::abs(m_plot->xAxis->coordToPixel(point.along(m_view.axis)) - pixel);
            if (away < distance) {
                distance = away;
                nearest = point.along(m_view.axis);
            }
        }
    if (!std::isfinite(nearest))
        return std::nullopt;

    Reading reading;
    reading.title = placeName(nearest);
    reading.x = m_plot->xAxis->coordToPixel(nearest);
    const QLocale locale;
    for (const Curve& curve : m_curves) {
        if (curve.points.empty())
            continue;
        const auto point =
            std::min_element(curve.points.begin(), curve.points.end(), [&](const auto& a, const auto& b) {
                return std::abs(a.along(m_view.axis) - nearest) < std::abs(b.along(m_view.axis) - nearest);
            });
        const double column = m_plot->xAxis->coordToPixel(point->along(m_view.axis));
        if (std::abs(column - reading.x) > 3 * theme::kGrid)
            continue;
        const bool alone = m_curves.size() == 1;
        const auto add = [&](const QString& name, double value, const QColor& color, bool dashed) {
            if (!std::isfinite(value) || !shows(curve, dashed ? kTraining : kValidation))
                return;
            reading.lines.append({name, locale.toString(value, 'g', 5), color, dashed,
                                  QPointF(column, m_plot->yAxis->coordToPixel(value))});
        };
        add(alone ? LossChart::tr("Validation") : curve.run.name, point->validation, curve.validation, false);
        add(alone ? LossChart::tr("Training") : LossChart::tr("%1, training").arg(curve.run.name),
            point->training, curve.training, true);
        addRankingReading(curve, *point, column, alone, reading);
    }
    return reading.lines.isEmpty() ? std::nullopt : std::optional(reading);
}

double ChartPlot::neighborOf(double pixel, int step) const
{
    double best = pixel;
    double distance = std::numeric_limits<double>::infinity();
    for (const Curve& curve : m_curves)
        for (const ChartPoint& point : curve.points) {
            const double away = (m_plot->xAxis->coordToPixel(point.along(m_view.axis)) - pixel) * step;
            if (away > 0.5 && away < distance) {
                distance = away;
                best = pixel + away * step;
            }
        }
    return best;
}

} // namespace shelf
