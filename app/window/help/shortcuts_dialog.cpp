// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help/shortcuts_dialog.h"

#include "widgets/look/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shelf {

namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        const QString text = key.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !keys.contains(text))
            keys.append(text);
    }
    return keys.join(QStringLiteral(",  "));
}

QTreeWidgetItem* addGroup(QTreeWidget* tree, const QString& name)
{
    auto* group = new QTreeWidgetItem(tree, {name});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* window) : QDialog(window)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("shortcuts"));
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setAlternatingRowColors(true);

    // A page's actions may hang on the window too, so that they work everywhere: each is listed once.
    QTreeWidgetItem* everywhere = addGroup(tree, tr("Everywhere"));
    QSet<QString> listed;
    for (const QAction* action : window->findChildren<QAction*>()) {
        const QString keys = keysOf(*action);
        QString text = action->text().remove(QLatin1Char('&')).remove(QChar(0x2026));
        const QString line = text + QLatin1Char('|') + keys;
        if (keys.isEmpty() || text.isEmpty() || listed.contains(line))
            continue;
        listed.insert(line);
        new QTreeWidgetItem(everywhere, {text, keys});
    }
    QTreeWidgetItem* lists = addGroup(tree, tr("In lists and tables"));
    new QTreeWidgetItem(lists, {tr("Next or previous line"), tr("Up, Down")});
    new QTreeWidgetItem(lists, {tr("First or last line"), tr("Home, End")});
    new QTreeWidgetItem(lists, {tr("Find by first letters"), tr("Letters")});
    QTreeWidgetItem* map = addGroup(tree, tr("On the map"));
    new QTreeWidgetItem(map, {tr("Move or turn"), tr("Left, Right, Up, Down")});
    new QTreeWidgetItem(map, {tr("Nearer, farther"), tr("+, -")});
    new QTreeWidgetItem(map, {tr("See everything"), tr("F")});
    new QTreeWidgetItem(map, {tr("Usual side, in space"), tr("Home")});
    new QTreeWidgetItem(map, {tr("Bring out the next entry of the legend"), tr("C")});
    new QTreeWidgetItem(map, {tr("Go into the legend; Space adds or removes an entry"), tr("K")});
    new QTreeWidgetItem(map, {tr("Move, rectangle, lasso"), tr("P, R, L")});
    new QTreeWidgetItem(map,
                        {tr("With rectangle or lasso: move the cross, set a corner"), tr("Arrows, Space")});
    new QTreeWidgetItem(map, {tr("Select all shown, none, the others"), tr("A, E, I")});
    new QTreeWidgetItem(map, {tr("Next or previous neighbor, Enter selects"), tr("], [")});
    new QTreeWidgetItem(map, {tr("Clear the selection"), tr("Esc")});
    QTreeWidgetItem* search = addGroup(tree, tr("In the search field"));
    new QTreeWidgetItem(search, {tr("Choose a hit"), tr("Up, Down, Enter")});
    new QTreeWidgetItem(search, {tr("Close and clear"), tr("Esc")});
    tree->expandAll();
    tree->resizeColumnToContents(0);
    tree->header()->resizeSection(
        0, std::max(tree->header()->sectionSize(0) + 2 * theme::kGrid, 36 * theme::kGrid));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shortcutsClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(64 * theme::kGrid, 70 * theme::kGrid);
}

} // namespace shelf
