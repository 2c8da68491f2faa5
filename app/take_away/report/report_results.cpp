// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a report that say what the trained model does: figures, layers, vectors, map, lists.
#include "app/take_away/call_words.h"
#include "app/take_away/report/report_sections.h"
#include "engine/base/kept_rows.h"
#include "engine/evaluation/metric.h"
#include "engine/models/given/given_vectors.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/pca/pca_map.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/recommender.h"
#include "engine/run/learned_books.h"
#include "widgets/look/text.h"
#include "widgets/words/baseline_name.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"
#include "widgets/words/unlearned_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr int kBooksShown = 6;
constexpr int kNeighborsShown = 5;
constexpr int kReadersShown = 3;
constexpr int kRecommended = 10;

/// The numbers 0 .. counts.size()-1 of the `wanted` largest counts, ties by number.
std::vector<std::int32_t> largest(const std::vector<RatingSummary>& counts, int wanted)
{
    std::vector<std::int32_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto middle =
        order.begin() + std::min<std::ptrdiff_t>(wanted, static_cast<std::ptrdiff_t>(order.size()));
    std::partial_sort(order.begin(), middle, order.end(), [&](std::int32_t a, std::int32_t b) {
        const auto countA = counts[static_cast<std::size_t>(a)].count;
        const auto countB = counts[static_cast<std::size_t>(b)].count;
        return countA != countB ? countA > countB : a < b;
    });
    order.erase(middle, order.end());
    return order;
}

} // namespace

QString Report::within(double value, const Interval& interval, int decimals)
{
    const QString text = decimal(value, decimals);
    return std::isfinite(interval.low)
               ? tr("%1 (%2 to %3)")
                     .arg(text, decimal(interval.low, decimals), decimal(interval.high, decimals))
               : text;
}

QString Report::title(std::int32_t book) const
{
    return shownText(m_run.data->books.label(static_cast<std::size_t>(book)));
}

ReportParts Report::ranking() const
{
    const RankingMetrics& m = m_run.ranking;
    if (m.users == 0)
        return {};
    QStringList headers = {tr("Measure, lists of %1").arg(m.k), tr("This run")};
    QList<int> numbers = {1};
    std::vector<const Baseline*> baselines;
    for (const Baseline& baseline : m_run.baselines)
        if (baseline.ranking.users > 0) {
            baselines.push_back(&baseline);
            numbers << static_cast<int>(headers.size());
            headers << tr("Baseline %1").arg(baselineName(baseline.name));
        }
    headers << tr("Meaning");
    ReportTable table{headers, numbers};
    for (const EvaluationMetric& metric : rankingMetricTable()) {
        const QString title = wordsOf(metric.title);
        QStringList cells = {metric.unit.empty() ? title : tr("%1, %2").arg(title, wordsOf(metric.unit)),
                             within(metric.of(m), metric.intervalOf(m), metric.decimals)};
        for (const Baseline* baseline : baselines)
            cells << within(metric.of(baseline->ranking), metric.intervalOf(baseline->ranking),
                            metric.decimals);
        table.add(cells << wordsOf(metric.meaning), metric.rank == MetricRank::judge);
    }
    return {
        {.paragraph = tr("Over the readers (%1), among all books but those the reader has in training; ties count "
                         "against the model. Where two figures stand in brackets, the true mean lies between "
                         "them with 95 % confidence.")
                          .arg(count(m.users))},
        {.table = table}};
}

ReportParts Report::results() const
{
    if (m_run.metrics.count == 0 && m_run.ranking.users > 0)
        return ranking();
    if (m_run.metrics.count == 0)
        return {{.paragraph = tr("Nothing was held out, so nothing was measured.")}};
    QStringList headers = {tr("Model")};
    QList<int> numbers;
    for (const EvaluationMetric& metric : ratingMetricTable()) {
        numbers << static_cast<int>(headers.size());
        headers << wordsOf(metric.title);
    }
    ReportTable table{headers, numbers};
    const auto add = [&](const QString& name, const RatingMetrics& figures, bool marked) {
        QStringList cells = {name};
        for (const EvaluationMetric& metric : ratingMetricTable())
            cells << within(metric.of(figures), metric.intervalOf(figures), metric.decimals);
        table.add(cells, marked);
    };
    add(tr("This run"), m_run.metrics, true);
    for (const Baseline& baseline : m_run.baselines)
        add(tr("Baseline %1").arg(baselineName(baseline.name)), baseline.metrics, false);
    return ReportParts{{.table = table}} + ranking();
}

