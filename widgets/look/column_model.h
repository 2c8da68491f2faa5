// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <functional>
#include <vector>

namespace shelf {

/// A column of a table. The functions of cells get the number of the row.
struct TableColumn {
    std::function<QString()> title; ///< asked each time: the language may have changed
    std::function<QVariant(int row)> text;
    bool isNumber = false;                      ///< stands at the right, with its header
    std::function<QVariant(int row)> sort = {}; ///< what it is sorted by; none: the text
    std::function<QVariant(int row)> tip = {};
    std::function<QString()> titleTip = {};
    std::function<QVariant()> titleMark = {};     ///< a color or an icon before the title
    std::function<QVariant(int row)> bar = {};    ///< what StarDelegate or a bar paints; none: just the text
    std::function<QVariant(int row)> copied = {}; ///< in text(); none: the text as it is shown
};

/// A table told by its columns: a subclass keeps the rows and says how many there are, and what else its
/// cells are (bold, ticked, an icon). Where the columns are what changes, it sets them anew within a reset.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kSortRole = Qt::UserRole;

    explicit ColumnModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The whole table with a header line; a comma quotes where needed. Columns with nothing to show are left
    /// out where the model says so by hasColumn().
    QString text(QChar separator) const;
    /// The same of these rows, in this order.
    QString text(QChar separator, const std::vector<int>& chosen) const;

protected:
    void setColumns(std::vector<TableColumn> columns);
    virtual int rows() const = 0;
    /// All that columns do not tell: fonts, boxes, colors, tips of whole rows.
    virtual QVariant look(int row, int column, int role) const;
    virtual bool hasColumn(int column) const;

private:
    std::vector<TableColumn> m_columns;
};

/// For look(): bold where `on`.
QVariant boldFont(bool on);

} // namespace shelf
