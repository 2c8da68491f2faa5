// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "engine/models/gram.h"
#include "engine/models/linear/tiled_symmetric.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <vector>

using namespace shelf;

namespace {

using Doubles = std::vector<double>;

Doubles randomDoubles(std::size_t n, Random& random)
{
    Doubles values(n);
    for (double& value : values)
        value = random.uniform() * 2 - 1;
    return values;
}

/// R'R + n I of random R, n x n.
Doubles randomPositive(std::size_t n, Random& random)
{
    const Doubles r = randomDoubles(n * n, random);
    Doubles a(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            for (std::size_t k = 0; k < n; ++k)
                a[i * n + j] += r[k * n + i] * r[k * n + j];
            if (i == j)
                a[i * n + j] += static_cast<double>(n) / 10;
        }
    return a;
}

void fill(TiledSymmetric& matrix, const Doubles& a)
{
    const std::size_t n = matrix.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i; j < n; ++j)
            matrix.tile(i / kTileEdge, j / kTileEdge)[i % kTileEdge * kTileEdge + j % kTileEdge] =
                a[i * n + j];
}

} // namespace

/// Every variant that this processor runs, against sums in double.
class TestDenseKernels : public QObject {
    Q_OBJECT

private slots:
    void tilesAreMultiplied_data() { kernelVariantRows(); }
    void tilesAreMultiplied()
    {
        Random random(3);
        const Doubles a = randomDoubles(kTileEdge * kTileEdge, random);
        const Doubles b = randomDoubles(kTileEdge * kTileEdge, random);
        const Doubles before = randomDoubles(kTileEdge * kTileEdge, random);
        for (const bool turned : {false, true}) {
            Doubles c = before;
            kernelVariantOfRow().addTileProduct(-2, a.data(), turned, b.data(), c.data());
            for (std::size_t i = 0; i < kTileEdge; ++i)
                for (std::size_t j = 0; j < kTileEdge; ++j) {
                    double sum = 0;
                    for (std::size_t k = 0; k < kTileEdge; ++k)
                        sum += a[turned ? k * kTileEdge + i : i * kTileEdge + k] * b[k * kTileEdge + j];
                    QVERIFY(std::abs(c[i * kTileEdge + j] - (before[i * kTileEdge + j] - 2 * sum)) < 1e-12);
                }
        }
    }

    void smallSystemsAreSolved_data() { kernelVariantRows(); }
    void smallSystemsAreSolved()
    {
        Random random(5);
        for (const std::size_t n : {1u, 2u, 3u, 15u, 16u, 17u, 33u, 64u, 70u, 128u, 200u}) {
            const std::size_t lanes = paddedLanes(n);
            const Doubles exact = randomPositive(n, random);
            const Doubles x = randomDoubles(n, random);
            AlignedVector<float> a(n * lanes, 0.0F), b(lanes, 0.0F);
            for (std::size_t i = 0; i < n; ++i) {
                double sum = 0;
                for (std::size_t j = 0; j < n; ++j) {
                    sum += exact[i * n + j] * x[j];
                    // What stands below the diagonal must not matter.
                    a[i * lanes + j] = j < i ? 1e6F : static_cast<float>(exact[i * n + j]);
                }
                b[i] = static_cast<float>(sum);
            }
            QVERIFY(kernelVariantOfRow().solvePositive(n, lanes, a.data(), b.data()));
            for (std::size_t i = 0; i < n; ++i)
                QVERIFY2(std::abs(static_cast<double>(b[i]) - x[i]) < 2e-4, qPrintable(QString::number(n)));
            for (std::size_t i = n; i < lanes; ++i)
                QCOMPARE(b[i], 0.0F);
        }
    }

    void aSystemThatIsNotPositiveIsRefused_data() { kernelVariantRows(); }
    void aSystemThatIsNotPositiveIsRefused()
    {
        AlignedVector<float> a(2 * kLaneBlock, 0.0F), b(kLaneBlock, 1.0F);
        a[0] = 1;
        a[1] = 2;
        a[kLaneBlock + 1] = 3;
        QVERIFY(!kernelVariantOfRow().solvePositive(2, kLaneBlock, a.data(), b.data()));
    }

