// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/neighbors/centered_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Some rows side by side, each a column, so that a product with queries runs along them.
struct PackedTile {
    std::size_t slot = 0;  ///< of the first of them
    std::size_t width = 0; ///< slots, whole lane blocks; the excess never comes near anything
    std::size_t count = 0; ///< rows
};

/// CenteredRows in tiles, in an order of cells. A row's place is its slot; cells begin new tiles.
struct PackedRows {
    std::size_t cols = 0;
    std::vector<PackedTile> tiles;
    std::vector<std::size_t> cellStart; ///< a cell: its first tile; one more at the end
    AlignedVector<float> values;        ///< a block of kLaneBlock slots: cols x kLaneBlock
    // A slot:
    AlignedVector<float> bias;        ///< offset + rowError: with it a product is an upper bound
    std::vector<float> rowError;      ///< twice: what lies between the upper bound and the lower
    std::vector<float> queryError;    ///< twice as well
    std::vector<std::int32_t> source; ///< the row of CenteredRows; -1: none

    std::size_t cells() const { return cellStart.empty() ? 0 : cellStart.size() - 1; }
    const PackedTile& tileOf(std::size_t slot) const;
    /// Where its entries begin; they are kLaneBlock floats apart.
    std::size_t place(std::size_t slot) const
    {
        return slot / kLaneBlock * kLaneBlock * cols + slot % kLaneBlock;
    }
    std::span<const PackedTile> tilesOf(std::size_t cell) const
    {
        return std::span(tiles).subspan(cellStart[cell], cellStart[cell + 1] - cellStart[cell]);
    }
};

/// order: the rows, cell after cell; cellSizes adds up to their number.
PackedRows packRows(const CenteredRows& rows, std::span<const std::uint32_t> order,
                    std::span<const std::size_t> cellSizes);
/// All of them in one cell.
PackedRows packRows(const CenteredRows& rows, std::span<const std::uint32_t> order);
PackedRows packRows(const CenteredRows& rows);

} // namespace shelf
