// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the right button and of the Menu key on the map.
#include "app/pages/map/map_page_p.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/panels/map_tools.h"
#include "widgets/map/view/projection_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace shelf {

void MapPage::Private::showMenu(MapPane* pane, const QPoint& at, int book)
{
    activate(pane);
    ProjectionView* view = pane->view();
    auto* menu = new QMenu(q);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (book >= 0) {
        emit q->menuWanted(menu, book);
        const bool isMarked = view->content().isMarked(static_cast<std::size_t>(book));
        menu->addAction(
            isMarked ? tr("Take out of the selection") : tr("Add to the selection"), q,
            [this, book, isMarked] { mark({book}, isMarked ? SetChange::remove : SetChange::add); });
        menu->addSeparator();
    }
    menu->addMenu(tools->selectMenu());
    menu->addMenu(bar->exportMenu());
    menu->addAction(tr("Copy picture"), view,
                    [view] { QGuiApplication::clipboard()->setPixmap(view->grab()); });
    menu->addSeparator();
    menu->addAction(tr("See everything"), QKeySequence(Qt::Key_F), view, &ProjectionView::fit)
        ->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(tr("Zoom in"), view, &ProjectionView::zoomIn);
    menu->addAction(tr("Zoom out"), view, &ProjectionView::zoomOut);
    menu->addSeparator();
    menu->addAction(tr("Undo a step on the map"), q, [this] { undo(); })
        ->setEnabled(canUndo());
    menu->addAction(tr("Redo a step on the map"), q, [this] { redo(); })
        ->setEnabled(canRedo());
    menu->popup(at);
}

} // namespace shelf
