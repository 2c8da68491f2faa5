// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection/significance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

DrawChances::DrawChances(std::size_t most) : m_logFactorial(most + 1, 0.0)
{
    double sum = 0;
    double lost = 0; // of the sum so far (Kahan): a million terms add up to an error that would be seen
    for (std::size_t n = 2; n <= most; ++n) {
        const double term = std::log(static_cast<double>(n)) - lost;
        const double next = sum + term;
        lost = (next - sum) - term;
        sum = next;
        m_logFactorial[n] = sum;
    }
}

double DrawChances::choose(std::size_t n, std::size_t k) const
{
    return m_logFactorial[n] - m_logFactorial[k] - m_logFactorial[n - k];
}

double DrawChances::atLeast(std::size_t hits, std::size_t drawn, std::size_t marked, std::size_t all) const
{
    const std::size_t most = std::min(drawn, marked);
    const std::size_t least = drawn + marked > all ? drawn + marked - all : 0;
    if (hits <= least)
        return 1;
    if (hits > most)
        return 0;
    const double first =
        std::exp(choose(marked, hits) + choose(all - marked, drawn - hits) - choose(all, drawn));
    // From one number of hits to the next the chance changes by a ratio of whole numbers.
    double sum = 1;
    double term = 1;
    for (std::size_t k = hits; k < most; ++k) {
        term *= static_cast<double>(marked - k) / static_cast<double>(k + 1) *
                static_cast<double>(drawn - k) / static_cast<double>(all - marked + k + 1 - drawn);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return std::min(1.0, first * sum);
}

RankSum rankSum(std::span<const double> first, std::span<const double> second)
{
    if (first.empty() || second.empty())
        return {1, 0.5};
    struct Ranked {
        double value;
        bool isFirst;
    };
    std::vector<Ranked> all;
    all.reserve(first.size() + second.size());
    for (const double value : first)
        all.push_back({value, true});
    for (const double value : second)
        all.push_back({value, false});
    std::sort(all.begin(), all.end(), [](const Ranked& a, const Ranked& b) { return a.value < b.value; });
    double ranks = 0; // of the first group
    double ties = 0;  // sum of t^3 - t over ties of t
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i + 1;
        while (end < all.size() && all[end].value == all[i].value)
            ++end;
        const double rank = 0.5 * static_cast<double>(i + 1 + end);
        const auto size = static_cast<double>(end - i);
        for (; i < end; ++i)
            ranks += all[i].isFirst ? rank : 0;
        ties += size * size * size - size;
    }
    const auto a = static_cast<double>(first.size());
    const auto b = static_cast<double>(second.size());
    const double n = a + b;
    const double wins = ranks - a * (a + 1) / 2;
    RankSum result{1, wins / (a * b)};
    const double variance = a * b / 12 * (n + 1 - ties / (n * (n - 1)));
    if (variance <= 0)
        return result;
    const double off = std::max(0.0, std::abs(wins - a * b / 2) - 0.5);
    result.p = std::min(1.0, std::erfc(off / std::sqrt(2 * variance)));
    return result;
}

std::vector<double> falseDiscoveryRates(std::span<const double> chances)
{
    std::vector<std::size_t> order(chances.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return chances[a] < chances[b]; });
    std::vector<double> rates(chances.size(), 1.0);
    double least = 1;
    for (std::size_t i = order.size(); i-- > 0;) {
        least = std::min(least,
                         chances[order[i]] * static_cast<double>(order.size()) / static_cast<double>(i + 1));
        rates[order[i]] = least;
    }
    return rates;
}

} // namespace shelf
