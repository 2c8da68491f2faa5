// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_titles.h"

#include "widgets/label_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kLongestTitle = 190;
constexpr double kHalo = 1.6;
constexpr double kSide = 2; ///< room for the halo on each side

void write(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font,
           const QColor& ink, const QColor& ground)
{
    QPainterPath path;
    path.addText(topLeft.x() + kSide, topLeft.y() + QFontMetricsF(font).ascent(), font, text);
    QColor halo = ground;
    halo.setAlphaF(0.86f);
    painter.strokePath(path, QPen(halo, 2 * kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

} // namespace

MapTitles::MapTitles(const MapContent& content, const MapFrame& frame, const QFont& font,
                     const QRectF& bounds, MapTitleCache* cache)
    : m_content(content), m_frame(frame), m_plain(font), m_bold(font), m_bounds(bounds), m_cache(cache)
{
    m_bold.setWeight(QFont::DemiBold);
}

void MapTitles::want(int book, bool bold, double extra)
{
    if (book < 0 || static_cast<std::size_t>(book) >= m_frame.x.size() ||
        !m_bounds.contains(m_frame.at(book)) ||
        std::any_of(m_wanted.begin(), m_wanted.end(), [book](const Wanted& w) { return w.book == book; }))
        return;
    const auto measured = [&] {
        const QFontMetricsF metrics(bold ? m_bold : m_plain);
        MapTitleCache::Title title;
        title.text = metrics.elidedText(m_content.title(book), Qt::ElideRight, kLongestTitle);
        title.size =
            QSizeF(std::ceil(metrics.horizontalAdvance(title.text)) + 2 * kSide, std::ceil(metrics.height()));
        return title;
    };
    const double clearance = m_frame.radius[static_cast<std::size_t>(book)] + 4 + extra;
    if (!m_cache) {
        const auto title = measured();
        m_wanted.push_back({book, bold, clearance, title.text, title.size});
        return;
    }
    const int key = 2 * book + int(bold);
    auto known = m_cache->titles.find(key);
    if (known == m_cache->titles.end())
        known = m_cache->titles.insert(key, measured());
    m_wanted.push_back({book, bold, clearance, known->text, known->size});
}

void MapTitles::paint(QPainter& painter, const MapInk& ink, const QColor& color,
                      std::vector<QRectF> obstacles, std::size_t most) const
{
    std::vector<LabelWish> wishes;
    wishes.reserve(m_wanted.size());
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        wishes.push_back(
            {static_cast<int>(i), m_frame.at(m_wanted[i].book), m_wanted[i].clearance, m_wanted[i].size,
             m_wanted[i].bold});
    for (const PlacedLabel& label : placeLabels(wishes, m_bounds, std::move(obstacles), most)) {
        const Wanted& wanted = m_wanted[static_cast<std::size_t>(label.id)];
        const QFont& font = wanted.bold ? m_bold : m_plain;
        const QColor& own = wanted.bold ? ink.text : color;
        if (!m_cache) {
            write(painter, label.box.topLeft(), wanted.text, font, own, ink.theme.canvas);
            continue;
        }
        auto& title = m_cache->titles[2 * wanted.book + int(wanted.bold)];
        const double ratio = painter.device()->devicePixelRatioF();
        const QRgb ground = ink.theme.canvas.rgb();
        if (title.drawn.isNull() || title.drawn.devicePixelRatio() != ratio || title.ink != own.rgb() ||
            title.ground != ground) {
            title.drawn = QPixmap((title.size * ratio).toSize());
            title.drawn.setDevicePixelRatio(ratio);
            title.drawn.fill(Qt::transparent);
            title.ink = own.rgb();
            title.ground = ground;
            QPainter once(&title.drawn);
            once.setRenderHint(QPainter::Antialiasing);
            write(once, QPointF(), title.text, font, own, ink.theme.canvas);
        }
        // On whole device pixels, or the letters would blur.
        const QPointF at = label.box.topLeft() * ratio;
        painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())) / ratio, title.drawn);
    }
}

} // namespace shelf
