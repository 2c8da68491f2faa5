// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shy_menu_bar.h"

#include "app/commands/command_table.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

namespace shelf {

ShyMenuBar::ShyMenuBar(const CommandTable& commands, QMainWindow* window)
    : QObject(window), m_window(window), m_bar(window->menuBar())
{
    m_bar->setObjectName(QStringLiteral("menuBar"));
    m_bar->setAccessibleName(tr("Menus"));
    for (QMenu* menu : commands.menus()) {
        m_bar->addMenu(menu);
        connect(menu, &QMenu::aboutToHide, this, [this] { QTimer::singleShot(0, this, &ShyMenuBar::giveBack); });
    }
    m_bar->setVisible(m_bar->isNativeMenuBar());
    qApp->installEventFilter(this);
}

void ShyMenuBar::setAlwaysShown(bool shown)
{
    m_always = shown;
    m_bar->setVisible(shown || m_bar->isNativeMenuBar());
}

void ShyMenuBar::ask()
{
    remember();
    m_bar->show();
    m_bar->setFocus(Qt::MenuBarFocusReason);
    if (!m_bar->actions().isEmpty())
        m_bar->setActiveAction(m_bar->actions().constFirst());
}

void ShyMenuBar::remember()
{
    if (QWidget* now = m_window->focusWidget(); now != m_bar)
        m_before = now;
}

/// Whoever puts a menu away, by Escape or by what it did, goes on where the keyboard was: Qt's bar would keep
/// it, as it did not take it itself.
void ShyMenuBar::giveBack()
{
    if (QApplication::activePopupWidget()) // the menu beside it
        return;
    if (m_window->focusWidget() == m_bar) {
        if (m_before)
            m_before->setFocus(Qt::MenuBarFocusReason);
        else
            m_bar->clearFocus();
    }
    leave();
}

/// Where no menu is open and the bar has not the keyboard.
void ShyMenuBar::leave()
{
    if (m_always || m_bar->isNativeMenuBar() || m_bar->hasFocus() || QApplication::activePopupWidget())
        return;
    m_bar->hide();
}

bool ShyMenuBar::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && widget->window() == m_window) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::NoModifier &&
                !m_bar->isNativeMenuBar()) {
                ask();
                return true;
            }
            // Whether Alt itself is among the modifiers already is told in one way here and in another there.
            if (!key->isAutoRepeat())
                m_altAlone = key->key() == Qt::Key_Alt && !(key->modifiers() & ~Qt::AltModifier);
            if (m_altAlone) { // before Qt's own bar takes the keyboard, which it does unseen
                remember();
                m_hadKeyboard = m_bar->hasFocus();
            }
        }
        break;
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Alt)
            m_altAlone = false;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
        m_altAlone = false;
        break;
    case QEvent::KeyRelease:
        if (auto* widget = qobject_cast<QWidget*>(watched);
            widget && widget->window() == m_window && m_altAlone && !m_bar->isNativeMenuBar() &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
            m_altAlone = false;
            if (m_hadKeyboard)
                break;                                     // Qt's own bar gives the keyboard back
            QTimer::singleShot(0, this, &ShyMenuBar::ask); // after the bar has looked at the key itself
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_bar)
            QTimer::singleShot(0, this, &ShyMenuBar::leave);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
