// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/statistics_model.h"

#include <QLocale>

namespace shelf {

StatisticsModel::StatisticsModel(QObject* parent) : ColumnModel(parent)
{
    const auto whole = [](std::function<QString()> title, std::function<qlonglong(int)> value) {
        return TableColumn{std::move(title), [value](int row) { return QLocale().toString(value(row)); },
                           true, [value](int row) { return value(row); }};
    };
    const auto figure = [this](std::function<QString()> title, auto member) {
        const auto value = [this, member](int row) {
            return static_cast<double>(m_rows[static_cast<std::size_t>(row)].*member);
        };
        return TableColumn{std::move(title),
                           [value](int row) { return QLocale().toString(value(row), 'f', 4); }, true,
                           [value](int row) { return value(row); }};
    };
    std::vector<TableColumn> columns(columnCount_);
    columns[dimension] = whole([] { return tr("Dimension"); }, [](int row) { return row + 1; });
    columns[count] = whole(
        [] { return tr("Count"); },
        [this](int row) { return static_cast<qlonglong>(m_rows[static_cast<std::size_t>(row)].count); });
    columns[mean] = figure([] { return tr("Mean"); }, &DimensionStatistics::mean);
    columns[std] = figure([] { return tr("Deviation"); }, &DimensionStatistics::std);
    columns[min] = figure([] { return tr("Smallest"); }, &DimensionStatistics::min);
    columns[q1] = figure([] { return tr("25 %"); }, &DimensionStatistics::q1);
    columns[median] = figure([] { return tr("Median"); }, &DimensionStatistics::median);
    columns[q3] = figure([] { return tr("75 %"); }, &DimensionStatistics::q3);
    columns[max] = figure([] { return tr("Largest"); }, &DimensionStatistics::max);
    setColumns(std::move(columns));
}

void StatisticsModel::setStatistics(std::vector<DimensionStatistics> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace shelf
