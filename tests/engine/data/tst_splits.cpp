// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/data/split.h"

#include <QLatin1String>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace shelf;

namespace {

const Dataset& sampleData()
{
    static const Dataset data = *makeSampleLibrary({200, 300, 6000, 4});
    return data;
}

Dataset tiny(std::vector<std::int32_t> users, std::vector<std::int32_t> books,
             std::vector<std::int64_t> times)
{
    Dataset data;
    data.user = std::move(users);
    data.book = std::move(books);
    data.time = std::move(times);
    data.rating.assign(data.user.size(), 3.0f);
    data.userIds.resize(static_cast<std::size_t>(*std::max_element(data.user.begin(), data.user.end())) + 1);
    data.books.ids.resize(static_cast<std::size_t>(*std::max_element(data.book.begin(), data.book.end())) +
                          1);
    return data;
}

bool mentions(const std::vector<std::string>& sentences, const std::string& word)
{
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const std::string& s) { return s.find(word) != std::string::npos; });
}

} // namespace

class SplitsTest : public QObject {
    Q_OBJECT
private slots:
    void everyRatingIsOnExactlyOneSide_data();
    void everyRatingIsOnExactlyOneSide();
    void theTestPartIsSetAsideByTheSameRuleForEverySeed_data();
    void theTestPartIsSetAsideByTheSameRuleForEverySeed();
    void theShareHeldOutIsTheShareAskedFor();
    void theSeedDecidesARandomSplit();
    void aRandomSplitFavorsNoPartOfTheFile();
    void perUserTakesTheShareFromEachReader();
    void timeHoldsOutTheNewest();
    void lastOutHoldsOutTheNewestOfEachReader();
    void tiesInTimeAreBrokenByFileOrder();
    void aReaderWithOneRatingStaysInTraining();
    void timeSplitsWithoutTimesAreRefused();
    void theValidationFileDecidesAFileSplit();
    void splitsAreWrittenAsTheyAreRead_data();
    void splitsAreWrittenAsTheyAreRead();
    void wordsThatNameNoSplitAreRefused_data();
    void wordsThatNameNoSplitAreRefused();
    void cautionsNameLeaksTiesAndDuplicates();
};

void SplitsTest::theTestPartIsSetAsideByTheSameRuleForEverySeed_data()
{
    everyRatingIsOnExactlyOneSide_data();
}

void SplitsTest::theTestPartIsSetAsideByTheSameRuleForEverySeed()
{
    QFETCH(QString, split);
    const Dataset& data = sampleData();
    auto parameters = *parseSplit(split.toStdString());
    parameters.testFraction = 0.15;
    const auto one = makeSplit(data, parameters, 1);
    const auto two = makeSplit(data, parameters, 2);
    QVERIFY(one.ok() && two.ok());
    QVERIFY(one->test == two->test && !one->test.empty());
    std::vector<std::uint32_t> all = one->train;
    all.insert(all.end(), one->validation.begin(), one->validation.end());
    all.insert(all.end(), one->test.begin(), one->test.end());
    std::sort(all.begin(), all.end());
    QCOMPARE(all.size(), data.ratingCount());
    QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
    if (split.startsWith(QLatin1String("random")) || split.startsWith(QLatin1String("time")) ||
        split == QLatin1String("none"))
        QCOMPARE(one->test.size(),
                 static_cast<std::size_t>(std::llround(0.15 * static_cast<double>(data.ratingCount()))));
    const auto newestOf = [&](const std::vector<std::uint32_t>& rows, std::int32_t user, bool newest) {
        std::int64_t time =
            newest ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
        for (const std::uint32_t row : rows)
            if (user < 0 || data.user[row] == user)
                time = newest ? std::max(time, data.time[row]) : std::min(time, data.time[row]);
        return time;
    };
    if (split.startsWith(QLatin1String("time"))) {
        QVERIFY(newestOf(one->train, -1, true) <= newestOf(one->validation, -1, false));
        QVERIFY(newestOf(one->validation, -1, true) <= newestOf(one->test, -1, false));
    }
    if (split == QLatin1String("last-out"))
        for (const std::uint32_t row : one->test) {
            QVERIFY(newestOf(one->validation, data.user[row], true) <= data.time[row] ||
                    newestOf(one->validation, data.user[row], true) == newestOf({}, 0, true));
            QVERIFY(newestOf(one->train, data.user[row], true) <= data.time[row]);
        }
}

void SplitsTest::everyRatingIsOnExactlyOneSide_data()
{
    QTest::addColumn<QString>("split");
    for (const char* split : {"random:0.2", "per-user:0.3", "time:0.1", "last-out", "none"})
        QTest::newRow(split) << QString::fromLatin1(split);
}

