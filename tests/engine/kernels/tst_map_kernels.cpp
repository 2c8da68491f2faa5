// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/memory.h"
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

using namespace shelf;

namespace {

using Floats = AlignedVector<float>;

constexpr std::size_t kPoints = 150;

std::size_t widthOf(int dims)
{
    return dims == 2 ? 2 : 4;
}

Floats randomPoints(int dims, double span, std::uint64_t seed)
{
    Random random(seed);
    Floats position(kPoints * widthOf(dims), 0.0F);
    for (std::size_t i = 0; i < kPoints; ++i) {
        for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d)
            position[i * widthOf(dims) + d] = static_cast<float>(span * (random.uniform() - 0.5));
    }
    return position;
}

bool near(double actual, double expected, double scale)
{
    return std::fabs(actual - expected) <= 1e-5 * scale;
}

/// The quintic B-spline by Cox and de Boor's recursion, centered.
double spline(int order, double x)
{
    if (order == 1)
        return x >= -0.5 && x < 0.5 ? 1 : 0;
    const double half = 0.5 * order;
    return ((half + x) * spline(order - 1, x + 0.5) + (half - x) * spline(order - 1, x - 0.5)) / (order - 1);
}

} // namespace

/// Every variant that this processor runs, against sums in double.
class TestMapKernels : public QObject {
    Q_OBJECT

private slots:
    void everyPairRepelsAsItShould_data() { variants(); }
    void everyPairRepelsAsItShould()
    {
        QFETCH(int, dims);
        const Floats y = randomPoints(dims, 20, 3);
        const std::size_t width = widthOf(dims);
        Floats axis[3];
        Floats force(kPoints * width, -1.0F);
        PairForces job;
        job.dims = dims;
        job.count = paddedLanes(kPoints);
        job.end = kPoints;
        job.force = force.data();
        for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
            axis[d].assign(job.count, 1e15F);
            for (std::size_t i = 0; i < kPoints; ++i)
                axis[d][i] = y[i * width + d];
            job.axis[d] = axis[d].data();
        }
        const double sum = kernel().pairForces(job);
        double expectedSum = 0;
        for (std::size_t i = 0; i < kPoints; ++i) {
            std::array<double, 4> expected = {};
            double scale = 0;
            for (std::size_t j = 0; j < kPoints; ++j) {
                const auto [far, q] = pair(y, width, i, j);
                expectedSum += i == j ? 0 : q;
                for (std::size_t d = 0; d < width; ++d) {
                    expected[d] += q * q * far[d];
                    scale += q * q * std::fabs(far[d]);
                }
            }
            for (std::size_t d = 0; d < width; ++d)
                QVERIFY(near(force[i * width + d], expected[d], scale));
        }
        QVERIFY(near(sum, expectedSum, expectedSum));
    }

    void nearPairsRepelAsTheyShould_data() { variants(); }
    void nearPairsRepelAsTheyShould()
    {
        QFETCH(int, dims);
        constexpr double kSplit = 0.3;
        const Floats y = randomPoints(dims, 30, 6);
        const std::size_t width = widthOf(dims);
        // Points backwards; of these 20 .. 44 feel two runs of which one is cut short.
        std::vector<std::uint32_t> order(kPoints);
        for (std::uint32_t i = 0; i < kPoints; ++i)
            order[i] = kPoints - 1 - i;
        const std::uint32_t runs[2][2] = {{3, 62}, {80, 149}};
        Floats axis[3];
        Floats force(kPoints * width, -1.0F);
        NearForces job;
        job.dims = dims;
        for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
            axis[d].assign(kPoints + kLaneBlock, 0.0F);
            for (std::size_t i = 0; i < kPoints; ++i)
                axis[d][i] = y[order[i] * width + d];
            job.axis[d] = axis[d].data();
        }
        job.order = order.data();
        job.first = 20;
        job.end = 45;
        job.runs = runs;
        job.runCount = 2;
        job.split = static_cast<float>(kSplit);
        job.force = force.data();
        const double sum = kernel().nearForces(job);
        double expectedSum = 0;
        for (std::size_t i = job.first; i < job.end; ++i) {
            std::array<double, 4> expected = {};
            double scale = 1e-9;
            for (const auto& run : runs) {
                for (std::size_t j = run[0]; j < run[1]; ++j) {
                    const auto [far, q] = pair(y, width, order[i], order[j]);
                    const double k = std::exp(-kSplit / q) * q;
                    expectedSum += k;
                    for (std::size_t d = 0; d < width; ++d) {
                        expected[d] += k * (kSplit + q) * far[d];
                        scale += std::fabs(k * (kSplit + q) * far[d]);
                    }
                }
            }
            for (std::size_t d = 0; d < width; ++d)
                QVERIFY(near(force[order[i] * width + d], expected[d], scale));
        }
        QVERIFY(near(sum, expectedSum, expectedSum));
        QCOMPARE(force[order[19] * width], -1.0F);
        QCOMPARE(force[order[45] * width], -1.0F);
    }

    void springsPullAsTheyShould_data() { variants(); }
    void springsPullAsTheyShould()
    {
        QFETCH(int, dims);
        const Floats y = randomPoints(dims, 200, 4);
        const std::size_t width = widthOf(dims);
        Random random(9);
        std::vector<std::uint32_t> start = {0};
        std::vector<std::uint32_t> column;
        std::vector<float> weight;
        for (std::size_t i = 0; i < kPoints; ++i) {
            for (std::size_t e = random.below(40); e > 0; --e) {
                column.push_back(static_cast<std::uint32_t>(random.below(kPoints)));
                weight.push_back(random.uniform(0, 1));
            }
            start.push_back(static_cast<std::uint32_t>(column.size()));
        }
        Floats force(kPoints * width, -1.0F);
        SpringForces job;
        job.dims = dims;
        job.end = kPoints;
        job.start = start.data();
        job.column = column.data();
        job.weight = weight.data();
        job.position = y.data();
        job.force = force.data();
        kernel().springForces(job);
        double expectedLogs = 0;
        for (std::size_t i = 0; i < kPoints; ++i) {
            std::array<double, 4> expected = {};
            double scale = 1e-30;
            for (std::size_t e = start[i]; e < start[i + 1]; ++e) {
                const auto [far, q] = pair(y, width, i, column[e]);
                const double w = static_cast<double>(weight[e]);
                expectedLogs -= w * std::log(q);
                for (std::size_t d = 0; d < width; ++d) {
                    expected[d] += w * q * far[d];
                    scale += w * q * std::fabs(far[d]);
                }
            }
            for (std::size_t d = 0; d < width; ++d)
                QVERIFY(near(force[i * width + d], expected[d], scale));
        }
        QVERIFY(near(kernel().springLogs(job), expectedLogs, 0.1 * expectedLogs));
    }

    void pointsAreSpreadAndReadBySplines_data() { variants(); }
    void pointsAreSpreadAndReadBySplines()
    {
        QFETCH(int, dims);
        const auto axes = static_cast<std::size_t>(dims);
        const std::size_t width = widthOf(dims);
        const Floats y = randomPoints(dims, 10, 5);
        std::vector<std::uint32_t> order(kPoints);
        std::iota(order.begin(), order.end(), 0U);
        Floats grid(40 * 40 * 40 + 8, 0.0F);
        Floats force(kPoints * width, -1.0F);
        GridPoints job;
        job.dims = dims;
        job.position = y.data();
        job.order = order.data();
        job.count = kPoints;
        for (std::size_t d = 0; d < axes; ++d) {
            job.origin[d] = -8;
            job.nodes[d] = 40;
        }
        job.perUnit = 2;
        job.stride[0] = dims == 2 ? 40 : 40 * 40;
        job.stride[1] = 40;
        job.grid = grid.data();
        job.force = force.data();
        kernel().spread(job);
        const auto weightAt = [&](std::size_t i, std::size_t node, std::size_t slopeAxis) {
            double w = 1;
            for (std::size_t d = axes; d-- > 0; node /= 40) {
                const double x =
                    2 * (static_cast<double>(y[i * width + d]) + 8) - static_cast<double>(node % 40);
                w *= std::fabs(x) >= 3.5 ? 0
                     : d == slopeAxis    ? 2 * (spline(5, x + 0.5) - spline(5, x - 0.5))
                                         : spline(6, x);
            }
            return w;
        };
        const std::size_t nodes = dims == 2 ? 40 * 40 : 40 * 40 * 40;
        Random random(6);
        for (int trial = 0; trial < 300; ++trial) {
            const std::size_t node = random.below(nodes);
            double expected = 0;
            for (std::size_t i = 0; i < kPoints; ++i)
                expected += weightAt(i, node, 9);
            QVERIFY(near(grid[node], expected, 0.1));
        }
        double charge = 0;
        for (const float x : grid)
            charge += static_cast<double>(x);
        QVERIFY(near(charge, kPoints, kPoints));

        for (float& x : grid)
            x = random.uniform(-1, 1);
        const double potential = kernel().gather(job);
        double expectedPotential = 0;
        for (std::size_t i = 0; i < kPoints; i += dims == 2 ? 1 : 10) {
            std::array<double, 4> expected = {};
            for (std::size_t node = 0; node < nodes; ++node) {
                const double value = static_cast<double>(grid[node]);
                if (dims == 2)
                    expectedPotential += value * weightAt(i, node, 9);
                for (std::size_t d = 0; d < axes; ++d)
                    expected[d] -= 0.5 * value * weightAt(i, node, d);
            }
            for (std::size_t d = 0; d < axes; ++d)
                QVERIFY(near(force[i * width + d], expected[d], 1));
        }
        if (dims == 2)
            QVERIFY(near(potential, expectedPotential, 10));
    }

    void stepsFollowTheRuleOfGains_data() { variants(); }
    void stepsFollowTheRuleOfGains()
    {
        // By hand: gain 1, velocity 2 along a slope of 3 * 1 - 2 * 0.5 = 2, so the gain falls to 0.8 and the
        // velocity becomes 0.5 * 2 - 0.1 * 0.8 * 2 = 0.84; against it it grows to 1.2 and the velocity
        // becomes -1 - 0.24. A slope of 100 and a gain of 0.01 move by 1 - 0.1 * 0.01 * 100 = 0.9. The last
        // point's steps of 6 and 8 units are cut to a length of 5.
        std::vector<float> attraction = {1, 1, 34, 0, 0, 0};
        std::vector<float> repulsion = {0.5F, 0.5F, 1, 0, 0, 0};
        std::vector<float> position = {10, 10, 0, 0, 0, 0};
        std::vector<float> velocity = {2, -2, 2, 0, 12, 16};
        std::vector<float> gain = {1, 1, 0.01F, 1, 1, 1};
        DescentStep step;
        step.count = 3;
        step.attraction = attraction.data();
        step.repulsion = repulsion.data();
        step.position = position.data();
        step.velocity = velocity.data();
        step.gain = gain.data();
        step.pull = 3;
        step.push = 2;
        step.rate = 0.1F;
        step.momentum = 0.5F;
        step.longestStep = 5;
        double sum[2] = {};
        kernel().descend(step, sum);
        const float expected[6] = {10.84F, 8.76F, 0.9F, 0, 3, 4};
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(near(position[i], expected[i], 1));
        QVERIFY(near(gain[0], 0.8, 1) && near(gain[1], 1.2, 1) && near(gain[2], 0.01, 1));
        QVERIFY(near(sum[0], 14.74, 1) && near(sum[1], 12.76, 1));
    }

private:
    struct Pair {
        std::array<double, 4> far;
        double q;
    };
    static Pair pair(const Floats& y, std::size_t width, std::size_t i, std::size_t j)
    {
        Pair result = {{}, 1};
        for (std::size_t d = 0; d < width; ++d) {
            result.far[d] = static_cast<double>(y[i * width + d]) - static_cast<double>(y[j * width + d]);
            result.q += result.far[d] * result.far[d];
        }
        result.q = 1 / result.q;
        return result;
    }

    static void variants()
    {
        QTest::addColumn<QString>("isa");
        QTest::addColumn<int>("dims");
        for (const char* isa : kernelNames()) {
            for (const int dims : {2, 3}) {
                if (kernelVariant(isa))
                    QTest::addRow("%s %d", isa, dims) << isa << dims;
            }
        }
    }
    static const MapKernels& kernel()
    {
        QFETCH(QString, isa);
        return kernelVariant(isa.toStdString())->map;
    }
};

QTEST_APPLESS_MAIN(TestMapKernels)
#include "tst_map_kernels.moc"
