// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/umap_toys.h"

#include <QString>
#include <QTest>

#include <limits>

using namespace shelf;

namespace {

LayoutState layoutOf(const FuzzySet& set, LayoutState start, int epochs, int threads = 1,
                     const LayoutObserver& observer = {})
{
    UmapParameters parameters;
    parameters.epochs = epochs;
    auto state = runUmap({set, parameters, 3, threads, 0}, std::move(start), observer);
    if (!state)
        qFatal("%s", state.error().text().c_str());
    return std::move(*state);
}

LayoutState randomStart(std::size_t points, int dims)
{
    const std::vector<float> nothing(points, 0);
    auto start = umapStart({nothing.data(), points, 1, 1}, dims, MapStart::random, 9);
    if (!start)
        qFatal("%s", start.error().text().c_str());
    return std::move(*start);
}

bool sameBytes(const LayoutState& a, const LayoutState& b)
{
    const auto sameCurve = [](const CostPoint& p, const CostPoint& q) {
        return p.iteration == q.iteration && p.cost == q.cost;
    };
    return a.position == b.position && a.velocity == b.velocity && a.gain == b.gain &&
           a.iteration == b.iteration &&
           std::equal(a.curve.begin(), a.curve.end(), b.curve.begin(), b.curve.end(), sameCurve);
}

bool allFinite(const LayoutState& state)
{
    return std::all_of(state.position.begin(), state.position.end(),
                       [](float x) { return std::isfinite(x); });
}

} // namespace

class TestUmap : public QObject {
    Q_OBJECT
private slots:
    void theCurveIsThePublishedOne();
    void theStartFillsTenUnits();
    void aFlatModelStillStartsInSpace();
    void clustersStayApart();
    void theMapCanBeTrustedFarMoreThanARandomOne();
    void moreThreadsDrawTheSameMap_data();
    void moreThreadsDrawTheSameMap();
    void stoppingAndGoingOnLeavesTheSameMap();
    void moreEpochsGoOnFromTheMap();
    void watchingDoesNotChangeTheMap();
    void theMapIsCentered();
    void tinyAndFlatDataGiveAMap_data();
    void tinyAndFlatDataGiveAMap();
    void badRequestsAreToldClearly();
};

// umap-learn 0.5, umap.umap_.find_ab_params(spread, min_dist), which fits by scipy.optimize.curve_fit.
void TestUmap::theCurveIsThePublishedOne()
{
    const struct {
        double minDist, spread, a, b;
    } known[] = {{0.1, 1, 1.57694346, 0.89506088},
                 {0, 1, 1.93280840, 0.79049497},
                 {0.5, 1, 0.58303002, 1.33416699},
                 {0.99, 1, 0.11930530, 1.91639042},
                 {0.25, 2, 0.41627350, 0.92185513}};
    for (const auto& point : known) {
        const UmapCurve curve = umapCurve(point.minDist, point.spread);
        QVERIFY2(std::abs(curve.a - point.a) < 1e-5, qPrintable(QString::number(curve.a, 'g', 9)));
        QVERIFY2(std::abs(curve.b - point.b) < 1e-5, qPrintable(QString::number(curve.b, 'g', 9)));
    }
    for (const auto& [minDist, spread] : {std::pair{5.0, 1.0}, {0.1, 0.0}, {-1.0, 1.0}, {0.1, 1e-3}}) {
        const UmapCurve curve = umapCurve(minDist, spread);
        QVERIFY(curve.a > 0 && std::isfinite(curve.a) && curve.b > 0 && std::isfinite(curve.b));
    }
}

void TestUmap::theStartFillsTenUnits()
{
    const Points points = mixture(500, 5, 3, 4, 3);
    const auto start = umapStart(points.view(), 2, MapStart::pca, 1);
    QVERIFY(start.ok());
    float largest = 0;
    for (const float x : start->position)
        largest = std::max(largest, std::abs(x));
    QVERIFY(std::abs(largest - 10) < 1e-3F);
    const auto random = umapStart(points.view(), 2, MapStart::random, 1);
    const auto again = umapStart(points.view(), 2, MapStart::random, 1);
    const auto other = umapStart(points.view(), 2, MapStart::random, 2);
    QVERIFY(random.ok() && again.ok() && other.ok());
    QVERIFY(random->position == again->position);
    QVERIFY(random->position != other->position);
}

void TestUmap::aFlatModelStillStartsInSpace()
{
    const Points points = mixture(200, 1, 3, 4, 3);
    const auto start = umapStart(points.view(), 3, MapStart::pca, 1);
    QVERIFY(start.ok());
    for (std::size_t d = 0; d < 3; ++d) {
        float most = 0;
        for (std::size_t i = 0; i < points.rows; ++i)
            most = std::max(most, std::abs(start->position[3 * i + d]));
        QVERIFY(d == 0 ? most > 9 : most > 0.01F && most < 1);
    }
}

