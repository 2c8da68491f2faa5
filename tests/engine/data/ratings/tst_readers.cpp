// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_format.h"
#include "engine/data/interactions.h"
#include "engine/data/sample/sample_library.h"
#include "tests/engine/reader_files.h"
#include "tests/test_data.h"

#include <QByteArray>
#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace shelf;

class ReadersTest : public QObject {
    Q_OBJECT

private slots:
    void aPoorJoinIsSaid();
    void aCatalogueOfOtherBooksIsRefused();
    void columnNamesInManyFormsAreUnderstood_data();
    void columnNamesInManyFormsAreUnderstood();
    void ratingsMayHaveADecimalComma();
    void tabsDivideThoughEveryLineHasCommas();
    void ratingsWithoutHeaderAreReadByPosition();
    void idsMayBeAnyText();
    void timesAreReadInSecondsMillisecondsAndDates();
    void timesThatSayNothingAreLeftOut();
    void theIsbnsOfACatalogueAreKeptInOneSpelling();
    void booksOutsideTheCatalogueComeLastAndAreListed();
    void yearsAndTitlesAreTakenFromTheBestColumns();
    void theValidationFileIsMarkedAndJoinsTheVocabulary();
    void genresComeFromTheTagsFile();
    void progressRunsToTheEndAndStops();
    void anUnknownFormatIsRefusedByName();
    void idsOfAFewHeldOutRatingsThatNothingElseHasAreNamed();
};

void ReadersTest::aPoorJoinIsSaid()
{
    const auto data =
        readJoined("user_id,item_id,rating\n1,a,3\n1,b,4\n2,c,5\n", "item_id,title\na,A\nz,Z\n");
    QVERIFY(data.ok());
    const Warning* join = firstWarning(*data, WarningKind::join);
    QVERIFY(join && join->message.find("33.3 %") != std::string::npos);
}

void ReadersTest::aCatalogueOfOtherBooksIsRefused()
{
    const auto data = readJoined("user_id,item_id,rating\n1,a,3\n", "item_id,title\nx,X\ny,Y\n");
    QVERIFY(!data);
    QVERIFY(data.error().text().find("b.csv") != std::string::npos);
}

void ReadersTest::columnNamesInManyFormsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as acceptance writes it") << QByteArray("user_id,item_id,rating\nu,b,4\nv,b,2.5\n");
    QTest::newRow("MovieLens latest")
        << QByteArray("userId,movieId,rating,timestamp\nu,b,4.0,1\nv,b,2.5,2\n");
    QTest::newRow("Amazon") << QByteArray(
        "asin,overall,reviewerID,summary\nb,4,u,good\nb,2.5,v,\"so, so\"\n");
    QTest::newRow("semicolons") << QByteArray(
        "\"User-ID\";\"ISBN\";\"Book-Rating\"\n\"u\";\"b\";\"4\"\nv;b;2.5\n");
    QTest::newRow("tabs") << QByteArray("reader\tbook\tstars\nu\tb\t4\nv\tb\t2.5\n");
    QTest::newRow("bars") << QByteArray("USER|ITEM|SCORE\nu|b|4\nv|b|2.5\n");
    QTest::newRow("double colons") << QByteArray("user::item::rating\nu::b::4\nv::b::2.5\n");
    QTest::newRow("Windows") << QByteArray("\xef\xbb\xbfuser_id,book_id,rating\r\nu,b,4\r\nv,b,2.5\r\n");
    QTest::newRow("old Macintosh") << QByteArray("user_id,book_id,rating\ru,b,4\rv,b,2.5\r");
    QTest::newRow("no last line end") << QByteArray("user_id,book_id,rating\nu,b,4\nv,b,2.5");
    QTest::newRow("blank lines and spaces")
        << QByteArray("user_id, book_id, rating\n\nu, b, 4\n  \nv ,b, +2.5 \n\n");
    QTest::newRow("separator at line ends") << QByteArray("user_id,book_id,rating\nu,b,4,\nv,b,2.5,\n");
    QTest::newRow("exponents") << QByteArray("rating,user_id,book_id\n4e0,u,b\n25E-1,v,b\n");
}

