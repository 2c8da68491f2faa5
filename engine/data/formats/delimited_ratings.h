// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/ratings_head.h"
#include "engine/data/formats/ratings_sink.h"

#include <string_view>
#include <vector>

namespace shelf {

/// How many formats are written: rows of columns, which chooseColumns() tells apart.
Status readDelimited(const RatingsHead& head, RatingsSink& sink);

Status readDelimited(const RatingsHead& head, RatingsSink& sink, const KnownColumns& known);

/// Whether a key or column beside the ratings tells books that were read from such that were only put on a
/// shelf, as UCSD's Goodreads has it: a rating of 0 is none there.
bool tellsReadBooks(const std::vector<std::string>& plain);

/// {0} in files with such a column.
std::vector<float> unratedOnShelves(const RatingsHead& head);

} // namespace shelf
