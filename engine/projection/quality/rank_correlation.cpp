// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/quality/rank_correlation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace shelf {

namespace {

struct Placed {
    double value;
    std::uint32_t place;
};

/// Ranks less their mean.
std::vector<double> centeredRanks(std::span<const double> values)
{
    std::vector<Placed> sorted(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sorted[i] = {values[i], static_cast<std::uint32_t>(i)};
    std::sort(sorted.begin(), sorted.end(),
              [](const Placed& a, const Placed& b) { return a.value < b.value; });
    std::vector<double> ranks(values.size());
    const double last = static_cast<double>(values.size()) - 1;
    for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
        while (end < sorted.size() && sorted[end].value == sorted[begin].value)
            ++end;
        const double rank = (static_cast<double>(begin + end - 1) - last) / 2;
        for (std::size_t i = begin; i < end; ++i)
            ranks[sorted[i].place] = rank;
    }
    return ranks;
}

} // namespace

double spearmanCorrelation(std::span<const double> x, std::span<const double> y)
{
    const std::vector<double> ofX = centeredRanks(x);
    const std::vector<double> ofY = centeredRanks(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < ofX.size(); ++i) {
        xx += ofX[i] * ofX[i];
        yy += ofY[i] * ofY[i];
        xy += ofX[i] * ofY[i];
    }
    if (xx == 0 || yy == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return xy / std::sqrt(xx * yy);
}

} // namespace shelf
