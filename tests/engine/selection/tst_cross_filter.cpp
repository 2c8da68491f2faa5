// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/selection/cross_filter.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace shelf;

namespace {

BookNumbers column(std::vector<double> values, const std::string& name = "x")
{
    return {BookNumbers::Of::column, name, std::make_shared<const std::vector<double>>(std::move(values))};
}

/// Everything counted anew, book by book.
void verifyAgainstCounting(const CrossFilter& filter, const std::vector<std::uint8_t>& outside)
{
    const auto& columns = filter.columns();
    const auto passes = [&](std::size_t c, std::size_t book) {
        const double value = (*columns[c].numbers.values)[book];
        return !columns[c].range || (!std::isnan(value) && columns[c].range->contains(value));
    };
    std::size_t passing = 0;
    std::vector<std::vector<std::size_t>> shown;
    for (const auto& each : columns)
        shown.emplace_back(each.bars.size(), 0);
    const std::vector<std::uint8_t> inside = filter.inside();
    for (std::size_t book = 0; book < filter.books(); ++book) {
        const bool other = !outside.empty() && outside[book] != 0;
        bool all = true;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            all = all && passes(c, book);
            bool others = !other;
            for (std::size_t d = 0; d < columns.size(); ++d)
                others = others && (d == c || passes(d, book));
            const double value = (*columns[c].numbers.values)[book];
            if (others && !std::isnan(value))
                ++shown[c][columns[c].bars.barOf(value)];
        }
        QCOMPARE(inside[book] != 0, all);
        passing += all && !other;
    }
    QCOMPARE(filter.passing(), passing);
    for (std::size_t c = 0; c < columns.size(); ++c)
        QCOMPARE(columns[c].shown, shown[c]);
}

} // namespace

class TestCrossFilter : public QObject {
    Q_OBJECT
private slots:
    void brushesAreCountedAsByLookingAtEveryBook()
    {
        constexpr std::size_t kBooks = 700;
        Random random(7);
        std::vector<BookNumbers> numbers;
        for (int c = 0; c < 4; ++c) {
            std::vector<double> values;
            for (std::size_t book = 0; book < kBooks; ++book) {
                const double value = static_cast<double>(random.uniform(0.0f, 1.0f));
                values.push_back(value < 0.1 ? std::numeric_limits<double>::quiet_NaN()
                                 : c == 0    ? std::floor(1950 + 60 * value)
                                 : c == 1    ? std::floor(1 / (value - 0.099)) // a long tail of counts
                                             : value * 5);
            }
            numbers.push_back(column(std::move(values), std::to_string(c)));
        }
        CrossFilter filter(kBooks, numbers);
        QCOMPARE(filter.columns().size(), std::size_t(4));
        QVERIFY(filter.columns()[1].bars.doubling);
        std::vector<std::uint8_t> outside;
        verifyAgainstCounting(filter, outside);
        for (int step = 0; step < 60; ++step) {
            const auto at = static_cast<std::size_t>(step % 4);
            const auto& edges = filter.columns()[at].bars.edges;
            const double low = static_cast<double>(
                random.uniform(static_cast<float>(edges.front()), static_cast<float>(edges.back())));
            const double width = (edges.back() - edges.front()) * (step % 3 == 0 ? 0.05 : 0.6);
            if (step % 11 == 10)
                filter.setRange(at, {});
            else
                filter.setRange(at, NumberRange{low, low + width});
            if (step == 30) {
                outside.assign(kBooks, 0);
                for (std::size_t book = 0; book < kBooks; book += 3)
                    outside[book] = 1;
                filter.setOutside(outside);
            }
            if (step == 50) {
                outside.clear();
                filter.setOutside(outside);
            }
            verifyAgainstCounting(filter, outside);
        }
        QVERIFY(filter.hasRanges());
        filter.clear();
        QVERIFY(!filter.hasRanges());
        QCOMPARE(filter.passing(), kBooks);
        verifyAgainstCounting(filter, {});
    }

    void barsStandAtRoundNumbers()
    {
        std::vector<double> stars;
        for (int i = 0; i <= 400; ++i)
            stars.push_back(1 + i / 100.0);
        const NumberBars bars = barsOf(stars, 20);
        QCOMPARE(bars.size(), std::size_t(20)); // a width of 0.2
        QCOMPARE(bars.edges.front(), 1.0);
        QCOMPARE(bars.edges.back(), 5.0);
        QCOMPARE(bars.barOf(5), std::size_t(19));
        QCOMPARE(bars.barOf(1.19), std::size_t(0));
        QCOMPARE(bars.barOf(1.21), std::size_t(1));
    }

