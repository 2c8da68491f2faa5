// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/top_n.h"

#include <optional>
#include <span>

namespace shelf {

/// How far somebody who is not in the data rates books above the readers of the data, on average over the
/// books that any of them rated: each book's rating against the mean of theirs. Nothing where there is no
/// such book, or where the data have no stars. Linear in the number of ratings.
std::optional<double> aboveOthers(const Dataset& data, std::span<const RatedBook> rated);

} // namespace shelf
