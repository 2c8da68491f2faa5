// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/history.h"
#include "widgets/look/column_model.h"

namespace shelf {

/// A row an epoch; the best one is bold. The sort role gives numbers.
class HistoryModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { epoch, trainingLoss, validationLoss, rmse, mae, ndcg, learningRate, seconds, columnCount_ };

    explicit HistoryModel(QObject* parent = nullptr);

    /// Adds rows where the history only grew, so that a view keeps its place while training.
    void setHistory(const History& history);
    /// Whether no epoch has a figure there: what a model does not measure needs no column.
    bool isEmpty(int column) const;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int rows() const override { return static_cast<int>(m_history.epochs.size()); }
    QVariant look(int row, int column, int role) const override;
    bool hasColumn(int column) const override { return !isEmpty(column); }

private:
    double value(int row, int column) const;

    History m_history;
};

} // namespace shelf
