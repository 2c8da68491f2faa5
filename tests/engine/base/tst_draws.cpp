// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/draws.h"
#include "engine/models/bayesian/gibbs_prior.h"

#include <QTest>

#include <Eigen/Dense>
#include <cmath>
#include <vector>

using namespace shelf;

namespace {

constexpr int kDraws = 200'000;

struct Moments {
    double mean = 0;
    double variance = 0;
    double third = 0;  ///< central
    double fourth = 0; ///< central
};

template <class Draw> Moments momentsOf(Draw draw)
{
    std::vector<double> values(kDraws);
    Moments m;
    for (double& value : values)
        m.mean += (value = draw()) / kDraws;
    for (const double value : values) {
        const double off = value - m.mean;
        m.variance += off * off / kDraws;
        m.third += off * off * off / kDraws;
        m.fourth += off * off * off * off / kDraws;
    }
    return m;
}

bool near(double actual, double expected, double tolerance)
{
    const bool good = std::abs(actual - expected) <= tolerance;
    if (!good)
        qWarning("%g is not %g +- %g", actual, expected, tolerance);
    return good;
}

} // namespace

class TestDraws : public QObject {
    Q_OBJECT

private slots:
    void theLogarithmIsThatOfTheLibrary()
    {
        for (double x = 1e-300; x < 1e300; x *= 1.37)
            QVERIFY(near(portableLog(x), std::log(x), 1e-15 * std::max(1.0, 4 * std::abs(std::log(x)))));
        QCOMPARE(portableLog(1.0), 0.0);
    }

    void normalDrawsHaveTheMomentsAndTailsOfTheNormalDistribution()
    {
        Draws draws(3);
        const Moments m = momentsOf([&] { return draws.normal(); });
        QVERIFY(near(m.mean, 0, 0.01));
        QVERIFY(near(m.variance, 1, 0.015));
        QVERIFY(near(m.third, 0, 0.04));
        QVERIFY(near(m.fourth, 3, 0.12));
        int beyond = 0;
        for (int i = 0; i < kDraws; ++i)
            beyond += std::abs(draws.normal()) > 3;
        QVERIFY(near(beyond / double(kDraws), 0.0026998, 0.0005));
    }

    void gammaDrawsHaveTheirShapesMeanVarianceAndSkew()
    {
        for (const double shape : {0.4, 1.0, 2.5, 80.0}) {
            Draws draws(4, static_cast<std::uint64_t>(10 * shape));
            const Moments m = momentsOf([&] { return draws.gamma(shape); });
            QVERIFY(near(m.mean, shape, 0.02 * std::sqrt(shape)));
            QVERIFY(near(m.variance, shape, 0.04 * shape + 0.02));
            QVERIFY(near(m.third, 2 * shape, 0.35 * std::pow(shape, 1.5)));
        }
    }

    void wishartDrawsHaveTheMeanAndSpreadOfTheDistribution()
    {
        Eigen::MatrixXd inverseScale(3, 3);
        inverseScale << 4, 1, 0.5, 1, 3, -0.6, 0.5, -0.6, 2;
        const Eigen::MatrixXd scale = inverseScale.inverse();
        const double freedom = 7;
        constexpr int kMatrices = 40'000;
        Draws draws(5);
        Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(3, 3);
        Eigen::MatrixXd squares = Eigen::MatrixXd::Zero(3, 3);
        for (int i = 0; i < kMatrices; ++i) {
            const Eigen::MatrixXd drawn = drawWishart(inverseScale, freedom, draws);
            sum += drawn / kMatrices;
            squares += drawn.cwiseProduct(drawn) / kMatrices;
        }
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < 3; ++j) {
                QVERIFY(near(sum(i, j), freedom * scale(i, j), 0.03));
                const double variance = freedom * (scale(i, j) * scale(i, j) + scale(i, i) * scale(j, j));
                QVERIFY(near(squares(i, j) - sum(i, j) * sum(i, j), variance, 0.06 * variance + 0.01));
            }
    }

    void aNormalDrawOfManyDimensionsHasTheInverseOfItsPrecisionAsCovariance()
    {
        Eigen::MatrixXd precision(2, 2);
        precision << 2, 0.8, 0.8, 1;
        const Eigen::VectorXd mean = Eigen::Vector2d(1, -2);
        Draws draws(6);
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(2);
        Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(2, 2);
        for (int i = 0; i < kDraws; ++i) {
            const Eigen::VectorXd x = drawNormal(mean, precision, draws);
            sum += x / kDraws;
            covariance += (x - mean) * (x - mean).transpose() / kDraws;
        }
        QVERIFY((sum - mean).norm() < 0.01);
        QVERIFY((covariance - precision.inverse()).norm() < 0.03);
    }

    void thePriorFollowsTheRowsWhereTheyAreMany()
    {
        Draws source(7);
        RowMoments rows{50'000, Eigen::VectorXd::Zero(2), Eigen::MatrixXd::Zero(2, 2)};
        rows.mean << 0.5, -1;
        rows.scatter << 0.04, 0.01, 0.01, 0.09;
        rows.scatter *= rows.count;
        const RowPrior prior = drawPrior(rows, source);
        QVERIFY((prior.mean - rows.mean).norm() < 0.01);
        QVERIFY((prior.precision.inverse() - rows.scatter / rows.count).norm() < 0.003);
    }
};

QTEST_APPLESS_MAIN(TestDraws)
#include "tst_draws.moc"
