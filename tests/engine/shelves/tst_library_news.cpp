// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/library_news.h"

#include <QTest>

using namespace shelf;

class TestLibraryNews : public QObject {
    Q_OBJECT

private slots:
    void aBookIsTheSameWhereverItStandsAndHoweverItIsWritten()
    {
        const OwnBook book{.title = "The Amber Road (Coast, #3)", .authors = {"Able, Ana"}, .line = 7};
        QCOMPARE(ownBookKey(book),
                 ownBookKey({.title = "Amber Road (Coast #3)", .authors = {"Ana Able"}, .line = 2}));
        QVERIFY(ownBookKey(book) != ownBookKey({.title = "Amber Road (Coast, #4)", .authors = {"Ana Able"}}));
        QVERIFY(ownBookKey(book) !=
                ownBookKey({.title = "The Amber Road (Coast, #3)", .authors = {"Ben Brook"}}));
        QCOMPARE(ownBookKey({.isbns = {"9780843610727"}}), std::string("9780843610727"));
    }

    void aNewerExportIsCountedAgainstTheEarlierOne()
    {
        const std::vector<OwnBook> before = {{.title = "One", .stars = 3, .shelf = Shelf::read},
                                             {.title = "Two", .shelf = Shelf::wished},
                                             {.title = "Three", .shelf = Shelf::reading},
                                             {.title = "Four", .stars = 5, .shelf = Shelf::read}};
        const std::vector<OwnBook> after = {
            {.title = "Five", .stars = 2, .shelf = Shelf::read},
            {.title = "Three", .stars = 4, .shelf = Shelf::read}, // rated; was taken up before
            {.title = "Two", .shelf = Shelf::read},               // read since
            {.title = "One", .shelf = Shelf::read},               // the rating is gone
            {.title = "five", .stars = 1, .shelf = Shelf::read}}; // the same again
        const LibraryNews news = libraryNews(before, after);
        QCOMPARE(news.added, std::size_t(1));
        QCOMPARE(news.rated, std::size_t(2));
        QCOMPARE(news.read, std::size_t(1));
        QCOMPARE(news.gone, std::size_t(1));
        QVERIFY(!news.isNone());
        QVERIFY(libraryNews(before, before).isNone());
    }
};

QTEST_GUILESS_MAIN(TestLibraryNews)
#include "tst_library_news.moc"
