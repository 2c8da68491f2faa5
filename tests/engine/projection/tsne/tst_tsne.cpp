// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/tsne.h"
#include "engine/projection/tsne/tsne_forces.h"
#include "tests/engine/tsne_toys.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace shelf;

namespace {

constexpr std::size_t kRows = 600;
constexpr double kPerplexity = 12;

bool sameState(const LayoutState& a, const LayoutState& b)
{
    bool same = a.position == b.position && a.velocity == b.velocity && a.gain == b.gain &&
                a.iteration == b.iteration && a.curve.size() == b.curve.size();
    for (std::size_t i = 0; same && i < a.curve.size(); ++i)
        same = a.curve[i].iteration == b.curve[i].iteration && a.curve[i].cost == b.curve[i].cost;
    return same;
}

} // namespace

class TestTsne : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_toy = makeToy(kRows, 6, 5, kPerplexity); }

    void clustersEndApartWithTheDivergenceReported_data() { dimensions(); }
    void clustersEndApartWithTheDivergenceReported()
    {
        QFETCH(int, dims);
        const LayoutState end = finished(dims, 350, 2);
        QCOMPARE(end.iteration, 350);
        QCOMPARE(end.curve.back().iteration, 350);
        const double exact = exactKlDivergence(m_toy.affinities, end);
        QVERIFY(std::fabs(end.curve.back().cost / exact - 1) < 1e-3);
        QVERIFY(end.curve.back().cost < end.curve.front().cost);
        const auto width = static_cast<std::size_t>(dims);
        const NeighborGraph nearest = neighborsOf({end.position.data(), kRows, width, width}, 5);
        std::size_t strangers = 0;
        for (std::size_t i = 0; i < kRows; ++i) {
            for (const std::int32_t j : nearest.of(i))
                strangers += static_cast<std::size_t>(j) % 5 != i % 5;
        }
        QVERIFY2(strangers < kRows * 5 / 100, qPrintable(QString::number(strangers)));
        for (std::size_t d = 0; d < width; ++d) {
            double mean = 0;
            for (std::size_t i = 0; i < kRows; ++i)
                mean += double(end.position[i * width + d]) / kRows;
            QVERIFY(std::fabs(mean) < 1e-3);
        }
    }

    void mapIsTheSameForAnyNumberOfThreads_data() { kinds(); }
    void mapIsTheSameForAnyNumberOfThreads()
    {
        QFETCH(int, dims);
        QFETCH(bool, large);
        QFETCH(double, span);
        const Toy* toy = large ? &largeToy() : &m_toy;
        const int iterations = large ? 12 : 60;
        const LayoutState start = scattered(toy->data.rows, dims, span, 1);
        TsneParameters parameters;
        parameters.iterations = iterations;
        parameters.exaggerationIterations = iterations / 2;
        const LayoutState one = *runTsne({toy->affinities, parameters, 1}, start);
        for (const int threads : {2, 3})
            QVERIFY(sameState(*runTsne({toy->affinities, parameters, threads}, start), one));
    }

    void stoppedMapGoesOnAsIfItNeverHadStopped_data() { kinds(); }
    void stoppedMapGoesOnAsIfItNeverHadStopped()
    {
        QFETCH(int, dims);
        QFETCH(bool, large);
        QFETCH(double, span);
        const Toy* toy = large ? &largeToy() : &m_toy;
        const LayoutState start = scattered(toy->data.rows, dims, span, 1);
        TsneParameters parameters;
        parameters.exaggerationIterations = 20;
        parameters.iterations = 30;
        const LayoutState whole = *runTsne({toy->affinities, parameters, 2}, start);
        LayoutState part = start;
        for (const int iterations : {7, 25, 26, 30}) {
            parameters.iterations = iterations;
            part = *runTsne({toy->affinities, parameters, 1}, part);
            QCOMPARE(part.iteration, iterations);
            QCOMPARE(part.curve.back().iteration, iterations);
        }
        QVERIFY(sameState(part, whole));
    }

    void observerStopsAMapWhereItIs()
    {
        TsneParameters parameters;
        int calls = 0;
        const LayoutState start = *tsneStart(m_toy.data.view(), 2, MapStart::random, 1);
        const auto state = runTsne({m_toy.affinities, parameters, 2, 0}, start, [&](const LayoutStep& step) {
            ++calls;
            return step.iteration < 7 && step.position.size() == 2 * kRows && step.iterations == 750;
        });
        QVERIFY(state.ok());
        QCOMPARE(calls, 8);
        QCOMPARE(state->iteration, 7);
        QCOMPARE(state->curve.back().iteration, state->iteration);
        QVERIFY(!state->converged);
    }

    void mapMayEndEarlyWhereItGainsNothingMore()
    {
        TsneParameters parameters;
        parameters.stopEarly = true;
        parameters.iterations = 3000;
        parameters.exaggerationIterations = 100;
        const LayoutState start = *tsneStart(m_toy.data.view(), 2, MapStart::pca, 1);
        const LayoutState end = *runTsne({m_toy.affinities, parameters, 2}, start);
        QVERIFY(end.converged);
        QVERIFY(end.iteration > 100 && end.iteration < 3000);
        const CostPoint& last = end.curve[end.curve.size() - 1];
        const CostPoint& before = end.curve[end.curve.size() - 2];
        QVERIFY(before.cost - last.cost < last.cost / 5000 * (last.iteration - before.iteration));
        QVERIFY(sameState(*runTsne({m_toy.affinities, parameters, 2}, end), end));
    }

    /// The usual exaggeration, 12 over 250 iterations, folds what has no groups into knots.
    void booksWithoutClearGroupsAreNotLeftInKnots()
    {
        const Toy plain = makeToy(1200, 15, 1, 30);
        const LayoutState start = *tsneStart(plain.data.view(), 2, MapStart::pca, 1);
        TsneParameters usual;
        usual.exaggeration = 12;
        usual.exaggerationIterations = 250;
        const double theirs =
            exactKlDivergence(plain.affinities, *runTsne({plain.affinities, usual, 2}, start));
        const double ours = exactKlDivergence(plain.affinities, *runTsne({plain.affinities, {}, 2}, start));
        QVERIFY2(ours < 0.99 * theirs, qPrintable(QStringLiteral("%1, %2").arg(ours).arg(theirs)));
    }

    void startsAreSmallAndSeeded()
    {
        for (const MapStart kind : {MapStart::pca, MapStart::random}) {
            for (const int dims : {2, 3}) {
                const LayoutState start = *tsneStart(m_toy.data.view(), dims, kind, 4);
                QCOMPARE(start.points(), kRows);
                double squares = 0;
                for (std::size_t i = 0; i < kRows; ++i)
                    squares += std::pow(double(start.position[i * static_cast<std::size_t>(dims)]), 2);
                QVERIFY(std::fabs(std::sqrt(squares / kRows) - 1e-4) < 1e-5);
                QVERIFY(tsneStart(m_toy.data.view(), dims, kind, 4)->position == start.position);
                QVERIFY(tsneStart(m_toy.data.view(), dims, kind, 5)->position != start.position);
            }
        }
        // Vectors shorter than the map still fill all its axes.
        const Clusters line = randomClusters(50, 1, 2, 1);
        const LayoutState start = *tsneStart(line.view(), 3, MapStart::pca, 1);
        std::set<float> thirds;
        for (std::size_t i = 0; i < 50; ++i)
            thirds.insert(start.position[i * 3 + 2]);
        QCOMPARE(thirds.size(), std::size_t{50});
        QVERIFY(!tsneStart(line.view(), 4, MapStart::pca, 1));
        QVERIFY(!tsneStart(MatrixView{}, 2, MapStart::pca, 1));
    }

    void oddDataDoesNoHarm_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("constant");
        for (const int rows : {2, 3, 4, 5, 17}) {
            QTest::addRow("%d books", rows) << rows << false;
            QTest::addRow("%d equal books", rows) << rows << true;
        }
    }
    void oddDataDoesNoHarm()
    {
        QFETCH(int, rows);
        QFETCH(bool, constant);
        Clusters data = randomClusters(static_cast<std::size_t>(rows), 3, 2, 1);
        if (constant)
            data.values.assign(data.values.size(), 1.0F);
        const Affinities p =
            *tsneAffinities(neighborsOf(data.view(), neighborsForPerplexity(30, data.rows)), 30, 2);
        for (const int dims : {2, 3}) {
            TsneParameters parameters;
            parameters.iterations = 300;
            const auto state = runTsne({p, parameters, 2}, *tsneStart(data.view(), dims, MapStart::pca, 1));
            QVERIFY(state.ok());
            for (const float x : state->position)
                QVERIFY(std::isfinite(x));
        }
    }

    void oneBookIsAMap()
    {
        Affinities p;
        p.start = {0, 0};
        const Clusters one = randomClusters(1, 3, 1, 1);
        const auto state = runTsne({p, {}, 1}, *tsneStart(one.view(), 2, MapStart::pca, 1));
        QVERIFY(state.ok());
        QCOMPARE(state->iteration, 750);
        QVERIFY(std::isfinite(state->position[0]));
    }

    void mapOfOtherBooksIsRefused()
    {
        const Clusters few = randomClusters(10, 3, 1, 1);
        QVERIFY(!runTsne({m_toy.affinities, {}, 1}, *tsneStart(few.view(), 2, MapStart::pca, 1)));
        LayoutState broken = *tsneStart(m_toy.data.view(), 2, MapStart::pca, 1);
        broken.position[5] = std::nanf("");
        QVERIFY(!runTsne({m_toy.affinities, {}, 1}, broken));
        broken.position[5] = 0;
        broken.gain.pop_back();
        QVERIFY(!runTsne({m_toy.affinities, {}, 1}, broken));
    }

    void wildLearningRatesStillEndWithAMap()
    {
        for (const float rate : {1e6F, 1e30F, 3e38F}) {
            TsneParameters parameters;
            parameters.learningRate = double(rate);
            parameters.iterations = 60;
            const LayoutState start = *tsneStart(m_toy.data.view(), 2, MapStart::pca, 1);
            const auto state = runTsne({m_toy.affinities, parameters, 2}, start);
            QVERIFY(state.ok());
            for (const float x : state->position)
                QVERIFY(std::isfinite(x));
        }
    }

