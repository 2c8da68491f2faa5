// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/catalogue/catalogue_columns.h"
#include "engine/data/catalogue/catalogue_join.h"

#include <vector>

namespace shelf {

/// A catalogue, and for each id of the ratings its book.
struct JoinedCatalogue {
    Catalogue books;
    std::vector<std::int32_t> bookOf; ///< by the number of the rated id: the book's index
    std::size_t unknown = 0;          ///< rated ids that the file lacks; they come last
    std::size_t joined = 0;           ///< rated ids of which each is another spelling of an earlier one
    CatalogueMatch match;
    std::string titleColumn; ///< as the file writes it; empty where there is none
};

/// Joins a catalogue to the ids that the ratings name. bookColumn: of the ratings, as plainName.
Result<JoinedCatalogue> joinCatalogue(CatalogueColumns read, const TextFile& file, const IdMap& rated,
                                      const std::string& bookColumn, const ReadingOptions& said,
                                      Reading& reading);

/// The catalogue of ratings without one: ids only, which are taken from `rated`.
JoinedCatalogue bareCatalogue(IdMap& rated);

/// Adds the column "genre" from a file that lists tags or genres by book; a book that has none there keeps
/// the catalogue's own.
Status addGenres(const TextFile& file, Catalogue& books, Reading& reading);

} // namespace shelf
