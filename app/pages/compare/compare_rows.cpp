// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_rows.h"

#include "app/pages/compare/compare_model.h"
#include "engine/evaluation/metric.h"
#include "engine/parameters/parameter_table.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/look/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace shelf {

namespace {

const QString kNone = QStringLiteral("–");
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

struct Measure {
    QString name;
    QString meaning;
    int decimals = 4;
    Better better = Better::neither;
    std::function<double(const Run&)> valueOf;
    std::function<Interval(const Run&)> intervalOf = {};
    bool onlyWhereMeasured = false; ///< the row is left out where no run has it
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

Moments moments(const CompareColumn& column, const Measure& measure)
{
    Moments m;
    double sum = 0;
    std::vector<double> values;
    for (const RunPtr& run : column.runs)
        if (const double value = measure.valueOf(*run); std::isfinite(value)) {
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

QString valueText(const CompareColumn& column, const Measure& measure, const Moments& m)
{
    const QString mean = number(m.mean, measure.decimals);
    if (m.count > 1)
        return CompareModel::tr("%1 ± %2").arg(mean, number(m.deviation, measure.decimals));
    if (column.runs.size() != 1 || !measure.intervalOf)
        return mean;
    const Interval interval = measure.intervalOf(*column.runs.front());
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high))
        return mean;
    return CompareModel::tr("%1 (%2 to %3)")
        .arg(mean, number(interval.low, measure.decimals), number(interval.high, measure.decimals));
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

bool sameLoss(const std::vector<CompareColumn>& columns)
{
    const QString first = lossName(columns.front().runs.front()->settings);
    return std::all_of(columns.begin(), columns.end(), [&](const CompareColumn& column) {
        return std::all_of(column.runs.begin(), column.runs.end(),
                           [&](const RunPtr& run) { return lossName(run->settings) == first; });
    });
}

double lowestLoss(const Run& run)
{
    double lowest = chartRun(run).level;
    for (const EpochRecord& record : run.history.epochs)
        if (std::isfinite(record.validationLoss) && !(lowest <= record.validationLoss))
            lowest = record.validationLoss;
    return lowest;
}

using Words = CompareModel; // whose tr() these texts are

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

/// "Hit ratio@10", "RMSE, stars", as the engine's tables have them.
QString titleOf(const EvaluationMetric& metric)
{
    constexpr int kListed = 10;
    QString title = Words::tr(metric.title.data());
    if (metric.atK)
        title = Words::tr("%1@%2").arg(title).arg(kListed);
    return metric.unit.empty() ? title : Words::tr("%1, %2").arg(title, Words::tr(metric.unit.data()));
}

template <class Metrics> Measure measure(const EvaluationMetric& metric, FiguresOf<Metrics> figures)
{
    Measure m;
    m.name = titleOf(metric);
    m.meaning = Words::tr(metric.meaning.data());
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
    return m;
}

std::vector<Measure> ratingMeasures(bool comparableLoss)
{
    std::vector<Measure> list = {{Words::tr("Best validation loss"),
                                  Words::tr("The lowest loss on held-out ratings of all epochs"), 4,
                                  comparableLoss ? Better::lower : Better::neither, lowestLoss}};
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
        each.name = Words::tr("Test %1").arg(each.name);
        each.meaning = Words::tr("On the test part, opened once the tuning had ended");
        each.better = Better::neither;
    }
    return list;
}

std::vector<Measure> costMeasures()
{
    return {
        {Words::tr("Best epoch"), Words::tr("The epoch that did best on held-out ratings"), 0,
         Better::neither,
         [](const Run& run) { return run.history.bestEpoch > 0 ? double(run.history.bestEpoch) : kNan; }},
        {Words::tr("Epochs trained"),
         {},
         0,
         Better::neither,
         [](const Run& run) { return double(run.history.epochs.size()); }},
        {Words::tr("Training time, s"), {}, 2, Better::neither, [](const Run& run) { return run.seconds; }},
        {Words::tr("Parameters"), Words::tr("Numbers that training has learned"), 0, Better::neither,
         [](const Run& run) { return double(run.model->parameterCount()); }},
    };
}

void addResults(std::vector<CompareRow>& rows, const std::vector<CompareColumn>& columns,
                const std::vector<Measure>& measures)
{
    for (const Measure& measure : measures) {
        CompareRow row{measure.name, measure.meaning, {}, false, false, -1};
        std::vector<double> means;
        for (const CompareColumn& column : columns) {
            const Moments m = moments(column, measure);
            means.push_back(m.mean);
            row.values << valueText(column, measure, m);
        }
        const bool measured =
            std::any_of(means.begin(), means.end(), [](double value) { return std::isfinite(value); });
        if (measure.onlyWhereMeasured && !measured)
            continue;
        row.differs = row.values.count(row.values.first()) != row.values.size();
        if (measure.better != Better::neither && row.differs)
            row.best = bestOf(means, measure.better);
        rows.push_back(std::move(row));
    }
}

/// The runs' values of a setting, each once.
QString settingText(const CompareColumn& column, const Parameter& parameter, bool& applies)
{
    QStringList values;
    for (const RunPtr& run : column.runs) {
        const bool here = parameter.applies(run->settings);
        const QString value = QString::fromStdString(parameter.get(run->settings));
        const QString shown = here && !value.isEmpty() ? value : kNone;
        if (!values.contains(shown))
            values << shown;
        applies = applies || here;
    }
    return values.join(QStringLiteral(", "));
}

void addSettings(std::vector<CompareRow>& rows, const std::vector<CompareColumn>& columns)
{
    std::vector<CompareRow> settings;
    for (const Parameter& parameter : parameterTable()) {
        CompareRow row{textOf(parameter.label), textOf(parameter.meaning), {}, false, true, -1};
        bool applies = false;
        for (const CompareColumn& column : columns)
            row.values << settingText(column, parameter, applies);
        row.differs = row.values.count(row.values.first()) != row.values.size();
        if (applies)
            settings.push_back(std::move(row));
    }
    std::stable_partition(settings.begin(), settings.end(),
                          [](const CompareRow& row) { return row.differs; });
    rows.insert(rows.end(), settings.begin(), settings.end());
}

double meanOf(const CompareColumn& column, std::function<double(const Run&)> valueOf)
{
    Measure measure;
    measure.valueOf = std::move(valueOf);
    return moments(column, measure).mean;
}

} // namespace

std::vector<CompareRow> compareRows(const std::vector<CompareColumn>& columns)
{
    std::vector<CompareRow> rows;
    if (columns.empty())
        return rows;
    addResults(rows, columns, ratingMeasures(sameLoss(columns)));
    addResults(rows, columns, rankingMeasures());
    addResults(rows, columns, testMeasures());
    addResults(rows, columns, costMeasures());
    addSettings(rows, columns);
    return rows;
}

std::string seedlessText(const RunSettings& settings)
{
    RunSettings same = settings;
    same.seed = 0;
    return settingsText(same);
}

double columnRmse(const CompareColumn& column)
{
    return meanOf(column, [](const Run& run) { return ratings(run) ? run.metrics.rmse : kNan; });
}

double columnNdcg(const CompareColumn& column)
{
    return meanOf(column, [](const Run& run) { return rankings(run) ? run.ranking.ndcg : kNan; });
}

} // namespace shelf
