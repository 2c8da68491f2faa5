// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"
#include "engine/neighbors/neighbor_graph.h"

namespace shelf {

namespace {

constexpr std::size_t kNearRows = 100'000;
constexpr std::size_t kNearCols = 32;
constexpr int kNearNeighbors = 90; // of a t-SNE of the usual perplexity

/// The exact neighbors of all rows. Flops: of the products of all rows with each other.
Result<PreparedBench> prepareNeighbors(const BenchSize& size, const Progress&)
{
    const auto rows = clusteredRows(size.of(kNearRows, 1'000), kNearCols);
    const auto n = static_cast<double>(rows->rows);
    PreparedBench bench{{.items = n, .flops = 2 * n * n * kNearCols}, size.threadCount(), {}};
    bench.rows = rows;
    bench.once = [rows, threads = bench.threads](const Progress& progress) -> Result<std::vector<double>> {
        Result<NeighborGraph> found = Error::cancelledByCaller();
        const double seconds = secondsOf([&] {
            found =
                nearestOfAll(rows->view(), kNearNeighbors, Metric::euclidean, {.threads = threads}, progress);
        });
        if (!found)
            return found.error();
        return std::vector<double>{seconds};
    };
    return bench;
}

} // namespace

extern const BenchFigure kNeighborsFigure;
constinit const BenchFigure kNeighborsFigure{"neighbors_100k", "rows", 15, 180'000'000, prepareNeighbors};

} // namespace shelf
