// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"

#include <QMenu>
#include <QStringList>
#include <QWidget>

namespace shelf {

namespace {

/// A tool tip tells the key, also where the tip is a sentence of its own.
void tellKeys(QAction* action)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = action->toolTip();
    if (!key.isEmpty() && !tip.contains(key))
        action->setToolTip(QStringLiteral("%1 (%2)").arg(CommandTable::plain(tip), key));
}

} // namespace

CommandTable::CommandTable(QWidget* window) : QObject(window), m_window(window) {}

QMenu* CommandTable::beginMenu(const char* objectName, const QString& title)
{
    auto* menu = new QMenu(title, m_window);
    menu->setObjectName(QLatin1String(objectName));
    menu->setToolTipsVisible(true);
    m_menus.append(menu);
    return menu;
}

void CommandTable::add(const QList<QAction*>& actions)
{
    QMenu* menu = m_menus.last();
    const int number = static_cast<int>(m_menus.size()) - 1;
    for (QAction* action : actions) {
        if (!action) {
            menu->addSeparator();
            continue;
        }
        tellKeys(action);
        menu->addAction(action);
        m_commands.push_back({action, number});
    }
}

void CommandTable::addChoice(const QString& title, const QList<QAction*>& actions)
{
    QMenu* choice = m_menus.last()->addMenu(title);
    choice->addActions(actions);
    for (QAction* action : actions)
        m_commands.push_back({action, static_cast<int>(m_menus.size()) - 1});
}

QString CommandTable::titleOf(const WindowCommand& command) const
{
    return tr("%1 ▸ %2").arg(plain(m_menus[command.menu]->title()), plain(command.action->text()));
}

QString CommandTable::plain(const QString& text)
{
    QString result = text;
    return result.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString CommandTable::keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        if (const QString text = key.toString(QKeySequence::NativeText);
            !text.isEmpty() && !keys.contains(text))
            keys.append(text);
    return keys.join(QStringLiteral(",  "));
}

} // namespace shelf
