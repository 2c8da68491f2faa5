// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/diversity.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/recommender.h"
#include "engine/recommend/taste.h"
#include "tests/engine/toy_run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace shelf;

namespace {

/// Scores are a sum over the reader's books of a weight each, w(i, j) = 1 / (1 + i + 2 j) - 0.1; or, where
/// `exact` is off, the same without saying so and without vectors.
class SumModel : public toy::DotModel {
public:
    SumModel(std::size_t users, std::size_t books, bool exact) : DotModel(users, books, 0), m_exact(exact) {}

    static float weight(std::int32_t i, std::int32_t j)
    {
        return 1.0f / static_cast<float>(1 + i + 2 * j) - 0.1f;
    }
    bool predictsRatings() const override { return false; }
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                        std::span<float> out) const override
    {
        for (std::size_t j = 0; j < out.size(); ++j) {
            out[j] = 0;
            for (const std::int32_t i : books)
                out[j] += weight(i, static_cast<std::int32_t>(j));
        }
    }
    std::vector<Contribution> contributions(std::int32_t, std::span<const std::int32_t> books,
                                            std::span<const float>, std::int32_t book) const override
    {
        std::vector<Contribution> parts;
        for (const std::int32_t i : books)
            if (m_exact)
                parts.push_back({i, weight(i, book)});
        return parts;
    }
    Status scoreFeatures(std::span<const FeatureValue> features, std::span<float> out) const override
    {
        if (features.front().name != "age")
            return Error::usageError("The model knows no feature '" + features.front().name + "'");
        for (std::size_t j = 0; j < out.size(); ++j)
            out[j] = static_cast<float>(j);
        return {};
    }

private:
    bool m_exact;
};

Run shelfOf(const std::vector<std::vector<std::int32_t>>& readers, std::size_t books)
{
    auto data = std::make_shared<Dataset>();
    data->scale = {1, 5};
    for (std::size_t b = 0; b < books; ++b)
        toy::addBook(*data, std::to_string(b), "Book " + std::to_string(b));
    Run run;
    for (std::size_t u = 0; u < readers.size(); ++u) {
        data->userIds.push_back("r" + std::to_string(u));
        for (const std::int32_t book : readers[u]) {
            run.split.train.push_back(static_cast<std::uint32_t>(data->ratingCount()));
            toy::addRating(*data, static_cast<std::int32_t>(u), book, 4);
        }
    }
    run.data = data;
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

class TestRecommender : public QObject {
    Q_OBJECT

private slots:
    void exactReasonsAddUpToTheScore();
    void withoutSumsAndVectorsReasonsAreWhatIsMissedWithoutABook();
    void readersOfPreferencesGetTheNearestOfAllTheirBooks();
    void filtersLeaveOnlyWhatWasAskedFor();
    void accentsAndCaseOfAuthorsDoNotMatter();
    void aBookThatIsNotWantedDoesNotComeBack();
    void diversityMixesWhatScoresAloneWouldRepeat();
    void withoutVectorsBooksOfTheSameReadersAreAlike();
    void twoReadersGetWhatNeitherDislikes();
    void whatEitherHasReadIsLeftOut();
    void readersWithTheSameBooksAreAlike();
    void readersAreComparedByTheirVectorsWhereThereAreAny();
    void featuresAloneAreEnough();
    void booksSetAsideForTheTestAreNoReasons();
    void booksReadWithoutARatingAreNothingNew();
    void somebodysRatingsAreComparedWithThoseOfOthers();
    void aReaderWhoIsAllHeldOutGetsWhatANewOneWouldGet();
    void ofAReaderWhoIsAllHeldOutTheSameIsExpectedEverywhere();
    void aReaderWhoIsAllHeldOutIsLikeThoseOfTheSameBooks();
};

void TestRecommender::exactReasonsAddUpToTheScore()
{
    Run run = shelfOf({{0, 1, 2}, {3, 4, 5}}, 6);
    run.model = std::make_shared<SumModel>(2, 6, true);
    const Recommender recommender(run);
    TopNParameters p;
    p.reasons = 10;
    const std::vector<RatedBook> mine = {{0, 5, false}, {4, 1, false}};
    const auto list = recommender.forNewReader(mine, p);
    QCOMPARE(list.size(), std::size_t(4));
    for (const Recommendation& one : list) {
        QVERIFY(one.kind == ReasonKind::exact);
        QCOMPARE(one.because.size(), std::size_t(2)); // of any sign
        QVERIFY(one.because[0].weight >= one.because[1].weight);
        QVERIFY(std::abs(one.because[0].weight + one.because[1].weight - one.score) < 1e-6f);
        QCOMPARE(one.because[0].book, 0); // the weights fall with the number of the book
    }
}

void TestRecommender::withoutSumsAndVectorsReasonsAreWhatIsMissedWithoutABook()
{
    Run run = shelfOf({{0, 1, 2}, {3, 4, 5}}, 6);
    run.model = std::make_shared<SumModel>(2, 6, false);
    TopNParameters p;
    p.reasons = 3;
    const auto list = Recommender(run).forUser(0, p);
    QCOMPARE(list.size(), std::size_t(3));
    for (const Recommendation& one : list) {
        std::vector<std::pair<float, int>> expected;
        for (const int own : {0, 1, 2})
            if (SumModel::weight(own, one.book) > 0)
                expected.emplace_back(-SumModel::weight(own, one.book), own);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(one.because.size(), expected.size());
        QVERIFY(expected.empty() || one.kind == ReasonKind::ablation);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(one.because[i].book, expected[i].second);
            QVERIFY(std::abs(one.because[i].weight + expected[i].first) < 1e-5f);
        }
    }
}

