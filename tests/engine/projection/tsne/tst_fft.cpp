// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/memory.h"
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "engine/projection/tsne/fft_plan.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

using namespace shelf;

namespace {

using Floats = AlignedVector<float>;
using Complexes = std::vector<std::complex<double>>;

/// The transform by its definition.
Complexes naiveTransform(const Complexes& x)
{
    Complexes result(x.size());
    for (std::size_t k = 0; k < x.size(); ++k) {
        for (std::size_t j = 0; j < x.size(); ++j)
            result[k] +=
                x[j] * std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(j * k % x.size()) /
                                           static_cast<double>(x.size()));
    }
    return result;
}

/// An even kernel of differences on a periodic grid.
double kernelAt(const std::array<std::size_t, 3>& length, std::size_t a, std::size_t b, std::size_t c)
{
    const auto bent = [](std::size_t x, std::size_t period) {
        return static_cast<double>(std::min(x, period - x));
    };
    return 1 / (1 + 0.3 * bent(a, length[0]) + 0.2 * bent(b, length[1]) * bent(b, length[1]) +
                0.1 * bent(c, length[2]));
}

} // namespace

/// Every variant that this processor runs, against sums by the definition in double.
class TestFft : public QObject {
    Q_OBJECT

private slots:
    void lengthsAreTheLeastThatTransformsTake()
    {
        QCOMPARE(fftLength(0), std::size_t{8});
        QCOMPARE(fftLength(9), std::size_t{12});
        QCOMPARE(fftLength(50), std::size_t{60});
        QCOMPARE(fftLength(601), std::size_t{640});
        QCOMPARE(fftLength(1025), std::size_t{1080});
    }

    void transformsAreThoseOfTheDefinition_data()
    {
        QTest::addColumn<QString>("isa");
        QTest::addColumn<int>("length");
        for (const char* isa : kernelNames()) {
            if (!kernelVariant(isa))
                continue;
            for (const int length : {8, 12, 16, 20, 24, 36, 60, 64, 72, 100, 120, 128, 180, 240, 300, 500})
                QTest::addRow("%s %d", isa, length) << isa << length;
        }
    }
    void transformsAreThoseOfTheDefinition()
    {
        QFETCH(QString, isa);
        QFETCH(int, length);
        const MapKernels& kernel = kernelVariant(isa.toStdString())->map;
        const auto n = static_cast<std::size_t>(length);
        const std::size_t lanes = kernel.fftLanes;
        const FftTables tables(n);
        Random random(5);
        Floats line(n * 2 * lanes);
        for (float& x : line)
            x = random.uniform(-1, 1);
        const Floats before = line;
        kernel.fft(tables.plan(), line.data());
        for (std::size_t l = 0; l < lanes; ++l) {
            Complexes x(n);
            for (std::size_t j = 0; j < n; ++j)
                x[j] = {before[j * 2 * lanes + l], before[j * 2 * lanes + lanes + l]};
            const Complexes expected = naiveTransform(x);
            for (std::size_t k = 0; k < n; ++k) {
                const float* row = line.data() + tables.place(k) * 2 * lanes + l;
                QVERIFY(std::abs(std::complex<double>(row[0], row[lanes]) - expected[k]) <
                        1e-6 * std::sqrt(static_cast<double>(n)));
            }
        }
        kernel.fftInverse(tables.plan(), line.data());
        for (std::size_t i = 0; i < line.size(); ++i)
            QVERIFY(std::fabs(line[i] / static_cast<float>(n) - before[i]) < 2e-6F);
    }

    void convolutionsOfPlanesAreSumsOverAllPairs_data() { variants(); }
    void convolutionsOfPlanesAreSumsOverAllPairs() { convolutionIsRight({24, 1, 40}); }

    void convolutionsOfSpaceAreSumsOverAllPairs_data() { variants(); }
    void convolutionsOfSpaceAreSumsOverAllPairs() { convolutionIsRight({20, 12, 16}); }

private:
    static void variants()
    {
        QTest::addColumn<QString>("isa");
        for (const char* isa : kernelNames()) {
            if (kernelVariant(isa))
                QTest::newRow(isa) << isa;
        }
    }

