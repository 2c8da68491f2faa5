// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "tests/english_texts.h"
#include "tests/settled_view.h"
#include "widgets/look/theme.h"
#include "widgets/map/layers/label_layout.h"
#include "widgets/map/points/pick_grid.h"
#include "widgets/map/view/hover_card.h"
#include "widgets/map/view/map_picture.h"
#include "widgets/map/view/projection_view.h"

#include <QApplication>
#include <QPainter>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace shelf;

namespace {

constexpr int kBooks = 60;

std::shared_ptr<const Dataset> library()
{
    static const std::shared_ptr<const Dataset> made = [] {
        auto data = std::make_shared<Dataset>();
        data->books.extra = {{"genre", {}}};
        for (int i = 0; i < kBooks; ++i) {
            data->books.ids.push_back(std::to_string(i));
            data->books.titles.push_back("Title " + std::to_string(i));
            data->books.authors.push_back("Author " + std::to_string(i % 7));
            data->books.languages.emplace_back("eng");
            data->books.imageUrls.emplace_back();
            data->books.years.push_back(1950 + i);
            data->books.extra[0].values.emplace_back(i % 3 == 0 ? "Crime" : i % 3 == 1 ? "Poetry" : "Travel");
            data->user.push_back(0);
            data->book.push_back(i);
            data->rating.push_back(static_cast<float>(1 + i % 5));
        }
        data->userIds = {"u"};
        data->scale = {1, 5};
        return data;
    }();
    return made;
}

/// A lattice, so that every book is far from the others.
std::shared_ptr<const Projection> lattice(int dims)
{
    auto projection = std::make_shared<Projection>();
    projection->method = "pca";
    projection->dims = dims;
    projection->explainedVariance = {0.5, 0.25, 0.125, 0.125};
    for (int i = 0; i < kBooks; ++i) {
        projection->coordinates.push_back(static_cast<float>(i % 10));
        projection->coordinates.push_back(static_cast<float>(i / 10));
        if (dims == 3)
            projection->coordinates.push_back(static_cast<float>((i * 7) % 5));
    }
    return projection;
}

MapContent content(int dims = 2)
{
    return makeMapContent(library(), lattice(dims));
}

QColor pixelAt(ProjectionView& view, const QPointF& where)
{
    return view.grab().toImage().pixelColor(where.toPoint());
}

} // namespace

class ProjectionViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectionView> view;

    void drag(const QPoint& from, const QPoint& to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(view.get(), button, Qt::NoModifier, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, QPointF(at), view->mapToGlobal(QPointF(at)), Qt::NoButton,
                             button, Qt::NoModifier);
            QApplication::sendEvent(view.get(), &move);
        }
        QTest::mouseRelease(view.get(), button, Qt::NoModifier, to);
    }