void TestRecommender::readersOfPreferencesGetTheNearestOfAllTheirBooks()
{
    class Preferences : public toy::DotModel {
    public:
        using DotModel::DotModel;
        bool predictsRatings() const override { return false; }
    };
    Run run = shelfOf({{0, 1}, {2}}, 3);
    auto model = std::make_shared<Preferences>(2, 3, 2);
    const float vectors[3][2] = {{1, 0}, {0, 1}, {3, 4}};
    for (std::size_t b = 0; b < 3; ++b)
        std::copy(vectors[b], vectors[b] + 2, model->book(b));
    run.model = model;
    TopNParameters p;
    p.reasons = 5;
    const auto list = Recommender(run).forUser(0, p);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].because.size(), std::size_t(2)); // both were rated 4: neither lies above the mean
    QCOMPARE(list[0].because[0].book, 1);
    QVERIFY(std::abs(list[0].because[0].weight - 0.8f) < 1e-6f);
    QVERIFY(std::abs(list[0].because[1].weight - 0.6f) < 1e-6f);
    QVERIFY(list[0].kind == ReasonKind::neighbors);
}

void TestRecommender::filtersLeaveOnlyWhatWasAskedFor()
{
    Catalogue catalogue;
    catalogue.extra = {{"genre", {}}, {"genres", {}}};
    for (int b = 0; b < 6; ++b) {
        catalogue.ids.push_back(std::to_string(b));
        catalogue.titles.emplace_back();
        catalogue.authors.push_back(b < 3 ? "Ursula K. Le Guin" : "Leo Tolstoy, Anthony Briggs");
        catalogue.languages.push_back(b % 2 ? "eng" : "");
        catalogue.imageUrls.emplace_back();
        catalogue.years.push_back(b == 5 ? kNoYear : 1970 + b);
        catalogue.extra[0].values.push_back(b < 2 ? "fantasy" : "classics");
        catalogue.extra[1].values.push_back(b == 4 ? "War | History" : "War and Peace");
    }
    const std::vector<std::uint32_t> ratings = {0, 1, 2, 3, 4, 5};
    const auto left = [&](const BookFilter& filter) {
        std::vector<int> out;
        const auto mask = passing(filter, catalogue, ratings);
        for (int b = 0; b < 6; ++b)
            if (mask[static_cast<std::size_t>(b)])
                out.push_back(b);
        return out;
    };
    using Books = std::vector<int>;
    QCOMPARE(left({}), (Books{0, 1, 2, 3, 4, 5}));
    QCOMPARE(left({.authors = "guin ursula"}), (Books{0, 1, 2}));
    QCOMPARE(left({.authors = "tolstoy guin"}), Books{});
    QCOMPARE(left({.firstYear = 1972}), (Books{2, 3, 4}));
    QCOMPARE(left({.firstYear = 1971, .lastYear = 1972}), (Books{1, 2}));
    QCOMPARE(left({.language = "eng"}), (Books{1, 3, 5}));
    QCOMPARE(left({.columns = {{"genre", "fantasy"}}}), (Books{0, 1}));
    QCOMPARE(left({.columns = {{"genres", "History"}}}), (Books{4}));
    QCOMPARE(left({.columns = {{"genres", "War"}}}), (Books{4})); // not "War and Peace"
    QCOMPARE(left({.columns = {{"shelf", "A"}}}), Books{});
    QCOMPARE(left({.fewestRatings = 2, .mostRatings = 4}), (Books{2, 3, 4}));
    QCOMPARE(left({.language = "eng", .fewestRatings = 2}), (Books{3, 5}));
}

