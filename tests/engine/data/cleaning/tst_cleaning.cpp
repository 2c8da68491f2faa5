// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/cleaning/cleaning.h"
#include "engine/data/ratings/reader.h"
#include "tests/engine/reader_files.h"

#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace shelf;

namespace {

constexpr std::int64_t kDay = 86400;

using Row = std::tuple<std::string, std::string, float>; // reader, book, rating

/// Readers u0 .. and books b0 .., the last two of which nobody rates; a rating a day from 1970 on.
Dataset made(std::size_t users, std::size_t books, std::size_t ratings, std::uint64_t seed)
{
    Dataset data;
    data.name = "made";
    data.userAttributes.push_back({"age", {}});
    for (std::size_t u = 0; u < users; ++u) {
        data.userIds.push_back("u" + std::to_string(u));
        data.userAttributes[0].values.push_back(std::to_string(20 + u));
    }
    Catalogue& catalogue = data.books;
    catalogue.extra.push_back({"shelf", {}});
    for (std::size_t b = 0; b < books; ++b) {
        const std::string number = std::to_string(b);
        catalogue.ids.push_back("b" + number);
        for (TextList* list : {&catalogue.titles, &catalogue.authors, &catalogue.languages,
                               &catalogue.imageUrls, &catalogue.isbns, &catalogue.extra[0].values})
            list->push_back("of b" + number);
        catalogue.years.push_back(static_cast<std::int32_t>(1900 + b));
    }
    Random random(seed);
    std::set<std::pair<int, int>> seen;
    while (data.user.size() < ratings) {
        // Squares: few with many ratings, many with few.
        const auto draw = [&](std::size_t n) {
            const double u = random.uniform();
            return static_cast<std::int32_t>(u * u * static_cast<double>(n));
        };
        const std::int32_t user = draw(users);
        const std::int32_t book = draw(books - 2);
        if (!seen.insert({user, book}).second)
            continue;
        data.user.push_back(user);
        data.book.push_back(book);
        data.rating.push_back(static_cast<float>(1 + random.below(5)));
        data.time.push_back(static_cast<std::int64_t>(data.time.size()) * kDay);
    }
    data.scale = {1, 5};
    return data;
}

std::vector<Row> rowsOf(const Dataset& data)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < data.ratingCount(); ++i)
        rows.emplace_back(data.userIds[static_cast<std::size_t>(data.user[i])],
                          data.books.ids[static_cast<std::size_t>(data.book[i])], data.rating[i]);
    return rows;
}

/// The definition, word by word: throw out until nothing changes.
std::vector<Row> core(std::vector<Row> rows, std::size_t minUser, std::size_t minBook)
{
    while (true) {
        std::map<std::string, std::size_t> users;
        std::map<std::string, std::size_t> books;
        for (const auto& [user, book, rating] : rows) {
            ++users[user];
            ++books[book];
        }
        std::vector<Row> kept;
        for (const Row& row : rows)
            if (users[std::get<0>(row)] >= minUser && books[std::get<1>(row)] >= minBook)
                kept.push_back(row);
        if (kept.size() == rows.size())
            return kept;
        rows = std::move(kept);
    }
}

/// Every column still speaks of the same reader and the same book.
void checkColumns(const Dataset& data)
{
    QCOMPARE(data.userAttributes[0].values.size(), data.userCount());
    for (std::size_t u = 0; u < data.userCount(); ++u)
        QCOMPARE(std::string(data.userAttributes[0].values[u]),
                 std::to_string(20 + std::stoi(std::string(data.userIds[u]).substr(1))));
    const Catalogue& books = data.books;
    for (std::size_t b = 0; b < books.size(); ++b) {
        const std::string id(books.ids[b]);
        for (const TextList* list : {&books.titles, &books.authors, &books.languages, &books.imageUrls,
                                     &books.isbns, &books.extra[0].values})
            QCOMPARE(std::string((*list)[b]), "of " + id);
        QCOMPARE(books.years[b], 1900 + std::stoi(id.substr(1)));
    }
}

} // namespace

class TestCleaning : public QObject {
    Q_OBJECT

private slots:
    void nothingAskedNothingDone();
    void coreIsTheLargestPart();
    void ratingsOfASecondFileCountLikeTheRest();
    void booksKnownByTheIdAloneGoWithTheirRatings();
    void theWindowComesBeforeTheChoiceOfARating();
    void windowOfTime();
    void datesAreDays();
    void readersOfOneValueGo();
    void thresholdMakesTaken();
    void readersAreDrawn();
    void scaleIsLinear();
    void stepsFollowEachOther();
    void refusals();
    void itCanBeStopped();
};

