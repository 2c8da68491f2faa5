// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/overview/bars.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Ratings of the overall mean that are thought to be beside those that there are: who has few ratings is
/// taken to be like others.
inline constexpr double kBiasPull = 10;

/// How far the ratings of books (or of readers) lie from the mean of all: their sum of differences divided by
/// their number plus kBiasPull.
struct Biases {
    std::vector<OverviewBar> bars; ///< see centeredBars()
    double mean = 0;               ///< of all ratings
    double deviation = 0;          ///< root of the mean square of the biases
    std::uint64_t above = 0;       ///< with a bias above 0
    std::uint64_t count = 0;
};

/// The bias of each of `groups` keys; NaN where nobody rated. data has stars.
std::vector<double> biasesBy(const Dataset& data, std::span<const std::int32_t> keys, std::size_t groups);

/// No bars where nobody gave stars, or all the same.
Biases bookBiases(const Dataset& data);
Biases readerBiases(const Dataset& data);

} // namespace shelf
