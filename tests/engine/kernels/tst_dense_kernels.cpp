// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "engine/kernels/tile_kernels.h"
#include "engine/models/gram.h"
#include "engine/models/linear/tiled_symmetric.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
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

template <class Real> void fill(TiledSymmetric<Real>& matrix, const Doubles& a)
{
    const std::size_t n = matrix.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i; j < n; ++j)
            matrix.at(i, j) = static_cast<Real>(a[i * n + j]);
}

/// The largest element of a A - 1, of every 50th column or so.
template <class Real> double distanceFromInverse(const TiledSymmetric<Real>& inverse, const Doubles& a)
{
    const std::size_t n = inverse.size();
    double largest = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; j += 1 + n / 50) {
            double sum = i == j ? -1 : 0;
            for (std::size_t k = 0; k < n; ++k)
                sum += a[i * n + k] * static_cast<double>(inverse.at(k, j));
            largest = std::max(largest, std::abs(sum));
        }
    return largest;
}

template <class Real> Doubles upperTriangle(const TiledSymmetric<Real>& matrix)
{
    Doubles values;
    for (std::size_t i = 0; i < matrix.size(); ++i)
        for (std::size_t j = i; j < matrix.size(); ++j)
            values.push_back(static_cast<double>(matrix.at(i, j)));
    return values;
}

template <class Real> Doubles inverted(const Doubles& a, std::size_t n, int threads)
{
    TiledSymmetric<Real> matrix(n);
    fill(matrix, a);
    Workers workers(threads);
    const bool done = matrix.invert(Team(&workers), {}) == TiledSymmetric<Real>::Outcome::done;
    return done ? upperTriangle(matrix) : Doubles();
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

    void tilesOfFloatsAreSummed_data() { kernelVariantRows(); }
    void tilesOfFloatsAreSummed()
    {
        constexpr std::size_t kEdge = kFloatTileEdge;
        Random random(4);
        AlignedVector<float> values(3 * kFloatTileSize);
        for (float& value : values)
            value = random.uniform(-1.0F, 1.0F);
        const auto tile = [&](std::size_t i) { return values.data() + i * kFloatTileSize; };
        const float* a[] = {tile(0), tile(1)};
        const float* b[] = {tile(2), tile(0)};
        TileSum whole;
        TileSum part; // of which no more than this is wanted
        part.rows = 70;
        part.columns = 20;
        part.lastDepth = 13;
        TileSum upper;
        upper.upper = true;
        for (TileSum sum : {whole, part, upper})
            for (const bool turned : {false, true})
                for (const std::size_t count : {1u, 2u}) {
                    AlignedVector<float> c(kFloatTileSize, 77.0F);
                    sum.count = count;
                    sum.a = a;
                    sum.b = b;
                    sum.turned = turned;
                    sum.c = c.data();
                    tileKernels(kernelVariantOfRow()).sumProducts(sum);
                    for (std::size_t i = 0; i < sum.rows; ++i)
                        for (std::size_t j = sum.upper ? i : i % 5; j < sum.columns; j += 5) {
                            double expected = 0;
                            for (std::size_t t = 0; t < count; ++t)
                                for (std::size_t k = 0; k < (t + 1 == count ? sum.lastDepth : kEdge); ++k)
                                    expected +=
                                        static_cast<double>(a[t][turned ? k * kEdge + i : i * kEdge + k]) *
                                        static_cast<double>(b[t][k * kEdge + j]);
                            QVERIFY(std::abs(static_cast<double>(c[i * kEdge + j]) - expected) < 1e-4);
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
        for (const int size : {1, 5, 143, 144, 145, 168, 169, 400, 600})
            QTest::addRow("%d", size) << size;
    }
    void anInverseTimesItsMatrixIsTheUnitMatrix()
    {
        QFETCH(int, size);
        const auto n = static_cast<std::size_t>(size);
        Random random(11);
        const Doubles a = randomPositive(n, random);
        TiledSymmetric<double> matrix(n);
        TiledSymmetric<float> floats(n);
        fill(matrix, a);
        fill(floats, a);
        QCOMPARE(matrix.at(n - 1, 0), a[n - 1]);
        Workers workers(2);
        double last = 0;
        bool ordered = true;
        const auto report = [&](double share) {
            ordered = ordered && share > last && share <= 1;
            last = share;
            return true;
        };
        QVERIFY(matrix.invert(Team(&workers), report) == TiledSymmetric<double>::Outcome::done);
        QVERIFY(ordered && std::abs(last - 1) < 1e-9);
        QVERIFY(distanceFromInverse(matrix, a) < 1e-9);
        QVERIFY(floats.invert(Team(&workers), {}) == TiledSymmetric<float>::Outcome::done);
        QVERIFY(distanceFromInverse(floats, a) < 1e-4);
    }

    void anInverseIsTheSameForAnyNumberOfThreads()
    {
        Random random(13);
        const Doubles a = randomPositive(500, random);
        for (const int threads : {2, 3}) {
            QVERIFY(inverted<double>(a, 500, threads) == inverted<double>(a, 500, 1));
            QVERIFY(inverted<float>(a, 500, threads) == inverted<float>(a, 500, 1));
        }
    }

    void aMatrixIsLaidOutInItsOwnMemory_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {145, 288, 500, 700})
            QTest::addRow("%d", size) << size;
    }
    void aMatrixIsLaidOutInItsOwnMemory()
    {
        QFETCH(int, size);
        const auto n = static_cast<std::size_t>(size);
        Doubles a(n * n);
        std::iota(a.begin(), a.end(), 0.0);
        for (const int threads : {1, 3}) {
            TiledSymmetric<float> matrix(n, n * n);
            fill(matrix, a);
            for (std::size_t i = 0; i < n; ++i) // the tiles on the diagonal are to be whole
                for (std::size_t j = 0; j < i; ++j)
                    if (i / kFloatTileEdge == j / kFloatTileEdge)
                        matrix.tile(
                            i / kFloatTileEdge,
                            i / kFloatTileEdge)[i % kFloatTileEdge * kFloatTileEdge + j % kFloatTileEdge] =
                            static_cast<float>(a[j * n + i]);
            const float* memory = matrix.tile(0, 0);
            Workers workers(threads);
            const AlignedVector<float> rows = std::move(matrix).takeLower(Team(&workers));
            QCOMPARE(rows.size(), n * n);
            QVERIFY(rows.data() == memory);
            bool isSame = true;
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j <= i; ++j)
                    isSame = isSame && rows[i * n + j] == static_cast<float>(a[j * n + i]);
            QVERIFY(isSame);
        }
    }

    void aMatrixWithoutAnInverseIsSaidToHaveNone()
    {
        QVERIFY(inverted<double>({1, 2, 2, 3}, 2, 1).empty());
        QVERIFY(inverted<float>({1, 2, 2, 3}, 2, 1).empty());
        // Positive definite by less than a float tells.
        const double almost = 1 - 1e-8;
        QVERIFY(!inverted<double>({1, almost, almost, 1}, 2, 1).empty());
        QVERIFY(inverted<float>({1, almost, almost, 1}, 2, 1).empty());
    }

    void anInverseStopsWhenAsked()
    {
        Random random(17);
        TiledSymmetric<double> matrix(400);
        fill(matrix, randomPositive(400, random));
        int calls = 0;
        QVERIFY(matrix.invert(Team(), [&](double) { return ++calls < 5; }) ==
                TiledSymmetric<double>::Outcome::stopped);
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
