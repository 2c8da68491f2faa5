// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/why/why_neighbors.h"

#include <QTest>

#include <set>

using namespace shelf;

namespace {

Dataset randomRatings(int users, int books)
{
    Dataset data;
    Random random(3);
    for (int user = 0; user < users; ++user) {
        data.userIds.push_back("u" + std::to_string(user));
        for (int book = 0; book < books; ++book)
            if (random.uniform(0.0f, 1.0f) < 0.5f) {
                data.user.push_back(user);
                data.book.push_back(book);
                data.rating.push_back(std::floor(random.uniform(1.0f, 5.99f)));
            }
    }
    return data;
}

std::vector<float> randomRows(std::size_t rows, std::size_t cols)
{
    Random random(5);
    std::vector<float> values(rows * cols);
    for (float& value : values)
        value = random.uniform(-1.0f, 1.0f);
    return values;
}

} // namespace

class TestWhyNeighbors : public QObject {
    Q_OBJECT
private slots:
    void theReadersOfBothAreThoseThatALookAtAllRatingsFinds()
    {
        const Dataset data = randomRatings(40, 6);
        for (std::int32_t a = 0; a < 6; ++a)
            for (std::int32_t b = 0; b < 6; ++b) {
                if (a == b)
                    continue;
                const SharedReaders shared = sharedReaders(data, a, b);
                std::vector<SharedReader> expected;
                std::set<std::int32_t> first, second;
                for (std::size_t i = 0; i < data.ratingCount(); ++i) {
                    if (data.book[i] == a)
                        first.insert(data.user[i]);
                    if (data.book[i] == b)
                        second.insert(data.user[i]);
                    for (std::size_t j = 0; j < data.ratingCount(); ++j)
                        if (data.user[i] == data.user[j] && data.book[i] == a && data.book[j] == b)
                            expected.push_back({data.user[i], data.rating[i], data.rating[j]});
                }
                QCOMPARE(shared.readers, expected);
                QCOMPARE(shared.ofFirst, first.size());
                QCOMPARE(shared.ofSecond, second.size());
                QCOMPARE(shared.byChance, static_cast<double>(first.size() * second.size()) / 40);
            }
    }

    void theyAgreeAsCountedByHand()
    {
        Dataset data;
        data.userIds = {"a", "b", "c", "d"};
        data.user = {0, 0, 1, 1, 2, 2, 3};
        data.book = {0, 1, 0, 1, 1, 0, 0};
        data.rating = {5, 4, 1, 3, 2, 3, 5};
        const SharedReaders shared = sharedReaders(data, 0, 1);
        QCOMPARE(shared.readers.size(), std::size_t(3)); // 5-4, 1-3, 3-2
        QCOMPARE(*shared.meanFirst, 3.0);
        QCOMPARE(*shared.meanSecond, 3.0);
        QCOMPARE(*shared.meanDifference, 4.0 / 3);
        QCOMPARE(*shared.withinOne, 2.0 / 3);
        // numpy.corrcoef([5, 1, 3], [4, 3, 2]): 2 / sqrt(8 * 2)
        QCOMPARE(*shared.correlation, 0.5);
        data.onlyTaken = true;
        QVERIFY(!sharedReaders(data, 0, 1).meanFirst);
        QVERIFY(!sharedReaders(data, 0, 2).correlation);
    }

    void thePartsOfTheDimensionsSumToTheNearness()
    {
        constexpr std::size_t kRows = 30, kCols = 8;
        const std::vector<float> values = randomRows(kRows, kCols);
        const MatrixView rows{values.data(), kRows, kCols, kCols};
        for (const Metric metric : {Metric::cosine, Metric::euclidean, Metric::dot})
            for (std::int32_t other = 1; other < 30; ++other) {
                const Nearness nearness = nearnessOf(rows, 0, other, metric);
                double sum = 0;
                std::set<std::size_t> met;
                for (const DimensionShare& share : nearness.dimensions) {
                    sum += share.part;
                    met.insert(share.dimension);
                }
                QCOMPARE(met.size(), kCols);
                const double distance =
                    distanceOf(rows.row(0), rows.row(static_cast<std::size_t>(other)), metric);
                const double expected = metric == Metric::cosine      ? 1 - distance
                                        : metric == Metric::euclidean ? distance * distance
                                                                      : distance;
                QVERIFY(std::abs(sum - expected) < 1e-6);
                QVERIFY(std::abs(nearness.total - expected) < 1e-6);
            }
    }

    void booksThatAreStrongWhereBothAreAreNamed()
    {
        // Dimension 0 carries books 0 and 1, to the left; book 3 lies furthest left, then 4; 2 to the right.
        const std::vector<float> values{-1, 0.1f, -2, -0.1f, 3, 0, -5, 0.5f, -4, 9, -9, 0};
        const MatrixView rows{values.data(), 6, 2, 2};
        const std::vector<std::uint8_t> skip{0, 0, 0, 0, 0, 1};
        const Nearness nearness = nearnessOf(rows, 0, 1, Metric::dot, skip);
        QCOMPARE(nearness.dimensions[0].dimension, std::size_t(0));
        QCOMPARE(nearness.dimensions[0].alsoStrong, (std::vector<std::int32_t>{3, 4}));
        QVERIFY(nearness.dimensions[1].alsoStrong.empty()); // there they lie apart
    }

    void zeroVectorsAreNearToNothing()
    {
        const std::vector<float> values{0, 0, 1, 2};
        const Nearness nearness = nearnessOf({values.data(), 2, 2, 2}, 0, 1, Metric::cosine);
        QCOMPARE(nearness.total, 0.0);
    }

    void whatBothBooksAreIsNamed()
    {
        auto data = std::make_shared<Dataset>();
        data->books.extra = {{"genre", {"Horror|Gothic", "Gothic|Horror", "Crime", "Crime"}}};
        data->books.ids = {"1", "2", "3", "4"};
        data->books.titles = {"Interview with the Vampire", "The Vampire Lestat", "A Case", "Another Case"};
        data->books.authors = {"Anne Rice", "Anne Rice, Somebody", "X", "Y"};
        data->books.languages = {"", "", "", ""};
        data->books.years = {1976, 1985, kNoYear, 2000};
        data->userIds = {"u"};
        Run run;
        run.data = data;
        const WhyNeighbors why = whyNeighbors(run, termsOf(data->books), 0, 1, Metric::cosine);
        QCOMPARE(why.authors, (std::vector<std::string>{"Anne Rice"}));
        QVERIFY(std::find(why.terms.begin(), why.terms.end(), "Horror") != why.terms.end());
        QVERIFY(std::find(why.terms.begin(), why.terms.end(), "Gothic") != why.terms.end());
        QVERIFY(std::find(why.terms.begin(), why.terms.end(), "Vampire") != why.terms.end());
        QCOMPARE(why.terms.size(), std::size_t(3));
        QCOMPARE(*why.firstYear, 1976);
        QVERIFY(!why.nearness && why.shared.readers.empty());
    }
};

QTEST_APPLESS_MAIN(TestWhyNeighbors)
#include "tst_why_neighbors.moc"