void TestUmap::clustersStayApart()
{
    const Points points = mixture(600, 8, 4, 6, 4);
    const auto set = umapFuzzySet(graphOf(points.view(), 14), 1);
    QVERIFY(set.ok());
    for (const int dims : {2, 3}) {
        auto start = umapStart(points.view(), dims, MapStart::random, 1);
        QVERIFY(start.ok());
        const LayoutState state = layoutOf(*set, std::move(*start), 200);
        int strangers = 0;
        for (std::size_t i = 0; i < points.rows; ++i)
            for (const Neighbor& near :
                 nearestRows(viewOf(state), static_cast<std::int32_t>(i), 5, Metric::euclidean))
                strangers += points.cluster[static_cast<std::size_t>(near.row)] != points.cluster[i] ? 1 : 0;
        QVERIFY2(strangers < 30, qPrintable(QString::number(strangers))); // of 3,000
    }
}

void TestUmap::theMapCanBeTrustedFarMoreThanARandomOne()
{
    const Points points = mixture(600, 15, 12, 3, 5);
    const auto set = umapFuzzySet(graphOf(points.view(), 14), 1);
    auto start = umapStart(points.view(), 2, MapStart::pca, 1);
    QVERIFY(set.ok() && start.ok());
    const double before = trustworthinessOf(points.view(), viewOf(*start), 10);
    const LayoutState state = layoutOf(*set, std::move(*start), 200);
    const double trust = trustworthinessOf(points.view(), viewOf(state), 10);
    const double random = trustworthinessOf(points.view(), viewOf(randomStart(points.rows, 2)), 10);
    QVERIFY2(random < 0.6, qPrintable(QString::number(random)));
    // umap-learn 0.5.12 (n_neighbors 15, init "pca", 200 epochs, seed 0), measured by scikit-learn on these
    // very points: 0.982.
    QVERIFY2(trust > 0.975 && trust > before, qPrintable(QString::number(trust)));
    QVERIFY(state.curve.back().cost < state.curve.front().cost);
    QCOMPARE(state.curve.back().iteration, 200);
}

void TestUmap::moreThreadsDrawTheSameMap_data()
{
    QTest::addColumn<int>("dims");
    QTest::newRow("plane") << 2;
    QTest::newRow("space") << 3;
}