void SplitsTest::everyRatingIsOnExactlyOneSide()
{
    QFETCH(QString, split);
    const auto parameters = parseSplit(split.toStdString());
    QVERIFY(parameters.ok());
    const auto made = makeSplit(sampleData(), *parameters, 1);
    QVERIFY(made.ok());
    QVERIFY(std::is_sorted(made->train.begin(), made->train.end()));
    QVERIFY(std::is_sorted(made->validation.begin(), made->validation.end()));
    std::vector<std::uint32_t> all;
    std::merge(made->train.begin(), made->train.end(), made->validation.begin(), made->validation.end(),
               std::back_inserter(all));
    QCOMPARE(all.size(), sampleData().ratingCount());
    for (std::uint32_t row = 0; row < all.size(); ++row)
        QCOMPARE(all[row], row);
}

void SplitsTest::theShareHeldOutIsTheShareAskedFor()
{
    for (const char* split : {"random:0.2", "time:0.2"})
        QCOMPARE(makeSplit(sampleData(), *parseSplit(split), 1)->validation.size(), std::size_t(1200));
    const auto perUser = makeSplit(sampleData(), *parseSplit("per-user:0.2"), 1)->validation.size();
    QVERIFY(perUser > 1100 && perUser < 1300);
    QVERIFY(makeSplit(sampleData(), *parseSplit("none"), 1)->validation.empty());
    const Dataset two = tiny({0, 0}, {0, 1}, {});
    QCOMPARE(makeSplit(two, *parseSplit("random:0.01"), 1)->validation.size(), std::size_t(1));
    QCOMPARE(makeSplit(two, *parseSplit("random:0.99"), 1)->train.size(), std::size_t(1));
    QVERIFY(makeSplit(Dataset(), *parseSplit("random:0.2"), 1)->train.empty());
}

void SplitsTest::theSeedDecidesARandomSplit()
{
    for (const char* split : {"random:0.2", "per-user:0.2"}) {
        const auto parameters = *parseSplit(split);
        QVERIFY(makeSplit(sampleData(), parameters, 1)->validation ==
                makeSplit(sampleData(), parameters, 1)->validation);
        QVERIFY(makeSplit(sampleData(), parameters, 1)->validation !=
                makeSplit(sampleData(), parameters, 2)->validation);
    }
}

void SplitsTest::aRandomSplitFavorsNoPartOfTheFile()
{
    // Ten slices of the file, 600 rows each, 120 of them expected: chi-square, 9 degrees, 99.99 % point 34.
    double chiSquare = 0;
    std::vector<int> slices(10, 0);
    const auto split = *makeSplit(sampleData(), *parseSplit("random:0.2"), 3);
    for (const std::uint32_t row : split.validation)
        ++slices[row / 600];
    for (const int n : slices)
        chiSquare += (n - 120.0) * (n - 120.0) / 120.0;
    QVERIFY(chiSquare < 34);
}

void SplitsTest::perUserTakesTheShareFromEachReader()
{
    const auto split = *makeSplit(sampleData(), *parseSplit("per-user:0.25"), 1);
    const Grouping all = groupBy(sampleData().user, sampleData().userCount());
    const Grouping held = groupBy(sampleData().user, sampleData().userCount(), &split.validation);
    for (std::size_t u = 0; u < all.groups(); ++u)
        QVERIFY(std::abs(static_cast<double>(held.count(u)) - 0.25 * static_cast<double>(all.count(u))) <=
                0.5);
}

void SplitsTest::timeHoldsOutTheNewest()
{
    const auto split = *makeSplit(sampleData(), *parseSplit("time:0.2"), 1);
    std::int64_t newestTrain = INT64_MIN;
    for (const std::uint32_t row : split.train)
        newestTrain = std::max(newestTrain, sampleData().time[row]);
    for (const std::uint32_t row : split.validation)
        QVERIFY(sampleData().time[row] >= newestTrain);
}

void SplitsTest::lastOutHoldsOutTheNewestOfEachReader()
{
    const Dataset& data = sampleData();
    const auto split = *makeSplit(data, *parseSplit("last-out"), 1);
    QCOMPARE(split.validation.size(), data.userCount());
    std::set<std::int32_t> readers;
    for (const std::uint32_t held : split.validation) {
        readers.insert(data.user[held]);
        for (std::size_t row = 0; row < data.ratingCount(); ++row)
            QVERIFY(data.user[row] != data.user[held] || data.time[row] <= data.time[held]);
    }
    QCOMPARE(readers.size(), data.userCount());
}

void SplitsTest::tiesInTimeAreBrokenByFileOrder()
{
    const Dataset data = tiny({0, 0, 0, 1, 1}, {0, 1, 2, 0, 1}, {5, 9, 9, 9, 9});
    QCOMPARE(makeSplit(data, *parseSplit("last-out"), 1)->validation, (std::vector<std::uint32_t>{2, 4}));
    QCOMPARE(makeSplit(data, *parseSplit("time:0.4"), 1)->validation, (std::vector<std::uint32_t>{3, 4}));
}

