// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/library_cells.h"
#include "engine/shelves/library_format.h"
#include "tests/engine/shelves/exports.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace shelf;

namespace {

Result<OwnLibrary> readBytes(const std::string& bytes, const char* key)
{
    const LibraryHead head = exports::headOf(bytes);
    const LibraryFormat* format = recognizedLibrary(head);
    if (!format || format->key != key)
        return Error::failure("recognized as " + std::string(format ? format->key : "nothing"));
    return readLibrary(*format, head, {});
}

Result<OwnLibrary> readPath(const std::string& path)
{
    const auto head = openLibrary(path);
    if (!head)
        return head.error();
    const LibraryFormat* format = recognizedLibrary(*head);
    return format ? readLibrary(*format, *head, {})
                  : Result<OwnLibrary>(Error::failure("recognized as nothing"));
}

const char* reasonOf(const Result<OwnLibrary>& library)
{
    static std::string text;
    text = library.ok() ? "" : library.error().text();
    return text.c_str();
}

using Names = std::vector<std::string>;

/// A database of calibre's with its own tables, made by hand: a view and a trigger that need its functions
/// too.
void makeDatabase(const QString& path, const char* more = "")
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const std::string script = std::string(R"(
        CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT 'Unknown' COLLATE NOCASE, sort TEXT,
            timestamp TIMESTAMP, pubdate TIMESTAMP, series_index REAL NOT NULL DEFAULT 1.0, author_sort TEXT,
            isbn TEXT DEFAULT '' COLLATE NOCASE, path TEXT NOT NULL DEFAULT '', uuid TEXT, has_cover BOOL DEFAULT 0);
        CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE, sort TEXT, link TEXT DEFAULT '');
        CREATE TABLE books_authors_link (id INTEGER PRIMARY KEY, book INTEGER NOT NULL, author INTEGER NOT NULL);
        CREATE TABLE ratings (id INTEGER PRIMARY KEY, rating INTEGER CHECK (rating > -1 AND rating < 11));
        CREATE TABLE books_ratings_link (id INTEGER PRIMARY KEY, book INTEGER NOT NULL, rating INTEGER NOT NULL);
        CREATE TABLE identifiers (id INTEGER PRIMARY KEY, book INTEGER NOT NULL, type TEXT NOT NULL, val TEXT NOT NULL);
        CREATE TABLE custom_columns (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, name TEXT NOT NULL,
            datatype TEXT NOT NULL, is_multiple BOOL DEFAULT 0 NOT NULL);
        CREATE TABLE custom_column_1 (id INTEGER PRIMARY KEY, book INTEGER, value BOOL NOT NULL);
        CREATE TABLE custom_column_2 (id INTEGER PRIMARY KEY, book INTEGER, value TIMESTAMP NOT NULL);
        CREATE VIEW meta AS SELECT id, title, (SELECT sortconcat(id, author) FROM books_authors_link) authors FROM books;
        CREATE TRIGGER books_insert AFTER INSERT ON books WHEN 0 BEGIN
            UPDATE books SET sort = title_sort(NEW.title), uuid = uuid4() WHERE id = NEW.id; END;
        INSERT INTO custom_columns VALUES (1, 'read', 'Read?', 'bool', 0), (2, 'date_read', 'When', 'datetime', 0);
        INSERT INTO authors(id, name) VALUES (1, 'Ben Brook'), (2, 'Ana Able'), (3, 'Crane| Cleo');
        INSERT INTO ratings VALUES (1, 8), (2, 7), (3, 0);
    )") + R"(
        DROP TRIGGER books_insert;
        INSERT INTO books(id, title, timestamp) VALUES (4, 'Amber Road', '2019-01-01 10:00:00+00:00'),
            (6, 'Birch Lane', '2019-01-02 10:00:00+00:00'), (9, 'Cedar Hill', '0101-01-01 00:00:00+00:00'),
            (11, 'Dune Sea', '2019-01-04 10:00:00+00:00');
        INSERT INTO books_authors_link VALUES (1, 4, 2), (2, 4, 1), (3, 6, 1), (4, 9, 3);
        INSERT INTO books_ratings_link VALUES (1, 4, 2), (2, 9, 1), (3, 6, 3);
        INSERT INTO identifiers VALUES (1, 4, 'isbn', '9780843610727'), (2, 4, 'amazon', 'B00FC1PJI2'),
            (3, 9, 'isbn', '080442957X');
        INSERT INTO custom_column_1 VALUES (1, 4, 1), (2, 6, 0);
        INSERT INTO custom_column_2 VALUES (1, 11, '2021-03-04 00:00:00+00:00'), (2, 6, '0101-01-01 00:00:00+00:00');
    )" + more;
    char* error = nullptr;
    const int done = sqlite3_exec(database, script.c_str(), nullptr, nullptr, &error);
    QVERIFY2(done == SQLITE_OK, error);
    sqlite3_close(database);
}

} // namespace

