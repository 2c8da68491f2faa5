// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/ratings_table.h"
#include "engine/data/reader.h"

namespace shelf {

/// Finds the pairs of reader and book that come again within the table, counts and lists them, and treats
/// them as the policy says. keepLast and mean keep the last of equal rows, in its place.
void settleDuplicates(RatingsTable& table, DuplicatePolicy policy, const IdMap& users, const IdMap& books,
                      const TextFile& file, Reading& reading);

} // namespace shelf
