// SPDX-License-Identifier: GPL-3.0-or-later
// Which values of a rating column mean "not rated", and which of its scales lose nothing.
#include "engine/base/random.h"
#include "engine/data/ratings/rating_values.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QTest>

#include <map>

using namespace shelf;

namespace {

/// 240 ratings: of the scale in turn, and in every `each`-th line the code.
QByteArray ratingsOf(const std::vector<double>& scale, double code = 0, int each = 0, int rows = 240)
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < rows; ++i) {
        const bool coded = each > 0 && i % each == each - 1;
        const double value = coded ? code : scale[static_cast<std::size_t>(i * 7919 % int(scale.size()))];
        text +=
            QByteArray::number(i % 40) + ',' + QByteArray::number(i) + ',' + QByteArray::number(value) + '\n';
    }
    return text;
}

std::vector<double> steps(double first, double last, double step)
{
    std::vector<double> scale;
    for (int i = 0; first + i * step <= last; ++i)
        scale.push_back(first + i * step);
    return scale;
}

bool saysUnrated(const Dataset& data)
{
    return std::any_of(data.warnings.begin(), data.warnings.end(), [](const Warning& note) {
        return note.message.find("\"not rated\"") != std::string::npos;
    });
}

} // namespace

class RatingValuesTest : public QObject {
    Q_OBJECT
private slots:
    void codesForNotRatedAreLeftOut_data();
    void codesForNotRatedAreLeftOut();
    void scalesLoseNoRating_data();
    void scalesLoseNoRating();
    void zerosOfGoodreadsInteractionsAreNoRatings();
    void whoOnlyHasCodesIsNoReader();
    void theCallOverrulesTheFile();
    void theValidationFileFollowsTheRatings();
    void manyZerosThatMayBeRatingsAreTold();
    void aSlipOfTheKeyboardIsNamedWithItsLine();
    void longTailsAreNoSlips();
    void valuesAreCountedAsASlowMapCountsThem();
};

void RatingValuesTest::codesForNotRatedAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("left");
    QTest::addColumn<float>("min");
    QTest::addColumn<float>("max");
    QTest::newRow("-1 beside 2, 4 .. 10") << ratingsOf(steps(2, 10, 2), -1, 3) << 80 << 2.f << 10.f;
    QTest::newRow("-1 beside 1 .. 5") << ratingsOf(steps(1, 5, 1), -1, 2) << 120 << 1.f << 5.f;
    QTest::newRow("-1 beside half stars") << ratingsOf(steps(.5, 5, .5), -1, 10) << 24 << .5f << 5.f;
    QTest::newRow("99 of Jester") << ratingsOf(steps(-9.75, 9.75, .25), 99, 2) << 120 << -9.75f << 9.75f;
    QTest::newRow("99 beside whole numbers from -9 to 9")
        << ratingsOf(steps(-9, 9, 1), 99, 4) << 60 << -9.f << 9.f;
    QTest::newRow("-99 beside 1 .. 5") << ratingsOf(steps(1, 5, 1), -99, 4) << 60 << 1.f << 5.f;
    QTest::newRow("999 beside 0 .. 100") << ratingsOf(steps(0, 100, 5), 999, 4) << 60 << 0.f << 100.f;
}

void RatingValuesTest::codesForNotRatedAreLeftOut()
{
    QFETCH(QByteArray, text);
    QFETCH(int, left);
    QFETCH(float, min);
    QFETCH(float, max);
    const auto data = readText(text);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(240 - left));
    QCOMPARE(data->leftOut.unrated, std::uint64_t(left));
    QCOMPARE(data->scale.min, min);
    QCOMPARE(data->scale.max, max);
    QCOMPARE(data->warnings.at(0).kind, WarningKind::assumption);
    QCOMPARE(data->warnings.at(0).line, std::int64_t(0));
    QVERIFY(data->warnings[0].message.text().starts_with(std::to_string(left) + " ratings of "));
    QCOMPARE(data->warningCount, std::uint64_t(1));
}

