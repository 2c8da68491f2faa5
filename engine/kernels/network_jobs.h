// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace shelf {

/// Books whose scores are worked out side by side: what a network makes of them lies in blocks of so many
/// books, in each a row a unit.
inline constexpr std::size_t kBookBlock = 16;

/// Scores of a network with one rectified layer: out(r, b) = sum over the units u of weights[u] *
/// max(0, half(b, u) + shift(r, u)), plus bias. half(b, u) lies at
/// halves[(b / kBookBlock * units + u) * kBookBlock + b % kBookBlock], whole blocks of it; shift(r, u) at
/// shifts[r * shiftStride + u]. A score does not depend on who else is asked for.
struct RectifiedScores {
    std::size_t readers = 0;
    std::size_t books = 0;
    std::size_t units = 0;
    const float* halves = nullptr;
    const float* shifts = nullptr;
    std::size_t shiftStride = 0;
    const float* weights = nullptr;
    float bias = 0;
    float* out = nullptr; ///< readers x books
    std::size_t ldo = 0;
};

} // namespace shelf
