// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_titles.h"

#include "widgets/map/labels/wrapped_name.h"
#include "widgets/map/layers/label_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kLongestTitle = 190;
constexpr double kTitleInHeights = 12.5; ///< the same in large writing
constexpr int kMostTitleLines = 3;
constexpr double kHalo = 1.6;
constexpr double kNameHalo = 2.2; ///< around names of clusters, which lie over the thick of it
constexpr std::size_t kTop = 4096;
constexpr std::size_t kEnough = 60;
constexpr float kNearEnough = 0.35f;

void write(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
           const QColor& ground, double width)
{
    // Lines one below the other, each in the middle of the box.
    QPainterPath path;
    const QFontMetricsF metrics(font);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const double step = box.height() / static_cast<double>(lines.size());
    double y = box.top() + (step - metrics.height()) / 2 + metrics.ascent();
    for (const QString& line : lines) {
        const double x = lines.size() == 1 ? box.left() + kTitleSide
                                           : box.center().x() - metrics.horizontalAdvance(line) / 2;
        path.addText(x, y, font, line);
        y += step;
    }
    QColor halo = ground;
    halo.setAlphaF(0.86f);
    painter.strokePath(path, QPen(halo, 2 * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

} // namespace

MapTitles::MapTitles(const MapContent& content, const MapFrame& frame, const QFont& font,
                     const QRectF& bounds, MapTitleCache* cache)
    : m_content(content), m_frame(frame), m_plain(font), m_bold(font), m_bounds(bounds), m_cache(cache)
{
    m_bold.setWeight(QFont::DemiBold);
}

bool MapTitles::isWanted(int book) const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(), [book](const Wanted& w) { return w.book == book; });
}

void MapTitles::want(int book, bool bold, double extra)
{
    if (book < 0 || static_cast<std::size_t>(book) >= m_frame.x.size() ||
        !m_bounds.contains(m_frame.at(book)) || isWanted(book))
        return;
    add(book, bold, m_frame.at(book), m_frame.radius[static_cast<std::size_t>(book)] + 4 + extra);
}

void MapTitles::wantAt(int book, const QPointF& where, double clearance)
{
    if (!isWanted(book))
        add(book, false, where, clearance);
}

void MapTitles::add(int book, bool bold, const QPointF& where, double clearance)
{
    const auto measured = [&] {
        const QFontMetricsF metrics(bold ? m_bold : m_plain);
        MapTitleCache::Title title;
        const NameRoom room{[&](const QString& text) { return metrics.horizontalAdvance(text); },
                            metrics.height(), std::max(kLongestTitle, kTitleInHeights * metrics.height()),
                            kMostTitleLines, kTitleSide};
        // Whole, in as few lines as hold it.
        if (const auto shapes = nameShapes(m_content.title(book), room); !shapes.empty()) {
            title.text = shapes.front().lines.join(QLatin1Char('\n'));
            title.size = shapes.front().size;
        }
        return title;
    };
    if (!m_cache) {
        const auto title = measured();
        m_wanted.push_back({book, bold, where, clearance, title.text, title.size});
        return;
    }
    const int key = 2 * book + int(bold);
    auto known = m_cache->titles.find(key);
    if (known == m_cache->titles.end())
        known = m_cache->titles.insert(key, measured());
    m_wanted.push_back({book, bold, where, clearance, known->text, known->size});
}

void MapTitles::paint(QPainter& painter, const MapInk& ink, const QColor& color,
                      std::vector<QRectF> obstacles, std::size_t most) const
{
    std::vector<LabelWish> wishes;
    wishes.reserve(m_wanted.size());
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        wishes.push_back({static_cast<int>(i), m_wanted[i].where, m_wanted[i].clearance, m_wanted[i].size,
                          m_wanted[i].bold});
    for (const PlacedLabel& label : placeLabels(wishes, m_bounds, std::move(obstacles), most)) {
        const Wanted& wanted = m_wanted[static_cast<std::size_t>(label.id)];
        writeTitle(painter, label.box, wanted.text, wanted.bold ? m_bold : m_plain,
                   wanted.bold ? ink.text : color, ink.theme.canvas, 2 * wanted.book + int(wanted.bold),
                   m_cache);
    }
}

