// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_overlay.h"

#include "widgets/map/layers/map_context.h"
#include "widgets/map/layers/map_titles.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace shelf {

namespace {

constexpr std::size_t kMostMarkedTitles = 40;
constexpr std::size_t kRatedTitles = 12;
constexpr double kRoomPerTitle = 34000; ///< pixels of the map for each title of a well-known book
constexpr double kRoomForEach = 11000;  ///< with so many pixels a book, each of them may have its title
constexpr double kTitlesFrom = 3.8;     ///< zoom, where groups are named
constexpr std::size_t kMostSinglePoints = 400;
constexpr std::size_t kMostDrawnRings = 400; ///< more of them are stamped, of which a thousand cost little
constexpr double kRingCell = 4;              ///< pixels that are stamped once: whole crowds are marked
constexpr double kRingWidth = 1.25;
constexpr double kRingGap = 1.75;

/// The mark once more, over the lines that end in it.
void paintDisc(QPainter& painter, const MapFrame& frame, int book, const QColor& edge, double edgeWidth,
               double gap)
{
    if (!frame.has(book))
        return;
    const auto at = static_cast<std::size_t>(book);
    const double r = frame.radius[at];
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(frame.color[at]));
    drawMark(painter, frame.shapeOf(book), frame.at(book), r);
    if (edgeWidth <= 0)
        return;
    painter.setPen(QPen(edge, edgeWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(frame.at(book), r + gap, r + gap);
}

/// A ring of a radius, at so many pixels a unit.
QImage ringStamp(double radius, const QColor& color, double scale)
{
    const int side = static_cast<int>(std::ceil(2 * (radius + kRingWidth) * scale));
    QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, kRingWidth * scale));
    painter.drawEllipse(QPointF(side, side) / 2, radius * scale, radius * scale);
    painter.end();
    stamp.setDevicePixelRatio(scale);
    return stamp;
}

void stampRings(QPainter& painter, const MapMarks& m, const std::vector<int>& ringed, const QColor& color)
{
    const double scale =
        painter.transform().m11() * (painter.device() ? painter.device()->devicePixelRatioF() : 1.0);
    const auto columns = static_cast<std::size_t>(m.bounds.width() / kRingCell) + 1;
    const auto lines = static_cast<std::size_t>(m.bounds.height() / kRingCell) + 1;
    std::vector<std::uint8_t> taken(columns * lines, 0);
    std::map<int, QImage> stamps; // by quarters of a pixel
    for (const int book : ringed) {
        const QPointF at = m.frame.at(book);
        const QPointF inside = (at - m.bounds.topLeft()) / kRingCell;
        const std::size_t cell =
            static_cast<std::size_t>(inside.y()) * columns + static_cast<std::size_t>(inside.x());
        if (cell >= taken.size() || taken[cell])
            continue;
        taken[cell] = 1;
        const int quarters =
            static_cast<int>(std::lround(4 * (m.frame.radius[static_cast<std::size_t>(book)] + kRingGap)));
        QImage& stamp = stamps[quarters];
        if (stamp.isNull())
            stamp = ringStamp(quarters / 4.0, color, scale);
        const QSizeF size = stamp.deviceIndependentSize();
        painter.drawImage(at - QPointF(size.width(), size.height()) / 2, stamp);
    }
}

void paintMarkedRings(QPainter& painter, const MapMarks& m)
{
    const auto& marked = m.content.marked.values();
    const std::size_t points = std::min(m.frame.x.size(), marked.size());
    std::vector<int> ringed;
    for (std::size_t i = 0; i < points; ++i)
        if (marked[i] && isPickable(m.content, m.look, i) &&
            m.bounds.contains(m.frame.at(static_cast<int>(i))))
            ringed.push_back(static_cast<int>(i));
    QColor halo = m.ink.theme.accent;
    halo.setAlphaF(0.75f);
    if (ringed.size() > kMostDrawnRings)
        return stampRings(painter, m, ringed, halo);
    painter.setPen(QPen(halo, kRingWidth));
    painter.setBrush(Qt::NoBrush);
    for (const int book : ringed) {
        const double r = m.frame.radius[static_cast<std::size_t>(book)] + kRingGap;
        painter.drawEllipse(m.frame.at(book), r, r);
    }
}

void paintRecommended(QPainter& painter, const MapMarks& m)
{
    for (const Recommendation& r : m.content.recommended) {
        if (!m.frame.has(r.book) || !(m.look.size[static_cast<std::size_t>(r.book)] > 0))
            continue;
        painter.setBrush(Qt::NoBrush);
        const double size = m.frame.radius[static_cast<std::size_t>(r.book)] + 3.5;
        painter.setPen(QPen(m.ink.theme.canvas, 3.5));
        painter.drawPolygon(diamond(m.frame.at(r.book), size));
        painter.setPen(QPen(m.ink.theme.accent, 1.75));
        painter.drawPolygon(diamond(m.frame.at(r.book), size));
    }
}

