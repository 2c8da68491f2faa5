// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace shelf {

/// Finds the line of a row without keeping a number a row: the difference of the two changes seldom.
class LineIndex {
public:
    void add(std::uint32_t row, std::int64_t line)
    {
        if (m_steps.empty() || line - row != m_steps.back().second)
            m_steps.emplace_back(row, line - row);
    }
    std::int64_t lineOf(std::uint32_t row) const;

private:
    std::vector<std::pair<std::uint32_t, std::int64_t>> m_steps;
};

/// One file of ratings, as columns of equal length in the order of the file.
struct RatingsTable {
    std::vector<std::int32_t> user;
    std::vector<std::int32_t> book;
    std::vector<float> rating;
    std::vector<std::int64_t> time; ///< empty where the file has none
    LineIndex lines;
    bool onlyTaken = false;     ///< the file has no ratings: each is 1
    std::string bookColumn;     ///< as plainName; empty where the file names no columns
    std::vector<float> unrated; ///< the values that were left out as "not rated"

    std::size_t size() const { return rating.size(); }
    /// Leaves out the rows that are marked; the others keep their order and their lines.
    void drop(const std::vector<std::uint8_t>& marked);
};

} // namespace shelf
