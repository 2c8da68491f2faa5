// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison/held_out_figures.h"
#include "engine/evaluation/metric.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A figure that is a mean over readers or over held-out ratings, so that two runs can be held against each
/// other reader by reader.
struct PairedMetric {
    std::string_view key = {};               ///< of the EvaluationMetric that it is
    double (*errorOf)(double) = nullptr;     ///< of predicted less given; null where the figure is of lists
    double UserRanking::*ofReader = nullptr; ///< null where it is of predicted ratings
    bool isRoot = false;                     ///< the figure is the root of the mean

    const EvaluationMetric& metric() const;
    bool ofRatings() const { return errorOf != nullptr; }
    /// Of a mean of errors or of readers' figures.
    double figure(double sum, double weight) const;
    bool higherIsBetter() const { return metric().better == Better::higher; }
};

std::span<const PairedMetric> pairedMetrics();
/// By "ndcg" or "ndcg@10"; null where there is none.
const PairedMetric* findPairedMetric(std::string_view key);
/// "rmse, mae, ndcg@10 ...": the keys that there are.
std::string pairedMetricKeys();

/// A figure as sums over readers: it is figure(sum of sums, sum of weights).
struct ReaderSums {
    std::vector<std::int32_t> readers; ///< ascending
    std::vector<double> sums;
    std::vector<double> weights; ///< held-out ratings of the reader, or 1 where the figure is of lists

    double figure(const PairedMetric& metric) const;
};

/// Empty where the run has no such figure (it predicts no ratings).
ReaderSums readerSums(const Run& run, const HeldOutFigures& figures, const PairedMetric& metric);

} // namespace shelf
