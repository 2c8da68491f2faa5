// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/mean_loss.h"

#include "engine/evaluation/each_prediction.h"
#include "engine/evaluation/losses.h"

namespace shelf {

double meanLoss(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows, Loss loss,
                double huberDelta)
{
    double sum = 0;
    forEachPrediction(model, data, rows, [&](double predicted, double rating) {
        sum += lossOf(loss, huberDelta, predicted, rating);
    });
    return rows.empty() ? 0.0 : sum / static_cast<double>(rows.size());
}

} // namespace shelf