void RatingValuesTest::scalesLoseNoRating_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("1 .. 5") << ratingsOf(steps(1, 5, 1));
    QTest::newRow("0 .. 5") << ratingsOf(steps(0, 5, 1));
    QTest::newRow("half stars from 0") << ratingsOf(steps(0, 5, .5));
    QTest::newRow("half stars from 0.5") << ratingsOf(steps(.5, 5, .5));
    QTest::newRow("0 .. 10 without its middle") << ratingsOf({0, 7, 8, 9, 10});
    QTest::newRow("-10 .. 10") << ratingsOf(steps(-10, 10, 1));
    QTest::newRow("-5 .. -1") << ratingsOf(steps(-5, -1, 1));
    QTest::newRow("-1, 0 .. 5") << ratingsOf(steps(-1, 5, 1));
    QTest::newRow("-1, 1, 3, 5") << ratingsOf(steps(-1, 5, 2));
    QTest::newRow("few of -10 .. 10") << ratingsOf({-1, 3, 5, 10}, 0, 0, 24);
    QTest::newRow("0 .. 100") << ratingsOf(steps(0, 100, 1));
    QTest::newRow("exams, the best 99") << ratingsOf({55, 60, 62, 70, 71, 80, 90}, 99, 9);
    QTest::newRow("likes: -1 and 1") << ratingsOf({-1, 1});
    QTest::newRow("likes: -1, 0, 1") << ratingsOf({-1, 0, 1});
    QTest::newRow("taken: 0 and 1") << ratingsOf({0, 1});
    QTest::newRow("taken: 1") << ratingsOf({1});
    QTest::newRow("1 and 99") << ratingsOf({1, 99});
}

void RatingValuesTest::scalesLoseNoRating()
{
    QFETCH(QByteArray, text);
    const auto data = readText(text);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(text.count('\n') - 1));
    QCOMPARE(data->leftOut.unrated, std::uint64_t(0));
    QCOMPARE(data->warningCount, std::uint64_t(0));
}

void RatingValuesTest::zerosOfGoodreadsInteractionsAreNoRatings()
{
    // UCSD's layout: 0 is "not rated", also where the book is read.
    const TextFolder folder;
    folder.write("goodreads_interactions.csv", "user_id,book_id,is_read,rating,is_reviewed\n0,0,1,5,0\n0,1,1,"
                                               "0,0\n0,2,0,0,0\n1,0,1,3,1\n2,2,0,0,0\n");
    const auto data = readPath(folder.path());
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->rating, (std::vector<float>{5, 3}));
    QCOMPARE(data->userCount(), std::size_t(2));
    QCOMPARE(data->leftOut.unrated, std::uint64_t(3));
    QVERIFY(data->warnings.at(0).message.find("3 ratings of 0") != std::string::npos);
    QVERIFY(data->warnings.at(0).message.find("lines 3, 4 and 6") != std::string::npos);
}

void RatingValuesTest::whoOnlyHasCodesIsNoReader()
{
    QByteArray text = ratingsOf(steps(1, 5, 1), -1, 3);
    text.insert(text.indexOf('\n') + 1, "nobody,unread,-1\n");
    const auto data = readText(text);
    QVERIFY(data.ok());
    QCOMPARE(data->userCount(), std::size_t(40));
    QCOMPARE(data->findUser("nobody"), -1);
    QCOMPARE(data->findBook("unread"), -1);
    QCOMPARE(data->bookCount(), data->ratingCount());
}

