// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_rows.h"

#include "app/compare_model.h"
#include "engine/run/parameter_table.h"
#include "widgets/loss_chart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace shelf {

namespace {

const QString kNone = QStringLiteral("–");
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

enum class Better { neither, lower, higher };

struct Measure {
    QString name;
    QString meaning;
    int decimals = 4;
    Better better = Better::neither;
    std::function<double(const Run&)> valueOf;
    std::function<Interval(const Run&)> intervalOf = {};
    bool onlyWhereMeasured = false; ///< the row is left out where no run has it
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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

std::function<double(const Run&)> rating(double RatingMetrics::*value)
{
    return [value](const Run& run) { return run.metrics.count > 0 ? run.metrics.*value : kNan; };
}

std::function<double(const Run&)> ranking(double RankingMetrics::*value)
{
    return [value](const Run& run) { return run.ranking.users > 0 ? run.ranking.*value : kNan; };
}

std::function<Interval(const Run&)> rating(Interval RatingMetrics::*value)
{
    return [value](const Run& run) { return run.metrics.count > 0 ? run.metrics.*value : Interval(); };
}

std::function<Interval(const Run&)> ranking(Interval RankingMetrics::*value)
{
    return [value](const Run& run) { return run.ranking.users > 0 ? run.ranking.*value : Interval(); };
}

bool hasTestRatings(const Run& run)
{
    return run.test.opened != 0 && run.test.metrics.count > 0;
}

bool hasTestRanking(const Run& run)
{
    return run.test.opened != 0 && run.test.ranking.users > 0;
}

using Words = CompareModel; // whose tr() these texts are

std::vector<Measure> ratingMeasures(bool comparableLoss)
{
    return {
        {Words::tr("Best validation loss"), Words::tr("The lowest loss on held-out ratings of all epochs"), 4,
         comparableLoss ? Better::lower : Better::neither, lowestLoss},
        {Words::tr("RMSE, stars"),
         Words::tr("Root of the mean squared error of the kept model on held-out ratings"), 4, Better::lower,
         rating(&RatingMetrics::rmse), rating(&RatingMetrics::rmseInterval)},
        {Words::tr("MAE, stars"), Words::tr("Mean size of the error of the kept model on held-out ratings"),
         4, Better::lower, rating(&RatingMetrics::mae), rating(&RatingMetrics::maeInterval)},
        {Words::tr("MAE of whole stars"), Words::tr("The same with predictions rounded to whole stars"), 4,
         Better::lower, rating(&RatingMetrics::maeRounded)},
    };
}

std::vector<Measure> rankingMeasures()
{
    std::vector<Measure> list = {
        {Words::tr("NDCG@10"),
         Words::tr("How high held-out books stand in the list of ten, over all books; 1 is perfect"), 4,
         Better::higher, ranking(&RankingMetrics::ndcg), ranking(&RankingMetrics::ndcgInterval)},
        {Words::tr("Hit ratio@10"), Words::tr("Share of readers with a held-out book among their ten"), 4,
         Better::higher, ranking(&RankingMetrics::hitRatio), ranking(&RankingMetrics::hitRatioInterval)},
        {Words::tr("Recall@10"), Words::tr("Share of a reader's held-out books that are among the ten"), 4,
         Better::higher, ranking(&RankingMetrics::recall), ranking(&RankingMetrics::recallInterval)},
        {Words::tr("Precision@10"), Words::tr("Share of the ten that are held-out books"), 4, Better::higher,
         ranking(&RankingMetrics::precision)},
        {Words::tr("MAP@10"), Words::tr("Mean average precision of the ten"), 4, Better::higher,
         ranking(&RankingMetrics::map)},
        {Words::tr("MRR"), Words::tr("Mean of one over the rank of the first held-out book"), 4,
         Better::higher, ranking(&RankingMetrics::mrr), ranking(&RankingMetrics::mrrInterval)},
        {Words::tr("AUC"), Words::tr("Chance that a held-out book stands above one that is not"), 4,
         Better::higher, ranking(&RankingMetrics::auc)},
        {Words::tr("Coverage"), Words::tr("Share of all books that are in somebody's ten"), 4,
         Better::neither, ranking(&RankingMetrics::coverage)},
        {Words::tr("Gini"), Words::tr("How unevenly books are listed: 0 all alike, 1 one book only"), 4,
         Better::neither, ranking(&RankingMetrics::gini)},
        {Words::tr("Novelty, bits"), Words::tr("How seldom read the listed books are"), 2, Better::neither,
         ranking(&RankingMetrics::novelty)},
        {Words::tr("Popularity of lists"), Words::tr("Share of readers who have the listed books"), 4,
         Better::neither, ranking(&RankingMetrics::popularity)},
        {Words::tr("Diversity"), Words::tr("How different the readers of two books of one list are"), 4,
         Better::neither, ranking(&RankingMetrics::diversity)},
    };
    for (Measure& measure : list)
        measure.onlyWhereMeasured = true;
    return list;
}

/// Shown, never ranked: who chooses the best by them has no test part any more.
std::vector<Measure> testMeasures()
{
    const QString meaning = Words::tr("On the test part, opened once the tuning had ended");
    std::vector<Measure> list = {
        {Words::tr("Test RMSE, stars"), meaning, 4, Better::neither,
         [](const Run& run) { return hasTestRatings(run) ? run.test.metrics.rmse : kNan; },
         [](const Run& run) { return hasTestRatings(run) ? run.test.metrics.rmseInterval : Interval(); }},
        {Words::tr("Test MAE, stars"), meaning, 4, Better::neither,
         [](const Run& run) { return hasTestRatings(run) ? run.test.metrics.mae : kNan; },
         [](const Run& run) { return hasTestRatings(run) ? run.test.metrics.maeInterval : Interval(); }},
        {Words::tr("Test NDCG@10"), meaning, 4, Better::neither,
         [](const Run& run) { return hasTestRanking(run) ? run.test.ranking.ndcg : kNan; },
         [](const Run& run) { return hasTestRanking(run) ? run.test.ranking.ndcgInterval : Interval(); }},
        {Words::tr("Test hit ratio@10"), meaning, 4, Better::neither,
         [](const Run& run) { return hasTestRanking(run) ? run.test.ranking.hitRatio : kNan; },
         [](const Run& run) { return hasTestRanking(run) ? run.test.ranking.hitRatioInterval : Interval(); }},
    };
    for (Measure& measure : list)
        measure.onlyWhereMeasured = true;
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
        CompareRow row{fromView(parameter.label), fromView(parameter.meaning), {}, false, true, -1};
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
    return meanOf(column, rating(&RatingMetrics::rmse));
}

double columnNdcg(const CompareColumn& column)
{
    return meanOf(column, ranking(&RankingMetrics::ndcg));
}

} // namespace shelf
