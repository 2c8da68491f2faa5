// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne.h"
#include "engine/projection/tsne_forces.h"
#include "tests/engine/map_toys.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>

using namespace shelf;

namespace {

constexpr std::size_t kRows = 600;
constexpr double kPerplexity = 12;

struct Toy {
    Clusters data;
    NeighborGraph graph;
    Affinities affinities;
};

Toy makeToy(std::size_t rows, std::size_t cols, std::size_t clusters, double perplexity)
{
    Toy toy;
    toy.data = randomClusters(rows, cols, clusters, 17);
    toy.graph = neighborsOf(toy.data.view(), neighborsForPerplexity(perplexity, rows));
    toy.affinities = *tsneAffinities(toy.graph, perplexity, 1);
    return toy;
}

AlignedVector<float> wide(const LayoutState& state)
{
    const auto dims = static_cast<std::size_t>(state.dims);
    const std::size_t width = layoutWidth(state.dims);
    AlignedVector<float> position(state.points() * width, 0.0F);
    for (std::size_t i = 0; i < state.points(); ++i) {
        for (std::size_t d = 0; d < dims; ++d)
            position[i * width + d] = state.position[i * dims + d];
    }
    return position;
}

LayoutState scattered(std::size_t rows, int dims, double span, std::uint64_t seed)
{
    // Like a map: clumps, and points between them.
    Random random(seed);
    LayoutState state;
    state.dims = dims;
    for (std::size_t i = 0; i < rows; ++i) {
        for (int d = 0; d < dims; ++d) {
            Random center(i % 17, static_cast<std::uint64_t>(d));
            state.position.push_back(
                static_cast<float>(span * (0.6 * (center.uniform() - 0.5) + 0.06 * random.normal())));
        }
    }
    return state;
}

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

    void affinitiesAreASymmetricDistribution()
    {
        const Affinities& p = m_toy.affinities;
        QCOMPARE(p.points(), kRows);
        double sum = 0;
        double entropy = 0;
        std::map<std::pair<std::uint32_t, std::uint32_t>, float> all;
        for (std::uint32_t i = 0; i < kRows; ++i) {
            for (std::size_t e = p.start[i]; e < p.start[i + 1]; ++e) {
                QVERIFY(e == p.start[i] || p.column[e] > p.column[e - 1]);
                QVERIFY(p.column[e] != i);
                all[{i, p.column[e]}] = p.p[e];
                sum += double(p.p[e]);
                entropy += double(p.p[e]) * std::log(double(p.p[e]));
            }
        }
        QVERIFY(std::fabs(sum - 1) < 1e-5);
        QVERIFY(std::fabs(entropy - p.negativeEntropy) < 1e-4);
        for (const auto& [place, value] : all)
            QCOMPARE(all.at({place.second, place.first}), value);
    }

    void affinitiesAreThoseOfTheirPerplexity()
    {
        // The definition: bisection in double on rows of all neighbors, then (P + P^T) / 2n.
        const std::size_t k = static_cast<std::size_t>(m_toy.graph.k);
        std::map<std::pair<std::size_t, std::size_t>, double> expected;
        for (std::size_t i = 0; i < kRows; ++i) {
            const auto d = m_toy.graph.distances(i);
            double low = 0;
            double high = 1e6;
            std::vector<double> w(k);
            double sum = 0;
            for (int step = 0; step < 200; ++step) {
                const double beta = 0.5 * (low + high);
                sum = 0;
                double mean = 0;
                for (std::size_t j = 0; j < k; ++j) {
                    const double square = double(d[j]) * double(d[j]) - double(d[0]) * double(d[0]);
                    w[j] = std::exp(-beta * square);
                    sum += w[j];
                    mean += w[j] * square;
                }
                const double bits = (std::log(sum) + beta * mean / sum) / std::log(2.0);
                (bits > std::log2(kPerplexity) ? low : high) = beta;
            }
            for (std::size_t j = 0; j < k; ++j) {
                const auto other = static_cast<std::size_t>(m_toy.graph.of(i)[j]);
                expected[{i, other}] += w[j] / sum / (2 * kRows);
                expected[{other, i}] += w[j] / sum / (2 * kRows);
            }
        }
        const Affinities& p = m_toy.affinities;
        QCOMPARE(p.p.size(), expected.size());
        for (std::size_t i = 0; i < kRows; ++i) {
            for (std::size_t e = p.start[i]; e < p.start[i + 1]; ++e)
                QVERIFY(std::fabs(double(p.p[e]) - expected.at({i, p.column[e]})) < 2e-5 / kRows);
        }
    }

