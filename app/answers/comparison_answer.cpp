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

std::string whyNot(NotCompared why)
{
    switch (why) {
    case NotCompared::no:
        break;
    case NotCompared::data:
        return "not compared: they are of other data";
    case NotCompared::heldOut:
        return "not compared: other ratings were held out";
    case NotCompared::noRating:
        return "not compared: one of them predicts no ratings";
    case NotCompared::readers:
        return "not compared: they were measured on other readers, as one goes on from a run that knew more";
    }
    return {};
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

std::string probabilityText(double p)
{
    return p < kSmallestShown ? "p < 0.001" : "p = " + number(p, 3);
}

std::string differenceSentence(const Difference& difference, std::span<const ComparedRun> runs,
                               const PairedMetric& metric, std::size_t comparisons)
{
    const std::string first = runs[difference.first].run->name;
    const std::string second = runs[difference.second].run->name;
    if (!difference.isCompared())
        return first + " and " + second + ": " + whyNot(difference.why);
    const EvaluationMetric& of = metric.metric();
    return (difference.isReal ? first + " is better than " + second
                              : first + " and " + second + ": no difference that these data can show") +
           ": " + of.briefAt(kListLength) + ' ' + signedNumber(difference.difference, of.decimals) + " [" +
           number(difference.interval.low, of.decimals) + ", " +
           number(difference.interval.high, of.decimals) + "], " + probabilityText(difference.corrected) +
           (comparisons > 1 ? " after correction for " + std::to_string(comparisons) + " comparisons"
                            : std::string());
}

std::string differencesText(std::span<const Difference> differences, std::span<const ComparedRun> runs,
                            const PairedMetric& metric)
{
    std::string text = "\nIs the difference real? Paired over readers, " +
                       metric.metric().briefAt(kListLength) + ", 95 % intervals\n";
    for (const Difference& one : differences)
        text += "  " + oneLine(differenceSentence(one, runs, metric, comparedOf(differences))) + '\n';
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
                     {"sentence", differenceSentence(d, runs, metric, comparisons)}};
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

std::string sliceName(const Slicing& slicing, const Slice& slice)
{
    if (slice.isUnknown)
        return "others, or not known";
    if (!slice.low)
        return slice.value;
    const std::string low = number(*slice.low, 0);
    const std::string high = number(slice.high.value_or(*slice.low), 0);
    const std::string range = low == high ? low : low + " to " + high;
    if (!slicing.byRatings)
        return range;
    return *slice.high == 0 ? "no ratings" : range == "1" ? "1 rating" : range + " ratings";
}

std::string slicesText(const SlicedFigures& figures, const std::string& run, const PairedMetric& metric)
{
    const EvaluationMetric& of = metric.metric();
    std::string text = "\nWhere does it fail? " + oneLine(run) + ", " + of.briefAt(kListLength) + ' ' +
                       number(figures.ofReaders, of.decimals);
    if (!metric.ofRatings())
        text += "; of all held-out books " + number(figures.ofBooks, of.decimals) + " stand in a list of ten";
    text += ". Worst first; * worse than all, beyond chance\n";
    ScreenTable table({"", "by", "slice", ">readers", ">of", ">figure [95 %]", ">less all", ">p corrected"});
    for (const SliceFigure& one : figures.figures) {
        std::string figure = number(one.figure, of.decimals);
        if (std::isfinite(one.interval.low))
            figure += " [" + number(one.interval.low, of.decimals) + ", " +
                      number(one.interval.high, of.decimals) + ']';
        table.add({one.isWorse ? "*" : "", figures.slicingOf(one).title,
                   clipped(sliceName(figures.slicingOf(one), figures.sliceOf(one)), kSliceWidth),
                   std::to_string(one.readers), grouped(static_cast<std::uint64_t>(one.weight)), figure,
                   signedNumber(one.difference, of.decimals),
                   one.corrected < kSmallestShown ? "< 0.001" : number(one.corrected, 3)});
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
                      {"slice", sliceName(slicing, slice)},
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