    /// Charges in the first half of each axis; what they cause there is compared with the sum over all pairs.
    static void convolutionIsRight(const std::array<std::size_t, 3>& length)
    {
        QFETCH(QString, isa);
        const MapKernels& kernel = kernelVariant(isa.toStdString())->map;
        const std::size_t lanes = kernel.fftLanes;
        const std::size_t group = 2 * lanes;
        const bool space = length[1] > 1;
        const std::array<std::size_t, 3> half = {length[0] / 2, space ? length[1] / 2 : 1, length[2] / 2};
        const std::size_t cells = (half[1] * half[2] + group - 1) / group * group;
        const std::size_t blocks = half[0] / lanes + 1;
        const FftTables first(length[0]);
        const FftTables middle(space ? length[1] : 8);
        const FftTables inner(length[2]);

        // The kernel's spectrum by the definition, halved for the doubled frequencies.
        Floats spectrum(blocks * lanes * length[1] * length[2], 0.0F);
        const double scale = 0.5 / static_cast<double>(length[0] * length[1] * length[2]);
        const auto cosine = [](std::size_t j, std::size_t k, std::size_t n) {
            return std::cos(2 * std::numbers::pi * static_cast<double>(j * k % n) / static_cast<double>(n));
        };
        for (std::size_t ka = 0; ka <= half[0]; ++ka) {
            std::vector<double> plane(length[1] * length[2], 0);
            for (std::size_t a = 0; a < length[0]; ++a) {
                for (std::size_t b = 0; b < length[1]; ++b) {
                    for (std::size_t c = 0; c < length[2]; ++c)
                        plane[b * length[2] + c] += cosine(a, ka, length[0]) * kernelAt(length, a, b, c);
                }
            }
            for (std::size_t kb = 0; kb < length[1]; ++kb) {
                for (std::size_t kc = 0; kc < length[2]; ++kc) {
                    double sum = 0;
                    for (std::size_t b = 0; b < length[1]; ++b) {
                        for (std::size_t c = 0; c < length[2]; ++c)
                            sum += cosine(b, kb, length[1]) * cosine(c, kc, length[2]) *
                                   plane[b * length[2] + c];
                    }
                    const std::size_t row = (space ? middle.place(kb) : 0) * length[2] + inner.place(kc);
                    spectrum[(ka / lanes * length[1] * length[2] + row) * lanes + ka % lanes] =
                        static_cast<float>(scale * sum);
                }
            }
        }

        Random random(11);
        Floats grid(half[0] * cells, 0.0F);
        for (std::size_t a = 0; a < half[0]; ++a) {
            for (std::size_t cell = 0; cell < half[1] * half[2]; ++cell)
                grid[a * cells + cell] = random.uniform(0, 1);
        }
        const Floats charges = grid;
        Floats slabs(blocks * cells * group, 1e30F);
        Floats scratch(group * (length[0] + length[1] * length[2] + length[1]));
        for (const bool forward : {true, false}) {
            for (std::size_t block = 0; !forward && block < blocks; ++block) {
                SlabConvolution job;
                job.middle = space ? &middle.plan() : nullptr;
                job.inner = &inner.plan();
                job.slab = slabs.data() + block * cells * group;
                job.spectrum = spectrum.data() + block * length[1] * length[2] * lanes;
                job.scratch = scratch.data();
                kernel.convolveSlab(job);
            }
            for (std::size_t cell = 0; cell < cells; cell += group) {
                RealLines lines;
                lines.plan = &first.plan();
                lines.grid = grid.data() + cell;
                lines.rowStride = cells;
                lines.slabs = slabs.data() + cell * group;
                lines.slabStride = cells * group;
                lines.scratch = scratch.data();
                (forward ? kernel.realForward : kernel.realInverse)(lines);
            }
        }
        for (int trial = 0; trial < 60; ++trial) {
            const std::size_t a = random.below(half[0]);
            const std::size_t b = random.below(half[1]);
            const std::size_t c = random.below(half[2]);
            double expected = 0;
            for (std::size_t x = 0; x < half[0]; ++x) {
                for (std::size_t y = 0; y < half[1]; ++y) {
                    for (std::size_t z = 0; z < half[2]; ++z)
                        expected +=
                            kernelAt(length, std::max(a, x) - std::min(a, x), std::max(b, y) - std::min(b, y),
                                     std::max(c, z) - std::min(c, z)) *
                            static_cast<double>(charges[x * cells + y * half[2] + z]);
                }
            }
            const double actual = grid[a * cells + b * half[2] + c];
            QVERIFY2(std::fabs(actual - expected) < 1e-5 * expected,
                     qPrintable(QStringLiteral("%1 for %2").arg(actual).arg(expected)));
        }
    }
};

QTEST_APPLESS_MAIN(TestFft)
#include "tst_fft.moc"
