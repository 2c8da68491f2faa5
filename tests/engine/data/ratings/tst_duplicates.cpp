// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_format.h"
#include "engine/data/interactions.h"
#include "engine/data/sample/sample_library.h"
#include "tests/engine/reader_files.h"
#include "tests/test_data.h"

#include <QByteArray>
#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace shelf;

class DuplicatesTest : public QObject {
    Q_OBJECT

private slots:
    void duplicatesFollowThePolicy();
    void theLastRatingIsTheLatestWhereThereAreTimes();
    void duplicatesAreFoundInAnyOrderOfTheFile();
};

void DuplicatesTest::duplicatesFollowThePolicy()
{
    const QByteArray text = "user_id,book_id,rating\n1,a,1\n1,b,2\n1,a,4\n2,a,5\n1,a,5\n";
    const auto read = [&](DuplicatePolicy policy) {
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv", text);
        source.reading.duplicates = policy;
        return *readDataset(source);
    };
    const Dataset last = read(DuplicatePolicy::keepLast);
    QCOMPARE(last.rating, (std::vector<float>{2, 5, 5}));
    QCOMPARE(last.user, (std::vector<std::int32_t>{0, 1, 0}));
    QCOMPARE(last.duplicates, std::uint64_t(2));
    QCOMPARE(last.leftOut.duplicates, std::uint64_t(2));
    QCOMPARE(last.warnings.at(0).line, std::int64_t(0));
    QVERIFY(last.warnings[0].message.find("last line") != std::string::npos);
    QCOMPARE(last.warnings.at(1).line, std::int64_t(4));
    QCOMPARE(last.warnings.at(2).line, std::int64_t(6));
    QVERIFY(last.warnings[1].message.find("line 2") != std::string::npos);
    const Dataset first = read(DuplicatePolicy::keepFirst);
    QCOMPARE(first.rating, (std::vector<float>{1, 2, 5}));
    const Dataset mean = read(DuplicatePolicy::mean);
    QCOMPARE(mean.rating, (std::vector<float>{2, 5, 10.0f / 3}));
    const Dataset all = read(DuplicatePolicy::keepAll);
    QCOMPARE(all.rating, (std::vector<float>{1, 2, 4, 5, 5}));
    QCOMPARE(all.duplicates, std::uint64_t(2));
    QCOMPARE(all.leftOut.duplicates, std::uint64_t(0));
}

void DuplicatesTest::theLastRatingIsTheLatestWhereThereAreTimes()
{
    // The newest first, and of two at one time the later line; the pair 2, a has one rating only.
    const QByteArray text = "user_id,book_id,rating,timestamp\n1,a,5,300\n2,a,3,50\n1,a,1,100\n1,a,4,300\n"
                            "1,a,2,200\n1,b,1,100\n1,b,2,100\n";
    const auto read = [&](DuplicatePolicy policy) {
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv", text);
        source.reading.duplicates = policy;
        return *readDataset(source);
    };
    const Dataset last = read(DuplicatePolicy::keepLast);
    QCOMPARE(last.rating, (std::vector<float>{3, 4, 2}));
    QCOMPARE(last.time, (std::vector<std::int64_t>{50, 300, 100}));
    QVERIFY(last.warnings.at(0).message.find("latest time") != std::string::npos);
    const Dataset first = read(DuplicatePolicy::keepFirst);
    QCOMPARE(first.rating, (std::vector<float>{3, 1, 1}));
    QCOMPARE(read(DuplicatePolicy::mean).rating, (std::vector<float>{3, 3, 1.5f}));
    // Where all are kept, a model that wants one a pair takes the same one.
    const Dataset all = read(DuplicatePolicy::keepAll);
    std::vector<std::uint32_t> rows(all.ratingCount());
    std::iota(rows.begin(), rows.end(), 0u);
    const Interactions pairs(all, rows);
    QCOMPARE(std::vector<float>(pairs.ratingsOf(0).begin(), pairs.ratingsOf(0).end()),
             (std::vector<float>{4, 2}));
}

void DuplicatesTest::duplicatesAreFoundInAnyOrderOfTheFile()
{
    // Sorted by book, sorted by reader, mixed: the same pairs repeat in each.
    std::vector<std::pair<int, int>> pairs;
    for (int book = 0; book < 30; ++book)
        for (int user = 0; user < 20; ++user)
            if ((book * 7 + user * 3) % 4 != 0)
                pairs.emplace_back(book, user);
    const std::size_t distinct = pairs.size();
    for (int i = 0; i < 9; ++i)
        pairs.push_back(pairs[static_cast<std::size_t>(i) * 31]);
    for (const int order : {0, 1, 2}) {
        auto rows = pairs;
        if (order == 0)
            std::sort(rows.begin(), rows.end());
        if (order == 1)
            std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
                return std::pair(a.second, a.first) < std::pair(b.second, b.first);
            });
        QByteArray text = "user_id,book_id,rating\n";
        for (const auto& [book, user] : rows)
            text += QByteArray::number(user) + ",b" + QByteArray::number(book) + ",3\n";
        const auto data = readText(text);
        QVERIFY(data.ok());
        QCOMPARE(data->duplicates, std::uint64_t(9));
        QCOMPARE(data->ratingCount(), distinct);
    }
}

QTEST_APPLESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
