// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/metric_tables.h"

#include "app/base/text.h"
#include "engine/evaluation/metric.h"

#include <cmath>

namespace shelf {

std::string withInterval(const std::string& figure, const Interval& interval, int decimals)
{
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high))
        return figure;
    return tr("%1 [%2, %3]", "a figure and its interval")
        .arg(figure)
        .arg(interval.low, decimals)
        .arg(interval.high, decimals);
}

std::string withInterval(double value, const Interval& interval, int decimals)
{
    return withInterval(number(value, decimals), interval, decimals);
}

Message briefOf(const EvaluationMetric& metric, int k)
{
    const Message brief = tr(metric.brief);
    return metric.atK ? tr("%1@%2", "a figure and the length of the list").arg(brief).arg(std::to_string(k))
                      : brief;
}

namespace {

std::string header(const EvaluationMetric& metric, int k)
{
    Message text = briefOf(metric, k);
    if (metric.ofLists && !metric.unit.empty())
        text = tr("%1, %2", "a figure and its unit").arg(text).arg(tr(metric.unit));
    return numbers(metric.standsIn(MetricRank::headline)
                       ? tr("%1 [95 %]", "a figure with an interval").arg(text)
                       : text);
}

std::string baselineName(const Baseline& baseline)
{
    return tr("baseline %1", "a simple model's name").arg(baseline.name);
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
    std::vector<std::string> headers = {
        tr("on %n ratings", "on %n rating", rows.front().second.count).text()};
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
    return tableOf(tr("over %n readers", "over %n reader", first.users), false) +
           tableOf(tr("lists@%1", "of so many books").arg(std::to_string(first.k)), true);
}

std::vector<std::pair<std::string, RatingMetrics>> ratingRows(const Run& run)
{
    std::vector<std::pair<std::string, RatingMetrics>> rows = {{run.name, run.metrics}};
    for (const Baseline& baseline : run.baselines)
        if (baseline.metrics.count > 0)
            rows.emplace_back(baselineName(baseline), baseline.metrics);
    return rows;
}

std::vector<std::pair<std::string, RankingMetrics>> rankingRows(const Run& run)
{
    std::vector<std::pair<std::string, RankingMetrics>> rows = {{run.name, run.ranking}};
    for (const Baseline& baseline : run.baselines)
        if (baseline.ranking.users > 0)
            rows.emplace_back(baselineName(baseline), baseline.ranking);
    return rows;
}

} // namespace shelf
