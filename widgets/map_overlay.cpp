// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_overlay.h"

#include "widgets/map_titles.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapOverlay)
};

constexpr std::size_t kMostMarkedTitles = 40;
constexpr std::size_t kRatedTitles = 12;
constexpr double kRoomPerTitle = 34000; ///< pixels of the map for each title of a well-known book
constexpr float kNearEnough = 0.35f;
constexpr std::size_t kMostCandidates = 200;

bool has(const MapFrame& frame, int book)
{
    return book >= 0 && static_cast<std::size_t>(book) < frame.x.size();
}

void paintNeighborLines(QPainter& painter, const MapContent& content, const MapFrame& frame,
                        const MapInk& ink)
{
    if (!has(frame, content.selected))
        return;
    const auto count = static_cast<double>(std::max<std::size_t>(1, content.neighbors.size()));
    for (std::size_t i = content.neighbors.size(); i-- > 0;) {
        const int book = content.neighbors[i].row;
        if (!has(frame, book))
            continue;
        QColor color = ink.theme.accent;
        color.setAlphaF(static_cast<float>(0.75 - 0.45 * static_cast<double>(i) / count));
        painter.setPen(QPen(color, 1.3));
        painter.drawLine(frame.at(content.selected), frame.at(book));
    }
}

/// The disc once more, over the lines that end in it.
void paintDisc(QPainter& painter, const MapFrame& frame, int book, const QColor& edge, double edgeWidth,
               double gap)
{
    if (!has(frame, book))
        return;
    const auto at = static_cast<std::size_t>(book);
    const double r = frame.radius[at];
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(frame.color[at]));
    painter.drawEllipse(frame.at(book), r, r);
    if (edgeWidth <= 0)
        return;
    painter.setPen(QPen(edge, edgeWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(frame.at(book), r + gap, r + gap);
}

} // namespace

QPolygonF diamond(const QPointF& c, double r)
{
    return QPolygonF({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)});
}

std::vector<int> booksByRatings(const MapContent& content)
{
    std::vector<int> books(content.points());
    std::iota(books.begin(), books.end(), 0);
    if (content.summary.size() < books.size())
        return books;
    std::stable_sort(books.begin(), books.end(), [&](int a, int b) {
        return content.summary[static_cast<std::size_t>(a)].count >
               content.summary[static_cast<std::size_t>(b)].count;
    });
    return books;
}

void paintMapMarks(QPainter& painter, const MapContent& content, const MapFrame& frame,
                   const std::vector<int>& byRatings, const MapInk& ink, const QFont& font,
                   const QRectF& bounds, const QRectF& blocked, int hovered, MapTitleCache* cache)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintNeighborLines(painter, content, frame, ink);
    for (auto n = content.neighbors.rbegin(); n != content.neighbors.rend(); ++n)
        paintDisc(painter, frame, n->row, ink.theme.canvas, 1, 0.5);
    for (const Recommendation& r : content.recommended) {
        if (!has(frame, r.book))
            continue;
        painter.setBrush(Qt::NoBrush);
        const double size = frame.radius[static_cast<std::size_t>(r.book)] + 3.5;
        painter.setPen(QPen(ink.theme.canvas, 3.5));
        painter.drawPolygon(diamond(frame.at(r.book), size));
        painter.setPen(QPen(ink.theme.accent, 1.75));
        painter.drawPolygon(diamond(frame.at(r.book), size));
    }
    paintDisc(painter, frame, content.selected, ink.theme.accent, 2.25, 3.5);
    if (hovered >= 0 && hovered != content.selected)
        paintDisc(painter, frame, hovered, ink.text, 1.5, 1.5);

    std::vector<QRectF> obstacles{blocked};
    const auto keepFree = [&](int book, double margin) {
        if (!has(frame, book))
            return;
        const double r = frame.radius[static_cast<std::size_t>(book)] + margin;
        obstacles.emplace_back(frame.at(book) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    };
    keepFree(content.selected, 3);
    for (const Neighbor& neighbor : content.neighbors)
        keepFree(neighbor.row, 0);
    for (const Recommendation& r : content.recommended)
        keepFree(r.book, 2);

    MapTitles titles(content, frame, font, bounds, cache);
    titles.want(content.selected, true, 4);
    for (const Neighbor& neighbor : content.neighbors)
        titles.want(neighbor.row);
    for (const Recommendation& r : content.recommended)
        titles.want(r.book, false, 4);
    for (std::size_t i = 0; i < std::min(content.rated.size(), kRatedTitles); ++i)
        titles.want(content.rated[i].book);
    std::size_t most = kMostMarkedTitles;
    const bool deep = content.projection && content.projection->dims >= 3;
    const bool picked = content.selected >= 0 || content.hasReader();
    if (!picked && content.labels) {
        most = static_cast<std::size_t>(bounds.width() * bounds.height() / kRoomPerTitle);
        for (const int book : byRatings) {
            if (titles.wanted() >= kMostCandidates)
                break;
            if (content.emphasized != MapContent::kNoEmphasis &&
                content.colors.categoryOf(static_cast<std::size_t>(book)) != content.emphasized)
                continue;
            // Titles of far books would float before near ones.
            if (has(frame, book) && (!deep || frame.depth[static_cast<std::size_t>(book)] >= kNearEnough))
                titles.want(book);
        }
    }
    titles.paint(painter, ink, mixedColor(ink.text, ink.theme.canvas, picked ? 0.05 : 0.2),
                 std::move(obstacles), most);
    painter.restore();
}

