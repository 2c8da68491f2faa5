// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/packed_rows.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

/// After so many rows thresholds are looked at again; more would fill the lists, fewer cost calls.
constexpr std::size_t kTileRows = 384;

float upward(double x)
{
    return static_cast<float>(x * (1 + 0x1p-22));
}

} // namespace

const PackedTile& PackedRows::tileOf(std::size_t slot) const
{
    const auto next = std::upper_bound(tiles.begin(), tiles.end(), slot,
                                       [](std::size_t s, const PackedTile& tile) { return s < tile.slot; });
    return *std::prev(next);
}

PackedRows packRows(const CenteredRows& rows, std::span<const std::uint32_t> order,
                    std::span<const std::size_t> cellSizes)
{
    PackedRows packed;
    packed.cols = rows.cols;
    std::size_t slots = 0;
    for (const std::size_t size : cellSizes) {
        packed.cellStart.push_back(packed.tiles.size());
        for (std::size_t first = 0; first < size; first += kTileRows) {
            PackedTile tile;
            tile.count = std::min(kTileRows, size - first);
            tile.width = paddedLanes(tile.count);
            tile.slot = slots;
            packed.tiles.push_back(tile);
            slots += tile.width;
        }
    }
    packed.cellStart.push_back(packed.tiles.size());

    packed.values.resize(slots * rows.cols);
    packed.bias.resize(slots, -std::numeric_limits<float>::infinity());
    packed.rowError.resize(slots);
    packed.queryError.resize(slots);
    packed.source.resize(slots, -1);
    std::size_t next = 0;
    for (const PackedTile& tile : packed.tiles) {
        for (std::size_t i = 0; i < tile.count; ++i) {
            const std::size_t r = order[next++];
            const float* row = rows.row(r);
            const std::size_t slot = tile.slot + i;
            float* out = packed.values.data() + packed.place(slot);
            for (std::size_t c = 0; c < rows.cols; ++c)
                out[c * kLaneBlock] = row[c];
            packed.bias[slot] = static_cast<float>(rows.offset[r] + rows.rowError[r]);
            packed.rowError[slot] = upward(2 * rows.rowError[r]);
            packed.queryError[slot] = upward(2 * rows.queryError[r]);
            packed.source[slot] = static_cast<std::int32_t>(r);
        }
    }
    return packed;
}

PackedRows packRows(const CenteredRows& rows, std::span<const std::uint32_t> order)
{
    const std::size_t sizes[] = {rows.rows};
    return packRows(rows, order, sizes);
}

PackedRows packRows(const CenteredRows& rows)
{
    std::vector<std::uint32_t> order(rows.rows);
    std::iota(order.begin(), order.end(), 0U);
    return packRows(rows, order);
}

} // namespace shelf
