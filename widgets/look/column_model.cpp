// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/column_model.h"

#include "widgets/size/plain_tip.h"
#include "widgets/look/table_cells.h"
#include "widgets/look/text.h"

#include <QFont>
#include <QStringList>

#include <numeric>

namespace shelf {

ColumnModel::ColumnModel(QObject* parent) : QAbstractTableModel(parent) {}

void ColumnModel::setColumns(std::vector<TableColumn> columns)
{
    m_columns = std::move(columns);
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows();
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    const auto from = [&](const std::function<QVariant(int)>& cell) {
        return cell ? cell(index.row()) : look(index.row(), index.column(), role);
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant text = column.text(index.row());
        return text.userType() == QMetaType::QString ? shownText(text.toString()) : text;
    }
    case kSortRole:
        return column.sort ? column.sort(index.row()) : column.text(index.row());
    case Qt::TextAlignmentRole:
        return cellAlignment(column.isNumber);
    case Qt::ToolTipRole: {
        const QVariant tip = from(column.tip);
        return tip.isNull() ? tip : plainTip(shownText(tip.toString()));
    }
    case kBarRole:
        return from(column.bar);
    case Qt::AccessibleTextRole: { // an empty cell would be passed over in silence
        const QVariant told = look(index.row(), index.column(), role);
        const bool isEmpty = told.isNull() && column.text(index.row()).toString().isEmpty() &&
                             look(index.row(), index.column(), Qt::CheckStateRole).isNull();
        return isEmpty ? QVariant(tr("no value")) : told;
    }
    default:
        return look(index.row(), index.column(), role);
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title();
    case Qt::TextAlignmentRole:
        return cellAlignment(column.isNumber);
    case Qt::ToolTipRole:
        return column.titleTip ? QVariant(column.titleTip()) : QVariant();
    case Qt::DecorationRole:
        return column.titleMark ? column.titleMark() : QVariant();
    default:
        return {};
    }
}

QString ColumnModel::text(QChar separator) const
{
    std::vector<int> all(static_cast<std::size_t>(rows()));
    std::iota(all.begin(), all.end(), 0);
    return text(separator, all);
}

QString ColumnModel::text(QChar separator, const std::vector<int>& chosen) const
{
    QString out;
    const auto add = [&](int row) {
        QStringList cells;
        for (int i = 0; i < columnCount(); ++i) {
            const TableColumn& column = m_columns[static_cast<std::size_t>(i)];
            if (hasColumn(i))
                cells << (row < 0         ? column.title()
                          : column.copied ? column.copied(row).toString()
                                          : column.text(row).toString());
        }
        out += tableLine(cells, separator);
    };
    add(-1);
    for (const int row : chosen)
        add(row);
    return out;
}

QVariant ColumnModel::look(int, int, int) const
{
    return {};
}

bool ColumnModel::hasColumn(int) const
{
    return true;
}

QVariant boldFont(bool on)
{
    if (!on)
        return {};
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace shelf
