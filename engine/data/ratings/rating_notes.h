// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/ratings_table.h"
#include "engine/data/ratings/rating_values.h"
#include "engine/data/text/reading.h"

#include <span>

namespace shelf {

/// Names the ratings that a slip of the keyboard put outside the scale. values: those of the table.
void tellFarValues(const RatingsTable& table, std::span<const RatingValue> values, const TextFile& file,
                   Reading& reading);

/// Names a value that many of the ratings have and that may mean "not rated", but is a rating on as many
/// scales.
void tellDoubtfulValue(std::span<const RatingValue> values, std::size_t ratings, const TextFile& file,
                       Reading& reading);

} // namespace shelf
