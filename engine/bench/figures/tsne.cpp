// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/tsne.h"
#include "engine/bench/timed_map.h"

namespace shelf {

namespace {

constexpr double kDirectedFlops =
    11; // of one neighbor's pull in the plane: the distance, the weight, two sums

/// Perplexity 30, 750 iterations. Flops: of the products of all rows with each other, and of the pull of 90
/// neighbors of each row in each iteration; what rows push each other is left out, as it depends on how that
/// is found. Bytes: of these neighbors' numbers and weights, once an iteration.
template <std::size_t count, std::size_t cols>
Result<PreparedBench> prepareTsne(const BenchSize& size, const Progress&)
{
    const auto rows = clusteredRows(size.of(count, 1'000), cols);
    MapParameters parameters;
    parameters.method = &kTsneMethod;
    const auto& own = parameters.of<TsneParameters>();
    const auto n = static_cast<double>(rows->rows);
    const double pulls = n * neighborsForPerplexity(own.perplexity, rows->rows) * own.iterations;
    return timedMap(rows, parameters, size,
                    {.items = n,
                     .flops = 2 * n * n * static_cast<double>(cols) + kDirectedFlops * pulls,
                     .bytes = pulls * (sizeof(std::uint32_t) + sizeof(float))});
}

} // namespace

extern const BenchFigure kTsneFigure, kLargeTsneFigure;
constinit const BenchFigure kTsneFigure{"tsne_10k", "rows", 6, 100'000'000, prepareTsne<10'000, 15>};
constinit const BenchFigure kLargeTsneFigure{"tsne_100k", "rows", 60, 450'000'000, prepareTsne<100'000, 32>};

} // namespace shelf
