// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_overlay.h"

#include "widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace shelf {
namespace {

constexpr theme::Units kPadding = 1 * theme::kGrid;
constexpr theme::Units kSwatch = 2 * theme::kGrid;
constexpr theme::Units kGap = 1 * theme::kGrid;

} // namespace

ChartOverlay::ChartOverlay(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void ChartOverlay::display(const ChartReading& reading)
{
    m_reading = reading;
    m_active = true;
    update();
}

void ChartOverlay::clear()
{
    if (!m_active)
        return;
    m_active = false;
    update();
}

void ChartOverlay::paintEvent(QPaintEvent*)
{
    if (!m_active)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    painter.setPen(QPen(theme::colors().subdued, 1, Qt::DotLine));
    painter.drawLine(QPointF(m_reading.x, m_reading.area.top()),
                     QPointF(m_reading.x, m_reading.area.bottom()));

    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartReadingLine& line : m_reading.lines) {
        if (line.at.isNull())
            continue;
        painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
        painter.setBrush(line.color);
        painter.drawEllipse(line.at, 4.5, 4.5);
    }

    const QFontMetrics metrics(font());
    int nameWidth = 0;
    int valueWidth = 0;
    for (const ChartReadingLine& line : m_reading.lines) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(line.name));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(line.value));
    }
    const int rowHeight = metrics.height() + 2;
    const int width =
        std::max(kSwatch + nameWidth + valueWidth + 2 * kGap, metrics.horizontalAdvance(m_reading.title)) +
        2 * kPadding;
    const int height = rowHeight * (1 + static_cast<int>(m_reading.lines.size())) + 2 * kPadding;

    // To the right of the crosshair while there is room, else to its left; never under the pointer's line.
    double left = m_reading.x + 1.5 * theme::kGrid;
    if (left + width > this->width() - 2)
        left = m_reading.x - 1.5 * theme::kGrid - width;
    const QRectF card(std::max(left, 2.0), m_reading.area.top() + theme::kGrid, width, height);
    QColor ground = palette().color(QPalette::ToolTipBase);
    ground.setAlpha(240);
    painter.setPen(QPen(theme::colors().separator, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(card, 4, 4);

    const QColor text = palette().color(QPalette::ToolTipText);
    QRectF row(card.left() + kPadding, card.top() + kPadding, card.width() - 2 * kPadding, rowHeight);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_reading.title);
    painter.setFont(font());
    for (const ChartReadingLine& line : m_reading.lines) {
        row.translate(0, rowHeight);
        painter.setPen(QPen(line.color, 2, line.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(row.left(), row.center().y()),
                         QPointF(row.left() + kSwatch, row.center().y()));
        painter.setPen(text);
        painter.drawText(row.adjusted(kSwatch + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.name);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.value);
    }
}

} // namespace shelf
