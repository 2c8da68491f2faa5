// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_overlay.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kArrow = 6;

/// Where the way from a (inside) to b (outside) leaves the rectangle.
QPointF exitOf(const QPointF& a, const QPointF& b, const QRectF& r)
{
    double t = 1;
    const auto limit = [&](double from, double to, double low, double high) {
        if (to < low)
            t = std::min(t, (low - from) / (to - from));
        else if (to > high)
            t = std::min(t, (high - from) / (to - from));
    };
    limit(a.x(), b.x(), r.left(), r.right());
    limit(a.y(), b.y(), r.top(), r.bottom());
    return a + (b - a) * t;
}

void paintArrow(QPainter& painter, const QPointF& tip, const QPointF& from, const QColor& color)
{
    const QPointF way = tip - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1)
        return;
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(
        {tip, tip - along * kArrow + across * kArrow * 0.55, tip - along * kArrow - across * kArrow * 0.55}));
}

} // namespace

std::vector<std::int32_t> falselyNear(const MapContent& content)
{
    std::vector<std::int32_t> result;
    if (content.selected < 0)
        return result;
    for (const std::int32_t book : content.nearOnMap)
        if (book != content.selected && std::none_of(content.neighbors.begin(), content.neighbors.end(),
                                                     [book](const Neighbor& n) { return n.row == book; }))
            result.push_back(book);
    return result;
}

std::vector<LineEnd> paintNeighborLines(QPainter& painter, const MapMarks& marks)
{
    const MapContent& content = marks.content;
    const MapFrame& frame = marks.frame;
    std::vector<LineEnd> ends;
    if (!frame.has(content.selected))
        return ends;
    const QPointF start = frame.at(content.selected);
    const QRectF inner = marks.bounds.adjusted(3, 3, -3, -3);
    const bool startInside = inner.contains(start);
    const auto line = [&](int book, const QPen& pen) {
        if (!frame.has(book))
            return;
        QPointF end = frame.at(book);
        const bool leaves = startInside && !inner.contains(end);
        if (leaves) {
            end = exitOf(start, end, inner);
            ends.push_back({book, end});
        }
        painter.setPen(pen);
        painter.drawLine(start, end);
        if (leaves)
            paintArrow(painter, end, start, pen.color());
    };
    for (const std::int32_t book : falselyNear(content)) {
        QPen pen(marks.ink.theme.warning, 1.3, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.5, 2.6});
        line(book, pen);
        if (!frame.has(book))
            continue;
        const double r = frame.radius[static_cast<std::size_t>(book)] + 2.5;
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(frame.at(book), r, r);
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, content.neighbors.size()));
    for (std::size_t i = content.neighbors.size(); i-- > 0;) {
        const int book = content.neighbors[i].row;
        const bool kept =
            content.nearOnMap.empty() ||
            std::find(content.nearOnMap.begin(), content.nearOnMap.end(), book) != content.nearOnMap.end();
        QColor color = marks.ink.theme.accent;
        color.setAlphaF(kept ? static_cast<float>(0.75 - 0.4 * static_cast<double>(i) / count) : 0.32f);
        line(book, QPen(color, kept ? 1.4 : 1.1));
    }
    return ends;
}

} // namespace shelf
