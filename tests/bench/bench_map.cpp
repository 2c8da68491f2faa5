// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_map.h"

#include "engine/base/random.h"
#include "engine/neighbors/neighbor_graph.h"
#include "tests/bench/naive_neighbors.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace shelf;

namespace {

constexpr int kNeighbors = 90;

/// 50 clusters of unequal width.
std::vector<float> mixture(std::size_t rows, std::size_t cols)
{
    constexpr std::size_t kClusters = 50;
    Random random(1);
    std::vector<float> centers(kClusters * cols);
    for (float& value : centers)
        value = static_cast<float>(2 * random.normal());
    std::vector<double> widths(kClusters);
    for (double& width : widths)
        width = 0.3 + 1.2 * random.uniform();
    std::vector<float> values(rows * cols);
    for (std::size_t r = 0; r < rows; ++r) {
        const std::size_t cluster = random.below(kClusters);
        for (std::size_t c = 0; c < cols; ++c)
            values[r * cols + c] =
                centers[cluster * cols + c] + static_cast<float>(widths[cluster] * random.normal());
    }
    return values;
}

struct Clock {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t processor = std::clock();

    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    }
    double processorSeconds() const { return static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC; }
};

/// peerRows: of which the plain program finds the neighbors; its time is scaled up to all.
void benchSize(std::size_t rows, std::size_t cols, std::size_t peerRows)
{
    const std::vector<float> values = mixture(rows, cols);
    const MatrixView view{values.data(), rows, cols, cols};
    double processor = 0;
    NeighborGraph last;
    for (const int threads : {1, 2}) {
        NeighborGraphOptions options;
        options.threads = threads;
        const Clock clock;
        const auto graph = nearestOfAll(view, kNeighbors, Metric::euclidean, options);
        std::printf("neighbors of %zu x %zu, k = %d   %d thread(s)  %.3f s (processor %.3f)\n", rows, cols,
                    kNeighbors, threads, clock.seconds(), clock.processorSeconds());
        if (!graph) {
            std::printf("%s\n", graph.error().text().c_str());
            return;
        }
        if (threads == 1)
            processor = clock.processorSeconds();
        last = *graph;
    }
    const Clock clock;
    const auto peer = naiveNeighbors(values.data(), rows, cols, 0, peerRows, kNeighbors);
    const double scaled =
        clock.processorSeconds() * static_cast<double>(rows) / static_cast<double>(peerRows);
    std::size_t same = 0;
    for (std::size_t i = 0; i < peer.size(); ++i)
        same += peer[i] == last.neighbor[i];
    std::printf(
        "the same by an Eigen product and partial_sort  1 thread  processor %.3f s, %.1f times as long; "
        "%.4f of the places agree\n",
        scaled, scaled / processor, static_cast<double>(same) / static_cast<double>(peer.size()));
}

} // namespace

void benchNeighbors()
{
    benchSize(10'000, 15, 10'000);
    benchSize(100'000, 32, 5'000);
}