    void wholeNumbersHaveWholeBars()
    {
        const NumberBars bars = barsOf({1, 2, 3, 3, 10, 10});
        QVERIFY(bars.areWhole);
        QCOMPARE(bars.edges, std::vector<double>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
        QCOMPARE(bars.barOf(10), std::size_t(9));
    }

    void aLongTailHasBarsThatDouble()
    {
        std::vector<double> counts(100, 5.0);
        counts.push_back(6);
        counts.push_back(700);
        const NumberBars bars = barsOf(counts);
        QVERIFY(bars.doubling);
        QCOMPARE(bars.edges, std::vector<double>({4, 8, 16, 32, 64, 128, 256, 512, 1024}));
        counts.push_back(0);
        QCOMPARE(barsOf(counts).edges.front(), 0.0);
    }

    void anOldBookDoesNotSqueezeTheOthers()
    {
        std::vector<double> years{-380, 1300};
        for (int i = 0; i < 500; ++i)
            years.push_back(1960 + i % 50);
        const NumberBars bars = barsOf(years);
        QCOMPARE(bars.edges.front(), -380.0);
        QVERIFY(bars.edges[1] > 1900);
        QCOMPARE(bars.barOf(1300), std::size_t(0));
        QVERIFY(bars.barOf(2009) - bars.barOf(1960) > 10);
    }

    void strangeNumbersGetBarsToo()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(barsOf({}).size(), std::size_t(0));
        QCOMPARE(barsOf({nan}).size(), std::size_t(0));
        QCOMPARE(barsOf({3, 3, nan}).size(), std::size_t(1));
        QCOMPARE(barsOf({-1.7e308, 1.7e308}).size(), std::size_t(1));
        const double close = std::nextafter(1e15, 2e15);
        QVERIFY(barsOf({1e15, close}).size() >= 1);
        const NumberBars bars = barsOf({0.1, std::nextafter(0.1, 1.0)});
        QVERIFY(bars.size() >= 1);
        for (const double value : {0.1, std::nextafter(0.1, 1.0)})
            QVERIFY(bars.barOf(value) < bars.size());
    }

    /// Says how long a step of a brush takes; asserts nothing of it.
    void aBrushOverManyBooksIsCounted()
    {
        for (const std::size_t books : {std::size_t(10'000), std::size_t(1'000'000)}) {
            Random random(1);
            std::vector<BookNumbers> numbers;
            for (int c = 0; c < 8; ++c) {
                std::vector<double> values(books);
                for (double& value : values)
                    value = static_cast<double>(random.uniform(0.0f, 100.0f));
                numbers.push_back(column(std::move(values), std::to_string(c)));
            }
            CrossFilter filter(books, numbers);
            constexpr int kSteps = 60;
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; i < kSteps; ++i)
                filter.setRange(static_cast<std::size_t>(i % 2),
                                NumberRange{i % 30 * 2.0, i % 30 * 2.0 + 30});
            qInfo("%zu books, 8 histograms: %.3f ms a step of a brush", books,
                  static_cast<double>(clock.nsecsElapsed()) / kSteps / 1e6);
            QVERIFY(filter.passing() < books);
        }
    }

    void aRangeOfBarsHoldsTheirValuesAndNoOthers()
    {
        for (const std::vector<double>& values :
             {std::vector<double>{1, 2, 3, 10}, std::vector<double>{0.5, 1.25, 3, 4.75, 5},
              std::vector<double>{0, 1, 1, 1, 2, 3, 900, 1, 2, 4, 8, 16, 0, 0, 1, 1, 1, 2, 1, 1}}) {
            const NumberBars bars = barsOf(values);
            for (std::size_t first = 0; first < bars.size(); ++first)
                for (std::size_t last = first; last < bars.size(); ++last) {
                    const NumberRange range = bars.rangeOf(first, last);
                    for (const double value : values) {
                        const std::size_t bar = bars.barOf(value);
                        QCOMPARE(range.contains(value), bar >= first && bar <= last);
                    }
                    QCOMPARE(bars.barsIn(range), (std::pair<std::size_t, std::size_t>(first, last)));
                }
        }
    }

    void booksWithoutAValueAreCountedApart()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        CrossFilter filter(4, {column({1, nan, 3, nan})});
        QCOMPARE(filter.columns()[0].without, std::size_t(2));
        QCOMPARE(filter.passing(), std::size_t(4));
        filter.setRange(0, NumberRange{0, 9});
        QCOMPARE(filter.passing(), std::size_t(2));
        filter.setRange(0, {});
        QCOMPARE(filter.passing(), std::size_t(4));
    }
};

QTEST_APPLESS_MAIN(TestCrossFilter)
#include "tst_cross_filter.moc"
