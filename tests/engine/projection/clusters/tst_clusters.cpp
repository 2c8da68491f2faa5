// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/clusters/clusters.h"
#include "tests/engine/table_rows.h"

#include <QList>
#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

using namespace shelf;

namespace {

Table gaussians(const std::vector<std::vector<double>>& centers, const std::vector<int>& sizes, double width,
                std::uint64_t seed)
{
    Random random(seed);
    Table t{centers[0].size(), {}};
    for (std::size_t g = 0; g < centers.size(); ++g)
        for (int i = 0; i < sizes[g]; ++i)
            for (const double x : centers[g])
                t.values.push_back(static_cast<float>(x + width * random.normal()));
    return t;
}

/// 240 points of the plane that a Python program draws as exactly: a linear congruential generator's upper 16
/// bits over 65536; three heaps of sixty (sums of four draws less 2, times the width) and sixty anywhere.
Table drawnAlsoInPython()
{
    std::uint64_t state = 12345;
    const auto uniform = [&] {
        state = (state * 1103515245 + 12345) % (std::uint64_t{1} << 31);
        return static_cast<double>(state >> 15) / 65536;
    };
    Table t;
    const double heaps[3][3] = {{2, 2, 1}, {6, 3, 0.5}, {4, 7, 2}};
    for (const auto& heap : heaps)
        for (int i = 0; i < 60; ++i)
            for (int c = 0; c < 2; ++c) {
                double sum = 0;
                for (int draw = 0; draw < 4; ++draw)
                    sum += uniform();
                t.values.push_back(static_cast<float>(heap[c] + heap[2] * (sum - 2)));
            }
    for (int i = 0; i < 120; ++i)
        t.values.push_back(static_cast<float>(10 * uniform()));
    return t;
}

double inertiaOf(const Table& t, const std::vector<std::int32_t>& member)
{
    double total = 0;
    for (const std::int32_t cluster : std::set<std::int32_t>(member.begin(), member.end())) {
        for (std::size_t c = 0; c < t.cols; ++c) {
            double sum = 0, squares = 0, count = 0;
            for (std::size_t r = 0; r < t.rows(); ++r) {
                if (member[r] != cluster)
                    continue;
                const double x = t.values[r * t.cols + c];
                sum += x;
                squares += x * x;
                ++count;
            }
            total += squares - sum * sum / count;
        }
    }
    return total;
}

std::vector<std::uint32_t> countsOf(const Clustering& clustering)
{
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(clustering.count), 0);
    for (const std::int32_t c : clustering.member)
        if (c >= 0)
            ++counts[static_cast<std::size_t>(c)];
    return counts;
}

} // namespace

class TestClusters : public QObject {
    Q_OBJECT

private slots:
    void kMeansFindsTheBestOfAllDivisionsOfAFewBooks();
    void kMeansTellsGroupsApartFarFromTheOrigin();
    void kMeansIsAsGoodAsTheBestOfTwoHundredStartsElsewhere();
    void everyBookBelongsToItsNearestCenter();
    void clustersAreNumberedByTheirSize();
    void cosineLooksAtDirectionsAlone();
    void booksThatAreTheSameMakeFewerClusters();
    void vectorsOfAnyMagnitudeGiveTheSameClusters();
    void hdbscanGivesTheNumbersOfTwoOtherPrograms_data();
    void hdbscanGivesTheNumbersOfTwoOtherPrograms();
    void loneBooksBelongToNoCluster();
    void copiesOfABookMakeADenseCluster();
    void tooFewOrAllTheSameBooksHaveNoDenseClusters();
    void sameSeedGivesTheSameClustersWithAnyNumberOfThreads();
    void requestsThatMakeNoSenseAreRefused();
    void progressGoesUpAndCanStopIt();
};

void TestClusters::kMeansFindsTheBestOfAllDivisionsOfAFewBooks()
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Table t = gaussians({{0, 0}, {2, 1}, {1, 3}}, {4, 3, 3}, 0.5, seed);
        double best = std::numeric_limits<double>::infinity();
        std::vector<std::int32_t> member(10, 0);
        for (int code = 0; code < 59049; ++code) { // 3^10
            int rest = code;
            for (std::int32_t& m : member) {
                m = rest % 3;
                rest /= 3;
            }
            best = std::min(best, inertiaOf(t, member));
        }
        const auto found = kMeans(t.view(), 3, Metric::euclidean, seed);
        QVERIFY(found.ok());
        QVERIFY2(std::abs(found->inertia - best) < 1e-5 * best,
                 qPrintable(QStringLiteral("seed %1: %2, best %3").arg(seed).arg(found->inertia).arg(best)));
        QVERIFY(std::abs(found->inertia - inertiaOf(t, found->member)) < 1e-5 * best);
    }
}

