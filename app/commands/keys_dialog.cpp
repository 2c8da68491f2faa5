// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/keys_dialog.h"

#include "app/commands/command_table.h"
#include "app/commands/key_lines.h"
#include "widgets/look/theme.h"
#include "widgets/size/screen_room.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

QTreeWidgetItem* addGroup(QTreeWidget* tree, const QString& name)
{
    auto* group = new QTreeWidgetItem(tree, {name});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

/// The list or page that an action belongs to, by name.
QString placeOf(const QAction& action)
{
    for (const QObject* object : action.associatedObjects())
        for (const auto* at = qobject_cast<const QWidget*>(object); at && !at->isWindow();
             at = at->parentWidget())
            if (!at->accessibleName().isEmpty())
                return at->accessibleName();
    return {};
}

} // namespace

KeysDialog::KeysDialog(const CommandTable& commands, QWidget* window)
    : QDialog(window), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_tree->setObjectName(QStringLiteral("shortcuts"));
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    //: Header: what a key does
    m_tree->setHeaderLabels({tr("What"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    addCommands(commands);
    addOthers();
    addLocal(commands, window);
    m_tree->expandAll();
    // Keys whole, whatever the language says before them.
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shortcutsClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tree);
    column->addWidget(buttons);
    const QAbstractItemView& lines = *m_tree;
    const int wanted = lines.sizeHintForColumn(0) + lines.sizeHintForColumn(1) + 8 * theme::kGrid;
    resize(std::min(std::max<int>(wanted, 72 * theme::kGrid), roomWithFrame(*this).width()),
           70 * theme::kGrid);
}

void KeysDialog::addCommands(const CommandTable& commands)
{
    for (int menu = 0; menu < commands.menus().size(); ++menu) {
        QTreeWidgetItem* group = nullptr;
        for (const WindowCommand& command : commands.commands()) {
            const QString keys = CommandTable::keysOf(*command.action);
            if (command.menu != menu || keys.isEmpty())
                continue;
            if (!group)
                group = addGroup(
                    m_tree, tr("Everywhere: %1").arg(CommandTable::plain(commands.menus()[menu]->title())));
            new QTreeWidgetItem(group, {CommandTable::plain(command.action->text()), keys});
        }
    }
}

/// Those of a list or a page work only there.
void KeysDialog::addLocal(const CommandTable& commands, const QWidget* window)
{
    QMap<QString, QMap<QString, QString>> places;
    for (const QAction* action : window->findChildren<QAction*>()) {
        const bool isCommand =
            std::any_of(commands.commands().begin(), commands.commands().end(),
                        [action](const WindowCommand& one) { return one.action == action; });
        const QString keys = CommandTable::keysOf(*action);
        const QString text = CommandTable::plain(action->text());
        if (isCommand || keys.isEmpty() || text.isEmpty())
            continue;
        if (const QString place = placeOf(*action); !place.isEmpty())
            places[place][text] = keys;
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        QTreeWidgetItem* group = addGroup(m_tree, tr("In “%1”").arg(place.key()));
        for (auto line = place->cbegin(); line != place->cend(); ++line)
            new QTreeWidgetItem(group, {line.key(), line.value()});
    }
}

void KeysDialog::addOthers()
{
    const char* scope = nullptr;
    QTreeWidgetItem* group = nullptr;
    const auto words = [](const char* text) { return QCoreApplication::translate("KeyLines", text); };
    for (const KeyLine& line : keyLines()) {
        if (!scope || qstrcmp(scope, line.scope) != 0)
            group = addGroup(m_tree, words(line.scope));
        scope = line.scope;
        new QTreeWidgetItem(group, {words(line.what), words(line.keys)});
    }
}

} // namespace shelf
