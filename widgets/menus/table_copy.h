// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

class QAbstractItemView;
class QMimeData;

namespace shelf {

enum class CopiedRows { selected, all };

/// Rows of a table or list as they stand there, in the order of what is seen, with the titles of the columns:
/// as text with tabs, and as an HTML table whose numbers are whole for a spreadsheet (sdval). Where nothing
/// is selected, the current row. Null: there is nothing to copy. The caller, or the clipboard, owns it.
QMimeData* copiedRows(const QAbstractItemView& view, CopiedRows which);
/// The same as lines of a file of comma-separated values.
QString rowsAsCsv(const QAbstractItemView& view, CopiedRows which);
/// Rows that are selected, in order; the current one where none is.
QModelIndexList selectedRowsOf(const QAbstractItemView& view);

} // namespace shelf
