// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// Where a book stands with its reader.
enum class Shelf {
    read,
    reading,
    unfinished, ///< begun and given up
    wished,     ///< to be read
    owned,      ///< none of these is known
};
/// "read", "reading", "unfinished", "wished", "owned".
std::string_view shelfName(Shelf shelf);
/// Whether the reader has taken the book up, so that it is nothing new.
bool isTaken(Shelf shelf);

/// The best that a book can get, whatever the program that the export comes from.
inline constexpr float kMostStars = 5;

/// One book of a person's own library.
struct OwnBook {
    std::string title = {};
    std::vector<std::string> authors = {}; ///< the main one first, "last, first" as it is written
    std::vector<std::string> isbns = {};   ///< as isbnKey()
    std::string isbnAsWritten = {};        ///< the first that was given, also where it is none
    float stars = 0;                       ///< above 0, up to kMostStars; 0: not rated
    Shelf shelf = Shelf::owned;
    std::string lastRead = {}; ///< as 2022-03-05, 2022-03 or 2022; empty where unknown
    std::string added = {};
    int readCount = 0;
    std::int64_t line = 0; ///< where it begins in the file; in a database or JSON the number of the book
};

/// What a person's own library holds, by the export of the program that keeps it.
struct OwnLibrary {
    std::string format; ///< the key of a LibraryFormat
    std::string file;
    std::vector<OwnBook> books;
    std::vector<Warning> notes; ///< on the file and on lines, as far as they are kept
    std::uint64_t leftOut = 0;  ///< lines that gave no book
};

} // namespace shelf
