// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/metric.h"

namespace shelf {

namespace {

constexpr EvaluationMetric kRatings[] = {
    {.key = "rmse",
     .column = "rmse",
     .title = "RMSE",
     .brief = "RMSE",
     .meaning = "Root of the mean squared error on held-out ratings",
     .unit = "stars",
     .better = Better::lower,
     .rank = MetricRank::judge,
     .rating = &RatingMetrics::rmse,
     .ratingInterval = &RatingMetrics::rmseInterval},
    {.key = "mae",
     .column = "mae",
     .title = "MAE",
     .brief = "MAE",
     .meaning = "Mean size of the error on held-out ratings",
     .unit = "stars",
     .better = Better::lower,
     .rank = MetricRank::headline,
     .rating = &RatingMetrics::mae,
     .ratingInterval = &RatingMetrics::maeInterval},
    {.key = "mse",
     .column = "mse",
     .title = "MSE",
     .brief = "MSE",
     .meaning = "Mean squared error on held-out ratings",
     .unit = "stars squared",
     .better = Better::lower,
     .rating = &RatingMetrics::mse},
    {.key = "mae_rounded",
     .column = "mae_rounded",
     .title = "MAE of whole stars",
     .brief = "MAE rounded",
     .meaning = "Mean size of the error of predictions rounded to whole stars within the scale",
     .unit = "stars",
     .better = Better::lower,
     .rating = &RatingMetrics::maeRounded},
    {.key = "rmse_clipped",
     .column = "rmse_clipped",
     .title = "RMSE in the scale",
     .brief = "RMSE clipped",
     .meaning = "RMSE of predictions held within the scale of the ratings",
     .unit = "stars",
     .better = Better::lower,
     .rating = &RatingMetrics::rmseClipped},
    {.key = "mae_clipped",
     .column = "mae_clipped",
     .title = "MAE in the scale",
     .brief = "MAE clipped",
     .meaning = "MAE of predictions held within the scale of the ratings",
     .unit = "stars",
     .better = Better::lower,
     .rating = &RatingMetrics::maeClipped},
};

constexpr EvaluationMetric kRankings[] = {
    {.key = "ndcg",
     .column = "ndcg",
     .title = "NDCG",
     .brief = "NDCG",
     .meaning = "How high held-out books stand in the list, over all books; 1 is perfect",
     .better = Better::higher,
     .rank = MetricRank::judge,
     .atK = true,
     .ranking = &RankingMetrics::ndcg,
     .rankingInterval = &RankingMetrics::ndcgInterval},
    {.key = "hr",
     .column = "hit_ratio",
     .title = "Hit ratio",
     .brief = "HR",
     .meaning = "Share of readers whose list holds at least one held-out book",
     .better = Better::higher,
     .rank = MetricRank::headline,
     .atK = true,
     .ranking = &RankingMetrics::hitRatio,
     .rankingInterval = &RankingMetrics::hitRatioInterval},
    {.key = "recall",
     .column = "recall",
     .title = "Recall",
     .brief = "Recall",
     .meaning = "Share of a reader's held-out books that are in the list",
     .better = Better::higher,
     .rank = MetricRank::summary,
     .atK = true,
     .ranking = &RankingMetrics::recall,
     .rankingInterval = &RankingMetrics::recallInterval},
    {.key = "precision",
     .column = "precision",
     .title = "Precision",
     .brief = "Precision",
     .meaning = "Share of the list that is held-out books",
     .better = Better::higher,
     .atK = true,
     .ranking = &RankingMetrics::precision},
    {.key = "map",
     .column = "map",
     .title = "MAP",
     .brief = "MAP",
     .meaning = "Mean average precision of the list",
     .better = Better::higher,
     .atK = true,
     .ranking = &RankingMetrics::map},
    {.key = "mrr",
     .column = "mrr",
     .title = "MRR",
     .brief = "MRR",
     .meaning = "Mean of one over the rank of the first held-out book",
     .better = Better::higher,
     .rank = MetricRank::summary,
     .ranking = &RankingMetrics::mrr,
     .rankingInterval = &RankingMetrics::mrrInterval},
    {.key = "auc",
     .column = "auc",
     .title = "AUC",
     .brief = "AUC",
     .meaning = "Chance that a held-out book stands above one that is not",
     .better = Better::higher,
     .ranking = &RankingMetrics::auc},
    {.key = "coverage",
     .column = "coverage",
     .title = "Coverage",
     .brief = "Coverage",
     .meaning = "Share of all books that are in somebody's list",
     .rank = MetricRank::summary,
     .ofLists = true,
     .ranking = &RankingMetrics::coverage},
    {.key = "gini",
     .column = "gini",
     .title = "Gini",
     .brief = "Gini",
     .meaning = "How unevenly books are listed: 0 all alike, 1 one book only",
     .ofLists = true,
     .ranking = &RankingMetrics::gini},
    {.key = "novelty",
     .column = "novelty",
     .title = "Novelty",
     .brief = "Novelty",
     .meaning = "How seldom read the listed books are",
     .unit = "bits",
     .ofLists = true,
     .decimals = 2,
     .ranking = &RankingMetrics::novelty},
    {.key = "popularity",
     .column = "popularity",
     .title = "Popularity of lists",
     .brief = "Popularity",
     .meaning = "Share of readers who have the listed books",
     .ofLists = true,
     .ranking = &RankingMetrics::popularity},
    {.key = "diversity",
     .column = "diversity",
     .title = "Diversity",
     .brief = "Diversity",
     .meaning = "How different the readers of two books of one list are",
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

std::string EvaluationMetric::withK(std::string_view name, int k) const
{
    return std::string(name) + (atK ? '@' + std::to_string(k) : std::string());
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
