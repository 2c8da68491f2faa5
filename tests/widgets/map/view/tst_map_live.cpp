// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/map_fixture.h"
#include "widgets/look/theme.h"
#include "widgets/map/layers/map_minimap.h"
#include "widgets/map/view/map_live.h"
#include "widgets/map/view/map_picture.h"

#include <QPainter>
#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>
#include <thread>

using namespace shelf;
using namespace shelf::fixture;

namespace {

constexpr int kBooks = 200;

int inkedPixels(const QImage& image, const QColor& ground)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != ground;
    return count;
}

} // namespace

class MapLiveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectionView> view;
    std::shared_ptr<const Dataset> data = library(kBooks);

    void wheel(double notches, const QPointF& at)
    {
        QWheelEvent event(at, view->mapToGlobal(at), {}, QPoint(0, int(120 * notches)), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.get(), &event);
    }
    bool allInView() const
    {
        for (int i = 0; i < kBooks; ++i)
            if (!view->rect().contains(view->positionOf(i).toPoint()))
                return false;
        return true;
    }

private slots:
    void init()
    {
        theme::apply(*qApp, ThemeChoice::light);
        view = std::make_unique<ProjectionView>();
        view->resize(700, 500);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->setContent(makeMapContent(data, cloud(kBooks, 2)));
        settle(*view);
    }
    void cleanup() { view.reset(); }

    void theViewFollowsALayoutThatGrows_data()
    {
        QTest::addColumn<int>("dims");
        QTest::newRow("plane") << 2;
        QTest::newRow("space") << 3;
    }
    void theViewFollowsALayoutThatGrows()
    {
        QFETCH(int, dims);
        view->setContent(makeMapContent(data, cloud(kBooks, dims)));
        settle(*view);
        float size = 1;
        for (int step = 0; step < 60; ++step) {
            size *= step < 40 ? 1.12f : 1.0f;
            view->setLivePositions(cloud(kBooks, dims, 1, size));
            QVERIFY2(allInView(), qPrintable(QString::number(step)));
        }
        QVERIFY(allInView());
        const double span = std::abs(view->positionOf(0).x() - view->positionOf(1).x());
        for (int i = 0; i < 20; ++i)
            view->setLivePositions(cloud(kBooks, dims, 1, size));
        QVERIFY2(std::abs(std::abs(view->positionOf(0).x() - view->positionOf(1).x()) - span) <
                     0.05 * span + 1,
                 "at rest once the layout is");
    }

    void livePositionsLeaveAlonePeoplesCamera()
    {
        wheel(4, {300, 250});
        const MapCamera chosen = view->camera();
        QSignalSpy hovered(view.get(), &ProjectionView::bookHovered);
        for (int step = 1; step < 10; ++step)
            view->setLivePositions(cloud(kBooks, 2, 1, 1 + 0.2f * float(step)));
        QCOMPARE(view->camera().zoom, chosen.zoom);
        QCOMPARE(view->camera().centerX, chosen.centerX);
        // The end of the run: the same content with the last positions.
        MapContent content = view->content();
        content.projection = cloud(kBooks, 2, 1, 3);
        view->setContent(content);
        QCOMPARE(view->camera().zoom, chosen.zoom);
        view->fit();
        QCOMPARE(view->camera().zoom, 1.0);
    }

    void livePositionsAreShownAtOnce()
    {
        const QPointF before = view->positionOf(7);
        view->setLivePositions(cloud(kBooks, 2, 2));
        const QPointF now = view->positionOf(7);
        QVERIFY(before != now);
        QTest::qWait(60);
        QCOMPARE(view->positionOf(7), now);
        QCOMPARE(view->bookAt(now) >= 0, true);
    }

    void otherPointsAreANewMap()
    {
        view->setLivePositions(cloud(kBooks, 3));
        QCOMPARE(view->content().projection->dims, 3);
        view->setLivePositions(nullptr);
        QCOMPARE(view->content().points(), std::size_t(kBooks));
    }

    void restIsToldOnceAfterThePersonMovedTheView()
    {
        QSignalSpy settled(view.get(), &ProjectionView::cameraSettled);
        for (int i = 0; i < 5; ++i)
            wheel(1, {300, 250});
        QCOMPARE(settled.size(), 0);
        QTRY_COMPARE(settled.size(), 1);
        MapCamera camera = view->camera();
        camera.zoom = 1.5;
        view->setCamera(camera);
        QTest::qWait(600);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(view->camera().zoom, 1.5);
    }

    void theMinimapMovesTheView()
    {
        QVERIFY(view->minimapBox().isEmpty());
        for (int i = 0; i < 5; ++i)
            view->zoomIn();
        settle(*view);
        const QRectF box = view->minimapBox();
        QVERIFY(!box.isEmpty());
        QVERIFY(view->rect().contains(box.toAlignedRect()));
        QVERIFY(!box.intersects(view->legendBox()));
        view->grab();
        const MapCamera before = view->camera();
        QSignalSpy clicked(view.get(), &ProjectionView::bookClicked);
        drag(*view, {box.center(), box.center() + QPointF(20, 0), box.center() + QPointF(30, -10)});
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(view->camera().zoom, before.zoom);
        // 30 of the picture's pixels to the right of the middle of everything, 10 above.
        const double unit = MapCamera::fitting(makeMapSpace(*view->content().projection)).scale(box.size());
        QVERIFY(std::abs(view->camera().centerX - 30 / unit) < 1e-6);
        QVERIFY(std::abs(view->camera().centerY - 10 / unit) < 1e-6);
        view->setMinimap(false);
        QVERIFY(view->minimapBox().isEmpty());
        view->setMinimap(true);
        view->fit();
        QVERIFY(view->minimapBox().isEmpty());
    }

    void theFilterHidesOrGreysWhatIsOutside()
    {
        const QPointF at = view->positionOf(30);
        MapContent content = view->content();
        std::vector<std::uint8_t> outside(kBooks, 1);
        outside[31] = 0;
        content.outside = outside;
        content.labels = false;
        view->setContent(content);
        const QColor canvas = theme::colors().canvas;
        const QColor grey = view->grab().toImage().pixelColor(at.toPoint());
        QVERIFY(grey != canvas);
        QVERIFY(std::abs(grey.hslSaturationF()) < 0.25f && grey.lightnessF() > 0.6f);
        content.hideContext = true;
        view->setContent(content);
        QCOMPARE(view->grab().toImage().pixelColor(at.toPoint()), canvas);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Outside the filter: 199.")));
    }

    void theSelectionStandsOutAndIsCounted()
    {
        MapContent content = view->content();
        std::vector<std::uint8_t> marked(kBooks, 0);
        marked[12] = marked[40] = 1;
        content.marked = marked;
        content.labels = false;
        view->setContent(content);
        const QImage image = view->grab().toImage();
        QCOMPARE(image.pixelColor(view->positionOf(12).toPoint()),
                 QColor::fromRgb(content.colors.color(12, false)));
        QVERIFY(image.pixelColor(view->positionOf(13).toPoint()) !=
                QColor::fromRgb(content.colors.color(13, false)));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("In the selection: 2.")));
    }

    /// A thousand selected books are told from the others by their rings, also where all are grey.
    void aLargeSelectionHasRingsToo()
    {
        constexpr int kMany = 1200;
        MapContent content = makeMapContent(library(kMany), cloud(kMany, 2));
        content.labels = false;
        content.colors = ColorScale::categories(std::vector<std::string>(kMany));
        std::vector<std::uint8_t> marked(kMany, 0);
        std::fill(marked.begin(), marked.begin() + 900, std::uint8_t(1));
        content.marked = marked;
        view->setContent(content);
        QImage image = view->grab().toImage();
        const double ratio = image.devicePixelRatio();
        const auto hasRing = [&](int book) {
            const QPointF at = view->positionOf(book) * ratio;
            for (int y = -9; y <= 9; ++y)
                for (int x = -9; x <= 9; ++x)
                    if (const QPoint pixel = at.toPoint() + QPoint(x, y); image.rect().contains(pixel))
                        if (image.pixelColor(pixel).hsvSaturationF() > 0.35f)
                            return true;
            return false;
        };
        int ringed = 0;
        for (int book = 0; book < 900; ++book)
            ringed += hasRing(book);
        QVERIFY2(ringed >= 890, qPrintable(QString::number(ringed)));
        content.marked = std::vector<std::uint8_t>();
        view->setContent(content);
        image = view->grab().toImage();
        ringed = 0;
        for (int book = 0; book < 900; ++book)
            ringed += hasRing(book);
        QCOMPARE(ringed, 0);
    }

    void coversTakeThePlaceOfDiscsWhereThereIsRoom()
    {
        MapContent content = view->content();
        content.covers = true;
        view->setContent(content);
        QImage red(40, 60, QImage::Format_RGB32);
        red.fill(Qt::red);
        bool there = false;
        view->setCovers([&](int book) { return there && book % 2 == 0 ? red : QImage(); });
        const auto reds = [this] {
            const QImage image = view->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == QColor(Qt::red);
            return count;
        };
        there = true;
        QCOMPARE(reds(), 0); // 200 books in view
        there = false;
        for (int i = 0; i < 6; ++i)
            view->zoomIn();
        settle(*view);
        QCOMPARE(reds(), 0); // painted covers
        there = true;
        view->coverArrived(-1);
        QVERIFY(reds() > 500);

        // A picture of it has the covers too, as they were when it was asked for; drawn on any thread.
        const PictureOptions options{.covers = view->takenCovers()};
        view->setCovers({});
        const MapCamera camera = view->camera();
        const auto redsOf = [&](const PictureOptions& asked) {
            QImage image(view->size() * 2, QImage::Format_RGB32);
            std::thread([&] {
                QPainter painter(&image);
                painter.scale(2, 2);
                drawMapPicture(painter, view->size(), content, {}, &camera, false, 2, asked);
            }).join();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == QColor(Qt::red);
            return count;
        };
        QVERIFY(redsOf(options) > 2000);
        QCOMPARE(redsOf({}), 0);
        content.covers = false;
        QCOMPARE(redsOf(options), 0);
    }

    void picturesHonorTheirOptions()
    {
        const MapContent content = view->content();
        const auto picture = [&](const PictureOptions& options) {
            QImage image(500, 400, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawMapPicture(painter, image.size(), content, {}, nullptr, false, 1, options);
            painter.end();
            return image;
        };
        const QImage plain = picture({});
        QCOMPARE(plain.pixelColor(2, 2), QColor(Qt::white));
        const QImage clear = picture({.background = false});
        QCOMPARE(clear.pixelColor(2, 2).alpha(), 0);
        // On white it looks like the plain one.
        QImage onWhite(500, 400, QImage::Format_ARGB32_Premultiplied);
        onWhite.fill(Qt::white);
        QPainter painter(&onWhite);
        painter.drawImage(0, 0, clear);
        painter.end();
        int worst = 0;
        for (int y = 0; y < 400; y += 3)
            for (int x = 0; x < 330; x += 3) {
                const QColor a = onWhite.pixelColor(x, y);
                const QColor b = plain.pixelColor(x, y);
                worst = std::max({worst, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                  std::abs(a.blue() - b.blue())});
            }
        QVERIFY2(worst <= 6, qPrintable(QString::number(worst)));
        QVERIFY(picture({.dark = true}).pixelColor(2, 2).lightnessF() < 0.2f);
        const QImage bare = picture({.legend = false});
        const QColor white(Qt::white);
        QVERIFY(inkedPixels(picture({.legend = false, .pointScale = 2}), white) >
                1.5 * inkedPixels(bare, white));
    }
};

QTEST_MAIN(MapLiveTest)
#include "tst_map_live.moc"
