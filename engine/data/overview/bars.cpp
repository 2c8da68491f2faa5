// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/overview/bars.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace shelf {

std::vector<OverviewBar> valueBars(const NumberColumn<float>& values)
{
    std::map<float, std::uint64_t> counts;
    // Ratings come in runs of few values: one look in the tree for all equal neighbors.
    for (std::size_t i = 0; i < values.size();) {
        std::size_t end = i + 1;
        while (end < values.size() && values[end] == values[i])
            ++end;
        counts[values[i]] += end - i;
        i = end;
    }
    std::vector<OverviewBar> bars;
    if (counts.size() <= kMostValueBars) {
        for (const auto& [value, count] : counts)
            bars.push_back({static_cast<double>(value), static_cast<double>(value), count});
        return bars;
    }
    const auto low = static_cast<double>(counts.begin()->first);
    const auto high = static_cast<double>(counts.rbegin()->first);
    const double width = (high - low) / static_cast<double>(kMostValueBars);
    for (std::size_t i = 0; i < kMostValueBars; ++i)
        bars.push_back({low + width * static_cast<double>(i), low + width * static_cast<double>(i + 1), 0});
    bars.back().high = high;
    for (const auto& [value, count] : counts)
        bars[barOf(bars, static_cast<double>(value))].count += count;
    return bars;
}

std::size_t barOf(const std::vector<OverviewBar>& bars, double value)
{
    const auto after = std::upper_bound(bars.begin(), bars.end(), value,
                                        [](double v, const OverviewBar& bar) { return v < bar.low; });
    return after == bars.begin() ? 0 : static_cast<std::size_t>(after - bars.begin()) - 1;
}

std::vector<OverviewBar> doublingBars(const std::vector<std::uint32_t>& counts)
{
    std::vector<OverviewBar> bars;
    for (const std::uint32_t count : counts) {
        if (count == 0)
            continue;
        const auto bar = static_cast<std::size_t>(std::bit_width(count - 1));
        while (bars.size() <= bar) {
            const double high = std::ldexp(1.0, static_cast<int>(bars.size()));
            bars.push_back({bars.empty() ? 1 : bars.back().high + 1, high, 0});
        }
        ++bars[bar].count;
    }
    bars.erase(bars.begin(),
               std::find_if(bars.begin(), bars.end(), [](const OverviewBar& bar) { return bar.count > 0; }));
    return bars;
}

std::vector<OverviewBar> centeredBars(const std::vector<double>& numbers, double width)
{
    if (numbers.empty())
        return {};
    const auto place = [width](double number) {
        return static_cast<std::int64_t>(std::floor(number / width + 0.5));
    };
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    const std::int64_t first = place(*least);
    const std::int64_t last = place(*most);
    std::vector<OverviewBar> bars;
    for (std::int64_t i = first; i <= last; ++i)
        bars.push_back({(static_cast<double>(i) - 0.5) * width, (static_cast<double>(i) + 0.5) * width, 0});
    for (const double number : numbers)
        ++bars[barOf(bars, number)].count;
    return bars;
}

double roundWidth(double most)
{
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.5, 2.0})
        if (step * power <= most * (1 + 1e-9))
            return step * power;
    return power;
}

} // namespace shelf
