// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"
#include "engine/evaluation/interval.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Percentile bootstrap (Efron 1979): how far each mean would move had other clusters (readers) been drawn.
/// `sums` holds a row of columns + 1 values a cluster: the sum of each column over the cluster, and its
/// weight (1 where a cluster is one observation, else how many it holds). The mean of a column is the sum of
/// its sums over the sum of the weights. 95 % intervals, one a column, from kResamples draws of as many
/// clusters as there are; more than kMaxClusters are first merged into so many. NaN where there are fewer
/// than two. Deterministic in the seed, for any number of threads.
std::vector<Interval> bootstrapMeans(std::span<const double> sums, std::size_t columns, std::uint64_t seed,
                                     Workers& workers);

inline constexpr std::size_t kResamples = 1000;
inline constexpr std::size_t kMaxClusters = 10'000;

} // namespace shelf
