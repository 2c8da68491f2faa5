// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/models/averages/bias_model.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"

namespace shelf {

namespace {

std::vector<Preset> biasPresets()
{
    return {
        {"bias", trNoop("Biases only"),
         trNoop("The mean, how strictly each reader rates and how well each book is liked, computed at once. "
                "Every "
                "other "
                "model should beat it; has no vectors, hence no map."),
         RunSettings{}, PresetGroup::baseline,
         trNoop("The mean of all ratings, plus how strict or generous the reader is, plus how well the book "
                "is liked, both pulled toward zero where few ratings speak for them. The exact minimum is "
                "computed, not approached. It knows no taste: every reader is recommended the same books. "
                "Many published models hardly beat it, and some do not."),
         "Koren, Factor in the Neighbors, ACM TKDD 4(1), 2010, section 2.1.",
         trNoop("a yardstick of predictions of stars"),
         trNoop(
             "RMSE 0.944, MAE 0.748 on MovieLens 100k in five folds (Baseline in the README of Surprise)")},
    };
}

SharedParameters shared(const RunSettings&)
{
    return {.biasPull = true};
}

Result<TrainingOutcome> fitBias(const FitRequest& request, const FitObserver& observer)
{
    return fitAtOnce(request, observer,
                     BiasModel::train(*request.data, request.train, request.settings.of<BiasParameters>()));
}

Result<std::shared_ptr<const Model>> restoreBias(RestoreRequest&& request)
{
    return asModel(BiasModel::fromTensors(request.settings.of<BiasParameters>(), request.userCount(),
                                          request.bookCount(), std::move(request.tensors)));
}

std::shared_ptr<const Model> initialBiases(const RunSettings& settings, std::size_t users, std::size_t books)
{
    Dataset nothing;
    nothing.userIds.resize(users);
    nothing.books.ids.resize(books);
    return BiasModel::train(nothing, {}, settings.of<BiasParameters>());
}

double biasSize(const RunSettings&, const Dataset& data)
{
    return 1 + static_cast<double>(data.userCount() + data.bookCount());
}

} // namespace

constinit const ModelKind kBiasKind{
    .key = "bias",
    .title = trNoop("Biases"),
    .floorOf = FloorOf::ratings,
    .fromInteractions = false,
    .presets = biasPresets,
    .shared = shared,
    .initial = initialBiases,
    .size = biasSize,
    .fit = fitBias,
    .restore = restoreBias,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
