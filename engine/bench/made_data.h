// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/data/dataset.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace shelf {

/// Vectors that a figure is measured on. The same ones on every machine.
struct MadeRows {
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::vector<float> values; ///< rows x cols
    MatrixView view() const { return {values.data(), rows, cols, cols}; }
};

/// Normal numbers.
std::shared_ptr<const MadeRows> normalRows(std::size_t rows, std::size_t cols);
/// 50 clusters of unequal width, as the books of a library have theirs.
std::shared_ptr<const MadeRows> clusteredRows(std::size_t rows, std::size_t cols);

struct LibrarySize {
    std::size_t readers = 0;
    std::size_t books = 0;
    std::size_t ratings = 0; ///< at most half of all pairs
};

/// A library of that size, the same one on every machine: readers one after the other, none of whom has a
/// book twice; few books are read by many, the first ones most, and some readers have nine times as many as
/// others. Ratings of 1 to 5 hang together with reader and book. Ids are numbers from 1.
std::shared_ptr<const Dataset> madeLibrary(const LibrarySize& size);

/// All rows of the data.
std::vector<std::uint32_t> allRows(const Dataset& data);

} // namespace shelf
