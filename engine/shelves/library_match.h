// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/book_finder.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// A rating on the scale of the data. Where that is of five stars as well (it ends at 5 and begins above 0,
/// at 1 at most), it is the same number; else 1 to 5 stars go evenly to the lowest and the highest rating.
/// Never outside the scale.
float ratingOfStars(float stars, const RatingScale& scale);
/// How: "stars are ratings as they are", or "1 to 5 stars become 1 to 10, evenly: 4 stars are 7.75".
std::string starsText(const Dataset& data);

/// Decisions of the person: which book of the data a book of the library is, by OwnBook::line; -1: none.
using LibraryChoices = std::map<std::int64_t, std::int32_t>;

/// A book of the data that stands in somebody's library.
struct ShelvedBook {
    std::int32_t book = -1;
    float rating = 0; ///< on the scale of the data; 0 without `isRated`
    bool isRated = false;
};

/// A library among the books of the data.
struct LibraryMatch {
    std::vector<BookMatch> matches; ///< one a book of the library
    std::vector<ShelvedBook>
        taken; ///< read, being read or given up, each book of the data once; in the library's order
    std::vector<std::int32_t> wishes; ///< known books that wait to be read and were not taken
    std::vector<std::string> notes;   ///< what was decided between entries of one book

    std::size_t count(MatchKind kind) const;
};

/// A rating makes a book a taken one, whatever its shelf. Of two entries of one book the rated one counts, of
/// two rated ones that read later (else the later line). A choice that names no book of the library does
/// nothing.
LibraryMatch matchLibrary(std::span<const OwnBook> books, const BookFinder& finder, const Dataset& data,
                          const LibraryChoices& choices = {});

} // namespace shelf