void ReadersTest::columnNamesInManyFormsAreUnderstood()
{
    QFETCH(QByteArray, text);
    const auto data = readText(text);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->userIds, (TextList{"u", "v"}));
    QCOMPARE(data->books.ids, (TextList{"b"}));
    QCOMPARE(data->rating, (std::vector<float>{4, 2.5f}));
    QCOMPARE(data->warningCount, std::uint64_t(0));
}

void ReadersTest::ratingsMayHaveADecimalComma()
{
    const auto data = readText("user_id;book_id;rating\n1;2;3,5\n1;3;\"0,5\"\n2;2;4\n2;3;4.5\n");
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->rating, (std::vector<float>{3.5f, .5f, 4, 4.5f}));
    QCOMPARE(data->warnings.at(0).kind, WarningKind::decimal);
    QVERIFY(data->warnings[0].message.find("2 ratings are") != std::string::npos);
    // Where commas divide, they are in quotes, unless somebody says that they are none.
    const auto commas = readText("user_id,book_id,rating\n1,2,\"3,5\"\n1,3,4\n");
    QVERIFY(commas.ok());
    QCOMPARE(commas->rating, (std::vector<float>{3.5f, 4}));
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", "user_id;book_id;rating\n1;2;3,5\n1;3;4.5\n");
    source.reading.decimal = '.';
    const auto points = readDataset(source);
    QVERIFY(points.ok());
    QCOMPARE(points->rating, (std::vector<float>{4.5f}));
    QCOMPARE(points->leftOut.unreadable, std::uint64_t(1));
}

void ReadersTest::tabsDivideThoughEveryLineHasCommas()
{
    const auto data =
        readJoined("user_id,book_id,rating\n1,1,3\n1,2,4\n2,1,5\n",
                   "book_id\ttitle\tgenres, moods, shelves, places\n1\tAmber\tdrama, dark, own, sea\n"
                   "2\tBirch\tdrama, light, own, sea\n");
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(std::string(data->books.titles[1]), std::string("Birch"));
    QCOMPARE(data->warningCount, std::uint64_t(0));
}

void ReadersTest::ratingsWithoutHeaderAreReadByPosition()
{
    const auto tabs = readText("196\t242\t3\t881250949\n186\t302\t3\t891717742\n");
    QVERIFY(tabs.ok());
    QCOMPARE(tabs->ratingCount(), std::size_t(2));
    QCOMPARE(tabs->userIds[0], std::string("196"));
    QCOMPARE(tabs->time[1], std::int64_t(891717742));
    const auto colons = readText("1::1193::5::978300760\n1::661::3::978302109\n");
    QVERIFY(colons.ok());
    QCOMPARE(colons->books.ids, (TextList{"1193", "661"}));
}

void ReadersTest::idsMayBeAnyText()
{
    const auto data = readText("user_id,book_id,rating\n007,\"a \"\"b\"\", c\",1\n7,\xe2\x98\x83,2\n"
                               "99999999999999999999,\"two\nlines\",3\n0,00,4\n");
    QVERIFY(data.ok());
    QCOMPARE(data->userIds, (TextList{"007", "7", "99999999999999999999", "0"}));
    QCOMPARE(data->books.ids, (TextList{"a \"b\", c", "\xe2\x98\x83", "two\nlines", "00"}));
}

void ReadersTest::timesAreReadInSecondsMillisecondsAndDates()
{
    const auto data =
        readText("user_id,book_id,rating,timestamp\n1,1,1,1262304000\n1,2,1,1262304000123\n"
                 "1,3,1,2010-01-01\n1,4,1,2010-01-01T00:00:05Z\n1,5,1,2010-01-01 01:00:00+01:00\n"
                 "1,6,1,1.2623040e9\n1,7,1,1969-12-31\n1,8,1,0\n1,9,1,2000-02-29T12:30\n");
    QVERIFY(data.ok());
    QCOMPARE(data->time, (std::vector<std::int64_t>{1262304000, 1262304000, 1262304000, 1262304005,
                                                    1262304000, 1262304000, -86400, 0, 951827400}));
}

void ReadersTest::timesThatSayNothingAreLeftOut()
{
    const auto same = readText("user_id,book_id,rating,timestamp\n1,1,1,0\n1,2,1,0\n2,1,3,0\n");
    QVERIFY(same.ok());
    QVERIFY(!same->hasTimes());
    QCOMPARE(warningsOf(*same, WarningKind::other), 1);
    const auto words = readText("user_id,book_id,rating,timestamp\n1,1,1,monday\n1,2,1,tuesday\n2,1,3,5\n");
    QVERIFY(words.ok());
    QVERIFY(!words->hasTimes());
}

