// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace shelf {

/// Whether any pair of user and book comes more than once; true also where there are too many of both to tell
/// it quickly. In four bytes a pair and little more, on all processors.
/// users and books: how many there are; every user[i] and book[i] is below them. place: of what that takes;
/// null: the heap.
bool anyPairRepeats(std::span<const std::int32_t> user, std::span<const std::int32_t> book, std::size_t users,
                    std::size_t books, const std::shared_ptr<ColumnPlace>& place = {});

} // namespace shelf