void TestRecommender::accentsAndCaseOfAuthorsDoNotMatter()
{
    Catalogue books;
    for (const char* author : {"\u00C9mile ZOLA", "Stanis\u0142aw Lem", "\u039D\u03AF\u03BA\u03BF\u03C2",
                               "\u041B\u0415\u0412", "\uFF34\uFF4F\uFF4C\uFF53\uFF54\uFF4F\uFF59"}) {
        books.ids.push_back(std::to_string(books.ids.size()));
        books.titles.push_back("");
        books.authors.push_back(author);
    }
    books.years.assign(books.size(), kNoYear);
    const std::vector<std::uint32_t> ratings(books.size(), 1);
    using Mask = std::vector<std::uint8_t>;
    const auto by = [&](const char* authors) { return passing({.authors = authors}, books, ratings); };
    QCOMPARE(by("emile"), (Mask{1, 0, 0, 0, 0}));
    QCOMPARE(by("STANISLAW lem"), (Mask{0, 1, 0, 0, 0}));
    QCOMPARE(by("\u039D\u0399\u039A\u039F\u03A3"), (Mask{0, 0, 1, 0, 0}));
    QCOMPARE(by("\u043B\u0435\u0432"), (Mask{0, 0, 0, 1, 0}));
    QCOMPARE(by("tolstoy"), (Mask{0, 0, 0, 0, 1}));
}

void TestRecommender::aBookThatIsNotWantedDoesNotComeBack()
{
    const Run run = toy::makeRun(5, 40, 3);
    const Recommender recommender(run);
    TopNParameters p;
    p.count = 4;
    const auto before = recommender.forUser(2, p);
    p.excluded = {before[1].book, -3, 4000};
    const auto after = recommender.forUser(2, p);
    QCOMPARE(after.size(), std::size_t(4));
    QCOMPARE(after[0].book, before[0].book);
    QCOMPARE(after[1].book, before[2].book);
    QCOMPARE(after[2].book, before[3].book);
}