class TestLibraries : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theReadmeListsTheFormatsAsTheyAre()
    {
        QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        const auto start = readme.indexOf(QStringLiteral("| format | program | file |"));
        QVERIFY(start > 0);
        const QString table = readme.mid(start, readme.indexOf(QStringLiteral("\n\n"), start) - start);
        QStringList wanted;
        for (const LibraryFormat* format : libraryFormats())
            wanted.append(QString::fromStdString("| `" + std::string(format->key) + "` | " +
                                                 std::string(format->title) + " | " +
                                                 std::string(format->meaning) + " |"));
        QCOMPARE(table.split(QLatin1Char('\n')).mid(2), wanted);
    }
    /// One input a format is what fuzzing starts from; it is recognized and read.
    void everyFormatHasASeedThatIsRecognized()
    {
        for (const LibraryFormat* format : libraryFormats()) {
            const std::string seed =
                SHELFSPACE_SOURCE_DIR "/tests/fuzz/seeds/fuzz_library/" + std::string(format->key);
            const auto library = readPath(seed);
            QVERIFY2(library.ok(), reasonOf(library));
            QCOMPARE(library->format, std::string(format->key));
        }
    }

    void goodreads()
    {
        const auto library = readBytes(exports::kGoodreads, "goodreads");
        QVERIFY2(library.ok(), reasonOf(library));
        QCOMPARE(library->books.size(), std::size_t(4));
        const OwnBook& first = library->books[0];
        QCOMPARE(first.title, std::string("Amber Road (Lantern Coast, #3)"));
        QCOMPARE(first.authors, (Names{"Ana Able", "Ben Brook", "Cleo Crane"}));
        QCOMPARE(first.isbns, (Names{"9780843610727"}));
        QCOMPARE(first.stars, 4.0f);
        QVERIFY(first.shelf == Shelf::read);
        QCOMPARE(first.lastRead, std::string("2020-05-10"));
        QCOMPARE(first.added, std::string("2019-01-01"));
        QCOMPARE(first.readCount, 1);
        QCOMPARE(first.line, std::int64_t(2));
        const OwnBook& second = library->books[1];
        QCOMPARE(second.line, std::int64_t(6)); // after a review of four lines
        QVERIFY(second.shelf == Shelf::wished && second.stars == 0 && second.isbns.empty());
        QVERIFY(second.isbnAsWritten.empty());
        const OwnBook& third = library->books[2];
        QVERIFY(third.shelf == Shelf::read && third.stars == 0 && third.readCount == 2);
        QCOMPARE(third.isbns, (Names{"9780804429573"}));
        QCOMPARE(third.lastRead, std::string("2020-05-02"));
        QVERIFY(library->books[3].shelf == Shelf::unfinished);
    }

    void goodreadsOfOlderTimesHasMoreColumns()
    {
        std::string header = exports::kGoodreadsHeader;
        header.pop_back();
        const auto library =
            readBytes(header + ",Original Purchase Date,Original Purchase Location,Condition,Condition "
                               "Description,BCID,Recommended For,Recommended By\n"
                               "1,Amber Road,,\"Able, Ana\",,=\"0843610727\",=\"9780843610727\",5,3.01,House,"
                               "Paperback,200,1990,1988,,2019/01/01,,,attic,,,,0,1,,,,,,,\n",
                      "goodreads");
        QVERIFY2(library.ok(), reasonOf(library));
        QCOMPARE(library->books[0].isbns, (Names{"9780843610727"}));
        QCOMPARE(library->books[0].authors, (Names{"Able, Ana"}));
        QVERIFY(library->books[0].shelf == Shelf::owned && library->books[0].stars == 5);
    }

    void storyGraph()
    {
        const auto library = readBytes(exports::kStoryGraph, "storygraph");
        QVERIFY2(library.ok(), reasonOf(library));
        QCOMPARE(library->books.size(), std::size_t(5));
        const OwnBook& first = library->books[0];
        QCOMPARE(first.authors, (Names{"Ana Able", "Ben Brook"}));
        QCOMPARE(first.stars, 3.75f);
        QCOMPARE(first.lastRead, std::string("2023-02-09"));
        QCOMPARE(first.readCount, 2);
        QVERIFY(library->books[1].shelf == Shelf::wished && library->books[1].isbns.empty());
        QCOMPARE(library->books[1].isbnAsWritten, std::string("B00FC1PJI2"));
        QVERIFY(library->books[2].shelf == Shelf::unfinished && library->books[2].stars == 0.25f);
        QCOMPARE(library->books[2].isbns, (Names{"9780804429573"}));
        QVERIFY(library->books[3].shelf == Shelf::reading);
        // Half a star too many is no rating, and that is told.
        QCOMPARE(library->books[4].stars, 0.0f);
        QCOMPARE(library->notes.size(), std::size_t(1));
        QCOMPARE(library->notes[0].line, std::int64_t(7));
        QVERIFY(library->notes[0].message.find("5.5") != std::string::npos);
    }

    void libraryThing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::string text = exports::libraryThing();
        QTest::newRow("UTF-8") << QByteArray::fromStdString(text);
        const QString characters = QString::fromStdString(text);
        QTest::newRow("Latin-1") << characters.toLatin1();
        QByteArray small("\xFF\xFE");
        QByteArray large("\xFE\xFF");
        for (const QChar one : characters) {
            const char low = static_cast<char>(one.unicode() & 0xFF);
            const char high = static_cast<char>(one.unicode() >> 8);
            small += QByteArray(1, low) + QByteArray(1, high);
            large += QByteArray(1, high) + QByteArray(1, low);
        }
        QTest::newRow("UTF-16, small byte first") << small;
        QTest::newRow("UTF-16, large byte first") << large;
    }
    void libraryThing()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(QStringLiteral("librarything.tsv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto library = readPath(path.toStdString());
        QVERIFY2(library.ok(), reasonOf(library));
        QCOMPARE(library->format, std::string("librarything"));
        QCOMPARE(library->books.size(), std::size_t(5));
        const OwnBook& first = library->books[0];
        QCOMPARE(first.title, std::string("\"Amber\" Road"));
        QCOMPARE(first.authors, (Names{"Able, Ana", "Brook, Ben", "Crane, Cleo"}));
        QCOMPARE(first.isbns, (Names{"9780843610727"}));
        QVERIFY(first.stars == 3.5f && first.shelf == Shelf::read);
        QCOMPARE(first.lastRead, std::string("2020-01-09"));
        QVERIFY(library->books[1].shelf == Shelf::wished);
        QCOMPARE(library->books[2].title, std::string("\"Caf\xC3\xA9 Hill"));
        QCOMPARE(library->books[2].authors, (Names{"Crane, Zo\xC3\xAB"}));
        QVERIFY(library->books[2].shelf == Shelf::read && library->books[2].stars == 0.5f);
        QVERIFY(library->books[3].shelf == Shelf::reading);
        QVERIFY(library->books[4].shelf == Shelf::owned);
        QCOMPARE(library->books[4].line, std::int64_t(6));
    }

    void libraryThingAsJson()
    {
        const auto library = readBytes(exports::kLibraryThingJson, "librarything-json");
        QVERIFY2(library.ok(), reasonOf(library));
        QCOMPARE(library->books.size(), std::size_t(3));
        const OwnBook& first = library->books[0];
        QCOMPARE(first.authors, (Names{"Able, Ana", "Brook, Ben"}));
        QCOMPARE(first.isbns, (Names{"9780843610727"}));
        QVERIFY(first.stars == 3.5f && first.shelf == Shelf::read);
        QCOMPARE(first.lastRead, std::string("2020-01-09"));
        QVERIFY(library->books[1].shelf == Shelf::wished && library->books[1].stars == 0);
        QCOMPARE(library->books[1].authors, (Names{"Brook, Ben"}));
        QVERIFY(library->books[2].shelf == Shelf::reading && library->books[2].stars == 4);
        QCOMPARE(library->books[2].authors, (Names{"Cleo Crane"}));
    }
    void damagedJsonSaysWhere()
    {
        std::string bytes = exports::kLibraryThingJson;
        bytes.resize(bytes.find("\"102\""));
        const auto library = readBytes(bytes, "librarything-json");
        QVERIFY(!library.ok());
        QVERIFY(library.error().line >= 8);
        QVERIFY(library.error().message.find("JSON") != std::string::npos);
        const auto large =
            readBytes("{\"1\":{\"books_id\":\"1\",\"title\":\"A\",\"rating\":1e999}}", "librarything-json");
        QVERIFY(!large.ok() && large.error().message.find("out of range") != std::string::npos);
    }

    void calibresCatalog()
    {
        const auto library = readBytes(exports::kCalibreCatalog, "calibre-catalog");
        QVERIFY2(library.ok(), reasonOf(library));
        QCOMPARE(library->books.size(), std::size_t(3));
        const OwnBook& first = library->books[0];
        QCOMPARE(first.title, std::string("Amber Road"));
        QCOMPARE(first.authors, (Names{"Ana Able", "Ben Brook"}));
        QCOMPARE(first.isbns, (Names{"9780843610727"}));
        QVERIFY(first.stars == 3.5f && first.shelf == Shelf::read);
        QCOMPARE(first.lastRead, std::string("2020-01-09"));
        QCOMPARE(first.added, std::string("2019-01-01"));
        QVERIFY(library->books[1].stars == 0 && library->books[1].shelf == Shelf::owned);
        // calibre has taken the X of this ISBN away, and year 101 is no date.
        QCOMPARE(library->books[2].isbns, (Names{"9780804429573"}));
        QVERIFY(library->books[2].stars == 4 && library->books[2].shelf == Shelf::owned);
        QVERIFY(library->books[2].lastRead.empty());
    }

    void calibresDatabase()
    {
        const QString path = m_folder.filePath(QStringLiteral("metadata.db"));
        makeDatabase(path);
        for (const QString& given : {path, m_folder.path()}) { // the file, or the folder that it is in
            const auto library = readPath(given.toStdString());
            QVERIFY2(library.ok(), reasonOf(library));
            QCOMPARE(library->format, std::string("calibre"));
            QCOMPARE(library->books.size(), std::size_t(4));
            const OwnBook& first = library->books[0];
            QCOMPARE(first.title, std::string("Amber Road"));
            QCOMPARE(first.authors, (Names{"Ana Able", "Ben Brook"}));
            QCOMPARE(first.isbns, (Names{"9780843610727"}));
            QVERIFY(first.stars == 3.5f && first.shelf == Shelf::read); // stored as 7
            QCOMPARE(first.line, std::int64_t(4));
            QVERIFY(library->books[1].stars == 0 && library->books[1].shelf == Shelf::owned);
            QCOMPARE(library->books[2].authors, (Names{"Crane, Cleo"}));
            QVERIFY(library->books[2].stars == 4 && library->books[2].added.empty());
            QVERIFY(library->books[3].shelf == Shelf::read);
            QCOMPARE(library->books[3].lastRead, std::string("2021-03-04"));
        }
        QFile::remove(path);
    }
    void otherDatabasesAndDamagedOnesAreRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("other.db"));
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(
            sqlite3_exec(database, "CREATE TABLE t (a); INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(database);
        const auto other = readPath(path.toStdString());
        QVERIFY(!other.ok());
        QVERIFY(other.error().message.find("none of calibre's") != std::string::npos);
        QVERIFY(!other.error().advice.empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3") == 15);
        QVERIFY(file.write(QByteArray(1, '\0') + QByteArray(4000, 'x')) == 4001);
        file.close();
        const auto damaged = readPath(path.toStdString());
        QVERIFY(!damaged.ok() && damaged.error().message.find("damaged") != std::string::npos);
    }
    void aDatabaseThatIsWrittenToSaysSo()
    {
        const QString path = m_folder.filePath(QStringLiteral("busy.db"));
        makeDatabase(path);
        sqlite3* writer = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &writer), SQLITE_OK);
        QCOMPARE(sqlite3_exec(writer, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto library = readPath(path.toStdString());
        sqlite3_close(writer);
        QVERIFY(!library.ok());
        QVERIFY2(library.error().message.find("Another program") != std::string::npos, reasonOf(library));
    }

    void ratingsAreNoLibrary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a reader's table") << QByteArray("item_id,rating,title\n1,5,Amber Road\n");
        QTest::newRow("ratings") << QByteArray("user_id,book_id,rating\n1,2,3\n");
        QTest::newRow("a catalogue") << QByteArray("book_id,title,authors\n1,Amber Road,Ana Able\n");
        QTest::newRow("JSON lines") << QByteArray("{\"user\":1,\"title\":\"A\"}\n");
    }
    void ratingsAreNoLibrary()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!recognizedLibrary(exports::headOf(bytes.toStdString())));
    }

    void linesThatNameNoBookAreTold()
    {
        const auto library =
            readBytes("Title,Authors,Read Status,Star Rating,ISBN/UID\nAmber Road,Ana Able,read,4,\n"
                      ",,read,4,\nBirch Lane,Ben Brook,read\nCedar Hill,Cleo Crane,read,five,\n"
                      "Dune Sea,Dan Drew,read,3,\nEmber Days,Eva Elm,read,3,\n",
                      "storygraph");
        QVERIFY2(library.ok(), reasonOf(library));
        QCOMPARE(library->books.size(), std::size_t(4));
        QCOMPARE(library->leftOut, std::uint64_t(2));
        std::vector<std::int64_t> lines;
        for (const Warning& note : library->notes)
            if (note.line > 0)
                lines.push_back(note.line);
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, (std::vector<std::int64_t>{3, 4, 5}));
    }

    void readingCanBeStopped()
    {
        std::string bytes = exports::kLibraryThingHeader;
        for (int i = 0; i < 5000; ++i)
            bytes += exports::libraryThingLine("Amber Road", "Able, Ana", "", "4", "", "", "", "", "");
        const LibraryHead head = exports::headOf(bytes);
        const auto stopped =
            readLibrary(*recognizedLibrary(head), head, [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!stopped.ok() && stopped.error().kind == ErrorKind::cancelled);
    }

    void datesAreReadAsFarAsTheyGo()
    {
        QCOMPARE(isoDate("2020/5/2"), std::string("2020-05-02"));
        QCOMPARE(isoDate("2020-05-02T10:00:00+00:00"), std::string("2020-05-02"));
        QCOMPARE(isoDate("[2020-05]"), std::string("2020-05"));
        QCOMPARE(isoDate("2020"), std::string("2020"));
        QCOMPARE(isoDate("2020/13/01"), std::string("2020"));
        QCOMPARE(isoDate("0101-01-01"), std::string());
        QCOMPARE(isoDate("soon"), std::string());
        QCOMPARE(isoDate("123456789"), std::string());
        QCOMPARE(latestDate("2021/01/01-2021/02/03, 2020/12/31"), std::string("2021-02-03"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLibraries)
#include "tst_libraries.moc"
