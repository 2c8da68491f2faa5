// SPDX-License-Identifier: GPL-3.0-or-later
// The half of beside_numpy.py that is Shelfspace: shelfspace_bench_nearest FILE ROWS COLS reads floats as
// they lie in memory, and then lines "WAY METRIC COUNT" from standard input. WAY is search (NearestSearch),
// scan (nearestRows(), by which every question was answered once) or nothing. The answer is the nanoseconds
// of the processor that each of COUNT questions took.
#include "engine/neighbors/nearest_search.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>

using namespace shelf;

namespace {

constexpr int kNeighbors = 10;

long processorNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000L + now.tv_nsec;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 1;
    const std::size_t rows = std::stoul(argv[2]);
    const std::size_t cols = std::stoul(argv[3]);
    std::vector<float> values(rows * cols);
    std::ifstream file(argv[1], std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(values.data()),
                   static_cast<std::streamsize>(values.size() * sizeof(float))))
        return 1;
    const MatrixView view{values.data(), rows, cols, cols};
    const NearestSearch search(view);
    std::printf("%s\n", kernels().name);
    std::fflush(stdout);
    std::string way, name;
    std::size_t count = 0;
    std::size_t row = 0;
    while (std::cin >> way >> name >> count) {
        const Metric metric = *parseMetric(name);
        for (std::size_t i = 0; i < count; ++i) {
            row = (row + 7919) % rows;
            const auto number = static_cast<std::int32_t>(row);
            const long begun = processorNanoseconds();
            const auto found = way == "search" ? search.nearestRows(number, kNeighbors, metric)
                               : way == "scan" ? nearestRows(view, number, kNeighbors, metric)
                                               : std::vector<Neighbor>();
            std::printf("%ld ", processorNanoseconds() - begun);
        }
        std::printf("\n");
        std::fflush(stdout);
    }
}
