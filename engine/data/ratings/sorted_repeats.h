// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace shelf {

/// A row that rates a pair of user and book again.
struct RepeatedRow {
    std::uint32_t row = 0;
    std::uint32_t previous = 0; ///< the last row before it that rated the pair
};

/// All of them, by row: parts the rows by their users into buckets that are sorted in memory, one after
/// another. users: how many there are. What that takes (12 bytes a row) and the answer are in `place`.
/// rowsOfBucket: about as many in memory at a time, for each thread; the answer does not depend on it.
NumberColumn<RepeatedRow> sortedRepeats(std::span<const std::int32_t> user,
                                        std::span<const std::int32_t> book, std::size_t users,
                                        const std::shared_ptr<ColumnPlace>& place,
                                        std::uint64_t rowsOfBucket = std::uint64_t{1} << 19);

} // namespace shelf
