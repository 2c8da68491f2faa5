// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_tsne.h"

#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/projection/tsne/tsne.h"
#include "engine/projection/tsne/tsne_forces.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace shelf;

namespace {

constexpr double kPerplexity = 30;
constexpr std::size_t kClusters = 50;

struct Mixture {
    std::size_t rows;
    std::size_t cols;
    std::vector<float> values; ///< a cluster after the other
    MatrixView view() const { return {values.data(), rows, cols, cols}; }
};

Mixture makeMixture(std::size_t rows, std::size_t cols)
{
    Random random(7);
    Mixture data{rows, cols, {}};
    for (std::size_t cluster = 0; cluster < kClusters; ++cluster) {
        std::vector<double> center(cols);
        for (double& x : center)
            x = 1.5 * random.normal();
        const double width = 0.3 + 0.9 * random.uniform();
        for (std::size_t i = 0; i < rows / kClusters * cols; ++i)
            data.values.push_back(static_cast<float>(center[i % cols] + width * random.normal()));
    }
    return data;
}

/// Neighbors within the cluster only, which are nearly all of them.
NeighborGraph neighborsInClusters(const Mixture& data)
{
    const std::size_t size = data.rows / kClusters;
    NeighborGraph graph;
    graph.rows = data.rows;
    graph.k = neighborsForPerplexity(kPerplexity, size);
    const auto k = static_cast<std::size_t>(graph.k);
    graph.neighbor.resize(data.rows * k);
    graph.distance.resize(data.rows * k);
    Workers workers;
    workers.run(data.rows, [&](std::size_t i, int) {
        const std::size_t first = i / size * size;
        const MatrixView cluster = {data.values.data() + first * data.cols, size, data.cols, data.cols};
        const auto found =
            nearestRows(cluster, static_cast<std::int32_t>(i - first), graph.k, Metric::euclidean);
        for (std::size_t t = 0; t < k; ++t) {
            graph.neighbor[i * k + t] = static_cast<std::int32_t>(first) + found[t].row;
            graph.distance[i * k + t] = found[t].distance;
        }
    });
    return graph;
}

struct Times {
    double wall;
    double processor;
};

template <class Work> Times timed(const Work& work)
{
    const std::clock_t before = std::clock();
    const auto begin = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(),
            static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

/// Milliseconds of the quickest of a few evaluations.
double evaluation(const Affinities& affinities, const LayoutState& state, int threads)
{
    Workers workers(threads);
    TsneForces forces(affinities, state.dims, Team(&workers));
    forces.evaluate(state.position);
    double best = 1e9;
    for (int round = 0; round < 9; ++round)
        best = std::min(best, timed([&] { forces.evaluate(state.position); }).wall);
    return 1e3 * best;
}

void benchMap(std::size_t rows, std::size_t cols)
{
    const Mixture data = makeMixture(rows, cols);
    const NeighborGraph graph = neighborsInClusters(data);
    for (const int threads : {1, 2}) {
        Affinities affinities;
        const Times search = timed([&] { affinities = *tsneAffinities(graph, kPerplexity, threads); });
        LayoutState state = *tsneStart(data.view(), 2, MapStart::pca, 1);
        const TsneParameters parameters;
        const Times run = timed([&] {
            state = *runTsne({affinities, parameters, threads}, std::move(state));
        });
        Affinities none;
        none.start.assign(rows + 1, 0);
        const double all = evaluation(affinities, state, threads);
        const double repulsion = evaluation(none, state, threads);
        std::printf(
            "t-SNE %zu x %zu, %d thread(s): affinities %.2f s, %d iterations %.2f s (processor %.2f), KL "
            "%.3f; at the end %.2f ms an iteration, repulsion %.2f, attraction %.2f\n",
            rows, cols, threads, search.wall, state.iteration, run.wall, run.processor,
            state.curve.back().cost, 1e3 * run.wall / state.iteration, repulsion, all - repulsion);
    }
}

} // namespace

void benchTsne()
{
    benchMap(10'000, 15);
    benchMap(100'000, 32);
}
