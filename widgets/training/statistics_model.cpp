// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/statistics_model.h"

#include <QLocale>

namespace shelf {

void StatisticsModel::setStatistics(std::vector<DimensionStatistics> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int StatisticsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatisticsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

double StatisticsModel::value(int row, int column) const
{
    const DimensionStatistics& statistics = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case dimension:
        return row + 1;
    case count:
        return static_cast<double>(statistics.count);
    case mean:
        return statistics.mean;
    case std:
        return statistics.std;
    case min:
        return statistics.min;
    case q1:
        return statistics.q1;
    case median:
        return statistics.median;
    case q3:
        return statistics.q3;
    default:
        return statistics.max;
    }
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const double number = value(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() <= count ? QLocale().toString(static_cast<qlonglong>(number))
                                       : QLocale().toString(number, 'f', 4);
    case Qt::UserRole:
        return number;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case dimension:
        return tr("Dimension");
    case count:
        return tr("Count");
    case mean:
        return tr("Mean");
    case std:
        return tr("Deviation");
    case min:
        return tr("Smallest");
    case q1:
        return tr("25 %");
    case median:
        return tr("Median");
    case q3:
        return tr("75 %");
    case max:
        return tr("Largest");
    default:
        return {};
    }
}

} // namespace shelf
