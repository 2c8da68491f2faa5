// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/statistics.h"
#include "engine/data/overview/bars.h"
#include "engine/selection/cross_filter.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace shelf {

namespace {

/// Where half of all values stand in less than this share of the whole width, bars of one width say nothing.
constexpr double kCrowded = 0.05;
/// So much further than the middle nine tenths are wide, values count as far out.
constexpr double kFarOut = 2.0;

/// The least width of the round ones that is not below `least`.
double roundedUp(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (step * power >= least * (1 - 1e-9))
            return step * power;
    return 10 * power;
}

NumberBars evenBars(double low, double high, bool areWhole, std::size_t most)
{
    NumberBars bars;
    bars.areWhole = areWhole;
    if (!std::isfinite(high - low)) {
        bars.edges = {low, high};
        return bars;
    }
    double width = roundedUp((high - low) / static_cast<double>(most));
    if (areWhole)
        width = std::max(1.0, std::ceil(width));
    const double first = std::floor(low / width + 1e-9);
    const auto reaches = [&](double edge) { return areWhole ? edge > high : edge > high - 1e-9 * width; };
    // By multiplication: sums of 0.1 would drift off the round numbers.
    for (std::size_t i = 0; i < most + 3; ++i) {
        bars.edges.push_back((first + static_cast<double>(i)) * width);
        if (i > 0 && reaches(bars.edges.back()))
            break;
    }
    // Numbers so close together for their size that no doubles lie between them.
    if (!reaches(bars.edges.back()) ||
        std::adjacent_find(bars.edges.begin(), bars.edges.end(), std::greater_equal<>()) != bars.edges.end())
        bars.edges = {low, high};
    return bars;
}

NumberBars doublingEdges(double low, double high)
{
    NumberBars bars;
    bars.areWhole = bars.doubling = true;
    bars.edges = {0, 1};
    while (bars.edges.back() <= high)
        bars.edges.push_back(bars.edges.back() * 2);
    bars.edges.erase(bars.edges.begin(),
                     std::prev(std::upper_bound(bars.edges.begin(), bars.edges.end(), low)));
    return bars;
}

} // namespace

std::size_t NumberBars::barOf(double value) const
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), value);
    const auto bar = after == edges.begin() ? 0 : after - edges.begin() - 1;
    return std::min(static_cast<std::size_t>(bar), size() - 1);
}

NumberRange NumberBars::rangeOf(std::size_t first, std::size_t last) const
{
    const double end = edges[last + 1];
    if (last + 1 == size() && !areWhole)
        return {edges[first], end};
    return {edges[first], areWhole ? end - 1 : std::nextafter(end, edges.front())};
}

std::pair<std::size_t, std::size_t> NumberBars::barsIn(const NumberRange& range) const
{
    std::size_t first = barOf(range.low);
    const std::size_t last = std::max(first, barOf(range.high));
    if (range.low > edges[first] && first < last)
        ++first;
    return {first, last};
}

NumberBars barsOf(const std::vector<double>& all, std::size_t most)
{
    std::vector<double> values;
    std::copy_if(all.begin(), all.end(), std::back_inserter(values), [](double v) { return !std::isnan(v); });
    if (values.empty())
        return {};
    const auto ends = std::minmax_element(values.begin(), values.end());
    const double least = *ends.first;
    const double high = *ends.second;
    double low = least;
    const bool areWhole = std::all_of(values.begin(), values.end(),
                                      [](double v) { return v == std::floor(v) && std::abs(v) < 1e15; });
    if (low == high)
        return {{low, low + 1}, areWhole, false};
    const double lowest = quantile(std::span(values), 0.05);
    const double middle = quantile(std::span(values), 0.5);
    const double highest = quantile(std::span(values), 0.95);
    if (areWhole && low >= 0 && high > static_cast<double>(most) && middle - low < kCrowded * (high - low))
        return doublingEdges(low, high);
    // A book of the year 376 must not squeeze a century of others into two bars.
    const bool earlier = highest > lowest && lowest - low > kFarOut * (highest - lowest);
    if (earlier)
        low = lowest - (highest - lowest) / 2;
    NumberBars bars = evenBars(low, high, areWhole, most);
    if (earlier)
        bars.edges.front() = std::min(bars.edges.front(), least);
    return bars;
}

} // namespace shelf
