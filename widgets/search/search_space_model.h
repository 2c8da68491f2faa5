// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search_space.h"
#include "widgets/look/column_model.h"

#include <vector>

namespace shelf {

/// What a search may vary: a row a parameter, with a box that chooses it and its range or values as text that
/// can be edited: "0.001:0.1:log", "adam,adagrad".
class SearchSpaceModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { name, values, columnCount_ };

    explicit SearchSpaceModel(QObject* parent = nullptr);

    /// Rows for everything that these settings have; chosen are the customary ones.
    void setBase(const RunSettings& base);
    const RunSettings& base() const { return m_base; }
    /// Shows these axes as chosen, on top of what setBase() offers: those of a search that goes on.
    void setChosen(const std::vector<SearchAxis>& axes);
    std::vector<SearchAxis> chosen() const;

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosenChanged();
    void refused(const QString& why); ///< what was typed makes no sense: the old values stay

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    struct Row {
        SearchAxis axis;
        bool chosen = false;
    };
    RunSettings m_base;
    std::vector<Row> m_rows;
};

} // namespace shelf
