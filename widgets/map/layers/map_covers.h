// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/layers/map_context.h"

#include <QHash>
#include <QImage>

#include <functional>
#include <vector>

class QPainter;

namespace shelf {

/// The cover of a book; a null image where none is at hand (yet). That of a window is called on the GUI
/// thread, so it must not wait.
using CoverSource = std::function<QImage(int book)>;

/// Small covers in the place of discs, where few enough books are in sight.
class MapCovers {
public:
    struct Cover {
        int book = -1;
        QRectF box;
    };

    void setSource(CoverSource source);
    QImage picture(int book) const { return m_source ? m_source(book) : QImage(); }
    /// The covers of the books in sight as they are now, to be asked on any thread; empty where none is shown.
    CoverSource taken() const;
    /// Pixels that a cover has in a unit at least, where the painted device says nothing of it.
    void setFineness(double fineness) { m_fineness = fineness; }
    /// Forgets what was drawn of a book, or of all with -1.
    void forget(int book);

    /// Chooses the books in sight that get a cover: none while the content asks for none or the books lie too
    /// close together. Linear in the points.
    void layOut(const MapContent& content, const MapFrame& frame, const MapLook& look, const QRectF& bounds);
    const std::vector<Cover>& covers() const { return m_covers; }
    int bookAt(const QPointF& where) const; ///< -1: no cover there

    void paint(QPainter& painter, const MapContent& content, const MapFrame& frame, const MapInk& ink,
               int hovered) const;

private:
    const QImage& drawn(int book, const MapContent& content, const QSizeF& size, double ratio) const;

    CoverSource m_source;
    std::vector<Cover> m_covers;
    std::vector<int> m_seen; ///< that a cover was asked for, also where it would hide another
    double m_fineness = 1;
    mutable QHash<int, QImage> m_drawn;
};

} // namespace shelf
