// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/map_fixture.h"
#include "widgets/look/theme.h"
#include "widgets/map/layers/label_layout.h"
#include "widgets/map/layers/map_axes.h"
#include "widgets/map/layers/map_context.h"
#include "widgets/map/layers/map_names.h"
#include "widgets/map/layers/map_overlay.h"
#include "widgets/map/layers/map_titles.h"
#include "widgets/map/layers/space_frame.h"

#include <QImage>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace shelf;
using namespace shelf::fixture;

namespace {

const QRectF kView(0, 0, 800, 600);

struct Picture {
    MapSpace space;
    MapInk ink = MapInk::of(false);
    MapLook look;
    MapFrame frame;
    MapCamera camera;

    explicit Picture(const MapContent& content, double zoom = 1)
    {
        space = makeMapSpace(*content.projection);
        look = makeFilteredLook(content, ink);
        camera = MapCamera::fitting(space);
        camera.zoom = zoom;
        layOutMap(space, camera, kView, look, frame);
    }
};

std::shared_ptr<const Clustering> clustering(int books, int count)
{
    auto made = std::make_shared<Clustering>();
    made->method = "k-means";
    made->count = count;
    for (int i = 0; i < books; ++i)
        made->member.push_back(i % 7 == 6 ? -1 : i % count);
    return made;
}

} // namespace

class MapLabelsTest : public QObject {
    Q_OBJECT
private slots:
    /// What has to be written where there is no free place goes where least lies: not under the legend.
    void aTitleThatMustBeKeepsOffTheLegend()
    {
        const QRectF bounds(0, 0, 500, 400);
        const QRectF legend(320, 10, 170, 220);
        const QRectF name(100, 20, 140, 30); // of a group, at the left
        std::vector<QRectF> obstacles{legend, name};
        for (const double y : {0.0, 60.0}) // neighbors above and below
            obstacles.emplace_back(180, y, 200, 12);
        const LabelWish wish{1, QPointF(300, 40), 8, QSizeF(120, 16), true};
        const std::vector<PlacedLabel> placed = placeLabels(std::span(&wish, 1), bounds, obstacles, 9);
        QCOMPARE(placed.size(), std::size_t(1));
        QVERIFY(bounds.contains(placed.front().box));
        QVERIFY(!placed.front().box.intersects(legend));
    }

    void aGroupIsNamedWhereItsBooksLieDensest()
    {
        MapContent content = makeMapContent(library(200), cloud(200, 2));
        content.clusters = clustering(200, 3);
        content.clusterNames = {QStringLiteral("one"), QString(), QStringLiteral("three")};
        const MapSpace space = makeMapSpace(*content.projection);
        const auto spots = groupSpots(space, content).spots[1];
        QCOMPARE(spots.size(), std::size_t(2));
        for (const GroupSpot& spot : spots) {
            std::vector<float> places;
            std::size_t books = 0;
            for (std::size_t i = 0; i < 200; ++i)
                if (content.clusters->member[i] == spot.group) {
                    places.insert(places.end(), &space.xyz[3 * i], &space.xyz[3 * i] + 3);
                    ++books;
                }
            QVERIFY(spot.place == densestPlace(places));
            QCOMPARE(spot.books, books);
        }
        content.clusterLabels = false;
        QVERIFY(groupSpots(space, content).spots[1].empty());
    }

