// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/output/text_fields.h"

#include <cmath>
#include <cstddef>
#include <string>

namespace shelf {

/// "id,title,authors,year" of a book, as a line of CSV has them.
inline void appendBookCells(std::string& line, const Catalogue& books, std::size_t b)
{
    appendCsvField(line, books.ids[b]);
    line += ',';
    appendCsvField(line, books.titles[b]);
    line += ',';
    appendCsvField(line, books.authors[b]);
    line += ',';
    if (books.years[b] != kNoYear)
        appendNumber(line, books.years[b]);
}

/// The mean rating to four decimals; nothing where there is none.
inline void appendMean(std::string& line, const RatingSummary& ratings)
{
    constexpr double kPlaces = 10000;
    if (ratings.mean)
        appendNumber(line, std::round(*ratings.mean * kPlaces) / kPlaces);
}

} // namespace shelf
