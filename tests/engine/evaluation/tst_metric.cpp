// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/metric.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

using namespace shelf;

namespace {

/// Every number of the struct is another one, so that two rows that show the same member give themselves
/// away.
template <class Metrics> Metrics numbered()
{
    Metrics metrics;
    double next = 1;
    for (std::size_t at = 0; at + sizeof(double) <= sizeof metrics; at += sizeof(double), ++next)
        std::memcpy(reinterpret_cast<char*>(&metrics) + at, &next, sizeof next);
    return metrics;
}

template <class Metrics> void checkTable(std::span<const EvaluationMetric> table, std::size_t figures)
{
    const auto metrics = numbered<Metrics>();
    std::set<double> values;
    std::set<std::string_view> keys, columns, titles;
    int judges = 0;
    for (const EvaluationMetric& metric : table) {
        QVERIFY2(values.insert(metric.of(metrics)).second, metric.key.data());
        QVERIFY2(keys.insert(metric.key).second && columns.insert(metric.column).second &&
                     titles.insert(metric.title).second,
                 metric.key.data());
        QVERIFY(!metric.brief.empty() && !metric.meaning.empty() && !metric.meaning.ends_with('.'));
        judges += metric.rank == MetricRank::judge;
        const Interval interval = metric.intervalOf(metrics);
        QCOMPARE(std::isfinite(interval.low), metric.hasInterval());
        if (metric.hasInterval()) // neighbors in the struct
            QCOMPARE(interval.high, interval.low + 1);
    }
    QCOMPARE(judges, 1);
    QCOMPARE(table.size(), figures);
}

} // namespace

class TestMetric : public QObject {
    Q_OBJECT

private slots:
    void everyFigureStandsInItsTableOnce()
    {
        // The structs hold nothing but a count (and k), the figures and the two ends of each interval.
        const auto intervals = [](std::span<const EvaluationMetric> table) {
            return static_cast<std::size_t>(
                std::count_if(table.begin(), table.end(), [](const auto& m) { return m.hasInterval(); }));
        };
        const std::size_t ratings =
            sizeof(RatingMetrics) / sizeof(double) - 1 - 2 * intervals(ratingMetricTable());
        const std::size_t rankings =
            sizeof(RankingMetrics) / sizeof(double) - 2 - 2 * intervals(rankingMetricTable());
        checkTable<RatingMetrics>(ratingMetricTable(), ratings);
        checkTable<RankingMetrics>(rankingMetricTable(), rankings);
    }

    void namesSayHowLongTheListIs()
    {
        for (const EvaluationMetric& metric : rankingMetricTable())
            if (metric.ranking == &RankingMetrics::ndcg) {
                QCOMPARE(metric.keyAt(5), std::string("ndcg@5"));
                QCOMPARE(metric.briefAt(10).english(), std::string("NDCG@10"));
            } else if (metric.ranking == &RankingMetrics::mrr) {
                QCOMPARE(metric.keyAt(5), std::string("mrr")); // over the whole list
            }
    }
};

QTEST_APPLESS_MAIN(TestMetric)
#include "tst_metric.moc"
