// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "widgets/point_raster.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>

using namespace shelf;

namespace {

constexpr QRgb kWhite = 0xffffffff;

struct Cloud {
    std::vector<float> x, y, depth, radius;
    std::vector<QRgb> color;
    std::vector<std::uint8_t> dim;

    void add(float px, float py, float r, QRgb c, float d = 0.5f, bool isDim = false)
    {
        x.push_back(px);
        y.push_back(py);
        radius.push_back(r);
        color.push_back(c);
        depth.push_back(d);
        dim.push_back(isDim);
    }
    RasterPoints points(bool space) const
    {
        RasterPoints p;
        p.x = x;
        p.y = y;
        p.radius = radius;
        p.color = color;
        p.dim = dim;
        if (space)
            p.depth = depth;
        return p;
    }
};

Cloud randomCloud(int count, QSize size, std::uint64_t seed)
{
    Random random(seed);
    Cloud cloud;
    for (int i = 0; i < count; ++i)
        cloud.add(random.uniform(-5.0f, float(size.width() + 5)),
                  random.uniform(-5.0f, float(size.height() + 5)), random.uniform(2.0f, 6.0f),
                  0xff000000u | QRgb(random.next() & 0xffffff), random.uniform(0.0f, 1.0f),
                  random.below(3) == 0);
    return cloud;
}

/// The point whose disc holds the pixel's middle with a pixel and a half to spare and that is in front of all
/// others that touch the pixel: -1 where nothing touches it, -2 where an edge makes the answer a mixture.
int frontAt(const Cloud& cloud, bool space, double px, double py)
{
    int front = -1;
    const auto before = [&](int a, int b) {
        if (cloud.dim[a] != cloud.dim[b])
            return cloud.dim[b] != 0;
        return space ? cloud.depth[a] > cloud.depth[b] : a > b;
    };
    for (int i = 0; i < int(cloud.x.size()); ++i)
        if (std::hypot(cloud.x[i] - px, cloud.y[i] - py) < cloud.radius[i] + 1.5 &&
            (front < 0 || before(i, front)))
            front = i;
    if (front >= 0 && std::hypot(cloud.x[front] - px, cloud.y[front] - py) > cloud.radius[front] - 1.5)
        return -2;
    return front;
}

} // namespace

class PointRasterTest : public QObject {
    Q_OBJECT
private slots:
    void theNearestPointIsSeen_data()
    {
        QTest::addColumn<bool>("space");
        QTest::newRow("plane: later over earlier") << false;
        QTest::newRow("space: nearer over farther") << true;
    }

