// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/ticks.h"

#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

bool near(const std::vector<double>& ticks, const std::vector<double>& expected)
{
    return std::equal(ticks.begin(), ticks.end(), expected.begin(), expected.end(), [](double a, double b) {
        return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
    });
}

} // namespace

class TestTicks : public QObject {
    Q_OBJECT

private slots:
    void ticksAreRoundNumbersWithinTheRange()
    {
        QVERIFY(near(roundTicks(0, 1, 4), {0, 0.25, 0.5, 0.75, 1}));
        QVERIFY(near(roundTicks(1, 5, 4), {1, 2, 3, 4, 5}));
        QVERIFY(near(roundTicks(-3, 7, 4), {-2.5, 0, 2.5, 5}));
        QVERIFY(near(roundTicks(1870, 2004, 4), {1900, 1950, 2000}));
        QVERIFY(near(roundTicks(0.1, 0.3, 4), {0.1, 0.15, 0.2, 0.25, 0.3}));
    }
    void decadesAreThosePassed()
    {
        QVERIFY(near(decadeTicks(1, 1000), {1, 10, 100, 1000}));
        QVERIFY(near(decadeTicks(0.002, 5), {0.01, 0.1, 1}));
        QVERIFY(near(decadeTicks(3, 60, true), {5, 10, 20, 50}));
        QVERIFY(near(decadeTicks(1e-7, 1e-5), {1e-7, 1e-6, 1e-5}));
    }
};

QTEST_APPLESS_MAIN(TestTicks)
#include "tst_ticks.moc"
