// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/library_answer.h"

#include <string_view>

namespace shelf {

/// A new reader from a JSON document, {"ratings": [{"book": "12", "rating": 4.5}]}; an id may be a whole
/// number. A usage error says which entry makes no sense; where there is none, an error of the other kind.
Result<LibraryAnswer> readPostedRatings(std::string_view text, const KnownBooks& books);
/// A new reader from the text of a file: what `recommend --reader FILE` reads of it.
Result<LibraryAnswer> readPostedLibrary(std::string_view text, const KnownBooks& books);

} // namespace shelf
