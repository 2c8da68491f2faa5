// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/make_map.h"
#include "engine/projection/pacmap/pacmap.h"

#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <utility>

using namespace shelf;

namespace {

constexpr std::size_t kPoints = 700;
constexpr std::size_t kCols = 5;

/// Three clouds of unequal width, so that the scale of distances differs from point to point.
std::vector<float> clouds(std::size_t points = kPoints)
{
    Random random(11);
    std::vector<float> values(points * kCols);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t cloud = i / kCols % 3;
        values[i] = static_cast<float>(random.normal() * (0.2 + 0.6 * double(cloud)) +
                                       (i % kCols == cloud ? 8.0 : 0.0));
    }
    return values;
}

MatrixView view(const std::vector<float>& values)
{
    return {values.data(), values.size() / kCols, kCols, kCols};
}

double distance(const MatrixView& rows, std::size_t a, std::size_t b)
{
    double sum = 0;
    for (std::size_t c = 0; c < rows.cols; ++c)
        sum += std::pow(double(rows.data[a * rows.stride + c]) - double(rows.data[b * rows.stride + c]), 2);
    return std::sqrt(sum);
}

/// The others by distance, nearest first.
std::vector<std::size_t> byDistance(const MatrixView& rows, std::size_t point)
{
    std::vector<std::pair<double, std::size_t>> far;
    for (std::size_t j = 0; j < rows.rows; ++j)
        if (j != point)
            far.push_back({distance(rows, point, j), j});
    std::sort(far.begin(), far.end());
    std::vector<std::size_t> order;
    for (const auto& [distance, j] : far)
        order.push_back(j);
    return order;
}

PacmapPairs pairsOf(const MatrixView& rows, const PacmapParameters& parameters = {}, std::uint64_t seed = 3,
                    int threads = 0, Metric metric = Metric::euclidean)
{
    const auto graph = nearestOfAll(rows, pacmapCandidates(parameters, rows.rows), metric);
    if (!graph)
        qFatal("%s", graph.error().text().c_str());
    auto pairs = pacmapPairs(rows, *graph, parameters, seed, threads);
    if (!pairs)
        qFatal("%s", pairs.error().text().c_str());
    return std::move(pairs).value();
}

std::vector<float> places(std::size_t count, float extent)
{
    Random random(5);
    std::vector<float> position(count);
    for (float& x : position)
        x = random.uniform(-extent, extent);
    return position;
}

constexpr std::size_t kAll = kPoints;

/// The loss as the paper has it (table 1), in double: of all pairs, or of those that a point is an end of.
double lossByThePaper(const PacmapPairs& pairs, const std::vector<double>& y, std::size_t dims,
                      const PacmapWeights& w, std::size_t end = kAll)
{
    double loss = 0;
    const auto each = [&](const std::vector<std::uint32_t>& others, auto cost) {
        for (std::size_t e = 0; e < others.size(); ++e) {
            const std::size_t i = e / (others.size() / pairs.points);
            if (end != kAll && i != end && others[e] != end)
                continue;
            double d = 1;
            for (std::size_t c = 0; c < dims; ++c)
                d += std::pow(y[i * dims + c] - y[others[e] * dims + c], 2);
            loss += cost(d);
        }
    };
    each(pairs.near, [&](double d) { return w.near * d / (10 + d); });
    each(pairs.midNear, [&](double d) { return w.midNear * d / (10000 + d); });
    each(pairs.further, [&](double d) { return w.further / (1 + d); });
    return loss;
}

std::vector<double> slopes(const PacmapPairs& pairs, std::vector<double> y, std::size_t dims,
                           const PacmapWeights& weights, std::size_t first, std::size_t count)
{
    std::vector<double> result;
    for (std::size_t i = first; i < first + count; ++i) {
        const double x = y[i];
        const double step = 1e-4 * std::max(1.0, std::abs(x));
        y[i] = x + step;
        const double above = lossByThePaper(pairs, y, dims, weights, i / dims); // what it moves
        y[i] = x - step;
        const double below = lossByThePaper(pairs, y, dims, weights, i / dims);
        y[i] = x;
        result.push_back((above - below) / (2 * step));
    }
    return result;
}

