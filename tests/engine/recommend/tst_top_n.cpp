// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/expectations.h"
#include "engine/recommend/recommender.h"
#include "engine/recommend/top_n.h"
#include "tests/engine/toy_run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace shelf;

namespace {

/// Five books on a line and one reader: book 0 rated 5 in training, book 1 rated 2 in training, book 2 rated
/// 4 but held out, book 3 rated by another reader, book 4 by nobody.
Run lineOfBooks()
{
    auto data = std::make_shared<Dataset>();
    for (int b = 0; b < 5; ++b)
        toy::addBook(*data, std::to_string(b), "Book " + std::to_string(b));
    data->userIds = {"me", "other"};
    toy::addRating(*data, 0, 1, 2);
    toy::addRating(*data, 0, 0, 5);
    toy::addRating(*data, 0, 2, 4);
    toy::addRating(*data, 1, 3, 3);
    auto model = std::make_shared<toy::DotModel>(2, 5, 2);
    const float vectors[5][2] = {{1, 0}, {0, 1}, {1, 1}, {3, 4}, {9, 9}};
    for (std::size_t b = 0; b < 5; ++b)
        std::copy(vectors[b], vectors[b] + 2, model->book(b));
    model->user(0)[0] = 1;
    model->user(0)[1] = 0.5f;
    Run run;
    run.data = data;
    run.model = model;
    run.split.train = {0, 1, 3};
    run.split.validation = {2};
    return run;
}

std::vector<std::int32_t> books(const std::vector<Recommendation>& list)
{
    std::vector<std::int32_t> out;
    for (const auto& r : list)
        out.push_back(r.book);
    return out;
}

} // namespace

class TestTopN : public QObject {
    Q_OBJECT

private slots:
    void ratedAndUntrainedBooksAreLeftOutUnlessAskedFor();
    void scoresAreThoseOfTheModelAndBestComeFirst();
    void equalScoresKeepTheOrderOfTheCatalogue();
    void reasonsAreTheLikedBooksInTheSameDirection();
    void readersWithoutAnyLikedBookGetNoReasons();
    void ratedBooksAreListedBestFirst();
    void aNewReaderGetsBooksLikeTheRatedOnes();
    void manyReadersGetTheSameAsOneByOne();
    void oddRequestsGiveShortLists();
    void booksWithoutAScoreAreNotRecommended();
    void whatIsShownAsARatingLiesOnTheScale();
};

void TestTopN::whatIsShownAsARatingLiesOnTheScale()
{
    Run run = lineOfBooks();
    auto data = std::make_shared<Dataset>(*run.data);
    data->scale = {2, 5};
    run.data = data;
    std::vector<float> raw(5);
    run.model->scoreAllBooks(0, raw);
    const std::vector<float> shown = expectations(run, 0).values;
    QCOMPARE(shown.size(), raw.size());
    for (std::size_t b = 0; b < raw.size(); ++b)
        QCOMPARE(shown[b], std::min(5.0f, std::max(2.0f, raw[b])));
    QVERIFY(raw[4] > 5 && raw[1] < 2);                // both ends are met
    QCOMPARE(recommend(run, 0, {})[0].score, raw[3]); // ranked by the model's own
    QVERIFY(expectations(Run{}, 0).values.empty());
}

void TestTopN::ratedAndUntrainedBooksAreLeftOutUnlessAskedFor()
{
    const Run run = lineOfBooks();
    TopNParameters p;
    QCOMPARE(books(recommend(run, 0, p)), (std::vector<std::int32_t>{3}));
    p.includeUntrained = true;
    // Book 2 is held out: finding it is a hit, unless somebody wants new books only.
    const auto found = recommend(run, 0, p);
    QCOMPARE(books(found), (std::vector<std::int32_t>{4, 3, 2}));
    QVERIFY(found[2].hit && !found[0].hit && !found[1].hit);
    p.includeHeldOut = false;
    QCOMPARE(books(recommend(run, 0, p)), (std::vector<std::int32_t>{4, 3}));
    p.includeHeldOut = true;
    p.includeSeen = true;
    QCOMPARE(books(recommend(run, 0, p)), (std::vector<std::int32_t>{4, 3, 2, 0, 1}));
    p.includeUntrained = false;
    // Book 2 is rated in the held-out part only: its vector was never trained either.
    QCOMPARE(books(recommend(run, 0, p)), (std::vector<std::int32_t>{3, 0, 1}));
}

