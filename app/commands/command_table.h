// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QMenu;
class QWidget;

namespace shelf {

/// A command of the window. Null action: a line between two groups.
struct WindowCommand {
    QAction* action = nullptr;
    int menu = 0; ///< of CommandTable::menus()
};

/// Every command of the window, once: the menu bar, the menu of the "More" button, the page of keys, the
/// search for commands and the keys in tool tips are made from it.
class CommandTable : public QObject {
    Q_OBJECT
public:
    explicit CommandTable(QWidget* window);

    /// A menu to the right of those there are; what is added next goes into it. title: with its access key.
    QMenu* beginMenu(const char* objectName, const QString& title);
    void add(const QList<QAction*>& actions); ///< null: a line between
    /// Commands that are a choice of several, below a title of their own.
    void addChoice(const QString& title, const QList<QAction*>& actions);

    const QList<QMenu*>& menus() const { return m_menus; }
    const std::vector<WindowCommand>& commands() const { return m_commands; }
    /// "Train ▸ Pause", without access keys and dots.
    QString titleOf(const WindowCommand& command) const;

    static QString plain(const QString& text); ///< without access keys and dots
    static QString keysOf(const QAction& action);

private:
    QWidget* m_window;
    QList<QMenu*> m_menus;
    std::vector<WindowCommand> m_commands;
};

} // namespace shelf