void ReadersTest::theIsbnsOfACatalogueAreKeptInOneSpelling()
{
    const auto data = readJoined("user_id,book_id,rating\n1,a,3\n1,b,4\n2,c,5\n2,x,1\n",
                                 "book_id,title,isbn,ISBN-13\na,Alpha,843610727,9.78084E+12\n"
                                 "b,Beta,0-8044-2957-X,9789295055124\nc,Gamma,0843610727,9780843610727\n");
    QVERIFY(data.ok());
    QCOMPARE(data->books.isbns,
             (TextList{"9780843610727", "9780804429573 9789295055124", "9780843610727", ""}));
}

void ReadersTest::booksOutsideTheCatalogueComeLastAndAreListed()
{
    const auto data = readJoined("user_id,book_id,rating\n1,x,3\n1,b,4\n2,x,5\n2,y,1\n3,a,2\n",
                                 "book_id,title,publisher\na,Alpha,P\nunread,Unread,Q\nb,Beta,P\n");
    QVERIFY(data.ok());
    QCOMPARE(data->books.ids, (TextList{"a", "unread", "b", "x", "y"}));
    QCOMPARE(data->book, (std::vector<std::int32_t>{3, 2, 3, 4, 0}));
    QCOMPARE(data->books.titles[3], std::string());
    QCOMPARE(data->books.label(3), std::string("x"));
    QCOMPARE(data->books.years.size(), std::size_t(5));
    QCOMPARE(extraColumn(*data, "publisher")->values.size(), std::size_t(5));
    QCOMPARE(warningsOf(*data, WarningKind::missingBook), 3); // one for the catalogue, one a book
    QVERIFY(firstWarning(*data, WarningKind::missingBook)->message.find("2 rated books") !=
            std::string::npos);
    const Warning missing = lineNotes(*data).at(0);
    QCOMPARE(missing.line, std::int64_t(2));
    QVERIFY(missing.message.find(" x ") != std::string::npos &&
            missing.message.find("2 ratings") != std::string::npos);
}

void ReadersTest::yearsAndTitlesAreTakenFromTheBestColumns()
{
    const auto data =
        readJoined("user_id,movieId,rating\n1,1,3\n1,2,4\n1,3,5\n",
                   "movieId,title,genres\n1,Toy Story (1995),Animation|Comedy\n2,Untimely,Drama\n"
                   "3,\"Ship, The (-1)\",Drama\n");
    QVERIFY(data.ok());
    QCOMPARE(data->books.years, (std::vector<std::int32_t>{1995, kNoYear, kNoYear}));
    QCOMPARE(extraColumn(*data, "genre")->values[0], std::string("Animation"));
    const auto ancient =
        readJoined("user_id,book_id,rating\n1,1,3\n1,2,4\n1,3,5\n1,4,1\n",
                   "book_id,original_title,title,original_publication_year\n1,Ilias,Iliad,-750.0\n"
                   "2,Only,,0\n3,C,C,9999\n4,D,D,soon\n");
    QVERIFY(ancient.ok());
    QCOMPARE(ancient->books.years, (std::vector<std::int32_t>{-750, kNoYear, kNoYear, kNoYear}));
    QCOMPARE(ancient->books.titles, (TextList{"Iliad", "Only", "C", "D"}));
}

void ReadersTest::theValidationFileIsMarkedAndJoinsTheVocabulary()
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("train.csv", "user_id,item_id,rating,timestamp\n1,a,3,10\n2,b,4,20\n");
    source.validation =
        folder.write("val.csv", "rating,user_id,item_id,timestamp\n5,3,a,30\n1,1,c,40\n2,1,a,50\n");
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->heldOut, (std::vector<std::uint8_t>{0, 0, 1, 1, 1}));
    QCOMPARE(data->userIds, (TextList{"1", "2", "3"}));
    QCOMPARE(data->books.ids, (TextList{"a", "b", "c"}));
    QCOMPARE(data->rating, (std::vector<float>{3, 4, 5, 1, 2}));
    QCOMPARE(data->time, (std::vector<std::int64_t>{10, 20, 30, 40, 50}));
    QCOMPARE(data->duplicates, std::uint64_t(0)); // a pair on both sides is the split's matter
}