void TestClusters::kMeansTellsGroupsApartFarFromTheOrigin()
{
    std::vector<std::vector<double>> centers;
    Random random(3);
    for (int g = 0; g < 8; ++g) {
        std::vector<double> center(5, 1000.0);
        for (double& x : center)
            x += 8 * random.uniform();
        centers.push_back(center);
    }
    const Table t = gaussians(centers, {300, 290, 280, 270, 260, 250, 240, 230}, 0.3, 4);
    const auto found = kMeans(t.view(), 8, Metric::euclidean, 1);
    QVERIFY(found.ok());
    QCOMPARE(found->count, 8);
    QCOMPARE(found->size, (std::vector<std::uint32_t>{300, 290, 280, 270, 260, 250, 240, 230}));
    std::size_t row = 0;
    for (std::int32_t g = 0; g < 8; ++g)
        for (int i = 0; i < 300 - 10 * g; ++i)
            QCOMPARE(found->member[row++], g);
}

void TestClusters::kMeansIsAsGoodAsTheBestOfTwoHundredStartsElsewhere()
{
    // sklearn.cluster.KMeans(k, n_init=200, tol=0, max_iter=1000).fit(X).inertia_ (scikit-learn 1.9), X as it
    // is for k = 4 and with rows of length 1 for k = 3.
    const Table t = drawnAlsoInPython();
    const auto plain = kMeans(t.view(), 4, Metric::euclidean, 1);
    const auto cosine = kMeans(t.view(), 3, Metric::cosine, 1);
    QVERIFY(plain.ok() && cosine.ok());
    QVERIFY2(plain->inertia > 480.0597 * 0.9999 && plain->inertia < 480.0597 * 1.005,
             qPrintable(QString::number(plain->inertia)));
    QVERIFY2(cosine->inertia > 3.2803555 * 0.9999 && cosine->inertia < 3.2803555 * 1.005,
             qPrintable(QString::number(cosine->inertia)));
    QCOMPARE(plain->method, std::string("k-means"));
    QVERIFY(plain->strength.empty());
}

void TestClusters::everyBookBelongsToItsNearestCenter()
{
    const Table t = gaussians({{0, 0, 0}}, {3000}, 1, 5);
    const auto found = kMeans(t.view(), 17, Metric::euclidean, 6);
    QVERIFY(found.ok());
    QCOMPARE(found->count, 17);
    std::vector<double> centers(17 * 3, 0.0);
    for (std::size_t r = 0; r < t.rows(); ++r)
        for (std::size_t c = 0; c < 3; ++c) {
            const auto m = static_cast<std::size_t>(found->member[r]);
            centers[m * 3 + c] += static_cast<double>(t.values[r * 3 + c]) / found->size[m];
        }
    for (std::size_t r = 0; r < t.rows(); ++r) {
        const auto to = [&](std::size_t m) {
            double sum = 0;
            for (std::size_t c = 0; c < 3; ++c)
                sum += std::pow(t.values[r * 3 + c] - centers[m * 3 + c], 2);
            return sum;
        };
        const double own = to(static_cast<std::size_t>(found->member[r]));
        for (std::size_t m = 0; m < 17; ++m)
            QVERIFY(own <= to(m) + 0.02);
    }
}

void TestClusters::clustersAreNumberedByTheirSize()
{
    const Table t = gaussians({{0, 0}, {9, 0}, {0, 9}}, {20, 50, 30}, 0.2, 1);
    for (const auto& found :
         {kMeans(t.view(), 3, Metric::euclidean, 1), hdbscan(t.view(), {15, 5}, Metric::euclidean)}) {
        QVERIFY(found.ok());
        QCOMPARE(found->count, 3);
        QVERIFY(std::is_sorted(found->size.rbegin(), found->size.rend()));
        QCOMPARE(found->size, countsOf(*found));
        QCOMPARE(found->member[30], 0);
        QCOMPARE(found->member[80], 1);
        QCOMPARE(found->member[10], 2);
    }
}

