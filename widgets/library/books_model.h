// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/catalogue_index.h"
#include "widgets/look/column_model.h"

#include <optional>
#include <vector>

namespace shelf {

/// Every book of a data set; sorts and filters itself by what the index holds ready, so that either takes a
/// few milliseconds for ten thousand books.
class BooksModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kTitle, kAuthors, kYear, kRatings, kMean, kLanguage, kGenre, kColumns };

    explicit BooksModel(QObject* parent = nullptr);

    void setIndex(std::shared_ptr<const CatalogueIndex> index);
    void setFilter(const QString& words);
    /// Lists these books alone; nothing: all.
    void setPicked(std::optional<std::vector<int>> books);
    int bookAt(int row) const; ///< -1 where there is no such row
    int rowOf(int book) const; ///< -1 where the filter hides it
    /// Whether any book has something to show there.
    bool columnFilled(int column) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant look(int row, int column, int role) const override;
    bool hasColumn(int column) const override { return columnFilled(column); }

private:
    void arrange();
    void rearrange();

    std::shared_ptr<const CatalogueIndex> m_index;
    std::vector<int> m_rows; ///< books in the order shown
    std::optional<std::vector<int>> m_picked;
    QString m_filter;
    int m_sortColumn = kRatings;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace shelf
