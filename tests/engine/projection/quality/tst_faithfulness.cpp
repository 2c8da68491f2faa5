// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/quality/faithfulness.h"
#include "engine/projection/quality/rank_correlation.h"
#include "tests/engine/neighbor_data.h"

#include <QByteArray>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace shelf;

namespace {

/// Some of the columns, bent and blurred: a map that is right in part.
PointTable mapOf(const PointTable& rows, double blur, std::uint64_t seed, std::size_t dims = 2)
{
    PointTable map(rows.rows, dims);
    Random random(seed);
    for (std::size_t r = 0; r < rows.rows; ++r)
        for (std::size_t c = 0; c < dims; ++c)
            map.row(r)[c] = std::tanh(rows.row(r)[c]) * 20 + static_cast<float>(blur * random.normal());
    return map;
}

/// The lists that both measures are defined by, worked out in full.
struct Naive {
    std::vector<std::vector<std::int32_t>> inModel;
    std::vector<std::vector<std::int32_t>> onMap;

    Naive(const PointTable& rows, const PointTable& map, Metric metric)
    {
        for (std::size_t r = 0; r < rows.rows; ++r) {
            inModel.push_back(fullList(rows, r, metric));
            onMap.push_back(fullList(map, r, Metric::euclidean));
        }
    }

