// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"
#include "tests/engine/toy_run.h"

#include <QTest>

using namespace shelf;

namespace {

/// Three readers and four books, the last of which nobody rated.
Dataset small()
{
    Dataset data;
    for (const char* id : {"a", "b", "c", "d"})
        toy::addBook(data, id, id);
    for (const char* id : {"ann", "bob", "cleo"})
        data.userIds.push_back(id);
    toy::addRating(data, 0, 0, 4.25F);
    toy::addRating(data, 0, 1, 2);
    toy::addRating(data, 1, 0, 3);
    toy::addRating(data, 2, 2, 5);
    return data;
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT

private slots:
    void meansAreOfTheRatingsThatThereAre()
    {
        const Dataset data = small();
        const auto books = summarizeBooks(data);
        QCOMPARE(books.size(), std::size_t(4));
        QCOMPARE(books[0].count, 2U);
        QCOMPARE(books[0].mean, std::optional(3.625));
        QCOMPARE(books[2].mean, std::optional(5.0));
        QCOMPARE(books[3].count, 0U);
        QVERIFY(!books[3].mean);
        const auto users = summarizeUsers(data);
        QCOMPARE(users[0].mean, std::optional(3.125));
        QCOMPARE(users[0].count, 2U);
    }

    void whatWasTakenHasNoMean()
    {
        Dataset data = small();
        std::fill(data.rating.begin(), data.rating.end(), 1.0F);
        data.onlyTaken = true;
        for (const auto& summaries : {summarizeBooks(data), summarizeUsers(data)})
            for (const RatingSummary& one : summaries)
                QVERIFY(!one.mean);
        QCOMPARE(summarizeBooks(data)[0].count, 2U);
    }

    void booksThatNobodyRatedMakeTheDataNoSparser()
    {
        const Dataset data = small();
        QCOMPARE(data.ratedBookCount(), std::size_t(3));
        QCOMPARE(data.density(data.ratedBookCount()), 4.0 / 9.0);
        QCOMPARE(Dataset().density(0), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestDataset)
#include "tst_dataset.moc"
