// SPDX-License-Identifier: GPL-3.0-or-later
// Alone and with headers of its own because GCC 12 takes a member of one for a using-declaration where they
// are precompiled.
#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/neighbors/candidate_search.h"
#include "engine/neighbors/neighbor_graph.h"
#include "tests/engine/kernel_variants.h"
#include "tests/engine/neighbor_data.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <limits>
#include <numeric>

using namespace shelf;

namespace {

constexpr Metric kMetrics[] = {Metric::cosine, Metric::euclidean, Metric::dot};

NeighborGraphOptions withThreads(int threads)
{
    NeighborGraphOptions options;
    options.threads = threads;
    return options;
}

/// In cells of a few rows already.
NeighborGraphOptions inCells(int threads = 2)
{
    NeighborGraphOptions options = withThreads(threads);
    options.exactUpTo = 100;
    return options;
}

PointTable makePoints(const QByteArray& kind)
{
    if (kind == "uniform")
        return uniformPoints(1100, 15, 1);
    if (kind == "many dimensions")
        return uniformPoints(500, 133, 2);
    if (kind == "two dimensions")
        return uniformPoints(900, 2, 3);
    PointTable t = clusteredPoints(900, 16, 4);
    Random random(5);
    for (std::size_t r = 0; r < t.rows; ++r) {
        for (std::size_t c = 0; c < t.cols; ++c) {
            float& value = t.row(r)[c];
            if (kind == "far from the origin")
                value += 5000.0F;
            else if (kind == "huge")
                value *= 1e17F;
            else if (kind == "tiny")
                value *= 1e-30F;
            else if (kind == "with far rows" && r % 100 == 7)
                value *= 1e6F;
            else if (kind == "few values") // many equal distances, all of them exact
                value = std::round(value / 2);
        }
        if (kind == "copies" && r > 0 && random.below(3) > 0)
            std::copy_n(t.row(random.below(r)), t.cols, t.row(r));
        if (kind == "untrained" && r % 3 != 0)
            std::fill_n(t.row(r), t.cols, 0.0F);
    }
    if (kind == "all alike")
        std::fill(t.values.begin(), t.values.end(), 0.3F);
    return t;
}

bool sameBytes(const NeighborGraph& a, const NeighborGraph& b)
{
    return a.neighbor == b.neighbor && a.distance == b.distance && a.recall == b.recall && a.k == b.k;
}

double shareFound(const PointTable& t, const NeighborGraph& graph)
{
    std::size_t found = 0;
    std::size_t all = 0;
    for (std::size_t r = 0; r < t.rows; r += 29) {
        const auto truth = fullList(t, r, graph.metric);
        const auto list = graph.of(r);
        for (std::size_t i = 0; i < list.size(); ++i, ++all)
            found += std::find(list.begin(), list.end(), truth[i]) != list.end();
    }
    return static_cast<double>(found) / static_cast<double>(all);
}

} // namespace

