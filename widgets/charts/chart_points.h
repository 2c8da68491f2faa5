// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/history.h"

#include <QString>

#include <limits>
#include <vector>

namespace shelf {

/// What a loss chart counts along its horizontal axis.
enum class ChartAxis { epoch, batch, seconds };

/// One measured point of a training: an epoch's end, or a checkpoint within an epoch.
struct ChartPoint {
    double epoch = 0; ///< 2.5 is half way through the third epoch
    double batch = 0;
    double seconds = 0; ///< of training so far
    double training = 0;
    double validation = 0; ///< NaN where nothing was held out
    bool isBest =
        false; ///< the epoch with the lowest validation loss, or the highest NDCG of models that rank
    double ndcg = std::numeric_limits<double>::quiet_NaN(); ///< NDCG@10 on the validation part

    double along(ChartAxis axis) const;
};

/// Every epoch and every checkpoint, in the order of training; where both were measured at the same batch,
/// the epoch alone. A checkpoint's epoch and seconds are interpolated between the ends of the epochs around
/// it.
std::vector<ChartPoint> chartPoints(const History& history);

/// Exponential moving average, corrected for its start (the first value comes back as it is):
/// s = w s + (1 - w) x, divided by 1 - w^n. NaN stays NaN and moves nothing. weight is 0 .. 1 (exclusive).
std::vector<double> smoothed(const std::vector<double>& values, double weight);

} // namespace shelf
