// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/evaluation/mean_loss.h"
#include "engine/models/neighborhood/slope_one_model.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kRowsBetweenReports = 16384;

Result<ComputedModel> slopeOne(const FitRequest& request, FitLoop& loop)
{
    const auto model = std::make_shared<const SlopeOneModel>(
        request.known, BiasModel::train(*request.data, request.train, request.settings.of<BiasParameters>()));
    // The training loss reader by reader, so that each reader's peers are looked up once.
    const Dataset& data = *request.data;
    const TrainingParameters& training = request.settings.training;
    std::vector<std::uint32_t> rows(request.train.begin(), request.train.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return data.user[a] < data.user[b]; });
    double loss = 0;
    for (std::size_t first = 0; first < rows.size(); first += kRowsBetweenReports) {
        const auto part = std::span(rows).subspan(first, std::min(kRowsBetweenReports, rows.size() - first));
        loss += meanLoss(*model, data, part, training.loss, training.huberDelta, request.threads) *
                static_cast<double>(part.size());
        const auto done = static_cast<double>(first + part.size());
        if (!loop.progress(done / static_cast<double>(rows.size()), loss / done))
            return ComputedModel{};
    }
    return ComputedModel{model, loss / static_cast<double>(std::max<std::size_t>(1, rows.size()))};
}

Result<TrainingOutcome> fitSlopeOne(const FitRequest& request, const FitObserver& observer)
{
    return fitAtOnce(request, observer, [&](FitLoop& loop) { return slopeOne(request, loop); });
}

std::vector<Preset> slopeOnePresets()
{
    return {
        {"slope-one", trNoop("Slope One"),
         trNoop("Predicts a rating from those of other books and the mean difference between the two books. "
                "Nothing "
                "to set and nothing to train; has no vectors, hence no map."),
         RunSettings{}, PresetGroup::rating,
         trNoop("If readers who rated both books gave the one half a star more than the other, a reader who "
                "gave "
                "the "
                "other four is taken to give the one four and a half. The answers of all books that a reader "
                "rated "
                "are averaged, each counting as often as there are readers of both; where nobody has read "
                "both, the "
                "biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It "
                "knows no "
                "tastes: whoever liked one book is taken to like the next as anybody else would."),
         "Lemire & Maclachlan 2005, SIAM Data Mining (weighted Slope One)",
         trNoop("stars that anybody can follow, and a yardstick"),
         trNoop(
             "RMSE 0.946, MAE 0.743 on MovieLens 100k in five folds (Slope One in the README of Surprise)")},
    };
}

} // namespace

constinit const ModelKind kSlopeOneKind{
    .key = "slope-one",
    .title = trNoop("Slope One"),
    .presets = slopeOnePresets,
    .fit = fitSlopeOne,
    .restore = restoreSlopeOne,
};

} // namespace shelf
