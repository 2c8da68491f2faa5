// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace shelf {

/// The quantile of values that are not empty, none of them NaN, interpolated between the two nearest (Hyndman
/// & Fan 1996, type 7); share: 0 .. 1. The values change their places.
template <class T> double quantile(std::span<T> values, double share)
{
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(at);
    const auto middle = values.begin() + below;
    std::nth_element(values.begin(), middle, values.end());
    const auto low = static_cast<double>(*middle);
    if (middle + 1 == values.end())
        return low;
    const auto high = static_cast<double>(*std::min_element(middle + 1, values.end()));
    return low + (at - static_cast<double>(below)) * (high - low);
}

} // namespace shelf