void TestCleaning::nothingAskedNothingDone()
{
    Dataset data = made(20, 20, 80, 1);
    const auto before = rowsOf(data);
    QVERIFY(cleanDataset(data));
    QCOMPARE(rowsOf(data), before);
    QVERIFY(data.cleaned.empty());
    QCOMPARE(data.warningCount, std::uint64_t(0));
}

void TestCleaning::coreIsTheLargestPart()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const auto& [minUser, minBook] : {std::pair{3, 3}, {5, 2}, {1, 6}, {4, 0}, {0, 4}}) {
            Dataset data = made(60, 50, 400, seed);
            const auto wanted =
                core(rowsOf(data), static_cast<std::size_t>(minUser), static_cast<std::size_t>(minBook));
            QVERIFY(wanted.size() < 400 || minUser == 1);
            data.source.reading.cleaning.minUser = minUser;
            data.source.reading.cleaning.minBook = minBook;
            QVERIFY(cleanDataset(data));
            QCOMPARE(rowsOf(data), wanted);
            checkColumns(data);
            std::set<std::string> books;
            for (const Row& row : wanted)
                books.insert(std::get<1>(row));
            QCOMPARE(data.bookCount(), minBook > 0 ? books.size() : std::size_t(50));
            QCOMPARE(data.cleaned.size(), std::size_t(1));
            QCOMPARE(data.cleaned[0].gone, 400 - wanted.size());
        }
}

void TestCleaning::ratingsOfASecondFileCountLikeTheRest()
{
    Dataset data;
    for (const char* id : {"a", "b", "c"})
        data.userIds.push_back(id);
    for (const char* id : {"x", "y"}) {
        for (TextList* list : {&data.books.ids, &data.books.titles, &data.books.authors,
                               &data.books.languages, &data.books.imageUrls, &data.books.isbns})
            list->push_back(id);
        data.books.years.push_back(kNoYear);
    }
    // Of the second file are one of b's two ratings, and c's only one.
    data.user = {0, 0, 1, 1, 2};
    data.book = {0, 1, 0, 1, 1};
    data.rating = {1, 2, 3, 4, 5};
    data.heldOut = {0, 0, 0, 1, 1};
    Dataset drawn = data;
    data.source.reading.cleaning.minUser = 2;
    QVERIFY(cleanDataset(data));
    QCOMPARE(data.rating, (std::vector<float>{1, 2, 3, 4}));
    QCOMPARE(data.heldOut, (std::vector<std::uint8_t>{0, 0, 0, 1}));
    QCOMPARE(data.userCount(), std::size_t(2));
    QCOMPARE(data.bookCount(), std::size_t(2));
    QCOMPARE(data.scale.max, 4.0F);
    drawn.source.reading.cleaning.sampleUsers = 3;
    QVERIFY(cleanDataset(drawn));
    QCOMPARE(drawn.ratingCount(), std::size_t(5));
}

void TestCleaning::booksKnownByTheIdAloneGoWithTheirRatings()
{
    Dataset data = made(20, 20, 80, 9);
    TextList none(20);
    data.books.titles = none;
    data.books.authors = none;
    data.source.reading.cleaning.sampleUsers = 2;
    QVERIFY(cleanDataset(data));
    std::set<std::string> rated;
    for (const Row& row : rowsOf(data))
        rated.insert(std::get<1>(row));
    QVERIFY(rated.size() < 18);
    QCOMPARE(data.bookCount(), rated.size());
}

void TestCleaning::theWindowComesBeforeTheChoiceOfARating()
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", "user,item,rating,date\nann,x,2,2016-05-01\nann,x,5,2020-05-01\n"
                                           "bob,x,3,2016-06-01\nbob,y,4,2020-06-01\n");
    QVERIFY(setUntil(source.reading.cleaning, "2018-01-01"));
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(rowsOf(*data), (std::vector<Row>{{"ann", "x", 2.0F}, {"bob", "x", 3.0F}}));
    QCOMPARE(data->duplicates, std::uint64_t(0));
    QCOMPARE(data->bookCount(), std::size_t(1));
    QCOMPARE(data->cleaned.size(), std::size_t(1));
    QCOMPARE(data->cleaned[0].gone, std::uint64_t(2));
    source.reading.cleaning.until = 0;
    QVERIFY(readDataset(source).error().message.find("Nothing is left") == 0);
}

