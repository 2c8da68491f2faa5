// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/paired_metric.h"

#include "engine/base/text/listed.h"
#include "engine/base/text/same_word.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr int kListed = 10;

double squaredError(double error)
{
    return error * error;
}

double absoluteError(double error)
{
    return std::abs(error);
}

constexpr PairedMetric kPaired[] = {
    {.key = "rmse", .errorOf = squaredError, .isRoot = true},
    {.key = "mae", .errorOf = absoluteError},
    {.key = "ndcg", .ofReader = &UserRanking::ndcg},
    {.key = "hr", .ofReader = &UserRanking::hitRatio},
    {.key = "recall", .ofReader = &UserRanking::recall},
    {.key = "precision", .ofReader = &UserRanking::precision},
    {.key = "map", .ofReader = &UserRanking::averagePrecision},
    {.key = "mrr", .ofReader = &UserRanking::reciprocalRank},
    {.key = "auc", .ofReader = &UserRanking::auc},
};

} // namespace

const EvaluationMetric& PairedMetric::metric() const
{
    for (const auto table : {ratingMetricTable(), rankingMetricTable()})
        for (const EvaluationMetric& one : table)
            if (one.key == key)
                return one;
    return ratingMetricTable().front(); // a row names one of them: a test holds it
}

double PairedMetric::figure(double sum, double weight) const
{
    const double mean = sum / weight;
    return isRoot ? std::sqrt(mean) : mean;
}

std::span<const PairedMetric> pairedMetrics()
{
    return kPaired;
}

const PairedMetric* findPairedMetric(std::string_view key)
{
    for (const PairedMetric& one : kPaired)
        if (isSameWord(key, one.key) || isSameWord(key, one.metric().keyAt(kListed)))
            return &one;
    return nullptr;
}

std::string pairedMetricKeys()
{
    std::string keys;
    for (const PairedMetric& one : kPaired)
        addToList(keys, one.metric().keyAt(kListed));
    return keys;
}

double ReaderSums::figure(const PairedMetric& metric) const
{
    return metric.figure(std::accumulate(sums.begin(), sums.end(), 0.0),
                         std::accumulate(weights.begin(), weights.end(), 0.0));
}

ReaderSums readerSums(const Run& run, const HeldOutFigures& figures, const PairedMetric& metric)
{
    ReaderSums out;
    if (!metric.ofRatings()) {
        out.readers = figures.rankings.readers;
        for (const UserRanking& one : figures.rankings.figures)
            out.sums.push_back(one.*metric.ofReader);
        out.weights.assign(out.sums.size(), 1.0);
        return out;
    }
    if (figures.predicted.empty())
        return out;
    const Dataset& data = *run.data;
    std::vector<double> sums(data.userCount(), 0.0);
    std::vector<double> weights(data.userCount(), 0.0);
    for (std::size_t i = 0; i < run.split.validation.size(); ++i) {
        const std::uint32_t row = run.split.validation[i];
        const auto reader = static_cast<std::size_t>(data.user[row]);
        sums[reader] +=
            metric.errorOf(static_cast<double>(figures.predicted[i]) - static_cast<double>(data.rating[row]));
        weights[reader] += 1;
    }
    for (std::size_t reader = 0; reader < sums.size(); ++reader) {
        if (weights[reader] == 0)
            continue;
        out.readers.push_back(static_cast<std::int32_t>(reader));
        out.sums.push_back(sums[reader]);
        out.weights.push_back(weights[reader]);
    }
    return out;
}

} // namespace shelf
