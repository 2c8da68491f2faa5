// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/book/book_panel.h"
#include "widgets/look/column_model.h"

namespace shelf {

/// Rank, title and distance of the nearest books, nearest first.
class NeighborsModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kRank, kTitle, kDistance, kWhy, kColumns };

    explicit NeighborsModel(QObject* parent = nullptr);
    void setRows(const QVector<NeighborRow>& rows, Metric metric);
    int bookAt(int row) const; ///< -1 where there is no such row
    QString toTsv() const;     ///< header and a line a book, for the clipboard

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    QString measureName() const;

    QVector<NeighborRow> m_rows;
    Metric m_metric = Metric::cosine;
    int m_decimals = 3; ///< more where the distances are so small that they would all read alike
};

} // namespace shelf
