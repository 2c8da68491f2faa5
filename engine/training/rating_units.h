// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/kernels/rating_steps.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Ratings of any scale brought to a standard deviation of one, so that one learning rate and one
/// regularization mean the same for stars from 1 to 5 and for points from 1 to 10.
struct RatingUnits {
    float mean = 0;        ///< taken off first; 0 where the model has no biases
    float scale = 1;       ///< the ratings' standard deviation
    float vectorScale = 1; ///< its root: what each of two vectors is multiplied by on the way out

    float inward(float rating) const { return (rating - mean) / scale; }
    double squared(double error) const
    {
        return error * static_cast<double>(scale) * static_cast<double>(scale);
    }
};

inline RatingUnits ratingUnits(const Dataset& data, std::span<const std::uint32_t> rows, bool centered)
{
    double sum = 0;
    for (const std::uint32_t row : rows)
        sum += static_cast<double>(data.rating[row]);
    const auto count = static_cast<double>(rows.size());
    const double mean = rows.empty() ? 0.0 : sum / count;
    double squares = 0;
    for (const std::uint32_t row : rows)
        squares +=
            (static_cast<double>(data.rating[row]) - mean) * (static_cast<double>(data.rating[row]) - mean);
    const double deviation = rows.empty() ? 0.0 : std::sqrt(squares / count);
    RatingUnits units;
    units.mean = centered ? static_cast<float>(mean) : 0.0F;
    units.scale = deviation > 1e-6 ? static_cast<float>(deviation) : 1.0F;
    units.vectorScale = std::sqrt(units.scale);
    return units;
}

/// What pulls a row at each of its n ratings: the vector by pull / root(n) and the bias by biasPull / n,
/// hence pull root(n) and biasPull in all. A pull of the same size at each rating, the usual choice, holds
/// rows of many ratings too strongly; one of the same size for each row does so to those of few. The bias' is
/// that of the closed form.
template <class RowOf>
std::vector<RowState> rowStates(std::span<const std::uint32_t> counts, double pull, double biasPull,
                                RowOf rowOf)
{
    std::vector<RowState> states(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const auto n = static_cast<double>(counts[i]);
        states[rowOf(i)].pull = static_cast<float>(pull / std::sqrt(n));
        states[rowOf(i)].biasPull = static_cast<float>(biasPull / n);
    }
    return states;
}

} // namespace shelf
