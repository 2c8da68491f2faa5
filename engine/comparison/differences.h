// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"
#include "engine/comparison/paired_metric.h"
#include "engine/evaluation/interval.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// A run with what it came to, reader by reader.
struct ComparedRun {
    std::shared_ptr<const Run> run;
    std::shared_ptr<const HeldOutFigures> figures;
};

/// Why two runs are not held against each other by a figure.
enum class NotCompared {
    no,       ///< they are
    data,     ///< they are of other data
    heldOut,  ///< other ratings were held out
    noRating, ///< one of them predicts no ratings
    readers,  ///< they were measured on other readers: one of them went on from a run that knew more
};

/// How two runs differ in one figure.
struct Difference {
    std::size_t first = 0; ///< of the runs that were given
    std::size_t second = 0;
    NotCompared why = NotCompared::no;
    double firstFigure = 0;
    double secondFigure = 0;
    double difference = 0;  ///< first less second
    Interval interval = {}; ///< of the difference: 95 %, paired bootstrap over readers
    double p = 1;           ///< of the randomization test
    double corrected = 1;   ///< the same after Holm's correction for all comparisons made together
    bool exact = false;     ///< all ways to exchange the two were gone through
    std::size_t readers = 0;
    std::size_t differing = 0; ///< readers for whom they differ
    bool isReal = false;       ///< the first is better, beyond chance after the correction

    bool isCompared() const { return why == NotCompared::no; }
};

inline constexpr double kSignificance = 0.05;

/// Which pairs are looked at: all, or those of one run with each other run.
struct DifferenceRequest {
    std::ptrdiff_t against = -1; ///< index of the one run; -1: all pairs
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
};

/// Differences of runs in a figure, reader by reader (see signFlipTest), each corrected for how many could be
/// compared; the surest first, those that cannot be compared last. In each the first is the one whose figure
/// is better, if only by chance.
Result<std::vector<Difference>> differencesOf(std::span<const ComparedRun> runs, const PairedMetric& metric,
                                              const DifferenceRequest& request,
                                              const Progress& progress = {});

/// 95 % percentile interval of figure(first) less figure(second), both of the same readers, had others been
/// drawn (Efron 1979). More than kMaxClusters readers are merged into so many. NaN for fewer than two.
Interval pairedBootstrap(const ReaderSums& first, const ReaderSums& second, const PairedMetric& metric,
                         std::uint64_t seed, Workers& workers);

} // namespace shelf
