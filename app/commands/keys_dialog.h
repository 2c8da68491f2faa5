// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;

namespace shelf {

class CommandTable;

/// Every key of the program by where it works: the commands of the window, the actions of single lists and
/// pages, and the keys of what paints itself.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const CommandTable& commands, QWidget* window);

private:
    void addCommands(const CommandTable& commands);
    void addLocal(const CommandTable& commands, const QWidget* window);
    void addOthers();

    QTreeWidget* m_tree;
};

} // namespace shelf
