// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_search.h"

#include "app/commands/command_table.h"
#include "widgets/look/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

CommandSearch::CommandSearch(const CommandTable& commands, QWidget* window)
    : QDialog(window), m_commands(commands), m_words(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandSearch"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a command"));
    m_words->setObjectName(QStringLiteral("commandWords"));
    m_words->setAccessibleName(tr("Words of the command"));
    m_words->setPlaceholderText(tr("Words of the command"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commands"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setProperty("ownMenu", true); // of commands there is nothing to copy
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list);
    resize(60 * theme::kGrid, 48 * theme::kGrid);
    connect(m_words, &QLineEdit::textChanged, this, &CommandSearch::find);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandSearch::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandSearch::run);
    find({});
}

void CommandSearch::find(const QString& words)
{
    m_list->clear();
    m_found.clear();
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const WindowCommand& command : m_commands.commands()) {
        const QString title = m_commands.titleOf(command);
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return title.contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        const QString keys = CommandTable::keysOf(*command.action);
        auto* line = new QListWidgetItem(keys.isEmpty() ? title : tr("%1  (%2)").arg(title, keys), m_list);
        if (!command.action->isEnabled())
            line->setFlags(line->flags() & ~Qt::ItemIsEnabled);
        m_found << command.action;
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
}

void CommandSearch::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size() || !(m_list->item(row)->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action = m_found[row];
    close();
    // Where this dialog was, the focus of the window is back by then.
    QTimer::singleShot(0, parent(), [action] {
        if (action)
            action->trigger();
    });
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        for (const int step : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown})
            if (key->key() == step) {
                QKeyEvent copy(key->type(), key->key(), key->modifiers());
                QCoreApplication::sendEvent(m_list, &copy);
                return true;
            }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shelf