void TestTopN::scoresAreThoseOfTheModelAndBestComeFirst()
{
    const Run run = toy::makeRun(40, 90, 6);
    TopNParameters p;
    p.count = 12;
    for (std::int32_t user = 0; user < 40; ++user) {
        std::vector<std::uint8_t> allowed(90, 0);
        for (const auto row : run.split.train)
            allowed[static_cast<std::size_t>(run.data->book[row])] = 1;
        for (const auto row : run.split.train)
            if (run.data->user[row] == user)
                allowed[static_cast<std::size_t>(run.data->book[row])] = 0;
        std::vector<std::pair<float, std::int32_t>> expected;
        for (std::int32_t b = 0; b < 90; ++b) {
            float rating = 0;
            run.model->predict({&user, 1}, {&b, 1}, {&rating, 1});
            if (allowed[static_cast<std::size_t>(b)])
                expected.emplace_back(-rating, b);
        }
        std::sort(expected.begin(), expected.end());
        const auto found = recommend(run, user, p);
        QCOMPARE(found.size(), std::min<std::size_t>(12, expected.size()));
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].book, expected[i].second);
            QCOMPARE(found[i].score, -expected[i].first);
        }
    }
}

void TestTopN::equalScoresKeepTheOrderOfTheCatalogue()
{
    Run run = toy::makeRun(3, 50, 2);
    auto flat = std::make_shared<toy::DotModel>(3, 50, 2);
    run.model = flat;
    TopNParameters p;
    p.count = 20;
    p.includeSeen = p.includeUntrained = true;
    const auto found = recommend(run, 1, p);
    QCOMPARE(found.size(), std::size_t(20));
    for (std::int32_t i = 0; i < 20; ++i)
        QCOMPARE(found[static_cast<std::size_t>(i)].book, i);
}

void TestTopN::reasonsAreTheLikedBooksInTheSameDirection()
{
    const Run run = lineOfBooks();
    TopNParameters p;
    p.reasons = 3;
    const auto found = recommend(run, 0, p);
    QCOMPARE(found.size(), std::size_t(1));
    // Training mean 3.5: book 0 lies 1.5 above, cosine of (3,4) and (1,0) is 0.6; book 1 lies below it and
    // book 2 was held out.
    QCOMPARE(found[0].because.size(), std::size_t(1));
    QCOMPARE(found[0].because[0].book, 0);
    QVERIFY(std::abs(found[0].because[0].weight - 0.9f) < 1e-6f);

    const std::vector<RatedBook> mine = {{0, 5, false}, {2, 5, false}, {1, 2, false}};
    const auto fresh = recommendNewReader(run, mine, p);
    QCOMPARE(fresh.size(), std::size_t(1));
    QCOMPARE(fresh[0].book, 3);
    // Mean 4: both lie 1 above; cosine with (1,1) is 7 / (5 sqrt 2) = 0.98995, with (1,0) 0.6.
    QCOMPARE(fresh[0].because.size(), std::size_t(2));
    QCOMPARE(fresh[0].because[0].book, 2);
    QVERIFY(std::abs(fresh[0].because[0].weight - 0.98994949f) < 1e-6f);
    QCOMPARE(fresh[0].because[1].book, 0);
    QVERIFY(std::abs(fresh[0].because[1].weight - 0.6f) < 1e-6f);
    p.reasons = 1;
    QCOMPARE(recommendNewReader(run, mine, p)[0].because.size(), std::size_t(1));
}

void TestTopN::readersWithoutAnyLikedBookGetNoReasons()
{
    const Run run = lineOfBooks();
    TopNParameters p;
    p.reasons = 3;
    const std::vector<RatedBook> flat = {{0, 4, false}, {1, 4, false}};
    const auto found = recommendNewReader(run, flat, p);
    QVERIFY(!found.empty());
    QVERIFY(found[0].because.empty());
    const auto nobody = recommendNewReader(run, {}, p);
    QVERIFY(!nobody.empty());
    QVERIFY(nobody[0].because.empty());
}

