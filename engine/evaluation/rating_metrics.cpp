// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rating_metrics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kBatch = 4096;

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

RatingMetrics ratingMetrics(const RatingModel& model, const Dataset& data,
                            std::span<const std::uint32_t> rows)
{
    RatingMetrics metrics;
    metrics.count = rows.size();
    if (rows.empty())
        return metrics;

    std::array<std::int32_t, kBatch> users;
    std::array<std::int32_t, kBatch> books;
    std::array<float, kBatch> predicted;
    Sums sums;
    for (std::size_t first = 0; first < rows.size(); first += kBatch) {
        const std::size_t n = std::min(kBatch, rows.size() - first);
        for (std::size_t i = 0; i < n; ++i) {
            users[i] = data.user[rows[first + i]];
            books[i] = data.book[rows[first + i]];
        }
        model.predict(std::span(users).first(n), std::span(books).first(n), std::span(predicted).first(n));
        for (std::size_t i = 0; i < n; ++i)
            add(sums, predicted[i], data.rating[rows[first + i]], data.scale);
    }
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
