// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/selection/map_selection.h"
#include "app/pages/map/view_history.h"

#include <QTest>

using namespace shelf;

namespace {

using Books = std::vector<int>;

MapSelection of(std::size_t books, const Books& marked = {})
{
    MapSelection selection;
    selection.reset(books);
    selection.change(marked, SetChange::replace);
    return selection;
}

} // namespace

class TestMapSelection : public QObject {
    Q_OBJECT
private slots:
    void booksAreAddedRemovedAndIntersected()
    {
        MapSelection s = of(8, {1, 2, 3});
        s.change(Books{3, 4}, SetChange::add);
        QCOMPARE(booksOf(s.marked()), Books({1, 2, 3, 4}));
        s.change(Books{1, 7}, SetChange::remove);
        QCOMPARE(booksOf(s.marked()), Books({2, 3, 4}));
        s.change(Books{3, 4, 5}, SetChange::intersect);
        QCOMPARE(booksOf(s.marked()), Books({3, 4}));
        s.change(Books{}, SetChange::replace);
        QVERIFY(!s.marked());
    }

    void aSelectionIsComparedWithTheBooksThatAreShown()
    {
        MapSelection s = of(6, {0, 1, 5});
        QVERIFY(!s.comparedWith()); // all are shown
        s.setRanges(bookSet(6, Books{1, 2, 3}));
        QCOMPARE(booksOf(s.subject()), Books({1}));
        QCOMPARE(booksOf(s.comparedWith()), Books({1, 2, 3}));
        s.markNone();
        QVERIFY(!s.comparedWith()); // what a filter lets through is compared with the others
    }

    void booksOutsideTheCatalogueAreIgnored()
    {
        const MapSelection s = of(3, {-1, 2, 99});
        QCOMPARE(booksOf(s.marked()), Books({2}));
    }

    void invertingStaysInsideWhatIsShown()
    {
        MapSelection s = of(6, {0, 1});
        s.invert();
        QCOMPARE(booksOf(s.marked()), Books({2, 3, 4, 5}));
        s.setFilter(bookSet(6, Books{1, 2, 3}));
        s.invert();
        QCOMPARE(booksOf(s.marked()), Books({1}));
        s.markAll();
        QCOMPARE(booksOf(s.marked()), Books({1, 2, 3}));
    }

    void narrowingCanBeTakenBackStepByStep()
    {
        MapSelection s = of(6, {1, 2, 3, 4});
        QVERIFY(s.outside().empty());
        QVERIFY(s.isolate());
        QVERIFY(!s.marked());
        QCOMPARE(s.insideCount(), std::size_t(4));
        s.change(Books{2, 3}, SetChange::replace);
        QVERIFY(s.isolate());
        QCOMPARE(s.outside(), std::vector<std::uint8_t>({1, 1, 0, 0, 1, 1}));
        QVERIFY(!s.isolate()); // nothing is selected
        s.back();
        QCOMPARE(s.insideCount(), std::size_t(4));
        s.back();
        QVERIFY(!s.canGoBack());
        QVERIFY(s.outside().empty());
        s.back(); // harmless
    }

    void rangesOfHistogramsAreAFilterOfTheirOwn()
    {
        MapSelection s = of(6, {0, 1, 2});
        s.setFilter(bookSet(6, Books{1, 2, 3}));
        s.setRanges(bookSet(6, Books{2, 3, 4}));
        QCOMPARE(s.insideCount(), std::size_t(2));
        QCOMPARE(s.outside(), std::vector<std::uint8_t>({1, 1, 0, 0, 1, 1}));
        QCOMPARE(s.outside(false), std::vector<std::uint8_t>({1, 0, 0, 0, 1, 1}));
        QCOMPARE(booksOf(s.subject()), Books({2}));
        s.markNone();
        QCOMPARE(booksOf(s.subject()), Books({2, 3}));
        s.setRanges(nullptr);
        QCOMPARE(s.insideCount(), std::size_t(3));
        s.setFilter(nullptr);
        QVERIFY(s.outside().empty());
        QCOMPARE(s.subject()->size(), std::size_t(6));
    }

    void filterAndNarrowingWorkTogether()
    {
        MapSelection s = of(5, {0, 1, 2});
        s.isolate();
        s.setFilter(bookSet(5, Books{2, 3}));
        QCOMPARE(s.outside(), std::vector<std::uint8_t>({1, 1, 0, 1, 1}));
        // A filter that finds nothing is not the same as none.
        s.setFilter(std::make_shared<const std::vector<std::uint8_t>>(5, std::uint8_t(0)));
        QCOMPARE(s.insideCount(), std::size_t(0));
    }

    void stepsAreUndoneAndDoneAgain()
    {
        ViewHistory<int> history;
        history.reset(0);
        QVERIFY(!history.canUndo());
        history.push(1);
        history.push(2);
        QCOMPARE(history.undo(), 1);
        QCOMPARE(history.undo(), 0);
        QCOMPARE(history.undo(), 0);
        QCOMPARE(history.redo(), 1);
        history.push(7); // what was undone is gone
        QVERIFY(!history.canRedo());
        QCOMPARE(history.undo(), 1);
    }

    void typingAWordIsOneStep()
    {
        ViewHistory<int> history;
        history.reset(0);
        history.push(1, "filter");
        history.push(2, "filter");
        history.push(3, "camera");
        QCOMPARE(history.undo(), 2);
        QCOMPARE(history.undo(), 0);
        history.push(5, "filter"); // after an undo a step of its own
        QCOMPARE(history.undo(), 0);
    }

    void onlyTheLastHundredStepsAreKept()
    {
        ViewHistory<int> history;
        history.reset(0);
        for (int i = 1; i <= 500; ++i)
            history.push(i);
        int steps = 0;
        while (history.canUndo()) {
            history.undo();
            ++steps;
        }
        QCOMPARE(steps, 100);
        QCOMPARE(history.redo(), 401);
    }
};

QTEST_GUILESS_MAIN(TestMapSelection)
#include "tst_map_selection.moc"