void TestClusters::cosineLooksAtDirectionsAlone()
{
    Random random(8);
    Table t{2, {}};
    for (int i = 0; i < 200; ++i) {
        const double angle = (i % 2 == 0 ? 0.3 : 1.3) + 0.02 * random.normal();
        const double length = std::exp(3 * random.uniform());
        t.values.push_back(static_cast<float>(length * std::cos(angle)));
        t.values.push_back(static_cast<float>(length * std::sin(angle)));
    }
    for (const auto& found :
         {kMeans(t.view(), 2, Metric::cosine, 1), hdbscan(t.view(), {20, 3}, Metric::cosine)}) {
        QVERIFY(found.ok());
        QCOMPARE(found->count, 2);
        for (std::size_t r = 2; r < 200; ++r)
            QVERIFY(found->member[r] < 0 || found->member[r] == found->member[r % 2]);
    }
}

void TestClusters::booksThatAreTheSameMakeFewerClusters()
{
    Table same{3, std::vector<float>(300, 0.7F)};
    const auto one = kMeans(same.view(), 5, Metric::euclidean, 1);
    QVERIFY(one.ok());
    QCOMPARE(one->count, 1);
    QCOMPARE(one->inertia, 0.0);
    Table three{1, {}};
    for (int i = 0; i < 90; ++i)
        three.values.push_back(static_cast<float>(i % 3) + 0.1F);
    const auto few = kMeans(three.view(), 7, Metric::euclidean, 2);
    QVERIFY(few.ok());
    QCOMPARE(few->count, 3);
    QCOMPARE(few->size, (std::vector<std::uint32_t>{30, 30, 30}));
    QVERIFY(few->inertia < 1e-9);
    const auto each = kMeans(three.view(), 90, Metric::euclidean, 2);
    QVERIFY(each.ok());
    QCOMPARE(each->count, 3);
}

void TestClusters::vectorsOfAnyMagnitudeGiveTheSameClusters()
{
    const Table t = gaussians({{0, 0}, {4, 0}, {0, 4}}, {60, 50, 40}, 0.7, 11);
    const auto plain = kMeans(t.view(), 3, Metric::euclidean, 1);
    const auto dense = hdbscan(t.view(), {10, 4}, Metric::euclidean);
    QVERIFY(plain.ok() && dense.ok());
    for (const float factor : {0x1p100F, 0x1p-100F}) {
        Table scaled = t;
        for (float& x : scaled.values)
            x *= factor;
        const auto again = kMeans(scaled.view(), 3, Metric::euclidean, 1);
        const auto denseAgain = hdbscan(scaled.view(), {10, 4}, Metric::euclidean);
        QVERIFY(again.ok() && denseAgain.ok());
        QCOMPARE(again->member, plain->member);
        QCOMPARE(denseAgain->member, dense->member);
        QVERIFY(std::abs(again->inertia / factor / factor - plain->inertia) < 1e-9 * plain->inertia);
    }
}

void TestClusters::hdbscanGivesTheNumbersOfTwoOtherPrograms_data()
{
    // hdbscan.HDBSCAN(min_cluster_size=m, min_samples=s, algorithm='generic') (hdbscan 0.8) and
    // sklearn.cluster.HDBSCAN(min_cluster_size=m, min_samples=s + 1, algorithm='brute') (scikit-learn 1.9;
    // its min_samples counts the point itself): both give these sizes and sums of probabilities_. A point
    // that just joins two clusters may be counted to either, which shows in none of these.
    QTest::addColumn<int>("minClusterSize");
    QTest::addColumn<int>("minSamples");
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<QList<double>>("strengths");
    QTest::addRow("10, 5") << 10 << 5 << QList<int>{67, 64, 60} << QList<double>{45.51, 58.5412, 40.3074};
    QTest::addRow("15, 1") << 15 << 1 << QList<int>{76, 67, 64} << QList<double>{55.0282, 46.2226, 63.3891};
    QTest::addRow("5, 5") << 5 << 5 << QList<int>{67, 64, 60} << QList<double>{38.8695, 58.5412, 56.5076};
    QTest::addRow("8, 2") << 8 << 2 << QList<int>{72, 67, 64, 9}
                          << QList<double>{65.9089, 43.6395, 61.4643, 9.0};
    QTest::addRow("20, 8") << 20 << 8 << QList<int>{68, 64, 57} << QList<double>{51.7789, 55.0169, 47.6221};
    QTest::addRow("40, 6") << 40 << 6 << QList<int>{68, 66, 64} << QList<double>{58.0008, 61.4295, 57.5299};
}