private:
    /// Sums over all pairs; a grid; a grid and near pairs.
    static void kinds()
    {
        QTest::addColumn<int>("dims");
        QTest::addColumn<bool>("large");
        QTest::addColumn<double>("span");
        for (const int dims : {2, 3}) {
            QTest::addRow("%d-D, few books", dims) << dims << false << 1e-4;
            QTest::addRow("%d-D, small map", dims) << dims << true << 1e-4;
            QTest::addRow("%d-D, wide map", dims) << dims << true << 150.0;
        }
    }
    static void dimensions()
    {
        QTest::addColumn<int>("dims");
        QTest::newRow("2-D") << 2;
        QTest::newRow("3-D") << 3;
    }

    LayoutState finished(int dims, int iterations, int threads) const
    {
        TsneParameters parameters;
        parameters.iterations = iterations;
        return *runTsne({m_toy.affinities, parameters, threads},
                        *tsneStart(m_toy.data.view(), dims, MapStart::pca, 1));
    }

    /// More points than are summed pair by pair; their neighbors are made up.
    static const Toy& largeToy()
    {
        static const Toy toy = [] {
            constexpr std::size_t kLarge = 5000;
            Toy made;
            made.data = randomClusters(kLarge, 4, 9, 2);
            made.graph.rows = kLarge;
            made.graph.k = 6;
            Random random(1);
            for (std::size_t i = 0; i < kLarge; ++i) {
                for (std::size_t t = 1; t <= 6; ++t) {
                    made.graph.neighbor.push_back(static_cast<std::int32_t>((i + 9 * t) % kLarge));
                    made.graph.distance.push_back(static_cast<float>(t) + random.uniform(0, 1));
                }
            }
            made.affinities = *tsneAffinities(made.graph, 2, 2);
            return made;
        }();
        return toy;
    }

    Toy m_toy;
};

QTEST_APPLESS_MAIN(TestTsne)
#include "tst_tsne.moc"
