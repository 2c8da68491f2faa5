// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rating_metrics.h"

#include "engine/evaluation/bootstrap.h"
#include "engine/evaluation/each_prediction.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shelf {

namespace {

struct Sums {
    double squared = 0;
    double absolute = 0;
    double squaredClipped = 0;
    double absoluteClipped = 0;
    double absoluteRounded = 0;
};

void add(Sums& sums, double predicted, double rating, const RatingScale& scale)
{
    const double low = scale.min;
    const double high = std::max(scale.min, scale.max);
    const double error = predicted - rating;
    const double clipped = std::clamp(predicted, low, high) - rating;
    const double rounded = std::clamp(std::round(predicted), low, high) - rating;
    sums.squared += error * error;
    sums.absolute += std::abs(error);
    sums.squaredClipped += clipped * clipped;
    sums.absoluteClipped += std::abs(clipped);
    sums.absoluteRounded += std::abs(rounded);
}

RatingMetrics metricsOf(const Sums& sums, std::size_t ratings)
{
    RatingMetrics metrics;
    metrics.count = ratings;
    if (ratings == 0)
        return metrics;
    const auto count = static_cast<double>(ratings);
    metrics.mse = sums.squared / count;
    metrics.rmse = std::sqrt(metrics.mse);
    metrics.mae = sums.absolute / count;
    metrics.rmseClipped = std::sqrt(sums.squaredClipped / count);
    metrics.maeClipped = sums.absoluteClipped / count;
    metrics.maeRounded = sums.absoluteRounded / count;
    return metrics;
}

} // namespace

RatingMetrics ratingMetrics(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows)
{
    Sums sums;
    forEachPrediction(model, data, rows,
                      [&](double predicted, double rating) { add(sums, predicted, rating, data.scale); });
    return metricsOf(sums, rows.size());
}

RatingMetrics ratingMetricsWithIntervals(const Model& model, const Dataset& data,
                                         std::span<const std::uint32_t> rows, std::uint64_t seed, int threads)
{
    constexpr std::size_t kWidth = 3; // squared errors, absolute errors, ratings
    std::vector<double> ofReader(data.userCount() * kWidth, 0.0);
    Sums sums;
    std::size_t at = 0;
    forEachPrediction(model, data, rows, [&](double predicted, double rating) {
        add(sums, predicted, rating, data.scale);
        double* reader = ofReader.data() + static_cast<std::size_t>(data.user[rows[at++]]) * kWidth;
        reader[0] += (predicted - rating) * (predicted - rating);
        reader[1] += std::abs(predicted - rating);
        reader[2] += 1;
    });
    std::size_t kept = 0;
    for (std::size_t reader = 0; reader < data.userCount(); ++reader)
        if (ofReader[reader * kWidth + 2] > 0)
            std::copy_n(ofReader.begin() + static_cast<std::ptrdiff_t>(reader * kWidth), kWidth,
                        ofReader.begin() + static_cast<std::ptrdiff_t>(kWidth * kept++));
    ofReader.resize(kept * kWidth);
    RatingMetrics metrics = metricsOf(sums, rows.size());
    Workers workers(threads);
    const auto intervals = bootstrapMeans(ofReader, 2, seed, workers);
    metrics.rmseInterval = {std::sqrt(intervals[0].low), std::sqrt(intervals[0].high)};
    metrics.maeInterval = intervals[1];
    return metrics;
}

} // namespace shelf
