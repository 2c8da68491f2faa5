// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/tsne_forces.h"
#include "tests/engine/tsne_toys.h"

#include <QTest>
#include <cmath>

using namespace shelf;

class TestTsneForces : public QObject {
    Q_OBJECT

private slots:
    void gradientIsTheSlopeOfTheDivergence_data() { kinds(); }
    void gradientIsTheSlopeOfTheDivergence()
    {
        QFETCH(int, dims);
        QFETCH(bool, grid);
        const Toy toy = makeToy(90, 5, 3, 8);
        LayoutState state = scattered(90, dims, 12, 3);
        Workers workers(2);
        TsneForces forces(toy.affinities, dims, Team(&workers), grid ? Repulsion::grid : Repulsion::exact);
        const AlignedVector<float> position = wide(state);
        forces.evaluate(position);
        QVERIFY(std::fabs(forces.cost(position) / exactKlDivergence(toy.affinities, state) - 1) < 1e-4);
        double error = 0;
        double size = 0;
        for (std::size_t i = 0; i < 90; i += 7) {
            for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
                constexpr float kStep = 1.0F / 128;
                float& x = state.position[i * static_cast<std::size_t>(dims) + d];
                const float before = x;
                x = before + kStep;
                const double above = exactKlDivergence(toy.affinities, state);
                const double distance = double(x);
                x = before - kStep;
                const double slope =
                    (above - exactKlDivergence(toy.affinities, state)) / (distance - double(x));
                x = before;
                const std::size_t at = i * layoutWidth(dims) + d;
                const double gradient = 4 * (double(forces.attraction()[at]) -
                                             double(forces.repulsion()[at]) / forces.normalizer());
                error += (gradient - slope) * (gradient - slope);
                size += slope * slope;
            }
        }
        QVERIFY2(std::sqrt(error / size) < 1e-3, qPrintable(QString::number(std::sqrt(error / size))));
    }

    void gridForcesAreThoseOfAllPairs_data()
    {
        QTest::addColumn<int>("dims");
        QTest::addColumn<int>("points");
        QTest::addColumn<double>("span");
        // From the start of a map to its end; the last are so thin that near pairs are summed apart.
        for (const double span : {1e-4, 0.5, 10.0, 40.0})
            QTest::addRow("2-D, %g units", span) << 2 << 1500 << span;
        QTest::newRow("2-D, wide") << 2 << 6000 << 120.0;
        QTest::newRow("2-D, very wide") << 2 << 3000 << 1000.0;
        for (const double span : {1e-4, 0.5, 10.0})
            QTest::addRow("3-D, %g units", span) << 3 << 1500 << span;
        QTest::newRow("3-D, wide") << 3 << 5000 << 60.0;
        QTest::newRow("3-D, very wide") << 3 << 3000 << 400.0;
    }
    void gridForcesAreThoseOfAllPairs()
    {
        QFETCH(int, dims);
        QFETCH(int, points);
        QFETCH(double, span);
        const auto rows = static_cast<std::size_t>(points);
        const LayoutState state = scattered(rows, dims, span, 8);
        const AlignedVector<float> position = wide(state);
        Affinities none;
        none.start.assign(rows + 1, 0);
        Workers workers(2);
        TsneForces grid(none, dims, Team(&workers), Repulsion::grid);
        grid.evaluate(position);
        const std::size_t width = layoutWidth(dims);
        double normalizer = 0;
        double error = 0;
        double size = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            double force[3] = {};
            for (std::size_t j = 0; j < rows; ++j) {
                double far[3] = {};
                double q = 1;
                for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
                    far[d] = double(position[i * width + d]) - double(position[j * width + d]);
                    q += far[d] * far[d];
                }
                q = 1 / q;
                normalizer += i == j ? 0 : q;
                for (int d = 0; d < dims; ++d)
                    force[d] += q * q * far[d];
            }
            for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d) {
                const double miss = double(grid.repulsion()[i * width + d]) - force[d];
                error += miss * miss;
                size += force[d] * force[d];
            }
        }
        QVERIFY2(std::sqrt(error / size) < 1e-3, qPrintable(QString::number(std::sqrt(error / size))));
        QVERIFY(std::fabs(grid.normalizer() / normalizer - 1) < 1e-4);
    }

private:
    static void kinds()
    {
        QTest::addColumn<int>("dims");
        QTest::addColumn<bool>("grid");
        for (const int dims : {2, 3}) {
            QTest::addRow("%d-D, all pairs", dims) << dims << false;
            QTest::addRow("%d-D, grid", dims) << dims << true;
        }
    }
};

QTEST_APPLESS_MAIN(TestTsneForces)
#include "tst_tsne_forces.moc"
