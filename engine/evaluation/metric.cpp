// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/metric.h"

#include "engine/base/text/message.h"

namespace shelf {

namespace {

constexpr EvaluationMetric kRatings[] = {
    {.key = "rmse",
     .column = "rmse",
     .title = trNoop("RMSE"),
     .brief = trNoop("RMSE"),
     .meaning = trNoop("Root of the mean squared error on held-out ratings"),
     .better = Better::lower,
     .rank = MetricRank::judge,
     .rating = &RatingMetrics::rmse,
     .ratingInterval = &RatingMetrics::rmseInterval},
    {.key = "mae",
     .column = "mae",
     .title = trNoop("MAE"),
     .brief = trNoop("MAE"),
     .meaning = trNoop("Mean size of the error on held-out ratings"),
     .better = Better::lower,
     .rank = MetricRank::headline,
     .rating = &RatingMetrics::mae,
     .ratingInterval = &RatingMetrics::maeInterval},
    {.key = "mse",
     .column = "mse",
     .title = trNoop("MSE"),
     .brief = trNoop("MSE"),
     .meaning = trNoop("Mean squared error on held-out ratings"),
     .better = Better::lower,
     .rating = &RatingMetrics::mse},
    {.key = "mae_rounded",
     .column = "mae_rounded",
     .title = trNoop("MAE of whole stars"),
     .brief = trNoop("MAE rounded"),
     .meaning = trNoop("Mean size of the error of predictions rounded to whole stars within the scale"),
     .better = Better::lower,
     .rating = &RatingMetrics::maeRounded},
    {.key = "rmse_clipped",
     .column = "rmse_clipped",
     .title = trNoop("RMSE in the scale"),
     .brief = trNoop("RMSE clipped"),
     .meaning = trNoop("RMSE of predictions held within the scale of the ratings"),
     .better = Better::lower,
     .rating = &RatingMetrics::rmseClipped},
    {.key = "mae_clipped",
     .column = "mae_clipped",
     .title = trNoop("MAE in the scale"),
     .brief = trNoop("MAE clipped"),
     .meaning = trNoop("MAE of predictions held within the scale of the ratings"),
     .better = Better::lower,
     .rating = &RatingMetrics::maeClipped},
};

constexpr EvaluationMetric kRankings[] = {
    {.key = "ndcg",
     .column = "ndcg",
     .title = trNoop("NDCG"),
     .brief = trNoop("NDCG"),
     .meaning = trNoop("How high held-out books stand in the list, over all books; 1 is perfect"),
     .better = Better::higher,
     .rank = MetricRank::judge,
     .atK = true,
     .ranking = &RankingMetrics::ndcg,
     .rankingInterval = &RankingMetrics::ndcgInterval},
    {.key = "hr",
     .column = "hit_ratio",
     .title = trNoop("Hit ratio"),
     .brief = trNoop("HR"),
     .meaning = trNoop("Share of readers whose list holds at least one held-out book"),
     .better = Better::higher,
     .rank = MetricRank::headline,
     .atK = true,
     .ranking = &RankingMetrics::hitRatio,
     .rankingInterval = &RankingMetrics::hitRatioInterval},
    {.key = "recall",
     .column = "recall",
     .title = trNoop("Recall"),
     .brief = trNoop("Recall"),
     .meaning = trNoop("Share of a reader's held-out books that are in the list"),
     .better = Better::higher,
     .rank = MetricRank::summary,
     .atK = true,
     .ranking = &RankingMetrics::recall,
     .rankingInterval = &RankingMetrics::recallInterval},
    {.key = "precision",
     .column = "precision",
     .title = trNoop("Precision"),
     .brief = trNoop("Precision"),
     .meaning = trNoop("Share of the list that is held-out books"),
     .better = Better::higher,
     .atK = true,
     .ranking = &RankingMetrics::precision},
    {.key = "map",
     .column = "map",
     .title = trNoop("MAP"),
     .brief = trNoop("MAP"),
     .meaning = trNoop("Mean average precision of the list"),
     .better = Better::higher,
     .atK = true,
     .ranking = &RankingMetrics::map},
    {.key = "mrr",
     .column = "mrr",
     .title = trNoop("MRR"),
     .brief = trNoop("MRR"),
     .meaning = trNoop("Mean of one over the rank of the first held-out book"),
     .better = Better::higher,
     .rank = MetricRank::summary,
     .ranking = &RankingMetrics::mrr,
     .rankingInterval = &RankingMetrics::mrrInterval},
    {.key = "auc",
     .column = "auc",
     .title = trNoop("AUC"),
     .brief = trNoop("AUC"),
     .meaning = trNoop("Chance that a held-out book stands above one that is not"),
     .better = Better::higher,
     .ranking = &RankingMetrics::auc},
    {.key = "coverage",
     .column = "coverage",
     .title = trNoop("Coverage"),
     .brief = trNoop("Coverage"),
     .meaning = trNoop("Share of all books that are in somebody's list"),
     .rank = MetricRank::summary,
     .ofLists = true,
     .ranking = &RankingMetrics::coverage},
    {.key = "gini",
     .column = "gini",
     .title = trNoop("Gini"),
     .brief = trNoop("Gini"),
     .meaning = trNoop("How unevenly books are listed: 0 all alike, 1 one book only"),
     .ofLists = true,
     .ranking = &RankingMetrics::gini},
    {.key = "novelty",
     .column = "novelty",
     .title = trNoop("Novelty"),
     .brief = trNoop("Novelty"),
     .meaning = trNoop("How seldom read the listed books are"),
     .unit = trNoop("bits"),
     .ofLists = true,
     .decimals = 2,
     .ranking = &RankingMetrics::novelty},
    {.key = "popularity",
     .column = "popularity",
     .title = trNoop("Popularity of lists"),
     .brief = trNoop("Popularity"),
     .meaning = trNoop("Share of readers who have the listed books"),
     .ofLists = true,
     .ranking = &RankingMetrics::popularity},
    {.key = "diversity",
     .column = "diversity",
     .title = trNoop("Diversity"),
     .brief = trNoop("Diversity"),
     .meaning = trNoop("How different the readers of two books of one list are"),
     .ofLists = true,
     .ranking = &RankingMetrics::diversity},
};

} // namespace

Interval EvaluationMetric::intervalOf(const RatingMetrics& metrics) const
{
    return ratingInterval ? metrics.*ratingInterval : Interval();
}

Interval EvaluationMetric::intervalOf(const RankingMetrics& metrics) const
{
    return rankingInterval ? metrics.*rankingInterval : Interval();
}

std::string EvaluationMetric::keyAt(int k) const
{
    return std::string(key) + (atK ? '@' + std::to_string(k) : std::string());
}

Message EvaluationMetric::withK(std::string_view name, int k) const
{
    return atK ? tr("%1@%2", "a measure and how long its lists are").arg(tr(name)).arg(std::to_string(k))
               : tr(name);
}

std::span<const EvaluationMetric> ratingMetricTable()
{
    return kRatings;
}

std::span<const EvaluationMetric> rankingMetricTable()
{
    return kRankings;
}

} // namespace shelf