bool sameState(const LayoutState& a, const LayoutState& b)
{
    return a.position == b.position && a.velocity == b.velocity && a.gain == b.gain &&
           a.iteration == b.iteration;
}

} // namespace

class TestPacmap : public QObject {
    Q_OBJECT
    const std::vector<float> m_values = clouds();

private slots:
    void forcesAreTheSlopesOfTheLoss_data()
    {
        QTest::addColumn<int>("dims");
        QTest::addColumn<int>("iteration");
        for (const int dims : {2, 3})
            for (const int iteration : {0, 60, 150, 300})
                QTest::addRow("%d dimensions, iteration %d", dims, iteration) << dims << iteration;
    }

    void forcesAreTheSlopesOfTheLoss()
    {
        QFETCH(int, dims);
        QFETCH(int, iteration);
        const PacmapPairs pairs = pairsOf(view(m_values));
        const auto width = static_cast<std::size_t>(dims);
        const PacmapWeights weights = pacmapWeights({}, iteration);
        for (const float extent : {0.5F, 20.0F}) {
            const std::vector<float> position = places(kPoints * width, extent);
            const std::vector<double> exact(position.begin(), position.end());
            const double loss = lossByThePaper(pairs, exact, width, weights);
            QVERIFY(std::abs(pacmapLoss(pairs, position, dims, weights) / loss - 1) < 1e-6);
            const std::vector<float> force = pacmapForces(pairs, position, dims, weights);
            double largest = 0;
            for (const float f : force)
                largest = std::max(largest, std::abs(double(f)));
            const std::vector<double> slope = slopes(pairs, exact, width, weights, 40, 60);
            for (std::size_t i = 0; i < slope.size(); ++i)
                QVERIFY2(std::abs(double(force[40 + i]) + slope[i]) < 2e-4 * largest,
                         qPrintable(QStringLiteral("%1 and %2").arg(double(force[40 + i])).arg(slope[i])));
        }
    }

    void nearPairsAreThoseOfLeastScaledDistance()
    {
        const MatrixView rows = view(m_values);
        const PacmapPairs pairs = pairsOf(rows);
        QCOMPARE(pairs.counts.near, 10);
        std::vector<std::vector<std::size_t>> order;
        std::vector<double> scale;
        for (std::size_t i = 0; i < kPoints; ++i) {
            order.push_back(byDistance(rows, i));
            scale.push_back((distance(rows, i, order[i][3]) + distance(rows, i, order[i][4]) +
                             distance(rows, i, order[i][5])) /
                            3);
        }
        int notTheNearest = 0;
        for (std::size_t i = 0; i < kPoints; ++i) {
            std::vector<std::size_t> candidates(order[i].begin(), order[i].begin() + 60);
            std::stable_sort(candidates.begin(), candidates.end(), [&](std::size_t a, std::size_t b) {
                return std::pow(distance(rows, i, a), 2) / scale[a] <
                       std::pow(distance(rows, i, b), 2) / scale[b];
            });
            const std::set<std::size_t> wanted(candidates.begin(), candidates.begin() + 10);
            const std::set<std::size_t> plain(order[i].begin(), order[i].begin() + 10);
            const std::set<std::size_t> got(pairs.near.begin() + std::ptrdiff_t(i) * 10,
                                            pairs.near.begin() + std::ptrdiff_t(i + 1) * 10);
            QCOMPARE(got, wanted);
            notTheNearest += got != plain;
        }
        QVERIFY(notTheNearest > 100); // else this would not tell the scaled distance from the plain one
    }

