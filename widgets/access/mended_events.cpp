// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/mended_events.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace shelf {

namespace {

/// Nobody tells a button that the pointer has left it while its menu was open: it would look pressed until it
/// is pointed at again.
void releaseButtonsOf(const QMenu* menu)
{
    for (QWidget* widget : QApplication::allWidgets()) {
        const auto* button = qobject_cast<QToolButton*>(widget);
        if (!button || button->menu() != menu || !button->underMouse() ||
            button->rect().contains(button->mapFromGlobal(QCursor::pos())))
            continue;
        QEvent left(QEvent::Leave);
        QCoreApplication::sendEvent(widget, &left);
    }
}

/// An event that nobody accepts goes on to the parent.
class WheelFilter : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void mendEvents(QWidget& widget)
{
    static WheelFilter wheel;
    if (qobject_cast<QTabBar*>(&widget))
        widget.installEventFilter(&wheel);
    if (auto* menu = qobject_cast<QMenu*>(&widget))
        QObject::connect(
            menu, &QMenu::aboutToHide, menu, [menu] { releaseButtonsOf(menu); }, Qt::QueuedConnection);
}

} // namespace shelf
