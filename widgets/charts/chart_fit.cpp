// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the axes is shown.
#include "widgets/charts/chart_plot.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace shelf {
namespace {

constexpr double kFarAbove = 1.5;

/// The first of 5, 10, 20, 50, 100, ... epochs that leaves room for so many.
double roomFor(std::size_t epochs)
{
    double room = 5;
    for (int i = 0; room < static_cast<double>(epochs); ++i)
        room *= i % 3 == 2 ? 2.5 : 2;
    return room;
}

} // namespace

/// Smallest and largest of what is to be seen.
struct ChartPlot::Span {
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

void ChartPlot::fit()
{
    for (std::size_t p = 0; p < m_panels.size(); ++p) {
        Span x;
        Span y;
        const ChartPanel& content = m_content.panels[p];
        for (const double level : m_panels[p].levels.values())
            y.add(level, m_view.logY);
        for (const PanelCurve& curve : content.curves)
            addSpans(content, curve, x, y);
        if (y.empty())
            y = {m_view.logY ? 0.1 : 0.0, 1.0};
        QCPRange range = y.padded(m_view.logY, 0.08);
        if (!content.isLoss && !m_view.logY)
            range.lower = std::max(0.0, range.lower);
        m_panels[p].y()->setRange(range);
        if (x.empty())
            x = {m_view.logX ? 1.0 : 0.0, 1.0};
        if (x.high <= x.low)
            x = {m_view.logX ? x.low / 2 : std::max(0.0, x.low - 1), x.high + 1};
        m_panels[p].x()->setRange(x.padded(m_view.logX, 0.03));
    }
}

void ChartPlot::addSpans(const ChartPanel& content, const PanelCurve& curve, Span& x, Span& y) const
{
    const ChartRun& run = runOf(curve);
    const std::vector<ChartPoint>& points = m_content.points[curve.run];
    const std::size_t above = m_view.logY ? 0 : m_content.leadIn(content, curve);
    for (std::size_t k = 0; k < curve.points.size(); ++k) {
        const std::size_t i = curve.points[k];
        x.add(points[i].along(m_view.axis), m_view.logX);
        if (k >= above && (!curve.training || i > 0))
            y.add(content.valueAt(curve, points[i]), m_view.logY);
    }
    if (!curve.training)
        return;
    // What training starts from is often far above all that follows, and would flatten it.
    if (!points.empty() && (points.size() < 3 || m_view.logY || y.empty() ||
                            points.front().training < kFarAbove * y.high))
        y.add(points.front().training, m_view.logY);
    // The axis goes on as the training does, by steps: far off, the planned end would flatten all of it.
    if (run.running && m_view.axis == ChartAxis::epoch)
        x.add(std::min<double>(run.epochsPlanned, roomFor(run.history.epochs.size() + 1)), m_view.logX);
    const auto line = m_running.constFind(run.number);
    if (line == m_running.constEnd() || line->empty())
        return;
    // On a logarithmic axis the first batches would take most of the width.
    if (!m_view.logX || points.empty())
        for (const ChartPoint& point : *line)
            x.add(point.along(m_view.axis), m_view.logX);
    // The first batches of all lie far above anything later: they may run out of the picture.
    if (!points.empty())
        return;
    std::vector<double> values;
    for (const ChartPoint& point : *line)
        if (std::isfinite(point.training))
            values.push_back(point.training);
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    y.add(values.front(), m_view.logY);
    y.add(values[values.size() * 3 / 4], m_view.logY);
}

void ChartPlot::takeRanges(const ChartPlot& other)
{
    for (std::size_t i = 0; i < std::min(m_panels.size(), other.m_panels.size()); ++i) {
        m_panels[i].x()->setRange(other.m_panels[i].x()->range());
        m_panels[i].y()->setRange(other.m_panels[i].y()->range());
    }
}

void ChartPlot::zoom(double factor)
{
    for (const Panel& panel : m_panels)
        for (QCPAxis* axis : {panel.x(), panel.y()})
            axis->scaleRange(factor);
}

std::string ChartPlot::numbers() const
{
    std::vector<std::pair<double, double>> ranges;
    for (const Panel& panel : m_panels)
        ranges.emplace_back(panel.x()->range().lower, panel.x()->range().upper);
    return chartCsv(m_content, m_view.axis, ranges);
}

} // namespace shelf
