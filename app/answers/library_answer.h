// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "app/session/reader_file.h"
#include "engine/recommend/somebody.h"
#include "engine/shelves/library_format.h"
#include "engine/shelves/library_match.h"

#include <string>
#include <vector>

namespace shelf {

/// A person's own library, as it was understood.
struct LibraryAnswer {
    OwnLibrary library;
    LibraryMatch match;
    std::vector<Message> notes; ///< what is to be said besides

    /// Whom to recommend books to.
    Somebody somebody() const;
};

/// Reads the file as one of the libraries or as a table of item_id and rating, and matches it. choices:
/// LINE=ID each; ID may be "none". Where the run knows none of its books, a note says so.
Result<LibraryAnswer> readLibraryAnswer(const std::string& path, const std::vector<std::string>& choices,
                                        const KnownBooks& books, const Progress& progress);
Result<LibraryAnswer> readLibraryAnswer(const LibraryHead& head, const std::vector<std::string>& choices,
                                        const KnownBooks& books, const Progress& progress);
/// Ratings by id in the words of a library; a note says where the run knows none of them.
LibraryAnswer libraryOf(ReaderFile reader, const std::string& path, const Dataset& data);

/// Adds the keys matched, ambiguous, unmatched, unrated and wishes.
void addLibrary(const LibraryAnswer& answer, const Dataset& data, Json& document);
/// The same for people: counts, then what is to be decided and what is not known.
std::string libraryText(const LibraryAnswer& answer, const Dataset& data);

} // namespace shelf