class TestNeighborGraph : public QObject {
    Q_OBJECT

private slots:
    void everyListIsThatOfBruteForce_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("metric");
        for (const char* kind :
             {"uniform", "many dimensions", "two dimensions", "clustered", "far from the origin", "huge",
              "tiny", "with far rows", "few values", "copies", "untrained", "all alike"})
            for (const Metric metric : kMetrics)
                QTest::addRow("%s, %s", kind, metricName(metric).data())
                    << QByteArray(kind) << static_cast<int>(metric);
    }
    void everyListIsThatOfBruteForce()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, metric);
        const auto m = static_cast<Metric>(metric);
        const PointTable t = makePoints(kind);
        const auto graph = nearestOfAll(t.view(), 30, m, withThreads(2));
        QVERIFY(graph.ok());
        QCOMPARE(graph->rows, t.rows);
        QCOMPARE(graph->k, 30);
        QCOMPARE(graph->recall, 1.0);
        for (std::size_t r = 0; r < t.rows; r += 11) {
            const auto single = nearestRows(t.view(), static_cast<std::int32_t>(r), 30, m);
            for (std::size_t i = 0; i < 30; ++i) {
                QCOMPARE(graph->of(r)[i], single[i].row);
                QCOMPARE(graph->distances(r)[i], single[i].distance);
            }
            // Where rows differ by less than doubles tell, the order of summation decides.
            if (kind == "far from the origin" || (m == Metric::cosine && kind == "few values"))
                continue;
            const auto truth = fullList(t, r, m);
            for (std::size_t i = 0; i < 30; ++i)
                QCOMPARE(graph->of(r)[i], truth[i]);
        }
    }

    void rowsThatFloatsHardlyTellApartAreOrdered()
    {
        // Their cosines and distances differ by far less than a float resolves.
        PointTable t(200, 16);
        for (std::size_t r = 0; r < t.rows; ++r) {
            std::fill_n(t.row(r), 16, 1000.0F);
            t.row(r)[r % 16] += 0.001F * static_cast<float>(r);
        }
        for (const Metric metric : kMetrics) {
            const auto graph = nearestOfAll(t.view(), 60, metric);
            QVERIFY(graph.ok());
            for (std::size_t r = 0; r < t.rows; r += 11) {
                const auto single = nearestRows(t.view(), static_cast<std::int32_t>(r), 60, metric);
                for (std::size_t i = 0; i < 60; ++i)
                    QCOMPARE(graph->of(r)[i], single[i].row);
            }
        }
    }

    void aHandfulOfBooksHasNeighborsToo()
    {
        for (const Metric metric : kMetrics) {
            for (const std::size_t rows : {2U, 3U, 5U}) {
                const PointTable t = uniformPoints(rows, 4, 9);
                const auto graph = nearestOfAll(t.view(), 90, metric);
                QVERIFY(graph.ok());
                QCOMPARE(graph->k, static_cast<int>(rows) - 1);
                for (std::size_t r = 0; r < rows; ++r) {
                    const auto truth = fullList(t, r, metric);
                    for (std::size_t i = 0; i + 1 < rows; ++i)
                        QCOMPARE(graph->of(r)[i], truth[i]);
                }
            }
        }
    }

    void everyOtherBookCanBeAskedFor()
    {
        for (const NeighborGraphOptions& options : {withThreads(2), inCells()}) {
            const PointTable t = clusteredPoints(301, 7, 8);
            const auto graph = nearestOfAll(t.view(), 300, Metric::euclidean, options);
            QVERIFY(graph.ok());
            QCOMPARE(graph->recall, 1.0);
            for (std::size_t r = 0; r < t.rows; r += 50) {
                const auto truth = fullList(t, r, Metric::euclidean);
                QVERIFY(std::equal(truth.begin(), truth.end(), graph->of(r).begin()));
            }
        }
    }

    void theNumberOfThreadsChangesNothing()
    {
        const PointTable t = clusteredPoints(1500, 12, 3);
        for (const Metric metric : kMetrics) {
            for (const bool cells : {false, true}) {
                NeighborGraph first;
                for (const int threads : {1, 2, 3}) {
                    const auto graph =
                        nearestOfAll(t.view(), 15, metric, cells ? inCells(threads) : withThreads(threads));
                    QVERIFY(graph.ok());
                    if (threads == 1)
                        first = *graph;
                    QVERIFY(sameBytes(first, *graph));
                }
            }
        }
    }

    void cellsFindNearlyAllNeighborsAndSayHowMany_data()
    {
        QTest::addColumn<bool>("clustered");
        QTest::addColumn<int>("metric");
        for (const bool clustered : {false, true})
            for (const Metric metric : kMetrics)
                QTest::addRow("%s, %s", clustered ? "clustered" : "uniform", metricName(metric).data())
                    << clustered << static_cast<int>(metric);
    }
    void cellsFindNearlyAllNeighborsAndSayHowMany()
    {
        QFETCH(bool, clustered);
        QFETCH(int, metric);
        const PointTable t = clustered ? clusteredPoints(4000, 10, 6) : uniformPoints(4000, 5, 7);
        const auto graph = nearestOfAll(t.view(), 12, static_cast<Metric>(metric), inCells());
        QVERIFY(graph.ok());
        const double truth = shareFound(t, *graph);
        QVERIFY2(truth >= 0.93, qPrintable(QString::number(truth)));
        QVERIFY2(std::abs(truth - graph->recall) < 0.03, qPrintable(QString::number(graph->recall)));
        for (std::size_t r = 0; r < t.rows; r += 31) {
            for (std::size_t i = 0; i < 12; ++i) {
                const auto j = static_cast<std::size_t>(graph->of(r)[i]);
                QVERIFY(j != r && j < t.rows);
                const double far = farness(t, r, j, graph->metric);
                const auto given = static_cast<double>(graph->distances(r)[i]);
                QVERIFY(std::abs((metric == static_cast<int>(Metric::dot) ? -far : far) - given) < 1e-5);
                if (i > 0)
                    QVERIFY(far >=
                            farness(t, r, static_cast<std::size_t>(graph->of(r)[i - 1]), graph->metric));
            }
        }
    }

    void copiesAmongTheCellsAreAllCounted()
    {
        // 40 copies of each of 250 rows: the 39 others of a row are its nearest, at no distance.
        const PointTable distinct = clusteredPoints(250, 6, 2);
        PointTable t(10000, 6);
        for (std::size_t r = 0; r < t.rows; ++r)
            std::copy_n(distinct.row(r % 250), 6, t.row(r));
        const auto graph = nearestOfAll(t.view(), 39, Metric::euclidean, inCells());
        QVERIFY(graph.ok());
        QCOMPARE(graph->recall, 1.0);
        for (std::size_t r = 0; r < t.rows; ++r) {
            std::size_t expected = r % 250;
            for (const std::int32_t j : graph->of(r)) {
                if (expected == r)
                    expected += 250;
                QCOMPARE(static_cast<std::size_t>(j), expected);
                expected += 250;
            }
        }
    }

    void aSeedDecidesTheCells()
    {
        const PointTable t = uniformPoints(3000, 8, 5);
        NeighborGraphOptions options = inCells();
        const auto one = nearestOfAll(t.view(), 10, Metric::euclidean, options);
        const auto again = nearestOfAll(t.view(), 10, Metric::euclidean, options);
        options.seed = 2;
        const auto other = nearestOfAll(t.view(), 10, Metric::euclidean, options);
        QVERIFY(one.ok() && again.ok() && other.ok());
        QVERIFY(sameBytes(*one, *again));
        QVERIFY(one->neighbor != other->neighbor);
    }

    void progressRisesToItsEnd()
    {
        const PointTable t = clusteredPoints(4000, 10, 6);
        for (const NeighborGraphOptions& options : {withThreads(1), inCells(1)}) {
            std::uint64_t last = 0;
            std::uint64_t end = 0;
            int calls = 0;
            const auto graph = nearestOfAll(t.view(), 5, Metric::euclidean, options,
                                            [&](std::uint64_t done, std::uint64_t total) {
                                                ++calls;
                                                if (done < last || done > total)
                                                    calls = -1000;
                                                last = done;
                                                end = total;
                                                return true;
                                            });
            QVERIFY(graph.ok());
            QVERIFY(calls > 1);
            QCOMPARE(last, end);
        }
    }

    void itStopsWhenAsked()
    {
        const PointTable t = clusteredPoints(4000, 10, 6);
        for (const NeighborGraphOptions& options : {withThreads(2), inCells()}) {
            for (int stopAt = 0; stopAt < 12; ++stopAt) {
                int calls = 0;
                const auto graph =
                    nearestOfAll(t.view(), 5, Metric::euclidean, options,
                                 [&](std::uint64_t, std::uint64_t) { return calls++ < stopAt; });
                QVERIFY(calls <= stopAt + 1);
                QCOMPARE(graph.ok(), calls <= stopAt);
                if (!graph)
                    QCOMPARE(graph.error().kind, ErrorKind::cancelled);
            }
        }
    }

    void whatHasNoNeighborsIsRefused()
    {
        PointTable t = uniformPoints(20, 3, 1);
        QVERIFY(!nearestOfAll({t.values.data(), 1, 3, 3}, 5, Metric::euclidean).ok());
        QVERIFY(!nearestOfAll({t.values.data(), 0, 3, 3}, 5, Metric::euclidean).ok());
        QVERIFY(!nearestOfAll({t.values.data(), 9, 0, 3}, 5, Metric::euclidean).ok());
        QVERIFY(!nearestOfAll(t.view(), 0, Metric::euclidean).ok());
        for (const float value :
             {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            t.row(16)[2] = value;
            const auto graph = nearestOfAll(t.view(), 5, Metric::cosine);
            QVERIFY(!graph.ok());
            QVERIFY(QByteArray(graph.error().message.text().c_str()).contains("number 17"));
            QVERIFY(!graph.error().advice.empty());
        }
    }

    void everyVariantKeepsTheTrueNeighbors_data() { kernelVariantRows(); }
    void everyVariantKeepsTheTrueNeighbors()
    {
        const PointTable t = clusteredPoints(1000, 21, 12);
        std::vector<std::int32_t> all(t.rows);
        std::iota(all.begin(), all.end(), 0);
        const std::vector<std::uint32_t> queries = {0, 5, 383, 384, 777, 999 - 3};
        for (const Metric metric : kMetrics) {
            const PackedRows packed = packRows(centerRows(t.view(), all, metric));
            CandidateSearch search(packed, 21, kernelVariantOfRow());
            search.begin(queries);
            for (const PackedTile& tile : packed.tiles)
                search.visit(tile);
            for (std::size_t q = 0; q < queries.size(); ++q) {
                std::vector<std::int32_t> kept;
                for (const std::uint32_t slot : search.finish(q))
                    kept.push_back(packed.source[slot]);
                QVERIFY(kept.size() < 40);
                const auto row = static_cast<std::size_t>(packed.source[queries[q]]);
                const auto truth = fullList(t, row, metric);
                for (std::size_t i = 0; i < 20; ++i)
                    QVERIFY(std::find(kept.begin(), kept.end(), truth[i]) != kept.end());
            }
        }
    }

    void everyVariantAppendsWhatReachesTheThreshold_data() { kernelVariantRows(); }
    void everyVariantAppendsWhatReachesTheThreshold()
    {
        Random random(4);
        for (const std::size_t count : {0U, 1U, 15U, 16U, 63U, 64U, 65U, 200U, 384U}) {
            std::vector<float> values(count);
            for (float& value : values)
                value = static_cast<float>(random.below(10));
            if (count > 20)
                values[17] = std::numeric_limits<float>::quiet_NaN();
            for (const float threshold : {-1.0F, 5.0F, 9.0F, 11.0F}) {
                std::vector<float> out(count + 1, -7.0F);
                std::vector<std::uint32_t> places(count + 1, 77);
                const std::size_t found = kernelVariantOfRow().appendAtLeast(count, values.data(), threshold,
                                                                             1000, out.data(), places.data());
                std::size_t expected = 0;
                for (std::size_t i = 0; i < count; ++i) {
                    if (!(values[i] >= threshold))
                        continue;
                    QCOMPARE(out[expected], values[i]);
                    QCOMPARE(places[expected++], static_cast<std::uint32_t>(1000 + i));
                }
                QCOMPARE(found, expected);
            }
        }
    }

    void everyVariantMeasuresDistances_data() { kernelVariantRows(); }
    void everyVariantMeasuresDistances()
    {
        Random random(6);
        for (const std::size_t n : {1U, 4U, 7U}) {
            for (const std::size_t m : {1U, 16U, 31U, 32U, 90U}) {
                const std::size_t k = 1 + random.below(20);
                const std::size_t width = paddedLanes(m);
                AlignedVector<float> a(n * k), b(k * width), c(n * width);
                for (float& value : a)
                    value = random.uniform(-1.0F, 1.0F);
                for (float& value : b)
                    value = random.uniform(-1.0F, 1.0F);
                Product product;
                product.n = n;
                product.m = m;
                product.k = k;
                product.a = a.data();
                product.aRow = k;
                product.b = b.data();
                product.ldb = width;
                product.c = c.data();
                product.ldc = width;
                kernelVariantOfRow().squaredDistances(product);
                for (std::size_t i = 0; i < n; ++i) {
                    for (std::size_t j = 0; j < m; ++j) {
                        double sum = 0;
                        for (std::size_t x = 0; x < k; ++x) {
                            const double d =
                                static_cast<double>(a[i * k + x]) - static_cast<double>(b[x * width + j]);
                            sum += d * d;
                        }
                        QVERIFY(std::abs(sum - static_cast<double>(c[i * width + j])) < 1e-5);
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNeighborGraph)
#include "tst_neighbor_graph.moc"
