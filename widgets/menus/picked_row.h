// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QObject;
class QTableView;

namespace shelf {

// A list whose current row is what is selected in the whole window (a book, a reader), in which several rows
// can be selected besides.

/// A row is picked when it becomes current. What that brings about elsewhere comes back by showPickedRow().
void onRowPicked(QTableView* view, QObject* owner, const std::function<void(const QModelIndex&)>& pick);

/// Makes the row current and selects it alone; not valid: none is selected. Where the person is in the list it
/// does nothing: the row is current then, and which rows are selected with it is theirs to say (Qt moves to a
/// row first and selects afterwards). scrolls: so that it is seen.
void showPickedRow(QTableView* view, const QModelIndex& row, bool scrolls = true);

/// Makes the row current and selects it alone, whatever keys are held; Shift begins at it later. Not by
/// QTableView::selectRow(), which finds no column, and selects nothing, where lines begin on the right (Qt 6.4).
void selectRow(QTableView* view, int row);
/// The same of what stands in any list.
void selectAlone(QAbstractItemView* view, const QModelIndex& index);

} // namespace shelf
