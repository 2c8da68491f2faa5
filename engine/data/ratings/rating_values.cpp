// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/rating_values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kFewestOthers = 3;

std::uint64_t total(std::span<const RatingValue> values)
{
    std::uint64_t sum = 0;
    for (const RatingValue& value : values)
        sum += value.count;
    return sum;
}

double distance(const RatingValue& low, const RatingValue& high)
{
    return static_cast<double>(high.value) - static_cast<double>(low.value);
}

double spread(std::span<const RatingValue> values)
{
    return distance(values.front(), values.back());
}

double widestStep(std::span<const RatingValue> values)
{
    double widest = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        widest = std::max(widest, distance(values[i - 1], values[i]));
    return widest;
}

bool isFarCode(float value)
{
    const float size = std::abs(value);
    return size == 99 || size == 999 || size == 9999;
}

/// Whether the value is code, `gap` from all others.
bool isCode(const RatingValue& value, double gap, std::span<const RatingValue> others, std::uint64_t all)
{
    if (value.count < 2 || value.count * 100 < all || others.size() < kFewestOthers)
        return false;
    if (value.value == -1)
        return others.front().value >= 0 && gap > widestStep(others);
    return isFarCode(value.value) && gap > 2 * spread(others);
}

} // namespace

std::vector<RatingValue> ratingValues(std::span<const float> ratings)
{
    // Nearly all ratings are quarters of small numbers and can be counted in a table; in four, so that equal
    // ratings in a row need not wait for one another.
    constexpr int kLeast = -512;
    constexpr int kMost = 512;
    std::array<std::array<std::uint32_t, kMost - kLeast>, 4> counts{};
    std::vector<float> others;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const float quarters = ratings[i] * 4;
        if (quarters >= float(kLeast) && quarters < float(kMost) &&
            static_cast<float>(static_cast<int>(quarters)) == quarters)
            ++counts[i % 4][static_cast<std::size_t>(static_cast<int>(quarters) - kLeast)];
        else
            others.push_back(ratings[i]);
    }
    std::vector<RatingValue> values;
    for (std::size_t i = 0; i < counts[0].size(); ++i) {
        const std::uint64_t count = std::uint64_t(counts[0][i]) + counts[1][i] + counts[2][i] + counts[3][i];
        if (count > 0)
            values.push_back({static_cast<float>(static_cast<int>(i) + kLeast) / 4, count});
    }
    std::sort(others.begin(), others.end());
    for (const float rating : others) {
        if (values.empty() || values.back().value != rating)
            values.push_back({rating, 0});
        ++values.back().count;
    }
    std::sort(values.begin(), values.end(),
              [](const RatingValue& a, const RatingValue& b) { return a.value < b.value; });
    return values;
}

std::vector<float> unratedValues(std::span<const RatingValue> values)
{
    const std::uint64_t all = total(values);
    std::vector<float> codes;
    // A file may have two of them, one at each end.
    for (bool again = true; again && values.size() > kFewestOthers;) {
        again = false;
        const auto withoutLast = values.first(values.size() - 1);
        const auto withoutFirst = values.last(values.size() - 1);
        if (isCode(values.back(), distance(withoutLast.back(), values.back()), withoutLast, all)) {
            codes.push_back(values.back().value);
            values = withoutLast;
            again = true;
        } else if (isCode(values.front(), distance(values.front(), withoutFirst.front()), withoutFirst,
                          all)) {
            codes.push_back(values.front().value);
            values = withoutFirst;
            again = true;
        }
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

std::vector<float> farValues(std::span<const RatingValue> values)
{
    // What stands between a few ratings at either end is the scale; it grows to both sides as long as the
    // next value is not far from it.
    const std::uint64_t few = std::max<std::uint64_t>(3, total(values) / 1000);
    std::size_t first = 0;
    std::size_t end = values.size();
    for (std::uint64_t count = 0; first < end && (count += values[first].count) <= few;)
        ++first;
    for (std::uint64_t count = 0; end > first && (count += values[end - 1].count) <= few;)
        --end;
    if (end - first < kFewestOthers)
        return {};
    for (bool grew = true; grew;) {
        grew = false;
        const double reach = 2 * spread(values.subspan(first, end - first));
        if (first > 0 && distance(values[first - 1], values[first]) <= reach) {
            --first;
            grew = true;
        }
        if (end < values.size() && distance(values[end - 1], values[end]) <= reach) {
            ++end;
            grew = true;
        }
    }
    std::vector<float> far;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (i < first || i >= end)
            far.push_back(values[i].value);
    return far;
}

} // namespace shelf
