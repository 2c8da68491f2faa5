// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Chances of drawing without putting back, from at most so many.
class DrawChances {
public:
    explicit DrawChances(std::size_t most);

    /// The chance that `drawn` of `all`, of which `marked` bear a mark, hold `hits` marked ones or more: the
    /// upper tail of the hypergeometric distribution, which is Fisher's exact test of one side. hits <=
    /// drawn, marked <= all <= most.
    double atLeast(std::size_t hits, std::size_t drawn, std::size_t marked, std::size_t all) const;

private:
    double choose(std::size_t n, std::size_t k) const; ///< the logarithm of n over k
    std::vector<double> m_logFactorial;
};

/// Whether the numbers of two groups lie as high.
struct RankSum {
    double p = 1;     ///< of two sides
    double above = 0; ///< the share of pairs whose first number is larger, ties counted half
};
/// Wilcoxon, Mann & Whitney's test by the normal approximation, corrected for ties and for continuity. No
/// number is NaN; of an empty group, and of numbers that are all one, nothing follows (p 1, above 0.5).
RankSum rankSum(std::span<const double> first, std::span<const double> second);

/// Chances corrected for having tried them all, so that of those below a level at most that share is expected
/// to be an accident (Benjamini & Hochberg 1995).
std::vector<double> falseDiscoveryRates(std::span<const double> chances);

} // namespace shelf
