// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/map/pane/map_measure.h"
#include "tests/app/fake_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

constexpr int kBooks = 40;

MapSource source()
{
    MapSource made;
    auto data = smallShelf(8, kBooks);
    made.data = data;
    made.run = fakeRun(data);
    return made;
}

/// The two coordinates of every vector as they are: nothing is lost.
ProjectionPtr faithfulMap(const MapSource& of)
{
    auto map = std::make_shared<Projection>();
    const MatrixView rows = of.rows();
    map->coordinates.assign(rows.data, rows.data + rows.rows * rows.cols);
    return map;
}

} // namespace

class MapMeasureTest : public QObject {
    Q_OBJECT

private slots:
    void aMapThatLosesNothingKeepsEveryNeighbor()
    {
        Jobs jobs;
        MapMeasure measure(jobs);
        QSignalSpy told(&measure, &MapMeasure::measured);
        const MapSource from = source();
        measure.setMap(faithfulMap(from));
        QVERIFY(!measure.quality());
        measure.start(from, Metric::euclidean);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(measure.quality());
        QVERIFY(std::abs(measure.quality()->faith.trustworthiness - 1) < 1e-9);
        measure.setMap(faithfulMap(from)); // another one, of which nothing is known
        QVERIFY(!measure.quality());
    }

    void whatIsMeasuredOfTheMapBeforeIsDropped()
    {
        Jobs jobs;
        MapMeasure measure(jobs);
        QSignalSpy told(&measure, &MapMeasure::measured);
        QSignalSpy ended(&jobs, &Jobs::finished);
        const MapSource from = source();
        measure.setMap(faithfulMap(from));
        measure.start(from, Metric::euclidean);
        measure.setMap(faithfulMap(from));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(told.empty());
        QVERIFY(!measure.quality());
    }
};

QTEST_GUILESS_MAIN(MapMeasureTest)
#include "tst_map_measure.moc"
