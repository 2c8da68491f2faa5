// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/overview_output.h"

#include "app/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kLongestBar = 40;

std::string percent(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? "-" : number(100 * static_cast<double>(part) / static_cast<double>(whole), 1) + " %";
}

/// The bars of a figure, each named by `name`.
template <class Name>
std::string barTable(const char* what, const std::vector<OverviewBar>& bars, const char* counted,
                     const Name& name)
{
    if (bars.empty())
        return {};
    std::uint64_t most = 1;
    std::uint64_t all = 0;
    for (const OverviewBar& bar : bars) {
        most = std::max(most, bar.count);
        all += bar.count;
    }
    ScreenTable table({">", std::string(">") + counted, ">share", ""});
    for (const OverviewBar& bar : bars) {
        const double length = kLongestBar * static_cast<double>(bar.count) / static_cast<double>(most);
        table.add({name(bar), grouped(bar.count), percent(bar.count, all),
                   std::string(static_cast<std::size_t>(std::ceil(length)), '#')});
    }
    return std::string("\n") + what + '\n' + table.text();
}

std::string countName(const OverviewBar& bar)
{
    const std::string low = grouped(static_cast<std::uint64_t>(bar.low));
    return bar.low == bar.high ? low : low + " to " + grouped(static_cast<std::uint64_t>(bar.high));
}

std::string starName(const OverviewBar& bar)
{
    const std::string low = stars(static_cast<float>(bar.low));
    return bar.low == bar.high ? low : low + " to " + stars(static_cast<float>(bar.high));
}

std::string biasName(const OverviewBar& bar)
{
    const auto text = [](double value) { return (value > 0 ? "+" : "") + fixed(value, 3); };
    return text(bar.low) + " to " + text(bar.high);
}

std::string tailText(const LongTail& tail, const char* who, const char* one, const char* counted)
{
    const auto share = [&](std::size_t part) { return number(100 * tail.topShares[part], 1) + " %"; };
    return barTable((std::string(counted) + " a " + one).c_str(), tail.bars, who, countName) + "  median " +
           number(tail.median, 1) + ", most " + grouped(tail.most) + "; the busiest 1 % have " + share(0) +
           " of all, 10 % have " + share(1) + ", 20 % have " + share(2) + "; Gini coefficient " +
           number(tail.gini, 3) + '\n';
}

std::string biasText(const Biases& biases, const char* who)
{
    if (biases.bars.empty())
        return {};
    return barTable((std::string("how far the ratings of ") + who + " lie from the mean of all").c_str(),
                    biases.bars, who, biasName) +
           "  mean of all " + number(biases.mean, 3) + ", standard deviation of the differences " +
           number(biases.deviation, 3) + "; " + percent(biases.above, biases.count) + " of the " + who +
           " lie above\n";
}

std::string coverageText(const Coverage& coverage)
{
    ScreenTable table({"", ">known of rated books", ">share", ">of the catalogue", ">share"});
    for (const FactCoverage& one : coverage.facts)
        table.add({factName(one.fact), grouped(one.knownRated), percent(one.knownRated, coverage.rated),
                   grouped(one.known), percent(one.known, coverage.books)});
    return "\nthe catalogue: " + grouped(coverage.rated) + " of its " + grouped(coverage.books) +
           " books are rated (" + percent(coverage.rated, coverage.books) + ")\n" +
           (coverage.facts.empty() ? std::string() : table.text());
}

std::string suspectsText(const Dataset& data, const Suspects& suspects, std::size_t most)
{
    if (suspects.count == 0)
        return "\nno reader looks suspicious\n";
    ScreenTable table({"reader", ">ratings", "why"});
    const std::size_t shown = std::min(most, suspects.readers.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const Suspect& one = suspects.readers[i];
        std::string why;
        for (const Suspicion& reason : one.reasons)
            why += (why.empty() ? "" : "; ") + oneLine(suspicionText(data, reason));
        table.add({oneLine(data.userIds[static_cast<std::size_t>(one.user)]), grouped(one.ratings), why});
    }
    std::string text = "\nreaders that may be none: " + grouped(suspects.count) + '\n' + table.text();
    if (suspects.count > shown)
        text += "  ... and " + grouped(suspects.count - shown) + " more (--json lists the first " +
                grouped(kMostSuspects) + ")\n";
    return text;
}

