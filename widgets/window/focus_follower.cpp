// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/focus_follower.h"

#include "widgets/access/tab_order.h"
#include "widgets/window/page_stack.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace shelf {

namespace {

/// The label that stands for the part, if one does.
QLabel* labelOf(const QWidget* part, const QWidget* content)
{
    for (QLabel* label : content->findChildren<QLabel*>()) {
        const QWidget* buddy = label->buddy();
        if (buddy && label->isVisible() &&
            (buddy == part || buddy->focusProxy() == part || buddy->isAncestorOf(part)))
            return label;
    }
    return nullptr;
}

/// The scroll position at which [from, from + length) can be seen, changed no more than that takes.
int positionFor(int position, int from, int length, int room)
{
    if (from < position || length > room)
        return from;
    return std::max(position, from + length - room);
}

void show(const QRect& there, QScrollBar* across, QScrollBar* down)
{
    // Bars count from where a line begins.
    const bool isMirrored = across->layoutDirection() == Qt::RightToLeft;
    const int whole = across->maximum() + across->pageStep();
    const int from = isMirrored ? whole - there.x() - there.width() : there.x();
    across->setValue(positionFor(across->value(), from, there.width(), across->pageStep()));
    down->setValue(positionFor(down->value(), there.y(), there.height(), down->pageStep()));
}

/// The part last: where there is no room for both, it is what is seen.
void show(const QWidget* part, const QWidget* content, QScrollBar* across, QScrollBar* down)
{
    const QRect there(part->mapTo(content, QPoint(0, 0)), part->size());
    if (const QLabel* label = labelOf(part, content))
        show(there.united({label->mapTo(content, QPoint(0, 0)), label->size()}), across, down);
    show(there, across, down);
}

} // namespace

bool focusFirstIn(QWidget* area)
{
    const QList<QWidget*> stops = stopsAsRead(area);
    if (stops.isEmpty())
        return false;
    stops.first()->setFocus();
    return true;
}

void bringIntoView(QWidget* part)
{
    QWidget* around = part;
    while (around && !around->isWindow()) {
        around = around->parentWidget();
        if (const auto* area = qobject_cast<QScrollArea*>(around)) {
            if (area->widget() && area->widget()->isAncestorOf(part))
                show(part, area->widget(), area->horizontalScrollBar(), area->verticalScrollBar());
        } else if (const auto* pages = qobject_cast<PageStack*>(around)) {
            if (pages->currentPage() && pages->currentPage()->isAncestorOf(part))
                show(part, pages->currentPage(), pages->acrossBar(), pages->downBar());
        }
    }
}

FocusFollower::FocusFollower(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusFollower::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // Afterwards, for a QScrollArea that the key was pressed in moves by itself before it is done.
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::ShortcutFocusReason)
            QMetaObject::invokeMethod(
                this,
                [part = QPointer<QWidget>(static_cast<QWidget*>(watched))] {
                    if (part && part->hasFocus())
                        bringIntoView(part);
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
