// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_facts.h"

#include "app/pages/compare/compare_model.h"
#include "engine/base/numbers.h"
#include "engine/parameters/parameter_table.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace shelf {

namespace {

const QString kNone = QStringLiteral("–");
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// What a baseline has of it.
enum class OfBaselines { nothing, figures, loss };

struct Measure {
    QString name;
    QString meaning;
    int decimals = 4;
    Better better = Better::neither;
    std::function<double(const Run&)> valueOf;
    std::function<Interval(const Run&)> intervalOf = {};
    bool onlyWhereMeasured = false; ///< the fact is left out where no run has it
    bool isMain = false;
    OfBaselines ofBaselines = OfBaselines::nothing;
    bool isCost = false;
    QString topic = {};
};

QString number(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : kNone;
}

struct Moments {
    double mean = kNan;
    double deviation = kNan; ///< of the sample; NaN for fewer than two
    int count = 0;
};

Moments moments(const CompareEntry& entry, const Measure& measure)
{
    Moments m;
    if (entry.isBaseline && measure.ofBaselines == OfBaselines::nothing)
        return m;
    double sum = 0;
    std::vector<double> values;
    for (const RunPtr& run : entry.runs)
        if (const double value = entry.isBaseline && measure.ofBaselines == OfBaselines::loss
                                     ? entry.loss
                                     : measure.valueOf(*run);
            std::isfinite(value)) {
            values.push_back(value);
            sum += value;
        }
    m.count = static_cast<int>(values.size());
    if (values.empty())
        return m;
    m.mean = sum / m.count;
    if (values.size() < 2)
        return m;
    double squares = 0;
    for (const double value : values)
        squares += (value - m.mean) * (value - m.mean);
    m.deviation = std::sqrt(squares / (m.count - 1));
    return m;
}

QString valueText(const CompareEntry& entry, const Measure& measure, const Moments& m)
{
    const QString mean = number(m.mean, measure.decimals);
    if (m.count > 1)
        return CompareModel::tr("%1 ± %2").arg(mean, number(m.deviation, measure.decimals));
    if (entry.runs.size() != 1 || !measure.intervalOf)
        return mean;
    const Interval interval = measure.intervalOf(*entry.runs.front());
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high))
        return mean;
    return CompareModel::tr("%1 (%2 to %3)")
        .arg(mean, number(interval.low, measure.decimals), number(interval.high, measure.decimals));
}

Interval whereItLies(const CompareEntry& entry, const Measure& measure, const Moments& m)
{
    if (m.count > 1)
        return {m.mean - m.deviation, m.mean + m.deviation};
    return m.count == 1 && entry.runs.size() == 1 && measure.intervalOf
               ? measure.intervalOf(*entry.runs.front())
               : Interval();
}

/// Where the best finite value is; -1 where fewer than two can be compared.
int bestOf(const std::vector<double>& values, Better better)
{
    int best = -1;
    int known = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        ++known;
        const double leader = best < 0 ? 0 : values[static_cast<std::size_t>(best)];
        if (best < 0 || (better == Better::lower ? values[i] < leader : values[i] > leader))
            best = static_cast<int>(i);
    }
    return known > 1 ? best : -1;
}

double lowestLoss(const Run& run)
{
    double lowest = chartRun(run).level;
    for (const EpochRecord& record : run.history.epochs)
        if (std::isfinite(record.validationLoss) && !(lowest <= record.validationLoss))
            lowest = record.validationLoss;
    return lowest;
}

/// Of those that have one: a run without a validation loss takes nothing from the others.
bool sameLoss(const std::vector<CompareEntry>& entries)
{
    QStringList names;
    for (const CompareEntry& entry : entries)
        for (const RunPtr& run : entry.runs)
            if (!entry.isBaseline && std::isfinite(lowestLoss(*run)))
                names << lossName(run->settings);
    return names.count(names.value(0)) == names.size();
}

/// The figures of a run that one kind of held-out part gives; null where there are none.
template <class Metrics> using FiguresOf = const Metrics* (*)(const Run&);

const RatingMetrics* ratings(const Run& run)
{
    return run.metrics.count > 0 ? &run.metrics : nullptr;
}

