// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"
#include "widgets/map/selection/range_histogram.h"

#include <QPainter>

#include <algorithm>

namespace shelf {

namespace {

constexpr double kPale = 0.28; ///< of the bars of all books

std::size_t largestOf(const std::vector<std::size_t>& counts)
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

} // namespace

void RangeHistogram::paintBars(QPainter& painter) const
{
    const ThemeColors colors = theme::colors();
    const std::size_t largest = largestOf(m_all);
    const std::size_t largestSelected = largestOf(m_selected);
    if (largest == 0)
        return;
    const auto heightOf = [](std::size_t count, std::size_t most, double full) {
        const double height = full * static_cast<double>(count) / static_cast<double>(most);
        return count > 0 ? std::max(1.0, height) : 0.0; // little is not nothing
    };
    QColor pale = colors.subdued;
    pale.setAlphaF(static_cast<float>(kPale));
    for (std::size_t bar = 0; bar < std::min({m_bars.size(), m_all.size(), m_shown.size()}); ++bar) {
        QRectF place = barArea(bar);
        if (place.width() > 3)
            place.adjust(0.5, 0, -0.5, 0);
        const auto fill = [&](std::size_t count, const QColor& color) {
            const double height = heightOf(count, largest, place.height());
            painter.fillRect(QRectF(place.left(), place.bottom() - height, place.width(), height), color);
        };
        fill(m_all[bar], pale);
        const bool picked = !m_range || m_range->contains(m_bars.rangeOf(bar, bar).low);
        QColor full = colors.accent;
        if (!picked)
            full.setAlphaF(0.35f);
        fill(m_shown[bar], full);
    }
    if (largestSelected == 0)
        return;
    QPolygonF line;
    for (std::size_t bar = 0; bar < std::min(m_bars.size(), m_selected.size()); ++bar) {
        const QRectF place = barArea(bar);
        const double y = place.bottom() - heightOf(m_selected[bar], largestSelected, place.height());
        line << QPointF(place.left(), y) << QPointF(place.right(), y);
    }
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawPolyline(line);
}

/// The numbers below: both ends, and those between for which there is room.
void RangeHistogram::paintScale(QPainter& painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const QRectF area = plot();
    painter.setPen(theme::colors().separator);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme::colors().subdued);
    std::vector<QRectF> taken;
    const auto add = [&](std::size_t edge) {
        const double x = area.left() + area.width() * static_cast<double>(edge) /
                                           static_cast<double>(std::max<std::size_t>(1, m_bars.size()));
        // The last bar of whole numbers ends with its last number, not with the one behind it.
        const bool last = edge == m_bars.size();
        const QString text = numberText(m_bars.edges[edge] - (last && m_bars.areWhole ? 1 : 0));
        const double wide = metrics.horizontalAdvance(text);
        const QRectF place(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)), area.bottom() + 2,
                           wide, metrics.height());
        const QRectF around = place.adjusted(-6, 0, 6, 0);
        if (std::any_of(taken.begin(), taken.end(),
                        [&around](const QRectF& other) { return other.intersects(around); }))
            return;
        taken.push_back(place);
        painter.drawText(place, Qt::AlignCenter, text);
    };
    add(0);
    add(m_bars.size());
    for (std::size_t parts = 2; parts <= 8; parts *= 2)
        for (std::size_t i = 1; i < parts; ++i)
            add(m_bars.size() * i / parts);
}

void RangeHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    const QFontMetrics metrics = fontMetrics();
    const int shown = m_hovered >= 0 ? m_hovered : hasFocus() ? m_cursor : -1;
    const QString told = shown >= 0 ? barText(static_cast<std::size_t>(shown))
                         : m_range  ? rangeText(*m_range)
                                    : QString();
    const double toldWide = metrics.horizontalAdvance(told);
    painter.setPen(palette().color(QPalette::WindowText));
    const int titleRoom =
        std::max(0, static_cast<int>(width() - toldWide - (told.isEmpty() ? 0 : theme::kGrid)));
    painter.drawText(QRectF(0, 0, titleRoom, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_title, Qt::ElideRight, titleRoom));
    painter.setPen(m_range && shown < 0 ? theme::colors().accent : theme::colors().subdued);
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignRight | Qt::AlignVCenter, told);
    if (m_bars.size() == 0)
        return;
    paintBars(painter);
    paintScale(painter);
    if (m_range) {
        const auto [first, last] = m_bars.barsIn(*m_range);
        const QRectF box = barArea(first).united(barArea(last));
        QColor wash = theme::colors().accent;
        wash.setAlphaF(0.12f);
        painter.fillRect(box, wash);
        painter.setPen(QPen(theme::colors().accent, 1));
        painter.drawLine(box.topLeft(), box.bottomLeft());
        painter.drawLine(box.topRight(), box.bottomRight());
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_cursor >= 0 ? barArea(static_cast<std::size_t>(m_cursor))
                                       : plot().adjusted(-1, -1, 1, 0));
    }
}

} // namespace shelf
