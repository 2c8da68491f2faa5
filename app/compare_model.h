// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace shelf {

/// Finished runs side by side: a column a run, a row a result or a setting. Results first, then the settings
/// in which the runs differ (bold), then the rest. The best value of a row that has one is marked.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CompareModel(Session& session, QObject* parent = nullptr);

    /// Takes the session's runs as they are now; does nothing where the table would stay the same.
    void refresh();
    int runAt(int column) const; ///< number of the run; 0 for the column of names
    /// The runs were not measured on the same held-out ratings, or not by the same loss.
    bool isUnequal() const { return m_unequal; }
    /// With a header line; separator ',' quotes where needed.
    QString text(QChar separator) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        QString meaning;
        QStringList values;
        bool differs = false;
        bool isSetting = false;
        int best = -1; ///< index of the run
        bool operator==(const Row&) const = default;
    };
    struct Column {
        int number = 0;
        QString name;
        QColor color;
        bool operator==(const Column&) const = default;
    };
    static std::vector<Row> makeRows(const std::vector<RunPtr>& runs);

    Session& m_session;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    bool m_unequal = false;
};

} // namespace shelf
