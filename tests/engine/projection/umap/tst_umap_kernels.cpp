// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "tests/engine/kernel_variants.h"

#include <QByteArray>
#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace shelf;

namespace {

constexpr double kA = 1.577;
constexpr double kB = 0.8951;
constexpr std::size_t kPoints = 40;
constexpr std::size_t kOthers = 32;

double power(double d2)
{
    return kA * std::pow(d2, kB);
}
// -ln q and -ln(1 - q) of q = 1 / (1 + a d^2b).
double drawn(double d2)
{
    return std::log1p(power(d2));
}
double pushed(double d2)
{
    return std::log1p(1 / power(d2));
}

/// Forty points, each a neighbor of all others (a row longer than a tile, all in all) or of few.
struct Scene {
    std::size_t dims;
    std::vector<std::uint32_t> start = {0};
    std::vector<std::uint32_t> column;
    std::vector<float> membership;
    std::vector<float> strength;
    std::vector<float> position;
    std::vector<float> pool;
    std::vector<float> force;

    explicit Scene(std::size_t dimensions) : dims(dimensions)
    {
        Random random(11);
        for (std::size_t i = 0; i < kPoints * dims; ++i)
            position.push_back(random.uniform(-6, 6));
        for (std::size_t i = 0; i < kOthers * dims; ++i)
            pool.push_back(random.uniform(-6, 6));
        for (std::size_t i = 0; i < kPoints; ++i) {
            for (std::size_t j = 0; j < kPoints; ++j)
                if (j != i && i != 3 && (i % 2 == 0 || j < 5)) {
                    column.push_back(static_cast<std::uint32_t>(j));
                    membership.push_back(random.uniform(0, 1));
                }
            start.push_back(static_cast<std::uint32_t>(column.size()));
            strength.push_back(random.uniform(0, 3));
        }
        force.assign(position.size(), -777);
    }

    UmapJob job()
    {
        UmapJob job;
        job.dims = static_cast<int>(dims);
        job.endPoint = kPoints;
        job.start = start.data();
        job.column = column.data();
        job.membership = membership.data();
        job.strength = strength.data();
        job.position = position.data();
        job.pool = pool.data();
        job.poolStride = kOthers;
        job.windowSize = kOthers;
        job.a = static_cast<float>(kA);
        job.b = static_cast<float>(kB);
        job.force = force.data();
        return job;
    }

    double squared(const std::vector<double>& here, const float* there, std::size_t step) const
    {
        double d2 = 0;
        for (std::size_t d = 0; d < dims; ++d)
            d2 += std::pow(here[d] - static_cast<double>(there[d * step]), 2);
        return d2;
    }

    /// Downhill slope of a cost at a place, by central differences.
    std::vector<double> downhill(std::vector<double> here,
                                 const std::function<double(const std::vector<double>&)>& cost) const
    {
        std::vector<double> slope;
        for (std::size_t d = 0; d < dims; ++d) {
            constexpr double kStep = 1e-5;
            const double middle = here[d];
            here[d] = middle + kStep;
            const double above = cost(here);
            here[d] = middle - kStep;
            slope.push_back((cost(here) - above) / (2 * kStep));
            here[d] = middle;
        }
        return slope;
    }
};

} // namespace

class TestUmapKernels : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data();
    void powersAreRight();
    void forcesRunDownTheCrossEntropy_data();
    void forcesRunDownTheCrossEntropy();
    void theReportedCostIsTheCrossEntropy();
    void pointsThatCoincideDoNotTearTheMap();
    void stepsAreThoseOfAdam();
};

void TestUmapKernels::initTestCase_data()
{
    QTest::addColumn<QByteArray>("isa");
    for (const char* isa : kernelNames())
        if (kernelVariant(isa))
            QTest::newRow(isa) << QByteArray(isa);
}

void TestUmapKernels::powersAreRight()
{
    QFETCH_GLOBAL(QByteArray, isa);
    const Kernels& kernel = *kernelVariant(isa.constData());
    std::vector<float> x;
    for (double value = 1e-6; value < 1e6; value *= 1.0037)
        x.push_back(static_cast<float>(value));
    x.push_back(1);
    std::vector<float> out(x.size());
    for (const float exponent : {0.5F, 0.79F, 0.8951F, 1.0F, 1.92F}) {
        kernel.powers(x.size(), x.data(), exponent, out.data());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double wanted = std::pow(static_cast<double>(x[i]), static_cast<double>(exponent));
            QVERIFY(std::abs(static_cast<double>(out[i]) / wanted - 1) < 4e-6);
        }
    }
}

void TestUmapKernels::forcesRunDownTheCrossEntropy_data()
{
    QTest::addColumn<int>("dims");
    QTest::newRow("plane") << 2;
    QTest::newRow("space") << 3;
}

