// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/history.h"

#include <QAbstractTableModel>

namespace shelf {

/// A row an epoch; the best one is bold. Sort role (Qt::UserRole) gives numbers.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { epoch, trainingLoss, validationLoss, rmse, mae, ndcg, learningRate, seconds, columnCount_ };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds rows where the history only grew, so that a view keeps its place while training.
    void setHistory(const History& history);
    /// Whether no epoch has a figure there: what a model does not measure needs no column.
    bool isEmpty(int column) const;
    /// Tab-separated with a header, in the locale's numbers, for the clipboard.
    QString text() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    double value(int row, int column) const;

    History m_history;
};

} // namespace shelf
