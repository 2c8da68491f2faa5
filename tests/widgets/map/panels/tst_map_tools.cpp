// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/map_fixture.h"
#include "widgets/look/theme.h"
#include "widgets/map/content/map_shape.h"

#include <QSignalSpy>

#include <cmath>
#include <limits>
#include <numbers>

using namespace shelf;
using namespace shelf::fixture;

namespace {

constexpr int kBooks = 400;

QPolygonF star(const QPointF& middle, double radius, int corners)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double r = radius * (0.6 + 0.35 * std::sin(5 * angle));
        shape << middle + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return shape;
}

std::vector<int> booksOf(const QSignalSpy& spy)
{
    return spy.last().at(0).value<std::vector<int>>();
}

MarkMode modeOf(const QSignalSpy& spy)
{
    return spy.last().at(1).value<MarkMode>();
}

} // namespace

class MapToolsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectionView> view;
    std::shared_ptr<const Dataset> data = library(kBooks);

    /// Each book against the polygon, as Qt tells it.
    std::vector<int> inside(const QPolygonF& shape) const
    {
        std::vector<int> books;
        for (int i = 0; i < kBooks; ++i)
            if (shape.containsPoint(view->positionOf(i), Qt::OddEvenFill) &&
                !view->content().isOutside(static_cast<std::size_t>(i)))
                books.push_back(i);
        return books;
    }
    void show(int dims)
    {
        view->setContent(makeMapContent(data, cloud(kBooks, dims)));
        settle(*view);
    }

