// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_readers.h"
#include "app/session/reader_file.h"
#include "engine/shelves/library_news.h"
#include "tests/app/fake_model.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

OwnReader somebody()
{
    OwnReader reader;
    reader.name = QStringLiteral("Ann \"the\" reader, é");
    reader.scale = {1, 5};
    reader.ratings = {{"b3", "Title 3", 5}, {"b1", "Title 1", 2}, {"gone", "A book, \"elsewhere\"", 3}};
    reader.excluded = {{"b2", "Title 2", 0}};
    return reader;
}

} // namespace

class OwnReadersTest : public QObject {
    Q_OBJECT

private slots:
    void aReaderComesBackFromItsFileAsItWas()
    {
        const OwnReader reader = somebody();
        const auto read = readerFromJson(readerToJson(reader), QStringLiteral("x.json"));
        QVERIFY(bool(read));
        QCOMPARE(read->name, reader.name);
        QCOMPARE(read->scale.max, 5.0f);
        QCOMPARE(read->ratings.size(), std::size_t(3));
        QCOMPARE(read->ratings[2].title, reader.ratings[2].title);
        QCOMPARE(read->ratings[1].rating, 2.0f);
        QCOMPARE(read->excluded[0].id, std::string("b2"));
    }

    void aReaderThatCouldNotBeWrittenWaitsUntilItCan()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("readers"));
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Jobs jobs;
        OwnReaders readers(jobs, folder);
        QVERIFY(!readers.isWaiting());
        const QString key = readers.put(somebody());
        QTRY_VERIFY(jobs.isIdle());
        QVERIFY(readers.isWaiting());
        QVERIFY(!readers.writing()().ok());
        QVERIFY(inTheWay.remove()); // the disk has room again
        QVERIFY(readers.writing()().ok());
        QVERIFY(!readers.isWaiting());
        QVERIFY(QFile::exists(folder + u'/' + key + QStringLiteral(".json")));
    }

    void dataWithoutStarsChangeNone()
    {
        auto taken = std::make_shared<Dataset>(*smallShelf(8, 20));
        std::fill(taken->rating.begin(), taken->rating.end(), 1.0F);
        taken->onlyTaken = true;
        taken->scale = {1, 1};
        const OwnReader reader = somebody(); // 5, 2 and, of a book that is not there, 3
        MatchedReader matched = matchReader(reader, *taken);
        QCOMPARE(matched.rated.size(), std::size_t(2));
        QCOMPARE(matched.rated[0].rating, 1.0F);
        QVERIFY(!matched.aboveOthers);
        matched.rated.push_back({9, 1, false});
        const OwnReader kept = withRated(reader, matched, *taken);
        QCOMPARE(kept.scale.max, 5.0F);
        std::map<std::string, float> stars;
        for (const NamedBook& book : kept.ratings)
            stars[book.id] = book.rating;
        const std::map<std::string, float> wanted{{"b3", 5}, {"b1", 2}, {"gone", 3}, {"b9", 4}};
        QVERIFY(stars == wanted);
        // One who has only taken books is no one who gives a single star.
        OwnReader taker = somebody();
        taker.scale = {1, 1};
        for (NamedBook& book : taker.ratings)
            book.rating = 1;
        for (const RatedBook& book : matchReader(taker, *smallShelf(8, 20)).rated)
            QCOMPARE(book.rating, 5.0F); // three quarters up from 3 to 5, in whole stars
    }

    void aLibraryComesBackWithItsReader()
    {
        OwnReader reader = somebody();
        KeptLibrary kept;
        kept.library = {.format = "goodreads", .file = "/a/export.csv", .books = {}, .notes = {}};
        kept.library.books = {{.title = "Title 3",
                               .authors = {"Author 0", "Zo\u00eb"},
                               .isbns = {"9780843610727"},
                               .isbnAsWritten = "0843610727",
                               .stars = 3.75f,
                               .shelf = Shelf::read,
                               .lastRead = "2020-05",
                               .added = "2019",
                               .readCount = 2,
                               .line = 12},
                              {.title = "Title 4", .shelf = Shelf::wished, .line = 15}};
        kept.readOn = QStringLiteral("2026-11-29");
        kept.choices = {{"a\nb", {"b4", "Title 4"}}, {"none", {}}};
        reader.library = kept;
        reader.unrated = {{"b3", "Title 3", 0}};
        const auto read = readerFromJson(readerToJson(reader), QStringLiteral("x.json"));
        QVERIFY(bool(read) && read->library);
        const OwnBook& book = read->library->library.books[0];
        QCOMPARE(book.authors, kept.library.books[0].authors);
        QVERIFY(book.stars == 3.75f && book.shelf == Shelf::read && book.line == 12 && book.readCount == 2);
        QVERIFY(book.isbns == kept.library.books[0].isbns && book.lastRead == "2020-05" &&
                book.added == "2019");
        QVERIFY(read->library->library.books[1].shelf == Shelf::wished &&
                read->library->library.books[1].stars == 0);
        QVERIFY(read->library->choices == kept.choices && read->library->readOn == kept.readOn);
        QCOMPARE(read->library->library.format, std::string("goodreads"));
        QCOMPARE(read->unrated.size(), std::size_t(1));
    }

    void aLibrarySaysWhatIsReadAndByHandItIsSaidOtherwise()
    {
        const auto data = smallShelf(3, 6); // on a scale of 3 to 5
        OwnReader reader;
        reader.scale = data->scale;
        reader.library = KeptLibrary{};
        auto& books = reader.library->library.books;
        for (int b = 0; b < 4; ++b)
            books.push_back({.title = "Title " + std::to_string(b),
                             .authors = {"Author " + std::to_string(b % 3)},
                             .stars = b == 3 ? 0.0f : 2.0f,
                             .shelf = Shelf::read,
                             .line = b});
        reader.ratings = {{"b0", "Title 0", 5}};
        reader.unrated = {{"b1", "Title 1", 0}};
        const MatchedReader matched = matchReader(reader, *data);
        QCOMPARE(matched.rated.size(), std::size_t(2));
        QVERIFY(matched.rated[0].book == 0 && matched.rated[0].rating == 5.0f);
        // Two stars of five on 3 .. 5: 3 + (2 - 1) * 2 / 4.
        QVERIFY(matched.rated[1].book == 2 && matched.rated[1].rating == 3.5f);
        QCOMPARE(matched.read, (std::vector<std::int32_t>{1, 3}));
        // Kept is what the library does not say itself.
        const OwnReader kept = withRated(reader, matched, *data);
        QCOMPARE(kept.ratings.size(), std::size_t(1));
        QCOMPARE(kept.ratings[0].id, std::string("b0"));
        QCOMPARE(kept.unrated.size(), std::size_t(1));
        QCOMPARE(kept.unrated[0].id, std::string("b1"));
        // A decision.
        reader.library->choices[ownBookKey(books[2])] = {"b5", "Title 5"};
        QCOMPARE(matchReader(reader, *data).rated[1].book, 5);
        reader.library->choices[ownBookKey(books[2])] = {};
        QCOMPARE(matchReader(reader, *data).rated.size(), std::size_t(1));
    }

    void otherFilesAreRefusedByName()
    {
        for (const char* bytes : {"", "{", "[1]", "{\"format\":\"other\"}", "\xff\xfe"}) {
            const auto read = readerFromJson(bytes, QStringLiteral("odd.json"));
            QVERIFY(!read);
            QCOMPARE(read.error().file, std::string("odd.json"));
        }
        QVERIFY(!readerFromJson("{\"format\":\"shelfspace-reader\",\"version\":99}", QStringLiteral("n")));
    }

    void numbersThatNoRatingCanBeAreRefused()
    {
        const auto file = [](const char* lowest, const char* rating) {
            return QByteArray("{\"format\":\"shelfspace-reader\",\"version\":1,\"lowest\":") + lowest +
                   ",\"highest\":3e38,\"ratings\":[{\"book\":\"a\",\"title\":\"Dune\",\"rating\":" + rating +
                   "}]}";
        };
        const auto huge = readerFromJson(file("1", "1e60"), QStringLiteral("odd.json"));
        QVERIFY(!huge);
        QCOMPARE(huge.error().file, std::string("odd.json"));
        QVERIFY(huge.error().text().find("'Dune'") != std::string::npos);
        QVERIFY(!readerFromJson(file("-1e60", "2"), QStringLiteral("odd.json")));
        // The widest scale that there is: its middle is the middle of any other.
        const auto wide = readerFromJson(file("-3e38", "0"), QStringLiteral("odd.json"));
        QVERIFY(bool(wide));
        Dataset data;
        data.books.ids = {"a"};
        data.books.titles = {"Dune"};
        data.scale = {1, 5};
        const MatchedReader matched = matchReader(*wide, data);
        QCOMPARE(matched.rated.size(), std::size_t(1));
        QCOMPARE(matched.rated[0].rating, 3.0f);
    }

    void booksAreFoundByIdAndElseByTitle()
    {
        const auto data = smallShelf(3, 6);
        const MatchedReader same = matchReader(somebody(), *data);
        QCOMPARE(same.rated.size(), std::size_t(2));
        QCOMPARE(same.rated[0].book, 3);
        QCOMPARE(same.rated[1].book, 1);
        QCOMPARE(same.excluded, (std::vector<std::int32_t>{2}));
        QCOMPARE(same.missingRated.size(), std::size_t(1));
        QCOMPARE(same.missingRated[0].id, std::string("gone"));

        auto renumbered = smallShelf(3, 6); // the same titles under other numbers
        for (int b = 0; b < 6; ++b)
            renumbered->books.ids.set(static_cast<std::size_t>(b), "b" + std::to_string(5 - b));
        const MatchedReader moved = matchReader(somebody(), *renumbered);
        QCOMPARE(moved.rated[0].book, 3);
        QCOMPARE(moved.rated[1].book, 1);
        renumbered->books.titles = TextList(renumbered->bookCount()); // only the ids are left to go by
        QCOMPARE(matchReader(somebody(), *renumbered).rated[0].book, 2);
    }

    void ratingsMoveToTheScaleOfTheData()
    {
        auto data = smallShelf(3, 6);
        data->scale = {1, 10};
        const MatchedReader matched = matchReader(somebody(), *data);
        QCOMPARE(matched.rated[0].rating, 10.0f);       // 5 of 1 .. 5
        QCOMPARE(matched.rated[1].rating, 3.0f);        // 2: a quarter of the way, 3.25
        QCOMPARE(matched.missingRated[0].rating, 6.0f); // 5.5, rounded up
        data->scale = {0.5f, 5};
        QCOMPARE(matchReader(somebody(), *data).rated[1].rating, 1.5f); // 1.625
    }

    void theProgramForScriptsReadsAnExportedReader()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ann.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(readerToCsv(somebody())));
        file.close();
        auto data = smallShelf(3, 6);
        data->scale = {1, 5};
        const auto read = readReaderFile(path.toStdString(), KnownBooks(*data));
        QVERIFY(bool(read));
        QCOMPARE(read->rated.size(), std::size_t(2));
        QCOMPARE(read->rated[0].book, 3);
        QCOMPARE(read->rated[0].rating, 5.0f);
        QCOMPARE(read->unknown, (std::vector<std::string>{"gone"}));
    }

    void readersAreThereAtTheNextStart()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("readers"));
        QString ann;
        {
            Jobs jobs;
            OwnReaders readers(jobs, place);
            ann = readers.put(somebody());
            OwnReader changed = *readers.find(ann);
            changed.ratings.resize(1);
            readers.put(changed);
            OwnReader other = somebody();
            other.name = readers.freshName(somebody().name);
            QVERIFY(other.name != somebody().name);
            readers.remove(readers.put(other));
        } // nothing was waited for
        QCOMPARE(QDir(place).entryList(QDir::Files).size(), 1);
        QFile odd(place + QStringLiteral("/odd.json"));
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("{");
        odd.close();

        Jobs jobs;
        OwnReaders readers(jobs, place);
        QSignalSpy failed(&readers, &OwnReaders::failed);
        QTRY_COMPARE(readers.all().size(), std::size_t(1));
        QVERIFY(readers.find(ann));
        QCOMPARE(readers.find(ann)->ratings.size(), std::size_t(1));
        QCOMPARE(readers.find(ann)->name, somebody().name);
        QTRY_COMPARE(failed.size(), 1); // the odd file is named, and the others are there all the same
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Jobs jobs;
        OwnReaders readers(jobs, file.fileName());
        QSignalSpy failed(&readers, &OwnReaders::failed);
        readers.put(somebody());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(readers.all().size(), std::size_t(1)); // it stays while the program runs
    }
};

QTEST_GUILESS_MAIN(OwnReadersTest)
#include "tst_own_readers.moc"