void SplitsTest::aReaderWithOneRatingStaysInTraining()
{
    const Dataset data = tiny({0, 1, 1, 1, 1}, {0, 0, 1, 2, 3}, {9, 1, 2, 3, 4});
    for (const char* split : {"last-out", "per-user:0.9"})
        QCOMPARE(makeSplit(data, *parseSplit(split), 1)->train.front(), 0u);
    QCOMPARE(makeSplit(data, *parseSplit("per-user:0.9"), 1)->validation.size(), std::size_t(3));
}

void SplitsTest::timeSplitsWithoutTimesAreRefused()
{
    const Dataset data = tiny({0, 0}, {0, 1}, {});
    for (const char* split : {"time:0.2", "last-out"}) {
        const auto made = makeSplit(data, *parseSplit(split), 1);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::usage);
        QVERIFY(made.error().text().find("time") != std::string::npos);
    }
}

void SplitsTest::theValidationFileDecidesAFileSplit()
{
    Dataset data = tiny({0, 0, 1}, {0, 1, 0}, {});
    SplitParameters parameters;
    parameters.kind = SplitKind::file;
    QVERIFY(!makeSplit(data, parameters, 1));
    data.heldOut = {0, 1, 0};
    const auto split = *makeSplit(data, parameters, 1);
    QCOMPARE(split.train, (std::vector<std::uint32_t>{0, 2}));
    QCOMPARE(split.validation, (std::vector<std::uint32_t>{1}));
}

void SplitsTest::splitsAreWrittenAsTheyAreRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"random:0.2", "random:0.125", "per-user:0.1", "time:0.05", "last-out", "none", "file:/tmp/a:b.csv"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void SplitsTest::splitsAreWrittenAsTheyAreRead()
{
    QFETCH(QString, text);
    const auto parameters = parseSplit(text.toStdString());
    QVERIFY(parameters.ok());
    QCOMPARE(QString::fromStdString(splitText(*parameters)), text);
}

void SplitsTest::wordsThatNameNoSplitAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "rnd", "random:", "random:0", "random:1", "random:1.5", "random:-0.2", "random:x",
          "random:0.2x", "random:nan", "file", "file:", "none:0.2", "last-out:1", "Random:0.2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void SplitsTest::wordsThatNameNoSplitAreRefused()
{
    QFETCH(QString, text);
    const auto parameters = parseSplit(text.toStdString());
    QVERIFY(!parameters.ok());
    QCOMPARE(parameters.error().kind, ErrorKind::usage);
    QVERIFY(!parameters.error().advice.empty());
}

void SplitsTest::cautionsNameLeaksTiesAndDuplicates()
{
    const auto random = *parseSplit("random:0.2");
    QVERIFY(mentions(splitCautions(sampleData(), random, *makeSplit(sampleData(), random, 1)), "newer"));
    const auto time = *parseSplit("time:0.4");
    const Dataset tied = tiny({0, 0, 0, 1, 1}, {0, 1, 2, 0, 1}, {5, 9, 9, 9, 9});
    QVERIFY(mentions(splitCautions(tied, time, *makeSplit(tied, time, 1)), "2 training ratings"));
    const auto last = *parseSplit("last-out");
    QVERIFY(mentions(splitCautions(tied, last, *makeSplit(tied, last, 1)), "100.0 %"));
    const Dataset twice = tiny({0, 0, 0}, {0, 1, 0}, {1, 2, 3});
    QVERIFY(mentions(splitCautions(twice, last, *makeSplit(twice, last, 1)), "repeated pairs"));
    const Dataset newcomer = tiny({0, 0, 0}, {0, 1, 2}, {1, 2, 3});
    QVERIFY(mentions(splitCautions(newcomer, last, *makeSplit(newcomer, last, 1)),
                     "No held-out book can be found"));
    const Dataset both = tiny({0, 0, 0, 1, 1}, {0, 1, 2, 2, 3}, {1, 2, 3, 1, 2});
    QVERIFY(mentions(splitCautions(both, last, *makeSplit(both, last, 1)), "Books with nothing"));
    // One of 2,001 held-out ratings is of a book that nobody else rated: some, and not 0.0 %.
    std::vector<std::int32_t> user(4002), book(4002);
    for (std::size_t row = 0; row < user.size(); ++row) {
        user[row] = static_cast<std::int32_t>(row / 2);
        book[row] = static_cast<std::int32_t>(row % 2);
    }
    book.back() = 2;
    Split halves;
    for (std::uint32_t row = 0; row < 4002; ++row)
        (row % 2 && row != 1 ? halves.validation : halves.train).push_back(row);
    const Dataset many = tiny(user, book, {});
    QVERIFY(mentions(splitCautions(many, random, halves), "1 held-out rating (less than 0.1 %)"));
    QVERIFY(splitCautions(twice, *parseSplit("none"), *makeSplit(twice, *parseSplit("none"), 1)).empty());
    const Dataset plain = tiny({0, 0, 0}, {0, 1, 0}, {1, 2, 3});
    Split clean;
    clean.train = {0, 1};
    clean.validation = {};
    QVERIFY(mentions(splitCautions(plain, last, clean), "nothing"));
}

QTEST_APPLESS_MAIN(SplitsTest)
#include "tst_splits.moc"
