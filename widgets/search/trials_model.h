// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace shelf {

/// A search's trials: a row a trial, a column a varied parameter, then share, result, epochs, seconds and
/// what went wrong. The best is bold and ticked. Sort role (Qt::UserRole) gives numbers.
class TrialsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Adds rows where the search only went on, so that a view keeps its place.
    void setSearch(const SearchState& state);
    int resultColumn() const;
    /// With a header, in the locale's numbers; separator ',' quotes where needed.
    QString text(QChar separator) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum Part { number, parameter, share, result, epochs, seconds, note };
    Part partOf(int column) const;
    QVariant display(const Trial& trial, int row, int column) const;
    QVariant sortValue(const Trial& trial, int column) const;
    int axisCount() const { return static_cast<int>(m_state.plan.axes.size()); }

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
