// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/ratings_table.h"
#include "engine/data/id_map.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/text/reading.h"

namespace shelf {

/// Finds the pairs of reader and book that come again within the table, counts and lists them, and treats
/// them as the policy says. keepLast, keepFirst and mean keep one row of each pair, in its place; that of
/// mean is the last.
void settleDuplicates(RatingsTable& table, DuplicatePolicy policy, const IdMap& users, const IdMap& books,
                      const TextFile& file, Reading& reading);

} // namespace shelf
