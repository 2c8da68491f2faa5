// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/neighbors_model.h"

#include "widgets/look/table_cells.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {

NeighborsModel::NeighborsModel(QObject* parent) : QAbstractTableModel(parent) {}

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

int NeighborsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NeighborsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant NeighborsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const NeighborRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case kRank:
            return QLocale().toString(index.row() + 1);
        case kTitle:
            return row.title;
        case kDistance:
            return QLocale().toString(row.distance, 'f', m_decimals);
        }
        return {};
    case Qt::ToolTipRole:
        return row.authors.isEmpty() ? row.title : tr("%1\nby %2").arg(row.title, row.authors);
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == kTitle ? Qt::AlignLeft | Qt::AlignVCenter
                                                 : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant NeighborsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == kTitle ? Qt::AlignLeft | Qt::AlignVCenter
                                          : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kRank:
        return tr("#");
    case kTitle:
        return tr("Title");
    case kDistance:
        return measureName();
    }
    return {};
}

} // namespace shelf
