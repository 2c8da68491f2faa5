// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rating_metrics.h"

#include "engine/base/parallel.h"
#include "engine/evaluation/bootstrap.h"
#include "engine/evaluation/rating_errors.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shelf {

namespace {

RatingMetrics metricsOf(const RatingErrors& sums)
{
    RatingMetrics metrics;
    metrics.count = sums.count;
    if (sums.count == 0)
        return metrics;
    const auto count = static_cast<double>(sums.count);
    metrics.mse = sums.squared / count;
    metrics.rmse = std::sqrt(metrics.mse);
    metrics.mae = sums.absolute / count;
    metrics.rmseClipped = std::sqrt(sums.squaredClipped / count);
    metrics.maeClipped = sums.absoluteClipped / count;
    metrics.maeRounded = sums.absoluteRounded / count;
    return metrics;
}

} // namespace

RatingMetrics ratingMetrics(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                            int threads)
{
    return metricsOf(ratingErrors(model, data, rows, Loss::mse, 0, threads));
}

RatingMetrics ratingMetricsWithIntervals(const Model& model, const Dataset& data,
                                         std::span<const std::uint32_t> rows, std::uint64_t seed, int threads)
{
    constexpr std::size_t kWidth = 3; // squared errors, absolute errors, ratings
    std::vector<float> predictions(rows.size());
    const RatingErrors sums = ratingErrors(model, data, rows, Loss::mse, 0, threads, predictions);
    std::vector<double> ofReader(data.userCount() * kWidth, 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double error = static_cast<double>(predictions[i]) - static_cast<double>(data.rating[rows[i]]);
        double* reader = ofReader.data() + static_cast<std::size_t>(data.user[rows[i]]) * kWidth;
        reader[0] += error * error;
        reader[1] += std::abs(error);
        reader[2] += 1;
    }
    std::size_t kept = 0;
    for (std::size_t reader = 0; reader < data.userCount(); ++reader)
        if (ofReader[reader * kWidth + 2] > 0)
            std::copy_n(ofReader.begin() + static_cast<std::ptrdiff_t>(reader * kWidth), kWidth,
                        ofReader.begin() + static_cast<std::ptrdiff_t>(kWidth * kept++));
    ofReader.resize(kept * kWidth);
    RatingMetrics metrics = metricsOf(sums);
    Workers workers(threads);
    const auto intervals = bootstrapMeans(ofReader, 2, seed, workers);
    metrics.rmseInterval = {std::sqrt(intervals[0].low), std::sqrt(intervals[0].high)};
    metrics.maeInterval = intervals[1];
    return metrics;
}

} // namespace shelf
