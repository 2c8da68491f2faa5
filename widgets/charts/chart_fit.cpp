// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the axes is shown.
#include "widgets/charts/chart_plot.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {
namespace {

constexpr double kFarAbove = 1.5;

/// Smallest and largest of what is to be seen.
struct Span {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value, bool positive)
    {
        if (!std::isfinite(value) || (positive && value <= 0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool empty() const { return low > high; }
    QCPRange padded(bool logarithmic, double share) const
    {
        if (logarithmic) {
            const double factor = std::pow(std::max(high / low, 1.05), share);
            return {low / factor, high * factor};
        }
        const double room = std::max(high - low, 1e-3 * std::max(std::abs(high), 1e-6)) * share;
        return {low - room, high + room};
    }
};

} // namespace

void ChartPlot::fit()
{
    Span x;
    Span y;
    for (const double level : m_levels.values())
        y.add(level, m_view.logY);
    for (const Curve& curve : m_curves) {
        for (const ChartPoint& point : curve.points) {
            x.add(point.along(m_view.axis), m_view.logX);
            y.add(point.validation, m_view.logY);
            if (&point != &curve.points.front())
                y.add(point.training, m_view.logY);
        }
        // What training starts from is often far above all that follows, and would flatten it.
        if (!curve.points.empty() && (curve.points.size() < 3 || m_view.logY || y.empty() ||
                                      curve.points.front().training < kFarAbove * y.high))
            y.add(curve.points.front().training, m_view.logY);
        if (curve.run.running && m_view.axis == ChartAxis::epoch)
            x.add(curve.run.epochsPlanned, m_view.logX);
        const auto line = m_running.constFind(curve.run.number);
        if (line == m_running.constEnd() || line->empty())
            continue;
        // On a logarithmic axis the first batches would take most of the width.
        if (!m_view.logX || curve.points.empty())
            for (const ChartPoint& point : *line)
                x.add(point.along(m_view.axis), m_view.logX);
        // The first batches of all lie far above anything later: they may run out of the picture.
        if (curve.points.empty()) {
            std::vector<double> values;
            for (const ChartPoint& point : *line)
                if (std::isfinite(point.training))
                    values.push_back(point.training);
            if (values.empty())
                continue;
            std::sort(values.begin(), values.end());
            y.add(values.front(), m_view.logY);
            y.add(values[values.size() * 3 / 4], m_view.logY);
        }
    }
    if (x.empty())
        x = {m_view.logX ? 1.0 : 0.0, 1.0};
    if (x.high <= x.low)
        x = {m_view.logX ? x.low / 2 : std::max(0.0, x.low - 1), x.high + 1};
    if (y.empty())
        y = {m_view.logY ? 0.1 : 0.0, 1.0};
    m_plot->xAxis->setRange(x.padded(m_view.logX, 0.03));
    m_plot->yAxis->setRange(y.padded(m_view.logY, 0.08));
    fitRankingAxis();
}

} // namespace shelf
