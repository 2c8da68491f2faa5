// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/readers/asking/recommending.h"
#include "app/session/session.h"
#include "tests/app/fake_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shelf;

namespace {

/// Everything but the page. Reader u rated the books u, u + 1, u + 2, and the model's best book is the first.
struct Desk {
    Desk()
    {
        session.setDataset(smallShelf(8, 20));
        useAnotherRun();
        QObject::connect(&jobs, &Jobs::finished, [this] { ++ended; });
        QObject::connect(&recommending, &Recommending::answered,
                         [this](const Recommending::Answer& answer) { answers.push_back(answer); });
        QObject::connect(
            &recommending, &Recommending::similarFound,
            [this](const DatasetPtr&, const SimilarReaders& readers) { similar.push_back(readers); });
    }

    void useAnotherRun()
    {
        RunEntry entry;
        entry.run = fakeRun(session.dataset());
        entry.color = Qt::red; // else the palette of a window is asked for one
        session.selectRun(session.addRun(entry));
    }
    QString ownReader(const QString& name, const std::vector<int>& rated)
    {
        OwnReader reader;
        reader.name = name;
        reader.scale = session.dataset()->scale;
        for (const int book : rated)
            reader.ratings.push_back(namedBook(*session.dataset(), book, 5));
        return own.put(reader);
    }
    /// Waits for every job: they are numbered from 1.
    void settle()
    {
        const int last = jobs.start<int>(
            {.title = QStringLiteral("last"), .quiet = true}, &recommending, [](JobControl&) { return 0; },
            [](int) {});
        QTRY_COMPARE(ended, last);
    }
    void show(int user) { recommending.setReader({.kind = AskedReader::Kind::user, .user = user}); }
    void showOwn(const QString& key)
    {
        recommending.setReader({.kind = AskedReader::Kind::own, .own = key});
        QSignalSpy found(&recommending, &Recommending::readerFound);
        recommending.lookUp();
        QTRY_COMPARE(found.size(), 1);
    }
    /// The books of the only answer to what is asked now.
    std::vector<int> answer(const Recommending::Wishes& wishes)
    {
        answers.clear();
        recommending.ask(wishes);
        if (!QTest::qWaitFor([this] { return !answers.empty(); }) || !answers.front().books)
            return {};
        return books(answers.front());
    }
    static std::vector<int> books(const Recommending::Answer& answer)
    {
        std::vector<int> all;
        for (const Recommendation& each : *answer.books)
            all.push_back(each.book);
        return all;
    }

    QTemporaryDir folder;
    Session session;
    Jobs jobs;
    OwnReaders own{jobs, folder.path()};
    Recommending recommending{session, jobs, own};
    std::vector<Recommending::Answer> answers;
    std::vector<SimilarReaders> similar;
    int ended = 0; ///< jobs
};

/// Books 0 .. 9, which are in training and in the order of their scores, without some.
std::vector<int> allBut(const std::vector<int>& gone)
{
    std::vector<int> books;
    for (int book = 0; book < 10; ++book)
        if (std::find(gone.begin(), gone.end(), book) == gone.end())
            books.push_back(book);
    return books;
}

} // namespace

class RecommendingTest : public QObject {
    Q_OBJECT

private slots:
    void anAnswerCarriesItsQuestion()
    {
        Desk desk;
        desk.show(2);
        const auto question = desk.recommending.ask({.count = 4});
        QVERIFY(question);
        QTRY_COMPARE(desk.answers.size(), std::size_t{1});
        QCOMPARE(desk.answers[0].question, question);
        QCOMPARE(question->reader.user, 2);
        QCOMPARE(question->run, desk.session.current());
        QCOMPARE(Desk::books(desk.answers[0]), (std::vector<int>{0, 1, 5, 6}));
    }

    void theListOfTheReaderBeforeNeverShowsUnderTheNext()
    {
        Desk desk;
        const QString key = desk.ownReader(QStringLiteral("Ada"), {7});
        desk.show(2);
        QVERIFY(desk.recommending.ask({}));
        desk.recommending.findSimilar();
        // The next one has still to be looked up, so that nothing newer is asked.
        desk.recommending.setReader({.kind = AskedReader::Kind::own, .own = key});
        QVERIFY(!desk.recommending.isReady());
        QVERIFY(!desk.recommending.ask({}));
        desk.settle();
        QVERIFY(desk.answers.empty());
        QVERIFY(desk.similar.empty());
    }

    void theListOfTheRunBeforeNeverShowsUnderTheNext()
    {
        Desk desk;
        desk.show(2);
        QVERIFY(desk.recommending.ask({}));
        desk.recommending.findSimilar();
        desk.useAnotherRun();
        desk.settle();
        QVERIFY(desk.answers.empty());
        QVERIFY(desk.similar.empty());
        QCOMPARE(desk.answer({.count = 10}), allBut({2, 3, 4}));
        QCOMPARE(desk.answers[0].question->run, desk.session.current());
    }

