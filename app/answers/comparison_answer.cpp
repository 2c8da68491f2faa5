// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/comparison_answer.h"

#include "app/base/text.h"
#include "engine/base/text/message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kListLength = 10;
constexpr std::size_t kSliceWidth = 28;
constexpr double kSmallestShown = 0.001; ///< of a p

/// With its sign, also of what is above 0.
std::string signedNumber(double value, int decimals)
{
    return (value > 0 ? "+" : "") + number(value, decimals);
}

/// With places for both runs.
Message whyNot(NotCompared why)
{
    switch (why) {
    case NotCompared::no:
        break;
    case NotCompared::data:
        return tr("%1 and %2: not compared: they are of other data");
    case NotCompared::heldOut:
        return tr("%1 and %2: not compared: other ratings were held out");
    case NotCompared::noRating:
        return tr("%1 and %2: not compared: one of them predicts no ratings");
    case NotCompared::readers:
        return tr(
            "%1 and %2: not compared: they were measured on other readers, as one goes on from a run that "
            "knew more");
    }
    return {};
}

/// "NDCG@10", in the language of the process.
Message briefText(const EvaluationMetric& metric)
{
    const Message brief = tr(metric.brief);
    return metric.atK ? tr("%1@%2", "a figure and the length of the list")
                            .arg(brief)
                            .arg(std::to_string(kListLength))
                      : brief;
}

std::size_t comparedOf(std::span<const Difference> differences)
{
    return static_cast<std::size_t>(std::count_if(differences.begin(), differences.end(),
                                                  [](const Difference& d) { return d.isCompared(); }));
}

std::string keyOf(const PairedMetric& metric)
{
    return metric.metric().keyAt(kListLength);
}

/// What a slice's figure is called: over books no figure of lists is told but one.
std::string figureName(const Slicing& slicing, const PairedMetric& metric)
{
    return slicing.ofBooks && !metric.ofRatings() ? "listed@10" : keyOf(metric);
}

Json finite(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

} // namespace

Result<const PairedMetric*> metricAsked(const ComparisonQuestion& question, std::span<const Run> runs)
{
    const bool allPredict =
        std::all_of(runs.begin(), runs.end(), [](const Run& run) { return run.model->predictsRatings(); });
    const PairedMetric* metric = findPairedMetric(!question.metric.empty() ? question.metric
                                                  : allPredict             ? std::string("rmse")
                                                                           : std::string("ndcg"));
    if (!metric)
        return Error::usageError(tr("There is no figure \"%1\" to compare by").arg(question.metric),
                                 tr("Choose one of %1").arg(pairedMetricKeys()));
    return metric;
}

Message probabilityText(double p)
{
    return p < kSmallestShown ? tr("p < %1").arg(kSmallestShown, 3) : tr("p = %1").arg(number(p, 3));
}

Message differenceSentence(const Difference& difference, std::span<const ComparedRun> runs,
                           const PairedMetric& metric, std::size_t comparisons)
{
    const std::string& first = runs[difference.first].run->name;
    const std::string& second = runs[difference.second].run->name;
    if (!difference.isCompared())
        return whyNot(difference.why).arg(first).arg(second);
    const EvaluationMetric& of = metric.metric();
    const Message figures = tr("%1 %2 [%3, %4], %5", "a figure, a difference, its interval, p = ...")
                                .arg(briefText(of))
                                .arg(signedNumber(difference.difference, of.decimals))
                                .arg(number(difference.interval.low, of.decimals))
                                .arg(number(difference.interval.high, of.decimals))
                                .arg(probabilityText(difference.corrected));
    const Message told = (difference.isReal ? tr("%1 is better than %2: %3", "two runs and figures")
                                            : tr("%1 and %2: no difference that these data can show: %3"))
                             .arg(first)
                             .arg(second)
                             .arg(figures);
    return comparisons > 1 ? tr("%1 after correction for %n comparisons",
                                "%1 after correction for %n comparison", comparisons)
                                 .arg(told)
                           : told;
}

std::string differencesText(std::span<const Difference> differences, std::span<const ComparedRun> runs,
                            const PairedMetric& metric)
{
    std::string text = '\n' + line(tr("Is the difference real? Paired over readers, %1, 95 % intervals")
                                       .arg(briefText(metric.metric())));
    for (const Difference& one : differences)
        text += "  " + oneLine(differenceSentence(one, runs, metric, comparedOf(differences)).text()) + '\n';
    return text;
}

