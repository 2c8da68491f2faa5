// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection/book_numbers.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace shelf {

/// What a brush lets through: from low to high, both included.
struct NumberRange {
    double low = 0;
    double high = 0;

    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const NumberRange&) const = default;
};

/// How the values of a column are put into the bars of a histogram.
struct NumberBars {
    /// Bar i holds the values from edges[i] up to, but not, edges[i + 1]; the last one holds its end, too.
    std::vector<double> edges;
    bool areWhole = false; ///< all values are whole numbers, so that a bar of width 1 is one of them
    bool doubling = false; ///< the widths grow: counts of which few are large

    std::size_t size() const { return edges.size() < 2 ? 0 : edges.size() - 1; }
    /// The bar of a value between the ends; the first or last for what lies beyond. There is a bar.
    std::size_t barOf(double value) const;
    /// Exactly the values of these bars.
    NumberRange rangeOf(std::size_t first, std::size_t last) const;
    /// The bars that a range holds whole, first and last; those at its ends where it holds none.
    std::pair<std::size_t, std::size_t> barsIn(const NumberRange& range) const;
};
/// About `most` bars of one round width from the least to the largest value, those of whole numbers at whole
/// numbers. Where a few values lie so far out that the rest would stand in a bar or two, as the number of
/// ratings does, the bars double; where years begin so, the first bar holds all that lie before. Values that
/// are NaN are left out; none where nothing is left.
NumberBars barsOf(const std::vector<double>& values, std::size_t most = 30);

/// Histograms of several columns that filter one another. A range on a column leaves out the books outside of
/// it, and those without a value, in the histograms of all *other* columns. Moving a range costs as much as
/// there are books whose answer changes.
class CrossFilter {
public:
    struct Column {
        BookNumbers numbers;
        NumberBars bars;
        std::optional<NumberRange> range = {};
        /// Of each bar: all books, and those inside the ranges of the other columns.
        std::vector<std::size_t> all = {};
        std::vector<std::size_t> shown = {};
        std::size_t without = 0; ///< books that have no value
    };

    static constexpr std::size_t kMostColumns = 31;

    CrossFilter() = default;
    /// Further columns than kMostColumns are left out.
    CrossFilter(std::size_t books, const std::vector<BookNumbers>& numbers);

    const std::vector<Column>& columns() const { return m_columns; }
    void setRange(std::size_t column, std::optional<NumberRange> range);
    void clear();
    /// Books that another filter leaves out, 1 for each; empty: none. They are in no histogram's shown.
    void setOutside(const std::vector<std::uint8_t>& outside);

    bool hasRanges() const;
    std::size_t books() const { return m_failed.size(); }
    std::size_t passing() const { return m_passing; } ///< books inside all ranges and the other filter
    /// 1 for each book inside all ranges; whatever the other filter says.
    std::vector<std::uint8_t> inside() const;

private:
    struct Sorted {
        std::vector<std::uint32_t> order; ///< books that have a value, by it
        std::vector<double> values;       ///< of them
        std::vector<std::uint32_t> without;
        std::vector<std::uint16_t> bar; ///< of each book
    };
    void change(std::uint32_t book, std::uint32_t bits);
    void count(std::uint32_t book, std::ptrdiff_t step);

    std::vector<Column> m_columns;
    std::vector<Sorted> m_sorted;
    std::vector<std::uint32_t> m_failed; ///< of each book: a bit for each column whose range leaves it out
    std::size_t m_passing = 0;
};

} // namespace shelf
