// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_frame.h"

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
    std::size_t wanted() const { return m_wanted.size(); }
    /// At most `most` titles, clear of the obstacles and of each other.
    void paint(QPainter& painter, const MapInk& ink, const QColor& color, std::vector<QRectF> obstacles,
               std::size_t most) const;

private:
    struct Wanted {
        int book;
        bool bold;
        double clearance;
        QString text;
        QSizeF size;
    };
    const MapContent& m_content;
    const MapFrame& m_frame;
    QFont m_plain, m_bold;
    QRectF m_bounds;
    MapTitleCache* m_cache;
    std::vector<Wanted> m_wanted;
};

} // namespace shelf
