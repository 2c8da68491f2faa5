// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/library_match.h"

#include <QTest>

using namespace shelf;

namespace {

struct Row {
    const char* id;
    const char* title;
    const char* authors;
    const char* isbns = "";
    int ratings = 1;
};

Dataset dataOf(const std::vector<Row>& rows, RatingScale scale = {1, 5})
{
    Dataset data;
    data.scale = scale;
    for (const Row& row : rows) {
        const auto book = static_cast<std::int32_t>(data.bookCount());
        data.books.ids.push_back(row.id);
        data.books.titles.push_back(row.title);
        data.books.authors.push_back(row.authors);
        data.books.isbns.push_back(row.isbns);
        for (int i = 0; i < row.ratings; ++i) {
            data.user.push_back(i);
            data.book.push_back(book);
            data.rating.push_back(scale.max);
        }
    }
    return data;
}

const std::vector<Row> kCatalogue = {
    {"b0", "Amber Road (Lantern Coast, #1)", "Ana Able, Ben Brook", "9780843610727", 3},
    {"b1", "Amber Road (Lantern Coast, #2)", "Ana Able", "", 5},
    {"b2", "The Birch Lane", "Brook, Ben", "", 2},
    {"b3", "Birch Lane", "Ben Brook", "", 7}, // an edition of b2
    {"b4", "Cedar Hill: A Memoir", "Cleo Crane"},
    {"b5", "Cedar Hill: A Cookbook", "Cleo Crane", "", 4},
    {"b6", "Dune Sea: The First Wave", "Dan Drew"},
    {"080442957X", "Ember Days", "Eva Elm"},
    {"b8", "Caf\xC3\xA9 Fjord", "Zo\xC3\xAB Zay"},
    {"b9", "Grove", ""},
    {"b10", "Harbor", "Hal Hart"},
    {"b11", "Twins", "Tom Tell", "9789295055124"},
    {"b12", "Other Twins", "Tom Tell", "9789295055124", 2},
    {"440000013", "Jetty", "Jan Jay"}, // a number, for a spreadsheet
};

BookMatch found(const OwnBook& book, const std::vector<Row>& rows = kCatalogue)
{
    const Dataset data = dataOf(rows);
    return BookFinder(data).find(book);
}

using Books = std::vector<std::int32_t>;

} // namespace