/// The figures that stand in every table, of this run and of the others.
ReportParts Report::comparison() const
{
    if (m_choice.beside.empty())
        return {};
    std::vector<const Run*> runs = {&m_run};
    runs.insert(runs.end(), m_choice.beside.begin(), m_choice.beside.end());
    ReportTable table{{tr("Run"), tr("Preset"), tr("Held out")}, {}};
    const auto each = [](const auto& metrics, const auto& use) {
        for (const EvaluationMetric& metric : metrics)
            if (metric.standsIn(MetricRank::headline))
                use(metric);
    };
    const auto head = [&table](const EvaluationMetric& metric) {
        table.numbers << static_cast<int>(table.headers.size());
        table.headers << wordsOf(metric.title);
    };
    each(ratingMetricTable(), head);
    each(rankingMetricTable(), head);
    bool alike = true;
    for (const Run* run : runs) {
        QStringList cells = {QString::fromStdString(run->name), QString::fromStdString(run->settings.preset),
                             textOf(splitWithoutFolder(run->settings.split))};
        each(ratingMetricTable(), [&](const EvaluationMetric& metric) {
            cells << (run->metrics.count == 0 ? decimal(std::nan(""), 0)
                                              : within(metric.of(run->metrics),
                                                       metric.intervalOf(run->metrics), metric.decimals));
        });
        each(rankingMetricTable(), [&](const EvaluationMetric& metric) {
            cells << (run->ranking.users == 0 ? decimal(std::nan(""), 0)
                                              : within(metric.of(run->ranking),
                                                       metric.intervalOf(run->ranking), metric.decimals));
        });
        table.add(cells, run == &m_run);
        alike = alike && run->data && run->data->ratingCount() == m_run.data->ratingCount() &&
                run->split.validation == m_run.split.validation;
    }
    ReportParts parts;
    if (!alike)
        parts.append({.paragraph = tr("Not all of these were measured on the same held-out part, so that "
                                      "their figures do not compare.")});
    parts.append({.table = table});
    return parts;
}

ReportParts Report::layers() const
{
    ReportTable table{{tr("Layer"), tr("Details"), tr("Output"), tr("Fed by"), tr("Parameters")}, {4}};
    const auto layers = m_run.model->layers();
    for (const LayerInfo& layer : layers) {
        QStringList inputs;
        for (const int input : layer.inputs)
            inputs << textOf(layers[static_cast<std::size_t>(input)].name);
        table.add({textOf(layer.name), textOf(layer.detail), textOf(layer.output), listedWords(inputs),
                   count(layer.parameters)});
    }
    if (!layers.empty())
        table.add({tr("All"), {}, {}, {}, count(m_run.model->parameterCount())}, true);
    return partsOf(table);
}

ReportParts Report::statistics() const
{
    const auto dimensions =
        dimensionStatistics(KeptRows(m_run.model->bookEmbedding(), m_run.unlearned).view());
    ReportTable table{{tr("Dimension"), tr("Books"), tr("Mean"), tr("Deviation"), tr("Smallest"), tr("25 %"),
                       tr("Median"), tr("75 %"), tr("Largest")},
                      {0, 1, 2, 3, 4, 5, 6, 7, 8}};
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const DimensionStatistics& s = dimensions[d];
        table.add({count(d + 1), count(s.count), decimal(s.mean, 4), decimal(s.std, 4), decimal(s.min, 4),
                   decimal(s.q1, 4), decimal(s.median, 4), decimal(s.q3, 4), decimal(s.max, 4)});
    }
    return partsOf(table, tr("%Ln dimension(s), one by one", nullptr, static_cast<int>(dimensions.size())));
}

ReportParts Report::map() const
{
    if (m_shown)
        return {{.picture = {"image/png", m_shown->png, tr("Map of books"), m_shown->caption}}};
    const MatrixView vectors = m_run.model->bookEmbedding();
    if (vectors.rows < 2 || vectors.cols < 2)
        return {};
    const auto projection = componentsMap(vectors, m_run.unlearned, 2);
    if (!projection)
        return {{.paragraph = QString::fromStdString(projection.error().text())}};
    const auto png = mapPng(m_run, *projection, kReportMapSize);
    if (!png)
        return {{.paragraph = QString::fromStdString(png.error().text())}};
    const QString caption =
        tr("The book vectors by their two principal components, which explain %1 % and %2 % of their "
           "variance.")
            .arg(decimal(100 * projection->explainedVariance[0], 1),
                 decimal(100 * projection->explainedVariance[1], 1));
    return {{.picture = {"image/png", *png, tr("Map of books"), caption}}};
}