void TestCleaning::windowOfTime()
{
    Dataset data = made(20, 20, 80, 2);
    const auto all = rowsOf(data);
    QVERIFY(setSince(data.source.reading.cleaning, "1970-01-11"));
    QVERIFY(setUntil(data.source.reading.cleaning, "1970-02-01"));
    QVERIFY(cleanDataset(data));
    QCOMPARE(rowsOf(data), std::vector<Row>(all.begin() + 10, all.begin() + 32)); // 1 February is day 31
    QCOMPARE(data.time.front(), 10 * kDay);
    QCOMPARE(data.bookCount(), std::size_t(20));
    checkColumns(data);
}

void TestCleaning::datesAreDays()
{
    CleaningOptions options;
    QVERIFY(setSince(options, "2019-02-28"));
    QVERIFY(setUntil(options, "2019-02-28"));
    QCOMPARE(*options.since, std::int64_t(1551312000));
    QCOMPARE(*options.until, std::int64_t(1551312000 + kDay - 1));
    QCOMPARE(getSince(options), std::string("2019-02-28"));
    QCOMPARE(getUntil(options), std::string("2019-02-28"));
    QVERIFY(setUntil(options, "2019-02-28T18:30:05"));
    QCOMPARE(*options.until, std::int64_t(1551312000 + 18 * 3600 + 30 * 60 + 5));
    QCOMPARE(getUntil(options), std::string("2019-02-28T18:30:05"));
    QVERIFY(setUntil(options, "2019-02-28T00:00:00")); // no day, but its first second
    QCOMPARE(*options.until, std::int64_t(1551312000));
    QCOMPARE(getUntil(options), std::string("2019-02-28T00:00:00"));
    QVERIFY(setUntil(options, "1969-12-31"));
    QCOMPARE(*options.until, std::int64_t(-1));
    QCOMPARE(getUntil(options), std::string("1969-12-31"));
    QVERIFY(setSince(options, "1969-12-31"));
    QCOMPARE(*options.since, -kDay);
    QCOMPARE(getSince(options), std::string("1969-12-31"));
}

void TestCleaning::readersOfOneValueGo()
{
    Dataset data = made(60, 50, 400, 8);
    for (std::size_t i = 0; i < data.user.size(); ++i)
        if (data.user[i] % 3 == 0)
            data.rating[i] = static_cast<float>(1 + data.user[i] / 3 % 5);
    std::map<std::string, std::multiset<float>> given;
    for (const auto& [user, book, rating] : rowsOf(data))
        given[user].insert(rating);
    std::vector<Row> wanted;
    std::set<std::string> gone;
    for (const Row& row : rowsOf(data)) {
        const std::multiset<float>& all = given[std::get<0>(row)];
        if (all.size() >= 4 && *all.begin() == *all.rbegin())
            gone.insert(std::get<0>(row));
        else
            wanted.push_back(row);
    }
    QVERIFY(gone.size() > 5 && wanted.size() > 100);
    QVERIFY(setOneValue(data.source.reading.cleaning, "4"));
    QVERIFY(cleanDataset(data));
    QCOMPARE(rowsOf(data), wanted);
    checkColumns(data);
    QCOMPARE(data.cleaned.size(), std::size_t(1));
    QCOMPARE(data.cleaned[0].step, std::string("one-value 4"));
    QCOMPARE(data.cleaned[0].gone, 400 - wanted.size());
    QVERIFY(data.warnings[0].message.find(std::to_string(gone.size()) + " readers") == 0);
    // One rating is never of several values.
    CleaningOptions options;
    QVERIFY(!setOneValue(options, "1") && !setOneValue(options, "0") && !setOneValue(options, "many"));
    QCOMPARE(options.oneValue, 0);
}

void TestCleaning::thresholdMakesTaken()
{
    Dataset data = made(20, 20, 80, 3);
    std::vector<Row> wanted;
    for (auto row : rowsOf(data))
        if (std::get<2>(row) >= 4) {
            std::get<2>(row) = 1;
            wanted.push_back(row);
        }
    data.source.reading.cleaning.implicit = 4.0F;
    QVERIFY(cleanDataset(data));
    QCOMPARE(rowsOf(data), wanted);
    QVERIFY(data.onlyTaken);
    QCOMPARE(data.scale.min, 1.0F);
    QCOMPARE(data.scale.max, 1.0F);
}

