// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/comparison/sign_flips.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace shelf;

namespace {

FlipTest flipped(const std::vector<double>& differences, int threads = 2, std::uint64_t seed = 1)
{
    Workers workers(threads);
    return signFlipTest(differences, seed, workers);
}

/// Every way to choose the signs, one after another.
double pOfAllFlips(const std::vector<double>& differences)
{
    double seen = 0;
    for (const double d : differences)
        seen += d;
    std::size_t asFar = 0;
    const std::size_t ways = std::size_t{1} << differences.size();
    for (std::size_t way = 0; way < ways; ++way) {
        double sum = 0;
        for (std::size_t i = 0; i < differences.size(); ++i)
            sum += (way >> i) & 1 ? differences[i] : -differences[i];
        asFar += std::abs(sum) >= std::abs(seen) - 1e-9;
    }
    return static_cast<double>(asFar) / static_cast<double>(ways);
}

bool near(double a, double b, double within = 1e-12)
{
    return std::abs(a - b) <= within;
}

} // namespace

class TestSignFlips : public QObject {
    Q_OBJECT

private slots:
    void fewReadersAreGoneThroughInAllWays()
    {
        Random random(3);
        for (int n = 1; n <= 13; ++n) {
            std::vector<double> differences;
            for (int i = 0; i < n; ++i)
                differences.push_back(random.normal() + 0.4);
            const FlipTest test = flipped(differences);
            QVERIFY(test.exact);
            QVERIFY(near(test.p, pOfAllFlips(differences)));
        }
    }

    /// scipy 1.17.1: permutation_test((d,), sum, permutation_type='samples', n_resamples=inf).
    void theFiguresAreThoseOfScipy()
    {
        QVERIFY(
            near(flipped({0.12, -0.03, 0.25, 0.07, -0.11, 0.31, 0.02, 0.18, -0.05, 0.09}).p, 0.083984375));
        QVERIFY(near(flipped({3, -1, 4, -1, 5, -9, 2, 6, -5, 3, 5, 8}).p, 0.2822265625));
    }

    void manyReadersAreDrawnFrom()
    {
        // The distribution of the sum of 60 whole numbers with either sign, worked out by convolution:
        // P(|sum| >= 69) = 0.009783278; the error of 10,000 draws is 0.001.
        std::vector<double> differences;
        for (int i = 0; i < 60; ++i)
            differences.push_back((i * 7919) % 11 - 4);
        const FlipTest test = flipped(differences);
        QVERIFY(!test.exact);
        QVERIFY2(near(test.p, 0.009783278, 0.004), qPrintable(QString::number(test.p)));
    }

    void whatChanceGivesIsAsOftenBelowAnyP()
    {
        // Where nothing differs but by chance, p lies below 0.2 in a fifth of all cases: of 400 within 4
        // deviations, 80 +- 32.
        Random random(11);
        int below = 0;
        for (int repeat = 0; repeat < 400; ++repeat) {
            std::vector<double> differences;
            for (int i = 0; i < 30; ++i)
                differences.push_back(random.normal());
            below += flipped(differences, 1, static_cast<std::uint64_t>(repeat)).p < 0.2;
        }
        QVERIFY2(below >= 48 && below <= 112, qPrintable(QString::number(below)));
    }

    void readersWithoutADifferenceChangeNothing()
    {
        const std::vector<double> some = {0.5, 0.25, -0.125, 1};
        const std::vector<double> more = {0, 0.5, 0, 0, 0.25, -0.125, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0};
        QCOMPARE(flipped(more).p, flipped(some).p);
        QCOMPARE(flipped({0, 0, 0}).p, 1.0);
        QCOMPARE(flipped({}).p, 1.0);
    }

    void theNumberOfThreadsChangesNothing()
    {
        Random random(5);
        std::vector<double> differences;
        for (int i = 0; i < 6851; ++i)
            differences.push_back(random.normal() + 0.02);
        const double p = flipped(differences, 1).p;
        QCOMPARE(flipped(differences, 3).p, p);
        QVERIFY(flipped(differences, 1, 2).p != p);
        QBENCHMARK
        {
            (void)flipped(differences, 1);
        }
    }

    /// statsmodels 0.15.0: multipletests(p, method='holm').
    void holmsCorrectionIsThatOfStatsmodels()
    {
        const std::vector<double> p = {0.01, 0.04, 0.03, 0.005, 0.2, 0.012};
        const std::vector<double> expected = {0.05, 0.09, 0.09, 0.03, 0.2, 0.05};
        const std::vector<double> corrected = holm(p);
        QCOMPARE(corrected.size(), expected.size());
        for (std::size_t i = 0; i < p.size(); ++i)
            QVERIFY(near(corrected[i], expected[i]));
        QVERIFY(holm({}).empty());
        QCOMPARE(holm(std::vector<double>{0.7, 0.8}).back(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestSignFlips)
#include "tst_sign_flips.moc"