/// A neighbor outside the filter is seen all the same, in a ring of grey.
void paintNeighbors(QPainter& painter, const MapMarks& m)
{
    for (auto n = m.content.neighbors.rbegin(); n != m.content.neighbors.rend(); ++n) {
        const bool outside = n->row >= 0 && m.content.isOutside(static_cast<std::size_t>(n->row));
        if (outside)
            paintDisc(painter, m.frame, n->row, m.ink.theme.subdued, 1.25, 2);
        else
            paintDisc(painter, m.frame, n->row, m.ink.theme.canvas, 1, 0.5);
    }
}

/// Where there are few enough points to be seen one by one, titles stay off them.
void keepOffPoints(const MapMarks& m, std::vector<QRectF>& obstacles)
{
    std::vector<QRectF> dots;
    for (std::size_t i = 0; i < m.frame.x.size(); ++i) {
        const double r = 0.8 * static_cast<double>(m.frame.radius[i]);
        const QPointF at = m.frame.at(static_cast<int>(i));
        if (r <= 0 || !m.bounds.contains(at))
            continue;
        dots.emplace_back(at - QPointF(r, r), QSizeF(2 * r, 2 * r));
        if (dots.size() > kMostSinglePoints)
            return;
    }
    obstacles.insert(obstacles.end(), dots.begin(), dots.end());
}

void paintTitles(QPainter& painter, const MapMarks& m, const std::vector<LineEnd>& ends)
{
    const MapContent& content = m.content;
    std::vector<QRectF> obstacles = m.blocked;
    const auto keepFree = [&](int book, double margin) {
        if (!m.frame.has(book))
            return;
        const double r = m.frame.radius[static_cast<std::size_t>(book)] + margin;
        obstacles.emplace_back(m.frame.at(book) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    };
    keepFree(content.selected, 3);
    for (const Neighbor& neighbor : content.neighbors)
        keepFree(neighbor.row, 0);
    for (const Recommendation& r : content.recommended)
        keepFree(r.book, 2);
    if (m.covers)
        for (const MapCovers::Cover& cover : m.covers->covers())
            obstacles.push_back(cover.box);

    const bool picked = content.selected >= 0 || content.hasReader();
    const std::size_t obstaclesBefore = obstacles.size();
    if (m.names && m.field) {
        const std::vector<MapNames::Drawn> names = m.names->drawn(*m.field, obstacles);
        m.names->paint(painter, names, m.ink, picked, m.cache, content.choice.by == ColorBy::cluster);
        for (const MapNames::Drawn& name : names)
            obstacles.push_back(name.box);
    }
    MapTitles titles(content, m.frame, m.font, m.bounds, m.cache);
    titles.want(content.selected, true, 4);
    for (const Neighbor& neighbor : content.neighbors)
        titles.want(neighbor.row);
    for (const LineEnd& end : ends)
        titles.wantAt(end.book, end.where, 5);
    for (const Recommendation& r : content.recommended)
        titles.want(r.book, false, 4);
    for (std::size_t i = 0; i < std::min(content.rated.size(), kRatedTitles); ++i)
        titles.want(content.rated[i].book);
    std::size_t most = kMostMarkedTitles;
    if (!picked && content.labels && !(m.covers && !m.covers->covers().empty())) {
        // From afar the names of the groups say what there is; titles come when one is near.
        const bool named = obstacles.size() > obstaclesBefore;
        const double area = m.bounds.width() * m.bounds.height();
        if (static_cast<double>(m.titled.size()) * kRoomForEach <= area)
            most = m.titled.size();
        else if (named && m.camera.zoom < kTitlesFrom)
            most = 0;
        else
            most = static_cast<std::size_t>(area / (named ? 2 * kRoomPerTitle : kRoomPerTitle));
        for (const int book : m.titled)
            titles.want(book);
        keepOffPoints(m, obstacles);
    }
    titles.paint(painter, m.ink, mixedColor(m.ink.text, m.ink.theme.canvas, picked ? 0.05 : 0.2),
                 std::move(obstacles), most);
}

} // namespace

QPolygonF diamond(const QPointF& c, double r)
{
    return QPolygonF({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)});
}

void paintMapMarks(QPainter& painter, const MapMarks& m)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarkedRings(painter, m);
    const std::vector<LineEnd> ends = paintNeighborLines(painter, m);
    paintNeighbors(painter, m);
    paintRecommended(painter, m);
    paintDisc(painter, m.frame, m.content.selected, m.ink.theme.accent, 2.25, 3.5);
    if (m.hovered >= 0 && m.hovered != m.content.selected)
        paintDisc(painter, m.frame, m.hovered, m.ink.text, 1.5, 1.5);
    if (m.covers)
        m.covers->paint(painter, m.content, m.frame, m.ink, m.hovered);
    paintTitles(painter, m, ends);
    painter.restore();
}

} // namespace shelf