    static std::size_t place(const std::vector<std::int32_t>& list, std::int32_t j)
    {
        return static_cast<std::size_t>(std::find(list.begin(), list.end(), j) - list.begin()) + 1;
    }
    double kept(std::size_t i, std::size_t k) const
    {
        std::size_t common = 0;
        for (std::size_t a = 0; a < k; ++a)
            common += place(inModel[i], onMap[i][a]) <= k;
        return static_cast<double>(common) / static_cast<double>(k);
    }
    /// 1 - 2 / (n k (2n - 3k - 1)) times the sum over i and the neighbors j claimed of max(0, rank - k).
    static double withoutPenalty(const std::vector<std::vector<std::int32_t>>& claimed,
                                 const std::vector<std::vector<std::int32_t>>& truth, std::size_t k)
    {
        double sum = 0;
        for (std::size_t i = 0; i < truth.size(); ++i)
            for (std::size_t a = 0; a < k; ++a) {
                const std::size_t rank = place(truth[i], claimed[i][a]);
                sum += rank > k ? static_cast<double>(rank - k) : 0;
            }
        const auto n = static_cast<double>(truth.size());
        const auto of = static_cast<double>(k);
        return 1 - sum * 2 / (n * of * (2 * n - 3 * of - 1));
    }
    double trustworthiness(std::size_t k) const { return withoutPenalty(onMap, inModel, k); }
    double continuity(std::size_t k) const { return withoutPenalty(inModel, onMap, k); }
};

bool same(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

bool sameBytes(const Faithfulness& a, const Faithfulness& b)
{
    return a.kept == b.kept && a.knn == b.knn && a.trustworthiness == b.trustworthiness &&
           a.continuity == b.continuity && a.cpd == b.cpd && a.sampled == b.sampled &&
           (a.knc == b.knc || (std::isnan(a.knc) && std::isnan(b.knc)));
}

/// 60 points that both languages can write down exactly, no two distances of a point alike.
void fixedPoints(PointTable& rows, PointTable& map)
{
    for (int i = 0; i < 60; ++i) {
        const auto r = static_cast<std::size_t>(i);
        for (int c = 0; c < 5; ++c)
            rows.row(r)[c] = static_cast<float>((37 * (c + 1) * i * i + (7 + 4 * c) * i + 5 * c) % 1009) / 64;
        for (int c = 0; c < 2; ++c)
            map.row(r)[c] =
                rows.row(r)[c] + static_cast<float>((113 * i * i + 51 * i * (1 + 2 * c)) % 1013) / 512;
    }
}

} // namespace

class TestFaithfulness : public QObject {
    Q_OBJECT

private slots:
    void theNumbersAreThoseOfTheDefinitions_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("metric");
        for (const char* kind :
             {"uniform", "clustered", "copies", "constant", "untrained", "3-D", "collapsed map"})
            for (const Metric metric : {Metric::euclidean, Metric::cosine})
                QTest::addRow("%s, %s", kind, metricName(metric).data())
                    << QByteArray(kind) << static_cast<int>(metric);
    }
    void theNumbersAreThoseOfTheDefinitions()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, metric);
        PointTable rows = kind == "uniform" ? uniformPoints(400, 9, 1) : clusteredPoints(400, 9, 2);
        for (std::size_t r = 0; r < rows.rows; ++r) {
            if (kind == "copies" && r >= 100)
                std::copy_n(rows.row(r % 100), 9, rows.row(r));
            if (kind == "untrained" && r % 4 == 1)
                std::fill_n(rows.row(r), 9, 0.0F);
            if (kind == "constant")
                std::fill_n(rows.row(r), 9, 0.25F);
        }
        PointTable map = mapOf(rows, 1.0, 3, kind == "3-D" ? 3 : 2);
        if (kind == "collapsed map")
            std::fill(map.values.begin(), map.values.end(), 4.0F);
        const Naive naive(rows, map, static_cast<Metric>(metric));
        for (const int k : {1, 10, 37}) {
            FaithfulnessOptions options;
            options.k = k;
            options.metric = static_cast<Metric>(metric);
            const auto result = measureFaithfulness(rows.view(), map.view(), options);
            QVERIFY(result.ok());
            const auto count = static_cast<std::size_t>(k);
            QCOMPARE(result->k, k);
            QCOMPARE(result->kept.size(), rows.rows);
            double mean = 0;
            for (std::size_t i = 0; i < rows.rows; ++i) {
                QCOMPARE(result->kept[i], static_cast<float>(naive.kept(i, count)));
                mean += naive.kept(i, count) / static_cast<double>(rows.rows);
            }
            QVERIFY(std::abs(result->knn - mean) < 1e-6);
            // A rank taken in floats may be one off among a thousand of them.
            QVERIFY(std::abs(result->trustworthiness - naive.trustworthiness(count)) < 2e-6);
            QVERIFY(std::abs(result->continuity - naive.continuity(count)) < 2e-6);
            QCOMPARE(result->sampled, rows.rows);
            QVERIFY(std::isnan(result->knc));
        }
    }

    void theNumbersAreThoseOfScikitLearn()
    {
        // From scikit-learn 1.2.1 and scipy 1.10 on the same 60 points: trustworthiness(rows, map,
        // n_neighbors=5, metric=...), continuity as trustworthiness(map, rows, ...), the mean overlap of
        // NearestNeighbors' lists, spearmanr of the two pdist.
        PointTable rows(60, 5);
        PointTable map(60, 2);
        fixedPoints(rows, map);
        FaithfulnessOptions options;
        options.k = 5;
        const auto euclidean = measureFaithfulness(rows.view(), map.view(), options);
        options.metric = Metric::cosine;
        const auto cosine = measureFaithfulness(rows.view(), map.view(), options);
        QVERIFY(euclidean.ok() && cosine.ok());
        QVERIFY(same(euclidean->trustworthiness, 0.811923076923077));
        QVERIFY(same(euclidean->continuity, 0.9157692307692308));
        QVERIFY(std::abs(euclidean->knn - 0.5466666666666666) < 1e-7);
        QVERIFY(same(euclidean->cpd, 0.5895340338291366));
        QVERIFY(same(cosine->trustworthiness, 0.7603205128205128));
        QVERIFY(std::abs(cosine->knn - 0.4766666666666666) < 1e-7);
        QVERIFY(std::abs(cosine->cpd - 0.25489409897880855) < 1e-9);
    }

    void aPerfectMapIsPerfectInEverything()
    {
        PointTable rows = clusteredPoints(500, 2, 4);
        std::copy_n(rows.row(3), 2, rows.row(400));
        PointTable map(500, 2);
        std::vector<std::int32_t> classes(500);
        for (std::size_t r = 0; r < 500; ++r) {
            // A turn by a right angle, a stretch by two and a shift keep every order of distances.
            map.row(r)[0] = -2 * rows.row(r)[1];
            map.row(r)[1] = 2 * rows.row(r)[0];
            classes[r] = static_cast<std::int32_t>(r % 14);
        }
        FaithfulnessOptions options;
        options.classes = classes;
        const auto result = measureFaithfulness(rows.view(), map.view(), options);
        QVERIFY(result.ok());
        QVERIFY(
            std::all_of(result->kept.begin(), result->kept.end(), [](float share) { return share == 1; }));
        QCOMPARE(result->knn, 1.0);
        QCOMPARE(result->trustworthiness, 1.0);
        QCOMPARE(result->continuity, 1.0);
        QCOMPARE(result->knc, 1.0);
        QCOMPARE(result->cpd, 1.0);
    }

    void aHandfulOfPointsCanBeMeasured()
    {
        for (const std::size_t n : {2U, 3U, 4U, 7U}) {
            const PointTable rows = uniformPoints(n, 4, 6);
            const PointTable map = mapOf(rows, 5, 7);
            const auto result = measureFaithfulness(rows.view(), map.view());
            QVERIFY(result.ok());
            QCOMPARE(result->k, static_cast<int>(n) - 1);
            // With all others asked for, none can be missed.
            QCOMPARE(result->knn, 1.0);
            QCOMPARE(result->trustworthiness, 1.0);
            QCOMPARE(result->continuity, 1.0);
            QCOMPARE(std::isnan(result->cpd), n == 2);
        }
    }

    void manyNeighborsOfFewPointsStayWithinZeroAndOne()
    {
        // From k = n / 2 on the worst sum of penalties is n (n - k) (n - k - 1) / 2 (Venna & Kaski 2006): 4
        // here, reached as each of four points has its farthest among its two nearest on the map.
        PointTable line(4, 1);
        PointTable worst(4, 2);
        const float places[4] = {0, 1, 3, 7};
        const float corners[4][2] = {{0, 1}, {-2, -1}, {2.1F, -1}, {0, 0}};
        for (std::size_t r = 0; r < 4; ++r) {
            line.row(r)[0] = places[r];
            std::copy_n(corners[r], 2, worst.row(r));
        }
        FaithfulnessOptions options;
        options.k = 2;
        const auto all = measureFaithfulness(line.view(), worst.view(), options);
        QVERIFY(all.ok());
        QCOMPARE(all->trustworthiness, 0.0);

        const PointTable rows = uniformPoints(12, 1, 4);
        const PointTable map = uniformPoints(12, 2, 5);
        for (int k = 1; k < 12; ++k) {
            options.k = k;
            const auto result = measureFaithfulness(rows.view(), map.view(), options);
            QVERIFY(result.ok());
            for (const double value : {result->trustworthiness, result->continuity})
                QVERIFY(value >= 0 && value <= 1);
        }
    }

    void constantMapsAreMeasured()
    {
        const PointTable rows = uniformPoints(300, 5, 8);
        PointTable map(300, 2);
        std::fill(map.values.begin(), map.values.end(), 1.5F);
        const auto result = measureFaithfulness(rows.view(), map.view());
        QVERIFY(result.ok());
        QVERIFY(result->knn < 0.2);
        QVERIFY(std::isnan(result->cpd));
    }

    void classesThatSwapPlacesAreSeen()
    {
        // 12 classes along a line; on the map the first stands behind the last. Of the 10 nearest of 11
        // others each class misses at most one.
        const std::size_t n = 240;
        PointTable rows(n, 3);
        PointTable map(n, 2);
        std::vector<std::int32_t> classes(n);
        Random random(2);
        for (std::size_t r = 0; r < n; ++r) {
            const std::size_t place = r % 12;
            classes[r] = static_cast<std::int32_t>(10 * place);
            for (std::size_t c = 0; c < 3; ++c)
                rows.row(r)[c] = static_cast<float>(c == 0 ? 10 * place : 0) + random.uniform(-0.1F, 0.1F);
            map.row(r)[0] = static_cast<float>(place == 0 ? 120 : 10 * place) + random.uniform(-0.1F, 0.1F);
            map.row(r)[1] = random.uniform(-0.1F, 0.1F);
        }
        classes[5] = -1;
        FaithfulnessOptions options;
        options.classes = classes;
        // What each class leaves out is the farthest: 11 for 0 .. 5 and 0 for 6 .. 11; on the map, where 0
        // stands at 12: 0 for 1 .. 6 (6 lies at 6, 5 from 1 and 6 from 12), 1 for 7 .. 11 and for 0.
        // Equal are only 6's: then 11 of 12 keep 9 of 10.
        const auto result = measureFaithfulness(rows.view(), map.view(), options);
        QVERIFY(result.ok());
        QVERIFY(std::abs(result->knc - (11 * 0.9 + 1.0) / 12) < 1e-6);
    }

    void fewClassesAreComparedByFewerNeighbors()
    {
        const PointTable rows = clusteredPoints(300, 6, 3);
        const PointTable map = mapOf(rows, 1, 1);
        for (const int count : {1, 2, 3, 5, 6, 11}) {
            std::vector<std::int32_t> classes(300);
            for (std::size_t r = 0; r < 300; ++r)
                classes[r] = static_cast<std::int32_t>(r) % count;
            FaithfulnessOptions options;
            options.classes = classes;
            const auto result = measureFaithfulness(rows.view(), map.view(), options);
            QVERIFY(result.ok());
            QCOMPARE(std::isnan(result->knc), count < 3);
            if (count >= 3)
                QVERIFY(result->knc >= 0 && result->knc <= 1);
        }
    }

    void aSampleIsCloseToTheWhole()
    {
        const PointTable rows = clusteredPoints(3000, 8, 5);
        const PointTable map = mapOf(rows, 2, 5);
        FaithfulnessOptions options;
        const auto whole = measureFaithfulness(rows.view(), map.view(), options);
        options.rankedPoints = 2000;
        const auto sample = measureFaithfulness(rows.view(), map.view(), options);
        QVERIFY(whole.ok() && sample.ok());
        QCOMPARE(whole->sampled, std::size_t(3000));
        QCOMPARE(sample->sampled, std::size_t(1333)); // 2000^2 / 3000
        QVERIFY(sample->kept == whole->kept);
        QVERIFY(sample->trustworthiness != whole->trustworthiness);
        QVERIFY(std::abs(sample->trustworthiness - whole->trustworthiness) < 0.01);
        QVERIFY(std::abs(sample->continuity - whole->continuity) < 0.01);
    }

    void theNumberOfThreadsChangesNothing()
    {
        const PointTable rows = clusteredPoints(1500, 8, 5);
        const PointTable map = mapOf(rows, 2, 5);
        FaithfulnessOptions options;
        options.rankedPoints = 1400;
        Faithfulness first;
        for (const int threads : {1, 2, 3}) {
            options.threads = threads;
            const auto result = measureFaithfulness(rows.view(), map.view(), options);
            QVERIFY(result.ok());
            if (threads == 1)
                first = *result;
            QVERIFY(sameBytes(first, *result));
        }
    }

    void neighborsThatAreKnownAreNotSearchedAgain()
    {
        const PointTable rows = clusteredPoints(600, 8, 5);
        const PointTable map = mapOf(rows, 2, 5);
        const auto expected = measureFaithfulness(rows.view(), map.view());
        const auto graph = nearestOfAll(rows.view(), 45, Metric::euclidean);
        const auto unfit = nearestOfAll(rows.view(), 45, Metric::cosine);
        QVERIFY(expected.ok() && graph.ok() && unfit.ok());
        for (const NeighborGraph* known : {&*graph, &*unfit}) {
            FaithfulnessOptions options;
            options.neighbors = known;
            const auto result = measureFaithfulness(rows.view(), map.view(), options);
            QVERIFY(result.ok());
            QVERIFY(sameBytes(*expected, *result));
        }
    }

    void rankCorrelationSharesTiedRanks()
    {
        // scipy.stats.spearmanr([1, 2, 2, 3, 5, 4], [2, 1, 3, 3, 3, 7]).correlation
        const double x[] = {1, 2, 2, 3, 5, 4};
        const double y[] = {2, 1, 3, 3, 3, 7};
        QVERIFY(same(spearmanCorrelation(x, y), 0.6776452139970671));
        QVERIFY(std::isnan(spearmanCorrelation({}, {})));
    }

    void itStopsWhenAsked()
    {
        const PointTable rows = clusteredPoints(1500, 8, 5);
        const PointTable map = mapOf(rows, 2, 5);
        for (int stopAt = 0; stopAt < 12; ++stopAt) {
            int calls = 0;
            std::uint64_t last = 0;
            bool rises = true;
            const auto result = measureFaithfulness(rows.view(), map.view(), {},
                                                    [&](std::uint64_t done, std::uint64_t total) {
                                                        rises = rises && done >= last && done <= total;
                                                        last = done;
                                                        return calls++ < stopAt;
                                                    });
            QVERIFY(rises && calls <= stopAt + 1);
            QCOMPARE(result.ok(), calls <= stopAt);
            if (!result)
                QCOMPARE(result.error().kind, ErrorKind::cancelled);
        }
    }

    void whatCannotBeMeasuredIsRefused()
    {
        PointTable rows = uniformPoints(50, 4, 1);
        PointTable map = uniformPoints(50, 2, 2);
        const PointTable tooShort = uniformPoints(49, 2, 2);
        const PointTable flat = uniformPoints(50, 1, 2);
        FaithfulnessOptions options;
        options.metric = Metric::dot;
        const auto dot = measureFaithfulness(rows.view(), map.view(), options);
        QVERIFY(!dot.ok() && dot.error().kind == ErrorKind::usage && !dot.error().advice.empty());
        QVERIFY(!measureFaithfulness(rows.view(), tooShort.view()).ok());
        QVERIFY(!measureFaithfulness(rows.view(), flat.view()).ok());
        options = {};
        const std::vector<std::int32_t> classes(49, 1);
        options.classes = classes;
        QVERIFY(!measureFaithfulness(rows.view(), map.view(), options).ok());
        options = {};
        options.k = 0;
        QVERIFY(!measureFaithfulness(rows.view(), map.view(), options).ok());
        QVERIFY(!measureFaithfulness({rows.values.data(), 1, 4, 4}, {map.values.data(), 1, 2, 2}).ok());
        map.row(7)[1] = std::numeric_limits<float>::quiet_NaN();
        const auto lost = measureFaithfulness(rows.view(), map.view());
        QVERIFY(!lost.ok() && QByteArray(lost.error().message.text().c_str()).contains("number 8"));
        map.row(7)[1] = 0;
        rows.row(4)[3] = std::numeric_limits<float>::infinity();
        QVERIFY(!measureFaithfulness(rows.view(), map.view()).ok());
    }
};

QTEST_APPLESS_MAIN(TestFaithfulness)
#include "tst_faithfulness.moc"
