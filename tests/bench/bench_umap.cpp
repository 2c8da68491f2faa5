// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_umap.h"

#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/projection/umap/umap.h"

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace shelf;

namespace {

constexpr std::size_t kPoints = 10'000;
constexpr std::size_t kColumns = 15;
constexpr std::size_t kClusters = 50;

std::vector<float> mixture()
{
    Random random(1);
    std::vector<double> center(kClusters * kColumns);
    std::vector<double> width(kClusters);
    for (double& x : center)
        x = 3 * random.normal();
    for (double& x : width)
        x = 0.3 + 1.2 * random.uniform();
    std::vector<float> values;
    for (std::size_t i = 0; i < kPoints; ++i) {
        const auto cluster = static_cast<std::size_t>(random.below(kClusters));
        for (std::size_t c = 0; c < kColumns; ++c)
            values.push_back(
                static_cast<float>(center[cluster * kColumns + c] + width[cluster] * random.normal()));
    }
    return values;
}

NeighborGraph graphOf(const MatrixView& rows, int k)
{
    NeighborGraph graph;
    graph.rows = rows.rows;
    graph.k = k;
    graph.neighbor.resize(rows.rows * static_cast<std::size_t>(k));
    graph.distance.resize(graph.neighbor.size());
    Workers workers;
    workers.run(rows.rows, [&](std::size_t i, int) {
        std::size_t at = i * static_cast<std::size_t>(k);
        for (const Neighbor& neighbor :
             nearestRows(rows, static_cast<std::int32_t>(i), k, Metric::euclidean)) {
            graph.neighbor[at] = neighbor.row;
            graph.distance[at++] = neighbor.distance;
        }
    });
    return graph;
}

struct Watch {
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    std::clock_t processor = std::clock();

    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    double busy() const { return static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC; }
};

} // namespace

void benchUmap()
{
    const std::vector<float> values = mixture();
    const MatrixView rows{values.data(), kPoints, kColumns, kColumns};
    UmapParameters parameters;
    parameters.epochs = 200;
    const NeighborGraph graph = graphOf(rows, parameters.neighbors - 1);
    for (const int dims : {2, 3})
        for (const int threads : {1, 2}) {
            const Watch first;
            const auto set = umapFuzzySet(graph, threads);
            const double sets = first.seconds();
            auto start = umapStart(rows, dims, MapStart::pca, 1);
            if (!set || !start)
                return;
            const Watch watch;
            const auto state = runUmap({*set, parameters, 1, threads}, std::move(*start));
            std::printf("UMAP %zu x %zu to %d-D, %d epochs, %d thread(s)  memberships %.3f s  layout %.3f s "
                        "(processor %.3f)  cross-entropy %.4f\n",
                        kPoints, kColumns, dims, parameters.epochs, threads, sets, watch.seconds(),
                        watch.busy(), state ? state->curve.back().cost : -1);
        }
}
