// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/evaluation/mean_loss.h"
#include "engine/models/neighborhood/neighborhood_model.h"
#include "engine/models/neighborhood/similarities.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <vector>

namespace shelf {

template <> std::span<const std::string_view> choiceNames<NeighborhoodKind>()
{
    static constexpr std::string_view kNames[] = {"item", "user"};
    return kNames;
}

template <> std::span<const std::string_view> choiceTitles<NeighborhoodKind>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Books"), trNoop("Readers")};
    return kTitles;
}

template <> std::span<const std::string_view> choiceNames<RankingSimilarity>()
{
    static constexpr std::string_view kNames[] = {"cosine", "bm25"};
    return kNames;
}

template <> std::span<const std::string_view> choiceTitles<RankingSimilarity>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Cosine"), "BM25"};
    return kTitles;
}

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

Result<ComputedModel> compute(const FitRequest& request, FitLoop& loop)
{
    const NeighborhoodParameters& parameters = request.settings.of<NeighborhoodParameters>();
    const Occurrences occurrences(request.known, parameters.kind);
    const SetSimilarity sets(occurrences, parameters.similarity);
    const auto biases = BiasModel::train(*request.data, request.train, request.settings.of<BiasParameters>());
    const std::size_t rows = occurrences.rowCount();
    SimilarityJob job(
        occurrences, parameters.kind, *biases, sets, parameters.shrinkage,
        widthOf(std::max(kKeptForRatings, static_cast<std::size_t>(parameters.neighbors)), rows),
        widthOf(static_cast<std::size_t>(parameters.rankingNeighbors), rows));
    Workers workers(request.threads);
    for (std::size_t piece = 0; piece < kPieces; ++piece) {
        if (!loop.progress(static_cast<double>(piece) / kPieces))
            return ComputedModel{};
        job.run(rows * piece / kPieces, rows * (piece + 1) / kPieces, workers);
    }
    const auto model = std::make_shared<const NeighborhoodModel>(
        parameters, request.known, biases, job.takeRating(), job.takeRanking(), !request.data->onlyTaken);
    const TrainingParameters& training = request.settings.training;
    return ComputedModel{model, meanLoss(*model, *request.data, someOf(request.train), training.loss,
                                         training.huberDelta, request.threads)};
}

Result<TrainingOutcome> fitNeighborhood(const FitRequest& request, const FitObserver& observer)
{
    const Edge edge{.task = tr("compare all pairs", "a task"),
                    .advice = tr("Keep fewer neighbors, or train on fewer ratings")};
    return atEdge(edge, [&]() -> Result<TrainingOutcome> {
        return fitAtOnce(request, observer, [&](FitLoop& loop) { return compute(request, loop); });
    });
}

RunSettings neighborhood(NeighborhoodKind kind)
{
    RunSettings s;
    s.of<NeighborhoodParameters>().kind = kind;
    s.of<NeighborhoodParameters>().rankingNeighbors = kind == NeighborhoodKind::item ? 200 : 100;
    return s;
}

std::vector<Preset> neighborhoodPresets()
{
    return {
        {"item-knn", trNoop("Item neighbors"),
         trNoop("Recommends books whose readers are those of the books you know. Simple, fast to explain, "
                "and hard "
                "to "
                "beat in rankings."),
         neighborhood(NeighborhoodKind::item), PresetGroup::ranking,
         trNoop(
             "Two books are alike if many readers have both. A book's score for a reader is the sum of its "
             "similarities to the reader's books, so each recommendation can name exactly the books that "
             "speak "
             "for "
             "it, and a new reader is served at once. Beside that, it predicts stars: from the reader's "
             "ratings "
             "of "
             "the most similar books, each as far as it lies from what the biases of reader and book would "
             "make "
             "it. It lacks any view of the whole: books without readers in common are strangers to it, "
             "however "
             "alike they are."),
         "Sarwar et al. 2001, WWW; Koren 2010, Factor in the neighbors, ACM TKDD",
         trNoop("recommendations that name the books they come from"),
         trNoop("RMSE 0.931, MAE 0.733 on MovieLens 100k in five folds (k-NN Baseline in the README of "
                "Surprise)")},
        {"user-knn", trNoop("Reader neighbors"),
         trNoop(
             "Recommends what readers like you have read. The oldest of the recommenders, still a fair one."),
         neighborhood(NeighborhoodKind::user), PresetGroup::ranking,
         trNoop(
             "Two readers are alike if they have many books in common. A book's score is the sum of the "
             "similarities of those of the nearest readers who have it; stars are predicted from how those "
             "readers "
             "rated it, as far off as they were from what their and the book's biases would make it. It "
             "shows "
             "tastes "
             "that cross the borders of genres. It needs readers with enough books, takes long where readers "
             "are "
             "many, and readers with few books are hardly near to anybody."),
         "Resnick et al. 1994, GroupLens, CSCW; Herlocker et al. 1999, SIGIR",
         trNoop("tastes that cross the borders of genres")},
    };
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(choice(
              "neighborhood", trNoop("Neighbors are"),
              trNoop("Books like the one in question that the reader rated (item), or readers like this one "
                     "who rated "
                     "the book (user)."),
              [](auto& s) -> auto& { return s.template of<NeighborhoodParameters>().kind; }),
          always);
    t.add(searched({10, 200, true},
                   integer<1, 1'000>(
                       "neighbors", trNoop("Neighbors"),
                       trNoop("At most so many of the nearest take part in a predicted rating."),
                       [](auto& s) -> auto& { return s.template of<NeighborhoodParameters>().neighbors; })),
          always);
    t.add(searched(
              {1, 1000, true},
              real(
                  "shrinkage", trNoop("Shrinkage"),
                  trNoop("Ratings in common at which a correlation counts half; larger trusts chance less."),
                  [](auto& s) -> auto& { return s.template of<NeighborhoodParameters>().shrinkage; },
                  [] {
                      return Range{0, 1e5};
                  })),
          always);
    t.add(
        choice(
            "similarity", trNoop("Similarity"),
            trNoop("Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many "
                   "ratings "
                   "for less."),
            [](auto& s) -> auto& { return s.template of<NeighborhoodParameters>().similarity; }),
        always);
    t.add(searched({20, 500, true},
                   integer<1, 1'000>(
                       "ranking_neighbors", trNoop("Ranking neighbors"),
                       trNoop("At most so many of the nearest count in a ranking."), [](auto& s) -> auto& {
                           return s.template of<NeighborhoodParameters>().rankingNeighbors;
                       })),
          always);
}

/// Near books are in the tensors; near readers speak by what they have.
RatingsNeeded ratingsNeeded(const RunSettings& settings)
{
    return settings.of<NeighborhoodParameters>().kind == NeighborhoodKind::item ? RatingsNeeded::ofReader
                                                                                : RatingsNeeded::ofAll;
}

} // namespace

constinit const ModelKind kNeighborhoodKind{
    .key = "neighborhood",
    .title = trNoop("Neighbors"),
    .ranksBySets = true,
    .presets = neighborhoodPresets,
    .parameters = addParameters,
    .fit = fitNeighborhood,
    .restore = restoreNeighborhood,
    .ratingsNeeded = ratingsNeeded,
};

} // namespace shelf
