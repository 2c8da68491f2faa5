// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/interval_cell.h"

#include "widgets/look/table_cells.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr theme::Units kTrackWidth = 9 * theme::kGrid;
constexpr theme::Units kShortestTrack = 3 * theme::kGrid; // below it there is only the number
constexpr double kDot = 3;

} // namespace

double IntervalDelegate::placeOf(double value, const Interval& scale, double left, double right)
{
    if (!(scale.high > scale.low))
        return (left + right) / 2;
    return left + std::clamp((value - scale.low) / (scale.high - scale.low), 0.0, 1.0) * (right - left);
}

void IntervalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QVariant held = index.data(kBarRole);
    if (!held.canConvert<IntervalCell>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const auto cell = held.value<IntervalCell>();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = QIcon();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor mark = isSelected ? text : cell.isMarked ? theme::colors().best : theme::colors().accent;
    const QRectF area = QRectF(item.rect).adjusted(theme::kGrid, 0, -theme::kGrid, 0);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(cell.isMarked && !isSelected ? theme::colors().best : text);
    painter->drawText(area, int(QStyle::visualAlignment(item.direction, Qt::AlignRight) | Qt::AlignAbsolute |
                                Qt::AlignVCenter),
                      cell.brief);
    // The number is at the end of the cell, which is the left one in a mirrored table; the track runs from left
    // to right in both, as charts do.
    const double number = item.fontMetrics.horizontalAdvance(cell.brief) + 1.5 * theme::kGrid;
    const bool isMirrored = item.direction == Qt::RightToLeft;
    const double left = area.left() + (isMirrored ? number : kDot);
    const double right = area.right() - (isMirrored ? kDot : number);
    if (right - left + kDot < kShortestTrack || !std::isfinite(cell.value)) {
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const double y = std::floor(area.center().y()) + 0.5;
    const auto place = [&](double value) { return placeOf(value, cell.scale, left, right); };
    QColor faint = text;
    faint.setAlphaF(0.18f);
    painter->setPen(QPen(faint, 1));
    painter->drawLine(QPointF(left, y), QPointF(right, y));
    if (std::isfinite(cell.reference)) {
        faint.setAlphaF(0.5f);
        painter->setPen(QPen(faint, 1));
        const double x = std::floor(place(cell.reference)) + 0.5;
        painter->drawLine(QPointF(x, item.rect.top() + 4), QPointF(x, item.rect.bottom() - 4));
    }
    if (std::isfinite(cell.interval.low) && std::isfinite(cell.interval.high)) {
        painter->setPen(QPen(mark, 2));
        painter->drawLine(QPointF(place(cell.interval.low), y), QPointF(place(cell.interval.high), y));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    painter->drawEllipse(QPointF(place(cell.value), y), kDot, kDot);
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant held = index.data(kBarRole);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (held.canConvert<IntervalCell>())
        size.setWidth(option.fontMetrics.horizontalAdvance(held.value<IntervalCell>().brief) + kTrackWidth +
                      4 * theme::kGrid);
    return size;
}

} // namespace shelf
