// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "widgets/map/labels/group_spots.h"
#include "widgets/map/labels/name_layout.h"
#include "widgets/map/labels/wrapped_name.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace shelf;

namespace {

/// Letters of one width, lines of one height.
NameRoom letters(double longest, int mostLines = 4)
{
    return {[](const QString& text) { return 10.0 * static_cast<double>(text.size()); }, 20, longest,
            mostLines, 0};
}

struct Cloud {
    std::vector<float> x, y;
    std::vector<std::int32_t> group;
    std::vector<QPointF> middle;
};

/// Round heaps of dots, one a group.
Cloud heaps(const std::vector<QPointF>& middles, double radius, int dots, std::uint64_t seed = 3)
{
    Cloud cloud;
    cloud.middle = middles;
    Random random(seed);
    for (std::size_t g = 0; g < middles.size(); ++g)
        for (int i = 0; i < dots; ++i) {
            const double far = radius * std::sqrt(random.uniform(0.0f, 1.0f));
            const double turn = 6.2831853 * random.uniform(0.0f, 1.0f);
            cloud.x.push_back(static_cast<float>(middles[g].x() + far * std::cos(turn)));
            cloud.y.push_back(static_cast<float>(middles[g].y() + far * std::sin(turn)));
            cloud.group.push_back(static_cast<std::int32_t>(g));
        }
    return cloud;
}

std::vector<NameWish> wishesOf(const Cloud& cloud)
{
    std::vector<NameWish> wishes;
    for (std::size_t g = 0; g < cloud.middle.size(); ++g)
        wishes.push_back({static_cast<int>(g),
                          static_cast<std::int32_t>(g),
                          cloud.middle[g],
                          {QSizeF(120, 18), QSizeF(70, 34), QSizeF(50, 50)}});
    return wishes;
}

int dotsIn(const Cloud& cloud, const QRectF& box, int group)
{
    int count = 0;
    for (std::size_t i = 0; i < cloud.x.size(); ++i)
        count += cloud.group[i] == group &&
                 box.contains(QPointF(static_cast<double>(cloud.x[i]), static_cast<double>(cloud.y[i])));
    return count;
}

/// Names in a region too low for the second of them, were it not for a shorter one.
std::vector<PlacedName> inLowRegion(bool hasShorter)
{
    std::vector<NameWish> wishes{{0, -1, QPointF(60, 20), {QSizeF(100, 30)}},
                                 {1, -1, QPointF(120, 20), {QSizeF(100, 30)}}};
    if (hasShorter)
        wishes[1].shorter = {QSizeF(60, 18), QSizeF(40, 30)};
    NameField field;
    field.region = QRectF(0, 0, 180, 40);
    return placeNames(wishes, field);
}

/// By small steps along the line.
bool touches(const QLineF& line, const QRectF& box)
{
    for (int i = 0; i <= 2000; ++i)
        if (box.contains(line.pointAt(i / 2000.0)))
            return true;
    return false;
}

double turned(const QPointF& a, const QPointF& b, const QPointF& c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool linesCross(const QLineF& a, const QLineF& b)
{
    return turned(a.p1(), a.p2(), b.p1()) * turned(a.p1(), a.p2(), b.p2()) < 0 &&
           turned(b.p1(), b.p2(), a.p1()) * turned(b.p1(), b.p2(), a.p2()) < 0;
}

} // namespace

class NameLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void aNameWithoutAPlaceIsShortened()
    {
        const auto dropped = inLowRegion(false);
        QCOMPARE(dropped.size(), std::size_t(1));
        QCOMPARE(dropped[0].shape, 0);
        const auto both = inLowRegion(true);
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(both[0].shape, 0);
        QCOMPARE(both[1].shape, 1); // the first of the shorter ones
        QCOMPARE(both[1].box.size(), QSizeF(60, 18));
        QVERIFY(!both[0].box.intersects(both[1].box));
    }

    void aNameIsBrokenAtItsCommasBeforeItIsCut()
    {
        const auto shapes = nameShapes(QStringLiteral("seven, Milan Kundera, Gabriel Garcia"), letters(1000));
        QCOMPARE(shapes.size(), std::size_t(4));
        QCOMPARE(shapes[0].lines, (QStringList{QStringLiteral("seven, Milan Kundera, Gabriel Garcia")}));
        QCOMPARE(shapes[0].size, QSizeF(360, 20));
        QCOMPARE(shapes[1].lines,
                 (QStringList{QStringLiteral("seven, Milan Kundera,"), QStringLiteral("Gabriel Garcia")}));
        QCOMPARE(shapes[2].lines, (QStringList{QStringLiteral("seven,"), QStringLiteral("Milan Kundera,"),
                                               QStringLiteral("Gabriel Garcia")}));
        QCOMPARE(shapes[2].size, QSizeF(140, 60));
        QVERIFY(nameShapes(QString(), letters(100)).empty());
    }

    void onlyWhatNoLinesHoldIsCut()
    {
        const auto narrow = nameShapes(QStringLiteral("one two three"), letters(60));
        QVERIFY(!narrow.empty());
        for (const NameShape& shape : narrow) {
            QVERIFY(shape.size.width() <= 60);
            QVERIFY(!shape.lines.join(QString()).contains(QChar(0x2026)));
        }
        const auto cut =
            nameShapes(QStringLiteral("extraordinarily long words everywhere here"), letters(90, 2));
        QCOMPARE(cut.size(), std::size_t(1));
        QCOMPARE(cut[0].lines.size(), 2);
        for (const QString& line : cut[0].lines)
            QVERIFY(line.size() <= 9);
        QVERIFY(cut[0].lines.back().endsWith(QChar(0x2026)));
    }