    // Of six drawn evenly the second nearest lies at a share of the others' ranks that has the distribution
    // Beta(2, 5).
    void midNearPairsAreTheSecondNearestOfSix()
    {
        const MatrixView rows = view(m_values);
        PacmapParameters parameters;
        parameters.midNearRatio = 1;
        const PacmapPairs pairs = pairsOf(rows, parameters);
        QCOMPARE(pairs.counts.midNear, 10);
        std::vector<double> shares;
        for (std::size_t i = 0; i < kPoints; ++i) {
            const auto order = byDistance(rows, i);
            std::set<std::size_t> seen;
            for (std::size_t e = i * 10; e < (i + 1) * 10; ++e) {
                QVERIFY(pairs.midNear[e] != i && seen.insert(pairs.midNear[e]).second);
                const auto at = std::find(order.begin(), order.end(), pairs.midNear[e]) - order.begin();
                shares.push_back((double(at) + 0.5) / double(order.size()));
            }
        }
        std::sort(shares.begin(), shares.end());
        double farthest = 0;
        for (std::size_t s = 0; s < shares.size(); ++s) {
            const double x = shares[s];
            const double below = 1 - std::pow(1 - x, 6) - 6 * x * std::pow(1 - x, 5);
            farthest = std::max(farthest, std::abs(below - (double(s) + 0.5) / double(shares.size())));
        }
        // Kolmogorov and Smirnov: 1.95 / sqrt(n) is passed by chance once in a thousand times.
        QVERIFY2(farthest < 1.95 / std::sqrt(double(shares.size())), qPrintable(QString::number(farthest)));
    }

    void furtherPairsAreDrawnEvenlyAmongTheOthers()
    {
        const PacmapPairs pairs = pairsOf(view(m_values));
        QCOMPARE(pairs.counts.further, 20);
        std::vector<int> drawn(kPoints);
        std::vector<int> barred(kPoints);
        for (std::size_t i = 0; i < kPoints; ++i) {
            std::set<std::size_t> taken(pairs.near.begin() + std::ptrdiff_t(i) * 10,
                                        pairs.near.begin() + std::ptrdiff_t(i + 1) * 10);
            taken.insert(i);
            for (const std::size_t j : taken)
                ++barred[j];
            for (std::size_t e = i * 20; e < (i + 1) * 20; ++e) {
                QVERIFY(taken.insert(pairs.further[e]).second);
                ++drawn[pairs.further[e]];
            }
        }
        double chiSquare = 0;
        for (std::size_t j = 0; j < kPoints; ++j) {
            const double expected = 20.0 * double(kPoints - std::size_t(barred[j])) / double(kPoints - 11);
            chiSquare += std::pow(drawn[j] - expected, 2) / expected;
        }
        // As many degrees of freedom as points, nearly normal: four deviations.
        QVERIFY(std::abs(chiSquare - double(kPoints)) < 4 * std::sqrt(2.0 * double(kPoints)));
    }

    void eachPairIsSeenFromBothEnds()
    {
        const PacmapPairs pairs = pairsOf(view(m_values));
        std::multiset<std::pair<std::size_t, std::size_t>> listed[3], seen[3];
        const std::vector<std::uint32_t>* kinds[] = {&pairs.near, &pairs.midNear, &pairs.further};
        for (std::size_t k = 0; k < 3; ++k) {
            for (std::size_t e = 0; e < kinds[k]->size(); ++e) {
                const std::size_t i = e / (kinds[k]->size() / kPoints);
                listed[k].insert({i, (*kinds[k])[e]});
                listed[k].insert({(*kinds[k])[e], i});
            }
            for (std::size_t i = 0; i < kPoints; ++i)
                for (std::size_t e = pairs.start[3 * i + k]; e < pairs.start[3 * i + k + 1]; ++e)
                    seen[k].insert({i, pairs.partner[e]});
            QVERIFY(listed[k] == seen[k]);
        }
    }

