// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "widgets/map/points/point_raster.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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
        const std::vector<std::uint8_t> squares(points.x.size(), static_cast<std::uint8_t>(PointShape::square));
        points.shape = squares;
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

    void thePictureIsTheSameWhateverTheNumberOfThreads_data()
    {
        QTest::addColumn<bool>("space");
        QTest::addColumn<float>("factor");
        QTest::newRow("plane, tiny points") << false << 0.3f;
        QTest::newRow("space, tiny points") << true << 0.3f;
        QTest::newRow("space, points of all sizes") << true << 1.5f;
    }

    void thePictureIsTheSameWhateverTheNumberOfThreads()
    {
        QFETCH(bool, space);
        QFETCH(float, factor);
        const QSize size(401, 333);
        Cloud cloud = randomCloud(60000, size, 5);
        for (float& r : cloud.radius)
            r *= factor;
        PointRaster one(1);
        one.begin(size, kWhite);
        one.draw(cloud.points(space));
        for (const int threads : {2, 3, 7}) {
            PointRaster many(threads);
            for (int frame = 0; frame < 2; ++frame) {
                many.begin(size, kWhite);
                many.draw(cloud.points(space));
                QVERIFY(many.image() == one.image());
            }
        }
    }

    void tinyPointsLookLikeDiscsPaintedOneAfterAnother()
    {
        // Against discs without rounded places and sizes, blended in double from the dimmest and farthest on.
        const QSize size(90, 70);
        for (const bool space : {false, true}) {
            Cloud cloud = randomCloud(1500, size, 13);
            for (float& r : cloud.radius)
                r = 0.4f + 0.2f * (r - 2);
            std::vector<std::size_t> order(cloud.x.size());
            std::iota(order.begin(), order.end(), std::size_t(0));
            std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                if (cloud.dim[a] != cloud.dim[b])
                    return cloud.dim[a] > cloud.dim[b];
                return space && cloud.depth[a] < cloud.depth[b];
            });
            PointRaster raster;
            raster.begin(size, kWhite);
            raster.draw(cloud.points(space));
            double difference = 0;
            for (int y = 0; y < size.height(); ++y)
                for (int x = 0; x < size.width(); ++x) {
                    double green = 255;
                    for (const std::size_t i : order) {
                        const double r = cloud.radius[i];
                        const double far = std::hypot(cloud.x[i] - x - 0.5, cloud.y[i] - y - 0.5);
                        const double most = std::min(1.0, 3.14159265 * r * r);
                        const double share = std::min(most, std::clamp(r + 0.5 - far, 0.0, 1.0));
                        green += (qGreen(cloud.color[i]) - green) * share;
                    }
                    difference += std::abs(green - qGreen(raster.image().pixel(x, y)));
                }
            const double mean = difference / (size.width() * size.height());
            QVERIFY2(mean < 6, qPrintable(QString::number(mean)));
        }
    }

    void pointsAcrossTheBordersAreCutThere()
    {
        // The same cloud in the middle of a larger picture, cut out of it.
        const QSize size(150, 100);
        Cloud cloud = randomCloud(900, size, 17);
        for (std::size_t i = 0; i < cloud.x.size(); ++i)
            cloud.radius[i] *= i % 7 == 0 ? 8.0f : 1.0f;
        RasterPoints points = cloud.points(true);
        points.rim = 0.75f;
        PointRaster small;
        small.begin(size, kWhite);
        small.draw(points);
        points.origin = QPointF(-64, -96);
        PointRaster large;
        large.begin({320, 300}, kWhite);
        large.draw(points);
        QVERIFY(large.image().copy(64, 96, 150, 100) == small.image());
    }

    void aScreenOfTwiceThePixelsShowsTheSame()
    {
        const QSize size(120, 90);
        const Cloud cloud = randomCloud(200, size, 19);
        Cloud doubled = cloud;
        for (auto* column : {&doubled.x, &doubled.y, &doubled.radius})
            for (float& v : *column)
                v *= 2;
        RasterPoints scaled = cloud.points(true);
        scaled.scale = 2;
        PointRaster a;
        a.begin(size * 2, kWhite);
        a.draw(scaled);
        PointRaster b;
        b.begin(size * 2, kWhite);
        b.draw(doubled.points(true));
        QVERIFY(a.image() == b.image());
    }

    void aSecondCloudLiesOverTheFirst()
    {
        Cloud first;
        first.add(30, 30, 8, qRgb(200, 0, 0), 1.0f);
        Cloud second;
        second.add(34, 30, 8, qRgb(0, 0, 200), 0.0f);
        PointRaster raster;
        raster.begin({60, 60}, kWhite);
        raster.draw(first.points(true));
        raster.draw(second.points(true));
        QCOMPARE(raster.image().pixel(32, 30), qRgb(0, 0, 200));
        QCOMPARE(raster.image().pixel(25, 30), qRgb(200, 0, 0));
        raster.begin({60, 60}, 0xff102030);
        QCOMPARE(raster.image().pixel(32, 30), 0xff102030);
    }
};

QTEST_APPLESS_MAIN(PointRasterTest)
#include "tst_point_raster.moc"