    void namedRowsAreSummed_data() { kernelVariantRows(); }
    void namedRowsAreSummed()
    {
        Random random(9);
        for (const std::size_t cols : {1u, 7u, 16u, 100u, 128u, 300u}) {
            const std::size_t ld = cols + 5;
            AlignedVector<float> x(20 * ld);
            for (float& value : x)
                value = random.uniform(-1.0F, 1.0F);
            for (const std::vector<std::uint32_t>& rows :
                 {std::vector<std::uint32_t>{}, {4}, {0, 3, 3, 19, 7}}) {
                AlignedVector<float> out(cols + 1, 77.0F);
                kernelVariantOfRow().sumRows(rows.size(), rows.data(), cols, x.data(), ld, out.data());
                for (std::size_t c = 0; c < cols; ++c) {
                    double sum = 0;
                    for (const std::uint32_t row : rows)
                        sum += static_cast<double>(x[row * ld + c]);
                    QVERIFY(std::abs(static_cast<double>(out[c]) - sum) < 1e-6);
                }
                QCOMPARE(out[cols], 77.0F);
            }
        }
    }

    void anInverseTimesItsMatrixIsTheUnitMatrix_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 5, 167, 168, 169, 400, 600})
            QTest::addRow("%d", size) << size;
    }
    void anInverseTimesItsMatrixIsTheUnitMatrix()
    {
        QFETCH(int, size);
        const auto n = static_cast<std::size_t>(size);
        Random random(11);
        const Doubles a = randomPositive(n, random);
        TiledSymmetric matrix(n);
        fill(matrix, a);
        QCOMPARE(matrix.at(n - 1, 0), a[n - 1]);
        Workers workers(2);
        double last = 0;
        bool ordered = true;
        const auto outcome = matrix.invert(Team(&workers), [&](double share) {
            ordered = ordered && share > last && share <= 1;
            last = share;
            return true;
        });
        QVERIFY(outcome == TiledSymmetric::Outcome::done);
        QVERIFY(ordered && std::abs(last - 1) < 1e-9);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; j += 1 + n / 50) {
                double sum = 0;
                for (std::size_t k = 0; k < n; ++k)
                    sum += a[i * n + k] * matrix.at(k, j);
                QVERIFY(std::abs(sum - (i == j ? 1 : 0)) < 1e-9);
            }
    }

    void anInverseIsTheSameForAnyNumberOfThreads()
    {
        Random random(13);
        const Doubles a = randomPositive(500, random);
        Doubles first;
        for (const int threads : {1, 2, 4}) {
            TiledSymmetric matrix(500);
            fill(matrix, a);
            Workers workers(threads);
            QVERIFY(matrix.invert(Team(&workers), {}) == TiledSymmetric::Outcome::done);
            Doubles values;
            for (std::size_t i = 0; i < 500; ++i)
                for (std::size_t j = i; j < 500; ++j)
                    values.push_back(matrix.at(i, j));
            if (first.empty())
                first = values;
            QVERIFY(values == first);
        }
    }

    void aMatrixWithoutAnInverseIsSaidToHaveNone()
    {
        TiledSymmetric matrix(2);
        fill(matrix, {1, 2, 2, 3});
        QVERIFY(matrix.invert(Team(), {}) == TiledSymmetric::Outcome::notPositiveDefinite);
    }

    void anInverseStopsWhenAsked()
    {
        Random random(17);
        TiledSymmetric matrix(400);
        fill(matrix, randomPositive(400, random));
        int calls = 0;
        QVERIFY(matrix.invert(Team(), [&](double) { return ++calls < 5; }) ==
                TiledSymmetric::Outcome::stopped);
        QCOMPARE(calls, 5);
    }

    void productsOfARowsMatrixWithItselfAreRight()
    {
        Random random(19);
        const std::size_t rows = 5000, lanes = 32;
        AlignedVector<float> x(rows * lanes);
        for (float& value : x)
            value = random.uniform(-1.0F, 1.0F);
        Workers workers(3);
        const Doubles gram = gramMatrix(x.data(), rows, lanes, &workers);
        QVERIFY(gram == gramMatrix(x.data(), rows, lanes));
        for (std::size_t i = 0; i < lanes; ++i)
            for (std::size_t j = 0; j < lanes; ++j) {
                double sum = 0;
                for (std::size_t r = 0; r < rows; ++r)
                    sum += static_cast<double>(x[r * lanes + i]) * static_cast<double>(x[r * lanes + j]);
                QVERIFY(std::abs(gram[i * lanes + j] - sum) < 1e-3);
            }
    }
};

QTEST_APPLESS_MAIN(TestDenseKernels)
#include "tst_dense_kernels.moc"
