// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/overview_output.h"

#include "app/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kLongestBar = 40;

std::string shareText(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? "-" : percent(static_cast<double>(part) / static_cast<double>(whole), 1);
}

/// The bars of a figure, each named by `name`. counted: the header of the column of counts.
template <class Name>
std::string barTable(const Message& what, const std::vector<OverviewBar>& bars, const Message& counted,
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
    ScreenTable table({">", numbers(counted), numbers(tr("share", "column of a table")), ""});
    for (const OverviewBar& bar : bars) {
        const double length = kLongestBar * static_cast<double>(bar.count) / static_cast<double>(most);
        table.add({name(bar), inGroups(bar.count), shareText(bar.count, all),
                   std::string(static_cast<std::size_t>(std::ceil(length)), '#')});
    }
    return '\n' + line(what) + table.text();
}

std::string spanText(const std::string& low, const std::string& high)
{
    return low == high ? low : tr("%1 to %2", "two numbers").arg(low).arg(high).text();
}

std::string countName(const OverviewBar& bar)
{
    return spanText(inGroups(static_cast<std::uint64_t>(bar.low)),
                    inGroups(static_cast<std::uint64_t>(bar.high)));
}

std::string starName(const OverviewBar& bar)
{
    return spanText(stars(static_cast<float>(bar.low)), stars(static_cast<float>(bar.high)));
}

std::string biasName(const OverviewBar& bar)
{
    const auto text = [](double value) { return (value > 0 ? "+" : "") + number(value, 3); };
    return spanText(text(bar.low), text(bar.high));
}

Message ratingsHeader(const Dataset& data)
{
    return data.onlyTaken ? tr("times taken", "column of a table") : tr("ratings", "column of a table");
}

std::string tailText(const LongTail& tail, const Message& title, const Message& who)
{
    return barTable(title, tail.bars, who, countName) + "  " +
           line(tr("median %1, most %2; the busiest 1 % have %3 of all, 10 % have %4, 20 % have %5; Gini "
                   "coefficient %6")
                    .arg(tail.median, 1)
                    .arg(tail.most)
                    .argPercent(tail.topShares[0])
                    .argPercent(tail.topShares[1])
                    .argPercent(tail.topShares[2])
                    .arg(tail.gini, 3));
}

/// above: with places for the mean, the deviation and the share that lies above.
std::string biasText(const Biases& biases, const Message& title, const Message& who, const Message& above)
{
    if (biases.bars.empty())
        return {};
    return barTable(title, biases.bars, who, biasName) + "  " +
           line(
               above.arg(biases.mean, 3).arg(biases.deviation, 3).arg(shareText(biases.above, biases.count)));
}

Message factTitle(BookFact fact)
{
    switch (fact) {
    case BookFact::title:
        return tr("title", "of a book");
    case BookFact::author:
        return tr("author", "of a book");
    case BookFact::year:
        return tr("year", "of a book");
    case BookFact::language:
        return tr("language", "of a book");
    case BookFact::genre:
        return tr("genre", "of a book");
    case BookFact::isbn:
        return tr("isbn", "of a book");
    case BookFact::cover:
        break;
    }
    return tr("cover", "of a book");
}

std::string coverageText(const Coverage& coverage)
{
    const std::string share = numbers(tr("share", "column of a table"));
    ScreenTable table({"", numbers(tr("known of rated books", "column of a table")), share,
                       numbers(tr("of the catalogue", "column of a table")), share});
    for (const FactCoverage& one : coverage.facts)
        table.add({factTitle(one.fact), inGroups(one.knownRated), shareText(one.knownRated, coverage.rated),
                   inGroups(one.known), shareText(one.known, coverage.books)});
    return '\n' +
           line(tr("the catalogue: %1 of its %2 books are rated (%3)")
                    .arg(coverage.rated)
                    .arg(coverage.books)
                    .arg(shareText(coverage.rated, coverage.books))) +
           (coverage.facts.empty() ? std::string() : table.text());
}

Message activityTitle(const Dataset& data, ActivityUnit unit)
{
    switch (unit) {
    case ActivityUnit::day:
        return data.onlyTaken ? tr("times taken by day (UTC)") : tr("ratings by day (UTC)");
    case ActivityUnit::week:
        return data.onlyTaken ? tr("times taken by week (UTC)") : tr("ratings by week (UTC)");
    case ActivityUnit::month:
        return data.onlyTaken ? tr("times taken by month (UTC)") : tr("ratings by month (UTC)");
    case ActivityUnit::year:
        return data.onlyTaken ? tr("times taken by year (UTC)") : tr("ratings by year (UTC)");
    case ActivityUnit::decade:
        break;
    }
    return data.onlyTaken ? tr("times taken by decade (UTC)") : tr("ratings by decade (UTC)");
}

std::string suspectsText(const Dataset& data, const Suspects& suspects, std::size_t most)
{
    if (suspects.count == 0)
        return '\n' + line(tr("no reader looks suspicious"));
    ScreenTable table({tr("reader", "column of a table"), numbers(tr("ratings", "column of a table")),
                       tr("why", "column of a table")});
    const std::size_t shown = std::min(most, suspects.readers.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const Suspect& one = suspects.readers[i];
        std::string why;
        for (const Suspicion& reason : one.reasons)
            why += (why.empty() ? "" : "; ") + oneLine(suspicionText(data, reason));
        table.add({oneLine(data.userIds[static_cast<std::size_t>(one.user)]), inGroups(one.ratings), why});
    }
    std::string text = '\n' + line(tr("readers that may be none: %1").arg(suspects.count)) + table.text();
    if (suspects.count > shown)
        text += "  " + line(tr("... and %1 more (--json lists the first %2)")
                                .arg(suspects.count - shown)
                                .arg(kMostSuspects));
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
    const Message books = tr("books", "column of a table");
    const Message readers = tr("readers", "column of a table");
    std::string text =
        barTable(tr("ratings by value"), overview.stars, tr("ratings", "column of a table"), starName);
    text += tailText(overview.books, data.onlyTaken ? tr("times taken a book") : tr("ratings a book"), books);
    text += tailText(overview.readers, data.onlyTaken ? tr("books taken a reader") : tr("ratings a reader"),
                     readers);
    text += barTable(activityTitle(data, overview.activity.unit), overview.activity.bars, ratingsHeader(data),
                     [&](const OverviewBar& bar) { return periodName(overview.activity, bar); });
    if (overview.activity.outside > 0)
        text += "  " + line(tr("%n have a time of no year from 1 to 9999",
                               "%n has a time of no year from 1 to 9999", overview.activity.outside));
    text += coverageText(overview.coverage);
    text +=
        biasText(overview.bookBiases, tr("how far the ratings of books lie from the mean of all"), books,
                 tr("mean of all %1, standard deviation of the differences %2; %3 of the books lie above"));
    text += biasText(
        overview.readerBiases, tr("how far the ratings of readers lie from the mean of all"), readers,
        tr("mean of all %1, standard deviation of the differences %2; %3 of the readers lie above"));
    return text + suspectsText(data, overview.suspects, mostSuspects);
}

} // namespace shelf
