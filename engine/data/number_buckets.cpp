// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/number_buckets.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

template <class Values> void setMoments(const Values& values, double& mean, double& deviation)
{
    double sum = 0;
    for (const auto value : values)
        sum += static_cast<double>(value);
    mean = sum / static_cast<double>(values.size());
    double squares = 0;
    for (const auto value : values)
        squares += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    deviation = std::sqrt(squares / static_cast<double>(values.size()));
    if (!(deviation > 0))
        deviation = 1;
}

} // namespace

NumberBuckets NumberBuckets::ofEqualCount(std::vector<double> values, std::size_t buckets)
{
    NumberBuckets result;
    if (values.empty())
        return result;
    std::sort(values.begin(), values.end());
    result.min = values.front();
    result.max = values.back();
    setMoments(values, result.mean, result.deviation);
    for (std::size_t i = 1; i < buckets; ++i) {
        const double edge = values[i * values.size() / buckets];
        if (edge > (result.edges.empty() ? result.min : result.edges.back()))
            result.edges.push_back(edge);
    }
    return result;
}

std::uint32_t NumberBuckets::bucketOf(double value) const
{
    return static_cast<std::uint32_t>(std::upper_bound(edges.begin(), edges.end(), value) - edges.begin());
}

TimeBuckets::TimeBuckets(const NumberColumn<std::int64_t>& times, std::size_t buckets) : count(buckets)
{
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    min = *first;
    max = *last;
    setMoments(times, mean, deviation);
}

std::uint32_t TimeBuckets::bucketOf(std::int64_t time) const
{
    if (count == 0 || time <= min)
        return 0;
    const double width = (static_cast<double>(max) - static_cast<double>(min)) / static_cast<double>(count);
    const double place = (static_cast<double>(time) - static_cast<double>(min)) / width;
    return static_cast<std::uint32_t>(std::min(place, static_cast<double>(count - 1)));
}

} // namespace shelf