void TestClusters::hdbscanGivesTheNumbersOfTwoOtherPrograms()
{
    QFETCH(int, minClusterSize);
    QFETCH(int, minSamples);
    QFETCH(QList<int>, sizes);
    QFETCH(QList<double>, strengths);
    const Table t = drawnAlsoInPython();
    double sums[2] = {0, 0};
    for (std::size_t i = 0; i < t.values.size(); ++i)
        sums[i % 2] += t.values[i];
    QVERIFY(std::abs(sums[0] - 1035.74442291) < 1e-6 && std::abs(sums[1] - 1050.05592346) < 1e-6);

    const auto found = hdbscan(t.view(), {minClusterSize, minSamples}, Metric::euclidean);
    QVERIFY(found.ok());
    QCOMPARE(found->method, std::string("hdbscan"));
    QCOMPARE(found->count, static_cast<int>(sizes.size()));
    std::vector<double> sum(found->size.size(), 0.0);
    for (std::size_t r = 0; r < t.rows(); ++r) {
        QVERIFY(found->strength[r] >= 0 && found->strength[r] <= 1);
        if (found->member[r] >= 0)
            sum[static_cast<std::size_t>(found->member[r])] += found->strength[r];
        else
            QCOMPARE(found->strength[r], 0.0F);
    }
    for (int c = 0; c < found->count; ++c) {
        QCOMPARE(static_cast<int>(found->size[static_cast<std::size_t>(c)]), sizes[c]);
        QVERIFY2(std::abs(sum[static_cast<std::size_t>(c)] - strengths[c]) < 2e-4,
                 qPrintable(QString::number(sum[static_cast<std::size_t>(c)], 'f', 4)));
    }
}

void TestClusters::loneBooksBelongToNoCluster()
{
    Table t = gaussians({{0, 0}, {10, 0}}, {60, 40}, 0.5, 2);
    const float lone[] = {5, 30, -40, 2, 50, 50};
    t.values.insert(t.values.end(), std::begin(lone), std::end(lone));
    const auto found = hdbscan(t.view(), {20, 5}, Metric::euclidean);
    QVERIFY(found.ok());
    QCOMPARE(found->count, 2);
    for (std::size_t r = 100; r < 103; ++r) {
        QCOMPARE(found->member[r], -1);
        QCOMPARE(found->strength[r], 0.0F);
    }
    for (std::size_t r = 0; r < 100; ++r)
        QVERIFY(found->member[r] == (r < 60 ? 0 : 1) || found->member[r] == -1);
    QVERIFY(found->size[0] > 50 && found->size[1] > 30);
}

void TestClusters::copiesOfABookMakeADenseCluster()
{
    Table t{2, {}};
    for (int i = 0; i < 40; ++i)
        t.values.insert(t.values.end(), {1.0F, 2.0F});
    for (int i = 0; i < 30; ++i)
        t.values.insert(t.values.end(), {-3.0F, 0.5F});
    const Table thin = gaussians({{0, 0}}, {30}, 20, 3);
    t.values.insert(t.values.end(), thin.values.begin(), thin.values.end());
    const auto found = hdbscan(t.view(), {20, 5}, Metric::euclidean);
    QVERIFY(found.ok());
    QCOMPARE(found->count, 2);
    for (std::size_t r = 0; r < 70; ++r) {
        QCOMPARE(found->member[r], r < 40 ? 0 : 1);
        QCOMPARE(found->strength[r], 1.0F);
    }
}

void TestClusters::tooFewOrAllTheSameBooksHaveNoDenseClusters()
{
    const auto noneIn = [](const Table& t, const HdbscanParameters& parameters) {
        for (const Metric metric : {Metric::euclidean, Metric::cosine}) {
            const auto found = hdbscan(t.view(), parameters, metric);
            if (!found || found->count != 0 || found->member.size() != t.rows() ||
                std::count(found->member.begin(), found->member.end(), -1) !=
                    static_cast<std::ptrdiff_t>(t.rows()))
                return false;
        }
        return true;
    };
    QVERIFY(noneIn({2, {1, 2}}, {2, 10}));
    QVERIFY(noneIn({2, {1, 2, 3, 5}}, {2, 10}));
    QVERIFY(noneIn({2, {1, 2, 3, 5, 2, 2}}, {5, 10}));
    QVERIFY(noneIn({2, std::vector<float>(200, 1.0F)}, {5, 3}));
    QVERIFY(noneIn({2, std::vector<float>(200, 0.0F)}, {5, 3}));
}