void writeTitle(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                const QColor& color, const QColor& ground, int key, MapTitleCache* cache)
{
    const double halo = key < 0 ? kNameHalo : kHalo;
    if (!cache) {
        write(painter, box, text, font, color, ground, halo);
        return;
    }
    auto& title = cache->titles[key];
    const double ratio = painter.device()->devicePixelRatioF();
    const bool isReadable = !title.drawn.isNull() && title.drawn.devicePixelRatio() == ratio &&
                            title.text == text && title.size == box.size();
    const bool isDrawn = isReadable && title.ink == color.rgb() && title.ground == ground.rgb();
    if (!isDrawn && cache->most > 0 && cache->anew >= cache->most) {
        cache->owes = true;
        if (!isReadable)
            return;
    } else if (!isDrawn) {
        ++cache->anew;
        title.text = text;
        title.size = box.size();
        title.drawn = QPixmap((title.size * ratio).toSize());
        title.drawn.setDevicePixelRatio(ratio);
        title.drawn.fill(Qt::transparent);
        title.ink = color.rgb();
        title.ground = ground.rgb();
        QPainter once(&title.drawn);
        once.setRenderHint(QPainter::Antialiasing);
        write(once, QRectF(QPointF(), title.size), text, font, color, ground, halo);
    }
    // On whole device pixels, or the letters would blur.
    const QPointF at = box.topLeft() * ratio;
    painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())) / ratio, title.drawn);
}

// Counting the counts finds the most rated books without sorting all.
void TitleOrder::build(const MapContent& content)
{
    m_books = content.points();
    m_top.clear();
    const auto& summary = content.summary.values();
    if (summary.size() < m_books) {
        for (std::size_t i = 0; i < std::min(m_books, kTop); ++i)
            m_top.push_back(static_cast<int>(i));
        return;
    }
    constexpr std::uint32_t kBuckets = 1u << 16;
    std::vector<std::uint32_t> howMany(kBuckets, 0);
    for (std::size_t i = 0; i < m_books; ++i)
        ++howMany[std::min(summary[i].count, kBuckets - 1)];
    std::uint32_t least = kBuckets;
    for (std::size_t taken = 0; least > 0 && taken < kTop;)
        taken += howMany[--least];
    for (std::size_t i = 0; i < m_books; ++i)
        if (summary[i].count >= least)
            m_top.push_back(static_cast<int>(i));
    const auto before = [&](int a, int b) {
        const auto x = summary[static_cast<std::size_t>(a)].count;
        const auto y = summary[static_cast<std::size_t>(b)].count;
        return x != y ? x > y : a < b;
    };
    const std::size_t kept = std::min(m_top.size(), kTop);
    std::partial_sort(m_top.begin(), m_top.begin() + static_cast<std::ptrdiff_t>(kept), m_top.end(), before);
    m_top.resize(kept);
}

std::vector<int> TitleOrder::visible(const MapContent& content, const MapFrame& frame, const MapLook& look,
                                     const QRectF& bounds) const
{
    const bool deep = content.projection && content.projection->dims >= 3;
    const std::size_t points = std::min(frame.x.size(), look.dim.size());
    const auto seen = [&](std::size_t i) {
        // Titles of far books would float before near ones.
        return i < points && !look.dim[i] && !content.isUnlearned(i) && frame.x[i] >= bounds.left() &&
               frame.x[i] <= bounds.right() && frame.y[i] >= bounds.top() && frame.y[i] <= bounds.bottom() &&
               look.size[i] > 0 && (!deep || frame.depth[i] >= kNearEnough);
    };
    std::vector<int> books;
    for (const int book : m_top) {
        if (books.size() >= kMost)
            break;
        if (seen(static_cast<std::size_t>(book)))
            books.push_back(book);
    }
    if (books.size() >= kEnough || m_top.size() >= m_books)
        return books;
    books.clear();
    for (std::size_t i = 0; i < points; ++i)
        if (seen(i))
            books.push_back(static_cast<int>(i));
    const std::size_t kept = std::min(books.size(), kMost);
    const auto countOf = [&](int book) {
        const auto i = static_cast<std::size_t>(book);
        return i < content.summary.size() ? content.summary[i].count : 0;
    };
    std::partial_sort(books.begin(), books.begin() + static_cast<std::ptrdiff_t>(kept), books.end(),
                      [&](int a, int b) {
                          const auto x = countOf(a);
                          const auto y = countOf(b);
                          return x != y ? x > y : a < b;
                      });
    books.resize(kept);
    return books;
}

} // namespace shelf
