// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/projection.h"
#include "widgets/look/column_model.h"

#include <vector>

namespace shelf {

/// A row a dimension of an embedding: count, mean, deviation, quartiles. The sort role gives numbers.
class StatisticsModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { dimension, count, mean, std, min, q1, median, q3, max, columnCount_ };

    explicit StatisticsModel(QObject* parent = nullptr);

    void setStatistics(std::vector<DimensionStatistics> rows);

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<DimensionStatistics> m_rows;
};

} // namespace shelf
