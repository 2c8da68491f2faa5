// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bench/bench_figure.h"
#include "engine/bench/roofline.h"

#include <cstdint>
#include <vector>

namespace shelf {

struct BenchResult {
    const BenchFigure* figure = nullptr;
    BenchWork work; ///< of one timing
    int threads = 1;
    std::vector<double> seconds; ///< of each timing, ascending; never empty
    std::uint64_t residentPeak =
        0; ///< bytes of the whole process, the figure's data with it; 0: nobody knows

    double minimum() const { return seconds.front(); }
    /// The quickest that so many of the timings (0 .. 1) are as quick as.
    double below(double share) const;
    double median() const { return below(0.5); }
    double perSecond() const { return work.items / median(); }
};

/// What holds a figure up at the roofline.
enum class BenchBound { flops, bytes };

struct BenchShare {
    BenchBound bound = BenchBound::flops;
    double share =
        0; ///< the time that its flops or its bytes need at least, of the time it took; 0: neither is known
};
/// By the median, with as many times the roofline's flops as there are threads, and its bytes once: what
/// streams on several threads may get beyond.
BenchShare shareOf(const BenchResult& result, const Roofline& roofline);

/// Makes the data, does it once without a clock, and then `repeat` times. Stopped by the progress: cancelled.
Result<BenchResult> measureFigure(const BenchFigure& figure, const BenchSize& size, int repeat,
                                  const Progress& progress = {});

} // namespace shelf
