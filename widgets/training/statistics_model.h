// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/projection.h"

#include <QAbstractTableModel>

#include <vector>

namespace shelf {

/// A row a dimension of an embedding: count, mean, deviation, quartiles. Sort role (Qt::UserRole) gives
/// numbers.
class StatisticsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { dimension, count, mean, std, min, q1, median, q3, max, columnCount_ };

    using QAbstractTableModel::QAbstractTableModel;

    void setStatistics(std::vector<DimensionStatistics> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    double value(int row, int column) const;

    std::vector<DimensionStatistics> m_rows;
};

} // namespace shelf
