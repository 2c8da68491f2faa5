// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/ratings_table.h"
#include "engine/data/id_map.h"
#include "engine/data/text/reading.h"

#include <cstdint>
#include <span>
#include <string>

namespace shelf {

/// Ratings of a file so small that each id which stands nowhere else is worth a look: it may be a typo.
inline constexpr std::size_t kSmallRatings = 1000;

/// "'u1O' (the nearest id is 'u10')", or the id alone where none of the first `known` ids is near.
std::string withNearestId(std::string_view id, const TextList& ids, std::size_t known);

/// Where a small file of held-out ratings names readers or books ("reader", "book") that no training rating
/// does, says which, on which lines, and what they may be meant for. ids: of both files, the first `known`
/// those of the training ratings; keys: the held-out ratings' own.
void tellStrangers(const char* kind, const IdMap& ids, std::size_t known, std::span<const std::int32_t> keys,
                   const LineIndex& lines, const TextFile& file, Reading& reading);

} // namespace shelf
