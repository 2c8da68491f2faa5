// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/text/text_file.h"
#include "engine/recommend/top_n.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

struct ReaderFile {
    std::vector<RatedBook> rated;
    std::vector<std::string> unknown; ///< book ids that the data do not have
    std::vector<std::string> notes;   ///< on the file and on lines that were left out, one sentence each
};

/// Reads a new reader's ratings: a header with item_id (or book_id, isbn) and rating, then a line a book.
/// Leaves lines out whose rating is missing, no number or off the scale; refuses a file without known books,
/// one of several readers, and one most of which makes no sense, with the line.
Result<ReaderFile> readReaderFile(const std::string& path, const Dataset& data);
Result<ReaderFile> readReaderText(const TextFile& file, const Dataset& data);

/// What is wrong with the text of a rating; nothing where it is one on the scale of the data, and where they
/// have none and any rating says that the book was taken.
std::string ratingFault(std::string_view cell, const Dataset& data);

} // namespace shelf
