// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/leaderboard.h"

#include "app/batch/metric_tables.h"
#include "app/batch/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

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

struct Figure {
    const char* key;
    const char* title;
    std::pair<double, Interval> (*of)(const Trained&);
    bool ofRatings;
    bool withInterval;
};

// Lower is better of the first two, higher of the rest.
const Figure kFigures[] = {
    {"rmse", "RMSE", [](const Trained& t) { return std::pair(t.rating.rmse, t.rating.rmseInterval); }, true,
     true},
    {"mae", "MAE", [](const Trained& t) { return std::pair(t.rating.mae, t.rating.maeInterval); }, true,
     false},
    {"ndcg@10", "NDCG@10", [](const Trained& t) { return std::pair(t.ranking.ndcg, t.ranking.ndcgInterval); },
     false, true},
    {"hr@10", "HR@10",
     [](const Trained& t) { return std::pair(t.ranking.hitRatio, t.ranking.hitRatioInterval); }, false,
     false},
    {"recall@10", "Recall@10",
     [](const Trained& t) { return std::pair(t.ranking.recall, t.ranking.recallInterval); }, false, false},
    {"mrr", "MRR", [](const Trained& t) { return std::pair(t.ranking.mrr, t.ranking.mrrInterval); }, false,
     false},
    {"coverage", "Coverage", [](const Trained& t) { return std::pair(t.ranking.coverage, Interval{}); },
     false, false},
};

Summary secondsOf(const LeaderboardEntry& entry)
{
    return summary(entry, [](const Trained& t) { return std::pair(t.seconds, Interval{}); });
}

bool has(const LeaderboardEntry& entry, const Figure& figure)
{
    return !entry.seeds.empty() && (!figure.ofRatings || entry.seeds.front().rating.count > 0);
}

std::string cell(const LeaderboardEntry& entry, const Figure& figure, const char* plusMinus)
{
    if (!has(entry, figure))
        return "-";
    const Summary s = summary(entry, figure.of);
    std::string text = number(s.mean, 4);
    if (entry.seeds.size() > 1)
        text += plusMinus + number(s.deviation, 4);
    return figure.withInterval ? text + withInterval(kNan, s.interval).substr(1) : text;
}

double sortKey(const LeaderboardEntry& entry)
{
    const bool rates = has(entry, kFigures[0]);
    return rates ? summary(entry, kFigures[0].of).mean : -summary(entry, kFigures[2].of).mean;
}

int sortGroup(const LeaderboardEntry& entry)
{
    return entry.seeds.empty() ? 2 : has(entry, kFigures[0]) ? 0 : 1;
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
            one["error"] = entry.problem;
            list.push_back(one);
            continue;
        }
        one["seeds"] = entry.seeds.size();
        one["seconds"] = secondsOf(entry).mean;
        one["parameters"] = entry.parameters;
        for (const Figure& figure : kFigures) {
            if (!has(entry, figure))
                continue;
            const Summary s = summary(entry, figure.of);
            const std::string key = figure.key;
            one[key] = s.mean;
            if (entry.seeds.size() > 1)
                one[key + "_sd"] = s.deviation;
            if (std::isfinite(s.interval.low)) {
                one[key + "_low"] = s.interval.low;
                one[key + "_high"] = s.interval.high;
            }
        }
        if (!entry.problem.empty())
            one["error"] = entry.problem;
        one["cautions"] = entry.cautions;
        list.push_back(one);
    }
    return list;
}

std::string leaderboardText(const std::vector<LeaderboardEntry>& entries)
{
    std::vector<std::string> headers = {"preset"};
    for (const Figure& figure : kFigures)
        headers.push_back(std::string(">") + figure.title);
    headers.insert(headers.end(), {">seconds", ">parameters"});
    ScreenTable table(headers);
    std::string problems;
    for (const LeaderboardEntry& entry : entries) {
        if (!entry.problem.empty())
            problems += entry.preset + ": " + entry.problem + '\n';
        if (entry.seeds.empty())
            continue;
        std::vector<std::string> cells = {entry.preset};
        for (const Figure& figure : kFigures)
            cells.push_back(cell(entry, figure, " +- "));
        cells.push_back(number(secondsOf(entry).mean, 2));
        cells.push_back(grouped(entry.parameters));
        table.add(cells);
    }
    return table.text() + problems;
}

std::string leaderboardMarkdown(const std::vector<LeaderboardEntry>& entries, const Dataset& data,
                                const std::string& split, std::uint64_t firstSeed)
{
    std::string out = "**" + escaped(data.name) + "**: " + grouped(data.ratingCount()) + " ratings by " +
                      grouped(data.userCount()) + " readers of " + grouped(data.bookCount()) +
                      " titles; split " + escaped(split) + ", seeds from " + std::to_string(firstSeed) +
                      ". Rankings are of all titles but those a reader has in training. In brackets: 95 % "
                      "intervals, by bootstrap over readers; \u00b1: standard deviation over seeds.\n\n";
    std::string rule = "|---|";
    out += "| preset |";
    for (const Figure& figure : kFigures) {
        out += std::string(" ") + figure.title + " |";
        rule += "---:|";
    }
    out += " seconds | parameters |\n" + rule + "---:|---:|\n";
    for (const LeaderboardEntry& entry : entries) {
        if (entry.seeds.empty())
            continue;
        out += "| `" + entry.preset + "` |";
        for (const Figure& figure : kFigures)
            out += ' ' + cell(entry, figure, " \u00b1 ") + " |";
        out += ' ' + number(secondsOf(entry).mean, 2) + " | " + grouped(entry.parameters) + " |\n";
    }
    for (const LeaderboardEntry& entry : entries)
        if (entry.seeds.empty())
            out += "\n`" + entry.preset + "` is left out: " + escaped(entry.problem) + '\n';
    return out;
}

} // namespace shelf
