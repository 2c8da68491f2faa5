// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/text/text_file.h"
#include "engine/tags/tags.h"

#include <string>
#include <vector>

namespace shelf {

/// What a table says of tags.
struct TagTable {
    Tags tags;
    std::vector<std::string> notes; ///< what was left out, with its line
};

/// Reads a table with the columns of a book's id and of its tag ("tag", "tags", "label", "group" or "shelf");
/// several tags in a cell are divided by |. Lines without a tag say nothing.
Result<TagTable> readTagTable(const TextFile& file);

/// The same back: "id,title,tag", a line a book and tag. Books that the catalogue does not know have no
/// title.
std::string tagTable(const Tags& tags, const Catalogue& books);

} // namespace shelf
