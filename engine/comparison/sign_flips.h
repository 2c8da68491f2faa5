// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

inline constexpr std::size_t kPermutations = 10'000;

struct FlipTest {
    double p = 1;
    bool exact = false; ///< all ways to flip the signs were gone through
};

/// Two-sided randomization test of paired values (Fisher 1935, Pitman 1937; of retrieval systems Smucker,
/// Allan & Carterette 2007): had both runs done alike, each reader's difference could as well have the other
/// sign; p is the share of such flips whose sum is at least as far from 0 as that of `differences`. Where no
/// more than kPermutations flips exist, all are gone through; else kPermutations are drawn, and p is (1 +
/// those as far) over (1 + kPermutations). Zeros are passed over. The same in the seed for any number of
/// threads.
FlipTest signFlipTest(std::span<const double> differences, std::uint64_t seed, Workers& workers);

/// Values of p corrected for their number as Holm (1979) does, each at most 1, in the order given.
std::vector<double> holm(std::span<const double> p);

} // namespace shelf
