// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/undo_road.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

#include <utility>

namespace shelf {

namespace {

bool hasKey(const QAction& action, QKeySequence::StandardKey key)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    for (const QKeySequence& one : action.shortcuts())
        if (keys.contains(one))
            return true;
    return false;
}

QAction* actionOf(const QWidget& widget, QKeySequence::StandardKey key)
{
    for (QAction* action : widget.actions())
        if (action->isEnabled() && hasKey(*action, key))
            return action;
    return nullptr;
}

} // namespace

UndoRoad::UndoRoad(QAction* undo, QAction* redo, QWidget* window, std::function<QWidget*()> page)
    : QObject(window), m_undo(undo), m_redo(redo), m_window(window), m_page(std::move(page))
{
    // The keys of the two are for the menus: were they bound in the whole window, those of its parts would be
    // ambiguous.
    for (QAction* action : {undo, redo})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(undo, &QAction::triggered, this, [this] {
        if (QAction* action = found(false))
            action->trigger();
    });
    connect(redo, &QAction::triggered, this, [this] {
        if (QAction* action = found(true))
            action->trigger();
    });
    m_window->installEventFilter(this);
}

QAction* UndoRoad::found(bool redo) const
{
    const QKeySequence::StandardKey key = redo ? QKeySequence::Redo : QKeySequence::Undo;
    for (const QWidget* at = m_window->focusWidget(); at && at != m_window; at = at->parentWidget())
        if (QAction* action = actionOf(*at, key))
            return action;
    QWidget* page = m_page();
    if (!page)
        return nullptr;
    if (QAction* action = actionOf(*page, key))
        return action;
    for (const QWidget* part : page->findChildren<QWidget*>())
        if (part->isVisible())
            if (QAction* action = actionOf(*part, key))
                return action;
    return nullptr;
}

void UndoRoad::show()
{
    for (const bool redo : {false, true}) {
        QAction* shown = redo ? m_redo : m_undo;
        const QAction* action = found(redo);
        const QString plain = redo ? tr("&Redo") : tr("&Undo");
        shown->setEnabled(action);
        shown->setText(action && !action->text().isEmpty() ? action->text() : plain);
    }
}

void UndoRoad::rest()
{
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    for (QAction* action : {m_undo, m_redo})
        action->setEnabled(true);
}

bool UndoRoad::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        for (const bool redo : {false, true})
            if (key->matches(redo ? QKeySequence::Redo : QKeySequence::Undo))
                if (QAction* action = found(redo)) {
                    action->trigger();
                    return true;
                }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
