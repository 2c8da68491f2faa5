// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/models/averages/mean_model.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"

namespace shelf {

namespace {

std::vector<Preset> meanPresets()
{
    return {
        {"mean", trNoop("Mean rating"),
         trNoop("Predicts the mean of all ratings for everything: the floor under all other models. Has no "
                "vectors, "
                "hence "
                "no map."),
         RunSettings{}, PresetGroup::baseline,
         trNoop("One number, the mean of all training ratings, is predicted for every reader and every book. "
                "Whatever does worse has learned nothing."),
         trNoop("The definition of the arithmetic mean; the customary floor in evaluations."),
         trNoop("a floor under all predictions of stars")},
    };
}

Result<TrainingOutcome> fitMean(const FitRequest& request, const FitObserver& observer)
{
    return fitAtOnce(request, observer, MeanModel::train(*request.data, request.train));
}

Result<std::shared_ptr<const Model>> restoreMean(RestoreRequest&& request)
{
    return asModel(
        MeanModel::fromTensors(request.userCount(), request.bookCount(), std::move(request.tensors)));
}

std::shared_ptr<const Model> initialMean(const RunSettings&, std::size_t users, std::size_t books)
{
    Dataset nothing;
    nothing.userIds.resize(users);
    nothing.books.ids.resize(books);
    return MeanModel::train(nothing, {});
}

double meanSize(const RunSettings&, const Dataset&)
{
    return 1;
}

} // namespace

constinit const ModelKind kMeanKind{
    .key = "mean",
    .title = trNoop("Mean rating"),
    .floorOf = FloorOf::ratings,
    .fromInteractions = false,
    .presets = meanPresets,
    .initial = initialMean,
    .size = meanSize,
    .fit = fitMean,
    .restore = restoreMean,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