void ReadersTest::genresComeFromTheTagsFile()
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", "user_id,book_id,rating\n1,1,3\n1,2,4\n1,3,5\n");
    source.books = folder.write("b.csv", "book_id,title\n1,A\n2,B\n3,C\n");
    source.tags =
        folder.write("g.csv", "book_id,goodreads_book_id,genres\n2,77,\"fiction,mystery,crime,romance\"\n"
                              "1,78,\"classics,sci-fi,fantasy,scifi,science-fiction\"\n");
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(extraColumn(*data, "genre")->values,
             (std::vector<std::string>{"Science fiction", "Mystery", ""}));

    source.books = folder.write("b.csv", "book_id,title,genre\n1,A,Poetry\n2,B,Poetry\n3,C,Plays\n");
    const auto both = readDataset(source);
    QVERIFY2(both.ok(), both.ok() ? "" : both.error().text().c_str());
    QCOMPARE(both->books.extra.size(), std::size_t(1));
    QCOMPARE(extraColumn(*both, "genre")->values,
             (std::vector<std::string>{"Science fiction", "Mystery", "Plays"}));
}

void ReadersTest::progressRunsToTheEndAndStops()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 200000; ++i)
        text += QByteArray::number(i % 1000) + ',' + QByteArray::number(i / 1000) + ",3\n";
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", text);
    std::uint64_t last = 0;
    std::uint64_t whole = 1;
    bool monotonic = true;
    const auto data = readDataset(source, [&](std::uint64_t done, std::uint64_t total) {
        monotonic = monotonic && done >= last && done <= total;
        last = done;
        whole = total;
        return true;
    });
    QVERIFY(data.ok() && monotonic);
    QCOMPARE(last, whole);
    int calls = 0;
    const auto stopped = readDataset(source, [&](std::uint64_t, std::uint64_t) { return ++calls < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
}

void ReadersTest::anUnknownFormatIsRefusedByName()
{
    DataSource source;
    source.ratings = "r.csv";
    source.format = "goodreads";
    const auto data = readDataset(source);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::usage);
    for (const std::string& format : ratingsFormatKeys())
        QVERIFY(data.error().text().find(format) != std::string::npos);
    QVERIFY(!readDataset({}));
}

void ReadersTest::idsOfAFewHeldOutRatingsThatNothingElseHasAreNamed()
{
    const TextFolder folder;
    QByteArray ratings = "user_id,book_id,rating\n";
    for (int u = 10; u < 20; ++u)
        for (int b = 0; b < 5; ++b)
            ratings += "reader" + QByteArray::number(u) + ",book" + QByteArray::number(b) + ",4\n";
    DataSource source;
    source.ratings = folder.write("r.csv", ratings);
    source.validation = folder.write("v.csv", "user_id,book_id,rating\nreader10,book1,3\nreader1O,book2,5\n"
                                              "reader11,bok4,2\nreader1O,book3,1\n");
    const auto data = readDataset(source);
    QVERIFY(data.ok());
    std::vector<std::string> notes;
    for (const Warning& warning : data->warnings)
        if (warning.file == source.validation && warning.line == 0)
            notes.push_back(warning.message);
    QCOMPARE(notes.size(), std::size_t(2));
    QVERIFY2(notes[0].find("1 reader of this file is") != std::string::npos &&
                 notes[0].find("'reader1O' (the nearest id is 'reader1") != std::string::npos &&
                 notes[0].find("on line 3") != std::string::npos,
             notes[0].c_str());
    QVERIFY2(notes[1].find("1 book of this file is") != std::string::npos &&
                 notes[1].find("'bok4' (the nearest id is 'book4') on line 4") != std::string::npos,
             notes[1].c_str());
    // Where all are known, or the file is so large that strangers are to be expected, nothing is said.
    source.validation = folder.write("v.csv", "user_id,book_id,rating\nreader10,book1,3\n");
    QVERIFY(readDataset(source)->warnings.empty());
}

QTEST_APPLESS_MAIN(ReadersTest)
#include "tst_readers.moc"
