// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/blend/list_overlap.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace shelf {

namespace {

bool listHolds(std::span<const std::int32_t> list, std::int32_t book)
{
    return std::find(list.begin(), list.end(), book) != list.end();
}

} // namespace

std::size_t sharedBooks(std::span<const std::int32_t> a, std::span<const std::int32_t> b)
{
    const std::unordered_set<std::int32_t> known(a.begin(), a.end());
    return static_cast<std::size_t>(
        std::count_if(b.begin(), b.end(), [&](std::int32_t book) { return known.contains(book); }));
}

std::size_t booksInAll(std::span<const std::vector<std::int32_t>> lists)
{
    if (lists.empty())
        return 0;
    const auto inAll = [&](std::int32_t book) {
        return std::all_of(lists.begin() + 1, lists.end(),
                           [book](const auto& list) { return listHolds(list, book); });
    };
    return static_cast<std::size_t>(std::count_if(lists.front().begin(), lists.front().end(), inAll));
}

double rankBiasedOverlap(std::span<const std::int32_t> a, std::span<const std::int32_t> b, double persistence)
{
    const auto shorter = a.size() <= b.size() ? a : b;
    const auto longer = a.size() <= b.size() ? b : a;
    if (shorter.empty())
        return 0;
    const double p = persistence;
    const auto s = static_cast<double>(shorter.size());
    const auto l = static_cast<double>(longer.size());
    std::unordered_set<std::int32_t> ofShorter, ofLonger;
    double shared = 0;          // in the first `depth` of both
    double sharedAtShorter = 0; // where the shorter list ends
    double sum = 0;
    double weight = 1; // p^depth
    for (std::size_t i = 0; i < longer.size(); ++i) {
        const auto depth = static_cast<double>(i + 1);
        weight *= p;
        if (i < shorter.size()) {
            ofShorter.insert(shorter[i]);
            shared += ofLonger.contains(shorter[i]) ? 1 : 0;
        }
        ofLonger.insert(longer[i]);
        shared += ofShorter.contains(longer[i]) ? 1 : 0;
        if (i + 1 == shorter.size())
            sharedAtShorter = shared;
        sum += shared / depth * weight;
        if (i >= shorter.size())
            sum += sharedAtShorter * (depth - s) / (s * depth) * weight;
    }
    return (1 - p) / p * sum + ((shared - sharedAtShorter) / l + sharedAtShorter / s) * weight;
}

std::vector<std::optional<int>> placesUp(std::span<const std::int32_t> before,
                                         std::span<const std::int32_t> list)
{
    std::unordered_map<std::int32_t, int> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.emplace(before[i], static_cast<int>(i));
    std::vector<std::optional<int>> up(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        if (const auto at = places.find(list[i]); at != places.end())
            up[i] = at->second - static_cast<int>(i);
    return up;
}

} // namespace shelf
