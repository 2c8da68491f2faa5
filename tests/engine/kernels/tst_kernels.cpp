// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/memory.h"
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>
#include <cmath>
#include <vector>

using namespace shelf;

namespace {

using Floats = AlignedVector<float>;

Floats randomFloats(std::size_t n, Random& random, float low = -1, float high = 1)
{
    Floats values(n);
    for (float& value : values)
        value = random.uniform(low, high);
    return values;
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

bool near(double actual, double expected, double scale)
{
    return std::fabs(actual - expected) <= 2e-6 * (1 + scale);
}

} // namespace

/// Every variant that this processor runs, against sums in double.
class TestKernels : public QObject {
    Q_OBJECT

private slots:
    void init() { m_random = Random(7); }

    void productsAreRight_data() { kernelVariantRows(); }
    void productsAreRight()
    {
        const Kernels& kernel = kernelVariantOfRow();
        for (int round = 0; round < 300; ++round) {
            const std::size_t n = 1 + m_random.below(70);
            const std::size_t m = 1 + m_random.below(140);
            const std::size_t k = 1 + m_random.below(40);
            const std::size_t k2 = m_random.below(3) == 0 ? 1 + m_random.below(20) : 0;
            const std::size_t k2Start = k + m_random.below(5);
            const std::size_t depth = k2Start + k2;
            const bool turned = m_random.below(2) == 0;
            const std::size_t lanes = paddedLanes(m);
            const Floats a = randomFloats(n * depth, m_random);
            const Floats b = randomFloats(depth * lanes, m_random);
            const Floats bias = randomFloats(lanes, m_random);
            const Floats before = randomFloats(n * lanes, m_random);
            Floats c = before;
            Product p;
            p.n = n;
            p.m = m;
            p.k = k;
            p.k2Start = k2Start;
            p.k2 = k2;
            p.a = a.data();
            p.aRow = turned ? 1 : depth;
            p.aCol = turned ? n : 1;
            p.b = b.data();
            p.ldb = lanes;
            p.bias = m_random.below(2) ? bias.data() : nullptr;
            p.c = c.data();
            p.ldc = lanes;
            p.accumulate = m_random.below(2);
            p.rectify = m_random.below(2);
            kernel.multiply(p);
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < m; ++j) {
                    double sum = p.bias ? double(bias[j]) : 0.0;
                    for (std::size_t x = 0; x < depth; ++x) {
                        if (x < k || x >= k2Start)
                            sum += double(a[i * p.aRow + x * p.aCol]) * double(b[x * lanes + j]);
                    }
                    if (p.accumulate)
                        sum += double(before[i * lanes + j]);
                    if (p.rectify)
                        sum = std::max(sum, 0.0);
                    QVERIFY2(near(c[i * lanes + j], sum, 8),
                             qPrintable(QStringLiteral("%1 x %2 x %3").arg(n).arg(m).arg(k)));
                }
            }
        }
    }

    void matricesAreTurned_data() { kernelVariantRows(); }
    void matricesAreTurned()
    {
        for (int round = 0; round < 100; ++round) {
            const std::size_t rows = 1 + m_random.below(60);
            const std::size_t cols = 1 + m_random.below(60);
            const Floats a = randomFloats(rows * cols, m_random);
            Floats b(cols * rows);
            kernelVariantOfRow().transpose(rows, cols, a.data(), cols, b.data(), rows);
            for (std::size_t i = 0; i < rows; ++i) {
                for (std::size_t j = 0; j < cols; ++j)
                    QCOMPARE(b[j * rows + i], a[i * cols + j]);
            }
        }
    }

    void scoresOfAllRowsAreRight_data() { kernelVariantRows(); }
    void scoresOfAllRowsAreRight()
    {
        const Kernels& kernel = kernelVariantOfRow();
        for (std::size_t cols = 1; cols < 150; ++cols) {
            const std::size_t rows = 1 + cols % 5;
            const std::size_t stride = cols + cols % 3;
            const Floats a = randomFloats(rows * stride, m_random);
            const Floats v = randomFloats(cols, m_random);
            Floats dots(rows);
            kernel.dotRows(rows, cols, a.data(), stride, v.data(), 0.5F, dots.data());
            for (std::size_t i = 0; i < rows; ++i) {
                double dot = 0;
                for (std::size_t c = 0; c < cols; ++c)
                    dot += double(a[i * stride + c]) * double(v[c]);
                QVERIFY(near(dots[i], dot + 0.5, 8));
            }
        }
    }

    void pairsHaveTheProductsOfTheirRows_data() { kernelVariantRows(); }
    void pairsHaveTheProductsOfTheirRows()
    {
        const Kernels& kernel = kernelVariantOfRow();
        for (std::size_t cols = 1; cols < 150; ++cols) {
            const std::size_t readers = 1 + cols % 7;
            const std::size_t books = 1 + cols % 5;
            const std::size_t count = 40 + cols % 3;
            const Floats a = randomFloats(readers * cols, m_random);
            const Floats b = randomFloats(books * cols, m_random);
            const Floats bias = randomFloats(count, m_random);
            std::vector<std::uint32_t> rowA(count);
            std::vector<std::uint32_t> rowB(count);
            for (std::size_t i = 0; i < count; ++i) {
                rowA[i] = static_cast<std::uint32_t>(m_random.below(readers));
                rowB[i] = static_cast<std::uint32_t>(m_random.below(books));
            }
            Floats products = bias;
            kernel.addPairDots(count, cols, a.data(), rowA.data(), b.data(), rowB.data(), products.data());
            for (std::size_t i = 0; i < count; ++i) {
                double product = double(bias[i]);
                for (std::size_t c = 0; c < cols; ++c)
                    product += double(a[rowA[i] * cols + c]) * double(b[rowB[i] * cols + c]);
                QVERIFY(near(products[i], product, 8));
                float alone = 0; // what lists are sorted by must be what is predicted
                kernel.dotRows(1, cols, a.data() + rowA[i] * cols, cols, b.data() + rowB[i] * cols, bias[i],
                               &alone);
                QCOMPARE(products[i], alone);
            }
        }
    }

    void networksScoreBooksInBlocksAsTheyDoOneByOne_data() { kernelVariantRows(); }
    void networksScoreBooksInBlocksAsTheyDoOneByOne()
    {
        const Kernels& kernel = kernelVariantOfRow();
        for (std::size_t units = 1; units < 150; ++units) {
            const std::size_t books = 1 + m_random.below(40);
            const std::size_t readers = 1 + units % 11;
            const std::size_t blocks = (books + kBookBlock - 1) / kBookBlock;
            const std::size_t stride = units + units % 3;
            const Floats halves = randomFloats(blocks * units * kBookBlock, m_random);
            const Floats shifts = randomFloats(readers * stride, m_random);
            Floats weights = randomFloats(paddedLanes(units), m_random);
            std::fill(weights.begin() + std::ptrdiff_t(units), weights.end(), 0.0F);
            Floats scores(readers * books + 1, 77.0F);
            RectifiedScores job{readers, books,          units, halves.data(), shifts.data(),
                                stride,  weights.data(), -1.0F, scores.data(), books};
            kernel.rectifiedScores(job);
            QCOMPARE(scores.back(), 77.0F);
            const std::size_t columns = blocks * kBookBlock;
            Floats h(units * columns);
            Floats dots(columns);
            Floats row(paddedLanes(units), 0.0F);
            for (std::size_t r = 0; r < readers; ++r) {
                const float* shift = shifts.data() + r * stride;
                for (std::size_t block = 0; block < blocks; ++block)
                    kernel.shiftBlock(units, halves.data() + block * units * kBookBlock, shift,
                                      h.data() + block * kBookBlock, columns);
                kernel.activate(Activation::relu, units, columns, h.data(), columns);
                kernel.dotColumns(columns, units, h.data(), columns, weights.data(), -1.0F, dots.data());
                for (std::size_t b = 0; b < books; ++b) {
                    double sum = -1;
                    for (std::size_t u = 0; u < units; ++u) {
                        const float half = halves[(b / kBookBlock * units + u) * kBookBlock + b % kBookBlock];
                        sum += double(weights[u]) * std::max(0.0, double(half) + double(shift[u]));
                        row[u] = h[u * columns + b];
                    }
                    QVERIFY(near(scores[r * books + b], sum, 8));
                    float dot = 0;
                    kernel.dotRows(1, row.size(), row.data(), row.size(), weights.data(), -1.0F, &dot);
                    QCOMPARE(dots[b], dot); // to the last bit
                }
                Floats alone(books);
                RectifiedScores one = job;
                one.readers = 1;
                one.shifts = shift;
                one.out = alone.data();
                kernel.rectifiedScores(one);
                QVERIFY(std::equal(alone.begin(), alone.end(), &scores[r * books]));
            }
        }
    }

    void activationsAndTheirSlopesAreRight_data() { kernelVariantRows(); }
    void activationsAndTheirSlopesAreRight()
    {
        const Kernels& kernel = kernelVariantOfRow();
        constexpr std::size_t kRows = 3;
        constexpr std::size_t kLanes = 32;
        for (const Activation activation :
             {Activation::linear, Activation::relu, Activation::sigmoid, Activation::tanh}) {
            const Floats x = randomFloats(kRows * kLanes, m_random, -3, 3);
            const Floats slope = randomFloats(kRows * kLanes, m_random);
            Floats h = x;
            Floats d = slope;
            kernel.activate(activation, kRows, kLanes, h.data(), kLanes);
            kernel.activationSlope(activation, kRows, kLanes, h.data(), kLanes, d.data(), kLanes);
            const auto f = [activation](double t) {
                switch (activation) {
                case Activation::relu:
                    return std::max(t, 0.0);
                case Activation::sigmoid:
                    return sigmoid(t);
                case Activation::tanh:
                    return std::tanh(t);
                default:
                    return t;
                }
            };
            for (std::size_t i = 0; i < x.size(); ++i) {
                QVERIFY(near(h[i], f(x[i]), 1));
                const double difference = (f(double(x[i]) + 1e-6) - f(double(x[i]) - 1e-6)) / 2e-6;
                QVERIFY(near(d[i], double(slope[i]) * difference, 1));
            }
        }
    }

    void sumsOverABatchAreRight_data() { kernelVariantRows(); }
    void sumsOverABatchAreRight()
    {
        const Kernels& kernel = kernelVariantOfRow();
        for (std::size_t n = 1; n < 20; ++n) {
            const std::size_t lanes = kLaneBlock * (1 + n % 4);
            const Floats slope = randomFloats(n, m_random);
            const Floats w = randomFloats(lanes, m_random);
            const Floats h = randomFloats(n * lanes, m_random);
            Floats d(n * lanes), rectified(n * lanes), weighted(lanes), columns(lanes), product(n * lanes);
            kernel.outer(n, lanes, slope.data(), w.data(), d.data(), lanes);
            kernel.outerRectified(n, lanes, slope.data(), w.data(), h.data(), lanes, rectified.data(), lanes);
            kernel.weightedSum(n, lanes, slope.data(), h.data(), lanes, weighted.data());
            kernel.columnSum(n, lanes, h.data(), lanes, columns.data());
            kernel.hadamard(n * lanes - 3, h.data(), d.data(), product.data());
            Floats sum = h;
            kernel.add(n * lanes - 3, d.data(), sum.data());
            for (std::size_t l = 0; l < lanes; ++l) {
                double all = 0, scaled = 0;
                for (std::size_t i = 0; i < n; ++i) {
                    const std::size_t at = i * lanes + l;
                    all += double(h[at]);
                    scaled += double(slope[i]) * double(h[at]);
                    QCOMPARE(d[at], slope[i] * w[l]);
                    QCOMPARE(rectified[at], h[at] > 0 ? d[at] : 0.0F);
                    const bool inside = at < n * lanes - 3;
                    QCOMPARE(product[at], inside ? h[at] * d[at] : 0.0F);
                    QCOMPARE(sum[at], inside ? h[at] + d[at] : h[at]);
                }
                QVERIFY(near(columns[l], all, 4));
                QVERIFY(near(weighted[l], scaled, 4));
            }
        }
    }

    void pairsAndTheirGradientsAreRight_data() { kernelVariantRows(); }
    void pairsAndTheirGradientsAreRight()
    {
        const Kernels& kernel = kernelVariantOfRow();
        for (const std::size_t lanes : {std::size_t(16), std::size_t(48)}) {
            constexpr std::size_t kCount = 40;
            constexpr std::size_t kRows = 9;
            const Floats a = randomFloats(kRows * lanes, m_random);
            const Floats b = randomFloats(kRows * lanes, m_random);
            const Floats scale = randomFloats(kCount, m_random);
            const Floats each = randomFloats(kCount * lanes, m_random);
            std::vector<std::uint32_t> slotA(kCount), slotB(kCount), order(kCount);
            for (std::size_t i = 0; i < kCount; ++i) {
                slotA[i] = static_cast<std::uint32_t>(m_random.below(kRows));
                slotB[i] = static_cast<std::uint32_t>(m_random.below(kRows));
                order[i] = static_cast<std::uint32_t>(i);
            }
            Floats dots(kCount), scaled(kRows * lanes), summed(kRows * lanes);
            kernel.pairDots(kCount, lanes, a.data(), slotA.data(), b.data(), slotB.data(), dots.data());
            kernel.scatterScaled(kCount, order.data(), lanes, scale.data(), b.data(), slotB.data(),
                                 scaled.data(), slotA.data());
            kernel.scatterRows(kCount, order.data(), lanes, each.data(), lanes, summed.data(), slotA.data());
            Floats gathered(kCount * lanes);
            kernel.gatherRows(kCount, slotA.data(), lanes, a.data(), gathered.data(), lanes);
            for (std::size_t i = 0; i < kCount * lanes; ++i)
                QCOMPARE(gathered[i], a[slotA[i / lanes] * lanes + i % lanes]);
            std::vector<double> expectScaled(kRows * lanes), expectSummed(kRows * lanes);
            for (std::size_t i = 0; i < kCount; ++i) {
                double dot = 0;
                for (std::size_t l = 0; l < lanes; ++l) {
                    const double y = b[slotB[i] * lanes + l];
                    dot += double(a[slotA[i] * lanes + l]) * y;
                    expectScaled[slotA[i] * lanes + l] += double(scale[i]) * y;
                    expectSummed[slotA[i] * lanes + l] += double(each[i * lanes + l]);
                }
                QVERIFY(near(dots[i], dot, 4));
            }
            for (std::size_t i = 0; i < kRows * lanes; ++i) {
                QVERIFY(near(scaled[i], expectScaled[i], 4));
                QVERIFY(near(summed[i], expectSummed[i], 4));
            }
        }
    }

    void rowStepsFollowTheirFormulas_data() { kernelVariantRows(); }
    void rowStepsFollowTheirFormulas()
    {
        const Kernels& kernel = kernelVariantOfRow();
        for (const UpdateRule rule :
             {UpdateRule::adam, UpdateRule::adagrad, UpdateRule::momentum, UpdateRule::rmsprop}) {
            constexpr std::size_t kLanes = 32;
            constexpr std::size_t kRows = 5;
            const std::size_t stride = 3 * kLanes;
            Floats state = randomFloats(kRows * stride, m_random);
            for (std::size_t i = 0; i < state.size(); ++i) {
                const bool second =
                    (i / kLanes) % 3 == 2 || rule == UpdateRule::adagrad || rule == UpdateRule::rmsprop;
                if ((i / kLanes) % 3 != 0 && second)
                    state[i] = std::fabs(state[i]) * (i % 5 == 0 ? 0.0F : 1e-4F);
            }
            const Floats before = state;
            const Floats gradients = randomFloats(2 * kLanes, m_random);
            Floats floors(kLanes, -0.9F);
            const std::uint32_t rows[2] = {3, 1};
            RowSteps steps[2];
            steps[0] = {{0.02F, -0.01F, 0.004F}, 0.99F, 0.8F, 0.9F, 0.01F};
            steps[1] = {{0.0F, 0.0F, 0.0F}, 1.0F, 0.9F, 0.99F, 0.0F};
            RowJob job;
            job.rule = rule;
            job.state = state.data();
            job.stride = stride;
            job.lanes = kLanes;
            job.rows = rows;
            job.count = 2;
            job.steps = steps;
            job.floors = floors.data();
            job.gradients = gradients.data();
            job.order = rule == UpdateRule::adam ? 2 : rule == UpdateRule::momentum ? 0 : -1;
            job.rate = 0.01F;
            job.epsilon = 1e-3F;
            job.epsilonInside = rule == UpdateRule::adagrad || rule == UpdateRule::rmsprop ? 2e-3F : 0.0F;
            job.gradientShare = 0.1F;
            job.squareShare = 0.01F;
            job.keep = 0.999F;
            Floats copies(2 * kLanes);
            job.copies = copies.data();
            kernel.catchUp(job);
            kernel.update(job);
            for (std::size_t j = 0; j < 2; ++j) {
                for (std::size_t l = 0; l < kLanes; ++l) {
                    const std::size_t at = rows[j] * stride + l;
                    double w = before[at];
                    const double m = before[at + kLanes];
                    const double v = before[at + 2 * kLanes];
                    const RowSteps& s = steps[j];
                    if (rule == UpdateRule::adam) {
                        const double root = std::sqrt(v), u = root / (root + 1e-3);
                        w = w * double(s.keep) -
                            m / (root + 1e-3) *
                                (double(s.drift[0]) + u * double(s.drift[1]) + u * u * double(s.drift[2]));
                        w = std::max(w, -0.9);
                    } else if (rule == UpdateRule::momentum) {
                        w = std::max(w * double(s.keep) - m * double(s.drift[0]), -0.9);
                    }
                    QVERIFY(near(copies[j * kLanes + l], w, 2));
                    const double g = double(gradients[j * kLanes + l]) + double(s.l2) * w;
                    double first = m, second = v;
                    if (rule == UpdateRule::adam) {
                        first = double(s.first) * m + 0.1 * g;
                        second = double(s.second) * v + 0.01 * g * g;
                        w = 0.999 * w - 0.01 * first / (std::sqrt(second) + 1e-3);
                    } else if (rule == UpdateRule::adagrad) {
                        first = m + g * g;
                        w -= 0.01 * g / (std::sqrt(first + 2e-3) + 1e-3);
                    } else if (rule == UpdateRule::rmsprop) {
                        first = double(s.second) * m + 0.01 * g * g;
                        w -= 0.01 * g / (std::sqrt(first + 2e-3) + 1e-3);
                    } else {
                        first = double(s.first) * m + 0.01 * g;
                        w -= first;
                    }
                    QVERIFY(near(state[at], std::max(w, -0.9), 2));
                    QVERIFY(near(state[at + kLanes], first, 2));
                    if (rule == UpdateRule::adam)
                        QVERIFY(near(state[at + 2 * kLanes], second, 2));
                }
            }
            for (std::size_t i = 0; i < stride; ++i) {
                QCOMPARE(state[i], before[i]);
                QCOMPARE(state[2 * stride + i], before[2 * stride + i]);
            }
        }
    }

    void anUnknownVariantIsRefused() { QVERIFY(kernelVariant("mmx") == nullptr); }

    void tinyNumbersAreFlushedOnlyWhileAsked()
    {
        volatile float tiny = 1e-38F;
        {
            const FlushTiny flush;
            QCOMPARE(tiny * 0.01F, 0.0F);
        }
        QVERIFY(tiny * 0.01F > 0);
    }

private:
    Random m_random{7};
};

QTEST_APPLESS_MAIN(TestKernels)
#include "tst_kernels.moc"