Json barsDocument(const std::vector<OverviewBar>& bars)
{
    Json list = Json::array();
    for (const OverviewBar& bar : bars)
        list.push_back({{"low", plain(static_cast<float>(bar.low))},
                        {"high", plain(static_cast<float>(bar.high))},
                        {"count", bar.count}});
    return list;
}

Json tailDocument(const LongTail& tail)
{
    Json shares = Json::array();
    for (std::size_t i = 0; i < kTopParts.size(); ++i)
        shares.push_back({{"top", kTopParts[i]}, {"share", tail.topShares[i]}});
    return {{"bars", barsDocument(tail.bars)},
            {"count", tail.count},
            {"median", tail.median},
            {"most", tail.most},
            {"top_shares", shares},
            {"gini", tail.gini}};
}

Json biasDocument(const Biases& biases)
{
    if (biases.bars.empty())
        return {};
    return {{"bars", barsDocument(biases.bars)},
            {"mean_rating", biases.mean},
            {"deviation", biases.deviation},
            {"above", biases.above},
            {"count", biases.count}};
}

} // namespace

Json overviewDocument(const Dataset& data, const Overview& overview)
{
    Json periods = Json::array();
    for (const OverviewBar& bar : overview.activity.bars)
        periods.push_back({{"from", dayName(static_cast<std::int64_t>(bar.low))},
                           {"name", periodName(overview.activity, bar)},
                           {"count", bar.count}});
    Json facts = Json::array();
    for (const FactCoverage& one : overview.coverage.facts)
        facts.push_back(
            {{"fact", factName(one.fact)}, {"known", one.known}, {"known_rated", one.knownRated}});
    Json readers = Json::array();
    for (const Suspect& one : overview.suspects.readers) {
        Json reasons = Json::array();
        for (const Suspicion& reason : one.reasons)
            reasons.push_back({{"reason", suspicionName(reason.kind)},
                               {"count", reason.count},
                               {"words", suspicionText(data, reason)}});
        readers.push_back({{"user", data.userIds[static_cast<std::size_t>(one.user)]},
                           {"ratings", one.ratings},
                           {"reasons", reasons}});
    }
    return {{"stars", barsDocument(overview.stars)},
            {"books", tailDocument(overview.books)},
            {"readers", tailDocument(overview.readers)},
            {"activity", periods.empty() ? Json()
                                         : Json{{"unit", unitName(overview.activity.unit)},
                                                {"time_zone", "UTC"},
                                                {"bars", periods},
                                                {"outside", overview.activity.outside}}},
            {"coverage",
             {{"books", overview.coverage.books}, {"rated", overview.coverage.rated}, {"facts", facts}}},
            {"book_biases", biasDocument(overview.bookBiases)},
            {"reader_biases", biasDocument(overview.readerBiases)},
            {"suspects", {{"count", overview.suspects.count}, {"readers", readers}}}};
}

std::string overviewText(const Dataset& data, const Overview& overview, std::size_t mostSuspects)
{
    const char* counted = data.onlyTaken ? "times taken" : "ratings";
    std::string text = barTable("ratings by value", overview.stars, "ratings", starName);
    text += tailText(overview.books, "books", "book", counted);
    text += tailText(overview.readers, "readers", "reader", data.onlyTaken ? "books taken" : "ratings");
    text += barTable((std::string(counted) + " by " + unitName(overview.activity.unit) + " (UTC)").c_str(),
                     overview.activity.bars, counted,
                     [&](const OverviewBar& bar) { return periodName(overview.activity, bar); });
    if (overview.activity.outside > 0)
        text += "  " + grouped(overview.activity.outside) + " have a time of no year from 1 to 9999\n";
    text += coverageText(overview.coverage);
    text += biasText(overview.bookBiases, "books");
    text += biasText(overview.readerBiases, "readers");
    return text + suspectsText(data, overview.suspects, mostSuspects);
}

} // namespace shelf