void RatingValuesTest::theCallOverrulesTheFile()
{
    const TextFolder folder;
    const auto read = [&](const QByteArray& text, std::vector<float> noRating) {
        DataSource source;
        source.ratings = folder.write("r.csv", text);
        source.reading.noRating = std::move(noRating);
        return *readDataset(source);
    };
    const QByteArray coded = ratingsOf(steps(1, 5, 1), -1, 3);
    const Dataset all = read(coded, {});
    QCOMPARE(all.ratingCount(), std::size_t(240));
    QCOMPARE(all.scale.min, -1.f);
    QVERIFY(!saysUnrated(all));
    const Dataset others = read(coded, {2, 3});
    QCOMPARE(others.leftOut.unrated, std::uint64_t(coded.count(",2\n") + coded.count(",3\n")));
    QCOMPARE(others.scale.min, -1.f);
    QVERIFY(saysUnrated(others));
    const Dataset crossing = read("User-ID;ISBN;Book-Rating\n1;a;0\n1;b;5\n2;b;7\n", {});
    QCOMPARE(crossing.ratingCount(), std::size_t(3));
    QCOMPARE(crossing.scale.min, 0.f);
    QCOMPARE(read("user_id,book_id,rating\n1,a,0\n1,b,5\n2,b,7.50\n", {0, 7.5f}).rating,
             (std::vector<float>{5}));
}

void RatingValuesTest::theValidationFileFollowsTheRatings()
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", ratingsOf(steps(1, 5, 1), -1, 3));
    source.validation = folder.write("v.csv", "user_id,book_id,rating\n1,5,-1\n2,6,4\n3,7,-1\n");
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(160 + 1));
    QCOMPARE(data->leftOut.unrated, std::uint64_t(80 + 2));
}

void RatingValuesTest::manyZerosThatMayBeRatingsAreTold()
{
    const auto data = readText(ratingsOf(steps(1, 5, 1), 0, 2));
    QVERIFY(data.ok());
    QCOMPARE(data->ratingCount(), std::size_t(240));
    QCOMPARE(data->warnings.at(0).kind, WarningKind::assumption);
    QVERIFY(data->warnings[0].message.find("120 of 240 ratings are 0") != std::string::npos);
}

void RatingValuesTest::aSlipOfTheKeyboardIsNamedWithItsLine()
{
    QByteArray text = ratingsOf(steps(1, 5, 1));
    text += "1,x,55\n2,x,-40\n";
    const auto data = readText(text);
    QVERIFY(data.ok());
    QCOMPARE(data->ratingCount(), std::size_t(242));
    const auto notes = lineNotes(*data);
    QCOMPARE(notes.size(), std::size_t(2));
    QCOMPARE(notes[0].line, std::int64_t(242));
    QVERIFY(notes[0].message.find("55") != std::string::npos &&
            notes[0].message.find("1 to 5") != std::string::npos);
    QCOMPARE(notes[1].line, std::int64_t(243));
    QVERIFY(data->warnings.at(0).line == 0 &&
            data->warnings[0].message.find("lines 242 and 243") != std::string::npos);
}

void RatingValuesTest::longTailsAreNoSlips()
{
    // How often a book was taken up: many ones, and a tail that thins out.
    std::vector<RatingValue> tail;
    for (int value = 1; value < 2000; value += 1 + value / 10)
        tail.push_back({float(value), static_cast<std::uint64_t>(1 + 10000 / (value * value))});
    QVERIFY(farValues(tail).empty());
    QVERIFY(unratedValues(tail).empty());
    QVERIFY(farValues(std::vector<RatingValue>{{1, 9}, {99, 1}}).empty());
}

void RatingValuesTest::valuesAreCountedAsASlowMapCountsThem()
{
    Random random(5);
    for (int round = 0; round < 50; ++round) {
        std::vector<float> ratings;
        std::map<float, std::uint64_t> counts;
        for (int i = 0; i < 500; ++i) {
            const double places = random.below(3) == 0 ? 4.0 : 7.0; // quarters, and what is none
            const double value = (static_cast<double>(random.below(6000)) - 3000) / places;
            ratings.push_back(static_cast<float>(value));
            ++counts[ratings.back()];
        }
        const auto values = ratingValues(ratings);
        QCOMPARE(values.size(), counts.size());
        std::size_t i = 0;
        for (const auto& [value, count] : counts) {
            QCOMPARE(values[i].value, value);
            QCOMPARE(values[i++].count, count);
        }
    }
}

QTEST_APPLESS_MAIN(RatingValuesTest)
#include "tst_rating_values.moc"
