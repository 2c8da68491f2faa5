// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/measure_epoch.h"

#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/rating_errors.h"
#include "engine/training/fit.h"

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

namespace {

/// The held-out rows of at most `users` readers, evenly chosen among those that have any.
std::vector<std::uint32_t> rowsOfSomeUsers(const Dataset& data, std::span<const std::uint32_t> rows,
                                           std::size_t users)
{
    std::vector<std::uint8_t> has(data.userCount(), 0);
    std::size_t count = 0;
    for (const std::uint32_t row : rows) {
        auto& mark = has[static_cast<std::size_t>(data.user[row])];
        count += mark == 0;
        mark = 1;
    }
    if (count <= users)
        return {rows.begin(), rows.end()};
    std::size_t seen = 0;
    for (auto& mark : has)
        if (mark) {
            mark = seen * users / count != (seen + 1) * users / count;
            ++seen;
        }
    std::vector<std::uint32_t> chosen;
    for (const std::uint32_t row : rows)
        if (has[static_cast<std::size_t>(data.user[row])])
            chosen.push_back(row);
    return chosen;
}

} // namespace

bool isMeasured(const EpochRecord& record)
{
    return std::isfinite(record.validationRmse) || std::isfinite(record.validationNdcg);
}

void measureEpoch(const FitRequest& request, const Model& model, EpochRecord& record, const Progress& goOn)
{
    if (request.validation.empty())
        return;
    const Dataset& data = *request.data;
    const TrainingParameters& training = request.settings.training;
    if (model.predictsRatings()) {
        const RatingErrors errors = ratingErrors(model, data, request.validation, training.loss,
                                                 training.huberDelta, request.threads);
        const auto count = static_cast<double>(errors.count);
        record.validationLoss = errors.loss / count;
        record.validationRmse = std::sqrt(errors.squared / count);
        record.validationMae = errors.absolute / count;
        return;
    }
    Split split;
    split.train.assign(request.train.begin(), request.train.end());
    split.validation = rowsOfSomeUsers(data, request.validation, kRankedUsers);
    RankingParameters parameters;
    parameters.threads = request.threads;
    parameters.accuracyOnly = true;
    if (const auto metrics = rankingMetrics(model, data, split, parameters, goOn);
        metrics && metrics->users > 0)
        record.validationNdcg = metrics->ndcg;
}

} // namespace shelf