void TestClusters::sameSeedGivesTheSameClustersWithAnyNumberOfThreads()
{
    const Table t = gaussians({{0, 0, 0, 0}, {2, 0, 1, 0}, {0, 2, 0, 1}}, {700, 600, 500}, 0.8, 21);
    HdbscanParameters many{15, 5};
    many.exactUpTo = 0;
    const auto means = kMeans(t.view(), 9, Metric::cosine, 5, 1);
    const auto dense = hdbscan(t.view(), {15, 5}, Metric::cosine, 1);
    const auto joined = hdbscan(t.view(), many, Metric::euclidean, 1);
    QVERIFY(means.ok() && dense.ok() && joined.ok());
    for (const int threads : {2, 3}) {
        const auto again = kMeans(t.view(), 9, Metric::cosine, 5, threads);
        QCOMPARE(again->member, means->member);
        QCOMPARE(again->inertia, means->inertia);
        const auto denseAgain = hdbscan(t.view(), {15, 5}, Metric::cosine, threads);
        QCOMPARE(denseAgain->member, dense->member);
        QCOMPARE(denseAgain->strength, dense->strength);
        const auto joinedAgain = hdbscan(t.view(), many, Metric::euclidean, threads);
        QCOMPARE(joinedAgain->member, joined->member);
        QCOMPARE(joinedAgain->strength, joined->strength);
    }
    const auto other = kMeans(t.view(), 9, Metric::cosine, 6, 1);
    QVERIFY(other->member != means->member);
}

void TestClusters::requestsThatMakeNoSenseAreRefused()
{
    const Table t = gaussians({{0, 0}}, {10}, 1, 1);
    const auto says = [](const Result<Clustering>& result, const char* part) {
        return !result && result.error().text().find(part) != std::string::npos;
    };
    QVERIFY(says(kMeans(t.view(), 0, Metric::euclidean, 1), "at least one cluster"));
    QVERIFY(says(kMeans(t.view(), 11, Metric::euclidean, 1), "10 books, too few for 11 clusters"));
    QVERIFY(says(kMeans(t.view(), 2, Metric::dot, 1), "Use cosine or euclidean"));
    QVERIFY(says(hdbscan(t.view(), {5, 2}, Metric::dot), "Use cosine or euclidean"));
    QVERIFY(says(kMeans({}, 2, Metric::euclidean, 1), "no book vectors"));
    QVERIFY(says(hdbscan({}, {}, Metric::euclidean), "no book vectors"));
    QVERIFY(says(hdbscan(t.view(), {1, 2}, Metric::euclidean), "at least 2 books"));
    QVERIFY(says(hdbscan(t.view(), {5, 0}, Metric::euclidean), "at least 1 neighbor"));
    for (const float bad :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        Table broken = t;
        broken.values[7] = bad;
        QVERIFY(says(kMeans(broken.view(), 2, Metric::euclidean, 1), "book number 4"));
        QVERIFY(says(hdbscan(broken.view(), {5, 2}, Metric::cosine), "book number 4"));
    }
}

void TestClusters::progressGoesUpAndCanStopIt()
{
    const Table t = gaussians({{0, 0, 0}, {3, 0, 0}}, {1500, 1500}, 1, 9);
    HdbscanParameters many{15, 5};
    many.exactUpTo = 0;
    const std::vector<std::function<Result<Clustering>(const Progress&)>> works = {
        [&](const Progress& p) { return kMeans(t.view(), 6, Metric::euclidean, 1, 1, p); },
        [&](const Progress& p) {
            return hdbscan(t.view(), {15, 5}, Metric::euclidean, 1, p);
        },
        [&](const Progress& p) { return hdbscan(t.view(), many, Metric::euclidean, 1, p); }};
    for (const auto& work : works) {
        double last = 0;
        int calls = 0;
        bool rises = true;
        QVERIFY(work([&](std::uint64_t done, std::uint64_t total) {
                    const double share = static_cast<double>(done) / static_cast<double>(total);
                    rises = rises && share >= last && share <= 1;
                    last = share;
                    return ++calls > 0;
                }).ok());
        QVERIFY(rises);
        QVERIFY2(calls > 20, qPrintable(QString::number(calls)));
        for (const int stopAt : {1, calls / 2, calls - 2}) {
            int asked = 0;
            const auto stopped = work([&](std::uint64_t, std::uint64_t) { return ++asked < stopAt; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
            QCOMPARE(asked, stopAt);
        }
    }
}

QTEST_APPLESS_MAIN(TestClusters)
#include "tst_clusters.moc"
