// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/known_books.h"
#include "engine/base/result.h"
#include "engine/data/text/text_file.h"
#include "engine/recommend/top_n.h"

#include <string>
#include <vector>

namespace shelf {

struct ReaderFile {
    std::vector<RatedBook> rated;
    std::vector<std::string> unknown; ///< book ids that the data do not have
    std::vector<Message> notes;       ///< on the file and on lines that were left out, one sentence each
};

/// Reads a new reader's ratings: a header with item_id (or book_id, isbn) and rating, then a line a book.
/// Leaves lines out whose rating is missing, no number or off the scale; refuses a file without ratings, one
/// of several readers, and one most of which makes no sense, with the line. That none of the books is known
/// is no fault of the file.
Result<ReaderFile> readReaderFile(const std::string& path, const KnownBooks& books);
Result<ReaderFile> readReaderText(const TextFile& file, const KnownBooks& books);

} // namespace shelf
