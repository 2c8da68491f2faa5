// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "widgets/map/points/map_raster.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace shelf;

namespace {

constexpr QRectF kView(10, 20, 1270, 780);

std::shared_ptr<const Projection> randomProjection(int dims, std::size_t count)
{
    Random random(31);
    auto projection = std::make_shared<Projection>();
    projection->dims = dims;
    for (std::size_t i = 0; i < count * static_cast<std::size_t>(dims); ++i)
        projection->coordinates.push_back(3 + 20 * static_cast<float>(random.normal()));
    return projection;
}

MapContent randomContent(int dims, std::size_t count, bool numbers = false)
{
    Random random(37);
    auto data = std::make_shared<Dataset>();
    data->books.ids.resize(count);
    data->scale = {1, 5};
    MapContent content;
    std::vector<std::string> kinds;
    std::vector<double> values;
    std::vector<RatingSummary> summary;
    std::vector<std::uint8_t> unlearned;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t kind = random.below(20);
        kinds.push_back(kind == 0 ? std::string() : std::to_string(kind * kind % 17));
        values.push_back(kind == 1 ? std::numeric_limits<double>::quiet_NaN() : random.normal());
        summary.push_back({static_cast<std::uint32_t>(random.below(400)), 3});
        unlearned.push_back(random.below(9) == 0);
    }
    content.summary = std::move(summary);
    content.unlearned = std::move(unlearned);
    content.data = data;
    content.projection = randomProjection(dims, count);
    content.colors = numbers ? ColorScale::numbers(std::move(values), false) : ColorScale::categories(kinds);
    return content;
}

int largestStep(QRgb a, const QColor& b)
{
    return std::max(
        {std::abs(qRed(a) - b.red()), std::abs(qGreen(a) - b.green()), std::abs(qBlue(a) - b.blue())});
}

} // namespace

class MapFrameTest : public QObject {
    Q_OBJECT
private slots:
    /// Where the colors mean a reader's ratings, a selected book that has none is grey, not in a color that
    /// would be read as a rating.
    void whatAReaderDidNotRateHasNoColorOfARating()
    {
        MapContent content = randomContent(2, 200);
        std::vector<std::uint8_t> none(200, 0);
        content.unlearned = none;
        std::vector<std::uint8_t> marked(200, 1);
        content.marked = marked;
        const MapInk ink = MapInk::of(false);
        const auto saturation = [&](std::size_t book) {
            return QColor::fromRgb(makeMapLook(content, ink).color[book]).hsvSaturationF();
        };
        std::size_t colored = 0;
        while (saturation(colored) < 0.4f)
            ++colored;
        content.rated.push_back({colored == 3 ? 4 : 3, 5.0f});
        QVERIFY(saturation(colored) < 0.3f);
        QVERIFY(saturation(colored == 3 ? 4 : 3) > 0.4f);
        content.choice.by = ColorBy::rated; // whose scale has a color of its own for them
        QVERIFY(saturation(colored) > 0.4f);
    }

    void pointsLieWhereTheCameraPutsThem_data()
    {
        QTest::addColumn<int>("dims");
        QTest::addColumn<double>("zoom");
        for (const int dims : {2, 3})
            for (const double zoom : {0.3, 1.0, 9.0, 25.0, 200.0})
                QTest::addRow("%d dimensions, zoom %g", dims, zoom) << dims << zoom;
    }

