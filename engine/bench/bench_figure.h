// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/bench/made_data.h"
#include "engine/data/dataset.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// How much is measured, and where.
struct BenchSize {
    double scale = 1;        ///< of the numbers of rows, readers, ratings; others than 1 are for tests
    int threads = 0;         ///< 0: as many as the machine has
    std::string folder = {}; ///< for files that are read; there for this alone

    /// So many at scale 1, and at least so many.
    std::size_t of(std::size_t count, std::size_t least) const;
    /// A smaller library has at least a thousand books and few ratings of each reader.
    LibrarySize of(const LibrarySize& library) const;
    int threadCount() const;
};

/// What is done in one timing. Each figure says where it sets these how it counts.
struct BenchWork {
    double items = 0; ///< of the figure's kind
    /// Multiplications and additions of single floats, counted for what is asked for and not for the way it
    /// is found.
    double flops = 0;
    double bytes =
        0; ///< that have to come from memory, being more than caches hold or met for the first time
};

/// A figure with its data made.
struct PreparedBench {
    BenchWork work;
    int threads = 1; ///< that work on it
    /// Does it all once; the seconds of each timing that came of it. Stopped by the progress: cancelled.
    std::function<Result<std::vector<double>>(const Progress&)> once;
    // What it is measured on, for those who measure another program on it.
    std::shared_ptr<const Dataset> ratings = nullptr;
    std::shared_ptr<const MadeRows> rows = nullptr;
};

/// One figure of speed. Each stands at the foot of its own file in bench/figures, and its name in the list of
/// bench_figures.cpp; nothing else names one.
struct BenchFigure {
    std::string_view name;    ///< stays what it is: results are compared by it
    std::string_view item;    ///< what there are so many of a second: "queries"
    double seconds = 0;       ///< of all of it with three repetitions on two common processors, roughly
    std::uint64_t memory = 0; ///< bytes at scale 1, with what the program has besides
    Result<PreparedBench> (*prepare)(const BenchSize& size, const Progress& progress) = nullptr;
};

/// In the order in which they are measured.
std::span<const BenchFigure* const> benchFigures();
/// Null where there is none of that name.
const BenchFigure* findBenchFigure(std::string_view name);

/// Seconds of a call.
template <class Work> double secondsOf(const Work& work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

} // namespace shelf
