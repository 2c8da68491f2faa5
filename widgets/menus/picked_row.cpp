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
    // While one can be selected, keys that are held down do not matter, and Shift begins at this row later.
    const auto mode = view->selectionMode();
    view->setAutoScroll(scrolls);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    selectRow(view, row.row());
    view->setSelectionMode(mode);
    view->setAutoScroll(true);
    if (scrolls)
        view->scrollTo(row);
}

void selectRow(QTableView* view, int row)
{
    // At the column that is seen first, so that nothing moves sideways.
    const QHeaderView* header = view->horizontalHeader();
    const int seen = header->logicalIndexAt(view->isRightToLeft() ? header->viewport()->width() - 1 : 0);
    view->selectionModel()->setCurrentIndex(view->model()->index(row, std::max(seen, 0), view->rootIndex()),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace shelf