class TestLibraryMatch : public QObject {
    Q_OBJECT

private slots:
    void booksAreFound_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("author");
        QTest::addColumn<QByteArray>("isbn");
        QTest::addColumn<int>("book");
        QTest::addColumn<QByteArray>("by");
        const struct {
            const char *what, *title, *author, *isbn;
            int book;
            const char* by;
        } rows[] = {
            {"by the catalogue's ISBN", "Something Else", "Nobody", "9780843610727", 0, "isbn"},
            {"by an id that is an ISBN", "", "", "9780804429573", 7, "isbn"},
            {"by an ISBN whose check digit is wrong in both", "", "", "0440000013", 13, "isbn"},
            {"an unknown ISBN, but the title", "Ember Days", "Eva Elm", "9789295055124x", 7, "title"},
            {"the volume decides", "Amber Road (Lantern Coast #2)", "Ana Able", "", 1, "title"},
            {"an article, and the edition with more ratings", "Birch Lane", "Ben Brook", "", 3, "title"},
            {"last name first", "The Birch Lane", "Brook, Ben", "", 3, "title"},
            {"a subtitle that the catalogue lacks", "Harbor: A Novel", "Hal Hart", "", 10, "title"},
            {"a subtitle that one's own title lacks", "Dune Sea", "D. Drew", "", 6, "title"},
            {"marks, case and punctuation", "CAFE, FJORD!", "Zoe Zay", "", 8, "title"},
            {"one of several authors", "Amber Road (Lantern Coast, #1)", "Ben Brook", "", 0, "title"},
            {"the whole title", "Cedar Hill: A Cookbook", "Cleo Crane", "", 5, "title"},
        };
        for (const auto& row : rows)
            QTest::newRow(row.what) << QByteArray(row.title) << QByteArray(row.author) << QByteArray(row.isbn)
                                    << row.book << QByteArray(row.by);
    }
    void booksAreFound()
    {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, author);
        QFETCH(QByteArray, isbn);
        OwnBook book{.title = title.toStdString()};
        if (!author.isEmpty())
            book.authors = {author.toStdString()};
        if (!isbn.isEmpty() && isbn.size() <= 13)
            book.isbns = {isbn.toStdString()};
        const BookMatch match = found(book);
        QTEST(static_cast<int>(match.book), "book");
        QVERIFY(match.kind == MatchKind::matched);
        QTEST(QByteArray::fromStdString(std::string(matchedByName(match.by))), "by");
    }

    void severalWorksAreAQuestion()
    {
        const BookMatch volumes = found({.title = "Amber Road", .authors = {"Ana Able"}});
        QVERIFY(volumes.kind == MatchKind::ambiguous && volumes.book == -1);
        QCOMPARE(volumes.candidates, (Books{1, 0})); // most ratings first
        const BookMatch subtitles = found({.title = "Cedar Hill", .authors = {"Cleo Crane"}});
        QVERIFY(subtitles.kind == MatchKind::ambiguous);
        QCOMPARE(subtitles.candidates, (Books{5, 4}));
        const BookMatch isbns = found({.title = "Twins", .isbns = {"9789295055124"}});
        QVERIFY(isbns.kind == MatchKind::ambiguous);
        QCOMPARE(isbns.candidates, (Books{12, 11}));
        QVERIFY(unmatchedText(isbns.reason).find("ISBN") != std::string::npos);
    }
    void aTitleAloneIsAQuestion()
    {
        const BookMatch ours = found({.title = "Harbor"});
        QVERIFY(ours.kind == MatchKind::ambiguous);
        QCOMPARE(ours.candidates, (Books{10}));
        QVERIFY(unmatchedText(ours.reason).find("your library names no author") != std::string::npos);
        const BookMatch theirs = found({.title = "Grove", .authors = {"Gil Grant"}});
        QVERIFY(theirs.kind == MatchKind::ambiguous);
        QCOMPARE(theirs.candidates, (Books{9}));
    }
    void unknownBooksSayWhy()
    {
        const BookMatch author = found({.title = "Harbor", .authors = {"Ivy Ink"}});
        QVERIFY(author.kind == MatchKind::unmatched);
        QVERIFY(unmatchedText(author.reason).find("Hal Hart") != std::string::npos);
        const BookMatch title =
            found({.title = "Iron Gate", .authors = {"Ivy Ink"}, .isbns = {"9780000000002"}});
        QVERIFY(title.kind == MatchKind::unmatched &&
                unmatchedText(title.reason).find("neither its ISBN") != std::string::npos);
        const BookMatch volume = found({.title = "Amber Road (Lantern Coast, #4)", .authors = {"Ana Able"}});
        QVERIFY(volume.kind == MatchKind::unmatched);
        const BookMatch rounded = found({.title = "Iron Gate", .isbnAsWritten = "9.78044E+12"});
        QVERIFY(unmatchedText(rounded.reason).find("rounded") != std::string::npos);
        const BookMatch subtitle = found({.title = "Cedar Hill: A Thriller", .authors = {"Cleo Crane"}});
        QVERIFY(subtitle.kind == MatchKind::unmatched);
    }

    void starsGoOntoTheScaleOfTheData()
    {
        // Five stars: the same figure.
        QCOMPARE(ratingOfStars(3.75f, {1, 5}), 3.75f);
        QCOMPARE(ratingOfStars(0.25f, {1, 5}), 1.0f); // never outside
        QCOMPARE(ratingOfStars(3.5f, {0.5f, 5}), 3.5f);
        QCOMPARE(ratingOfStars(0.25f, {0.5f, 5}), 0.5f);
        // 1 .. 5 to 1 .. 10: 1 + (s - 1) * 9 / 4.
        QCOMPARE(ratingOfStars(1, {1, 10}), 1.0f);
        QCOMPARE(ratingOfStars(3, {1, 10}), 5.5f);
        QCOMPARE(ratingOfStars(3.75f, {1, 10}), 7.1875f);
        QCOMPARE(ratingOfStars(5, {1, 10}), 10.0f);
        QCOMPARE(ratingOfStars(3, {-10, 10}), 0.0f);
        QCOMPARE(ratingOfStars(2, {1, 1}), 1.0f);
        const auto scaled = [](RatingScale scale) {
            Dataset data;
            data.scale = scale;
            return data;
        };
        QVERIFY(starsText(scaled({1, 10})).find("7.75") != std::string::npos);
        QVERIFY(starsText(scaled({1, 5})).find("as they are") != std::string::npos);
        Dataset taken = scaled({1, 1});
        taken.onlyTaken = true;
        QVERIFY(starsText(taken).find("counts as taken") != std::string::npos);
    }

    void takenBooksAndWishesAreToldApart()
    {
        const Dataset data = dataOf(kCatalogue, {1, 10});
        const std::vector<OwnBook> books = {
            {.title = "Birch Lane", .authors = {"Ben Brook"}, .stars = 4, .shelf = Shelf::read, .line = 2},
            {.title = "Ember Days", .authors = {"Eva Elm"}, .shelf = Shelf::read, .line = 3},
            {.title = "Harbor", .authors = {"Hal Hart"}, .shelf = Shelf::wished, .line = 4},
            {.title = "Dune Sea", .authors = {"Dan Drew"}, .stars = 2, .shelf = Shelf::wished, .line = 5},
            {.title = "Caf\xC3\xA9 Fjord", .authors = {"Zay, Zo\xC3\xAB"}, .shelf = Shelf::owned, .line = 6},
            {.title = "Iron Gate", .authors = {"Ivy Ink"}, .stars = 5, .shelf = Shelf::read, .line = 7},
            {.title = "Amber Road", .authors = {"Ana Able"}, .shelf = Shelf::reading, .line = 8},
        };
        const LibraryMatch match = matchLibrary(books, BookFinder(data), data);
        QCOMPARE(match.taken.size(), std::size_t(3));
        QVERIFY(match.taken[0].book == 3 && match.taken[0].isRated && match.taken[0].rating == 7.75f);
        QVERIFY(match.taken[1].book == 7 && !match.taken[1].isRated);
        QVERIFY(match.taken[2].book == 6 && match.taken[2].isRated && match.taken[2].rating == 3.25f);
        QCOMPARE(match.wishes, (Books{10}));
        QCOMPARE(match.count(MatchKind::matched), std::size_t(5));
        QCOMPARE(match.count(MatchKind::ambiguous), std::size_t(1));
        QCOMPARE(match.count(MatchKind::unmatched), std::size_t(1));

        const LibraryMatch chosen = matchLibrary(books, BookFinder(data), data, {{8, 0}, {2, -1}, {99, 5}});
        QCOMPARE(chosen.taken.size(), std::size_t(3));
        QVERIFY(chosen.taken[2].book == 0 && chosen.matches[6].by == MatchedBy::choice);
        QVERIFY(chosen.matches[0].kind == MatchKind::unmatched);
    }

    void ofTwoEntriesOfABookTheLaterRatedOneCounts()
    {
        const Dataset data = dataOf(kCatalogue);
        const auto rated = [&](std::vector<OwnBook> books) {
            for (OwnBook& book : books) {
                book.authors = {"Hal Hart"};
                book.shelf = Shelf::read;
            }
            return matchLibrary(books, BookFinder(data), data);
        };
        const LibraryMatch later =
            rated({{.title = "Harbor", .stars = 2, .lastRead = "2022-01", .line = 2},
                   {.title = "The Harbor", .stars = 5, .lastRead = "2020", .line = 3}});
        QCOMPARE(later.taken.size(), std::size_t(1));
        QCOMPARE(later.taken[0].rating, 2.0f);
        QCOMPARE(later.notes.size(), std::size_t(1));
        const LibraryMatch unrated =
            rated({{.title = "Harbor", .stars = 2, .line = 2}, {.title = "Harbor", .line = 3}});
        QVERIFY(unrated.taken[0].isRated && unrated.taken[0].rating == 2.0f && unrated.notes.empty());
        const LibraryMatch undated =
            rated({{.title = "Harbor", .stars = 2, .line = 2}, {.title = "Harbor", .stars = 4, .line = 3}});
        QCOMPARE(undated.taken[0].rating, 4.0f);
    }
};

QTEST_GUILESS_MAIN(TestLibraryMatch)
#include "tst_library_match.moc"