void TestRecommender::diversityMixesWhatScoresAloneWouldRepeat()
{
    // Books 0, 1, 2 point the same way and score best; 3 points elsewhere.
    Run run = shelfOf({{}, {0, 1, 2, 3}}, 4);
    auto model = std::make_shared<toy::DotModel>(2, 4, 2);
    const float vectors[4][2] = {{10, 0}, {9, 0}, {8, 0}, {0, 7}};
    for (std::size_t b = 0; b < 4; ++b)
        std::copy(vectors[b], vectors[b] + 2, model->book(b));
    model->user(0)[0] = model->user(0)[1] = 1;
    run.model = model;
    const Recommender recommender(run);
    TopNParameters p;
    p.count = 3;
    QCOMPARE(books(recommender.forUser(0, p)), (std::vector<std::int32_t>{0, 1, 2}));
    // Relevances 1, 2/3, 1/3, 0. At 0.5 after book 0: 1 is worth (2/3 - 1) / 2, 3 is worth 0.
    p.diversity = 0.5;
    const auto mixed = recommender.forUser(0, p);
    QCOMPARE(books(mixed), (std::vector<std::int32_t>{0, 3, 1}));
    QCOMPARE(mixed[1].score, 7.0f); // scores stay the model's
    p.diversity = 0.2;              // now 1 is worth 8/15 - 1/5 = 1/3, more than 3 with 0
    QCOMPARE(books(recommender.forUser(0, p)), (std::vector<std::int32_t>{0, 1, 2}));
    QVERIFY(diversePick({}, 3, 0.5, {}).empty());
}

void TestRecommender::withoutVectorsBooksOfTheSameReadersAreAlike()
{
    const std::vector<std::vector<std::int32_t>> readers = {{0, 1, 2}, {1, 2}, {0}, {}};
    const std::vector<std::int32_t> candidates = {2, 0, 3};
    const auto like = byReaders(
        [&](std::int32_t book) { return std::span(readers[static_cast<std::size_t>(book)]); }, 3, candidates);
    std::vector<float> out(3);
    for (int again = 0; again < 2; ++again) { // nothing is left over from the first time
        like(0, out);
        QCOMPARE(out[0], 1.0f);
        QVERIFY(std::abs(out[1] - 1 / std::sqrt(3.0f)) < 1e-6f);
        QCOMPARE(out[2], 0.0f);
    }
}

void TestRecommender::twoReadersGetWhatNeitherDislikes()
{
    // Scores of the books: reader 0 has 4, 0, 2, 2 and reader 1 ten times 0, 4, 3, 1.
    Run run = shelfOf({{}, {}, {0, 1, 2, 3}}, 4);
    auto model = std::make_shared<toy::DotModel>(3, 4, 2);
    const float vectors[4][2] = {{4, 0}, {0, 40}, {2, 30}, {2, 10}};
    for (std::size_t b = 0; b < 4; ++b)
        std::copy(vectors[b], vectors[b] + 2, model->book(b));
    model->user(0)[0] = 1;
    model->user(1)[1] = 1;
    run.model = model;
    const Recommender recommender(run);
    const auto least = recommender.forBoth({.user = 0}, {.user = 1}, JointRule::leastMisery, {});
    QVERIFY(bool(least));
    QCOMPARE(least->size(), std::size_t(4));
    QCOMPARE((*least)[0].book, 2);
    QCOMPARE((*least)[0].each, (std::vector<float>{2, 30}));
    // Reader 0: mean 2, deviation sqrt 2; reader 1: mean 20, deviation sqrt 250.
    QVERIFY(std::abs((*least)[0].score - 0.0f) < 1e-6f);
    const auto mean = recommender.forBoth({.user = 0}, {.user = 1}, JointRule::mean, {});
    QCOMPARE((*mean)[0].book, 2); // (0 + 0.632) / 2 against 0.075 for book 0 and -0.075 for book 1
    QVERIFY(std::abs((*mean)[0].score - 0.5f * 10 / std::sqrt(250.0f)) < 1e-5f);
    QCOMPARE((*mean)[1].book, 0);
}

