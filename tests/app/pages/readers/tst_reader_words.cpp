// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/library_words.h"
#include "app/pages/readers/reader_words.h"
#include "tests/app/fake_model.h"

#include <QTest>

#include <memory>

using namespace shelf;

namespace {

/// An answer of so many books, by a model that predicts ratings.
Recommending::Answer answerOf(int books, const Recommending::Wishes& wishes = {}, bool second = false)
{
    auto question = std::make_shared<Recommending::Question>();
    question->run = fakeRun(smallShelf(8, 20));
    question->parameters.filter = wishes.filter;
    question->parameters.rules = wishes.rules;
    if (second)
        question->second = Recommending::Second{.user = 1};
    std::vector<Recommendation> list(static_cast<std::size_t>(books));
    return {question, list, false};
}

/// A library of four books: one is found, one may be either of two, one is unknown, one was decided.
struct Shelves {
    Shelves()
    {
        data = smallShelf(8, 20);
        for (const char* title : {"Found", "Either", "Unknown", "Decided"})
            books.push_back({.title = title});
        auto made = std::make_shared<LibraryMatch>();
        made->matches.resize(4);
        made->matches[0].kind = MatchKind::matched;
        made->matches[0].book = 3;
        made->matches[1].kind = MatchKind::ambiguous;
        made->matches[1].candidates = {4, 5};
        made->matches[2].kind = MatchKind::unmatched;
        made->matches[3].kind = MatchKind::matched;
        made->matches[3].by = MatchedBy::choice;
        made->matches[3].book = 6;
        match = made;
        model.setLibrary(data, books, match);
    }
    LibraryWords::Decision at(int row) const { return LibraryWords::decision(model, row, *data); }

    std::shared_ptr<Dataset> data;
    std::vector<OwnBook> books;
    std::shared_ptr<const LibraryMatch> match;
    LibraryModel model;
};

} // namespace

class ReaderWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everythingThatNarrowsTheListCountsAsAFilter()
    {
        Recommending::Wishes wishes;
        QCOMPARE(wishes.conditions(), 0);
        QCOMPARE(ReaderWords::filters(wishes.conditions()), QStringLiteral("Filters"));
        wishes.filter.authors = "ann";
        wishes.filter.firstYear = 1990;
        wishes.filter.lastYear = 1995; // with the first one condition
        wishes.rules.withoutAuthors = {"bob", "cleo"};
        wishes.rules.onePerSeries = true;
        wishes.diversity = 0.2;
        wishes.second = QStringLiteral("100");
        QCOMPARE(wishes.conditions(), 6);
        QCOMPARE(ReaderWords::filters(wishes.conditions()), QStringLiteral("Filters (6)"));
        wishes.count = 25;
        QCOMPARE(wishes.open().conditions(), 0);
        QCOMPARE(wishes.open().count, 25);
    }

    void scoresAreCalledWhatTheyAre()
    {
        QVERIFY(ReaderWords::ofList(answerOf(3)).scores == ScoreWords::rating);
        QVERIFY(ReaderWords::ofList(answerOf(3, {}, true)).scores == ScoreWords::joint);
        QVERIFY(ReaderWords::ofList(answerOf(3)).nothing.isEmpty());
        QVERIFY(ReaderWords::ofList(answerOf(3)).note.isEmpty());
        Recommending::Answer unlearned = answerOf(3);
        unlearned.unlearned = true;
        QVERIFY(ReaderWords::ofList(unlearned).note.contains(QStringLiteral("held out")));
    }

    void anEmptyListSaysWhetherFiltersAreTheReason()
    {
        QVERIFY(ReaderWords::ofList(answerOf(0)).nothing.contains(QStringLiteral("every book there is")));
        Recommending::Wishes wishes;
        wishes.rules.onePerAuthor = true;
        QVERIFY(ReaderWords::ofList(answerOf(0, wishes)).nothing.contains(QStringLiteral("filters")));
        wishes = {};
        wishes.filter.language = "ger";
        QVERIFY(ReaderWords::ofList(answerOf(0, wishes)).nothing.contains(QStringLiteral("filters")));
    }

    void aReaderIsToldByWhatIsKnown()
    {
        const auto data = smallShelf(8, 20);
        const auto head = ReaderWords::ofUser(*data, 2, {3, 4.0});
        QCOMPARE(head.name, QStringLiteral("Reader 102"));
        QVERIFY(head.facts.contains(QStringLiteral("4.00")));
        QVERIFY(!ReaderWords::ofUser(*data, 2, {3, {}}).facts.contains(QStringLiteral("mean")));
        OwnReader own;
        own.name = QStringLiteral("Ada");
        MatchedReader books;
        books.aboveOthers = -0.25;
        QVERIFY(ReaderWords::ofOwn(own, books, 2, false).facts.contains(QStringLiteral("0.25 below")));
        books.read = {1, 2};
        QVERIFY(ReaderWords::ofOwn(own, books, 2, false).facts.contains(QStringLiteral("without a rating")));
    }

    void aDigitGivesWhatTheScaleHas()
    {
        QCOMPARE(ratingOfDigit(4, {1, 5}), std::optional(4.0F));
        QVERIFY(!ratingOfDigit(7, {1, 5}));
        QVERIFY(!ratingOfDigit(0, {1, 5}));
        QCOMPARE(ratingOfDigit(0, {1, 10}), std::optional(10.0F));
    }

    void whatIsNotDecidedIsAskedWithAllAnswersThereAre()
    {
        Shelves shelves;
        QVERIFY(shelves.at(0).question.isEmpty()); // found beyond doubt
        QVERIFY(shelves.at(-1).question.isEmpty());
        const auto either = shelves.at(1);
        QVERIFY(either.question.contains(QStringLiteral("Either")) && !either.isDecided);
        QCOMPARE(either.candidates.size(), 2);
        QCOMPARE(either.candidates[1].book, 5);
        QVERIFY(either.candidates[1].label.contains(QStringLiteral("Title 5")));
        QVERIFY(!shelves.at(2).question.isEmpty() && shelves.at(2).candidates.isEmpty());
        QVERIFY(shelves.at(3).isDecided);
    }

    void aLibraryBeginsWithWhatIsToBeDecided()
    {
        Shelves shelves;
        QVERIFY(LibraryWords::first(shelves.model) == LibrarySection::toDecide);
        auto decided = std::make_shared<LibraryMatch>(*shelves.match);
        decided->matches[1] = decided->matches[0];
        shelves.model.setLibrary(shelves.data, shelves.books, decided);
        QVERIFY(LibraryWords::first(shelves.model) == LibrarySection::found);
        for (BookMatch& one : decided->matches)
            one.kind = MatchKind::unmatched;
        shelves.model.setLibrary(shelves.data, shelves.books, decided);
        QVERIFY(LibraryWords::first(shelves.model) == LibrarySection::unknown);
        QCOMPARE(LibraryWords::section(LibrarySection::found, 12), QStringLiteral("Found (12)"));
    }
};

QTEST_GUILESS_MAIN(ReaderWordsTest)
#include "tst_reader_words.moc"
