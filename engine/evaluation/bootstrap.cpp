// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/bootstrap.h"

#include "engine/base/random.h"
#include "engine/base/statistics.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::uint64_t kStream = 0x626f6f74; // apart from the streams that draw negatives
constexpr std::size_t kResamplesAChunk = 25;

/// Cluster i goes to group i modulo the number of groups.
std::vector<double> merged(std::span<const double> sums, std::size_t width)
{
    std::vector<double> groups(kMaxClusters * width, 0.0);
    for (std::size_t i = 0; i < sums.size(); ++i)
        groups[i % (kMaxClusters * width)] += sums[i];
    return groups;
}

} // namespace

std::vector<Interval> bootstrapMeans(std::span<const double> sums, std::size_t columns, std::uint64_t seed,
                                     Workers& workers)
{
    const std::size_t width = columns + 1;
    std::vector<double> fewer;
    if (sums.size() / width > kMaxClusters) {
        fewer = merged(sums, width);
        sums = fewer;
    }
    const std::size_t clusters = sums.size() / width;
    std::vector<Interval> intervals(columns);
    if (clusters < 2)
        return intervals;

    std::vector<double> means(columns * kResamples);
    workers.run(kResamples / kResamplesAChunk, [&](std::size_t chunk, int) {
        std::vector<double> total(width);
        for (std::size_t r = chunk * kResamplesAChunk; r < (chunk + 1) * kResamplesAChunk; ++r) {
            Random random(seed, kStream + r);
            std::fill(total.begin(), total.end(), 0.0);
            for (std::size_t drawn = 0; drawn < clusters; ++drawn) {
                const double* row = sums.data() + random.below(clusters) * width;
                for (std::size_t c = 0; c < width; ++c)
                    total[c] += row[c];
            }
            for (std::size_t c = 0; c < columns; ++c)
                means[c * kResamples + r] = total[c] / total[columns];
        }
    });
    for (std::size_t c = 0; c < columns; ++c) {
        const std::span<double> ofColumn = std::span(means).subspan(c * kResamples, kResamples);
        intervals[c] = {quantile(ofColumn, 0.025), quantile(ofColumn, 0.975)};
    }
    return intervals;
}

} // namespace shelf
