// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/neighbor_lists.h"

#include "engine/base/text/message.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace shelf {

namespace {

/// Numbers of other rows, ended by -1.
bool areNeighbors(const Tensor& neighbors)
{
    for (std::size_t row = 0; row < neighbors.rows; ++row) {
        bool ended = false;
        for (std::size_t place = 0; place < neighbors.cols; ++place) {
            const float value = neighbors.values[row * neighbors.cols + place];
            if (value == -1.0F) {
                ended = true;
                continue;
            }
            if (ended || value < 0 || value >= static_cast<float>(neighbors.rows) ||
                value != std::floor(value) || value == static_cast<float>(row))
                return false;
        }
    }
    return true;
}

} // namespace

NeighborLists emptyNeighborLists(std::string_view name, std::size_t rows, std::size_t width)
{
    NeighborLists lists{zeroTensor(std::string(name) + "_neighbors", rows, width),
                        zeroTensor(std::string(name) + "_similarities", rows, width)};
    std::fill(lists.neighbors.values.begin(), lists.neighbors.values.end(), -1.0F);
    return lists;
}

Result<NeighborLists> takeNeighborLists(std::vector<Tensor>& tensors, std::string_view name, std::size_t rows)
{
    const std::string first = std::string(name) + "_neighbors";
    const auto at =
        std::find_if(tensors.begin(), tensors.end(), [&](const Tensor& t) { return t.name == first; });
    const std::size_t width = at == tensors.end() ? 1 : at->cols;
    auto neighbors = takeTensor(tensors, first, rows, width);
    if (!neighbors)
        return neighbors.error();
    auto similarities = takeTensor(tensors, std::string(name) + "_similarities", rows, width);
    if (!similarities)
        return similarities.error();
    if (!areNeighbors(*neighbors))
        return Error::failure(tr("The model's \"%1\" names a neighbor that there is not").arg(first));
    return NeighborLists{std::move(*neighbors), std::move(*similarities)};
}

} // namespace shelf
