// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/leaderboard.h"

#include "app/base/text.h"
#include "app/batch/output/metric_tables.h"
#include "engine/base/text/catalogue.h"
#include "engine/evaluation/metric.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

/// A figure of every training of an entry, by what `of` takes from it.
template <class Of> Summary summary(const LeaderboardEntry& entry, Of of)
{
    std::vector<double> values;
    std::vector<Interval> intervals;
    for (const auto& trained : entry.seeds) {
        const std::pair<double, Interval> one = of(trained);
        values.push_back(one.first);
        intervals.push_back(one.second);
    }
    return summaryOf(values, intervals);
}

using Trained = LeaderboardEntry::Trained;

/// The length of the lists that a leaderboard judges.
constexpr int kListed = 10;

std::vector<const EvaluationMetric*> figures()
{
    std::vector<const EvaluationMetric*> all;
    for (const auto table : {ratingMetricTable(), rankingMetricTable()})
        for (const EvaluationMetric& metric : table)
            if (metric.standsIn(MetricRank::summary))
                all.push_back(&metric);
    return all;
}

const EvaluationMetric& judge(std::span<const EvaluationMetric> table)
{
    return *std::find_if(table.begin(), table.end(),
                         [](const EvaluationMetric& metric) { return metric.rank == MetricRank::judge; });
}

Summary summary(const LeaderboardEntry& entry, const EvaluationMetric& figure)
{
    return summary(entry, [&](const Trained& t) {
        return figure.rating ? std::pair(figure.of(t.rating), figure.intervalOf(t.rating))
                             : std::pair(figure.of(t.ranking), figure.intervalOf(t.ranking));
    });
}

Summary secondsOf(const LeaderboardEntry& entry)
{
    return summary(entry, [](const Trained& t) { return std::pair(t.seconds, Interval{}); });
}

/// Each problem once, after the names of all that have it; in Markdown only of what was left out.
std::vector<std::pair<std::string, Message>> problemsOf(const std::vector<LeaderboardEntry>& entries,
                                                        bool markdown)
{
    std::vector<std::pair<std::string, Message>> all;
    for (const LeaderboardEntry& entry : entries) {
        if (entry.problem.empty() || (markdown && !entry.seeds.empty()))
            continue;
        const std::string name = markdown ? '`' + entry.preset + '`' : entry.preset;
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const auto& one) { return one.second == entry.problem; });
        if (same == all.end())
            all.emplace_back(name, entry.problem);
        else
            same->first += ", " + name;
    }
    return all;
}

bool has(const LeaderboardEntry& entry, const EvaluationMetric& figure)
{
    return !entry.seeds.empty() && (!figure.rating || entry.seeds.front().rating.count > 0);
}

std::string cell(const LeaderboardEntry& entry, const EvaluationMetric& figure, const char* plusMinus)
{
    if (!has(entry, figure))
        return "-";
    const Summary s = summary(entry, figure);
    std::string text = number(s.mean, figure.decimals);
    if (entry.seeds.size() > 1)
        text += plusMinus + number(s.deviation, figure.decimals);
    return figure.rank == MetricRank::judge ? withInterval(text, s.interval) : text;
}

bool rates(const LeaderboardEntry& entry)
{
    return has(entry, judge(ratingMetricTable()));
}

double sortKey(const LeaderboardEntry& entry)
{
    const EvaluationMetric& by = judge(rates(entry) ? ratingMetricTable() : rankingMetricTable());
    const double mean = summary(entry, by).mean;
    return by.better == Better::higher ? -mean : mean;
}

int sortGroup(const LeaderboardEntry& entry)
{
    return entry.seeds.empty() ? 2 : rates(entry) ? 0 : 1;
}

std::string escaped(std::string text)
{
    std::replace(text.begin(), text.end(), '|', '/');
    return text;
}

} // namespace

Summary summaryOf(const std::vector<double>& values, const std::vector<Interval>& intervals)
{
    Summary s{0, 0, {0, 0}};
    const auto n = static_cast<double>(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        s.mean += values[i] / n;
        s.interval.low += intervals[i].low / n;
        s.interval.high += intervals[i].high / n;
    }
    for (const double value : values)
        s.deviation += (value - s.mean) * (value - s.mean);
    s.deviation = values.size() > 1 ? std::sqrt(s.deviation / (n - 1)) : 0;
    return s;
}

