// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/english_texts.h"
#include "widgets/look/theme.h"
#include "widgets/map/selection/range_histogram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace shelf;

class TestRangeHistogram : public QObject {
    Q_OBJECT

    std::unique_ptr<RangeHistogram> chart;
    NumberBars bars;
    std::vector<std::optional<NumberRange>> told;

    QPoint at(std::size_t bar) const { return chart->barArea(bar).center().toPoint(); }
    void drag(std::size_t from, std::size_t to)
    {
        QTest::mousePress(chart.get(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(chart.get(), at(to));
        QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, at(to));
    }

private slots:
    void initTestCase() { installEnglish(); }
    void init()
    {
        theme::apply(*qApp, ThemeChoice::light);
        bars = {};
        bars.areWhole = true;
        for (int i = 0; i <= 10; ++i)
            bars.edges.push_back(1990 + i);
        told.clear();
        chart = std::make_unique<RangeHistogram>();
        chart->resize(300, chart->sizeHint().height());
        chart->setBars(QStringLiteral("Year"), bars, true);
        chart->setCounts({5, 4, 3, 2, 1, 0, 9, 8, 7, 6}, {5, 4, 3, 2, 1, 0, 0, 0, 0, 6}, 2);
        connect(chart.get(), &RangeHistogram::rangeChanged, this,
                [this](const std::optional<NumberRange>& range) { told.push_back(range); });
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    }
    void cleanup() { chart.reset(); }

    void aDragPicksBarsAndADragWithinMovesThem()
    {
        drag(2, 4);
        QCOMPARE(*chart->range(), (NumberRange{1992, 1994}));
        drag(3, 5);
        QCOMPARE(*chart->range(), (NumberRange{1994, 1996}));
        drag(5, 9); // no further than the end
        QCOMPARE(*chart->range(), (NumberRange{1997, 1999}));
        drag(4, 1); // outside of what is picked: anew
        QCOMPARE(*chart->range(), (NumberRange{1991, 1994}));
        QCOMPARE(told.back(), chart->range());
    }

    void aClickTakesOneBarAndAnotherClickGivesItUp()
    {
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, at(7));
        QCOMPARE(*chart->range(), (NumberRange{1997, 1997}));
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, at(7));
        QVERIFY(!chart->range());
        QCOMPARE(told.size(), std::size_t(2));
    }

    void theKeyboardDoesAllOfIt()
    {
        chart->clearFocus(); // the window gave it
        chart->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(chart->hasFocus());
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QTest::keyClick(chart.get(), Qt::Key_Space);
        QCOMPARE(*chart->range(), (NumberRange{1991, 1991}));
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(*chart->range(), (NumberRange{1991, 1993}));
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(*chart->range(), (NumberRange{1992, 1994}));
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QVERIFY(!chart->range());
        QTest::keyClick(chart.get(), Qt::Key_End);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("1999: 6")));
    }

    void itTellsInWordsWhatItShows()
    {
        QCOMPARE(chart->accessibleName(), QStringLiteral("Year"));
        const QString words = chart->accessibleDescription();
        QVERIFY2(words.contains(QStringLiteral("1990: 5")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1996: 0 of 9")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("2 books without a value")));
        chart->setSelected({1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        QVERIFY(chart->barText(0).contains(QStringLiteral("1 selected")));
        chart->setRange(NumberRange{1992, 1994});
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Only 1992 – 1994")));
        QCOMPARE(told.size(), std::size_t(0)); // it was not the person
    }

    void barsOfNumbersAreNamedByTheirRoundEnds()
    {
        NumberBars halves;
        halves.edges = {1, 1.5, 2, 2.5};
        chart->setBars(QStringLiteral("Mean"), halves, false);
        chart->setCounts({1, 2, 3}, {1, 2, 3}, 0);
        QCOMPARE(chart->rangeText(halves.rangeOf(0, 1)), QStringLiteral("1 – 2"));
        QCOMPARE(chart->rangeText(halves.rangeOf(2, 2)), QStringLiteral("2 – 2.5"));
    }
};

QTEST_MAIN(TestRangeHistogram)
#include "tst_range_histogram.moc"
