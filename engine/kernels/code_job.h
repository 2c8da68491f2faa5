// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace shelf {

/// Entries of a row whose codes lie beside each other.
inline constexpr std::size_t kCodeGroup = 4;
/// The score of a row that is none; half of it is below all others.
inline constexpr float kNoScore = -0x1p40F;

/// One query against rows of codes, whole numbers, so that every instruction set gives the same scores. The
/// codes of kLaneBlock rows are a block: the first kCodeGroup of each row, then the next of each ...
struct CodeJob {
    std::size_t blocks = 0;
    std::size_t groups = 0;              ///< of kCodeGroup entries
    const std::uint8_t* codes = nullptr; ///< blocks x groups x kLaneBlock x kCodeGroup
    const std::int8_t* query = nullptr;  ///< groups x kCodeGroup, -64 .. 64
    const float* bias = nullptr;         ///< one a row; kNoScore: it is none
    const std::uint8_t* skip = nullptr;  ///< one a row, not 0: its score is kNoScore; may be null
    float* scores = nullptr;             ///< one a row: product with the query + bias
    std::size_t chunk = 1;               ///< blocks
    float* best = nullptr; ///< kLaneBlock a chunk: the highest scores of its rows r by r % kLaneBlock
};

} // namespace shelf
