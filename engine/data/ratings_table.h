// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/id_map.h"
#include "engine/data/reading.h"

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
    std::vector<std::string> header; ///< empty where the file has none
    std::string bookColumn;          ///< as plainName

    std::size_t size() const { return rating.size(); }
};

enum class ZeroRating { isRating, meansUnrated, byHeader };

/// Adds the file's readers and books to the maps. zeros: what a rating of 0 says; byHeader takes it for
/// "unrated" in files with Book-Crossing's column names. Files without a header must have the columns reader,
/// book, rating and perhaps time.
Result<RatingsTable> readRatings(const TextFile& file, ZeroRating zeros, IdMap& users, IdMap& books,
                                 Reading& reading);

/// Has the column names of Book-Crossing's ratings.
bool isBookCrossing(const std::vector<std::string>& header);

} // namespace shelf