    void pointsLieWhereTheCameraPutsThem()
    {
        // Turn, perspective and scale once more in double, written out.
        QFETCH(int, dims);
        QFETCH(double, zoom);
        const MapContent content = randomContent(dims, 3001);
        const MapSpace space = makeMapSpace(*content.projection);
        const MapLook look = makeMapLook(content, MapInk::of(false));
        MapCamera camera = MapCamera::fitting(space);
        MapFrame frame;
        layOutMap(space, camera, kView, look, frame);
        QCOMPARE(frame.x.size(), 3001u);
        // So that there is something to see in the deepest zoom too.
        camera.panBy(kView.center() - frame.at(17), kView);
        camera.zoom = zoom;
        layOutMap(space, camera, kView, look, frame);
        const double scale =
            0.92 * zoom * std::min(kView.width() / (2 * camera.halfX), kView.height() / (2 * camera.halfY));
        int seen = 0;
        for (std::size_t i = 0; i < frame.x.size(); ++i) {
            const double px = space.xyz[3 * i], py = space.xyz[3 * i + 1], pz = space.xyz[3 * i + 2];
            const double across = std::cos(camera.yaw) * px + std::sin(camera.yaw) * pz;
            const double ahead = std::cos(camera.yaw) * pz - std::sin(camera.yaw) * px;
            const double up = std::cos(camera.pitch) * py - std::sin(camera.pitch) * ahead;
            const double near =
                (std::cos(camera.pitch) * ahead + std::sin(camera.pitch) * py) / camera.radius;
            const double larger = 1 / (1 - camera.perspective * std::min(near, 0.8 * 3.2) / 3.2);
            const double x = 645 + (across * larger - camera.centerX) * scale;
            const double y = 410 - (up * larger - camera.centerY) * scale;
            if (!kView.contains(x, y))
                continue;
            ++seen;
            QVERIFY(std::abs(frame.x[i] - x) < 0.01);
            QVERIFY(std::abs(frame.y[i] - y) < 0.01);
            QVERIFY(std::abs(frame.depth[i] - std::clamp((near + 1) / 2, 0.0, 1.0)) < 1e-5);
            QVERIFY(std::abs(frame.radius[i] / (frame.plainRadius * look.size[i] * larger) - 1) < 1e-4);
        }
        QVERIFY(seen > 0);
    }

    void farBooksFadeIntoTheCanvas()
    {
        const MapContent content = randomContent(3, 1003);
        const MapSpace space = makeMapSpace(*content.projection);
        const MapLook look = makeMapLook(content, MapInk::of(false));
        MapFrame frame;
        layOutMap(space, MapCamera::fitting(space), kView, look, frame);
        for (std::size_t i = 0; i < frame.x.size(); ++i) {
            const QColor wanted = mixedColor(QColor::fromRgb(look.color[i]), QColor::fromRgb(look.canvas),
                                             0.62 * (1 - frame.depth[i]));
            QVERIFY(largestStep(frame.color[i], wanted) <= 2);
            QCOMPARE(qAlpha(frame.color[i]), 255);
        }
    }

    void threadsDoNotChangeThePicture()
    {
        for (const int dims : {2, 3}) {
            MapContent content = randomContent(dims, 60001, dims == 3);
            content.sizeByRatings = dims == 2;
            const MapSpace space = makeMapSpace(*content.projection);
            const MapCamera camera = MapCamera::fitting(space);
            Workers workers(3);
            const MapLook look = makeMapLook(content, MapInk::of(true));
            const MapLook threaded = makeMapLook(content, MapInk::of(true), &workers);
            QVERIFY(look.color == threaded.color && look.size == threaded.size && look.dim == threaded.dim &&
                    look.front == threaded.front);
            MapFrame one, many;
            layOutMap(space, camera, kView, look, one);
            layOutMap(space, camera, kView, look, many, &workers);
            QVERIFY(one.x == many.x && one.y == many.y && one.depth == many.depth &&
                    one.radius == many.radius && one.color == many.color);
        }
    }

    void booksHaveTheColorsOfTheLegend()
    {
        for (const bool dark : {false, true})
            for (const bool numbers : {false, true}) {
                MapContent content = randomContent(2, 500, numbers);
                const MapInk ink = MapInk::of(dark);
                const MapLook look = makeMapLook(content, ink);
                std::set<QRgb> greys; // of books that the model knows nothing of
                for (std::size_t i = 0; i < 500; ++i) {
                    if (content.unlearned[i])
                        greys.insert(look.color[i]);
                    else
                        QCOMPARE(QColor::fromRgb(look.color[i]),
                                 QColor::fromRgb(content.colors.color(i, dark)));
                }
                QCOMPARE(greys.size(), std::size_t(1));
                const QColor grey = QColor::fromRgb(*greys.begin());
                QVERIFY(grey.hsvSaturation() < 60);
                QVERIFY(std::abs(grey.lightness() - ink.theme.canvas.lightness()) > 25);
            }
    }

    void booksOutsideTheFilterAreGreyOrGone()
    {
        MapContent content = randomContent(2, 300);
        std::vector<std::uint8_t> outside(300, 0);
        for (std::size_t i = 0; i < 300; i += 2)
            outside[i] = 1;
        content.outside = std::move(outside);
        content.selected = 4;
        content.neighbors = {{6, 0.1f}};
        for (const bool hide : {false, true}) {
            content.hideContext = hide;
            const MapLook look = makeMapLook(content, MapInk::of(false));
            QVERIFY(look.size[4] > 1 && look.size[6] > 1);
            QVERIFY(!look.dim[4] && !look.dim[6]);
            for (std::size_t i = 0; i < 300; i += 2)
                if (i != 4 && i != 6) {
                    QCOMPARE(int(look.dim[i]), 1);
                    QCOMPARE(look.size[i] < 0, hide);
                }
            QVERIFY(look.size[1] > 0);
        }
    }

