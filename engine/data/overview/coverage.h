// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// What a catalogue may say of a book.
enum class BookFact { title, author, year, language, genre, isbn, cover };

struct FactCoverage {
    BookFact fact = BookFact::title;
    std::uint64_t known = 0;      ///< books of the catalogue of which it is known
    std::uint64_t knownRated = 0; ///< of those that have a rating
};

/// What is known of the books.
struct Coverage {
    std::uint64_t books = 0;
    std::uint64_t rated = 0;
    std::vector<FactCoverage> facts; ///< those that are known of any book
};

Coverage coverageOf(const Dataset& data);

/// "title", "author" ...
const char* factName(BookFact fact);

/// The rated books of which it is not known, ascending.
std::vector<std::int32_t> booksWithout(const Dataset& data, BookFact fact);

/// The books that nobody rated, ascending.
std::vector<std::int32_t> unratedBooks(const Dataset& data);

/// The column of the catalogue that tells kinds of books apart: genre, category, subject; -1: none.
int genreColumnOf(const Catalogue& books);

} // namespace shelf
