// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search_space.h"

#include <QAbstractTableModel>

#include <vector>

namespace shelf {

/// What a search may vary: a row a parameter, with a box that chooses it and its range or values as text that
/// can be edited: "0.001:0.1:log", "adam,adagrad".
class SearchSpaceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name, values, columnCount_ };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows for everything that these settings have; chosen are the customary ones.
    void setBase(const RunSettings& base);
    const RunSettings& base() const { return m_base; }
    /// Shows these axes as chosen, on top of what setBase() offers: those of a search that goes on.
    void setChosen(const std::vector<SearchAxis>& axes);
    std::vector<SearchAxis> chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void chosenChanged();
    void refused(const QString& why); ///< what was typed makes no sense: the old values stay

private:
    struct Row {
        SearchAxis axis;
        bool chosen = false;
    };
    RunSettings m_base;
    std::vector<Row> m_rows;
};

} // namespace shelf
