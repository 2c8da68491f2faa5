// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/projection/projection.h"
#include "widgets/map/points/map_frame.h"
#include "widgets/map/points/pick_grid.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace shelf;

namespace {

constexpr QRectF kView(0, 0, 500, 400);

struct Map {
    MapSpace space;
    MapLook look;
};

Map randomMap(int dims, std::size_t count)
{
    Random random(23);
    Projection projection;
    projection.dims = dims;
    Map map;
    for (std::size_t i = 0; i < count; ++i) {
        // Some lie far out, some have no place at all.
        const float spread = i % 50 == 0 ? 6.0f : 1.0f;
        for (int d = 0; d < dims; ++d)
            projection.coordinates.push_back(i % 997 == 5 ? std::numeric_limits<float>::quiet_NaN()
                                                          : spread * static_cast<float>(random.normal()));
        map.look.size.push_back(i % 11 == 3 ? -1.0f : random.uniform(0.5f, 2.5f));
        map.look.dim.push_back(random.below(4) == 0);
        map.look.color.push_back(qRgb(1, 2, 3));
    }
    map.look.largest = 2.5f;
    map.space = makeMapSpace(projection);
    return map;
}

/// Looks at every point.
int expected(QPointF where, double slack, const MapFrame& frame, const MapLook& look, bool space)
{
    int best = -1;
    double bestFar = 0;
    bool bestInside = false;
    for (std::size_t i = 0; i < frame.x.size(); ++i) {
        const double far = std::hypot(frame.x[i] - where.x(), frame.y[i] - where.y());
        if (frame.radius[i] < 0 || !(far <= frame.radius[i] + slack))
            continue;
        const bool inside = far <= frame.radius[i] + 1;
        const auto b = static_cast<std::size_t>(std::max(best, 0));
        bool better = best < 0;
        if (!better && look.dim[i] != look.dim[b])
            better = !look.dim[i];
        else if (!better && inside != bestInside)
            better = inside;
        else if (!better && space && inside && frame.depth[i] != frame.depth[b])
            better = frame.depth[i] > frame.depth[b];
        else if (!better)
            better = far < bestFar;
        if (better) {
            best = static_cast<int>(i);
            bestFar = far;
            bestInside = inside;
        }
    }
    return best;
}

} // namespace

class PickGridTest : public QObject {
    Q_OBJECT
private slots:
    void theBookUnderThePointerIsFoundAtEveryZoomAndTurn_data()
    {
        QTest::addColumn<int>("dims");
        QTest::newRow("plane") << 2;
        QTest::newRow("space") << 3;
    }

    void theBookUnderThePointerIsFoundAtEveryZoomAndTurn()
    {
        QFETCH(int, dims);
        const Map map = randomMap(dims, 25000);
        Workers workers(3);
        MapPicker alone;
        MapPicker threaded;
        MapFrame frame;
        Random random(3);
        for (const double zoom : {0.4, 1.0, 7.0, 60.0}) {
            MapCamera camera = MapCamera::fitting(map.space);
            camera.zoom = zoom;
            camera.centerX += 0.05;
            if (dims == 3)
                camera.turnBy(zoom, -0.2);
            layOutMap(map.space, camera, kView, map.look, frame);
            alone.cameraChanged();
            threaded.cameraChanged();
            int found = 0;
            for (int k = 0; k < 200; ++k) {
                const QPointF at(random.uniform(-5.0f, 505.0f), random.uniform(-5.0f, 405.0f));
                const int book = expected(at, 5, frame, map.look, dims == 3);
                QCOMPARE(alone.at(at, 5, map.space, camera, frame, map.look), book);
                QCOMPARE(threaded.at(at, 5, map.space, camera, frame, map.look, &workers), book);
                found += book >= 0;
            }
            QVERIFY(found > 5);
        }
    }

    void anotherMapIsSearchedAfresh()
    {
        const Map first = randomMap(2, 500);
        Map second = first;
        for (float& v : second.space.xyz)
            v = -0.7f * v;
        MapPicker picker;
        MapFrame frame;
        for (const Map* map : {&first, static_cast<const Map*>(&second)}) {
            const MapCamera camera = MapCamera::fitting(map->space);
            layOutMap(map->space, camera, kView, map->look, frame);
            picker.spaceChanged();
            for (std::size_t i = 0; i < frame.x.size(); ++i) {
                const QPointF at(frame.x[i], frame.y[i]);
                if (std::isfinite(frame.x[i]) && kView.contains(at))
                    QCOMPARE(picker.at(at, 0.5f, map->space, camera, frame, map->look),
                             expected(at, 0.5, frame, map->look, false));
            }
        }
    }

    void nothingIsFoundWhereThereIsNothing()
    {
        PickGrid grid;
        QVERIFY(grid.empty());
        QCOMPARE(grid.at({5, 5}, 5, {}, {}, {}), -1);
        grid.build({}, {}, {500, 400});
        QCOMPARE(grid.at({5, 5}, 5, {}, {}, {}), -1);
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> x{nan, 5, 5, 300};
        const std::vector<float> y{5, nan, 5, 300};
        const std::vector<float> radius{3, 3, -1, 3};
        grid.build(x, y, {500, 400});
        QCOMPARE(grid.at({5, 5}, 5, radius, {}, {}), -1);
        QCOMPARE(grid.at({301, 300}, 5, radius, {}, {}), 3);
        MapPicker picker;
        QCOMPARE(picker.at({5, 5}, 5, MapSpace(), MapCamera(), MapFrame(), MapLook()), -1);
    }
};

QTEST_APPLESS_MAIN(PickGridTest)
#include "tst_pick_grid.moc"