QString axisName(const Projection& projection, std::size_t axis)
{
    const QLocale locale;
    if (projection.method != "pca")
        return Words::tr("Axis %1").arg(locale.toString(qulonglong(axis + 1)));
    if (axis >= projection.explainedVariance.size())
        return Words::tr("PC%1").arg(qulonglong(axis + 1));
    const double percent = 100 * projection.explainedVariance[axis];
    return Words::tr("PC%1 %2 %")
        .arg(qulonglong(axis + 1))
        .arg(locale.toString(percent, 'f', percent < 10 ? 1 : 0));
}

void paintMapAxes(QPainter& painter, const Projection& projection, const MapCamera& camera, const MapInk& ink,
                  const QFont& font, const QRectF& bounds)
{
    constexpr double kLength = 34;
    const QFontMetricsF metrics(font);
    const bool space = projection.dims >= 3;
    const QPointF origin = bounds.bottomLeft() + (space ? QPointF(76, -66) : QPointF(18, -20));
    // A camera without place and zoom: only its turning counts here.
    MapCamera turn;
    turn.yaw = camera.yaw;
    turn.pitch = camera.pitch;
    const MapTransform transform(turn, QRectF(-1, -1, 2, 2));
    std::array<std::pair<float, std::size_t>, 3> order{};
    std::array<QPointF, 3> tips;
    const std::size_t axes = space ? 3 : 2;
    for (std::size_t a = 0; a < axes; ++a) {
        float unit[3] = {0, 0, 0};
        unit[a] = 1;
        const auto place = transform.place(unit);
        tips[a] = QPointF(place.x, place.y) / 0.92;
        order[a] = {place.depth, a};
    }
    std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(axes));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (std::size_t k = 0; k < axes; ++k) {
        const auto [depth, a] = order[k];
        const QColor color =
            mixedColor(ink.theme.subdued, ink.theme.canvas, space ? 0.45 * (1 - double(depth)) : 0.0);
        const QPointF tip = origin + tips[a] * kLength;
        painter.setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(origin, tip);
        const double length = std::hypot(tips[a].x(), tips[a].y());
        if (length > 0.25) {
            const QPointF along = tips[a] / length;
            const QPointF across(-along.y(), along.x());
            painter.drawPolyline(
                QPolygonF({tip - along * 5 + across * 3, tip, tip - along * 5 - across * 3}));
        }
        const QString name = axisName(projection, a);
        const double w = metrics.horizontalAdvance(name);
        QPointF at = tip + (length > 0.1 ? tips[a] / length * 7 : QPointF(7, 0));
        if (!space && a == 1)
            at = tip + QPointF(8, metrics.ascent() - 2) - QPointF(0, metrics.ascent() / 2);
        else
            at += QPointF(tips[a].x() < -0.3  ? -w
                          : tips[a].x() < 0.3 ? -w / 2
                                              : 0,
                          tips[a].y() < -0.5  ? -metrics.descent()
                          : tips[a].y() > 0.5 ? metrics.ascent()
                                              : metrics.ascent() / 2 - 1);
        painter.setPen(ink.theme.subdued);
        painter.drawText(at, name);
    }
    painter.restore();
}

} // namespace shelf
