// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/rating_errors.h"

#include "engine/base/parallel.h"
#include "engine/evaluation/each_prediction.h"
#include "engine/evaluation/losses.h"
#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shelf {

namespace {

/// Rows that one thread takes at a time.
constexpr std::size_t kPiece = 4096;

} // namespace

RatingErrors ratingErrors(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                          Loss loss, double huberDelta, int threads, std::span<float> predictions)
{
    const double low = data.scale.min;
    const double high = std::max(data.scale.min, data.scale.max);
    std::vector<RatingErrors> pieces((rows.size() + kPiece - 1) / kPiece);
    // Waking threads takes longer than a piece or two.
    Workers workers(pieces.size() < 4 ? 1 : threads);
    workers.run(pieces.size(), [&](std::size_t number, int) {
        const FlushTiny flush;
        RatingErrors sums;
        const std::size_t first = number * kPiece;
        std::size_t at = first;
        forEachPrediction(model, data, rows.subspan(first, std::min(kPiece, rows.size() - first)),
                          [&](double predicted, double rating) {
                              if (!predictions.empty())
                                  predictions[at++] = static_cast<float>(predicted);
                              const double error = predicted - rating;
                              const double clipped = std::clamp(predicted, low, high) - rating;
                              const double rounded = std::clamp(std::round(predicted), low, high) - rating;
                              sums.loss += lossOf(loss, huberDelta, predicted, rating);
                              sums.squared += error * error;
                              sums.absolute += std::abs(error);
                              sums.squaredClipped += clipped * clipped;
                              sums.absoluteClipped += std::abs(clipped);
                              sums.absoluteRounded += std::abs(rounded);
                          });
        pieces[number] = sums;
    });
    RatingErrors all;
    all.count = rows.size();
    for (const RatingErrors& piece : pieces) {
        all.loss += piece.loss;
        all.squared += piece.squared;
        all.absolute += piece.absolute;
        all.squaredClipped += piece.squaredClipped;
        all.absoluteClipped += piece.absoluteClipped;
        all.absoluteRounded += piece.absoluteRounded;
    }
    return all;
}

} // namespace shelf
