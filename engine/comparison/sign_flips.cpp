// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/sign_flips.h"

#include "engine/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kStream = 0x666c6970; // apart from the streams that draw resamples
constexpr std::size_t kFlipsAChunk = 250;
constexpr std::size_t kReadersAByte = 8;
constexpr std::size_t kReadersAWord = 64;
constexpr std::size_t kSums = 256; ///< of eight readers: one a set of them

static_assert(kPermutations % kFlipsAChunk == 0);

/// For each eight differences the sum of every set of them, so that eight signs are one look into a table.
std::vector<std::array<double, kSums>> sumsOfEights(const std::vector<double>& values)
{
    std::vector<std::array<double, kSums>> tables((values.size() + kReadersAByte - 1) / kReadersAByte);
    for (std::size_t t = 0; t < tables.size(); ++t) {
        tables[t][0] = 0;
        for (std::size_t set = 1; set < kSums; ++set) {
            const std::size_t without = set & (set - 1); // its lowest one taken out
            std::size_t lowest = 0;
            while (((set >> lowest) & 1) == 0)
                ++lowest;
            const std::size_t at = t * kReadersAByte + lowest;
            tables[t][set] = tables[t][without] + (at < values.size() ? values[at] : 0.0);
        }
    }
    return tables;
}

/// Of the sums of those with the plus sign, how many give a total as far from 0 as what was seen.
std::size_t countAsFar(std::span<const double> plus, double total, double limit)
{
    return static_cast<std::size_t>(std::count_if(
        plus.begin(), plus.end(), [&](double sum) { return std::abs(2 * sum - total) >= limit; }));
}

} // namespace

FlipTest signFlipTest(std::span<const double> differences, std::uint64_t seed, Workers& workers)
{
    std::vector<double> values;
    std::copy_if(differences.begin(), differences.end(), std::back_inserter(values),
                 [](double value) { return value != 0; });
    if (values.empty())
        return {1, true};
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    const double size = std::accumulate(values.begin(), values.end(), 0.0,
                                        [](double sum, double value) { return sum + std::abs(value); });
    // Sums of the same numbers in another order are the same sum.
    const double limit = std::abs(total) - 1e-12 * size;
    const auto tables = sumsOfEights(values);

    if (values.size() < kReadersAWord && (std::size_t{1} << values.size()) <= kPermutations) {
        std::vector<double> plus(std::size_t{1} << values.size(), 0.0);
        for (std::size_t set = 0; set < plus.size(); ++set)
            for (std::size_t t = 0; t < tables.size(); ++t)
                plus[set] += tables[t][(set >> (kReadersAByte * t)) % kSums];
        return {static_cast<double>(countAsFar(plus, total, limit)) / static_cast<double>(plus.size()), true};
    }

    std::vector<std::size_t> asFar(kPermutations / kFlipsAChunk, 0);
    workers.run(asFar.size(), [&](std::size_t chunk, int) {
        Random random(seed, kStream + chunk);
        std::array<double, kFlipsAChunk> plus{};
        for (std::size_t first = 0; first < tables.size(); first += kReadersAWord / kReadersAByte) {
            const std::size_t end = std::min(tables.size(), first + kReadersAWord / kReadersAByte);
            for (double& sum : plus) {
                std::uint64_t signs = random.next();
                for (std::size_t t = first; t < end; ++t, signs >>= kReadersAByte)
                    sum += tables[t][signs % kSums];
            }
        }
        asFar[chunk] = countAsFar(plus, total, limit);
    });
    const auto count = std::accumulate(asFar.begin(), asFar.end(), std::size_t{1});
    return {static_cast<double>(count) / static_cast<double>(kPermutations + 1), false};
}

std::vector<double> holm(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> corrected(p.size());
    double least = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        least = std::max(least, std::min(1.0, static_cast<double>(p.size() - i) * p[order[i]]));
        corrected[order[i]] = least;
    }
    return corrected;
}

} // namespace shelf
