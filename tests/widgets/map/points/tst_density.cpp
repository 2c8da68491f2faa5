// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "widgets/map/points/density.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace shelf;

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr QRectF kView(0, 0, 400, 300);

QPointF nodeAt(const DensityField& field, int column, int row)
{
    return field.origin + QPointF(column, row) * field.cell;
}

float valueAt(const DensityField& field, int column, int row)
{
    return field.values[static_cast<std::size_t>(row * field.columns + column)];
}

/// A field whose values are what a function says.
template <typename Function>
DensityField fieldOf(int columns, int rows, double cell, const Function& function)
{
    DensityField field;
    field.columns = columns;
    field.rows = rows;
    field.cell = cell;
    field.view = QRectF(0, 0, (columns - 1) * cell, (rows - 1) * cell);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const QPointF at = nodeAt(field, column, row);
            field.values.push_back(static_cast<float>(function(at.x(), at.y())));
            field.peak = std::max(field.peak, field.values.back());
        }
    return field;
}

struct Cloud {
    std::vector<float> x, y, weight;
};

Cloud randomCloud(std::size_t count)
{
    Random random(5);
    Cloud cloud;
    for (std::size_t i = 0; i < count; ++i) {
        cloud.x.push_back(static_cast<float>(200 + 60 * random.normal()));
        cloud.y.push_back(static_cast<float>(150 + 30 * random.normal()));
        cloud.weight.push_back(random.uniform(0.1f, 2.0f));
    }
    return cloud;
}

} // namespace

class DensityTest : public QObject {
    Q_OBJECT
private slots:
    void onePointIsAGaussian()
    {
        const std::vector<float> x{203.3f};
        const std::vector<float> y{148.9f};
        const DensityField field = makeDensity(x, y, {}, kView, {4, 14});
        QVERIFY(std::abs(field.mass() - 1) < 1e-5);
        const double peak = field.cell * field.cell / (2 * std::numbers::pi * 14 * 14);
        for (int row = 0; row < field.rows; ++row)
            for (int column = 0; column < field.columns; ++column) {
                const QPointF away = nodeAt(field, column, row) - QPointF(x[0], y[0]);
                const double exact = peak * std::exp(-QPointF::dotProduct(away, away) / (2 * 14 * 14));
                QVERIFY(std::abs(valueAt(field, column, row) - exact) < 0.02 * peak);
            }
    }

    void noMassIsLost()
    {
        const Cloud cloud = randomCloud(20000);
        double inView = 0;
        std::vector<float> x, y, weight;
        for (std::size_t i = 0; i < cloud.x.size(); ++i)
            if (kView.contains(cloud.x[i], cloud.y[i])) {
                x.push_back(cloud.x[i]);
                y.push_back(cloud.y[i]);
                weight.push_back(cloud.weight[i]);
                inView += cloud.weight[i];
            }
        for (const double bandwidth : {0.5, 6.0, 12.0, 40.0})
            QVERIFY(std::abs(makeDensity(x, y, weight, kView, {4, bandwidth}).mass() / inView - 1) < 1e-4);
    }

    void aCrowdOfGaussiansIsAWiderGaussian()
    {
        // A sample of a normal distribution, smoothed: variances add up.
        const Cloud cloud = randomCloud(200000);
        const DensityField field = makeDensity(cloud.x, cloud.y, {}, kView, {4, 10});
        const double sx = std::hypot(60, 10);
        const double sy = std::hypot(30, 10);
        const double peak = 200000.0 * field.cell * field.cell / (2 * std::numbers::pi * sx * sy);
        for (const QPointF& at :
             {QPointF(200, 150), QPointF(260, 150), QPointF(200, 180), QPointF(140, 120)}) {
            const auto column = static_cast<int>(std::lround((at.x() - field.origin.x()) / field.cell));
            const auto row = static_cast<int>(std::lround((at.y() - field.origin.y()) / field.cell));
            const QPointF node = nodeAt(field, column, row);
            const double exact =
                peak *
                std::exp(-0.5 * (std::pow((node.x() - 200) / sx, 2) + std::pow((node.y() - 150) / sy, 2)));
            QVERIFY2(std::abs(valueAt(field, column, row) / exact - 1) < 0.05,
                     qPrintable(QString::number(valueAt(field, column, row) / exact)));
        }
    }

    void threadsDoNotChangeIt()
    {
        const Cloud cloud = randomCloud(150000);
        const DensityField alone = makeDensity(cloud.x, cloud.y, cloud.weight, kView);
        for (const int threads : {1, 2, 5}) {
            Workers workers(threads);
            const DensityField field = makeDensity(cloud.x, cloud.y, cloud.weight, kView, {}, &workers);
            QVERIFY(field.values == alone.values);
            QVERIFY(densityShade(field, {640, 480}, qRgb(40, 90, 200), 0.8, &workers) ==
                    densityShade(alone, {640, 480}, qRgb(40, 90, 200)));
        }
    }

