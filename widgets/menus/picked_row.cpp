// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus/picked_row.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace shelf {

namespace {

constexpr const char* kPicking = "pickingRow"; ///< property: the person has just gone to another row

} // namespace

void onRowPicked(QTableView* view, QObject* owner, const std::function<void(const QModelIndex&)>& pick)
{
    QObject::connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, owner,
                     [view, pick](const QModelIndex& current) {
                         if (!current.isValid())
                             return;
                         view->setProperty(kPicking, true);
                         pick(current);
                         view->setProperty(kPicking, false);
                     });
}

void showPickedRow(QTableView* view, const QModelIndex& row, bool scrolls)
{
    if (view->property(kPicking).toBool())
        return;
    if (!row.isValid()) {
        view->clearSelection();
        return;
    }
    if (view->currentIndex().row() == row.row() && view->selectionModel()->hasSelection())
        return;
    view->setAutoScroll(scrolls);
    selectRow(view, row.row());
    view->setAutoScroll(true);
    if (scrolls)
        view->scrollTo(row);
}

void selectRow(QTableView* view, int row)
{
    // At the column that is seen first, so that nothing moves sideways.
    const QHeaderView* header = view->horizontalHeader();
    const int seen = header->logicalIndexAt(view->isRightToLeft() ? header->viewport()->width() - 1 : 0);
    selectAlone(view, view->model()->index(row, std::max(seen, 0), view->rootIndex()));
}

void selectAlone(QAbstractItemView* view, const QModelIndex& index)
{
    // While one can be selected, keys that are held down do not matter.
    const auto mode = view->selectionMode();
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setCurrentIndex(index);
    view->setSelectionMode(mode);
}

} // namespace shelf