private slots:
    void initTestCase() { installEnglish(); }

    void init()
    {
        theme::apply(*qApp, ThemeChoice::light);
        view = std::make_unique<ProjectionView>();
        view->resize(700, 500);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->setContent(content());
        settle(*view);
    }
    void cleanup() { view.reset(); }

    void allBooksAreInViewAndInTheirPlaces()
    {
        for (int i = 0; i < kBooks; ++i)
            QVERIFY2(view->rect().contains(view->positionOf(i).toPoint()), qPrintable(QString::number(i)));
        const double step = view->positionOf(1).x() - view->positionOf(0).x();
        QVERIFY(step > 10);
        // A lattice stays one: the same scale in both directions, the second axis upward.
        for (int i = 0; i < kBooks; ++i) {
            const QPointF expected = view->positionOf(0) + QPointF(i % 10, -(i / 10)) * step;
            QVERIFY(QLineF(expected, view->positionOf(i)).length() < 0.01 * step);
        }
    }

    void booksHaveTheColorOfTheirGenre()
    {
        const QColor crime = pixelAt(*view, view->positionOf(3));
        const QColor poetry = pixelAt(*view, view->positionOf(4));
        QCOMPARE(crime, QColor::fromRgb(ColorScale::categoryColor(0, false)));
        QCOMPARE(poetry, QColor::fromRgb(ColorScale::categoryColor(1, false)));
    }

    void aClickTellsWhichBook()
    {
        QSignalSpy clicked(view.get(), &ProjectionView::bookClicked);
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::NoModifier, view->positionOf(23).toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.last().first().toInt(), 23);
        const QPointF between = (view->positionOf(23) + view->positionOf(34)) / 2;
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::NoModifier, between.toPoint());
        QCOMPARE(clicked.last().first().toInt(), -1);
    }

    void draggingMovesTheMapAndSelectsNothing()
    {
        QSignalSpy clicked(view.get(), &ProjectionView::bookClicked);
        const QPointF before = view->positionOf(5);
        drag({300, 250}, {360, 220});
        QCOMPARE(clicked.size(), 0);
        QVERIFY(QLineF(before + QPointF(60, -30), view->positionOf(5)).length() < 0.5);
    }

    void theWheelZoomsAtThePointer()
    {
        const QPointF fixed = view->positionOf(12);
        const double before = QLineF(view->positionOf(0), view->positionOf(1)).length();
        QWheelEvent wheel(fixed, view->mapToGlobal(fixed), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.get(), &wheel);
        QVERIFY(QLineF(fixed, view->positionOf(12)).length() < 0.01);
        const double after = QLineF(view->positionOf(0), view->positionOf(1)).length();
        QVERIFY(after > 1.1 * before);
        QTest::mouseDClick(view.get(), Qt::LeftButton, Qt::NoModifier, QPoint(20, 300));
        QTRY_VERIFY(std::abs(QLineF(view->positionOf(0), view->positionOf(1)).length() - before) < 0.01);
    }

    void draggingTurnsInSpaceWithoutChangingDistancesToTheEye()
    {
        view->setContent(content(3));
        settle(*view);
        const MapCamera before = view->camera();
        drag({300, 250}, {400, 250});
        QVERIFY(std::abs(view->camera().yaw - before.yaw) > 0.3);
        QCOMPARE(view->camera().zoom, before.zoom);
        const MapCamera turned = view->camera();
        drag({300, 250}, {400, 250}, Qt::RightButton);
        QCOMPARE(view->camera().yaw, turned.yaw);
        QVERIFY(view->camera().centerX != turned.centerX);
    }

    void everythingIsInViewInSpaceFromEverySide()
    {
        view->setContent(content(3));
        settle(*view);
        for (int turn = 0; turn < 5; ++turn) {
            for (int i = 0; i < kBooks; ++i)
                QVERIFY2(view->rect().contains(view->positionOf(i).toPoint()),
                         qPrintable(QString::number(i)));
            drag({200, 250}, {300, 290});
            view->fit();
            settle(*view);
        }
    }

    void turningIsARotation()
    {
        // Without perspective, x, y and depth together keep every distance.
        MapCamera camera;
        camera.yaw = 0.8;
        camera.pitch = -0.4;
        const QRectF square(-1, -1, 2, 2);
        const MapTransform transform(camera, square);
        Random random(4);
        for (int i = 0; i < 50; ++i) {
            float a[3], b[3];
            for (int k = 0; k < 3; ++k) {
                a[k] = random.uniform(-0.5f, 0.5f);
                b[k] = random.uniform(-0.5f, 0.5f);
            }
            const auto pa = transform.place(a);
            const auto pb = transform.place(b);
            const double scale = camera.scale(square.size());
            const double now =
                std::hypot((pa.x - pb.x) / scale, (pa.y - pb.y) / scale, 2.0 * (pa.depth - pb.depth));
            QVERIFY(std::abs(now - std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])) < 1e-4);
        }
    }

    void theOthersStepBackBehindASelectedBook()
    {
        const QColor before = pixelAt(*view, view->positionOf(40));
        MapContent chosen = content();
        chosen.projection = view->content().projection;
        chosen.selected = 22;
        chosen.neighbors = {{23, 0.1f}, {32, 0.2f}};
        view->setContent(chosen);
        const QColor canvas = theme::colors().canvas;
        const auto strength = [&](const QColor& c) {
            return std::abs(c.red() - canvas.red()) + std::abs(c.green() - canvas.green()) +
                   std::abs(c.blue() - canvas.blue());
        };
        QVERIFY(strength(pixelAt(*view, view->positionOf(40))) < strength(before) / 2);
        QCOMPARE(pixelAt(*view, view->positionOf(23)), QColor::fromRgb(chosen.colors.color(23, false)));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Title 22")));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Title 23; Title 32")));
    }

    void theKeyboardDoesWhatTheMouseDoes()
    {
        MapContent chosen = content();
        chosen.projection = view->content().projection;
        chosen.selected = 22;
        chosen.neighbors = {{23, 0.1f}, {32, 0.2f}};
        view->setContent(chosen);
        view->setFocus();
        QSignalSpy clicked(view.get(), &ProjectionView::bookClicked);
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->hoveredBook(), 23);
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->hoveredBook(), 32);
        QTest::keyClick(view.get(), Qt::Key_BracketLeft);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(clicked.last().first().toInt(), 23);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(clicked.last().first().toInt(), -1);
        const double before = view->camera().zoom;
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QVERIFY(view->camera().zoom > before);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QTest::keyClick(view.get(), Qt::Key_F);
        QCOMPARE(view->camera().zoom, 1.0);
        QCOMPARE(view->camera().centerX, 0.0);
    }

    void aClickOnTheLegendPicksOutACategory()
    {
        view->setFocus();
        QSignalSpy changed(view.get(), &ProjectionView::emphasisChanged);
        QTest::keyClick(view.get(), Qt::Key_C);
        QCOMPARE(changed.last().first().value<std::vector<int>>(), std::vector<int>{0});
        QCOMPARE(pixelAt(*view, view->positionOf(3)), QColor::fromRgb(ColorScale::categoryColor(0, false)));
        QVERIFY(pixelAt(*view, view->positionOf(4)) != QColor::fromRgb(ColorScale::categoryColor(1, false)));
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->content().hasEmphasis());
        const auto emitted = changed.size();
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::NoModifier, QPoint(660, 50));
        QCOMPARE(changed.size(), emitted + 1);
        QCOMPARE(changed.last().first().value<std::vector<int>>().size(), std::size_t(1));
    }

    void aBookOutOfSightIsBroughtIntoView()
    {
        for (int i = 0; i < 8; ++i)
            view->zoomIn();
        settle(*view);
        const int far = view->rect().contains(view->positionOf(0).toPoint()) ? kBooks - 1 : 0;
        view->reveal(far);
        settle(*view);
        QVERIFY(view->rect().contains(view->positionOf(far).toPoint()));
    }

    void aBookThatWasTakenHasNoMean()
    {
        auto data = std::make_shared<Dataset>();
        data->books.ids = {"a", "b"};
        data->books.titles = {"Alpha", "Beta"};
        data->books.authors = {"", ""};
        data->books.years = {kNoYear, kNoYear};
        data->userIds = {"ann", "bob"};
        data->user = {0, 1, 0};
        data->book = {0, 0, 1};
        data->rating = {1, 1, 1};
        data->scale = {1, 1};
        data->onlyTaken = true;
        const MapContent content = makeMapContent(data, nullptr);
        QCOMPARE(bookInWords(content, 0), QStringLiteral("Alpha, taken by 2 readers"));
        QCOMPARE(bookInWords(content, 1), QStringLiteral("Beta, taken by 1 reader"));
    }

    void theMapFollowsTheTheme()
    {
        const QColor day = pixelAt(*view, QPointF(5, 250));
        theme::apply(*qApp, ThemeChoice::dark);
        QTRY_VERIFY(pixelAt(*view, QPointF(5, 250)).lightnessF() < day.lightnessF() - 0.5f);
    }

    void aSavedPictureIsLightInADarkWindowToo()
    {
        theme::apply(*qApp, ThemeChoice::dark);
        QImage image(400, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        drawMapPicture(painter, image.size(), content(), QStringLiteral("Title"));
        painter.end();
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        QCOMPARE(image.pixelColor(398, 298), QColor(Qt::white));
    }

    void theMenuKeyOpensAtTheSelectedBookWhereverTheMouseRests()
    {
        MapContent chosen = content();
        chosen.projection = view->content().projection;
        chosen.selected = 22;
        chosen.neighbors = {{23, 0.1f}};
        view->setContent(chosen);
        QSignalSpy menus(view.get(), &ProjectionView::menuWanted);
        const auto byKey = [&] {
            const QPoint middle = view->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, view->mapToGlobal(middle));
            QCoreApplication::sendEvent(view.get(), &event);
            return menus.takeLast();
        };
        QTest::mouseMove(view.get(), view->positionOf(5).toPoint());
        QCOMPARE(view->hoveredBook(), 5);
        const QVariantList menu = byKey();
        QCOMPARE(menu[1].toInt(), 22);
        QCOMPARE(view->mapFromGlobal(menu[0].toPoint()), view->positionOf(22).toPoint());
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(byKey()[1].toInt(), 23); // where the keys have gone
    }

    void theBookUnderThePointerIsTheNearest()
    {
        // Against looking at every point.
        Random random(11);
        std::vector<float> x, y, radius;
        for (int i = 0; i < 2000; ++i) {
            x.push_back(random.uniform(-10.0f, 510.0f));
            y.push_back(random.uniform(-10.0f, 410.0f));
            radius.push_back(0);
        }
        PickGrid grid;
        grid.build(x, y, QSizeF(500, 400));
        for (int k = 0; k < 500; ++k) {
            const QPointF at(random.uniform(0.0f, 500.0f), random.uniform(0.0f, 400.0f));
            int expected = -1;
            double best = 6;
            for (int i = 0; i < 2000; ++i) {
                const double far = std::hypot(x[std::size_t(i)] - at.x(), y[std::size_t(i)] - at.y());
                if (far < best) {
                    best = far;
                    expected = i;
                }
            }
            QCOMPARE(grid.at(at, 6, radius, {}, {}), expected);
        }
    }

    void titlesNeverCoverEachOther()
    {
        Random random(2);
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 200; ++i)
            wishes.push_back({i, QPointF(random.uniform(0.0f, 600.0f), random.uniform(0.0f, 400.0f)), 6,
                              QSizeF(random.uniform(30.0f, 150.0f), 14)});
        const QRectF bounds(0, 0, 600, 400);
        const QRectF blocked(480, 0, 120, 150);
        const auto placed = placeLabels(wishes, bounds, {blocked}, 60);
        QVERIFY(placed.size() > 20 && placed.size() <= 60);
        QCOMPARE(placed.front().id, 0);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(bounds.contains(placed[i].box));
            QVERIFY(!blocked.intersects(placed[i].box));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!placed[i].box.intersects(placed[j].box));
        }
    }
};

QTEST_MAIN(ProjectionViewTest)
#include "tst_projection_view.moc"
