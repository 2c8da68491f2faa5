// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// What does not belong to it.
struct CoreLosses {
    std::uint64_t ratings = 0;
    std::uint64_t readers = 0; ///< that had ratings
    std::uint64_t books = 0;
};

/// The largest part of the ratings with `keep` 1 in which every reader has leastOfReader of them and every
/// book leastOfBook (0: any number): all others get keep 0. bookGone becomes 1 for books with too few.
CoreLosses keepRichCore(const Dataset& data, std::uint32_t leastOfReader, std::uint32_t leastOfBook,
                        NumberColumn<std::uint8_t>& keep, std::vector<std::uint8_t>& bookGone);

} // namespace shelf
