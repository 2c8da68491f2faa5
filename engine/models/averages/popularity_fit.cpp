// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/models/averages/popularity_model.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"

#include <algorithm>

namespace shelf {

namespace {

/// Squared error, a training rating, of expecting of every reader each book's share of the readers.
double lossOf(const Interactions& known)
{
    double sum = 0;
    for (std::size_t b = 0; b < known.bookCount(); ++b) {
        const auto readers = static_cast<double>(known.usersOf(static_cast<std::int32_t>(b)).size());
        sum += readers * (1 - readers / static_cast<double>(known.userCount()));
    }
    return sum / static_cast<double>(std::max<std::size_t>(1, known.size()));
}

Result<TrainingOutcome> fitPopularity(const FitRequest& request, const FitObserver& observer)
{
    return fitAtOnce(request, observer, [&](FitLoop&) -> Result<ComputedModel> {
        return ComputedModel{std::make_shared<const PopularityModel>(*request.known), lossOf(*request.known)};
    });
}

std::vector<Preset> popularityPresets()
{
    return {
        {"popularity", trNoop("Popularity"),
         trNoop("Recommends to everybody the books that most readers have. A ranking that cannot beat it has "
                "learned "
                "nothing about readers."),
         RunSettings{}, PresetGroup::baseline,
         trNoop("The score of a book is the number of readers who rated it in training, whatever they "
                "thought of "
                "it. That is a strong guess where a few books are read by many, and the only one for a "
                "reader of "
                "whom nothing is known. It is the same list for everybody, so it never leads to a "
                "lesser-known book "
                "and cannot tell one taste from another: it is here to be beaten."),
         "Folklore; measured as a baseline by Rendle, Krichene, Zhang & Anderson (2020), RecSys",
         trNoop("a yardstick of recommendations")},
    };
}

} // namespace

constinit const ModelKind kPopularityKind{
    .key = "popularity",
    .title = trNoop("Popularity"),
    .ranksOnly = true,
    .floorOf = FloorOf::rankings,
    .presets = popularityPresets,
    .fit = fitPopularity,
    .restore = restorePopularity,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