    void nobodyOrNoRunAsksNothing()
    {
        Desk desk;
        QVERIFY(!desk.recommending.ask({}));
        desk.show(2);
        desk.session.removeRun(desk.session.currentRun());
        QVERIFY(!desk.recommending.ask({}));
        QVERIFY(desk.recommending.isReady()); // it is the run that is missing
        desk.recommending.findSimilar();
        QCOMPARE(desk.similar.size(), std::size_t{1});
        QVERIFY(desk.similar[0].readers.empty());
    }

    void theSecondReaderIsOneOfOnesOwnBeforeOneOfTheData()
    {
        Desk desk;
        desk.ownReader(QStringLiteral("Ada"), {9});
        desk.ownReader(QStringLiteral("105"), {8}); // also the id of reader 5, who rated 5, 6, 7
        desk.show(2);
        QCOMPARE(desk.answer({.count = 10, .second = QStringLiteral("ada")}), allBut({2, 3, 4, 9}));
        QCOMPARE(desk.answers[0].question->second->own->name, QStringLiteral("Ada"));
        QCOMPARE(desk.answer({.count = 10, .second = QStringLiteral("105")}), allBut({2, 3, 4, 8}));
        QCOMPARE(desk.answer({.count = 10, .second = QStringLiteral("106")}), allBut({2, 3, 4, 6, 7, 8}));
        QCOMPARE(desk.answers[0].question->second->user, 6);
        QCOMPARE(desk.answers[0].books->front().each.size(), std::size_t{2});
        QCOMPARE(desk.answer({.count = 10, .second = QStringLiteral("nobody at all")}), allBut({2, 3, 4}));
        QVERIFY(!desk.answers[0].question->second);
    }

    void whatAReaderDoesNotWantIsKeptForThatReader()
    {
        Desk desk;
        desk.show(2);
        desk.recommending.exclude(0);
        desk.recommending.exclude(6);
        QCOMPARE(desk.answer({.count = 10}), allBut({2, 3, 4, 0, 6}));
        desk.show(3);
        QCOMPARE(desk.answer({.count = 10}), allBut({3, 4, 5}));
        desk.show(2);
        QCOMPARE(desk.answer({.count = 10}), allBut({2, 3, 4, 0, 6}));
        desk.recommending.readmit(0);
        QCOMPARE(desk.answer({.count = 10}), allBut({2, 3, 4, 6}));
        desk.recommending.setExcluded({});
        QCOMPARE(desk.answer({.count = 10}), allBut({2, 3, 4}));
        desk.recommending.exclude(1);
        desk.recommending.forget();
        QVERIFY(desk.recommending.excluded().empty());
    }

    void whatOnesOwnReaderDoesNotWantGoesIntoTheFile()
    {
        Desk desk;
        const QString key = desk.ownReader(QStringLiteral("Ada"), {7});
        desk.showOwn(key);
        desk.recommending.exclude(5);
        QCOMPARE(desk.own.find(key)->excluded.size(), std::size_t{1});
        QCOMPARE(desk.own.find(key)->excluded[0].id, std::string("b5"));
        desk.show(2); // another one is looked at meanwhile
        QVERIFY(desk.recommending.excluded().empty());
        desk.showOwn(key);
        QCOMPARE(desk.answer({.count = 10}), allBut({7, 5}));
        desk.recommending.setExcluded({});
        QVERIFY(desk.own.find(key)->excluded.empty());
    }

    void booksThatTheseDataLackStayInTheReadersFile()
    {
        Desk desk;
        OwnReader reader;
        reader.name = QStringLiteral("Ada");
        reader.scale = desk.session.dataset()->scale;
        reader.ratings = {namedBook(*desk.session.dataset(), 7, 5),
                          {"elsewhere", "A book from elsewhere", 4}};
        reader.excluded = {{"nowhere", "A book from nowhere", 0}};
        const QString key = desk.own.put(reader);
        QSignalSpy found(&desk.recommending, &Recommending::readerFound);
        desk.showOwn(key);
        QCOMPARE(found.first().at(1).toInt(), 1);
        desk.recommending.setRated({{.book = 3, .rating = 4}});
        const OwnReader* kept = desk.own.find(key);
        QCOMPARE(kept->ratings.size(), std::size_t{2});
        QCOMPARE(kept->ratings[0].id, std::string("b3"));
        QCOMPARE(kept->ratings[0].rating, 4.0F);
        QCOMPARE(kept->ratings[1].id, std::string("elsewhere"));
        QCOMPARE(kept->excluded.size(), std::size_t{1});
        QCOMPARE(kept->excluded[0].id, std::string("nowhere"));
        QCOMPARE(desk.answer({.count = 10}), allBut({3}));
    }

    void ratingsOfAReaderWhoIsStillLookedUpAreNotWrittenOver()
    {
        Desk desk;
        const QString key = desk.ownReader(QStringLiteral("Ada"), {7});
        desk.recommending.setReader({.kind = AskedReader::Kind::own, .own = key});
        desk.recommending.setRated({});
        QCOMPARE(desk.own.find(key)->ratings.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(RecommendingTest)
#include "tst_recommending.moc"
