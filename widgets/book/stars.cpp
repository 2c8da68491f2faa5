// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/stars.h"

#include "engine/base/numbers.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace shelf {

namespace {

QPainterPath starPath(const QPointF& center, double radius)
{
    constexpr double kInner = 0.45;
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI / 5 * i - M_PI / 2;
        const double r = i % 2 == 0 ? radius : radius * kInner;
        points << center + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// Draws the item's background and selection, not its text; returns the text color to go on with.
QColor paintBackground(QPainter* painter, QStyleOptionViewItem& option)
{
    const QString text = option.text;
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    option.text = text;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                             : QPalette::Text);
}

constexpr int kInset = 6;

QRect starsOf(const QStyleOptionViewItem& option)
{
    const int height = option.fontMetrics.height();
    return {option.rect.left() + kInset, option.rect.center().y() - height / 2, height * 5, height};
}

} // namespace

void paintStars(QPainter& painter, const QRectF& area, double value, double scale, const QColor& filled,
                const QColor& empty)
{
    constexpr int kStars = 5;
    const double size = std::min(area.height(), area.width() / kStars);
    const double shown = scale > 0 ? value / scale * kStars : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < kStars; ++i) {
        const QRectF cell(area.left() + i * size, area.center().y() - size / 2, size, size);
        const QPainterPath star = starPath(cell.center(), size * 0.46);
        painter.setBrush(empty);
        painter.drawPath(star);
        const double part = std::clamp(shown - i, 0.0, 1.0);
        if (part > 0) {
            painter.save();
            painter.setClipRect(QRectF(cell.left(), cell.top(), cell.width() * part, cell.height()));
            painter.setBrush(filled);
            painter.drawPath(star);
            painter.restore();
        }
    }
    painter.restore();
}

StarDelegate::StarDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void StarDelegate::setScale(double largest)
{
    m_scale = largest;
}

void StarDelegate::setSteps(double low, double step)
{
    m_low = low;
    m_step = step;
}

double StarDelegate::ratingAt(double x, double width) const
{
    // As many stars as are filled up to the pointer, in whole steps.
    const double wanted = std::ceil(std::clamp(x / width, 0.0, 1.0) * m_scale / m_step) * m_step;
    return std::clamp(wanted, m_low, m_scale);
}

bool StarDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease && (index.flags() & Qt::ItemIsEditable)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QRect stars = starsOf(item).adjusted(-kInset, 0, 0, 0);
        const double x = mouse->position().x();
        if (mouse->button() == Qt::LeftButton && x >= stars.left() && x <= stars.right() + 1)
            return model->setData(index, ratingAt(x - stars.left() - kInset, stars.width() - kInset),
                                  Qt::EditRole);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QWidget* StarDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QStringLiteral("ratingEditor"));
    box->setAccessibleName(tr("Rating"));
    box->setRange(m_low, m_scale);
    box->setSingleStep(m_step);
    // A quarter star of another program stays what it is.
    const double value = index.data(Qt::EditRole).toDouble();
    const bool isWhole = std::abs(value - std::round(value)) < 1e-4;
    box->setDecimals(m_step < 1 || !isWhole ? starDecimals(static_cast<float>(value)) : 0);
    box->setFrame(false);
    return box;
}

void StarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QColor text = paintBackground(painter, item);
    const QVariant value = index.data(kValueRole);
    if (!value.isValid())
        return;
    const int height = item.fontMetrics.height();
    const QRect area = item.rect.adjusted(kInset, 0, -kInset, 0);
    const QRect stars = starsOf(item);
    const bool selected = item.state & QStyle::State_Selected;
    QColor empty = text;
    empty.setAlphaF(0.18f);
    paintStars(*painter, stars, value.toDouble(), m_scale, selected ? text : theme::colors().star, empty);
    painter->save();
    painter->setPen(text);
    painter->setFont(item.font);
    painter->drawText(area.adjusted(height * 5 + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, item.text);
    painter->restore();
}

QSize StarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {option.fontMetrics.height() * 5 + 18 +
                option.fontMetrics.horizontalAdvance(QStringLiteral("10.00")),
            plain.height()};
}

BarDelegate::BarDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void BarDelegate::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QColor text = paintBackground(painter, item);
    const QVariant value = index.data(StarDelegate::kValueRole);
    if (!value.isValid())
        return;
    const QRectF area = item.rect.adjusted(6, 0, -6, 0);
    const double numberWidth = std::max(item.fontMetrics.horizontalAdvance(QStringLiteral("0.000")),
                                        item.fontMetrics.horizontalAdvance(item.text)) +
                               6;
    const bool isMirrored = item.direction == Qt::RightToLeft; // the bar begins where the line does
    const QRectF track(area.left() + (isMirrored ? numberWidth : 0), area.center().y() - 4,
                       area.width() - numberWidth, 8);
    const double share =
        m_high > m_low ? std::clamp((value.toDouble() - m_low) / (m_high - m_low), 0.0, 1.0) : 0.0;
    const bool selected = item.state & QStyle::State_Selected;
    QColor empty = text;
    empty.setAlphaF(0.14f);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(empty);
    painter->drawRoundedRect(track, 4, 4);
    painter->setBrush(selected ? text : theme::colors().accent);
    const double length = std::max(8.0, track.width() * share);
    if (share > 0)
        painter->drawRoundedRect(
            QRectF(isMirrored ? track.right() - length : track.left(), track.top(), length, 8), 4, 4);
    painter->setPen(text);
    painter->setFont(item.font);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, item.text);
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {static_cast<int>(theme::scaled(140)), plain.height()};
}

} // namespace shelf