    void namesOfGroupsAvoidEachOtherAndGoDeepInTheZoom()
    {
        MapContent content = makeMapContent(library(400), cloud(400, 2));
        content.clusters = clustering(400, 12);
        for (int c = 0; c < 12; ++c)
            content.clusterNames.push_back(QStringLiteral("group number %1").arg(c));
        const QRectF blocked(600, 4, 196, 200);
        const auto names = [&](double zoom, double x = 0) {
            Picture p(content, zoom);
            p.camera.centerX = x;
            MapNames made;
            made.setSpots(groupSpots(p.space, content), QGuiApplication::font());
            const MapNames::Field field{p.space, p.camera, kView, kView, {blocked}, 2};
            made.layOut(field);
            std::vector<std::pair<QString, QRectF>> boxes;
            for (const MapNames::Drawn& name : made.drawn(field, {blocked}))
                boxes.emplace_back(name.spot->name, name.box);
            return boxes;
        };
        const auto near = names(1);
        QVERIFY(near.size() >= 8);
        for (std::size_t i = 0; i < near.size(); ++i) {
            QVERIFY(kView.contains(near[i].second) && !blocked.intersects(near[i].second));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!near[i].second.intersects(near[j].second));
        }
        QVERIFY(names(20).empty());
        // They move with the map: all of them by as much.
        const auto before = names(1.5);
        const auto after = names(1.5, 0.05);
        int both = 0;
        std::optional<QPointF> step;
        for (const auto& [name, box] : before)
            for (const auto& [later, moved] : after) {
                const QRectF inner = kView.adjusted(1, 1, -1, -1);
                if (name != later || !inner.contains(box) || !inner.contains(moved))
                    continue;
                ++both;
                const QPointF now = moved.center() - box.center();
                if (!step)
                    step = now;
                QVERIFY(std::abs(now.x() - step->x()) < 1e-3 && std::abs(now.y() - step->y()) < 1e-3);
                QVERIFY(now.x() < -5 && std::abs(now.y()) < 1e-3);
            }
        QVERIFY(both > 0);
    }

    void coarserNamesFromAfarAndFinerOnesFromNear()
    {
        MapContent content = makeMapContent(library(400), cloud(400, 2));
        content.clusters = clustering(400, 12);
        for (int c = 0; c < 12; ++c)
            content.clusterNames.push_back(QStringLiteral("group %1").arg(c));
        auto layers = std::make_shared<NameLayers>();
        const auto layer = [&](int count, const QString& word) {
            NameLayer made;
            made.groups = clustering(400, count);
            for (int c = 0; c < count; ++c) {
                made.names.push_back(word + QString::number(c));
                made.colorOf.push_back(c % 12);
            }
            return made;
        };
        layers->coarse = layer(4, QStringLiteral("coarse "));
        layers->fine = layer(24, QStringLiteral("fine "));
        content.nameLayers = layers;
        const auto words = [&](double zoom) {
            const Picture p(content, zoom);
            MapNames made;
            made.setSpots(groupSpots(p.space, content), QGuiApplication::font());
            const MapNames::Field field{p.space, p.camera, kView, kView, {}, 2};
            made.layOut(field);
            QSet<QString> seen;
            for (const MapNames::Drawn& name : made.drawn(field, {}))
                seen.insert(name.spot->name.section(QLatin1Char(' '), 0, 0));
            return seen;
        };
        QCOMPARE(words(0.5), QSet<QString>{QStringLiteral("coarse")});
        QCOMPARE(words(1), QSet<QString>{QStringLiteral("group")});
        QCOMPARE(words(4.5), QSet<QString>{QStringLiteral("fine")});
    }

    void namesHaveTheColorOfTheirGroupAndCanBeRead()
    {
        const auto luminance = [](const QColor& color) {
            const auto channel = [](double c) {
                return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
                   0.0722 * channel(color.blueF());
        };
        for (const bool dark : {false, true}) {
            const MapInk ink = MapInk::of(dark);
            for (int group = 0; group < 24; ++group) {
                const double a = luminance(nameColor(theme::category(group, dark), ink));
                const double b = luminance(ink.theme.canvas);
                QVERIFY((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5);
            }
        }
    }

    void titlesGoToTheMostRatedBooksInSight()
    {
        constexpr int kMany = 9000; // more than are looked through one by one
        auto data = std::make_shared<Dataset>(*library(kMany));
        MapContent content = makeMapContent(data, cloud(kMany, 2));
        std::vector<RatingSummary> summary;
        for (int i = 0; i < kMany; ++i)
            summary.push_back({static_cast<std::uint32_t>((i * 7919) % 5000), 3.0});
        content.summary = summary;
        TitleOrder order;
        order.build(content);
        for (const double zoom : {1.0, 12.0}) {
            const Picture p(content, zoom);
            std::vector<int> expected;
            for (int i = 0; i < kMany; ++i)
                if (kView.contains(p.frame.at(i)))
                    expected.push_back(i);
            std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
                return summary[std::size_t(a)].count > summary[std::size_t(b)].count;
            });
            const std::vector<int> found = order.visible(content, p.frame, p.look, kView);
            expected.resize(std::min(expected.size(), std::size_t(200)));
            QCOMPARE(found, expected);
        }
    }

    void whatIsOutsideTheFilterHasNoTitle()
    {
        MapContent content = makeMapContent(library(100), cloud(100, 2));
        std::vector<std::uint8_t> outside(100, 1);
        for (std::size_t i = 0; i < 100; i += 4)
            outside[i] = 0;
        content.outside = outside;
        for (const bool hide : {false, true}) {
            content.hideContext = hide;
            const Picture p(content);
            TitleOrder order;
            order.build(content);
            const auto titled = order.visible(content, p.frame, p.look, kView);
            QCOMPARE(titled.size(), std::size_t(25));
            QVERIFY(std::all_of(titled.begin(), titled.end(), [](int book) { return book % 4 == 0; }));
            QCOMPARE(p.frame.radius[1] > 0, !hide);
            QVERIFY(p.frame.radius[4] > 0);
        }
    }

    void booksThatOnlyTheMapPutsNearAreTold()
    {
        MapContent content = makeMapContent(library(50), cloud(50, 2));
        content.selected = 3;
        content.neighbors = {{5, 0.1f}, {9, 0.2f}, {40, 0.3f}};
        content.nearOnMap = {9, 17, 3, 5, 21};
        QCOMPARE(falselyNear(content), (std::vector<std::int32_t>{17, 21}));
        content.selected = -1;
        QVERIFY(falselyNear(content).empty());
    }

    void linesThatLeaveTheWindowEndAtItsEdge()
    {
        MapContent content = makeMapContent(library(50), cloud(50, 2));
        content.selected = 3;
        for (int i = 10; i < 30; ++i)
            content.neighbors.push_back({i, 0.1f});
        Picture p(content, 6);
        // The selected book in the middle.
        p.camera.centerX = p.space.xyz[9];
        p.camera.centerY = p.space.xyz[10];
        layOutMap(p.space, p.camera, kView, p.look, p.frame);
        QImage image(800, 600, QImage::Format_RGB32);
        QPainter painter(&image);
        const MapMarks marks{content, p.frame, p.look, p.camera, p.ink, QFont(), kView};
        const auto ends = paintNeighborLines(painter, marks);
        const QRectF inner = kView.adjusted(3, 3, -3, -3);
        std::size_t beyond = 0;
        for (const Neighbor& n : content.neighbors)
            beyond += !inner.contains(p.frame.at(n.row));
        QVERIFY(beyond > 5);
        QCOMPARE(ends.size(), beyond);
        for (const LineEnd& end : ends) {
            const QLineF line(p.frame.at(content.selected), p.frame.at(end.book));
            const QLineF drawn(p.frame.at(content.selected), end.where);
            QVERIFY(inner.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(end.where));
            QVERIFY2(std::min(line.angleTo(drawn), drawn.angleTo(line)) < 0.01, "on the way to the book");
            QVERIFY(std::abs(end.where.x() - 3) < 1e-6 || std::abs(end.where.x() - 797) < 1e-6 ||
                    std::abs(end.where.y() - 3) < 1e-6 || std::abs(end.where.y() - 597) < 1e-6);
        }
    }

    void axesAreNamedAfterWhatTheyAre()
    {
        Projection p;
        p.method = "pca";
        p.explainedVariance = {0.5, 0.25, 0.07};
        QVERIFY(axisName(p, 1).contains(QStringLiteral("PC2")));
        p.components = {3, 1};
        QVERIFY(axisName(p, 0).contains(QStringLiteral("PC3 7")));
        QVERIFY(axisName(p, 1).contains(QStringLiteral("PC1 50")));
        p.method = "axes";
        p.axisNames = {"romance to war", ""};
        QCOMPARE(axisName(p, 0), QStringLiteral("romance to war"));
        QVERIFY(hasMeaningfulAxes(p));
        p.method = "umap";
        QVERIFY(!hasMeaningfulAxes(p));
    }

    void aMapInSpaceHasAFloorAndTheEdgesBehindIt()
    {
        const QRectF view(0, 0, 800, 600);
        const MapSpace flat = makeMapSpace(*cloud(300, 2));
        QVERIFY(spaceFrame(flat, MapCamera::fitting(flat), view).empty());
        const MapSpace space = makeMapSpace(*cloud(300, 3));
        for (const double yaw : {0.3, 1.9, 3.5, 5.1}) {
            const auto lines = spaceFrame(space, MapCamera::fitting(space, yaw, 0.4), view);
            QCOMPARE(lines.size(), std::size_t(2 * 7 + 9)); // the grid; twelve edges but for three
            for (std::size_t i = 1; i < lines.size(); ++i)
                QVERIFY(lines[i - 1].near <= lines[i].near);
        }
    }

    /// Groups have names there; of a large library these have to do.
    void everyBookOfASmallLibraryHasItsTitle()
    {
        const auto titles = [](int books) {
            MapContent content = makeMapContent(library(books), cloud(books, 2));
            content.clusters = clustering(books, 3);
            content.clusterNames = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
            const Picture p(content);
            MapNames names;
            names.setSpots(groupSpots(p.space, content), QGuiApplication::font());
            const MapNames::Field field{p.space, p.camera, kView, kView, {}, 2};
            names.layOut(field);
            TitleOrder order;
            order.build(content);
            const std::vector<int> titled = order.visible(content, p.frame, p.look, kView);
            MapTitleCache cache;
            MapMarks marks{content, p.frame, p.look, p.camera, p.ink, QGuiApplication::font(), kView};
            marks.titled = titled;
            marks.names = &names;
            marks.field = &field;
            marks.cache = &cache;
            QImage image(kView.size().toSize(), QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            paintMapMarks(painter, marks);
            int drawn = 0;
            for (auto title = cache.titles.cbegin(); title != cache.titles.cend(); ++title)
                drawn += title.key() >= 0 && !title->drawn.isNull();
            return drawn;
        };
        QVERIFY2(titles(20) >= 18, qPrintable(QString::number(titles(20)))); // two may lie in the thick of it
        QCOMPARE(titles(400), 0);
    }

    void newTitlesAreDrawnAFewAtATime()
    {
        MapTitleCache cache;
        QFont large = QGuiApplication::font(); // whose strokes are wider than a pixel, whatever the letters
        large.setPixelSize(28);
        const auto picture = [&](const QColor& ink) {
            QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            cache.begin(2);
            for (int i = 0; i < 5; ++i)
                writeTitle(painter, QRectF(0, 40 * i, 200, 40), QStringLiteral("Title"), large, ink, Qt::white, i,
                           &cache);
            return image;
        };
        const auto written = [](const QImage& image, const QColor& ink) {
            std::vector<int> rows;
            for (int i = 0; i < 5; ++i)
                for (int pixel = 0; pixel < 200 * 40; ++pixel)
                    if (image.pixelColor(pixel % 200, 40 * i + pixel / 200) == ink) {
                        rows.push_back(i);
                        break;
                    }
            return rows;
        };
        QCOMPARE(written(picture(Qt::black), Qt::black), (std::vector<int>{0, 1}));
        QVERIFY(cache.owes);
        QCOMPARE(written(picture(Qt::black), Qt::black), (std::vector<int>{0, 1, 2, 3}));
        QVERIFY(cache.owes);
        QCOMPARE(written(picture(Qt::black), Qt::black), (std::vector<int>{0, 1, 2, 3, 4}));
        QVERIFY(!cache.owes);
        // In other colors none goes away meanwhile.
        const QImage mixed = picture(Qt::blue);
        QCOMPARE(written(mixed, Qt::blue), (std::vector<int>{0, 1}));
        QCOMPARE(written(mixed, Qt::black), (std::vector<int>{2, 3, 4}));
        QVERIFY(cache.owes);
    }

    void aLongTitleIsBrokenBeforeItIsCut()
    {
        auto data = std::make_shared<Dataset>(*library(2));
        TextList titles;
        titles.emplace_back("The Pastry Chef's Bouquet and the Reluctant Lighthouse Keeper");
        titles.emplace_back("Short");
        data->books.titles = titles;
        MapContent content = makeMapContent(data, cloud(2, 2));
        const Picture p(content);
        MapTitleCache cache;
        MapTitles wanted(content, p.frame, QGuiApplication::font(), kView, &cache);
        wanted.want(0);
        wanted.want(1);
        QString whole = cache.titles.value(0).text;
        QVERIFY(whole.contains(QLatin1Char('\n')));
        QCOMPARE(whole.replace(QLatin1Char('\n'), QLatin1Char(' ')),
                 QStringLiteral("The Pastry Chef's Bouquet and the Reluctant Lighthouse Keeper"));
        QCOMPARE(cache.titles.value(2).text, QStringLiteral("Short"));
    }
};

QTEST_MAIN(MapLabelsTest)
#include "tst_map_labels.moc"
