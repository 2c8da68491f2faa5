// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernels.h"

#include <cstddef>

namespace shelf {

/// Rows and columns of a square tile of floats, row-major: an odd number of cache lines a row, so that the
/// rows of a column lie in different sets of a cache, and whole blocks of registers for every instruction
/// set.
inline constexpr std::size_t kFloatTileEdge = 144;
inline constexpr std::size_t kFloatTileSize = kFloatTileEdge * kFloatTileEdge;

/// C = A_0 B_0 + A_1 B_1 + ..., all of them tiles of floats. While two are multiplied the next two are
/// fetched, so that they may lie anywhere in memory.
struct TileSum {
    std::size_t count = 0;
    const float* const* a = nullptr;
    const float* const* b = nullptr;
    bool turned = false; ///< every A is read transposed
    float* c = nullptr;
    std::size_t rows = kFloatTileEdge; ///< of C that are wanted; others may or may not be written
    std::size_t columns = kFloatTileEdge;
    std::size_t lastDepth = kFloatTileEdge; ///< columns of the last A and rows of the last B that count
    bool upper = false;                     ///< only what is not below C's diagonal is wanted
};

/// What works on tiles of floats, built once for each instruction set as Kernels are.
struct TileKernels {
    void (*sumProducts)(const TileSum& sum);
};

/// Those of the same instruction set.
const TileKernels& tileKernels(const Kernels& variant);

} // namespace shelf