ReportParts Report::neighbors() const
{
    const MatrixView vectors = m_run.model->bookEmbedding();
    if (vectors.empty())
        return {};
    ReportParts parts = {
        {.paragraph = isGiven(*m_run.settings.kind)
                          ? tr("By the cosine of the book vectors, for the first books; 0 is the same "
                               "direction, 1 none in common.")
                          : tr("By the cosine of the book vectors, for the books with most ratings; 0 is the "
                               "same direction, 1 none in common.")}};
    if (const std::size_t unknown = unlearnedCount(m_run); unknown > 0)
        parts.append(
            {.paragraph =
                 tr("%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing "
                    "about it.",
                    nullptr, static_cast<int>(unknown))
                     .arg(unlearnedWords(isGiven(*m_run.settings.kind)))});
    QList<ReportColumn> columns;
    auto ratings = summarizeBooks(*m_run.data);
    for (std::size_t book = 0; book < m_run.unlearned.size(); ++book)
        if (m_run.unlearned[book])
            ratings[book].count = 0;
    for (const std::int32_t book : largest(ratings, kBooksShown)) {
        if (isUnlearned(m_run, book))
            continue;
        ReportTable table{{tr("Nearest"), tr("Distance")}, {1}};
        for (const Neighbor& near :
             nearestRows(vectors, book, kNeighborsShown, Metric::cosine, m_run.unlearned))
            table.add({title(near.row), decimal(static_cast<double>(near.distance), 3)});
        columns.append({title(book), table});
    }
    parts.append({.columns = columns});
    return parts;
}

QString Report::reasonsInWords(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::exact:
        return tr("Because of: the rated book that adds most to the score, exactly.");
    case ReasonKind::ablation:
        return tr("Because of: the rated book without which the score falls most.");
    case ReasonKind::neighbors:
        return tr("Because of: the liked book nearest in the model's space.");
    case ReasonKind::none:
        break;
    }
    return tr("No rated book speaks for a recommendation in particular.");
}

ReportParts Report::recommendations() const
{
    if (m_run.data->userCount() == 0)
        return {};
    const Recommender recommender(m_run);
    const bool ratings = m_run.model->scoreKind() == ScoreKind::rating;
    ReportParts parts;
    if (m_choice.readers.empty())
        parts.append({.paragraph = tr("For the readers with most ratings.")});
    parts.append({.paragraph = ratings
                                   ? tr("Predicted ratings are held within the scale; the order is that of "
                                        "the model's own figures, which may lie beyond.")
                                   : tr("Of a score only the order means something.")});
    ReasonKind kind = ReasonKind::none;
    const bool chosen = !m_choice.readers.empty();
    for (const std::int32_t user :
         chosen ? m_choice.readers : largest(summarizeUsers(*m_run.data), kReadersShown)) {
        const bool taken = m_run.data->onlyTaken;
        ReportTable rated{taken ? QStringList{tr("Taken")} : QStringList{tr("Rated"), tr("Rating")}, {1}};
        const auto own = recommender.ratedBooks(user);
        for (std::size_t i = 0; i < std::min<std::size_t>(kRecommended, own.size()); ++i)
            rated.add(taken ? QStringList{title(own[i].book)}
                            : QStringList{title(own[i].book), starsOf(own[i].rating)});
        ReportTable best{{tr("Recommended"), ratings ? tr("Predicted") : tr("Score"), tr("Because of")}, {1}};
        for (const Recommendation& one : recommender.forUser(user, {.count = kRecommended, .reasons = 1})) {
            kind = one.kind == ReasonKind::none ? kind : one.kind;
            const float shown = ratings ? shownRating(m_run.data->scale, one.score) : one.score;
            best.add({title(one.book), decimal(static_cast<double>(shown), ratings ? 2 : 3),
                      one.because.empty() ? QString() : title(one.because.front().book)});
        }
        const QString id = QString::fromStdString(m_run.data->userIds[static_cast<std::size_t>(user)]);
        parts.append(
            {.heading =
                 taken ? tr("Reader %1, %Ln book(s) taken", nullptr, static_cast<int>(own.size())).arg(id)
                       : tr("Reader %1, %Ln rating(s)", nullptr, static_cast<int>(own.size())).arg(id)});
        if (recommender.isUnlearnedReader(user))
            parts.append(
                {.paragraph = tr("All ratings of this reader are held out, so the model has learned nothing "
                                 "about the reader. The books are chosen by those ratings, as for a new "
                                 "reader.")});
        parts.append({.columns = {{{}, rated}, {{}, best}}});
    }
    parts.append({.paragraph = reasonsInWords(kind)});
    return parts;
}

} // namespace shelf