    void weightsFollowTheThreePhases()
    {
        const auto same = [](const PacmapWeights& w, double near, double midNear, double further) {
            return w.near == near && std::abs(w.midNear - midNear) < 1e-9 && w.further == further;
        };
        QVERIFY(same(pacmapWeights({}, 0), 2, 1000, 1));
        QVERIFY(same(pacmapWeights({}, 50), 2, 501.5, 1));
        QVERIFY(same(pacmapWeights({}, 99), 2, 12.97, 1));
        QVERIFY(same(pacmapWeights({}, 100), 3, 3, 1));
        QVERIFY(same(pacmapWeights({}, 199), 3, 3, 1));
        QVERIFY(same(pacmapWeights({}, 200), 1, 0, 1));
        QVERIFY(same(pacmapWeights({}, 10'000), 1, 0, 1));
    }

    // The same descent in double, with slopes of its own.
    void theDescentIsAdam()
    {
        const std::vector<float> few = clouds(40);
        PacmapParameters parameters;
        parameters.iterations = 5;
        const PacmapPairs pairs = pairsOf(view(few), parameters);
        const LayoutState start = *pacmapStart(view(few), 2, MapStart::random, 2);
        const LayoutState end = *runPacmap({pairs, parameters}, start);
        std::vector<double> y(start.position.begin(), start.position.end());
        std::vector<double> m(y.size()), v(y.size());
        for (int step = 1; step <= 5; ++step) {
            std::vector<double> g(y.size());
            const PacmapWeights w = pacmapWeights(parameters, step - 1);
            const auto add = [&](const std::vector<std::uint32_t>& others, auto slope) {
                for (std::size_t e = 0; e < others.size(); ++e) {
                    const std::size_t i = e / (others.size() / pairs.points), j = others[e];
                    const double d =
                        1 + std::pow(y[2 * i] - y[2 * j], 2) + std::pow(y[2 * i + 1] - y[2 * j + 1], 2);
                    for (std::size_t c = 0; c < 2; ++c) {
                        const double by = slope(d) * 2 * (y[2 * i + c] - y[2 * j + c]);
                        g[2 * i + c] += by;
                        g[2 * j + c] -= by;
                    }
                }
            };
            add(pairs.near, [&](double d) { return w.near * 10 / std::pow(10 + d, 2); });
            add(pairs.midNear, [&](double d) { return w.midNear * 10000 / std::pow(10000 + d, 2); });
            add(pairs.further, [&](double d) { return -w.further / std::pow(1 + d, 2); });
            for (std::size_t i = 0; i < y.size(); ++i) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                y[i] -= std::sqrt(1 - std::pow(0.999, step)) / (1 - std::pow(0.9, step)) * m[i] /
                        (std::sqrt(v[i]) + 1e-7);
            }
        }
        double mean[2] = {};
        for (std::size_t i = 0; i < y.size(); ++i)
            mean[i % 2] += y[i] / 40;
        for (std::size_t i = 0; i < y.size(); ++i)
            QVERIFY2(
                std::abs(double(end.position[i]) - (y[i] - mean[i % 2])) < 1e-3,
                qPrintable(QStringLiteral("%1 and %2").arg(double(end.position[i])).arg(y[i] - mean[i % 2])));
    }

    void theSameBytesWithAnyNumberOfThreads()
    {
        const MatrixView rows = view(m_values);
        PacmapParameters parameters;
        parameters.iterations = 130;
        for (const int dims : {2, 3}) {
            const PacmapPairs one = pairsOf(rows, parameters, 3, 1);
            const LayoutState start = *pacmapStart(rows, dims, MapStart::pca, 1);
            const LayoutState end = *runPacmap({one, parameters, 1}, start);
            for (const int threads : {2, 5}) {
                const PacmapPairs several = pairsOf(rows, parameters, 3, threads);
                QVERIFY(several.near == one.near && several.midNear == one.midNear &&
                        several.further == one.further && several.partner == one.partner);
                QVERIFY(sameState(*runPacmap({several, parameters, threads}, start), end));
            }
        }
        QVERIFY(pairsOf(rows, parameters, 4).further != pairsOf(rows, parameters, 3).further);
    }

    void aStoppedLayoutGoesOnAsIfItHadNotStopped()
    {
        const MatrixView rows = view(m_values);
        PacmapParameters parameters;
        parameters.iterations = 230;
        const PacmapPairs pairs = pairsOf(rows, parameters);
        const LayoutState start = *pacmapStart(rows, 2, MapStart::pca, 1);
        const LayoutState whole = *runPacmap({pairs, parameters}, start);
        LayoutState part = start;
        for (const int end : {30, 101, 230}) {
            parameters.iterations = end;
            part = *runPacmap({pairs, parameters}, part);
            QCOMPARE(part.iteration, end);
        }
        QVERIFY(sameState(part, whole));
        QCOMPARE(part.curve.size(), whole.curve.size());
        int calls = 0;
        const auto stopped = runPacmap({pairs, parameters, 0, 0}, start, [&](const LayoutStep& step) {
            ++calls;
            return step.iteration < 77;
        });
        QCOMPARE(stopped->iteration, 77);
        QCOMPARE(calls, 78); // at the beginning, and after every step
        QVERIFY(sameState(*runPacmap({pairs, parameters}, *stopped), whole));
    }

    void itStartsAtAHundredthOfTheComponents()
    {
        const MatrixView rows = view(m_values);
        const auto components = principalComponents(rows, 3);
        const auto [low, high] = std::minmax_element(m_values.begin(), m_values.end());
        const double scale = 0.01 / (double(*high) - double(*low));
        for (const int dims : {2, 3}) {
            const LayoutState start = *pacmapStart(rows, dims, MapStart::pca, 1);
            for (std::size_t i = 0; i < kPoints; ++i)
                for (std::size_t d = 0; d < std::size_t(dims); ++d)
                    QVERIFY(std::abs(double(start.position[i * std::size_t(dims) + d]) -
                                     scale * double(components->point(i)[d])) < 1e-6);
        }
        QVERIFY(pacmapStart(rows, 2, MapStart::random, 1)->position !=
                pacmapStart(rows, 2, MapStart::random, 2)->position);
        QVERIFY(!pacmapStart(rows, 4, MapStart::pca, 1).ok());
        QVERIFY(!pacmapStart({}, 2, MapStart::pca, 1).ok());
    }

    void anyNumberOfBooksAndBooksThatCoincideHavePlaces()
    {
        for (std::size_t points = 2; points < 75; ++points) {
            const PacmapCounts counts = pacmapCounts({}, points);
            QVERIFY(counts.near >= 1 && counts.midNear >= 0 && counts.further >= 0);
            QVERIFY(std::size_t(counts.near + counts.further) < points);
            QVERIFY(points < 3 || counts.further >= 1);
        }
        QCOMPARE(pacmapCounts({}, 36).near, 10);
        QCOMPARE(pacmapCounts({}, 36).further, 20);
        std::vector<float> same(30 * kCols, 1.5F);
        const PacmapPairs pairs = pairsOf(view(same));
        const auto end = runPacmap({pairs, {}}, *pacmapStart(view(same), 3, MapStart::pca, 1));
        QVERIFY(end.ok());
        std::set<float> lines;
        for (std::size_t i = 0; i < end->position.size(); i += 3) {
            QVERIFY(std::isfinite(end->position[i]));
            lines.insert(end->position[i]);
        }
        QCOMPARE(lines.size(), std::size_t(30));
    }

    void groupsComeApartByEitherMetric()
    {
        const MatrixView rows = view(m_values);
        for (const Metric metric : {Metric::euclidean, Metric::cosine}) {
            MapRequest request;
            request.rows = rows;
            request.parameters.method = &kPacmapMethod;
            request.parameters.metric = metric;
            MapStages stages;
            const auto map = makeMap(request, stages);
            QVERIFY(map.ok());
            int right = 0;
            for (std::size_t i = 0; i < kPoints; ++i) {
                const auto order = byDistance(mapView(*map), i);
                right += order[0] % 3 == i % 3;
            }
            QVERIFY2(right > int(kPoints) * 97 / 100, qPrintable(QString::number(right)));
            QVERIFY(map->curve.back().cost < map->curve.front().cost);
        }
    }

    void whatDoesNotFitIsRefused()
    {
        const MatrixView rows = view(m_values);
        const PacmapPairs pairs = pairsOf(rows);
        LayoutState broken = *pacmapStart(rows, 2, MapStart::pca, 1);
        broken.position[3] = std::nanf("");
        QVERIFY(!runPacmap({pairs, {}}, broken).ok());
        broken.position.resize(20);
        QVERIFY(!runPacmap({pairs, {}}, broken).ok());
        auto graph = *nearestOfAll(rows, 60, Metric::euclidean);
        graph.neighbor.pop_back();
        QVERIFY(!pacmapPairs(rows, graph, {}, 1).ok());
        graph.metric = Metric::dot;
        QVERIFY(!pacmapPairs(rows, graph, {}, 1).ok());
        const auto stopped = pacmapPairs(rows, *nearestOfAll(rows, 60, Metric::euclidean), {}, 1, 1,
                                         [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    }
};

QTEST_APPLESS_MAIN(TestPacmap)
#include "tst_pacmap.moc"