void sortLeaderboard(std::vector<LeaderboardEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LeaderboardEntry& a, const LeaderboardEntry& b) {
                         if (sortGroup(a) != sortGroup(b))
                             return sortGroup(a) < sortGroup(b);
                         return sortGroup(a) < 2 && sortKey(a) < sortKey(b);
                     });
}

Json leaderboardDocument(const std::vector<LeaderboardEntry>& entries)
{
    Json list = Json::array();
    for (const LeaderboardEntry& entry : entries) {
        Json one = {{"preset", entry.preset}};
        if (entry.seeds.empty()) {
            one["error"] = entry.problem.english();
            list.push_back(one);
            continue;
        }
        one["seeds"] = entry.seeds.size();
        one["seconds"] = secondsOf(entry).mean;
        one["parameters"] = entry.parameters;
        for (const EvaluationMetric* figure : figures()) {
            if (!has(entry, *figure))
                continue;
            const Summary s = summary(entry, *figure);
            const std::string key = figure->keyAt(kListed);
            one[key] = s.mean;
            if (entry.seeds.size() > 1)
                one[key + "_sd"] = s.deviation;
            if (std::isfinite(s.interval.low)) {
                one[key + "_low"] = s.interval.low;
                one[key + "_high"] = s.interval.high;
            }
        }
        if (!entry.problem.empty())
            one["error"] = entry.problem.english();
        one["cautions"] = entry.cautions;
        list.push_back(one);
    }
    return list;
}

std::string leaderboardText(const std::vector<LeaderboardEntry>& entries)
{
    std::vector<std::string> headers = {tr("preset", "column of a table")};
    for (const EvaluationMetric* figure : figures())
        headers.push_back(numbers(briefOf(*figure, kListed)));
    headers.insert(headers.end(), {numbers(tr("seconds", "column of a table")),
                                   numbers(tr("parameters", "column of a table"))});
    ScreenTable table(headers);
    std::string problems;
    for (const auto& [names, problem] : problemsOf(entries, false))
        problems += tr("%1: %2", "a name and what is said of it").arg(names).arg(problem).text() + '\n';
    for (const LeaderboardEntry& entry : entries) {
        if (entry.seeds.empty())
            continue;
        std::vector<std::string> cells = {entry.preset};
        for (const EvaluationMetric* figure : figures())
            cells.push_back(cell(entry, *figure, " +- "));
        cells.push_back(number(secondsOf(entry).mean, 2));
        cells.push_back(inGroups(entry.parameters));
        table.add(cells);
    }
    return table.text() + problems;
}

std::string leaderboardMarkdown(const std::vector<LeaderboardEntry>& entries, const Dataset& data,
                                const std::string& split, std::uint64_t firstSeed)
{
    const EnglishHere english; // as a file
    std::string out = "**" + escaped(data.name) + "**: " + grouped(data.ratingCount()) + " ratings by " +
                      grouped(data.userCount()) + " readers of " + grouped(data.bookCount()) +
                      " titles; split " + escaped(split) + ", seeds from " + std::to_string(firstSeed) +
                      ". Rankings are of all titles but those a reader has in training. In brackets: 95 % "
                      "intervals, by bootstrap over readers; \u00b1: standard deviation over seeds.\n\n";
    std::string rule = "|---|";
    out += "| preset |";
    for (const EvaluationMetric* figure : figures()) {
        out += ' ' + figure->briefAt(kListed).english() + " |";
        rule += "---:|";
    }
    out += " seconds | parameters |\n" + rule + "---:|---:|\n";
    for (const LeaderboardEntry& entry : entries) {
        if (entry.seeds.empty())
            continue;
        out += "| `" + entry.preset + "` |";
        for (const EvaluationMetric* figure : figures())
            out += ' ' + cell(entry, *figure, " \u00b1 ") + " |";
        out += ' ' + number(secondsOf(entry).mean, 2) + " | " + grouped(entry.parameters) + " |\n";
    }
    for (const auto& [names, problem] : problemsOf(entries, true))
        out += "\nLeft out: " + names + " (" + escaped(problem.text()) + ")\n";
    return out;
}

} // namespace shelf