void TestUmapKernels::forcesRunDownTheCrossEntropy()
{
    QFETCH_GLOBAL(QByteArray, isa);
    QFETCH(int, dims);
    Scene scene(static_cast<std::size_t>(dims));
    kernelVariant(isa.constData())->umapForces(scene.job());
    for (std::size_t i = 0; i < kPoints; ++i) {
        const std::vector<double> here(scene.position.begin() + static_cast<std::ptrdiff_t>(i * scene.dims),
                                       scene.position.begin() +
                                           static_cast<std::ptrdiff_t>((i + 1) * scene.dims));
        // An edge draws both its ends, from either of which it is listed.
        const auto attraction = scene.downhill(here, [&](const std::vector<double>& place) {
            double cost = 0;
            for (std::size_t e = scene.start[i]; e < scene.start[i + 1]; ++e)
                cost += 2 * static_cast<double>(scene.membership[e]) *
                        drawn(scene.squared(place, scene.position.data() + scene.column[e] * scene.dims, 1));
            return cost;
        });
        std::vector<double> repulsion(scene.dims);
        for (std::size_t o = 0; o < kOthers; ++o) {
            const auto push = scene.downhill(here, [&](const std::vector<double>& place) {
                return pushed(scene.squared(place, scene.pool.data() + o, kOthers));
            });
            // UMAP softens the push of near points by 0.001 beside the squared distance, and cuts it to 4.
            const double d2 = scene.squared(here, scene.pool.data() + o, kOthers);
            for (std::size_t d = 0; d < scene.dims; ++d)
                repulsion[d] += std::clamp(push[d] * d2 / (d2 + 1e-3), -4.0, 4.0) * 5 *
                                static_cast<double>(scene.strength[i]) / kOthers;
        }
        for (std::size_t d = 0; d < scene.dims; ++d) {
            const auto force = static_cast<double>(scene.force[i * scene.dims + d]);
            QVERIFY2(std::abs(force - attraction[d] - repulsion[d]) < 2e-5 * (1 + std::abs(force)),
                     qPrintable(QStringLiteral("%1 and %2").arg(force).arg(attraction[d] + repulsion[d])));
        }
    }
}

void TestUmapKernels::theReportedCostIsTheCrossEntropy()
{
    QFETCH_GLOBAL(QByteArray, isa);
    for (const std::size_t dims : {2, 3}) {
        Scene scene(dims);
        double cost = 0;
        for (std::size_t i = 0; i < kPoints; ++i) {
            const std::vector<double> here(scene.position.begin() + static_cast<std::ptrdiff_t>(i * dims),
                                           scene.position.begin() +
                                               static_cast<std::ptrdiff_t>((i + 1) * dims));
            for (std::size_t e = scene.start[i]; e < scene.start[i + 1]; ++e)
                cost += static_cast<double>(scene.membership[e]) *
                        drawn(scene.squared(here, scene.position.data() + scene.column[e] * dims, 1));
            for (std::size_t o = 0; o < kOthers; ++o)
                cost += 2.5 * static_cast<double>(scene.strength[i]) / kOthers *
                        pushed(scene.squared(here, scene.pool.data() + o, kOthers));
        }
        const double reported = kernelVariant(isa.constData())->umapCost(scene.job());
        QVERIFY2(std::abs(reported / cost - 1) < 1e-5, qPrintable(QString::number(reported / cost)));
    }
}

void TestUmapKernels::pointsThatCoincideDoNotTearTheMap()
{
    QFETCH_GLOBAL(QByteArray, isa);
    const Kernels& kernel = *kernelVariant(isa.constData());
    for (const float apart : {0.0F, 1e-20F, 1e-4F, 1e8F}) {
        Scene scene(2);
        for (std::size_t i = 0; i < scene.position.size(); ++i)
            scene.position[i] = apart * static_cast<float>(i % 3);
        std::fill(scene.pool.begin(), scene.pool.end(), 0.0F);
        const UmapJob job = scene.job();
        kernel.umapForces(job);
        QVERIFY(std::isfinite(kernel.umapCost(job)));
        // No pair moves a coordinate by more than 4.
        for (std::size_t i = 0; i < kPoints; ++i) {
            float most = 20 * scene.strength[i];
            for (std::size_t e = scene.start[i]; e < scene.start[i + 1]; ++e)
                most += 8 * scene.membership[e];
            for (std::size_t d = 0; d < 2; ++d)
                QVERIFY(std::abs(scene.force[2 * i + d]) <= 1.0001F * most);
        }
    }
}

void TestUmapKernels::stepsAreThoseOfAdam()
{
    QFETCH_GLOBAL(QByteArray, isa);
    constexpr std::size_t kCount = 37;
    Random random(4);
    std::vector<float> force(kCount), mean(kCount), square(kCount), place(kCount);
    std::vector<double> wantedMean(kCount), wantedSquare(kCount), wanted(kCount);
    for (int step = 1; step <= 5; ++step) {
        AdamJob job;
        job.count = kCount;
        job.force = force.data();
        job.mean = mean.data();
        job.square = square.data();
        job.position = place.data();
        job.meanShare = 0.2F;
        job.squareShare = 0.01F;
        job.rate = static_cast<float>(0.7 / (1 - std::pow(0.8, step)));
        job.squareScale = static_cast<float>(1 / (1 - std::pow(0.99, step)));
        job.epsilon = 0.01F;
        for (std::size_t i = 0; i < kCount; ++i) {
            force[i] = i == 5 ? 0 : random.uniform(-3, 3);
            const auto f = static_cast<double>(force[i]);
            wantedMean[i] = 0.8 * wantedMean[i] + 0.2 * f;
            wantedSquare[i] = 0.99 * wantedSquare[i] + 0.01 * f * f;
            wanted[i] += 0.7 * wantedMean[i] / (1 - std::pow(0.8, step)) /
                         (std::sqrt(wantedSquare[i] / (1 - std::pow(0.99, step))) + 0.01);
        }
        kernelVariant(isa.constData())->adamStep(job);
    }
    for (std::size_t i = 0; i < kCount; ++i)
        QVERIFY(std::abs(static_cast<double>(place[i]) - wanted[i]) < 2e-5 * (1 + std::abs(wanted[i])));
    QCOMPARE(place[5], 0.0F);
}

QTEST_APPLESS_MAIN(TestUmapKernels)
#include "tst_umap_kernels.moc"