    void theNearestPointIsSeen()
    {
        QFETCH(bool, space);
        const QSize size(160, 120);
        const Cloud cloud = randomCloud(400, size, 7);
        PointRaster raster;
        raster.begin(size, kWhite);
        raster.draw(cloud.points(space));
        int compared = 0;
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x) {
                const int front = frontAt(cloud, space, x + 0.5, y + 0.5);
                if (front == -2)
                    continue;
                ++compared;
                QCOMPARE(raster.image().pixel(x, y), front == -1 ? kWhite : cloud.color[std::size_t(front)]);
            }
        QVERIFY(compared > 2000);
    }

    void orderOfPointsDoesNotDecideWhatIsInFront()
    {
        const QSize size(100, 100);
        Cloud forward;
        forward.add(50, 50, 10, qRgb(255, 0, 0), 0.9f);
        forward.add(54, 50, 10, qRgb(0, 0, 255), 0.1f);
        Cloud backward;
        backward.add(54, 50, 10, qRgb(0, 0, 255), 0.1f);
        backward.add(50, 50, 10, qRgb(255, 0, 0), 0.9f);
        for (const Cloud* cloud : {&forward, &backward}) {
            PointRaster raster;
            raster.begin(size, kWhite);
            raster.draw(cloud->points(true));
            QCOMPARE(raster.image().pixel(52, 50), qRgb(255, 0, 0));
            QCOMPARE(raster.image().pixel(62, 50), qRgb(0, 0, 255));
        }
    }

    void edgesAreSmooth()
    {
        // Ink of a black disc on white, pixel by pixel, against its area in that pixel counted on a fine
        // grid.
        for (const float r : {1.5f, 3.0f, 7.5f}) {
            Cloud cloud;
            cloud.add(20.125f, 20.375f, r, qRgb(0, 0, 0));
            PointRaster raster;
            raster.begin({40, 40}, kWhite);
            raster.draw(cloud.points(false));
            double ink = 0;
            for (int y = 0; y < 40; ++y)
                for (int x = 0; x < 40; ++x) {
                    int hits = 0;
                    for (int k = 0; k < 400; ++k)
                        hits += std::hypot(x + (k % 20 + 0.5) / 20 - 20.125,
                                           y + (k / 20 + 0.5) / 20 - 20.375) < r;
                    const double drawn = (255 - qRed(raster.image().pixel(x, y))) / 255.0;
                    QVERIFY2(std::abs(drawn - hits / 400.0) < 0.13,
                             qPrintable(QStringLiteral("%1,%2: %3 instead of %4")
                                            .arg(x)
                                            .arg(y)
                                            .arg(drawn)
                                            .arg(hits / 400.0)));
                    ink += drawn;
                }
            const double area = 3.14159265 * r * r;
            QVERIFY2(std::abs(ink - area) < 0.06 * area + 0.2, qPrintable(QString::number(ink / area)));
        }
    }

    void dimmedPointsStayUnderTheOthers()
    {
        Cloud cloud;
        cloud.add(30, 30, 8, qRgb(200, 0, 0), 0.0f);
        cloud.add(30, 30, 8, qRgb(180, 180, 180), 1.0f, true);
        for (const bool space : {false, true}) {
            PointRaster raster;
            raster.begin({60, 60}, kWhite);
            raster.draw(cloud.points(space));
            QCOMPARE(raster.image().pixel(30, 30), qRgb(200, 0, 0));
        }
    }

    void aRimKeepsTouchingPointsApart()
    {
        Cloud cloud;
        cloud.add(20, 20, 6, qRgb(0, 0, 200));
        cloud.add(28, 20, 6, qRgb(0, 0, 200));
        RasterPoints points = cloud.points(false);
        points.rim = 1;
        PointRaster raster;
        raster.begin({48, 40}, kWhite);
        raster.draw(points);
        bool light = false;
        for (int x = 20; x < 28; ++x)
            light |= qRed(raster.image().pixel(x, 20)) > 120;
        QVERIFY(light);
    }

    void squaresHaveStraightSides()
    {
        Cloud cloud;
        cloud.add(20.125f, 20.125f, 5, qRgb(0, 0, 0));
        RasterPoints points = cloud.points(false);
        points.shape = PointShape::square;
        PointRaster raster;
        raster.begin({40, 40}, kWhite);
        raster.draw(points);
        QCOMPARE(raster.image().pixel(16, 16), qRgb(0, 0, 0));
        QCOMPARE(raster.image().pixel(23, 23), qRgb(0, 0, 0));
        QCOMPARE(raster.image().pixel(27, 20), kWhite);
    }

    void brokenPlacesAreSkipped()
    {
        Cloud cloud;
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float far = std::numeric_limits<float>::infinity();
        cloud.add(nan, 5, 3, qRgb(0, 0, 0));
        cloud.add(5, far, 3, qRgb(0, 0, 0));
        cloud.add(-far, 5, 3, qRgb(0, 0, 0), nan);
        cloud.add(5, 5, nan, qRgb(0, 0, 0));
        cloud.add(5, 5, -1, qRgb(0, 0, 0));
        cloud.add(1e30f, 1e30f, 3, qRgb(0, 0, 0));
        cloud.add(0, 0, 1e9f, qRgb(1, 2, 3));
        PointRaster raster;
        raster.begin({50, 50}, kWhite);
        raster.draw(cloud.points(true));
        QCOMPARE(raster.image().pixel(2, 2), qRgb(1, 2, 3));
        QCOMPARE(raster.image().pixel(45, 45), kWhite);
        raster.begin({}, kWhite);
        raster.draw(cloud.points(true));
        QVERIFY(raster.image().isNull());
    }

    void aFrame_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("space");
        QTest::newRow("10,000 points in the plane") << 10000 << false;
        QTest::newRow("10,000 points in space") << 10000 << true;
        QTest::newRow("100,000 points in the plane") << 100000 << false;
        QTest::newRow("100,000 points in space") << 100000 << true;
    }

    void aFrame()
    {
        QFETCH(int, count);
        QFETCH(bool, space);
        const QSize size(1280, 800);
        Cloud cloud = randomCloud(count, size, 3);
        for (float& r : cloud.radius)
            r = 2.5f + 0.25f * r;
        PointRaster raster;
        RasterPoints points = cloud.points(space);
        points.rim = 0.75f;
        std::vector<double> times;
        for (int i = 0; i < 21; ++i) {
            const std::clock_t began = std::clock();
            raster.begin(size, kWhite);
            raster.draw(points);
            times.push_back(double(std::clock() - began) * 1e3 / CLOCKS_PER_SEC);
        }
        std::sort(times.begin(), times.end());
        qInfo("a frame of %d points at 1280x800: %.2f ms of one core", count, times[10]);
        int inked = 0;
        for (int y = 0; y < size.height(); y += 4)
            for (int x = 0; x < size.width(); x += 4)
                inked += raster.image().pixel(x, y) != kWhite;
        QVERIFY(inked > 10000);
    }
};

QTEST_APPLESS_MAIN(PointRasterTest)
#include "tst_point_raster.moc"
