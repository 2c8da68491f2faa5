// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/tsne.h"
#include "tests/engine/tsne_toys.h"

#include <QTest>
#include <cmath>
#include <map>

using namespace shelf;

namespace {

constexpr std::size_t kRows = 600;
constexpr double kPerplexity = 12;

} // namespace

class TestTsneAffinities : public QObject {
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

    void searchStopsWhenAskedTo()
    {
        const auto stopped = tsneAffinities(m_toy.graph, kPerplexity, 1, [](auto, auto) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
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

private:
    Toy m_toy;
};

QTEST_APPLESS_MAIN(TestTsneAffinities)
#include "tst_tsne_affinities.moc"
