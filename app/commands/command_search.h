// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace shelf {

class CommandTable;

/// Finds a command by words of its name and runs it: Up and Down choose, Enter runs.
class CommandSearch : public QDialog {
    Q_OBJECT
public:
    CommandSearch(const CommandTable& commands, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& words);
    void run();

    const CommandTable& m_commands;
    QLineEdit* m_words;
    QListWidget* m_list;
    QList<QPointer<QAction>> m_found;
};

} // namespace shelf