void TestTopN::ratedBooksAreListedBestFirst()
{
    const Run run = lineOfBooks();
    const auto rated = ratedBooks(run, 0);
    QCOMPARE(rated.size(), std::size_t(3));
    QCOMPARE(rated[0].book, 0);
    QCOMPARE(rated[0].rating, 5.0f);
    QVERIFY(!rated[0].heldOut);
    QCOMPARE(rated[1].book, 2);
    QVERIFY(rated[1].heldOut);
    QCOMPARE(rated[2].book, 1);
    QVERIFY(ratedBooks(run, 77).empty());
    QVERIFY(ratedBooks(run, -1).empty());

    Dataset data = *run.data;
    QVERIFY(!ratedBooks(data, 0)[1].heldOut);
    data.heldOut = {1, 0, 0, 0};
    QVERIFY(ratedBooks(data, 0)[2].heldOut);

    // Equal ratings stay in file order.
    Dataset equal;
    for (const std::int32_t book : {7, 3, 5})
        toy::addRating(equal, 0, book, 4);
    const auto inOrder = ratedBooks(equal, 0);
    QCOMPARE(inOrder[0].book, 7);
    QCOMPARE(inOrder[2].book, 5);
}

void TestTopN::aNewReaderGetsBooksLikeTheRatedOnes()
{
    const Run run = lineOfBooks();
    TopNParameters p;
    const std::vector<RatedBook> mine = {{1, 5, false}, {99, 5, false}, {-1, 5, false}};
    const auto found = recommendNewReader(run, mine, p);
    QCOMPARE(books(found), (std::vector<std::int32_t>{3, 0}));
    QCOMPARE(found[0].score, 20.0f);
    p.includeSeen = true;
    QCOMPARE(books(recommendNewReader(run, mine, p)), (std::vector<std::int32_t>{3, 1, 0}));
}

void TestTopN::manyReadersGetTheSameAsOneByOne()
{
    const Run run = toy::makeRun(30, 60, 5, 9);
    const Recommender recommender(run);
    TopNParameters p;
    p.reasons = 2;
    for (std::int32_t user = 0; user < 30; ++user) {
        const auto one = recommend(run, user, p);
        const auto many = recommender.forUser(user, p);
        QCOMPARE(books(many), books(one));
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(many[i].because.size(), one[i].because.size());
            for (std::size_t j = 0; j < one[i].because.size(); ++j) {
                QCOMPARE(many[i].because[j].book, one[i].because[j].book);
                QCOMPARE(many[i].because[j].weight, one[i].because[j].weight);
            }
        }
        const auto a = ratedBooks(run, user);
        const auto b = recommender.ratedBooks(user);
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(a[i].book == b[i].book && a[i].rating == b[i].rating && a[i].heldOut == b[i].heldOut);
    }
}

void TestTopN::oddRequestsGiveShortLists()
{
    Run run = lineOfBooks();
    TopNParameters p;
    p.count = 0;
    QVERIFY(recommend(run, 0, p).empty());
    p.count = -5;
    QVERIFY(recommend(run, 0, p).empty());
    p.count = std::numeric_limits<int>::max();
    QCOMPARE(recommend(run, 0, p).size(), std::size_t(1));
    run.model = nullptr;
    QVERIFY(recommend(run, 0, p).empty());
    QVERIFY(recommendNewReader(run, {}, p).empty());
}

void TestTopN::booksWithoutAScoreAreNotRecommended()
{
    Run run = toy::makeRun(2, 20, 3);
    auto model = std::make_shared<toy::DotModel>(2, 20, 3);
    for (std::size_t b = 0; b < 20; ++b)
        model->book(b)[0] = b % 2 == 0 ? std::numeric_limits<float>::quiet_NaN() : float(b);
    model->user(0)[0] = 1;
    run.model = model;
    TopNParameters p;
    p.count = 20;
    p.includeSeen = p.includeUntrained = true;
    const auto found = recommend(run, 0, p);
    QCOMPARE(found.size(), std::size_t(10));
    QCOMPARE(found[0].book, 19);
    QCOMPARE(found[9].book, 1);
}

QTEST_APPLESS_MAIN(TestTopN)
#include "tst_top_n.moc"
