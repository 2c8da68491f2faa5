// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/layout_method.h"

#include <algorithm>
#include <span>

namespace shelf {

/// Puts a point at the mean of its neighbors' places by their weights, of which one is above 0.
inline void startAtWeightedMean(const PlaceOne& one, std::span<const double> weights, std::span<float> at)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    for (std::size_t d = 0; d < at.size(); ++d) {
        double mean = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            mean += weights[i] / sum *
                    static_cast<double>(
                        one.places[static_cast<std::size_t>(one.neighbors[i].row) * at.size() + d]);
        at[d] = static_cast<float>(mean);
    }
}

} // namespace shelf
