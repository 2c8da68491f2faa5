// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QModelIndex;
class QObject;
class QSortFilterProxyModel;
class QTableView;
class QWidget;

namespace shelf {

class FoundRows;

QLabel* boldLabel(const QString& text, QWidget* parent, double scale = 1.0);
void makeBold(QLabel& label, double scale = 1.0);
/// A table of rows, of which several can be selected, without lines and numbers of rows.
QTableView* plainTable(const QString& objectName, const QString& name, QWidget* parent);
FoundRows* filtered(QAbstractItemModel* model, int sortRole, QObject* parent);
QLineEdit* filterLine(const QString& objectName, const QString& name, QWidget* parent);

/// The current row is given up before the rows go: the view would make another one current, and so pick it.
void filterBy(QLineEdit* line, QTableView* view, const std::function<void(const QString&)>& filter,
              QObject* page, const std::function<void()>& mark);
/// A row is picked when it becomes current, and by a click on it: another list may have picked since.
void onPick(QTableView* view, QObject* page, const std::function<void(const QModelIndex&)>& pick);
/// Selects the row that shows `source` of the model behind the proxy, or none where it is not shown. scrolls:
/// so that it is seen.
void markRow(QTableView* view, const QSortFilterProxyModel* proxy, int source, bool scrolls = true);
/// Hides a column while its table is narrower than this, so that titles have room.
void hideWhenNarrow(QTableView* view, int column, int width);
/// The same, asked at every change of width.
void hideWhenNarrow(QTableView* view, int column, std::function<bool()> isHidden);
/// While the table is narrower than this, a column shows its bare number, so that titles have room.
void plainWhenNarrow(QTableView* view, int column, int width);

} // namespace shelf
