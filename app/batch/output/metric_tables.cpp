// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/metric_tables.h"

#include "app/base/text.h"
#include "engine/evaluation/metric.h"

#include <cmath>

namespace shelf {

std::string withInterval(double value, const Interval& interval, int decimals)
{
    std::string text = number(value, decimals);
    if (std::isfinite(interval.low) && std::isfinite(interval.high))
        text += " [" + number(interval.low, decimals) + ", " + number(interval.high, decimals) + ']';
    return text;
}

namespace {

std::string header(const EvaluationMetric& metric, int k)
{
    return '>' + metric.briefAt(k) +
           (metric.ofLists && !metric.unit.empty() ? ", " + std::string(metric.unit) : std::string()) +
           (metric.standsIn(MetricRank::headline) ? " [95 %]" : "");
}

template <class Metrics> std::string cell(const EvaluationMetric& metric, const Metrics& figures)
{
    const Interval none;
    return withInterval(metric.of(figures),
                        metric.standsIn(MetricRank::headline) ? metric.intervalOf(figures) : none,
                        metric.decimals);
}

} // namespace

std::string ratingTable(const std::vector<std::pair<std::string, RatingMetrics>>& rows)
{
    if (rows.empty())
        return {};
    std::vector<std::string> headers = {"on " + grouped(rows.front().second.count) + " ratings"};
    for (const EvaluationMetric& metric : ratingMetricTable())
        headers.push_back(header(metric, 0));
    ScreenTable table(headers);
    for (const auto& [name, figures] : rows) {
        std::vector<std::string> cells = {name};
        for (const EvaluationMetric& metric : ratingMetricTable())
            cells.push_back(cell(metric, figures));
        table.add(cells);
    }
    return table.text();
}

std::string rankingTable(const std::vector<std::pair<std::string, RankingMetrics>>& rows)
{
    if (rows.empty())
        return {};
    const RankingMetrics& first = rows.front().second;
    const auto tableOf = [&](const std::string& corner, bool ofLists) {
        std::vector<std::string> headers = {corner};
        for (const EvaluationMetric& metric : rankingMetricTable())
            if (metric.ofLists == ofLists)
                headers.push_back(header(metric, first.k));
        ScreenTable table(headers);
        bool any = false;
        for (const auto& [name, figures] : rows) {
            if (ofLists && figures.coverage == 0)
                continue; // sampled: there are no lists
            any = true;
            std::vector<std::string> cells = {name};
            for (const EvaluationMetric& metric : rankingMetricTable())
                if (metric.ofLists == ofLists)
                    cells.push_back(cell(metric, figures));
            table.add(cells);
        }
        return any ? table.text() : std::string();
    };
    return tableOf("over " + grouped(first.users) + (first.users == 1 ? " reader" : " readers"), false) +
           tableOf("lists@" + std::to_string(first.k), true);
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
