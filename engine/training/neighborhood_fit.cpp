// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/mean_loss.h"
#include "engine/models/neighborhood_model.h"
#include "engine/run/settings.h"
#include "engine/training/fits.h"
#include "engine/training/similarities.h"

#include <algorithm>
#include <exception>
#include <vector>

namespace shelf {

namespace {

/// More are kept than take part in a prediction: only those count that have a rating.
constexpr std::size_t kKeptForRatings = 400;
constexpr std::size_t kMostEntries = std::size_t{8} << 20; // of one kind of list, all rows together
constexpr std::size_t kMeasuredRatings = 50'000;           // of the training part, for its loss
constexpr std::size_t kPieces = 64;                        // between two looks at whether to go on

std::size_t widthOf(std::size_t wanted, std::size_t rows)
{
    const std::size_t fits = std::max<std::size_t>(1, kMostEntries / std::max<std::size_t>(1, rows));
    return std::clamp<std::size_t>(wanted, 1, std::min(fits, std::max<std::size_t>(1, rows)));
}

/// Evenly chosen rows: predicting all of them would take longer than the fit.
std::vector<std::uint32_t> someOf(std::span<const std::uint32_t> rows)
{
    const std::size_t count = std::min(rows.size(), kMeasuredRatings);
    std::vector<std::uint32_t> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(rows[i * rows.size() / count]);
    return some;
}

Result<FitOutcome> fit(const FitRequest& request, const FitObserver& observer)
{
    const NeighborhoodParameters& parameters = request.settings.neighborhood;
    FitLoop loop(request, observer, 1);
    const Occurrences occurrences(request.known, parameters.kind);
    const SetSimilarity sets(occurrences, parameters.similarity);
    const auto biases = BiasModel::train(*request.data, request.train, request.settings.bias);
    const std::size_t rows = occurrences.rowCount();
    SimilarityJob job(
        occurrences, parameters.kind, *biases, sets, parameters.shrinkage,
        widthOf(std::max(kKeptForRatings, static_cast<std::size_t>(parameters.neighbors)), rows),
        widthOf(static_cast<std::size_t>(parameters.rankingNeighbors), rows));
    Workers workers(request.threads);
    for (std::size_t piece = 0; piece < kPieces; ++piece) {
        if (!loop.progress(static_cast<double>(piece) / kPieces))
            return Error::cancelledByCaller();
        job.run(rows * piece / kPieces, rows * (piece + 1) / kPieces, workers);
    }
    const auto model = std::make_shared<const NeighborhoodModel>(parameters, request.known, biases,
                                                                 job.takeRating(), job.takeRanking());
    const double loss = meanLoss(*model, *request.data, someOf(request.train), request.settings.training.loss,
                                 request.settings.training.huberDelta);
    if (const Status status =
            loop.epochDone(loss, 0, [&] { return Result<std::shared_ptr<const Model>>(model); });
        !status)
        return status.error();
    return loop.outcome();
}

} // namespace

Result<FitOutcome> fitNeighborhood(const FitRequest& request, const FitObserver& observer)
{
    try {
        return fit(request, observer);
    } catch (const std::exception&) {
        Error error;
        error.message = "There is not enough memory to compare all pairs";
        error.advice = "Keep fewer neighbors, or train on fewer ratings";
        return error;
    }
}

} // namespace shelf