void TestRecommender::whatEitherHasReadIsLeftOut()
{
    const Run run = toy::makeRun(6, 50, 4);
    const Recommender recommender(run);
    const std::vector<RatedBook> mine = {{7, 5, false}, {8, 2, false}};
    TopNParameters p;
    p.count = 50;
    p.reasons = 2;
    p.includeHeldOut = false;
    const auto list = recommender.forBoth({.user = 3}, {.rated = mine}, JointRule::mean, p);
    QVERIFY(bool(list));
    std::set<std::int32_t> read = {7, 8};
    for (const RatedBook& one : recommender.ratedBooks(3))
        read.insert(one.book);
    bool both[2] = {false, false};
    for (const Recommendation& one : *list) {
        QVERIFY(read.count(one.book) == 0);
        for (const Reason& reason : one.because)
            both[reason.reader] = true;
    }
    QVERIFY(both[0] && both[1]);
    QVERIFY(!recommender.forBoth({.user = 3}, {.features = {{"age", "9"}}}, JointRule::mean, p));
}

void TestRecommender::readersWithTheSameBooksAreAlike()
{
    Run run = shelfOf({{0, 1, 2, 3}, {0, 1, 2, 3}, {0}, {0, 1, 2, 7, 8}, {9}}, 10);
    run.model = std::make_shared<SumModel>(5, 10, true);
    const SimilarReaders similar = Recommender(run).similarReaders({.user = 0}, 10);
    QVERIFY(similar.kind == LikenessKind::books);
    QCOMPARE(similar.readers.size(), std::size_t(3)); // nothing in common with the last
    QCOMPARE(similar.readers[0].user, 1);
    QCOMPARE(similar.readers[0].common, 4u);
    QVERIFY(std::abs(similar.readers[0].likeness - 4.0f / 7) < 1e-6f);
    QCOMPARE(similar.readers[1].user, 3);
    QVERIFY(std::abs(similar.readers[1].likeness - 3 / std::sqrt(20.0f) / 2) < 1e-6f);
    QCOMPARE(similar.readers[2].user, 2);

    const std::vector<RatedBook> mine = {{9, 3, false}, {9, 5, false}};
    const SimilarReaders fresh = Recommender(run).similarReaders({.rated = mine}, 2);
    QCOMPARE(fresh.readers.size(), std::size_t(1));
    QCOMPARE(fresh.readers[0].user, 4);
    QVERIFY(Recommender(run).similarReaders({.features = {{"age", "9"}}}, 5).kind == LikenessKind::none);
}

void TestRecommender::readersAreComparedByTheirVectorsWhereThereAreAny()
{
    Run run = shelfOf({{0}, {1}, {0, 1}, {}}, 2);
    auto model = std::make_shared<toy::DotModel>(4, 2, 2);
    const float vectors[4][2] = {{1, 0}, {1, 1}, {3, 0.1f}, {1, 0}};
    for (std::size_t u = 0; u < 4; ++u)
        std::copy(vectors[u], vectors[u] + 2, model->user(u));
    run.model = model;
    const SimilarReaders similar = Recommender(run).similarReaders({.user = 0}, 5);
    QVERIFY(similar.kind == LikenessKind::vectors);
    QCOMPARE(similar.readers.size(), std::size_t(2)); // reader 3 was never trained
    QCOMPARE(similar.readers[0].user, 2);
    QCOMPARE(similar.readers[0].common, 1u);
    QCOMPARE(similar.readers[1].user, 1);
    QCOMPARE(similar.readers[1].common, 0u);
    QVERIFY(std::abs(similar.readers[1].likeness - std::sqrt(0.5f)) < 1e-5f);
}