void TestUmap::moreThreadsDrawTheSameMap()
{
    QFETCH(int, dims);
    const NeighborGraph graph = ring(20'000, 5); // more than one chunk of every kind
    const auto set = umapFuzzySet(graph, 1);
    QVERIFY(set.ok());
    const LayoutState one = layoutOf(*set, randomStart(graph.rows, dims), 8, 1);
    for (const int threads : {2, 3}) {
        const auto again = umapFuzzySet(graph, threads);
        QVERIFY(again.ok());
        QVERIFY(again->start == set->start && again->column == set->column &&
                again->membership == set->membership);
        QVERIFY(sameBytes(one, layoutOf(*set, randomStart(graph.rows, dims), 8, threads)));
    }
}

void TestUmap::stoppingAndGoingOnLeavesTheSameMap()
{
    const auto set = umapFuzzySet(ring(20'000, 4), 1);
    QVERIFY(set.ok());
    const LayoutState whole = layoutOf(*set, randomStart(set->points(), 2), 25);
    LayoutState state = randomStart(set->points(), 2);
    int within = 0;
    for (const int allowed : {0, 1, 2, 0, 5, 1}) {
        int left = allowed;
        const int before = state.iteration;
        state = layoutOf(*set, std::move(state), 25, 2, [&](const LayoutStep&) { return left-- > 0; });
        QVERIFY(left < 0 && state.iteration >= before && state.iteration < 25);
        within += state.iteration == before ? 1 : 0;
    }
    QVERIFY(within > 0 && within < 6 && state.iteration > 0); // stopped within an epoch, and after one
    state = layoutOf(*set, std::move(state), 25, 2);
    QVERIFY(sameBytes(state, whole));
    // At its last epoch it is done.
    QVERIFY(sameBytes(layoutOf(*set, state, 25), whole));
}

void TestUmap::moreEpochsGoOnFromTheMap()
{
    const Points points = mixture(300, 6, 4, 4, 6);
    const auto set = umapFuzzySet(graphOf(points.view(), 10), 1);
    QVERIFY(set.ok());
    const LayoutState short_ = layoutOf(*set, randomStart(points.rows, 2), 30);
    const LayoutState longer = layoutOf(*set, short_, 90);
    QCOMPARE(longer.iteration, 90);
    QVERIFY(longer.curve.size() > short_.curve.size());
    QVERIFY(longer.curve.back().cost < short_.curve.back().cost);
    for (std::size_t i = 1; i < longer.curve.size(); ++i)
        QVERIFY(longer.curve[i - 1].iteration < longer.curve[i].iteration);
    QCOMPARE(umapEpochs({}, 10'000), 500);
    QCOMPARE(umapEpochs({}, 10'001), 200);
}

void TestUmap::watchingDoesNotChangeTheMap()
{
    const auto set = umapFuzzySet(ring(3000, 6), 1);
    QVERIFY(set.ok());
    int seen = 0;
    LayoutStep last;
    const LayoutState watched = layoutOf(*set, randomStart(3000, 3), 40, 1, [&](const LayoutStep& step) {
        ++seen;
        last = step;
        return step.position.size() == 9000 && step.dims == 3;
    });
    QVERIFY(seen >= 40);
    QCOMPARE(last.iteration, 40);
    QCOMPARE(last.iterations, 40);
    QVERIFY(sameBytes(watched, layoutOf(*set, randomStart(3000, 3), 40)));
}

void TestUmap::theMapIsCentered()
{
    const auto set = umapFuzzySet(ring(2000, 4), 1);
    QVERIFY(set.ok());
    const LayoutState state = layoutOf(*set, randomStart(2000, 2), 30);
    for (std::size_t d = 0; d < 2; ++d) {
        double sum = 0;
        for (std::size_t i = 0; i < 2000; ++i)
            sum += static_cast<double>(state.position[2 * i + d]);
        QVERIFY(std::abs(sum / 2000) < 1e-4);
    }
}

void TestUmap::tinyAndFlatDataGiveAMap_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("neighbors");
    QTest::addColumn<bool>("constant");
    QTest::newRow("two books") << 2 << 1 << false;
    QTest::newRow("three books") << 3 << 2 << false;
    QTest::newRow("all alike") << 50 << 5 << true;
    QTest::newRow("everybody a neighbor") << 40 << 39 << false;
    QTest::newRow("one neighbor each") << 90 << 1 << false;
}

void TestUmap::tinyAndFlatDataGiveAMap()
{
    QFETCH(int, rows);
    QFETCH(int, neighbors);
    QFETCH(bool, constant);
    Points points = mixture(static_cast<std::size_t>(rows), 3, 2, 2, 7);
    if (constant)
        std::fill(points.values.begin(), points.values.end(), 4.0F);
    const auto set = umapFuzzySet(graphOf(points.view(), neighbors), 1);
    QVERIFY(set.ok());
    for (const int dims : {2, 3}) {
        auto start = umapStart(points.view(), dims, MapStart::pca, 1);
        QVERIFY(start.ok());
        const LayoutState state = layoutOf(*set, std::move(*start), 60);
        QVERIFY(allFinite(state));
        QVERIFY(std::all_of(state.position.begin(), state.position.end(),
                            [](float x) { return std::abs(x) < 1000; }));
        QVERIFY(state.curve.empty() || std::isfinite(state.curve.back().cost));
        for (std::size_t i = 1; i < points.rows; ++i)
            QVERIFY(!std::equal(state.position.begin(), state.position.begin() + dims,
                                state.position.begin() + dims * static_cast<std::ptrdiff_t>(i)));
    }
}

void TestUmap::badRequestsAreToldClearly()
{
    const Points points = mixture(30, 3, 2, 2, 8);
    const auto set = umapFuzzySet(graphOf(points.view(), 4), 1);
    QVERIFY(set.ok());
    QVERIFY(!umapStart(points.view(), 4, MapStart::pca, 1).ok());
    QVERIFY(!umapStart({}, 2, MapStart::pca, 1).ok());
    Points broken = points;
    broken.values[5] = std::numeric_limits<float>::infinity();
    QVERIFY(!umapStart(broken.view(), 2, MapStart::pca, 1).ok());

    QVERIFY(!runUmap({*set, {}, 1, 1}, randomStart(29, 2)).ok());
    LayoutState lost = randomStart(30, 2);
    lost.position[3] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!runUmap({*set, {}, 1, 1}, lost).ok());
    lost = randomStart(30, 2);
    lost.gain.resize(3);
    QVERIFY(!runUmap({*set, {}, 1, 1}, lost).ok());
    // A single book, and none.
    const FuzzySet alone{{0, 0}, {}, {}};
    QVERIFY(runUmap({alone, {}, 1, 1}, randomStart(1, 2)).ok());
    const FuzzySet none;
    QVERIFY(runUmap({none, {}, 1, 1}, LayoutState{}).ok());
}

QTEST_APPLESS_MAIN(TestUmap)
#include "tst_umap.moc"
