// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/selection/significance.h"

#include <QTest>

using namespace shelf;

namespace {

void compare(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::abs(expected),
             qPrintable(QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

// Expected values by scipy 1.17.1.
class TestSignificance : public QObject {
    Q_OBJECT
private slots:
    void fishersTestIsThatOfScipy()
    {
        // stats.fisher_exact([[hits, drawn - hits], [marked - hits, ...]], alternative='greater')
        compare(DrawChances(100).atLeast(5, 10, 20, 100), 0.02546454642704313);
        compare(DrawChances(9085).atLeast(12, 223, 40, 9085), 1.0851976033893145e-10);
        compare(DrawChances(10).atLeast(3, 3, 3, 10), 0.008333333333333333);
        compare(DrawChances(10000).atLeast(150, 200, 300, 10000), 3.481516544944226e-201);
        compare(DrawChances(50).atLeast(0, 7, 3, 50), 1);
        compare(DrawChances(1).atLeast(1, 1, 1, 1), 1);
    }

    void fishersTestIsWhatCountingAllDrawsGives()
    {
        constexpr std::size_t kAll = 9;
        for (std::size_t marked = 0; marked <= kAll; ++marked)
            for (std::size_t drawn = 0; drawn <= kAll; ++drawn)
                for (std::size_t hits = 0; hits <= drawn; ++hits) {
                    double with = 0, draws = 0;
                    for (unsigned set = 0; set < (1u << kAll); ++set) {
                        std::size_t size = 0, found = 0;
                        for (std::size_t i = 0; i < kAll; ++i)
                            if (set >> i & 1u) {
                                ++size;
                                found += i < marked;
                            }
                        draws += size == drawn;
                        with += size == drawn && found >= hits;
                    }
                    const double p = DrawChances(kAll).atLeast(hits, drawn, marked, kAll);
                    QVERIFY(std::abs(p - with / draws) < 1e-12);
                }
    }

    void theRankSumTestIsThatOfScipy()
    {
        // stats.mannwhitneyu(first, second, alternative='two-sided', method='asymptotic')
        const std::vector<double> first{1999, 2001, 2001, 2005, 2010, 1988};
        const std::vector<double> second{1990, 1985, 2001, 1970, 1999, 1960, 1975, 1982};
        RankSum test = rankSum(first, second);
        compare(test.p, 0.019456646774536904);
        compare(test.above, 42.5 / 48);
        test = rankSum(std::vector<double>{3.5, 4, 4, 4.5}, std::vector<double>(7, 4.0));
        compare(test.p, 1);
        compare(test.above, 0.5);
        std::vector<double> low, high;
        for (int i = 1; i <= 30; ++i)
            low.push_back(i);
        for (int i = 20; i < 90; ++i)
            high.push_back(i);
        test = rankSum(low, high);
        compare(test.p, 1.0123542570647496e-13);
        compare(test.above, 60.5 / 2100);
    }

    void nothingFollowsFromNothing()
    {
        const std::vector<double> some{1, 2};
        QCOMPARE(rankSum({}, some).p, 1.0);
        QCOMPARE(rankSum(some, {}).above, 0.5);
        QCOMPARE(rankSum(std::vector<double>(3, 7.0), std::vector<double>(4, 7.0)).p, 1.0);
        QVERIFY(falseDiscoveryRates({}).empty());
    }

    void chancesAreCorrectedForTheirNumberAsScipyDoes()
    {
        // stats.false_discovery_control(p, method='bh')
        const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.5, 0.2, 0.9, 0.04};
        const std::vector<double> expected{0.04, 0.064, 0.064, 0.04, 0.5714285714285714, 0.26666666666666666,
                                           0.9,  0.064};
        const std::vector<double> rates = falseDiscoveryRates(p);
        for (std::size_t i = 0; i < p.size(); ++i)
            compare(rates[i], expected[i]);
    }
};

QTEST_APPLESS_MAIN(TestSignificance)
#include "tst_significance.moc"