    void smallBooksAreSeenOnLargeOnes()
    {
        MapContent content = randomContent(2, 2);
        content.projection = [] {
            auto projection = std::make_shared<Projection>();
            projection->coordinates = {0, 0, 1e-4f, 0};
            return projection;
        }();
        content.unlearned.clear();
        content.summary = {{5, 3}, {400, 3}};
        content.sizeByRatings = true;
        MapSpace space = makeMapSpace(*content.projection);
        for (float& v : space.xyz)
            v = 0;
        const MapLook look = makeMapLook(content, MapInk::of(false));
        QCOMPARE(look.front.size(), 2u);
        QVERIFY(look.front[0] > look.front[1]);
        MapFrame frame;
        const MapCamera camera;
        layOutMap(space, camera, QRectF(0, 0, 80, 60), look, frame);
        PointRaster raster;
        raster.begin({80, 60}, look.canvas);
        raster.draw(rasterPoints(frame, look, camera));
        QCOMPARE(raster.image().pixel(40, 30), look.color[0]);
    }

    void theThumbnailShowsTheWholeMap()
    {
        const MapContent content = randomContent(2, 4000);
        const MapSpace space = makeMapSpace(*content.projection);
        const MapLook look = makeMapLook(content, MapInk::of(false));
        const QImage image = thumbnail(space, look, {120, 90});
        QCOMPARE(image.size(), QSize(120, 90));
        int left = 120, right = 0;
        for (int y = 0; y < 90; ++y)
            for (int x = 0; x < 120; ++x)
                if (image.pixel(x, y) != (look.canvas | 0xff000000u)) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
        QVERIFY(left < 30 && right > 90);
        QCOMPARE(thumbnail(space, look, {120, 90}), image);
        QVERIFY(thumbnail(space, look, {}).isNull());
    }

    void theThumbnailOfAHugeMapKeepsWhatIsPickedOut()
    {
        MapContent content = randomContent(2, 300000);
        content.unlearned.clear();
        content.selected = 123457;
        const MapSpace space = makeMapSpace(*content.projection);
        const MapLook look = makeMapLook(content, MapInk::of(false));
        const QImage image = thumbnail(space, look, {240, 180});
        MapFrame frame;
        layOutMap(space, MapCamera::fitting(space), QRectF(0, 0, 240, 180), look, frame);
        QCOMPARE(image.pixelColor(frame.at(123457).toPoint()), QColor::fromRgb(look.color[123457]));
    }

    void brokenCoordinatesDoNotSpoilTheOthers()
    {
        auto projection = std::make_shared<Projection>(*randomProjection(3, 200));
        projection->coordinates[4] = std::numeric_limits<float>::quiet_NaN();
        projection->coordinates[31] = std::numeric_limits<float>::infinity();
        MapContent content = randomContent(3, 200);
        content.projection = projection;
        const MapSpace space = makeMapSpace(*projection);
        const MapLook look = makeMapLook(content, MapInk::of(false));
        MapFrame frame;
        layOutMap(space, MapCamera::fitting(space), kView, look, frame);
        int seen = 0;
        for (std::size_t i = 0; i < 200; ++i)
            seen += kView.contains(frame.x[i], frame.y[i]);
        QVERIFY(seen > 190);
        QVERIFY(makeMapSpace(Projection()).points() == 0);
    }

    void whatFitsInSpaceGoesOnToFitWhileItIsTurned()
    {
        const MapSpace space = makeMapSpace(*randomProjection(3, 3000));
        MapCamera camera = MapCamera::fitting(space);
        const QRectF view(0, 0, 900, 600);
        for (int turn = 0; turn < 12; ++turn) {
            camera.turnBy(0.55, turn % 2 == 0 ? 0.3 : -0.4);
            const MapTransform transform(camera, view);
            int outside = 0;
            for (std::size_t i = 0; i < space.points(); ++i) {
                const auto at = transform.place(&space.xyz[3 * i]);
                outside += !view.contains(QPointF(at.x, at.y));
            }
            QVERIFY2(outside <= 30, qPrintable(QString::number(outside))); // of 3,000
        }
    }
};

QTEST_MAIN(MapFrameTest)
#include "tst_map_frame.moc"
