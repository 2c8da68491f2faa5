// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_covers.h"

#include "widgets/book/cover_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kMostCovers = 80;
constexpr double kLeastApart = 60; ///< pixels between books
constexpr double kShape = 0.68;    ///< width to height
constexpr double kMostCovered = 0.2;
constexpr int kMostKept = 400;

} // namespace

void MapCovers::setSource(CoverSource source)
{
    m_source = std::move(source);
    m_drawn.clear();
}

void MapCovers::forget(int book)
{
    if (book < 0)
        m_drawn.clear();
    else
        m_drawn.remove(book);
}

void MapCovers::layOut(const MapContent& content, const MapFrame& frame, const MapLook& look,
                       const QRectF& bounds)
{
    m_covers.clear();
    m_seen.clear();
    if (!content.covers)
        return;
    std::vector<int> seen;
    const std::size_t points = std::min(frame.x.size(), look.size.size());
    for (std::size_t i = 0; i < points; ++i) {
        if (!bounds.contains(QPointF(frame.x[i], frame.y[i])) || !isPickable(content, look, i))
            continue;
        seen.push_back(static_cast<int>(i));
        if (seen.size() > kMostCovers)
            return;
    }
    if (seen.empty())
        return;
    const double apart = std::sqrt(bounds.width() * bounds.height() / static_cast<double>(seen.size()));
    if (apart < kLeastApart)
        return;
    const double height = std::clamp(0.75 * apart, 48.0, 84.0);
    const QSizeF size(std::round(height * kShape), std::round(height));
    const auto rank = [&](int book) {
        const auto i = static_cast<std::size_t>(book);
        const std::uint32_t count = i < content.summary.size() ? content.summary[i].count : 0;
        return std::pair(book == content.selected ? 0 : look.dim[i] ? 2 : 1, ~count);
    };
    std::stable_sort(seen.begin(), seen.end(), [&](int a, int b) { return rank(a) < rank(b); });
    for (const int book : seen) {
        QRectF box(QPointF(), size);
        box.moveCenter(frame.at(book));
        box.moveTopLeft(QPointF(std::round(box.left()), std::round(box.top())));
        // A cover that would hide another stays a disc.
        const bool hides = std::any_of(m_covers.begin(), m_covers.end(), [&](const Cover& other) {
            const QRectF common = other.box.intersected(box);
            return common.width() * common.height() > kMostCovered * size.width() * size.height();
        });
        if (!hides)
            m_covers.push_back({book, box});
    }
    m_seen = std::move(seen);
}

CoverSource MapCovers::taken() const
{
    if (m_seen.empty())
        return {};
    QHash<int, QImage> images;
    for (const int book : m_seen)
        images.insert(book, picture(book));
    return [images](int book) { return images.value(book); };
}

int MapCovers::bookAt(const QPointF& where) const
{
    for (const Cover& cover : m_covers) // the first lies on top
        if (cover.box.contains(where))
            return cover.book;
    return -1;
}

const QImage& MapCovers::drawn(int book, const MapContent& content, const QSizeF& size, double ratio) const
{
    if (m_drawn.size() > kMostKept)
        m_drawn.clear();
    QImage& made = m_drawn[book];
    const QSize pixels = (size * ratio).toSize();
    if (made.size() == pixels)
        return made;
    made = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    made.setDevicePixelRatio(ratio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF box(QPointF(), size);
    if (const QImage image = picture(book); !image.isNull()) {
        const QImage fitted = image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        painter.drawImage(box, fitted,
                          QRectF((fitted.width() - pixels.width()) / 2.0,
                                 (fitted.height() - pixels.height()) / 2.0, pixels.width(), pixels.height()));
    } else {
        paintCover(painter, box, content.title(book), content.authors(book));
    }
    return made;
}

void MapCovers::paint(QPainter& painter, const MapContent& content, const MapFrame& frame, const MapInk& ink,
                      int hovered) const
{
    const double ratio =
        std::max(m_fineness, painter.device()->devicePixelRatioF() * painter.worldTransform().m11());
    for (auto c = m_covers.rbegin(); c != m_covers.rend(); ++c) {
        const auto at = static_cast<std::size_t>(c->book);
        const bool picked = c->book == content.selected || c->book == hovered;
        painter.drawImage(c->box, drawn(c->book, content, c->box.size(), ratio));
        // The color of the map lives on as a band under the cover.
        painter.fillRect(QRectF(c->box.left(), c->box.bottom() - 3, c->box.width(), 3),
                         QColor::fromRgb(frame.color[at]));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(picked || content.isMarked(at)
                           ? QPen(c->book == hovered ? ink.text : ink.theme.accent, 2)
                           : QPen(ink.theme.canvas, 1));
        painter.drawRect(c->box.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

} // namespace shelf
