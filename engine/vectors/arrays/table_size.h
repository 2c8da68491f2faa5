// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

namespace shelf {

// What vectors may measure, whatever the file: rows are numbered in 31 bits.
inline constexpr std::uint64_t kMostVectorRows = std::numeric_limits<std::int32_t>::max();
inline constexpr std::uint64_t kMostVectorColumns = std::uint64_t{1} << 20;
/// Lengths in the shape of an array; NumPy 1 has no more.
inline constexpr std::size_t kMostArrayDimensions = 32;

/// Refuses a table without rows or columns, or with more than these. what: "The array 'books'".
Status checkTableSize(std::uint64_t rows, std::uint64_t columns, const Message& what,
                      const std::string& path);

} // namespace shelf
