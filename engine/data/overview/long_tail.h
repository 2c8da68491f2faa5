// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/overview/bars.h"

#include <array>
#include <cstdint>
#include <vector>

namespace shelf {

/// How unevenly ratings fall on books, or on readers; those with none do not count.
struct LongTail {
    std::vector<OverviewBar> bars; ///< how many have so many ratings; see doublingBars()
    std::uint64_t count = 0;       ///< who has any
    std::uint64_t ratings = 0;
    std::uint32_t most = 0;
    double median = 0;
    /// The share of all ratings that the hundredth, the tenth and the fifth with the most have (their number
    /// rounded up).
    std::array<double, 3> topShares = {};
    /// Gini's coefficient: 0 where all have as many, toward 1 where one has all.
    double gini = 0;
};

inline constexpr std::array<double, 3> kTopParts = {0.01, 0.1, 0.2};

LongTail longTail(std::vector<std::uint32_t> counts);

} // namespace shelf
