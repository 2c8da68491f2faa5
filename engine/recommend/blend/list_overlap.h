// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shelf {

/// How much two ranked lists of books agree. A list is best first and names each book once.

/// How many books are in both.
std::size_t sharedBooks(std::span<const std::int32_t> a, std::span<const std::int32_t> b);

/// How many books are in every one of the lists; 0 where there is no list.
std::size_t booksInAll(std::span<const std::vector<std::int32_t>> lists);

inline constexpr double kPersistence = 0.9;

/// Rank-biased overlap, extrapolated beyond the shorter list (RBO_ext, equation 32 of Webber, Moffat, Zobel:
/// A Similarity Measure for Indefinite Rankings, ACM TOIS 28, 2010): 0 where no book is shared, 1 where the
/// lists are the same; what stands further up weighs more. persistence p in 0 .. 1: whoever looks at one book
/// goes on to the next with that probability, so that 0.9 looks at ten books in the mean. 0 where either list
/// is empty.
double rankBiasedOverlap(std::span<const std::int32_t> a, std::span<const std::int32_t> b,
                         double persistence = kPersistence);

/// For each book of `list` how many places it stands further up than in `before` (below 0: further down); none
/// where it is new.
std::vector<std::optional<int>> placesUp(std::span<const std::int32_t> before,
                                         std::span<const std::int32_t> list);

} // namespace shelf
