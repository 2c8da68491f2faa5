// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "widgets/look/column_model.h"

#include <memory>
#include <vector>

namespace shelf {

/// Some books of a data set as a table.
class BookListModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kTitle, kAuthors, kYear, kRatings, kMean, kId, kTags, kColumns };

    explicit BookListModel(QObject* parent = nullptr);
    /// tags: of each book of the data, "crime, to read"; empty: there are none.
    void setBooks(std::shared_ptr<const Dataset> data,
                  std::shared_ptr<const std::vector<RatingSummary>> summary, std::vector<int> books,
                  std::shared_ptr<const std::vector<std::string>> tags = {});
    int bookAt(int row) const; ///< -1: none
    const std::vector<int>& books() const { return m_books; }

protected:
    int rows() const override { return static_cast<int>(m_books.size()); }
    bool hasColumn(int column) const override;
    QVariant look(int row, int column, int role) const override;

private:
    std::size_t book(int row) const
    {
        return static_cast<std::size_t>(m_books[static_cast<std::size_t>(row)]);
    }
    RatingSummary figures(int row) const;

    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const std::vector<RatingSummary>> m_summary;
    std::shared_ptr<const std::vector<std::string>> m_tags;
    std::vector<int> m_books;
};

} // namespace shelf