void TestRecommender::booksReadWithoutARatingAreNothingNew()
{
    Run run = shelfOf({{0, 1, 2, 3}}, 4);
    auto stars = std::make_shared<toy::DotModel>(1, 4, 1);
    for (std::size_t b = 0; b < 4; ++b)
        stars->book(b)[0] = static_cast<float>(b + 1);
    run.model = stars;
    TopNParameters p;
    const Somebody somebody{.rated = {{0, 2, false}}, .read = {1}};
    // Scores are the rating times both vectors: 2 * 1 * (b + 1), whatever was read besides.
    auto list = Recommender(run).forSomebody(somebody, p);
    QVERIFY(list.ok());
    QCOMPARE(books(*list), (std::vector<std::int32_t>{3, 2}));
    QCOMPARE((*list)[0].score, 8.0f);
    p.includeSeen = true;
    list = Recommender(run).forSomebody(somebody, p);
    QCOMPARE(books(*list), (std::vector<std::int32_t>{3, 2, 1, 0}));

    // A model that asks only what was taken hears of both, and names both as reasons.
    run.model = std::make_shared<SumModel>(1, 4, true);
    p = {};
    p.reasons = 5;
    list = Recommender(run).forSomebody(somebody, p);
    QCOMPARE(books(*list), (std::vector<std::int32_t>{2, 3}));
    QVERIFY(std::abs((*list)[0].score - (SumModel::weight(0, 2) + SumModel::weight(1, 2))) < 1e-6f);
    QCOMPARE((*list)[0].because.size(), std::size_t(2));
    // Nothing else known of the reader is enough.
    list = Recommender(run).forSomebody({.read = {1}}, p);
    QCOMPARE(books(*list), (std::vector<std::int32_t>{0, 2, 3}));
    QVERIFY(std::abs((*list)[0].score - SumModel::weight(1, 0)) < 1e-6f);
}

void TestRecommender::somebodysRatingsAreComparedWithThoseOfOthers()
{
    Dataset data;
    for (int b = 0; b < 3; ++b)
        toy::addBook(data, std::to_string(b), "Book");
    toy::addRating(data, 0, 0, 2);
    toy::addRating(data, 1, 0, 3); // mean 2.5
    toy::addRating(data, 1, 1, 5);
    // (4 - 2.5 + 4 - 5) / 2; nobody rated book 2.
    const std::vector<RatedBook> mine = {{0, 4, false}, {1, 4, false}, {2, 1, false}};
    QCOMPARE(*aboveOthers(data, mine), 0.25);
    QVERIFY(!aboveOthers(data, std::vector<RatedBook>{{2, 1, false}}));
    QVERIFY(!aboveOthers(data, {}));
    Dataset taken = data;
    taken.onlyTaken = true; // nobody gave stars to compare with
    QVERIFY(!aboveOthers(taken, mine));
}

void TestRecommender::featuresAloneAreEnough()
{
    Run run = shelfOf({{0, 1, 2}}, 3);
    run.model = std::make_shared<SumModel>(1, 3, true);
    const Recommender recommender(run);
    const auto list = recommender.forSomebody({.features = {{"age", "30"}}}, {});
    QVERIFY(bool(list));
    QCOMPARE(books(*list), (std::vector<std::int32_t>{2, 1, 0}));
    const auto refused = recommender.forSomebody({.features = {{"shoe", "30"}}}, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("shoe") != std::string::npos);
}

void TestRecommender::booksSetAsideForTheTestAreNoReasons()
{
    Run run = shelfOf({{0, 1}, {2, 3}}, 4);
    run.model = std::make_shared<SumModel>(2, 4, true);
    run.split.train = {0, 2, 3};
    run.split.test = {1};
    TopNParameters p;
    p.reasons = 5;
    const auto list = Recommender(run).forUser(0, p);
    QCOMPARE(books(list).size(), std::size_t(2));
    QCOMPARE(list[0].because.size(), std::size_t(1));
    QCOMPARE(list[0].because[0].book, 0);
    QVERIFY(ratedBooks(run, 0)[1].heldOut);
    QCOMPARE(recommend(run, 0, p)[0].because.size(), std::size_t(1));
}

