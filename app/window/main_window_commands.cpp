// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands and all that is made from it: menus, the page of keys, the search for commands.
#include "app/commands/book_menu.h"
#include "app/commands/command_search.h"
#include "app/commands/command_table.h"
#include "app/commands/keys_dialog.h"
#include "app/commands/shy_menu_bar.h"
#include "app/commands/undo_road.h"
#include "app/pages/map/map_page.h"
#include "app/pages/shared/save_table.h"
#include "app/pages/training/training_page.h"
#include "app/window/book_pane.h"
#include "app/window/main_window_p.h"
#include "app/window/top_bar.h"
#include "widgets/menus/context_menus.h"
#include "widgets/window/page_stack.h"

#include <QMenu>

namespace shelf {

namespace {

const SettingKey<bool> kMenuBarShown{"window/menuBarShown", false};

} // namespace

void MainWindow::makeCommands()
{
    Parts& p = *m_parts;
    auto* table = new CommandTable(this);
    p.actions.fillTable(*table,
                        {p.training->trainAction(), p.training->pauseAction(), p.training->stopAction()});
    p.top->setMenus(table->menus());

    auto* bar = new ShyMenuBar(*table, this);
    const bool shown = m_settings.get(kMenuBarShown);
    bar->setAlwaysShown(shown);
    p.actions.menuBar->setChecked(shown);
    connect(p.actions.menuBar, &QAction::triggered, this, [this, bar](bool on) {
        bar->setAlwaysShown(on);
        m_settings.set(kMenuBarShown, on);
    });

    auto* undo = new UndoRoad(p.actions.undo, p.actions.redo, this, [&p] { return p.stack->currentPage(); });
    for (QMenu* menu : table->menus()) {
        connect(menu, &QMenu::aboutToShow, undo, &UndoRoad::show);
        // Later: what was chosen is triggered after its menu has gone.
        connect(menu, &QMenu::aboutToHide, undo, &UndoRoad::rest, Qt::QueuedConnection);
    }
    connect(p.actions.shortcuts, &QAction::triggered, this,
            [this, table] { (new KeysDialog(*table, this))->open(); });
    connect(p.actions.findCommand, &QAction::triggered, this, [this, table, undo] {
        undo->show();
        auto* search = new CommandSearch(*table, this);
        connect(search, &QDialog::finished, undo, &UndoRoad::rest);
        search->open();
    });

    auto* menus = new ContextMenus(this);
    addBookMenu(*menus, m_session, p.map->tags(), [this, &p] {
        setBookPanelShown(true);
        if (auto* nearest = p.book->findChild<QWidget*>(QStringLiteral("nearestBooks")))
            nearest->setFocus(Qt::OtherFocusReason);
    });
    menus->setSaver([this](QWidget* list, const std::function<QString()>& text) {
        saveTable(list->window(), m_jobs, m_session, tr("Save the list"), QStringLiteral("listSaveDialog"),
                  QStringLiteral("list.csv"), text);
    });
    connect(p.map, &MapPage::menuWanted, menus,
            [menus, &p](QMenu* menu, int book) { menus->fill(*menu, {.widget = p.map, .book = book}); });
}

} // namespace shelf