void TestCleaning::readersAreDrawn()
{
    Dataset data = made(60, 30, 400, 4);
    const auto all = rowsOf(data);
    Dataset again = data;
    data.source.reading.cleaning.sampleUsers = again.source.reading.cleaning.sampleUsers = 10;
    QVERIFY(cleanDataset(data));
    QVERIFY(cleanDataset(again));
    QCOMPARE(data.userCount(), std::size_t(10));
    QCOMPARE(rowsOf(data), rowsOf(again));
    std::set<std::string> drawn;
    for (const auto& id : data.userIds)
        drawn.insert(std::string(id));
    std::vector<Row> wanted; // whole readers
    for (const Row& row : all)
        if (drawn.contains(std::get<0>(row)))
            wanted.push_back(row);
    QCOMPARE(rowsOf(data), wanted);
    checkColumns(data);
}

void TestCleaning::scaleIsLinear()
{
    Dataset data = made(20, 20, 80, 5);
    const auto before = data.rating;
    data.source.reading.cleaning.scale = {0.5F, 10.0F};
    QVERIFY(cleanDataset(data));
    for (std::size_t i = 0; i < before.size(); ++i)
        QCOMPARE(data.rating[i], 0.5F + (before[i] - 1) * 2.375F);
    QCOMPARE(data.scale.min, 0.5F);
    QCOMPARE(data.scale.max, 10.0F);
}

void TestCleaning::stepsFollowEachOther()
{
    Dataset data = made(60, 50, 400, 6);
    std::vector<Row> wanted;
    const auto all = rowsOf(data);
    for (std::size_t i = 100; i < all.size(); ++i)
        wanted.push_back(all[i]);
    wanted = core(std::move(wanted), 3, 3);
    auto& cleaning = data.source.reading.cleaning;
    cleaning.since = 100 * kDay;
    cleaning.minUser = cleaning.minBook = 3;
    cleaning.scale = {0.0F, 1.0F};
    QVERIFY(cleanDataset(data));
    QCOMPARE(data.cleaned.size(), std::size_t(3));
    QCOMPARE(data.cleaned[0].step, std::string("since 1970-04-11"));
    QCOMPARE(data.cleaned[0].gone, std::uint64_t(100));
    QCOMPARE(data.cleaned[1].step, std::string("min-user 3 --min-book 3"));
    QCOMPARE(data.cleaned[2].step, std::string("scale 0..1"));
    const auto rows = rowsOf(data);
    QCOMPARE(rows.size(), wanted.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(std::get<0>(rows[i]), std::get<0>(wanted[i]));
        QCOMPARE(std::get<1>(rows[i]), std::get<1>(wanted[i]));
    }
}

void TestCleaning::refusals()
{
    const auto refused = [](const auto& ask, bool timed = true) {
        Dataset data = made(10, 10, 30, 7);
        if (!timed)
            data.time.clear();
        ask(data.source.reading.cleaning);
        const Status status = cleanDataset(data);
        return status.ok() ? std::string() : status.error().message.text();
    };
    QVERIFY(refused([](CleaningOptions& o) { o.since = 0; }, false).find("need times") != std::string::npos);
    QVERIFY(refused([](CleaningOptions& o) {
                o.since = 5;
                o.until = 4;
            }).find("later") != std::string::npos);
    QVERIFY(refused([](CleaningOptions& o) { o.implicit = 6.0F; }).find("Nothing is left") == 0);
    QVERIFY(refused([](CleaningOptions& o) { o.minUser = 1000; }).find("Nothing is left") == 0);
    QVERIFY(refused([](CleaningOptions& o) {
                o.implicit = 3.0F;
                o.scale = {1.0F, 2.0F};
            }).find("--implicit") == 0);
    Dataset taken = made(10, 10, 30, 7);
    taken.onlyTaken = true;
    taken.source.reading.cleaning.implicit = 4.0F;
    QVERIFY(cleanDataset(taken).error().message.find("have no ratings") != std::string::npos);
    taken.source.reading.cleaning = {.oneValue = 5};
    QVERIFY(cleanDataset(taken).error().message.find("have no ratings") != std::string::npos);
    CleaningOptions options;
    for (const char* wrong : {"", "0", "-1", "2.5", "many"})
        QVERIFY(!setCount(options.minUser, "min-user", wrong));
    for (const char* wrong : {"", "5", "5..1", "1..x", "1..1"})
        QVERIFY(!setScale(options, wrong));
    for (const char* wrong : {"", "yesterday", "2019-02-31", "7"})
        QVERIFY(!setSince(options, wrong));
    QVERIFY(options == CleaningOptions());
}

void TestCleaning::itCanBeStopped()
{
    Dataset data = made(20, 20, 80, 8);
    data.source.reading.cleaning.minUser = 2;
    int asked = 0;
    const Status status = cleanDataset(data, [&](std::uint64_t, std::uint64_t) { return ++asked < 3; });
    QVERIFY(!status.ok() && status.error().kind == ErrorKind::cancelled);
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
