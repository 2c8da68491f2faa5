// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace shelf {

/// Finds the line of a row without keeping a number a row: the difference of the two changes seldom.
class LineIndex {
public:
    explicit LineIndex(std::shared_ptr<ColumnPlace> place = {}) : m_steps(std::move(place)) {}

    void add(std::uint32_t row, std::int64_t line)
    {
        if (m_steps.empty() || line - row != m_steps.back().more)
            m_steps.push_back({row, line - row});
    }
    std::int64_t lineOf(std::uint32_t row) const;

private:
    struct Step {
        std::uint32_t row;
        std::int64_t more; ///< of the line than of the row, from there on
    };
    NumberColumn<Step> m_steps;
};

/// One file of ratings, as columns of equal length in the order of the file.
struct RatingsTable {
    RatingsTable() = default;
    /// Its columns are to be in `place`; null: in the heap.
    explicit RatingsTable(const std::shared_ptr<ColumnPlace>& place)
        : user(place), book(place), rating(place), time(place), lines(place)
    {}

    NumberColumn<std::int32_t> user;
    NumberColumn<std::int32_t> book;
    NumberColumn<float> rating;
    NumberColumn<std::int64_t> time; ///< empty where the file has none
    LineIndex lines;
    bool onlyTaken = false;     ///< the file has no ratings: each is 1
    std::string bookColumn;     ///< as plainName; empty where the file names no columns
    std::vector<float> unrated; ///< the values that were left out as "not rated"

    std::size_t size() const { return rating.size(); }
    /// Leaves out the rows that are marked; the others keep their order and their lines.
    void drop(std::span<const std::uint8_t> marked);
};

} // namespace shelf
