// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/lost_focus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace shelf {

namespace {

bool isGone(const QWidget* control)
{
    return !control->isEnabled() || (control->isHidden() && qobject_cast<const QAbstractButton*>(control));
}

/// The nearest part of the window around a control that can have the keyboard and has no use for it itself; one
/// that passes it on to a part of its own is none.
QWidget* around(const QWidget* control)
{
    QWidget* at = control->parentWidget();
    while (at && !at->isWindow() && (!at->isEnabled() || !at->isVisible() || at->focusProxy()))
        at = at->parentWidget();
    return at && at->isVisible() && at->isEnabled() ? at : nullptr;
}

/// There is one keyboard: what has lost it, and what has it instead (null: it has only just been lost).
struct HeldFocus {
    QPointer<QWidget> loser;
    QPointer<QWidget> place;

    void hold()
    {
        place = loser->isWindow() ? nullptr : around(loser);
        if (place)
            place->setFocus(Qt::OtherFocusReason);
        else
            loser.clear();
    }
    void giveBack()
    {
        QWidget* control = loser;
        forget();
        control->setFocus(Qt::OtherFocusReason);
    }
    void forget()
    {
        loser.clear();
        place.clear();
    }
};
HeldFocus heldFocus;

/// What is only for a moment: another window, a menu.
bool isAway(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
           reason == Qt::MenuBarFocusReason;
}

} // namespace

LostFocus::LostFocus(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

QWidget* LostFocus::placeOf(QWidget* focus)
{
    return heldFocus.loser && heldFocus.place == focus ? heldFocus.loser.data() : focus;
}

bool LostFocus::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    HeldFocus& held = heldFocus;
    switch (event->type()) {
    case QEvent::FocusOut:
        if (isAway(static_cast<QFocusEvent*>(event)->reason()))
            break;
        if (isGone(widget)) {
            held.forget();
            held.loser = widget;
        } else if (widget == held.place) {
            held.forget();
        }
        break;
    case QEvent::EnabledChange:
    case QEvent::HideToParent: // both come after Qt has passed the keyboard on
    case QEvent::ShowToParent:
        if (widget != held.loser)
            break;
        if (!held.place && isGone(widget))
            held.hold();
        else if (held.place && !isGone(widget) && widget->isVisible() &&
                 held.place->window()->focusWidget() == held.place)
            held.giveBack();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
