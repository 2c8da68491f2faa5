// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/id_map.h"
#include "engine/data/text/reading.h"

#include <cstdint>
#include <optional>
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
    std::vector<std::string> header; ///< empty where the file has none
    std::string bookColumn;          ///< as plainName
    std::vector<float> unrated;      ///< the values that were left out as "not rated"

    std::size_t size() const { return rating.size(); }
};

/// Which values stand for "not rated".
struct UnratedChoice {
    std::optional<std::vector<float>> values; ///< these and no others, where somebody says so
    bool assumed = false;                     ///< they were found by the numbers
    bool byHeader = true; ///< else: 0 in files with the column names of Book-Crossing or of UCSD's Goodreads
};

/// Adds the file's readers and books to the maps. Where nobody says which values stand for "not rated", the
/// column names and then the numbers decide (see unratedValues); the maps must be empty then. Lines that
/// cannot be used are left out, counted and named; a file most of which cannot be used is refused. Files
/// without a header must have the columns reader, book, rating and perhaps time.
Result<RatingsTable> readRatings(const TextFile& file, const UnratedChoice& unrated, IdMap& users,
                                 IdMap& books, Reading& reading);

/// Has the column names of Book-Crossing's ratings.
bool isBookCrossing(const std::vector<std::string>& header);

} // namespace shelf
