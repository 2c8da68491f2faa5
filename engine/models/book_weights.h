// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/model.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace shelf {

/// Weights from books to other books, of which most are zero: compressed rows. Immutable.
class BookWeights {
public:
    /// A row for each book: pairs of another book and its weight, the books ascending.
    using Rows = std::vector<std::vector<std::pair<std::int32_t, float>>>;

    BookWeights() = default;
    explicit BookWeights(const Rows& rows);
    /// Moves tensors() out of the list; an Error where they are not those of so many books.
    static Result<BookWeights> take(std::vector<Tensor>& tensors, std::size_t books);

    std::size_t bookCount() const { return m_counts.rows; }
    std::size_t size() const { return m_books.rows; } ///< weights that are not zero

    /// Adds factor times the row of the book `from` to out, bookCount() long. Outside: nothing.
    void addRow(std::int32_t from, float factor, std::span<float> out) const;
    /// 0 where there is none.
    float weight(std::int32_t from, std::int32_t to) const;

    /// "weight_counts" (books x 1: how many each row has), "weight_books" and "weight_values".
    std::vector<const Tensor*> tensors() const { return {&m_counts, &m_books, &m_values}; }

private:
    bool start();

    Tensor m_counts;
    Tensor m_books;
    Tensor m_values;
    std::vector<std::size_t> m_start; ///< of each row, and the end
};

} // namespace shelf
