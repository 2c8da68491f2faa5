// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_content.h"
#include "widgets/map_ink.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QFontMetricsF;
class QPainter;

namespace shelf {

/// What the colors of a map mean, in its top right corner. Laid out once, painted many times.
class MapLegend {
public:
    /// right: the point that the legend's top right corner shall have; height: the room it may take.
    void layOut(const MapContent& content, const QFont& font, const QPointF& topRight, double height);
    void paint(QPainter& painter, const MapInk& ink, int hoveredCategory = MapContent::kNoEmphasis) const;

    QRectF box() const { return m_box; }
    /// The category whose line lies at `where`; kNoEmphasis where there is none.
    int categoryAt(const QPointF& where) const;
    /// Categories in the order of the lines.
    std::vector<int> categoryOrder() const;

private:
    struct Line {
        int category = 0;
        QString name;
        QString count;
        QRectF box;
    };
    struct Tick {
        double position = 0;
        QString text;
    };
    void layOutLines(const MapContent& content, const QFontMetricsF& metrics, double height);
    void layOutRamp(const QString& low, const QString& high, const std::vector<Tick>& ticks,
                    const QFontMetricsF& metrics);

    QFont m_font;
    QString m_title;
    QString m_note;
    QRectF m_box;
    QRectF m_ramp;
    std::vector<Line> m_lines;
    std::vector<Tick> m_ticks;
    QString m_recommended;
    QRectF m_recommendedLine;
    int m_emphasized = MapContent::kNoEmphasis;
};

} // namespace shelf
