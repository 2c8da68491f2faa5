// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/models/linear/ease_model.h"
#include "engine/models/linear/linear_autoencoder.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"

namespace shelf {

namespace {

Result<TrainingOutcome> fitEase(const FitRequest& request, const FitObserver& observer)
{
    const double lambda = request.settings.of<EaseParameters>().lambda;
    return fitLinearAutoencoder(request, observer,
                                {.name = "EASE",
                                 .cure = trNoop("Raise lambda"),
                                 .pull = [lambda](double) { return lambda; },
                                 .scale = [](double inverse, double) { return 1 / inverse; }});
}

std::vector<Preset> easePresets()
{
    return {
        {"ease", trNoop("EASE"),
         trNoop(
             "Weighs every book against every other by one exact computation. Among the best rankings of a "
             "library of moderate size; nothing to tune but one number."),
         RunSettings{}, PresetGroup::ranking,
         trNoop(
             "A book's score is the sum of weights from each book that the reader has. The weights are those "
             "that "
             "best rebuild all readers' shelves when no book may explain itself, and they can be written "
             "down in "
             "closed form: one inverse of the matrix that counts the readers every two books share. There is "
             "no "
             "chance in it and no training to watch, every recommendation is exactly a sum over the reader's "
             "books, and a new reader is served at once. The price is a number for every two books, so "
             "memory "
             "grows with the square of the library and computing with its cube, and there are no vectors of "
             "books "
             "to draw a map of."),
         "Steck (2019), The Web Conference",
         trNoop("the best recommendations for little computing, without a map")},
    };
}

void addEaseParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(
        searched({10, 5000, true},
                 real(
                     "lambda", trNoop("Lambda"),
                     trNoop("Pulls the weights between books toward zero; larger trusts only books that many "
                            "readers have "
                            "in common."),
                     [](auto& s) -> auto& { return s.template of<EaseParameters>().lambda; },
                     [] {
                         return Range{1e-3, 1e6};
                     })),
        always);
}

double easeSize(const RunSettings&, const Dataset& data)
{
    const auto books = static_cast<double>(data.bookCount());
    return books * (books - 1);
}

} // namespace

constinit const ModelKind kEaseKind{
    .key = "ease",
    .title = trNoop("EASE"),
    .ranksOnly = true,
    .lossName = trNoop("penalized squared error"),
    .presets = easePresets,
    .parameters = addEaseParameters,
    .size = easeSize,
    .fit = fitEase,
    .restore = restoreEase,
    .ratingsNeeded = needsRatingsOfReader,
};

} // namespace shelf
