// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/column_sample.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Whether a column of ratings is, by its name, what all readers together say of a book.
bool isOfAllReaders(std::string_view plain);

/// Of the free columns those that sound like ratings, in the order in which they are likely to hold what the
/// reader says. plain: the names of all; book: the column of the books; sample: null where there is none.
std::vector<int> ratingCandidates(const std::vector<std::string>& plain, const std::vector<int>& free,
                                  int book, const ColumnSample* sample);

/// Of the free columns those that hold numbers as ratings are, though no name says so.
std::vector<int> ratingsByNumbers(const std::vector<std::string>& plain, const std::vector<int>& free,
                                  const ColumnSample* sample);

} // namespace shelf
