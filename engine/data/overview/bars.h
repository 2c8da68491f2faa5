// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// One bar of a histogram: so many lie from `low` to `high`.
struct OverviewBar {
    double low = 0;
    double high = 0; ///< whether it belongs to the bar, the figure says
    std::uint64_t count = 0;

    bool operator==(const OverviewBar&) const = default;
};

/// More values than this are gathered.
inline constexpr std::size_t kMostValueBars = 20;

/// Each value that occurs with its count: low and high are the value. More than kMostValueBars different ones
/// are gathered in as many bars of one width, from low up to, but not, high; the last has its high, too.
std::vector<OverviewBar> valueBars(const NumberColumn<float>& values);

/// The bar that a value lies in, of bars without gaps or of single values; the first or last for what lies
/// beyond. There is a bar.
std::size_t barOf(const std::vector<OverviewBar>& bars, double value);

/// Counts in bars that double: 1, 2, 3 to 4, 5 to 8 ..., both ends included, from the smallest to the
/// largest; zeros are in none. Bars between two others may be empty.
std::vector<OverviewBar> doublingBars(const std::vector<std::uint32_t>& counts);

/// Numbers in bars of one round width that lie evenly about zero, from low up to, but not, high. width > 0.
std::vector<OverviewBar> centeredBars(const std::vector<double>& numbers, double width);

/// 1, 2, 2.5 or 5 times a power of ten: the largest that is at most `most`, which is above 0.
double roundWidth(double most);

} // namespace shelf