const RankingMetrics* rankings(const Run& run)
{
    return run.ranking.users > 0 ? &run.ranking : nullptr;
}

const RatingMetrics* testRatings(const Run& run)
{
    return run.test.opened != 0 && run.test.metrics.count > 0 ? &run.test.metrics : nullptr;
}

const RankingMetrics* testRankings(const Run& run)
{
    return run.test.opened != 0 && run.test.ranking.users > 0 ? &run.test.ranking : nullptr;
}

/// "Hit ratio@10", "Self-information, bits", as the engine's tables have them.
QString titleOf(const EvaluationMetric& metric)
{
    constexpr int kListed = 10;
    QString title = wordsOf(metric.title);
    if (metric.atK)
        title = CompareModel::tr("%1@%2").arg(title).arg(kListed);
    return metric.unit.empty() ? title : CompareModel::tr("%1, %2").arg(title, wordsOf(metric.unit));
}

template <class Metrics> Measure measure(const EvaluationMetric& metric, FiguresOf<Metrics> figures)
{
    Measure m;
    m.name = titleOf(metric);
    m.meaning = wordsOf(metric.meaning);
    m.topic = topics::ofMetric(metric.key);
    m.decimals = metric.decimals;
    m.better = metric.better;
    m.valueOf = [&metric, figures](const Run& run) {
        const Metrics* own = figures(run);
        return own ? metric.of(*own) : kNan;
    };
    m.intervalOf = [&metric, figures](const Run& run) {
        const Metrics* own = figures(run);
        return own ? metric.intervalOf(*own) : Interval();
    };
    m.onlyWhereMeasured = true;
    m.isMain = metric.standsIn(MetricRank::summary);
    m.ofBaselines = OfBaselines::figures;
    return m;
}

std::vector<Measure> ratingMeasures(bool comparableLoss)
{
    std::vector<Measure> list = {{CompareModel::tr("Best validation loss"),
                                  CompareModel::tr("The lowest loss on held-out ratings of all epochs"), 4,
                                  comparableLoss ? Better::lower : Better::neither, lowestLoss}};
    list.front().isMain = true;
    list.front().ofBaselines = OfBaselines::loss;
    for (const EvaluationMetric& metric : ratingMetricTable())
        list.push_back(measure<RatingMetrics>(metric, ratings));
    return list;
}

std::vector<Measure> rankingMeasures()
{
    std::vector<Measure> list;
    for (const EvaluationMetric& metric : rankingMetricTable())
        list.push_back(measure<RankingMetrics>(metric, rankings));
    return list;
}

/// Shown, never ranked: who chooses the best by them has no test part any more.
std::vector<Measure> testMeasures()
{
    std::vector<Measure> list;
    for (const EvaluationMetric& metric : ratingMetricTable())
        if (metric.standsIn(MetricRank::headline))
            list.push_back(measure<RatingMetrics>(metric, testRatings));
    for (const EvaluationMetric& metric : rankingMetricTable())
        if (metric.standsIn(MetricRank::headline))
            list.push_back(measure<RankingMetrics>(metric, testRankings));
    for (Measure& each : list) {
        each.name = CompareModel::tr("Test %1").arg(each.name);
        each.meaning = CompareModel::tr("On the test part, opened once the tuning had ended");
        each.better = Better::neither;
        each.ofBaselines = OfBaselines::nothing;
    }
    return list;
}

std::vector<Measure> costMeasures()
{
    std::vector<Measure> list = {
        {CompareModel::tr("Best epoch"), CompareModel::tr("The epoch that did best on held-out ratings"), 0,
         Better::neither,
         [](const Run& run) { return run.history.bestEpoch > 0 ? double(run.history.bestEpoch) : kNan; }},
        {CompareModel::tr("Epochs trained"),
         {},
         0,
         Better::neither,
         [](const Run& run) { return double(run.history.epochs.size()); }},
        {CompareModel::tr("Training time, s"),
         {},
         2,
         Better::neither,
         [](const Run& run) { return run.seconds; }},
        {CompareModel::tr("Parameters"), CompareModel::tr("Numbers that training has learned"), 0,
         Better::neither, [](const Run& run) { return double(run.model->parameterCount()); }},
    };
    for (Measure& each : list)
        each.isMain = true;
    for (std::size_t i = 2; i < list.size(); ++i) // time and parameters
        list[i].isCost = true;
    return list;
}

