// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/ratings_format.h"

#include <optional>
#include <vector>

namespace shelf {

struct ChosenFormat {
    const RatingsFormat& format;
    bool named = false; ///< by somebody, not recognized
};

/// Reads a file of ratings and adds its readers and books to the maps. Where nobody says which values stand
/// for "not rated" (unrated), the format and then the numbers decide (see unratedValues); the maps must be
/// empty then. Lines that cannot be used are left out, counted and named; a file most of which cannot be used
/// is refused.
Result<RatingsTable> readRatings(const RatingsHead& head, const ChosenFormat& chosen,
                                 const std::optional<std::vector<float>>& unrated, IdMap& users, IdMap& books,
                                 Reading& reading);

} // namespace shelf
