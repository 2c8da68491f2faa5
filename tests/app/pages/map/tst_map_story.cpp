// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_look.h"
#include "app/pages/map/map_near.h"
#include "app/pages/map/map_reader.h"
#include "app/session/nearest_finder.h"
#include "tests/app/fake_model.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace shelf;

namespace {

/// Everything but the page. Reader u rated the books u, u + 1, u + 2; book b lies at angle b on a circle.
struct Desk {
    Desk()
    {
        data = smallShelf(8, 20);
        session.setDataset(data);
        run = add();
        session.selectRun(run);
        QObject::connect(&near, &MapNear::found, [this](int book, const std::vector<Neighbor>& neighbors) {
            selected = book;
            nearest.clear();
            for (const Neighbor& one : neighbors)
                nearest.push_back(one.row);
        });
        QObject::connect(&near, &MapNear::foundOnMap,
                         [this](const std::vector<int>& books) { nearestOnMap = books; });
    }
    int add()
    {
        RunEntry entry;
        entry.run = fakeRun(data);
        entry.name = QStringLiteral("fake #1");
        entry.color = Qt::red; // else the palette of a window is asked for one
        return session.addRun(entry);
    }
    MapContent content(ColorBy by = ColorBy::none) const
    {
        MapContent made;
        made.data = data;
        reader.put(made, by);
        return made;
    }
    static std::vector<int> sorted(std::vector<int> books)
    {
        std::sort(books.begin(), books.end());
        return books;
    }

    std::shared_ptr<const Dataset> data;
    Session session;
    Jobs jobs;
    MapReader reader{session, jobs};
    MapNear near{session, jobs};
    int run = 0;
    int selected = -2;
    std::vector<int> nearest, nearestOnMap;
};

} // namespace

class MapStoryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theBooksOfTheSelectedReaderAreShownAsLongAsTheyAreWanted()
    {
        Desk desk;
        QSignalSpy changed(&desk.reader, &MapReader::booksChanged);
        desk.reader.showBooks(true);
        QVERIFY(!desk.reader.isSelected() && changed.isEmpty());
        desk.session.selectReader(2);
        desk.reader.showBooks(true);
        QTRY_COMPARE(changed.size(), 1);
        const MapContent shown = desk.content();
        QCOMPARE(shown.reader, QStringLiteral("reader 102"));
        std::vector<int> rated;
        for (const RatedBook& book : shown.rated)
            rated.push_back(book.book);
        QCOMPARE(Desk::sorted(rated), (std::vector<int>{2, 3, 4}));
        QCOMPARE(shown.recommended.front().book, 0); // the model's best book
        desk.reader.showBooks(true);
        QCOMPARE(changed.size(), 1); // they are known
        desk.reader.showBooks(false);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!desk.content().hasReader());
    }

    void anAnswerAboutTheReaderBeforeIsDropped()
    {
        Desk desk;
        QSignalSpy changed(&desk.reader, &MapReader::booksChanged);
        desk.session.selectReader(2);
        desk.reader.showBooks(true);
        desk.session.selectReader(5);
        desk.reader.showBooks(true);
        QTRY_COMPARE(changed.size(), 1);
        const std::vector<RatedBook> rated = desk.content().rated;
        QCOMPARE(rated.size(), std::size_t{3});
        for (const RatedBook& book : rated)
            QVERIFY(book.book >= 5 && book.book <= 7);
        desk.session.selectReader(-1);
        QVERIFY(!desk.content().hasReader()); // at once, whatever is worked out
    }

    void everyBooksExpectationIsTheModels()
    {
        Desk desk;
        QVERIFY(!desk.reader.hasColor(ColorBy::predicted) && desk.reader.hasColor(ColorBy::cluster));
        desk.session.selectReader(2);
        QVERIFY(desk.reader.hasColor(ColorBy::predicted) && desk.reader.hasColor(ColorBy::rated));
        QSignalSpy expected(&desk.reader, &MapReader::expected);
        desk.reader.predict(false);
        desk.reader.predict(true);
        QTRY_COMPARE(expected.size(), 1);
        const MapContent shown = desk.content(ColorBy::predicted);
        QCOMPARE(shown.predicted.size(), std::size_t{20});
        QCOMPARE(shown.predicted[0], 5.0F);
        QCOMPARE(shown.predicted[10], 4.0F); // 5 - 10 / 10
        QVERIFY(shown.scoreKind == ScoreKind::rating);
        desk.reader.predict(true); // anew
        QVERIFY(desk.reader.predicted().empty());
    }

    void theNearestBooksAreThoseOfTheWindowInTheSpaceOfItsRun()
    {
        Desk desk;
        NearestFinder finder(desk.session, desk.jobs);
        desk.session.chooseNearest({Metric::euclidean, 2});
        const MapSource source = mapSourceOf(desk.session, desk.run);
        desk.near.look(source);
        QCOMPARE(desk.selected, -1);
        desk.session.selectBook(7);
        desk.near.look(source);
        QCOMPARE(desk.selected, 7);
        QTRY_VERIFY(desk.session.nearestBooks());
        desk.near.look(source);
        QCOMPARE(Desk::sorted(desk.nearest), (std::vector<int>{6, 8}));
    }

    void inOtherSpacesTheyAreLookedForAndLateAnswersDropped()
    {
        Desk desk;
        desk.session.chooseNearest({Metric::euclidean, 2});
        const MapSource other = mapSourceOf(desk.session, desk.add());
        desk.session.selectBook(3);
        desk.near.look(other);
        QVERIFY(desk.nearest.empty()); // selected at once, its neighbors in a moment
        desk.session.selectBook(12);
        desk.near.look(other);
        QCOMPARE(desk.selected, 12);
        QTRY_COMPARE(Desk::sorted(desk.nearest), (std::vector<int>{11, 13}));
        QCOMPARE(desk.selected, 12);
    }

    void aMapThatLiesHasOtherNeighbors()
    {
        Desk desk;
        desk.session.chooseNearest({Metric::euclidean, 2});
        const MapSource source = mapSourceOf(desk.session, desk.run);
        auto map = std::make_shared<Projection>();
        map->dims = 2;
        for (int b = 0; b < 20; ++b) { // book 7 lies between 18 and 19
            map->coordinates.push_back(b == 7 ? 18.5F : static_cast<float>(b));
            map->coordinates.push_back(0);
        }
        desk.session.selectBook(7);
        desk.near.lookOnMap(source, map, false);
        QVERIFY(desk.nearestOnMap.empty());
        desk.near.lookOnMap(source, map, true);
        QTRY_COMPARE(Desk::sorted(desk.nearestOnMap), (std::vector<int>{18, 19}));
        desk.near.lookOnMap(source, nullptr, true);
        QVERIFY(desk.nearestOnMap.empty());
    }

    void whyThereIsNoMapIsToldWithTheWayThere()
    {
        Session session;
        QVERIFY(noMapWords(session, {})->title.contains(QStringLiteral("No books")));
        const auto data = smallShelf(8, 20);
        session.setDataset(data);
        QVERIFY(noMapWords(session, {})->leads);
        RunEntry training;
        training.running = true;
        training.color = Qt::red;
        const int number = session.addRun(training);
        session.selectRun(number);
        auto words = noMapWords(session, mapSourceOf(session, number));
        QVERIFY(words && !words->leads); // it will be there
        QVERIFY(unmeasuredWords(mapSourceOf(session, number), false).contains(QStringLiteral("no map")));
        session.updateRun(number, [&](RunEntry& entry) {
            entry.run = fakeRun(data);
            entry.running = false;
            entry.name = QStringLiteral("fake #1");
        });
        QVERIFY(!noMapWords(session, mapSourceOf(session, number)));
        QCOMPARE(mapTitle(session, number), QStringLiteral("Small shelf, fake #1"));
        QVERIFY(mapTitle(session, 99).isEmpty());
    }

    void colorsAreOfferedThatThereIsSomethingFor()
    {
        Desk desk;
        const auto has = [&](ColorBy by, bool comparing = false) {
            const std::vector<ColorChoice> offered = offeredColors(desk.session, comparing);
            return std::any_of(offered.begin(), offered.end(),
                               [by](const ColorChoice& choice) { return choice.by == by; });
        };
        QVERIFY(has(ColorBy::cluster) && has(ColorBy::kept));
        QVERIFY(!has(ColorBy::rated) && !has(ColorBy::predicted) && !has(ColorBy::change));
        QVERIFY(has(ColorBy::change, true));
        desk.session.selectReader(2);
        QVERIFY(has(ColorBy::rated) && has(ColorBy::predicted));
        desk.session.selectReader(-1);
        desk.session.setOwnReader(std::make_shared<const OwnReading>(OwnReading{QStringLiteral("Ada"), {}}));
        QVERIFY(has(ColorBy::rated) && !has(ColorBy::predicted));
    }

    void theLooksOfAMapComeFromWhatIsChosenAndFound()
    {
        Desk desk;
        MapLookChoice choice;
        choice.color = {ColorBy::cluster};
        choice.sizeByRatings = true;
        choice.titles = false;
        MapSelection selection;
        selection.reset(20);
        selection.change(std::vector<int>{1, 3}, SetChange::replace);
        FoundGroups groups;
        auto clustering = std::make_shared<Clustering>();
        clustering->member.assign(20, 0);
        clustering->count = 1;
        groups.clustering = clustering;
        groups.names = {QStringLiteral("all of them")};
        MapContent content = makeMapContent(desk.data, nullptr);
        putLook(content, {choice, selection, groups, desk.reader, {}, nullptr});
        QVERIFY(content.sizeByRatings && !content.labels && content.clusterLabels);
        QVERIFY(content.choice.by == ColorBy::cluster);
        QVERIFY(content.isMarked(1) && content.isMarked(3) && !content.isMarked(2));
        QCOMPARE(content.clusterNames.size(), std::size_t{1});
        clustering->member.assign(7, 0); // of other books
        putLook(content, {choice, selection, groups, desk.reader, {}, nullptr});
        QVERIFY(!content.clusters && content.clusterNames.empty());
    }
};

QTEST_MAIN(MapStoryTest)
#include "tst_map_story.moc"
