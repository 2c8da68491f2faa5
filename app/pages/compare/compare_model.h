// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/compare_rows.h"
#include "app/session/session.h"
#include "widgets/look/column_model.h"

namespace shelf {

/// Finished runs side by side: a column a run (or several seeds of the same settings, as mean and standard
/// deviation), a row a result or a setting. Results first, then the settings in which the runs differ (bold),
/// then the rest. The best value of a row that has one is marked.
class CompareModel : public ColumnModel {
    Q_OBJECT
public:
    enum class Order { trained, bestRmse, bestNdcg };

    explicit CompareModel(Session& session, QObject* parent = nullptr);

    /// Takes the session's runs as they are now; does nothing where the table would stay the same.
    void refresh();
    void setOrder(Order order);
    /// Runs that differ in nothing but the seed share a column.
    void setSeedsTogether(bool on);
    bool hasSeveralSeeds() const { return m_severalSeeds; }

    int runAt(int column) const;         ///< number of the (first) run; 0 for the column of names
    QList<int> runsAt(int column) const; ///< numbers of all runs of a column
    int columnOf(int run) const;         ///< -1 where it has none
    /// The runs were not measured on the same held-out ratings, or not by the same loss.
    bool isUnequal() const { return m_unequal; }

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    std::vector<CompareColumn> makeColumns();
    std::vector<TableColumn> tableColumns() const; ///< the names, then a column a run

    Session& m_session;
    Order m_order = Order::trained;
    bool m_seedsTogether = false;
    bool m_severalSeeds = false;
    std::vector<CompareRow> m_rows;
    std::vector<CompareColumn> m_columns;
    bool m_unequal = false;
};

} // namespace shelf
