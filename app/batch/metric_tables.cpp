// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/metric_tables.h"

#include "app/batch/text.h"

#include <cmath>

namespace shelf {

std::string withInterval(double value, const Interval& interval, int decimals)
{
    std::string text = number(value, decimals);
    if (std::isfinite(interval.low) && std::isfinite(interval.high))
        text += " [" + number(interval.low, decimals) + ", " + number(interval.high, decimals) + ']';
    return text;
}

std::string ratingTable(const std::vector<std::pair<std::string, RatingMetrics>>& rows)
{
    if (rows.empty())
        return {};
    ScreenTable table({"on " + grouped(rows.front().second.count) + " ratings", ">RMSE [95 %]", ">MAE [95 %]",
                       ">MSE", ">MAE rounded", ">RMSE clipped", ">MAE clipped"});
    for (const auto& [name, m] : rows)
        table.add({name, withInterval(m.rmse, m.rmseInterval), withInterval(m.mae, m.maeInterval),
                   number(m.mse, 4), number(m.maeRounded, 4), number(m.rmseClipped, 4),
                   number(m.maeClipped, 4)});
    return table.text();
}

std::string rankingTable(const std::vector<std::pair<std::string, RankingMetrics>>& rows)
{
    if (rows.empty())
        return {};
    const std::string at = '@' + std::to_string(rows.front().second.k);
    ScreenTable table({"over " + grouped(rows.front().second.users) +
                           (rows.front().second.users == 1 ? " reader" : " readers"),
                       ">NDCG" + at + " [95 %]", ">HR" + at + " [95 %]", ">Recall" + at, ">Precision" + at,
                       ">MAP" + at, ">MRR", ">AUC"});
    ScreenTable lists({"lists" + at, ">Coverage", ">Gini", ">Novelty, bits", ">Popularity", ">Diversity"});
    bool listed = false;
    for (const auto& [name, m] : rows) {
        table.add({name, withInterval(m.ndcg, m.ndcgInterval), withInterval(m.hitRatio, m.hitRatioInterval),
                   number(m.recall, 4), number(m.precision, 4), number(m.map, 4), number(m.mrr, 4),
                   number(m.auc, 4)});
        if (m.coverage == 0)
            continue;
        listed = true;
        lists.add({name, number(m.coverage, 4), number(m.gini, 4), number(m.novelty, 2),
                   number(m.popularity, 4), number(m.diversity, 4)});
    }
    return table.text() + (listed ? lists.text() : std::string());
}

std::vector<std::pair<std::string, RatingMetrics>> ratingRows(const Run& run)
{
    std::vector<std::pair<std::string, RatingMetrics>> rows = {{run.name, run.metrics}};
    for (const Baseline& baseline : run.baselines)
        if (baseline.metrics.count > 0)
            rows.emplace_back("baseline " + baseline.name, baseline.metrics);
    return rows;
}

std::vector<std::pair<std::string, RankingMetrics>> rankingRows(const Run& run)
{
    std::vector<std::pair<std::string, RankingMetrics>> rows = {{run.name, run.ranking}};
    for (const Baseline& baseline : run.baselines)
        if (baseline.ranking.users > 0)
            rows.emplace_back("baseline " + baseline.name, baseline.ranking);
    return rows;
}

} // namespace shelf
