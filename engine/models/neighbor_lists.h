// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/model.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shelf {

/// The nearest rows of each row, nearest first, as two tensors of the same shape: their numbers (-1 fills the
/// rest of a row) and their similarities (then 0).
struct NeighborLists {
    Tensor neighbors;
    Tensor similarities;

    std::size_t width() const { return neighbors.cols; }
    std::int32_t neighbor(std::size_t row, std::size_t place) const
    {
        return static_cast<std::int32_t>(neighbors.values[row * neighbors.cols + place]);
    }
    float similarity(std::size_t row, std::size_t place) const
    {
        return similarities.values[row * similarities.cols + place];
    }
};

/// "NAME_neighbors" and "NAME_similarities", all -1 and 0.
NeighborLists emptyNeighborLists(std::string_view name, std::size_t rows, std::size_t width);

/// Moves both tensors out of the list; an Error where a number is not that of another row.
Result<NeighborLists> takeNeighborLists(std::vector<Tensor>& tensors, std::string_view name,
                                        std::size_t rows);

} // namespace shelf