    void emptyAndBrokenInputGivesAnEmptyField()
    {
        const float far = std::numeric_limits<float>::infinity();
        const std::vector<float> x{kNaN, 5, far, -far, 1e30f, 10, 10, 10, 20};
        const std::vector<float> y{5, kNaN, 5, 5, 5, 10, 10, 10, -1e30f};
        const std::vector<float> weight{1, 1, 1, 1, 1, 0, -1, kNaN, 1};
        const DensityField field = makeDensity(x, y, weight, kView);
        QVERIFY(field.empty());
        QCOMPARE(field.mass(), 0.0);
        QVERIFY(massLevels(field).empty());
        QVERIFY(densityContours(field, 0.5f).empty());
        QCOMPARE(qAlpha(densityShade(field, {40, 30}, qRgb(1, 2, 3)).pixel(20, 15)), 0);
        QVERIFY(makeDensity({}, {}, {}, kView).empty());
        QVERIFY(makeDensity(x, y, weight, {}).empty());
        QVERIFY(densityShade({}, {}, 0).isNull());
        QVERIFY(densityContours({}, 1).empty());
    }

    void aRoundHillHasRoundContours()
    {
        // Height falls by 1 a unit from 100: the line of height h is the circle of radius 100 - h.
        const QPointF middle(123.4, 97.7);
        const DensityField field = fieldOf(60, 50, 4, [&](double x, double y) {
            return std::max(0.0, 100 - std::hypot(x - middle.x(), y - middle.y()));
        });
        for (const float level : {20.0f, 37.5f, 60.0f, 90.0f}) {
            const std::vector<QPolygonF> lines = densityContours(field, level);
            QCOMPARE(lines.size(), 1u);
            QVERIFY(lines[0].isClosed());
            double area = 0;
            for (int i = 0; i + 1 < lines[0].size(); ++i) {
                const QPointF a = lines[0][i] - middle;
                const QPointF b = lines[0][i + 1] - middle;
                QVERIFY(std::abs(std::hypot(a.x(), a.y()) - (100 - level)) < 0.4);
                area += (a.x() * b.y() - a.y() * b.x()) / 2;
            }
            // The hill is to the left, which with y downward makes the area negative.
            QVERIFY(std::abs(-area / (std::numbers::pi * (100 - level) * (100 - level)) - 1) < 0.04);
        }
        QVERIFY(densityContours(field, 101).empty());
    }

    void contoursThatLeaveThePictureAreOpen()
    {
        const DensityField slope = fieldOf(20, 10, 5, [](double x, double) { return x; });
        const std::vector<QPolygonF> lines = densityContours(slope, 33);
        QCOMPARE(lines.size(), 1u);
        QVERIFY(!lines[0].isClosed());
        QCOMPARE(lines[0].size(), 10);
        for (const QPointF& at : lines[0])
            QVERIFY(std::abs(at.x() - 33) < 1e-4);
    }

    void twoHillsThatTouchAtACornerAreKeptApartByALowMiddle()
    {
        for (const bool together : {false, true}) {
            DensityField field = fieldOf(4, 4, 1, [](double, double) { return 0; });
            field.values[5] = field.values[10] = 1;
            field.values[6] = field.values[9] = together ? 0.45f : 0.0f;
            const auto lines = densityContours(field, 0.6f);
            QCOMPARE(lines.size(), together ? 1u : 2u);
            for (const QPolygonF& line : lines)
                QVERIFY(line.isClosed());
        }
    }

    void levelsShareOutTheMass()
    {
        const Cloud cloud = randomCloud(30000);
        const DensityField field = makeDensity(cloud.x, cloud.y, {}, kView);
        const std::vector<float> levels = massLevels(field, 5);
        QCOMPARE(levels.size(), 5u);
        for (std::size_t k = 0; k < levels.size(); ++k) {
            double above = 0;
            for (const float value : field.values)
                above += value >= levels[k] ? value : 0;
            QVERIFY(std::abs(above / field.mass() - (4.5 - double(k)) / 5) < 0.01);
            QVERIFY(k == 0 || levels[k] > levels[k - 1]);
        }
    }

    void theShadeIsStrongestWhereTheCrowdIs()
    {
        const std::vector<float> x{100};
        const std::vector<float> y{200};
        const QImage shade =
            densityShade(makeDensity(x, y, {}, kView, {4, 12}), {800, 600}, qRgb(10, 200, 90), 0.5);
        QCOMPARE(shade.size(), QSize(800, 600));
        QVERIFY(std::abs(qAlpha(shade.pixel(200, 400)) - 128) <= 3);
        QCOMPARE(qAlpha(shade.pixel(600, 100)), 0);
        // One deviation away the root of the density is exp(-1/4) of that in the middle.
        QVERIFY(std::abs(qAlpha(shade.pixel(224, 400)) - 128 * std::exp(-0.25)) < 4);
        const QRgb color = qUnpremultiply(shade.pixel(200, 400));
        QVERIFY(std::abs(qGreen(color) - 200) <= 2 && std::abs(qBlue(color) - 90) <= 2);
    }
};

QTEST_APPLESS_MAIN(DensityTest)
#include "tst_density.moc"