    void aLineMeetsABoxWhereItPassesThroughIt()
    {
        Random random(5);
        const QRectF box(40, 30, 30, 25);
        for (int i = 0; i < 3000; ++i) {
            const auto at = [&] { return static_cast<double>(random.uniform(0.0f, 100.0f)); };
            const QLineF line(at(), at(), at(), at());
            const bool wide = touches(line, box.adjusted(-0.2, -0.2, 0.2, 0.2));
            const bool narrow = touches(line, box.adjusted(0.2, 0.2, -0.2, -0.2));
            if (wide == narrow)
                QCOMPARE(meets(line, box), wide);
        }
    }

    void aNameStandsOffItsOwnDotsWhereThereIsRoom()
    {
        const Cloud cloud = heaps({{300, 200}, {600, 400}}, 60, 300);
        const NameField field{cloud.x, cloud.y, cloud.group, 2.5, QRectF(0, 0, 900, 600)};
        const auto placed = placeNames(wishesOf(cloud), field);
        QCOMPARE(placed.size(), std::size_t(2));
        for (const PlacedName& name : placed) {
            QCOMPARE(dotsIn(cloud, name.box, name.id), 0);
            QCOMPARE(dotsIn(cloud, name.box, 1 - name.id), 0);
            const QPointF off = name.box.center() - cloud.middle[static_cast<std::size_t>(name.id)];
            QVERIFY(std::hypot(off.x(), off.y()) < 60 + 90); // and no farther than it must
            QVERIFY(name.leader);
            QCOMPARE(name.leader->p2(), cloud.middle[static_cast<std::size_t>(name.id)]);
        }
    }

    void namesNeitherMeetNorLeaveNorCross_data()
    {
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("dots");
        QTest::newRow("a few") << 6 << 80;
        QTest::newRow("as many as a map has") << 20 << 450;
        QTest::newRow("three times as many") << 60 << 160;
    }
    void namesNeitherMeetNorLeaveNorCross()
    {
        QFETCH(int, groups);
        QFETCH(int, dots);
        const QRectF region(6, 6, 1000, 700);
        const QRectF legend(800, 6, 206, 260);
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            Random random(seed);
            std::vector<QPointF> middles;
            for (int g = 0; g < groups; ++g)
                middles.emplace_back(150 + 600 * static_cast<double>(random.uniform(0.0f, 1.0f)),
                                     120 + 480 * static_cast<double>(random.uniform(0.0f, 1.0f)));
            const Cloud cloud = heaps(middles, 70, dots, seed);
            NameField field{cloud.x, cloud.y, cloud.group, 2, region, {legend}, groups > 20 ? 170.0 : 500.0};
            const auto wishes = wishesOf(cloud);
            QElapsedTimer clock;
            clock.start();
            const auto placed = placeNames(wishes, field);
            qInfo("%d names among %d dots: %.1f ms", groups, groups * dots,
                  double(clock.nsecsElapsed()) * 1e-6);
            QVERIFY(placed.size() >= static_cast<std::size_t>(groups <= 20 ? groups - 1 : 30));
            for (std::size_t i = 0; i < placed.size(); ++i) {
                const PlacedName& a = placed[i];
                QVERIFY(region.contains(a.box) && !legend.intersects(a.box));
                QCOMPARE(a.box.size(),
                         wishes[static_cast<std::size_t>(a.id)].shapes[static_cast<std::size_t>(a.shape)]);
                QVERIFY(!a.leader || !touches(*a.leader, legend.adjusted(0.5, 0.5, -0.5, -0.5)));
                for (std::size_t j = 0; j < placed.size(); ++j) {
                    const PlacedName& b = placed[j];
                    if (i == j)
                        continue;
                    QVERIFY(!a.box.intersects(b.box));
                    QVERIFY(!a.leader || !touches(*a.leader, b.box));
                    QVERIFY(!a.leader || !b.leader || !linesCross(*a.leader, *b.leader));
                }
            }
            const auto again = placeNames(wishes, field);
            QCOMPARE(again.size(), placed.size());
            for (std::size_t i = 0; i < placed.size(); ++i)
                QVERIFY(again[i].box == placed[i].box && again[i].id == placed[i].id);
        }
    }

    void aGroupInTwoPiecesIsNamedInTheLargerOne()
    {
        Random random(2);
        std::vector<float> places;
        const auto heap = [&](float x, float y, int dots) {
            for (int i = 0; i < dots; ++i)
                places.insert(places.end(),
                              {x + random.uniform(-0.1f, 0.1f), y + random.uniform(-0.1f, 0.1f), 0.0f});
        };
        heap(-0.8f, 0.3f, 40);
        heap(0.7f, -0.5f, 60);
        places.insert(places.end(), {std::nanf(""), 0.0f, 0.0f});
        const auto middle = densestPlace(places);
        QVERIFY(std::abs(middle[0] - 0.7f) < 0.08f && std::abs(middle[1] + 0.5f) < 0.08f);
        QCOMPARE(middle[2], 0.0f);
        QCOMPARE(densestPlace({}), (std::array<float, 3>{0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(NameLayoutTest)
#include "tst_name_layout.moc"
