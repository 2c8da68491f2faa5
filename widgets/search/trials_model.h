// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"
#include "widgets/look/column_model.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace shelf {

/// A search's trials: a row a trial, a column a varied parameter, then share, result, epochs, seconds and
/// what went wrong. The best is bold and ticked. The sort role gives numbers.
class TrialsModel : public ColumnModel {
    Q_OBJECT
public:
    using ColumnModel::ColumnModel;

    /// Adds rows where the search only went on, so that a view keeps its place.
    void setSearch(const SearchState& state);
    int resultColumn() const;

protected:
    int rows() const override { return static_cast<int>(m_state.trials.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    const Trial& trial(int row) const { return m_state.trials[static_cast<std::size_t>(row)]; }
    std::vector<TableColumn> columnsOf(const SearchPlan& plan) const;

    SearchState m_state;
    int m_best = -1;
};

/// Shows some trials only, and sorts failed ones and missing numbers last whichever way.
class TrialsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TrialsFilter(QObject* parent = nullptr);
    /// Only these rows; all where `some` is off.
    void setShown(bool some, const QList<int>& rows);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;

private:
    bool m_some = false;
    QSet<int> m_rows;
};

} // namespace shelf