private slots:
    void init()
    {
        theme::apply(*qApp, ThemeChoice::light);
        view = std::make_unique<ProjectionView>();
        view->resize(700, 500);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        show(2);
    }
    void cleanup() { view.reset(); }

    void aRectangleTakesTheBooksInIt_data()
    {
        QTest::addColumn<int>("dims");
        QTest::newRow("plane") << 2;
        QTest::newRow("space") << 3;
    }
    void aRectangleTakesTheBooksInIt()
    {
        QFETCH(int, dims);
        show(dims);
        const MapCamera before = view->camera();
        view->setTool(MapTool::rectangle);
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        QSignalSpy clicked(view.get(), &ProjectionView::bookClicked);
        // From the lower right to the upper left: the order of the corners does not matter.
        drag(*view, {{400, 330}, {300, 250}, {180, 120}});
        QCOMPARE(drawn.size(), 1);
        const std::vector<int> expected = inside(QPolygonF(QRectF(180, 120, 220, 210)));
        QVERIFY(expected.size() > 20);
        QCOMPARE(booksOf(drawn), expected);
        QVERIFY(modeOf(drawn) == MarkMode::replace);
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(view->camera().yaw, before.yaw);
        QCOMPARE(view->camera().centerX, before.centerX);
    }

    void aLassoTakesTheBooksInIt()
    {
        view->setTool(MapTool::lasso);
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        const QPolygonF way = star({270, 250}, 180, 60);
        drag(*view, {way.begin(), way.end()});
        QCOMPARE(drawn.size(), 1);
        const std::vector<int> expected = inside(way);
        QVERIFY(expected.size() > 20 && expected.size() < 300);
        QCOMPARE(booksOf(drawn), expected);
    }

    void shiftAndControlSayWhatBecomesOfTheSelection()
    {
        view->setTool(MapTool::rectangle);
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        const std::vector<QPointF> way{{100, 100}, {300, 300}};
        drag(*view, way, Qt::ShiftModifier);
        QVERIFY(modeOf(drawn) == MarkMode::add);
        drag(*view, way, Qt::ControlModifier);
        QVERIFY(modeOf(drawn) == MarkMode::remove);
        drag(*view, way, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(modeOf(drawn) == MarkMode::intersect);
    }

    void aClickWithShiftAddsOneBook()
    {
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        QSignalSpy clicked(view.get(), &ProjectionView::bookClicked);
        const QPoint at = view->positionOf(5).toPoint();
        const int book = view->bookAt(at);
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ShiftModifier, at);
        QCOMPARE(booksOf(drawn), std::vector<int>{book});
        QVERIFY(modeOf(drawn) == MarkMode::add);
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ControlModifier, at);
        QVERIFY(modeOf(drawn) == MarkMode::remove);
        QCOMPARE(clicked.size(), 0);
    }

    void escapeAbandonsAShape()
    {
        view->setTool(MapTool::lasso);
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        QSignalSpy clicked(view.get(), &ProjectionView::bookClicked);
        drag(*view, {{100, 100}, {300, 150}, {300, 300}}, {}, Qt::LeftButton, false);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, QPoint(300, 300));
        QCOMPARE(drawn.size(), 0);
        QCOMPARE(clicked.size(), 0);
    }

    void theRightButtonStillMovesTheMapWhileAToolIsChosen()
    {
        view->setTool(MapTool::lasso);
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        const QPointF before = view->positionOf(5);
        drag(*view, {{300, 250}, {340, 240}, {360, 220}}, {}, Qt::RightButton);
        QCOMPARE(drawn.size(), 0);
        QVERIFY(QLineF(before + QPointF(60, -30), view->positionOf(5)).length() < 0.5);
    }

    void keysChooseTheToolAndSaySo()
    {
        QSignalSpy changed(view.get(), &ProjectionView::toolChanged);
        QTest::keyClick(view.get(), Qt::Key_R);
        QVERIFY(view->tool() == MapTool::rectangle);
        QTest::keyClick(view.get(), Qt::Key_L);
        QVERIFY(view->tool() == MapTool::lasso);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Lasso")));
        QTest::keyClick(view.get(), Qt::Key_P);
        QVERIFY(view->tool() == MapTool::navigate);
        QCOMPARE(changed.size(), 3);
        view->setTool(MapTool::lasso);
        QCOMPARE(changed.size(), 3);
    }

    void aRectangleCanBeDrawnWithTheKeyboard()
    {
        view->setTool(MapTool::rectangle);
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        const double zoom = view->camera().zoom;
        // The cross begins in the middle of the room for the points: the legend keeps 160 pixels.
        const QPointF middle(270, 250);
        QTest::keyClick(view.get(), Qt::Key_Space);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(view.get(), Qt::Key_Left);
        QTest::keyClick(view.get(), Qt::Key_Space);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(view.get(), Qt::Key_Right);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(view.get(), Qt::Key_Down);
        QTest::keyClick(view.get(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(drawn.size(), 0);
        QTest::keyClick(view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(drawn.size(), 1);
        QVERIFY(modeOf(drawn) == MarkMode::add);
        const QRectF box(middle + QPointF(-80, 0), middle + QPointF(80, 94));
        const std::vector<int> expected = inside(QPolygonF(box));
        QVERIFY(expected.size() > 5);
        QCOMPARE(booksOf(drawn), expected);
        QCOMPARE(view->camera().zoom, zoom);
    }

    void aLassoCanBeDrawnWithTheKeyboard()
    {
        view->setTool(MapTool::lasso);
        QSignalSpy drawn(view.get(), &ProjectionView::shapeDrawn);
        const auto press = [&](Qt::Key key, int times) {
            for (int i = 0; i < times; ++i)
                QTest::keyClick(view.get(), key);
        };
        press(Qt::Key_Space, 2);
        press(Qt::Key_Right, 10);
        press(Qt::Key_Space, 1);
        press(Qt::Key_Down, 10);
        press(Qt::Key_Return, 1);
        QCOMPARE(drawn.size(), 1);
        const QPointF a(270, 250);
        const std::vector<int> expected = inside(QPolygonF({a, a + QPointF(160, 0), a + QPointF(160, 160)}));
        QVERIFY(expected.size() > 5);
        QCOMPARE(booksOf(drawn), expected);
    }

    void booksOutsideTheFilterCannotBePicked()
    {
        MapContent content = view->content();
        std::vector<std::uint8_t> outside(kBooks, 0);
        for (std::size_t i = 0; i < kBooks; i += 2)
            outside[i] = 1;
        content.outside = outside;
        view->setContent(content);
        const QPolygonF all(QRectF(-10, -10, 800, 600));
        const std::vector<int> books = view->booksIn(all);
        QCOMPARE(books.size(), std::size_t(kBooks / 2));
        QVERIFY(std::all_of(books.begin(), books.end(), [](int book) { return book % 2 == 1; }));
        for (int i = 0; i < kBooks; i += 2)
            QVERIFY(view->bookAt(view->positionOf(i)) % 2 != 0);
    }

    void aShapeOfHundredsOfCornersIsExact()
    {
        Random random(5);
        std::vector<float> x, y;
        for (int i = 0; i < 20000; ++i) {
            x.push_back(random.uniform(-50.0f, 850.0f));
            y.push_back(random.uniform(-50.0f, 650.0f));
        }
        QPolygonF tangle;
        for (int i = 0; i < 40; ++i)
            tangle << QPointF(random.uniform(0.0f, 800.0f), random.uniform(0.0f, 600.0f));
        const QPolygonF level({{100, 100}, {300, 100}, {300, 200}, {500, 200}, {500, 400}, {100, 400}});
        for (const QPolygonF& shape :
             {star({400, 300}, 280, 500), tangle, level, QPolygonF(QRectF(10, 10, 3, 3))}) {
            std::vector<int> expected;
            for (int i = 0; i < 20000; ++i)
                if (shape.containsPoint({x[std::size_t(i)], y[std::size_t(i)]}, Qt::OddEvenFill))
                    expected.push_back(i);
            const std::vector<int> found = MapShape(shape).pointsInside(x, y);
            // Qt takes points within a rounding error of an edge for inside.
            std::vector<int> differ;
            std::set_symmetric_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                                          std::back_inserter(differ));
            QVERIFY2(differ.size() <= 1, qPrintable(QString::number(differ.size())));
        }
    }

    void shapesWithoutAreaAndLostPointsAreNoTrouble()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> x{5, nan, std::numeric_limits<float>::infinity(), 7};
        const std::vector<float> y{5, 5, 5, nan};
        QCOMPARE(MapShape(QPolygonF(QRectF(0, 0, 10, 10))).pointsInside(x, y), std::vector<int>{0});
        QVERIFY(MapShape(QPolygonF()).pointsInside(x, y).empty());
        QVERIFY(MapShape(QPolygonF(QList<QPointF>{{0, 0}, {10, 10}})).pointsInside(x, y).empty());
        QVERIFY(MapShape(QPolygonF(QList<QPointF>{{0, 5}, {10, 5}, {4, 5}})).pointsInside(x, y).empty());
    }
};

QTEST_MAIN(MapToolsTest)
#include "tst_map_tools.moc"
