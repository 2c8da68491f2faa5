// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/mean_loss.h"

#include "engine/evaluation/rating_errors.h"

namespace shelf {

double meanLoss(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows, Loss loss,
                double huberDelta, int threads)
{
    const double sum = ratingErrors(model, data, rows, loss, huberDelta, threads).loss;
    return rows.empty() ? 0.0 : sum / static_cast<double>(rows.size());
}

} // namespace shelf
