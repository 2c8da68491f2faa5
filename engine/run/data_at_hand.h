// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/parameters/settings.h"

#include <cstdint>
#include <memory>

namespace shelf {

/// Bytes of memory into which a training with these settings takes the ratings of a store; 0 where it leaves
/// them in their pages, as models do that meet them in the order of the file, or where they are in memory.
std::uint64_t ratingsTakenIntoMemory(const Dataset& data, const RunSettings& settings);

/// The same data, with the ratings in memory where that is so.
std::shared_ptr<const Dataset> dataAtHand(const std::shared_ptr<const Dataset>& data,
                                          const RunSettings& settings);

} // namespace shelf
