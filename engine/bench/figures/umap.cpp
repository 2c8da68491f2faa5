// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/umap/umap.h"
#include "engine/bench/timed_map.h"

namespace shelf {

namespace {

constexpr std::size_t kUmapRows = 10'000;
constexpr std::size_t kUmapCols = 15;
constexpr int kUmapEpochs = 200;
constexpr double kUmapPullFlops = 13; // of one neighbor in the plane: the distance, its power, two sums

/// 15 neighbors, 200 epochs. Flops: of the products of all rows with each other, and of the pull of each
/// row's neighbors in each epoch; pushes are left out, as they are drawn.
Result<PreparedBench> prepareUmap(const BenchSize& size, const Progress&)
{
    const auto rows = clusteredRows(size.of(kUmapRows, 1'000), kUmapCols);
    MapParameters parameters;
    parameters.method = &kUmapMethod;
    auto& own = parameters.of<UmapParameters>();
    own.epochs = kUmapEpochs;
    const auto n = static_cast<double>(rows->rows);
    return timedMap(
        rows, parameters, size,
        {.items = n,
         .flops = 2 * n * n * kUmapCols + kUmapPullFlops * n * (own.neighbors - 1) * kUmapEpochs});
}

} // namespace

extern const BenchFigure kUmapFigure;
constinit const BenchFigure kUmapFigure{"umap_10k", "rows", 2, 100'000'000, prepareUmap};

} // namespace shelf
