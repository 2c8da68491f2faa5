// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/overview_cards.h"
#include "app/pages/library/overview_words.h"
#include "tests/app/fake_model.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace shelf;

namespace {

Overview overviewFor(const Dataset& data)
{
    auto made = overviewOf(data, {});
    return made ? std::move(made).value() : Overview();
}

} // namespace

class OverviewCardsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyFigureHasItsCardWhileItIsStillWorkedOut()
    {
        const auto cards = overviewCards(nullptr, false);
        QCOMPARE(cards.size(), kOverviewFigures.size() + 1);
        for (const OverviewCard& card : cards)
            QVERIFY(card.isShown && card.bars.isEmpty() && !card.title.isEmpty());
    }

    void whatThereIsNothingOfIsLeftOutButTimes()
    {
        auto data = smallShelf(8, 20);
        const auto place = [](OverviewFigure figure) {
            return static_cast<std::size_t>(
                std::find(kOverviewFigures.begin(), kOverviewFigures.end(), figure) -
                kOverviewFigures.begin());
        };
        const Overview stars = overviewFor(*data);
        const auto with = overviewCards(&stars, false);
        const OverviewCard& spread = with[place(OverviewFigure::stars)];
        QVERIFY(spread.isShown);
        QCOMPARE(spread.bars.size(), 3); // 3, 4 and 5 were given
        for (const ChartBar& bar : spread.bars)
            QCOMPARE(bar.count, quint64{8});
        const OverviewCard& times = with[place(OverviewFigure::activity)];
        QVERIFY(times.isShown && times.bars.isEmpty() && !times.summary.isEmpty());
        QVERIFY2(times.summary.contains(QStringLiteral("no times")), qPrintable(times.summary));

        std::fill(data->rating.begin(), data->rating.end(), 1.0F);
        data->scale = {1, 1};
        data->onlyTaken = true;
        const Overview taken = overviewFor(*data);
        QVERIFY(!overviewCards(&taken, true)[place(OverviewFigure::stars)].isShown);
    }

    /// Times that are there and of no use are not said to be missing.
    void timesThatAreNotUsedAreNotSaidToBeMissing()
    {
        const auto said = [](const Dataset& data) {
            return overviewSummary(OverviewFigure::activity, overviewFor(data), false);
        };
        auto data = smallShelf(8, 20);
        data->columns.time =
            "when"; // all the same, say: the reader of the file leaves them out, and notes it
        QVERIFY2(said(*data).contains(QStringLiteral("left out")), qPrintable(said(*data)));
        data->columns.time.clear();
        data->time.assign(data->ratingCount(), std::numeric_limits<std::int64_t>::max() / 2);
        QVERIFY2(said(*data).contains(QStringLiteral("1 to 9999")), qPrintable(said(*data)));
        data->time.assign(data->ratingCount(), 1'000'000'000);
        QVERIFY(said(*data).isEmpty());
    }

    void suspiciousReadersAreCounted()
    {
        Suspects found;
        QVERIFY(suspectsHead(found).startsWith(QStringLiteral("No reader")));
        found.count = 7;
        found.readers.resize(7);
        QVERIFY(suspectsHead(found).contains(QStringLiteral(": 7.")));
        QVERIFY(!suspectsHead(found).contains(QStringLiteral("first")));
        found.readers.resize(5);
        QVERIFY(suspectsHead(found).contains(QStringLiteral("The first 5")));
    }
};

QTEST_GUILESS_MAIN(OverviewCardsTest)
#include "tst_overview_cards.moc"
