// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/points/map_frame.h"

#include <QFont>
#include <QHash>
#include <QPixmap>

#include <vector>

class QPainter;

namespace shelf {

/// Titles as they were drawn before: shaping text anew for every frame would cost more than all the points.
/// To be cleared when the books or the font change.
struct MapTitleCache {
    struct Title {
        QString text;
        QSizeF size;
        QPixmap drawn; ///< with its halo, in `ink` on `ground`
        QRgb ink = 0;
        QRgb ground = 0;
    };
    QHash<int, Title> titles;

    /// Before each picture: at most so many titles are drawn anew in it (0: all), so that a map full of new
    /// ones is not late.
    void begin(int atMost)
    {
        most = atMost;
        anew = 0;
        owes = false;
    }
    int most = 0;
    int anew = 0;
    bool owes = false; ///< some were left out, or are in the colors they had: another picture is wanted
};

inline constexpr double kTitleSide = 2; ///< room for the halo on each side of a title

/// Writes a title with its halo into the box, several lines each in its middle, from the cache where there
/// is one. key: two different texts
/// have two different ones; below 0: the name of a cluster.
void writeTitle(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                const QColor& color, const QColor& ground, int key, MapTitleCache* cache);

/// The books that are worth a title where nothing is picked out, most rated first: worked out for the
/// content, then asked for every frame.
class TitleOrder {
public:
    void build(const MapContent& content);
    /// At most kMost books that can be seen in the bounds and have not stepped back, most rated first.
    std::vector<int> visible(const MapContent& content, const MapFrame& frame, const MapLook& look,
                             const QRectF& bounds) const;

    static constexpr std::size_t kMost = 200;

private:
    std::vector<int> m_top; ///< some thousands, which are enough unless one looks at a small part
    std::size_t m_books = 0;
};

/// Collects which titles are wanted, most important first, and writes those that find room.
class MapTitles {
public:
    /// cache null: titles are drawn as shapes, for pictures that are scaled or written off the GUI thread.
    MapTitles(const MapContent& content, const MapFrame& frame, const QFont& font, const QRectF& bounds,
              MapTitleCache* cache);

    /// Books outside the bounds, or asked for before, are passed over. extra: distance to keep beyond the
    /// disc.
    void want(int book, bool bold = false, double extra = 0);
    /// The title of a book that lies elsewhere, at this point.
    void wantAt(int book, const QPointF& where, double clearance);
    std::size_t wanted() const { return m_wanted.size(); }
    /// At most `most` titles, clear of the obstacles and of each other.
    void paint(QPainter& painter, const MapInk& ink, const QColor& color, std::vector<QRectF> obstacles,
               std::size_t most) const;

private:
    struct Wanted {
        int book;
        bool bold;
        QPointF where;
        double clearance;
        QString text;
        QSizeF size;
    };
    bool isWanted(int book) const;
    void add(int book, bool bold, const QPointF& where, double clearance);

    const MapContent& m_content;
    const MapFrame& m_frame;
    QFont m_plain, m_bold;
    QRectF m_bounds;
    MapTitleCache* m_cache;
    std::vector<Wanted> m_wanted;
};

} // namespace shelf
