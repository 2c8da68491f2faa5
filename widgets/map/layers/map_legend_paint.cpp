// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_legend.h"

#include "widgets/map/layers/map_overlay.h"
#include "widgets/palette/mark_shape.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace shelf {

void MapLegend::paint(QPainter& painter, const MapInk& ink, const Pointing& pointing) const
{
    if (m_box.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    QColor panel = ink.panel;
    panel.setAlphaF(0.9f);
    painter.setPen(QPen(ink.theme.separator, 1));
    painter.setBrush(panel);
    painter.drawRoundedRect(m_box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(ink.theme.subdued);
    painter.drawText(QPointF(placed(m_box.left() + m_padding, metrics.horizontalAdvance(m_title)),
                             m_box.top() + m_padding + metrics.ascent()),
                     m_title);
    paintLines(painter, ink, pointing);
    if (!m_ramp.isEmpty())
        paintRamp(painter, ink, pointing);
    painter.setPen(ink.theme.subdued);
    painter.drawText(QPointF(placed(m_box.left() + m_padding, metrics.horizontalAdvance(m_foot)),
                             m_footTop + 2 + metrics.ascent()),
                     m_foot);
    paintNotes(painter, ink);
    painter.restore();
}

void MapLegend::paintLines(QPainter& painter, const MapInk& ink, const Pointing& pointing) const
{
    const QFontMetricsF metrics(m_font);
    const double left = m_box.left() + m_padding;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool own = std::binary_search(m_emphasized.begin(), m_emphasized.end(), line.category);
        const bool back = !m_emphasized.empty() && !own;
        if (line.category == pointing.hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixedColor(ink.panel, ink.text, 0.08));
            painter.drawRoundedRect(line.box, 3, 3);
        }
        if (static_cast<int>(i) == pointing.cursor) {
            painter.setPen(QPen(ink.theme.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(line.box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        const double middle = line.box.center().y();
        const double center = placed(left, m_swatch) + m_swatch / 2;
        QColor swatch = QColor::fromRgb(ColorScale::categoryColor(line.category, ink.dark));
        if (back)
            swatch = mixedColor(swatch, ink.panel, 0.7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(swatch);
        const PointShape shape = categoryShape(line.category);
        drawMark(painter, shape, QPointF(center, middle), m_swatch / 2 * growthOf(shape));
        if (own) {
            painter.setPen(QPen(ink.text, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QPointF(center, middle), m_swatch / 2 + 1.5, m_swatch / 2 + 1.5);
        }
        const double baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
        painter.setPen(back ? ink.theme.subdued : ink.text);
        const double half = line.rest.isEmpty() ? 0 : metrics.height() / 2;
        painter.drawText(
            QPointF(placed(left + m_swatch + 8, metrics.horizontalAdvance(line.name)), baseline - half),
            line.name);
        if (!line.rest.isEmpty())
            painter.drawText(
                QPointF(placed(left + m_swatch + 8, metrics.horizontalAdvance(line.rest)), baseline + half),
                line.rest);
        painter.setPen(ink.theme.subdued);
        const double wide = metrics.horizontalAdvance(line.count);
        painter.drawText(QPointF(placed(m_box.right() - m_padding - wide, wide), baseline), line.count);
    }
}

void MapLegend::paintRamp(QPainter& painter, const MapInk& ink, const Pointing& pointing) const
{
    const QFontMetricsF metrics(m_font);
    const auto yOf = [this](double position) { return m_ramp.bottom() - position * m_ramp.height(); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int lines = static_cast<int>(m_ramp.height());
    for (int i = 0; i < lines; ++i) {
        const double position = (i + 0.5) / lines;
        QColor color = QColor::fromRgb(m_shade(position, ink.dark));
        if (m_range && (position < m_range->first || position > m_range->second))
            color = mixedColor(color, ink.panel, 0.72);
        painter.fillRect(
            QRectF(m_ramp.left(), yOf((i + 1.0) / lines), m_ramp.width(), m_ramp.height() / lines + 0.5),
            color);
    }
    painter.restore();
    const auto bracket = [&](double low, double high) {
        painter.setPen(QPen(ink.theme.accent, 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(QPointF(m_ramp.left() - 1.5, yOf(high)), QPointF(m_ramp.right() + 1.5, yOf(low))));
    };
    if (m_range)
        bracket(m_range->first, m_range->second);
    for (const Tick& tick : m_ticks) {
        const double y = yOf(tick.position);
        painter.setPen(QPen(ink.theme.subdued, 1));
        painter.drawLine(QPointF(m_ramp.right() + 1, y), QPointF(m_ramp.right() + 4, y));
        painter.setPen(ink.text);
        painter.drawText(QPointF(m_ramp.right() + 8, y + (metrics.ascent() - metrics.descent()) / 2),
                         tick.text);
    }
    if (pointing.cursor >= 0 && m_pickable) {
        const double at = static_cast<double>(pointing.cursor) / kRampSteps;
        if (pointing.anchor)
            bracket(std::min(at, *pointing.anchor), std::max(at, *pointing.anchor));
        painter.setPen(QPen(ink.text, 2));
        painter.drawLine(QPointF(m_ramp.left() - 4, yOf(at)), QPointF(m_ramp.right() + 4, yOf(at)));
    }
}

void MapLegend::paintNotes(QPainter& painter, const MapInk& ink) const
{
    const QFontMetricsF metrics(m_font);
    for (const Note& note : m_notes) {
        const QPointF c(placed(note.box.left(), m_swatch) + m_swatch / 2, note.box.center().y());
        painter.setBrush(Qt::NoBrush);
        switch (note.sign) {
        case Sign::recommended:
            painter.setPen(QPen(ink.theme.accent, 1.75));
            painter.drawPolygon(diamond(c, m_swatch / 2 + 0.5));
            break;
        case Sign::falseNeighbor: {
            QPen pen(ink.theme.warning, 1.3, Qt::CustomDashLine, Qt::RoundCap);
            pen.setDashPattern({0.5, 2.0});
            painter.setPen(pen);
            painter.drawEllipse(c, m_swatch / 2, m_swatch / 2);
            break;
        }
        case Sign::unlearned:
        case Sign::context: {
            const bool apart = note.sign == Sign::unlearned;
            const double radius = m_swatch / 2 - (apart ? 2 : 1);
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixedColor(ink.panel, ink.text, apart ? 0.35 : 0.2));
            painter.drawEllipse(c, radius, radius);
            break;
        }
        }
        painter.setPen(ink.text);
        painter.drawText(QPointF(placed(note.box.left() + m_swatch + 8, metrics.horizontalAdvance(note.text)),
                                 c.y() + (metrics.ascent() - metrics.descent()) / 2),
                         note.text);
    }
}

} // namespace shelf
