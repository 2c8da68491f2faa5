// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rating_metrics.h"

#include "engine/evaluation/each_prediction.h"

#include <algorithm>
#include <cmath>

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

} // namespace

RatingMetrics ratingMetrics(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows)
{
    RatingMetrics metrics;
    metrics.count = rows.size();
    if (rows.empty())
        return metrics;

    Sums sums;
    forEachPrediction(model, data, rows,
                      [&](double predicted, double rating) { add(sums, predicted, rating, data.scale); });
    const auto count = static_cast<double>(rows.size());
    metrics.mse = sums.squared / count;
    metrics.rmse = std::sqrt(metrics.mse);
    metrics.mae = sums.absolute / count;
    metrics.rmseClipped = std::sqrt(sums.squaredClipped / count);
    metrics.maeClipped = sums.absoluteClipped / count;
    metrics.maeRounded = sums.absoluteRounded / count;
    return metrics;
}

} // namespace shelf