    void affinitiesDoNotDependOnTheThreads()
    {
        const Affinities other = *tsneAffinities(m_toy.graph, kPerplexity, 3);
        QVERIFY(other.p == m_toy.affinities.p);
        QVERIFY(other.column == m_toy.affinities.column);
        QCOMPARE(other.negativeEntropy, m_toy.affinities.negativeEntropy);
    }

    void equalBooksShareTheirAffinityEvenly()
    {
        Clusters same{40, 3, std::vector<float>(120, 2.5F)};
        const Affinities p = *tsneAffinities(neighborsOf(same.view(), 9), 3, 1);
        double sum = 0;
        for (std::size_t i = 0; i < 40; ++i) {
            for (std::size_t e = p.start[i]; e < p.start[i + 1]; ++e) {
                const double shares = double(p.p[e]) * 2 * 40 * 9;
                QVERIFY(std::fabs(shares - 1) < 1e-5 || std::fabs(shares - 2) < 1e-5);
                sum += double(p.p[e]);
            }
        }
        QVERIFY(std::fabs(sum - 1) < 1e-5);
    }

    void perplexityTooLargeIsCutAndTold()
    {
        QCOMPARE(neighborsForPerplexity(30, 10'000), 90);
        QCOMPARE(neighborsForPerplexity(30, 31), 30);
        QCOMPARE(neighborsForPerplexity(30, 1), 0);
        QCOMPARE(neighborsForPerplexity(30, 0), 0);
        const Clusters few = randomClusters(31, 4, 2, 1);
        const Affinities p = *tsneAffinities(neighborsOf(few.view(), 30), 30, 1);
        QCOMPARE(p.perplexity, 10.0);
        QCOMPARE(m_toy.affinities.perplexity, kPerplexity);
        QVERIFY(!tsneAffinities(neighborsOf(few.view(), 30), 0.5, 1));
        QVERIFY(!tsneAffinities(neighborsOf(few.view(), 30, Metric::dot), 10, 1));
    }

    void cosineIsTheDistanceOfVectorsOfLengthOne()
    {
        Clusters unit = m_toy.data;
        for (std::size_t i = 0; i < kRows; ++i) {
            double square = 0;
            for (std::size_t c = 0; c < unit.cols; ++c)
                square += double(unit.values[i * unit.cols + c]) * double(unit.values[i * unit.cols + c]);
            for (std::size_t c = 0; c < unit.cols; ++c)
                unit.values[i * unit.cols + c] /= static_cast<float>(std::sqrt(square));
        }
        const Affinities a = *tsneAffinities(neighborsOf(m_toy.data.view(), 30, Metric::cosine), 10, 1);
        const Affinities b = *tsneAffinities(neighborsOf(unit.view(), 30), 10, 1);
        QVERIFY(std::fabs(a.negativeEntropy - b.negativeEntropy) < 1e-4);
    }

    void gradientIsTheSlopeOfTheDivergence_data() { kinds(); }
    void gradientIsTheSlopeOfTheDivergence()
    {
        QFETCH(int, dims);
        QFETCH(bool, grid);
        const Toy toy = makeToy(90, 5, 3, 8);
        LayoutState state = scattered(90, dims, 12, 3);
        Workers workers(2);
        TsneForces forces(toy.affinities, dims, Team(&workers), grid ? Repulsion::grid : Repulsion::exact);
        const AlignedVector<float> position = wide(state);
        forces.evaluate(position);
        QVERIFY(std::fabs(forces.cost(position) / exactKlDivergence(toy.affinities, state) - 1) < 1e-4);
        double error = 0;
        double size = 0;
        for (std::size_t i = 0; i < 90; i += 7) {
            for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
                constexpr float kStep = 1.0F / 128;
                float& x = state.position[i * static_cast<std::size_t>(dims) + d];
                const float before = x;
                x = before + kStep;
                const double above = exactKlDivergence(toy.affinities, state);
                const double distance = double(x);
                x = before - kStep;
                const double slope =
                    (above - exactKlDivergence(toy.affinities, state)) / (distance - double(x));
                x = before;
                const std::size_t at = i * layoutWidth(dims) + d;
                const double gradient = 4 * (double(forces.attraction()[at]) -
                                             double(forces.repulsion()[at]) / forces.normalizer());
                error += (gradient - slope) * (gradient - slope);
                size += slope * slope;
            }
        }
        QVERIFY2(std::sqrt(error / size) < (dims == 3 ? 3e-3 : 1e-3),
                 qPrintable(QString::number(std::sqrt(error / size))));
    }

    void gridForcesAreThoseOfAllPairs_data()
    {
        QTest::addColumn<int>("dims");
        QTest::addColumn<double>("span");
        QTest::addColumn<double>("bound");
        for (const double span : {1e-4, 0.5, 10.0, 30.0, 100.0})
            QTest::addRow("2-D, %g units", span) << 2 << span << 1e-3;
        // In space a coarser grid is taken, as the number of nodes grows with its cube.
        for (const double span : {1e-4, 0.5, 5.0, 20.0})
            QTest::addRow("3-D, %g units", span) << 3 << span << 3e-3;
    }
    void gridForcesAreThoseOfAllPairs()
    {
        QFETCH(int, dims);
        QFETCH(double, span);
        QFETCH(double, bound);
        // About as dense as maps are.
        const std::size_t points = span < 50 ? 1500 : 6000;
        const LayoutState state = scattered(points, dims, span, 8);
        const AlignedVector<float> position = wide(state);
        Affinities none;
        none.start.assign(points + 1, 0);
        Workers workers(2);
        TsneForces grid(none, dims, Team(&workers), Repulsion::grid);
        grid.evaluate(position);
        const std::size_t width = layoutWidth(dims);
        double normalizer = 0;
        double error = 0;
        double size = 0;
        for (std::size_t i = 0; i < points; ++i) {
            double force[3] = {};
            for (std::size_t j = 0; j < points; ++j) {
                double far[3] = {};
                double q = 1;
                for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
                    far[d] = double(position[i * width + d]) - double(position[j * width + d]);
                    q += far[d] * far[d];
                }
                q = 1 / q;
                normalizer += i == j ? 0 : q;
                for (int d = 0; d < dims; ++d)
                    force[d] += q * q * far[d];
            }
            for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
                const double miss = double(grid.repulsion()[i * width + d]) - force[d];
                error += miss * miss;
                size += force[d] * force[d];
            }
        }
        QVERIFY2(std::sqrt(error / size) < bound, qPrintable(QString::number(std::sqrt(error / size))));
        QVERIFY(std::fabs(grid.normalizer() / normalizer - 1) < 1e-4);
    }

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
        QFETCH(bool, grid);
        const Toy* toy = grid ? &large() : &m_toy;
        const int iterations = grid ? 12 : 60;
        const LayoutState start = *tsneStart(toy->data.view(), dims, MapStart::pca, 1);
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
        QFETCH(bool, grid);
        const Toy* toy = grid ? &large() : &m_toy;
        const LayoutState start = *tsneStart(toy->data.view(), dims, MapStart::pca, 1);
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
        const auto state = runTsne({m_toy.affinities, parameters, 2}, start, [&](const LayoutStep& step) {
            ++calls;
            return step.iteration == 0 && step.position.size() == 2 * kRows && step.iterations == 750;
        });
        QVERIFY(state.ok());
        QCOMPARE(calls, 2);
        QVERIFY(state->iteration > 0 && state->iteration < 750);
        QCOMPARE(state->curve.back().iteration, state->iteration);
        QVERIFY(!state->converged);
        QVERIFY(!tsneAffinities(m_toy.graph, 12, 1, [](auto, auto) { return false; }));
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

    void movedVectorsGiveTheSameAffinities()
    {
        // Halves and a whole shift, so that no distance is rounded otherwise.
        Clusters moved = m_toy.data;
        for (float& x : moved.values)
            x = std::round(x * 8) / 8;
        const Affinities before = *tsneAffinities(neighborsOf(moved.view(), 36), kPerplexity, 1);
        for (float& x : moved.values)
            x += 64;
        const Affinities after = *tsneAffinities(neighborsOf(moved.view(), 36), kPerplexity, 1);
        QVERIFY(after.p == before.p);
        QVERIFY(after.column == before.column);
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
    static void kinds()
    {
        QTest::addColumn<int>("dims");
        QTest::addColumn<bool>("grid");
        for (const int dims : {2, 3}) {
            QTest::addRow("%d-D, all pairs", dims) << dims << false;
            QTest::addRow("%d-D, grid", dims) << dims << true;
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
    static const Toy& large()
    {
        static const Toy toy = [] {
            constexpr std::size_t kLarge = 20'000;
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