void addResults(std::vector<CompareFact>& facts, const std::vector<CompareEntry>& entries,
                const std::vector<Measure>& measures)
{
    for (const Measure& measure : measures) {
        CompareFact fact;
        fact.name = measure.name;
        fact.meaning = measure.meaning;
        fact.topic = measure.topic;
        fact.isMain = measure.isMain;
        fact.better = measure.better;
        fact.wanted = measure.isCost ? Better::lower : measure.better;
        fact.decimals = measure.decimals;
        std::vector<Interval> intervals;
        for (const CompareEntry& entry : entries) {
            const Moments m = moments(entry, measure);
            fact.numbers.push_back(m.mean);
            fact.values << valueText(entry, measure, m);
            intervals.push_back(whereItLies(entry, measure, m));
        }
        const auto isKnown = [](double value) { return std::isfinite(value); };
        if (measure.onlyWhereMeasured && std::none_of(fact.numbers.begin(), fact.numbers.end(), isKnown))
            continue;
        if (std::any_of(intervals.begin(), intervals.end(),
                        [](const Interval& one) { return std::isfinite(one.low); }))
            fact.intervals = std::move(intervals);
        fact.differs = fact.values.count(fact.values.first()) != fact.values.size();
        if (measure.better != Better::neither && fact.differs)
            fact.best = bestOf(fact.numbers, measure.better);
        facts.push_back(std::move(fact));
    }
}

/// The runs' values of a setting, each once.
QString settingText(const CompareEntry& entry, const Parameter& parameter, bool& applies)
{
    QStringList values;
    for (const RunPtr& run : entry.runs) {
        const bool here = parameter.applies(run->settings);
        const QString value = wordsOf(titleOf(parameter, parameter.get(run->settings)));
        const QString shown = here && !value.isEmpty() ? value : kNone;
        if (!values.contains(shown))
            values << shown;
        applies = applies || here;
    }
    return listedWords(values);
}

void addSettings(std::vector<CompareFact>& facts, const std::vector<CompareEntry>& entries)
{
    std::vector<CompareFact> settings;
    for (const Parameter& parameter : parameterTable()) {
        CompareFact fact;
        fact.name = wordsOf(parameter.label);
        fact.meaning = wordsOf(parameter.meaning);
        fact.topic = topics::ofSetting(parameter.key);
        fact.isSetting = true;
        bool applies = false;
        QStringList ofRuns;
        for (const CompareEntry& entry : entries) {
            fact.values << (entry.isBaseline ? kNone : settingText(entry, parameter, applies));
            if (!entry.isBaseline)
                ofRuns << fact.values.last();
            fact.numbers.push_back(parseNumber(fact.values.last().toStdString()).value_or(kNan));
        }
        fact.differs = !ofRuns.isEmpty() && ofRuns.count(ofRuns.first()) != ofRuns.size();
        fact.isMain = fact.differs;
        if (applies)
            settings.push_back(std::move(fact));
    }
    std::stable_partition(settings.begin(), settings.end(),
                          [](const CompareFact& fact) { return fact.differs; });
    facts.insert(facts.end(), settings.begin(), settings.end());
}

} // namespace

std::vector<CompareFact> compareFacts(const std::vector<CompareEntry>& entries)
{
    std::vector<CompareFact> facts;
    if (entries.empty())
        return facts;
    addResults(facts, entries, ratingMeasures(sameLoss(entries)));
    addResults(facts, entries, rankingMeasures());
    addResults(facts, entries, testMeasures());
    addResults(facts, entries, costMeasures());
    addSettings(facts, entries);
    return facts;
}

Interval CompareFact::scale() const
{
    Interval all;
    const auto take = [&all](double value) {
        if (!std::isfinite(value))
            return;
        all.low = std::isnan(all.low) ? value : std::min(all.low, value);
        all.high = std::isnan(all.high) ? value : std::max(all.high, value);
    };
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        take(numbers[i]);
        if (i < intervals.size()) {
            take(intervals[i].low);
            take(intervals[i].high);
        }
    }
    return all;
}

} // namespace shelf
