// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_content.h"
#include "widgets/map/content/map_ink.h"

#include <QFont>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

class QFontMetricsF;
class QPainter;

namespace shelf {

/// What the colors of a map mean, in its top right corner, and the place to pick categories or a range of
/// values. Laid out once, painted many times.
class MapLegend {
public:
    /// What the pointer and the keyboard have to do with it.
    struct Pointing {
        int hovered = MapContent::kNoEmphasis; ///< category under the pointer
        int cursor = -1;                       ///< line, or step of the ramp, that the keys stand on
        std::optional<double> anchor = {};     ///< end of a range that is being picked, along the ramp
    };

    /// topRight: where the legend's corner shall be; height: the room it may take; most: what it should not
    /// be wider than, which cuts names.
    void layOut(const MapContent& content, const QFont& font, const QPointF& corner, double height,
                double most = 1e6, bool mirrored = false);
    void paint(QPainter& painter, const MapInk& ink, const Pointing& pointing) const;
    void paint(QPainter& painter, const MapInk& ink) const { paint(painter, ink, Pointing()); }

    QRectF box() const { return m_box; }
    /// The category whose line lies at `where`; kNoEmphasis where there is none.
    int categoryAt(const QPointF& where) const;
    /// Categories in the order of the lines.
    std::vector<int> categoryOrder() const;
    QString lineText(std::size_t line) const; ///< name and number of books
    QString foot() const { return m_foot; }   ///< what is told below the lines; empty: nothing

    bool hasRamp() const { return m_pickable && !m_ramp.isEmpty(); } ///< from which a range can be picked
    QRectF ramp() const { return m_ramp; }
    bool rampHolds(const QPointF& where) const; ///< the ramp and its ticks
    double rampPosition(const QPointF& where) const;
    /// The places of the ticks on both sides of a place, the ends of the ramp where there is none.
    std::pair<double, double> between(double position) const;

    static constexpr int kRampSteps = 20; ///< of the keyboard

private:
    struct Line {
        int category = 0;
        QString whole; ///< the name
        QString name;  ///< the same, its first line or what there is room for
        QString rest;  ///< its second line; empty: it needs none
        QString count;
        QRectF box;
        std::size_t books = 0; ///< as `count` says
    };
    struct Tick {
        double position = 0;
        QString text;
    };
    enum class Sign { recommended, falseNeighbor, unlearned, context };
    struct Note {
        Sign sign;
        QString text;
        QRectF box;
    };
    void layOutLines(const MapContent& content, const QFontMetricsF& metrics, double height, double most);
    void layOutRamp(const QString& low, const QString& high, const std::vector<Tick>& ticks,
                    const QFontMetricsF& metrics);
    void layOutNumbers(const MapContent& content, const QFontMetricsF& metrics);
    void paintLines(QPainter& painter, const MapInk& ink, const Pointing& pointing) const;
    void paintRamp(QPainter& painter, const MapInk& ink, const Pointing& pointing) const;
    void paintNotes(QPainter& painter, const MapInk& ink) const;

    /// Where something of a width lies that would begin at x if nothing were mirrored.
    double placed(double x, double width) const
    {
        return m_mirrored ? m_box.left() + m_box.right() - x - width : x;
    }

    QFont m_font;
    bool m_mirrored = false; ///< swatches at the right, counts at the left
    double m_padding = 8;
    double m_swatch = 9; ///< of the font's letters
    QString m_title;
    QString m_foot; ///< how many books have no value, or categories no line
    double m_footTop = 0;
    QRectF m_box;
    QRectF m_ramp;
    bool m_pickable = false;
    std::function<QRgb(double, bool)> m_shade; ///< color at a place of the ramp
    std::vector<Line> m_lines;
    std::vector<Tick> m_ticks;
    std::vector<Note> m_notes;
    std::vector<int> m_emphasized;
    std::optional<std::pair<double, double>> m_range; ///< emphasized, along the ramp
};

} // namespace shelf
