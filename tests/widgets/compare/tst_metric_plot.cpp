// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/interval_cell.h"
#include "widgets/compare/metric_plot.h"
#include "widgets/compare/name_places.h"
#include "widgets/look/table_cells.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

std::vector<PlottedRun> someRuns()
{
    return {{.run = 1, .name = QStringLiteral("quick"), .color = Qt::red, .x = 1, .y = 0.30},
            {.run = 2, .name = QStringLiteral("slow"), .color = Qt::blue, .x = 9, .y = 0.40},
            {.run = 3, .name = QStringLiteral("beaten"), .color = Qt::green, .x = 10, .y = 0.35},
            {.name = QStringLiteral("popularity"), .x = 0.5, .y = 0.10},
            {.run = 5, .name = QStringLiteral("unmeasured"), .x = std::nan(""), .y = 0.9}};
}

} // namespace

class TestMetricPlot : public QObject {
    Q_OBJECT

private slots:
    void theFrontIsNamedByWhichWayIsBetter()
    {
        MetricPlot plot;
        plot.setRuns(someRuns(), {QStringLiteral("Seconds"), Better::lower, 1},
                     {QStringLiteral("NDCG"), Better::higher, 2});
        QCOMPARE(plot.front(), (QStringList{QStringLiteral("popularity"), QStringLiteral("quick"),
                                            QStringLiteral("slow")}));
        plot.setRuns(someRuns(), {QStringLiteral("Seconds"), Better::higher, 1},
                     {QStringLiteral("NDCG"), Better::higher, 2});
        QCOMPARE(plot.front(), (QStringList{QStringLiteral("slow"), QStringLiteral("beaten")}));
        plot.setRuns(someRuns(), {QStringLiteral("Novelty"), Better::neither, 1},
                     {QStringLiteral("NDCG"), Better::higher, 2});
        QVERIFY(plot.front().isEmpty());
    }

    void aClickSelectsARunAndNoBaseline()
    {
        MetricPlot plot;
        plot.resize(600, 400);
        plot.setRuns(someRuns(), {QStringLiteral("Seconds"), Better::lower, 1},
                     {QStringLiteral("NDCG"), Better::higher, 2});
        plot.show();
        QSignalSpy chosen(&plot, &MetricPlot::runChosen);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.placeOf(1).toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().toInt(), 2);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.placeOf(3).toPoint());
        QCOMPARE(chosen.size(), 1);
        QVERIFY(plot.placeOf(1).x() > plot.placeOf(0).x()); // more is to the right
        QVERIFY(plot.placeOf(1).y() < plot.placeOf(0).y()); // and above
    }

    void keysGoFromRunToRun()
    {
        MetricPlot plot;
        plot.resize(600, 400);
        plot.setRuns(someRuns(), {QStringLiteral("Seconds"), Better::lower, 1},
                     {QStringLiteral("NDCG"), Better::higher, 2});
        plot.show();
        QSignalSpy chosen(&plot, &MetricPlot::runChosen);
        QTest::keyClick(&plot, Qt::Key_Right); // the baseline
        QTest::keyClick(&plot, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.last().first().toInt(), 1);
        QTest::keyClick(&plot, Qt::Key_Left);
        QTest::keyClick(&plot, Qt::Key_Left); // it stays at the end
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Enter);
        QCOMPARE(chosen.last().first().toInt(), 1);
    }

    void itIsToldInWords()
    {
        MetricPlot plot;
        plot.setRuns(someRuns(), {QStringLiteral("Seconds"), Better::lower, 1},
                     {QStringLiteral("NDCG"), Better::higher, 2});
        QVERIFY(plot.accessibleDescription().contains(
            QStringLiteral("quick: Seconds 1.0, NDCG 0.30; on the Pareto front")));
        QVERIFY(plot.accessibleDescription().contains(QStringLiteral("beaten: Seconds 10.0, NDCG 0.35.")));
        QVERIFY(!plot.accessibleDescription().contains(QStringLiteral("unmeasured")));
    }

    void namesStandBetweenTheArmsOfTheirCross()
    {
        const QRectF area(0, 0, 400, 300);
        const std::vector<NamedPoint> points{{QPointF(100, 100), QSizeF(80, 16)},
                                             {QPointF(300, 200), QSizeF(80, 16)}};
        const QList<QLineF> bars{QLineF(20, 100, 180, 100), QLineF(100, 60, 100, 140),
                                 QLineF(220, 200, 380, 200), QLineF(300, 160, 300, 240)};
        const std::vector<QRectF> crossed = placeNames(points, {0, 1}, {}, bars, area);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QPointF place = points[i].place;
            QVERIFY(crossed[i].width() == 80 && area.contains(crossed[i]));
            QVERIFY(crossed[i].bottom() < place.y() || crossed[i].top() > place.y());
            QVERIFY(crossed[i].right() < place.x() || crossed[i].left() > place.x());
        }
        // Beside the point where no bar is, and over a bar rather than nowhere.
        QCOMPARE(placeNames(points, {0, 1}, {}, {}, area)[0].center().y(), 100.0);
        const QList<QLineF> grid{QLineF(0, 85, 400, 85), QLineF(0, 100, 400, 100), QLineF(0, 115, 400, 115)};
        QVERIFY(!placeNames(points, {0}, {}, grid, area)[0].isNull());
        QVERIFY(placeNames(points, {0}, grid, {}, QRectF(95, 80, 10, 40))[0].isNull());
    }

    void barsOfAColumnShareAScale()
    {
        const Interval scale{1, 3};
        QCOMPARE(IntervalDelegate::placeOf(1, scale, 10, 50), 10.0);
        QCOMPARE(IntervalDelegate::placeOf(2, scale, 10, 50), 30.0);
        QCOMPARE(IntervalDelegate::placeOf(4, scale, 10, 50), 50.0); // held within
        QCOMPARE(IntervalDelegate::placeOf(2, {2, 2}, 10, 50), 30.0);
    }

    void aCellIsPaintedWithItsInterval()
    {
        QStandardItemModel model(1, 2);
        IntervalCell cell;
        cell.value = 2;
        cell.interval = {1.5, 2.5};
        cell.scale = {1, 3};
        model.setData(model.index(0, 0), QVariant::fromValue(cell), kBarRole);
        const auto paintedIn = [&model](int column) {
            QImage image(200, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            IntervalDelegate().paint(&painter, option, model.index(0, column));
            int painted = 0;
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, 12) != QColor(Qt::white);
            return painted;
        };
        QVERIFY(paintedIn(0) > 60);
        QCOMPARE(paintedIn(1), 0);
    }
};

QTEST_MAIN(TestMetricPlot)
#include "tst_metric_plot.moc"
