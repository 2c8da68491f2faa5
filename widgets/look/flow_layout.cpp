// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/flow_layout.h"

#include "widgets/look/theme.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <optional>

namespace shelf {

namespace {

bool isLabelOf(const QLayoutItem* item, const QLayoutItem* field)
{
    const auto* label = qobject_cast<const QLabel*>(const_cast<QLayoutItem*>(item)->widget());
    return label && label->buddy() && label->buddy() == const_cast<QLayoutItem*>(field)->widget();
}

std::optional<QSize> sizeNow(const QLayoutItem* item)
{
    return item->isEmpty() ? std::nullopt : std::optional(item->sizeHint());
}

/// What its item wants once it is shown.
QSize sizeWhenShown(const QWidget& widget)
{
    return widget.sizeHint()
        .expandedTo(widget.minimumSizeHint())
        .boundedTo(widget.maximumSize())
        .expandedTo(widget.minimumSize());
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent), m_gap(2 * theme::kGrid) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setGap(int gap)
{
    m_gap = gap;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false, sizeNow);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true, sizeNow);
}

int FlowLayout::heightWith(const QList<const QWidget*>& shown, const QList<const QWidget*>& hidden,
                           int width) const
{
    return arrange(QRect(0, 0, width, 0), false, [&](QLayoutItem* item) {
        const QWidget* widget = item->widget();
        if (hidden.contains(widget))
            return std::optional<QSize>();
        return item->isEmpty() && shown.contains(widget) ? std::optional(sizeWhenShown(*widget))
                                                         : sizeNow(item);
    });
}

template <class SizeOf>
int FlowLayout::arrange(const QRect& area, bool apply, const SizeOf& sizeOf) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    const QWidget* parent = parentWidget();
    const bool mirrored = parent && parent->layoutDirection() == Qt::RightToLeft;
    int x = inside.x();
    int y = inside.y();
    int height = 0;
    QList<QLayoutItem*> line;
    const auto endLine = [&] {
        // In the middle of their line, so that texts stand at one height.
        for (QLayoutItem* item : line) {
            QRect place = item->geometry();
            place.moveTop(y + (height - place.height()) / 2);
            item->setGeometry(place);
        }
        line.clear();
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items[i];
        const std::optional<QSize> size = sizeOf(item);
        if (!size)
            continue;
        const QSize wanted = *size;
        const int width = qMin(wanted.width(), inside.width());
        int together = width;
        if (const QLayoutItem* field = m_items.value(i + 1, nullptr); field && isLabelOf(item, field))
            together = qMin(width + m_gap + field->sizeHint().width(), inside.width());
        if (x > inside.x() && x + together > inside.right() + 1) {
            endLine();
            x = inside.x();
            y += height + theme::kGrid / 2;
            height = 0;
        }
        if (apply) {
            const QRect place(x, y, width, wanted.height());
            item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, inside, place) : place);
            line.append(item);
        }
        x += width + m_gap;
        height = qMax(height, wanted.height());
    }
    endLine();
    return y + height - area.y() + contentsMargins().bottom();
}

} // namespace shelf
