// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/overview/long_tail.h"

#include <algorithm>
#include <cmath>

namespace shelf {

LongTail longTail(std::vector<std::uint32_t> counts)
{
    LongTail tail;
    tail.bars = doublingBars(counts);
    std::erase(counts, 0U);
    if (counts.empty())
        return tail;
    std::sort(counts.begin(), counts.end());
    const std::size_t n = counts.size();
    tail.count = n;
    tail.most = counts.back();
    tail.median = (static_cast<double>(counts[(n - 1) / 2]) + static_cast<double>(counts[n / 2])) / 2;
    double weighted = 0;
    for (std::size_t i = 0; i < n; ++i) {
        tail.ratings += counts[i];
        weighted += static_cast<double>(i + 1) * static_cast<double>(counts[i]);
    }
    const auto all = static_cast<double>(tail.ratings);
    const auto size = static_cast<double>(n);
    tail.gini = std::max(0.0, 2 * weighted / (size * all) - (size + 1) / size);
    for (std::size_t part = 0; part < kTopParts.size(); ++part) {
        const auto top = static_cast<std::size_t>(std::ceil(size * kTopParts[part] - 1e-9));
        std::uint64_t sum = 0;
        for (std::size_t i = n - top; i < n; ++i)
            sum += counts[i];
        tail.topShares[part] = static_cast<double>(sum) / all;
    }
    return tail;
}

} // namespace shelf
