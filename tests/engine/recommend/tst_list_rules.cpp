// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/recommender.h"
#include "tests/engine/toy_run.h"

#include <QTest>

using namespace shelf;

namespace {

using Books = std::vector<std::int32_t>;

/// Ten books, the first scored best and the last worst, whoever asks.
Run seriesRun()
{
    auto data = std::make_shared<Dataset>();
    data->scale = {1, 5};
    toy::addBook(*data, "0", "Coast Five (Coast, #5)", "Ana Able");
    toy::addBook(*data, "1", "Coast Two (Coast, #2)", "Ana Able");
    toy::addBook(*data, "2", "Harbor", "Ben Brook");
    toy::addBook(*data, "3", "Harbor (Paperback)", "Brook, Ben");
    toy::addBook(*data, "4", "Coast Three (Coast, #3)", "Ana Able, Cleo Crane");
    toy::addBook(*data, "5", "Coast Tales (Coast, #2.5)", "Ana Able");
    toy::addBook(*data, "6", "Coast One (Coast, #1)", "Ana Able");
    toy::addBook(*data, "7", "Coast One (Coast, #1) (Hardcover)", "Ana Able");
    toy::addBook(*data, "8", "Grove (Wood, #1)", "Cleo Crane");
    toy::addBook(*data, "9", "Nameless", "");
    data->userIds = {"u", "v"};
    Run run;
    for (std::int32_t b = 0; b < 10; ++b)
        for (const std::int32_t u : b == 7 ? Books{0, 1} : Books{0}) { // the hardcover has more ratings
            run.split.train.push_back(static_cast<std::uint32_t>(data->ratingCount()));
            toy::addRating(*data, u, b, 4);
        }
    run.data = data;
    auto model = std::make_shared<toy::DotModel>(2, 10, 1);
    for (std::size_t b = 0; b < 10; ++b)
        model->book(b)[0] = static_cast<float>(10 - b);
    run.model = model;
    return run;
}

/// What is recommended to somebody who has read these books, the first of them rated.
std::vector<Recommendation> listFor(const Books& read, const ListRules& rules, int count = 10,
                                    double diversity = 0)
{
    const Run run = seriesRun();
    Somebody somebody;
    for (const std::int32_t book : read) {
        if (somebody.rated.empty())
            somebody.rated.push_back({book, 1, false});
        else
            somebody.read.push_back(book);
    }
    if (read.empty())
        somebody.rated.push_back({9, 1, false});
    TopNParameters p;
    p.count = count;
    p.rules = rules;
    p.diversity = diversity;
    return *Recommender(run).forSomebody(somebody, p);
}

Books booksOf(const std::vector<Recommendation>& list)
{
    Books books;
    for (const Recommendation& one : list)
        books.push_back(one.book);
    return books;
}

Books booksFor(const Books& read, const ListRules& rules, int count = 10)
{
    return booksOf(listFor(read, rules, count));
}

} // namespace

class TestListRules : public QObject {
    Q_OBJECT

private slots:
    void withoutRulesTheScoresDecide()
    {
        QCOMPARE(booksFor({9}, {}), (Books{0, 1, 2, 3, 4, 5, 6, 7, 8}));
        QVERIFY(ListRules{}.isOpen() && !ListRules{.onePerAuthor = true}.isOpen());
    }
    void oneOfEachSeriesIsItsBest()
    {
        QCOMPARE(booksFor({9}, {.onePerSeries = true}), (Books{0, 2, 3, 8}));
        QCOMPARE(booksFor({9}, {.onePerSeries = true}, 2), (Books{0, 2})); // as many as are asked for
    }
    void oneOfEachAuthorIsTheBest()
    {
        // Book 4 is by Ana Able in the first place; the nameless book is nobody's.
        QCOMPARE(booksFor({2}, {.onePerAuthor = true}), (Books{0, 3, 8, 9}));
    }
    void theNextVolumeStandsInPlaceOfALaterOne()
    {
        // Nothing read: volume 1, in the edition with more ratings, where volume 5 was.
        const auto fresh = listFor({9}, {.nextVolume = true});
        QCOMPARE(booksOf(fresh), (Books{7, 2, 3, 6, 8}));
        QCOMPARE(fresh[0].insteadOf, 0);
        QCOMPARE(fresh[0].score, 3.0f); // its own
        QCOMPARE(fresh[1].insteadOf, -1);
        // Volumes 1 and 2 read: volume 3, whatever the tales between are.
        const auto begun = listFor({6, 1}, {.onePerSeries = true, .nextVolume = true});
        QCOMPARE(booksOf(begun), (Books{4, 2, 3, 8, 9}));
        QCOMPARE(begun[0].insteadOf, 0);
        // All but the first read: what comes before is left as it is.
        QCOMPARE(booksFor({0, 1, 4, 5, 7}, {.nextVolume = true}), (Books{2, 3, 6, 8, 9}));
    }
    void editionsOfWhatWasReadAreLeftOut()
    {
        QCOMPARE(booksFor({3}, {.withoutEditions = true}), (Books{0, 1, 4, 5, 6, 8, 9}));
        // Of an unread work one edition is enough.
        QCOMPARE(booksFor({9}, {.withoutEditions = true}), (Books{0, 1, 2, 4, 5, 6, 8}));
    }
    void laterVolumesOfASeriesNotBegunAreLeftOut()
    {
        QCOMPARE(booksFor({9}, {.withoutLaterVolumes = true}), (Books{2, 3, 6, 7, 8}));
        QCOMPARE(booksFor({7}, {.withoutLaterVolumes = true}), (Books{0, 1, 2, 3, 4, 5, 6, 8, 9}));
    }
    void nothingOfAnUnwantedPersonIsListed()
    {
        QCOMPARE(booksFor({9}, {.withoutAuthors = {"Able, Ana"}}), (Books{2, 3, 8}));
        QCOMPARE(booksFor({9}, {.withoutAuthors = {"crane"}}), (Books{0, 1, 2, 3, 5, 6, 7}));
        QCOMPARE(booksFor({9}, {.withoutAuthors = {"Ben Crane", ""}}), (Books{0, 1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(booksFor({9}, {.withoutAuthors = {"Ana Able", "Ben Brook"}}), (Books{8}));
    }
    void diversityKeepsTheRules()
    {
        const auto list = listFor({9}, {.onePerSeries = true, .withoutEditions = true}, 3, 0.5);
        Books books = booksOf(list);
        std::sort(books.begin(), books.end());
        QCOMPARE(books, (Books{0, 2, 8}));
    }
    void forTwoReadersWhatEitherReadCounts()
    {
        const Run run = seriesRun();
        TopNParameters p;
        p.rules = {.withoutEditions = true, .withoutLaterVolumes = true};
        const auto list = Recommender(run).forBoth({.rated = {{2, 5, false}}}, {.rated = {{6, 4, false}}},
                                                   JointRule::mean, p);
        QVERIFY(list.ok());
        QCOMPARE(booksOf(*list), (Books{0, 1, 4, 5, 8, 9}));
    }
};

QTEST_GUILESS_MAIN(TestListRules)
#include "tst_list_rules.moc"
