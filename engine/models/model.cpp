// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/model.h"

namespace shelf {

std::uint64_t RatingModel::parameterCount() const
{
    std::uint64_t count = 0;
    for (const LayerInfo& layer : layers())
        count += layer.parameters;
    return count;
}

} // namespace shelf