Json differencesDocument(std::span<const Difference> differences, std::span<const ComparedRun> runs,
                         const PairedMetric& metric)
{
    const std::size_t comparisons = comparedOf(differences);
    Json pairs = Json::array();
    for (const Difference& d : differences) {
        Json pair = {{"first", runs[d.first].run->name},
                     {"second", runs[d.second].run->name},
                     {"compared", d.isCompared()},
                     {"sentence", differenceSentence(d, runs, metric, comparisons).english()}};
        if (d.isCompared()) {
            pair["first_value"] = d.firstFigure;
            pair["second_value"] = d.secondFigure;
            pair["difference"] = d.difference;
            pair["difference_low"] = finite(d.interval.low);
            pair["difference_high"] = finite(d.interval.high);
            pair["p"] = d.p;
            pair["p_corrected"] = d.corrected;
            pair["real"] = d.isReal;
            pair["exact"] = d.exact;
            pair["readers"] = d.readers;
            pair["readers_differing"] = d.differing;
        }
        pairs.push_back(std::move(pair));
    }
    return {{"metric", keyOf(metric)}, {"comparisons", comparisons}, {"differences", std::move(pairs)}};
}

Message sliceName(const Slicing& slicing, const Slice& slice)
{
    if (slice.isUnknown)
        return tr("others, or not known");
    if (!slice.low)
        return slice.value;
    // Years have no marks between thousands.
    const std::string low = fixed(*slice.low, 0);
    const std::string high = fixed(slice.high.value_or(*slice.low), 0);
    if (!slicing.byRatings)
        return low == high ? Message(low) : tr("%1 to %2", "two numbers").arg(low).arg(high);
    if (*slice.high == 0)
        return tr("no ratings");
    const auto last = static_cast<std::int64_t>(*slice.high);
    return low == high ? tr("%n ratings", "%n rating", last)
                       : tr("%1 to %n ratings", "%1 to %n rating", last).arg(low);
}

std::string slicesText(const SlicedFigures& figures, const std::string& run, const PairedMetric& metric)
{
    const EvaluationMetric& of = metric.metric();
    const Message head =
        metric.ofRatings()
            ? tr("Where does it fail? %1, %2 %3. Worst first; * worse than all, beyond chance",
                 "a run, a figure and its value")
            : tr("Where does it fail? %1, %2 %3; of all held-out books %4 stand in a list of ten. "
                 "Worst first; * worse than all, beyond chance",
                 "a run, a figure and its value, a share");
    std::string text = '\n' + line(head.arg(oneLine(run))
                                       .arg(briefText(of))
                                       .arg(number(figures.ofReaders, of.decimals))
                                       .arg(number(figures.ofBooks, of.decimals)));
    ScreenTable table({"", tr("by", "column of a table: what parts readers or books"),
                       tr("slice", "column of a table"), numbers(tr("readers", "column of a table")),
                       numbers(tr("of", "column of a table: so many ratings or books")),
                       numbers(tr("figure [95 %]", "column of a table")),
                       numbers(tr("less all", "column of a table: minus the figure of all")),
                       numbers(tr("p corrected", "column of a table"))});
    for (const SliceFigure& one : figures.figures) {
        std::string figure = number(one.figure, of.decimals);
        if (std::isfinite(one.interval.low))
            figure = tr("%1 [%2, %3]", "a figure and its interval")
                         .arg(figure)
                         .arg(one.interval.low, of.decimals)
                         .arg(one.interval.high, of.decimals);
        table.add(
            {one.isWorse ? "*" : "", figures.slicingOf(one).title,
             clipped(sliceName(figures.slicingOf(one), figures.sliceOf(one)).text(), kSliceWidth),
             inGroups(one.readers), inGroups(static_cast<std::uint64_t>(one.weight)), figure,
             signedNumber(one.difference, of.decimals),
             one.corrected < kSmallestShown ? "< " + number(kSmallestShown, 3) : number(one.corrected, 3)});
    }
    return text + table.text();
}

Json slicesDocument(const SlicedFigures& figures, const std::string& run, const PairedMetric& metric)
{
    Json list = Json::array();
    for (const SliceFigure& one : figures.figures) {
        const Slicing& slicing = figures.slicingOf(one);
        const Slice& slice = figures.sliceOf(one);
        Json entry = {{"by", slicing.key},
                      {"slice", sliceName(slicing, slice).english()},
                      {"of", slicing.ofBooks ? "books" : "readers"},
                      {"figure", figureName(slicing, metric)},
                      {"readers", one.readers},
                      {"count", one.weight},
                      {"value", one.figure},
                      {"low", finite(one.interval.low)},
                      {"high", finite(one.interval.high)},
                      {"difference", one.difference},
                      {"p", one.p},
                      {"p_corrected", one.corrected},
                      {"worse", one.isWorse}};
        if (slice.low) {
            entry["from"] = *slice.low;
            entry["to"] = slice.high.value_or(*slice.low);
        }
        list.push_back(std::move(entry));
    }
    Json document = {{"run", run}, {"metric", keyOf(metric)}, {"all", figures.ofReaders}};
    if (!metric.ofRatings())
        document["all_listed@10"] = figures.ofBooks;
    document["slices"] = std::move(list);
    return document;
}

} // namespace shelf
