// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus/table_copy.h"

#include "widgets/look/column_model.h"
#include "widgets/look/table_cells.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

const QHeaderView* headerOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return tree->header();
    return nullptr;
}

/// Columns that are seen, from the left; of those without a title, such as buttons, none.
std::vector<int> columnsOf(const QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    const QHeaderView* header = headerOf(view);
    if (!header)
        return {static_cast<const QListView&>(view).modelColumn()};
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column) &&
            !model->headerData(column, Qt::Horizontal).toString().isEmpty())
            columns.push_back(column);
    }
    return columns;
}

QString textOf(const QModelIndex& cell)
{
    const QString text = cell.data(Qt::DisplayRole).toString();
    if (!text.isEmpty())
        return text;
    const QVariant checked = cell.data(Qt::CheckStateRole);
    if (checked.isValid())
        return checked.toInt() == Qt::Unchecked ? QString() : QStringLiteral("1");
    return {};
}

/// What ColumnModel sorts by is the number that the text is a rounding of.
bool sortsByNumbers(const QAbstractItemModel* model)
{
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model))
        model = proxy->sourceModel();
    return qobject_cast<const ColumnModel*>(model) != nullptr;
}

struct Table {
    QStringList titles; ///< empty: a list, which has none
    QList<QStringList> lines;
    QList<QList<QVariant>> numbers; ///< of the cells; no value: it is none
};

Table tableOf(const QAbstractItemView& view, CopiedRows which)
{
    Table table;
    const QAbstractItemModel* model = view.model();
    if (!model)
        return table;
    const std::vector<int> columns = columnsOf(view);
    QModelIndexList rows;
    if (which == CopiedRows::selected)
        rows = selectedRowsOf(view);
    else
        for (int row = 0; row < model->rowCount(view.rootIndex()); ++row)
            rows << model->index(row, 0, view.rootIndex());
    if (headerOf(view))
        for (const int column : columns)
            table.titles << model->headerData(column, Qt::Horizontal).toString();
    const bool hasNumbers = sortsByNumbers(model);
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList line;
        QList<QVariant> numbers;
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            line << textOf(cell);
            const QVariant number = hasNumbers ? cell.data(ColumnModel::kSortRole) : QVariant();
            const int kind = number.userType();
            numbers << (kind == QMetaType::Double || kind == QMetaType::Float ? number : QVariant());
        }
        table.lines << line;
        table.numbers << numbers;
    }
    return table;
}

QString htmlOf(const Table& table)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    if (!table.titles.isEmpty()) {
        html += QLatin1String("<tr>");
        for (const QString& title : table.titles)
            html += QStringLiteral("<th>%1</th>").arg(title.toHtmlEscaped());
        html += QLatin1String("</tr>");
    }
    for (int row = 0; row < table.lines.size(); ++row) {
        html += QLatin1String("<tr>");
        for (int column = 0; column < table.lines[row].size(); ++column) {
            const QVariant& number = table.numbers[row][column];
            html += number.isValid() ? QStringLiteral("<td sdval=\"%1\">").arg(number.toDouble(), 0, 'g', 17)
                                     : QStringLiteral("<td>");
            html += table.lines[row][column].toHtmlEscaped() + QLatin1String("</td>");
        }
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

QString linesOf(const Table& table, QChar separator)
{
    QString text;
    if (!table.titles.isEmpty())
        text += tableLine(table.titles, separator);
    for (const QStringList& line : table.lines)
        text += tableLine(line, separator);
    return text;
}

} // namespace

QModelIndexList selectedRowsOf(const QAbstractItemView& view)
{
    QModelIndexList rows;
    if (!view.selectionModel())
        return rows;
    for (const QItemSelectionRange& range : view.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << view.model()->index(row, 0, range.parent());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows << view.currentIndex().siblingAtColumn(0);
    return rows;
}

QMimeData* copiedRows(const QAbstractItemView& view, CopiedRows which)
{
    const Table table = tableOf(view, which);
    if (table.lines.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setText(linesOf(table, u'\t'));
    data->setHtml(htmlOf(table));
    return data;
}

QString rowsAsCsv(const QAbstractItemView& view, CopiedRows which)
{
    return linesOf(tableOf(view, which), u',');
}

} // namespace shelf
