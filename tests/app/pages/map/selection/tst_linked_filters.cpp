// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/selection/linked_filters.h"

#include <QSignalSpy>
#include <QTest>

using namespace shelf;

namespace {

std::vector<BookNumbers> yearsAndRatings()
{
    std::vector<double> years, ratings;
    for (int i = 0; i < 40; ++i) {
        years.push_back(1990 + i / 4);
        ratings.push_back(i % 5);
    }
    return {{BookNumbers::Of::year, {}, std::make_shared<const std::vector<double>>(years)},
            {BookNumbers::Of::ratingCount, {}, std::make_shared<const std::vector<double>>(ratings)}};
}

} // namespace

class TestLinkedFilters : public QObject {
    Q_OBJECT

    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<LinkedFilters> filters;

private slots:
    void init()
    {
        jobs = std::make_unique<Jobs>();
        filters = std::make_unique<LinkedFilters>(*jobs);
        filters->setNumbers(40, yearsAndRatings(), false);
        QTRY_COMPARE(filters->filter().columns().size(), std::size_t(2));
    }
    void cleanup()
    {
        filters.reset();
        jobs.reset();
    }

    void brushesCombineAndEachIsGivenUpAlone()
    {
        QVERIFY(!filters->inside());
        filters->setRange(0, NumberRange{1990, 1991});
        QCOMPARE(sizeOf(filters->inside()), std::size_t(8));
        filters->setRange(1, NumberRange{0, 0});
        QCOMPARE(booksOf(filters->inside()), (std::vector<int>{0, 5}));
        filters->setRange(0, {});
        QCOMPARE(sizeOf(filters->inside()), std::size_t(8));
        filters->clear();
        QVERIFY(!filters->inside());
    }

    void rangesStayWhereOtherColumnsCome()
    {
        filters->setRange(0, NumberRange{1995, 1996});
        std::vector<BookNumbers> more = yearsAndRatings();
        std::swap(more[0], more[1]);
        more.push_back({BookNumbers::Of::error,
                        {},
                        std::make_shared<const std::vector<double>>(std::vector<double>(40, 0.5))});
        more.back().values = more[0].values;
        filters->setNumbers(40, more, true);
        QTRY_COMPARE(filters->filter().columns().size(), std::size_t(3));
        QCOMPARE(*filters->filter().columns()[1].range, (NumberRange{1995, 1996}));
        QCOMPARE(sizeOf(filters->inside()), std::size_t(8));
    }

    void thePlayerWalksThroughTheYearsAndBeginsAnew()
    {
        QSignalSpy playing(filters.get(), &LinkedFilters::playing);
        filters->play(true);
        QVERIFY(filters->isPlaying());
        QCOMPARE(playing.size(), 1);
        QCOMPARE(*filters->filter().columns()[0].range, (NumberRange{1990, 1991}));
        filters->step(1);
        QCOMPARE(*filters->filter().columns()[0].range, (NumberRange{1991, 1992}));
        for (int i = 0; i < 7; ++i)
            filters->step(1);
        QCOMPARE(*filters->filter().columns()[0].range, (NumberRange{1998, 1999}));
        filters->step(1);
        QCOMPARE(*filters->filter().columns()[0].range, (NumberRange{1990, 1991}));
        filters->step(-1);
        QCOMPARE(*filters->filter().columns()[0].range, (NumberRange{1998, 1999}));
        QSignalSpy inside(filters.get(), &LinkedFilters::insideChanged);
        QTRY_VERIFY(inside.size() > 0); // by itself
        filters->setRange(0, {});
        QVERIFY(!filters->isPlaying());
    }

    void rangesComeBackAsTheyWereAndWaitForTheirColumns()
    {
        QSignalSpy picked(filters.get(), &LinkedFilters::rangesPicked);
        filters->setRange(0, NumberRange{1990, 1991});
        filters->setRange(1, NumberRange{0, 0});
        QCOMPARE(picked.size(), 2);
        const std::vector<PickedRange> both = filters->ranges();
        QCOMPARE(both.size(), std::size_t(2));
        filters->setRanges({});
        QVERIFY(!filters->inside());
        filters->setRanges(both);
        QCOMPARE(booksOf(filters->inside()), (std::vector<int>{0, 5}));

        const std::vector<PickedRange> error{{BookNumbers::Of::error, {}, {0, 0}}};
        filters->setRanges(error);
        QVERIFY(!filters->inside());
        QVERIFY(filters->ranges() == error);
        std::vector<BookNumbers> more = yearsAndRatings();
        more.push_back({BookNumbers::Of::error, {}, more[1].values});
        filters->setNumbers(40, more, true);
        QTRY_COMPARE(sizeOf(filters->inside()), std::size_t(8));
        QVERIFY(filters->ranges() == error);
        QCOMPARE(picked.size(), 2); // not by the person
    }

    void theSelectionIsCountedInTheSameBars()
    {
        const std::vector<int> books{0, 1, 4, 39};
        const auto bars = filters->barsOf(bookSet(40, books));
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(bars[0], (std::vector<std::size_t>{2, 1, 0, 0, 0, 0, 0, 0, 0, 1}));
        QVERIFY(filters->barsOf(nullptr).empty());
    }
};

QTEST_GUILESS_MAIN(TestLinkedFilters)
#include "tst_linked_filters.moc"
