// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"
#include "engine/projection/clusters/clusters.h"

namespace shelf {

namespace {

constexpr std::size_t kClusteredRows = 100'000;
constexpr std::size_t kClusteredCols = 32;

/// With the settings that the program has. Flops: of the products of all rows with each other, by which the
/// nearest of each are found; the tree is not counted.
Result<PreparedBench> prepareHdbscan(const BenchSize& size, const Progress&)
{
    const auto rows = clusteredRows(size.of(kClusteredRows, 1'000), kClusteredCols);
    const auto n = static_cast<double>(rows->rows);
    PreparedBench bench{{.items = n, .flops = 2 * n * n * kClusteredCols}, size.threadCount(), {}};
    bench.rows = rows;
    bench.once = [rows, threads = bench.threads](const Progress& progress) -> Result<std::vector<double>> {
        Result<Clustering> found = Error::cancelledByCaller();
        const double seconds =
            secondsOf([&] { found = hdbscan(rows->view(), {}, Metric::euclidean, threads, progress); });
        if (!found)
            return found.error();
        return std::vector<double>{seconds};
    };
    return bench;
}

} // namespace

extern const BenchFigure kHdbscanFigure;
constinit const BenchFigure kHdbscanFigure{"hdbscan_100k", "rows", 15, 160'000'000, prepareHdbscan};

} // namespace shelf
