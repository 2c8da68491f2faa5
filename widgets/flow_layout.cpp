// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include "widgets/theme.h"

#include <QWidget>

namespace shelf {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
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
    return arrange(QRect(0, 0, width, 0), false);
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
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool apply) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    int x = inside.x();
    int y = inside.y();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const int width = qMin(wanted.width(), inside.width());
        if (x > inside.x() && x + width > inside.right() + 1) {
            x = inside.x();
            y += line + theme::kGrid / 2;
            line = 0;
        }
        if (apply)
            item->setGeometry(QRect(x, y, width, wanted.height()));
        x += width + 2 * theme::kGrid;
        line = qMax(line, wanted.height());
    }
    return y + line - area.y() + contentsMargins().bottom();
}

} // namespace shelf
