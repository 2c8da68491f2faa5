// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/neighbors_model.h"

#include "widgets/look/table_cells.h"
#include "widgets/menus/book_role.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {

NeighborsModel::NeighborsModel(QObject* parent) : ColumnModel(parent)
{
    std::vector<TableColumn> columns(kColumns);
    columns[kRank] = {[] { return tr("#"); }, [](int row) { return QLocale().toString(row + 1); }, true,
                      [](int row) { return row; }};
    columns[kTitle] = {[] { return tr("Title"); }, [this](int row) { return m_rows[row].title; }};
    columns[kDistance] = {
        [this] { return measureName(); },
        [this](int row) { return QLocale().toString(m_rows[row].distance, 'f', m_decimals); }, true,
        [this](int row) { return m_rows[row].distance; }};
    columns[kWhy] = {[] { return QString(); }, [](int) { return tr("Why?"); }};
    columns[kWhy].tip = [](int) { return tr("Why these two books are neighbors (Space)"); };
    setColumns(std::move(columns));
}

QVariant NeighborsModel::look(int row, int, int role) const
{
    if (role == kBookRole)
        return bookAt(row);
    if (role != Qt::ToolTipRole)
        return {};
    const NeighborRow& book = m_rows[row];
    return book.authors.isEmpty() ? book.title : tr("%1\nby %2").arg(book.title, book.authors);
}

void NeighborsModel::setRows(const QVector<NeighborRow>& rows, Metric metric)
{
    beginResetModel();
    m_rows = rows;
    m_metric = metric;
    double largest = 0;
    for (const NeighborRow& row : rows)
        largest = std::max(largest, std::abs(row.distance));
    constexpr int kMostDecimals = 7;
    m_decimals = 3;
    for (double limit = 0.1; largest > 0 && largest < limit && m_decimals < kMostDecimals; limit /= 10)
        ++m_decimals;
    endResetModel();
}

int NeighborsModel::bookAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].book : -1;
}

QString NeighborsModel::measureName() const
{
    return m_metric == Metric::dot ? tr("Dot product") : tr("Distance");
}

QString NeighborsModel::toTsv() const
{
    QString text = tableLine({tr("Rank"), tr("Title"), tr("Authors"), measureName()}, u'\t');
    for (int i = 0; i < m_rows.size(); ++i)
        text += tableLine({QString::number(i + 1), m_rows[i].title, m_rows[i].authors,
                           QString::number(m_rows[i].distance, 'g', 7)},
                          u'\t');
    return text;
}

} // namespace shelf
