// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/comparison/differences.h"
#include "engine/comparison/slices.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What to look at runs by, in words.
struct ComparisonQuestion {
    std::string metric;  ///< key of a PairedMetric; empty: RMSE where all predict ratings, else NDCG@10
    bool test = false;   ///< whether the differences are real
    std::string against; ///< the one run, of those named, that each other is tested against; empty: all pairs
    std::string slices;  ///< a kind of slices, or "all"; empty: none

    bool asksForFigures() const { return test || !slices.empty(); }
};

/// Else a usage error that names those that there are.
Result<const PairedMetric*> metricAsked(const ComparisonQuestion& question, std::span<const Run> runs);

/// "p = 0.002", "p < 0.001".
Message probabilityText(double p);
/// "ials is better than bpr: NDCG@10 +0.0210 [0.0120, 0.0300], p = 0.002 after correction for 3 comparisons".
Message differenceSentence(const Difference& difference, std::span<const ComparedRun> runs,
                           const PairedMetric& metric, std::size_t comparisons);
/// The sentences, and what they rest on.
std::string differencesText(std::span<const Difference> differences, std::span<const ComparedRun> runs,
                            const PairedMetric& metric);
Json differencesDocument(std::span<const Difference> differences, std::span<const ComparedRun> runs,
                         const PairedMetric& metric);

/// "1 to 12 ratings", "1990 to 1999", "Fantasy".
Message sliceName(const Slicing& slicing, const Slice& slice);
/// Of one run, worst first.
std::string slicesText(const SlicedFigures& figures, const std::string& run, const PairedMetric& metric);
Json slicesDocument(const SlicedFigures& figures, const std::string& run, const PairedMetric& metric);

} // namespace shelf
