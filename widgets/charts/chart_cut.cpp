// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_cut.h"

#include <qcustomplot.h>

#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// The part of the line from a to b within the area: false where there is none (Liang and Barsky 1984).
bool cutLine(QPointF& a, QPointF& b, const QRectF& area)
{
    double from = 0, to = 1;
    const QPointF way = b - a;
    const double steps[] = {-way.x(), way.x(), -way.y(), way.y()};
    const double rooms[] = {a.x() - area.left(), area.right() - a.x(), a.y() - area.top(),
                            area.bottom() - a.y()};
    for (int side = 0; side < 4; ++side) {
        if (steps[side] == 0) {
            if (rooms[side] < 0)
                return false;
        } else if (const double at = rooms[side] / steps[side]; steps[side] < 0) {
            from = std::max(from, at);
        } else {
            to = std::min(to, at);
        }
    }
    if (from > to)
        return false;
    b = a + to * way;
    a += from * way;
    return true;
}

/// Its marks, which stand only where points are, in a graph of their own.
void partMarks(QCustomPlot& plot, QCPGraph& graph, const QVector<QCPGraphData>& points)
{
    if (graph.scatterStyle().isNone())
        return;
    QCPGraph* marks = plot.addGraph(graph.keyAxis(), graph.valueAxis());
    marks->removeFromLegend();
    marks->setLayer(graph.layer());
    marks->setPen(graph.pen());
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setScatterStyle(graph.scatterStyle());
    marks->setScatterSkip(graph.scatterSkip());
    marks->data()->set(points, true);
    graph.setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssNone));
}

void cut(QCustomPlot& plot, QCPGraph& graph)
{
    const QRectF area(graph.keyAxis()->axisRect()->rect());
    const auto place = [&](const QCPGraphData& point) {
        return QPointF(graph.keyAxis()->coordToPixel(point.key), graph.valueAxis()->coordToPixel(point.value));
    };
    const auto pointAt = [&](const QPointF& at) {
        return QCPGraphData(graph.keyAxis()->pixelToCoord(at.x()), graph.valueAxis()->pixelToCoord(at.y()));
    };
    QVector<QCPGraphData> points, line;
    bool leaves = false;
    const QCPGraphData* before = nullptr;
    for (const QCPGraphData& point : *graph.data()) {
        if (std::isnan(point.value)) {
            line.append(point);
            before = nullptr;
            continue;
        }
        const bool inside = area.contains(place(point));
        leaves = leaves || !inside;
        if (inside)
            points.append(point);
        if (QPointF a = before ? place(*before) : QPointF(), b = place(point);
            before && cutLine(a, b, area)) {
            line.append(pointAt(a));
            line.append(pointAt(b));
            if (!inside)
                line.append(QCPGraphData(line.back().key, kNothing));
        }
        before = &point;
    }
    if (!leaves)
        return;
    partMarks(plot, graph, points);
    graph.data()->set(line, true);
}

} // namespace

void cutAtAxes(QCustomPlot& plot)
{
    plot.setAutoAddPlottableToLegend(false);
    for (int i = plot.graphCount(); i-- > 0;)
        if (plot.graph(i)->realVisibility())
            cut(plot, *plot.graph(i));
}

} // namespace shelf