void TestRecommender::aReaderWhoIsAllHeldOutGetsWhatANewOneWouldGet()
{
    Run run = shelfOf({{0, 1, 4}, {2, 3}, {0, 2}}, 5);
    run.model = std::make_shared<SumModel>(3, 5, true);
    run.split.train = {0, 1, 2, 3, 4};
    run.split.validation = {5};
    run.split.test = {6};
    const Recommender recommender(run);
    QVERIFY(recommender.isUnlearnedReader(2));
    QVERIFY(!recommender.isUnlearnedReader(0) && !recommender.isUnlearnedReader(-1));
    TopNParameters p;
    p.reasons = 5;
    const auto list = recommender.forUser(2, p);
    // The model's own row of this reader is nothing but where training began; the weights fall from book to
    // book.
    QCOMPARE(books(list), (std::vector<std::int32_t>{1, 3, 4}));
    for (const Recommendation& one : list) {
        QCOMPARE(one.score, SumModel::weight(0, one.book) + SumModel::weight(2, one.book));
        QVERIFY(!one.hit);
        QCOMPARE(one.because.size(), std::size_t(2));
    }
    QCOMPARE(books(*recommender.forSomebody({.user = 2}, p)), books(list));
    QCOMPARE(books(recommend(run, 2, p)), books(list));
    // Of a reader of the training nothing changes.
    QCOMPARE(books(recommender.forUser(0, p)), (std::vector<std::int32_t>{2, 3}));

    run.unlearned = {1, 0, 1, 0, 0};
    const Recommender knowsNothing(run);
    QVERIFY(knowsNothing.forUser(2, p).empty());
    const auto refused = knowsNothing.forSomebody({.user = 2}, p);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("held out") != std::string::npos);
}

void TestRecommender::ofAReaderWhoIsAllHeldOutTheSameIsExpectedEverywhere()
{
    Run run = shelfOf({{0, 1, 4}, {2, 3}, {0, 2}}, 5);
    run.model = std::make_shared<SumModel>(3, 5, true);
    run.split.train = {0, 1, 2, 3, 4};
    run.split.validation = {5, 6};
    const Expectations expected = expectations(run, 2);
    QVERIFY(expected.asNewReader && expected.kind == ScoreKind::preference);
    QCOMPARE(expected.values.size(), std::size_t(5));
    for (std::int32_t book = 0; book < 5; ++book)
        QCOMPARE(expected.values[static_cast<std::size_t>(book)],
                 SumModel::weight(0, book) + SumModel::weight(2, book));
    for (const Recommendation& one : recommend(run, 2, {}))
        QCOMPARE(one.score, expected.values[static_cast<std::size_t>(one.book)]);
    QVERIFY(!expectations(run, 0).asNewReader);

    run.unlearned = {0, 0, 0, 1, 0};
    QVERIFY(std::isnan(expectations(run, 0).values[3]));
    run.unlearned = {1, 0, 1, 0, 0};
    for (const float value : expectations(run, 2).values)
        QVERIFY(std::isnan(value));
}

void TestRecommender::aReaderWhoIsAllHeldOutIsLikeThoseOfTheSameBooks()
{
    Run run = shelfOf({{0, 1, 2, 3}, {4}, {0, 1, 2, 3}}, 5);
    auto model = std::make_shared<toy::DotModel>(3, 5, 2); // its vector of the last says nothing
    model->user(1)[0] = model->user(2)[0] = 1;
    model->user(0)[1] = 1;
    run.model = model;
    run.split.train = {0, 1, 2, 3, 4};
    run.split.validation = {5, 6, 7, 8};
    const SimilarReaders similar = Recommender(run).similarReaders({.user = 2}, 10);
    QVERIFY(similar.kind == LikenessKind::books);
    QCOMPARE(similar.readers.size(), std::size_t(1));
    QCOMPARE(similar.readers[0].user, 0);
    QCOMPARE(similar.readers[0].common, 4u);
    QVERIFY(std::abs(similar.readers[0].likeness - 4.0f / 7) < 1e-6f);
}

QTEST_APPLESS_MAIN(TestRecommender)
#include "tst_recommender.moc"
