// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_format.h"
#include "engine/data/interactions.h"
#include "engine/data/sample/sample_library.h"
#include "tests/engine/reader_files.h"
#include "tests/test_data.h"

#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace shelf;

class RealDataSetsTest : public QObject {
    Q_OBJECT

private slots:
    void bookCrossingIsReadWhole();
    void movieLensFolderIsReadWhole();
    void goodbooksWithItsCatalogueIsReadWhole();
    void realFoldersAreFoundByTheirFileNames();
    void theFirstGoodbooksReleaseIsJoinedById();
    void theLaterGoodbooksReleaseIsJoinedByBookId();
    void bookCrossingAsFirstPublishedIsRead();
    void theSampleLibraryComesBackFromItsFiles();
};

void RealDataSetsTest::bookCrossingIsReadWhole()
{
    if (testDataFolder().empty())
        QSKIP("the real data sets are not here");
    DataSource source;
    source.ratings = testDataFolder() + "/book-crossing/Ratings.csv";
    source.books = testDataFolder() + "/book-crossing/Books.csv";
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(115219));
    QCOMPARE(data->userCount(), std::size_t(6851));
    QCOMPARE(data->bookCount(), std::size_t(9085));
    QCOMPARE(data->scale.min, 1.0f);
    QCOMPARE(data->scale.max, 10.0f);
    QCOMPARE(data->name, std::string("Book-Crossing"));
    QCOMPARE(data->format, std::string("book-crossing"));
    QCOMPARE(data->books.ids[0], std::string("0002005018"));
    QCOMPARE(data->books.titles[0], std::string("Clara Callan"));
    QCOMPARE(data->books.years[0], 2001);
    QVERIFY(extraColumn(*data, "Publisher"));
    QVERIFY(!extraColumn(*data, "Image-URL-S"));
    const std::int32_t user = data->findUser("276964");
    QVERIFY(user >= 0);
    QCOMPARE(data->user[0], user);
    QCOMPARE(data->books.ids[static_cast<std::size_t>(data->book[0])], std::string("0345348672"));
}

void RealDataSetsTest::movieLensFolderIsReadWhole()
{
    if (testDataFolder().empty())
        QSKIP("the real data sets are not here");
    const auto data = readPath(testDataFolder() + "/ml-100k");
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(100000));
    QCOMPARE(data->userCount(), std::size_t(943));
    QCOMPARE(data->bookCount(), std::size_t(1682));
    QCOMPARE(data->format, std::string("movielens-100k"));
    // The data set's README: each user has at least 20 ratings; the first line is 196 242 3 881250949.
    for (const RatingSummary& user : summarizeUsers(*data))
        QVERIFY(user.count >= 20);
    QCOMPARE(data->userIds[static_cast<std::size_t>(data->user[0])], std::string("196"));
    QCOMPARE(data->time[0], std::int64_t(881250949));
    const auto film = static_cast<std::size_t>(data->findBook("543"));
    QCOMPARE(data->books.titles[film], std::string("Mis\xc3\xa9rables, Les (1995)"));
    QCOMPARE(data->books.years[film], 1995);
    QCOMPARE(extraColumn(*data, "genre")->values[static_cast<std::size_t>(data->findBook("2"))],
             std::string("Action"));
    QCOMPARE(extraColumn(*data, "genres")->values[static_cast<std::size_t>(data->findBook("2"))],
             std::string("Action, Adventure, Thriller"));
    QVERIFY(!extraColumn(*data, "Action"));
    std::map<std::string, std::string> first;
    for (const TextColumn& attribute : data->userAttributes)
        first[attribute.name] = attribute.values[static_cast<std::size_t>(data->findUser("1"))];
    QCOMPARE(first, (std::map<std::string, std::string>{
                        {"age", "24"}, {"gender", "M"}, {"occupation", "technician"}}));
    QCOMPARE(warningsOf(*data, WarningKind::encoding), 1);
}

void RealDataSetsTest::goodbooksWithItsCatalogueIsReadWhole()
{
    if (testDataFolder().empty())
        QSKIP("the real data sets are not here");
    DataSource source;
    source.ratings = testDataFolder() + "/goodbooks-10k/ratings_head.csv";
    source.books = testDataFolder() + "/goodbooks-10k/books.csv";
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(10259));
    QCOMPARE(data->userCount(), std::size_t(269));
    QCOMPARE(data->bookCount(), std::size_t(10000));
    QCOMPARE(data->format, std::string("goodbooks-10k"));
    QCOMPARE(data->books.titles[0], std::string("The Hunger Games (The Hunger Games, #1)"));
    QCOMPARE(data->books.years[0], 2008);
    QCOMPARE(data->books.authors[1], std::string("J.K. Rowling, Mary GrandPr\xc3\xa9"));
    QCOMPARE(data->books.languages[0], std::string("eng"));
    QVERIFY(data->books.imageUrls[0].starts_with("https://images.gr-assets.com/books/1447303603m"));
    // The catalogue has 439023483 and 9.78043902348e+12: a spreadsheet's numbers.
    QCOMPARE(data->books.isbns[0], std::string("9780439023481"));
    QVERIFY(extraColumn(*data, "average_rating"));
    for (const char* key : {"isbn", "isbn13", "goodreads_book_id", "image_url"})
        QVERIFY(!extraColumn(*data, key));
    const Warning* join = firstWarning(*data, WarningKind::join);
    QVERIFY(join && join->message.find("\"book_id\"") != std::string::npos);
}

void RealDataSetsTest::realFoldersAreFoundByTheirFileNames()
{
    if (testDataFolder().empty())
        QSKIP("the real data sets are not here");
    const auto goodbooks = readPath(testDataFolder() + "/goodbooks-10k");
    QVERIFY(goodbooks.ok());
    QCOMPARE(goodbooks->source.files().size(), std::size_t(3));
    const auto& genres = extraColumn(*goodbooks, "genre")->values;
    QCOMPARE(genres[static_cast<std::size_t>(goodbooks->findBook("7"))],
             std::string("Fantasy")); // The Hobbit
    QVERIFY(std::set<std::string>(genres.begin(), genres.end()).size() > 15);
    const auto crossing = readPath(testDataFolder() + "/book-crossing");
    QVERIFY(crossing.ok());
    QCOMPARE(crossing->bookCount(), std::size_t(9085));
}

const char* const kFirstRelease =
    "id,book_id,best_book_id,work_id,authors,original_publication_year,original_title,title,language_code,"
    "image_url\n"
    "1,2767052,2767052,2792775,Suzanne,2008.0,Hunger,The Hunger,eng,http://a/1.jpg\n"
    "2,3,3,4640799,J.K.,1997.0,Stone,The Stone,eng,http://a/2.jpg\n"
    "3,41865,41865,3212258,Stephenie,2005.0,Dusk,,en-US,http://a/3.jpg\n"
    "4,2657,2657,3275794,Harper,1960.0,Bird,The Bird,eng,http://a/4.jpg\n";

void RealDataSetsTest::theFirstGoodbooksReleaseIsJoinedById()
{
    // books.csv has a column book_id, too, and "3" is in both: only coverage tells them apart.
    const auto data =
        readJoined("book_id,user_id,rating\n1,10,5\n1,11,3\n2,10,4\n3,12,2\n4,11,1\n", kFirstRelease);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->books.ids, (TextList{"1", "2", "3", "4"}));
    QCOMPARE(data->books.titles, (TextList{"The Hunger", "The Stone", "Dusk", "The Bird"}));
    QCOMPARE(data->book, (std::vector<std::int32_t>{0, 0, 1, 2, 3}));
    QCOMPARE(data->userIds, (TextList{"10", "11", "12"}));
    QCOMPARE(data->rating, (std::vector<float>{5, 3, 4, 2, 1}));
    const Warning* join = firstWarning(*data, WarningKind::join);
    QVERIFY(join);
    QVERIFY(join->message.find("\"id\"") != std::string::npos &&
            join->message.find("100.0 %") != std::string::npos);
    QVERIFY(join->message.find("book_id 25.0 %") != std::string::npos);
}

void RealDataSetsTest::theLaterGoodbooksReleaseIsJoinedByBookId()
{
    const auto data =
        readJoined("user_id,book_id,rating\n10,1,5\n11,2,3\n",
                   "book_id,goodreads_book_id,best_book_id,work_id,authors,title\n"
                   "1,2767052,2767052,2792775,Suzanne,The Hunger\n2,1,3,4640799,J.K.,The Stone\n");
    QVERIFY(data.ok());
    QCOMPARE(data->books.ids, (TextList{"1", "2"}));
    QCOMPARE(data->books.titles[static_cast<std::size_t>(data->book[0])], std::string("The Hunger"));
    QCOMPARE(data->format, std::string("goodbooks-10k"));
}

void RealDataSetsTest::bookCrossingAsFirstPublishedIsRead()
{
    const TextFolder folder;
    folder.write("BX-Book-Ratings.csv",
                 "\"User-ID\";\"ISBN\";\"Book-Rating\"\r\n\"276725\";\"034545104X\";\"0\"\r\n"
                 "\"276726\";\"0155061224\";\"5\"\r\n\"276727\";\"0446520802\";\"0\"\r\n"
                 "\"276729\";\"052165615X\";\"3\"\r\n\"276729\";\"0446520802\";\"10\"\r\n");
    folder.write("BX-Books.csv",
                 "\"ISBN\";\"Book-Title\";\"Book-Author\";\"Year-Of-Publication\";\"Publisher\"\r\n"
                 "\"0155061224\";\"Rites; Passage\";\"Ren\xe9 Example\";\"2001\";\"Heinle &amp; Sons\"\r\n"
                 "\"052165615X\";\"Rides \\\"J. Again\\\" Through\";\"Mar\xed"
                 "a\";\"0\";\"Press\"\r\n"
                 "\"0446520802\";\"The Notebook\";\"N. S.\";\"2050\";\"Press\"\r\n");
    const auto data = readPath(folder.path());
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->format, std::string("book-crossing"));
    QCOMPARE(data->ratingCount(), std::size_t(3));
    QCOMPARE(data->scale.min, 3.0f);
    QCOMPARE(data->userCount(), std::size_t(2)); // those with only zeros are no readers
    QCOMPARE(data->bookCount(), std::size_t(3));
    QCOMPARE(data->books.titles[0], std::string("Rites; Passage"));
    QCOMPARE(data->books.authors[0], std::string("Ren\xc3\xa9 Example"));
    QCOMPARE(data->books.titles[1], std::string("Rides \"J. Again\" Through"));
    QCOMPARE(data->books.years, (std::vector<std::int32_t>{2001, kNoYear, kNoYear}));
    QCOMPARE(extraColumn(*data, "Publisher")->values[0], std::string("Heinle & Sons"));
    const Warning* zeros = firstWarning(*data, WarningKind::assumption);
    QVERIFY(zeros && zeros->line == 0 && zeros->message.find("2 ratings of 0") != std::string::npos &&
            zeros->message.find("lines 2 and 4") != std::string::npos);
    QCOMPARE(data->leftOut.unrated, std::uint64_t(2));
    QCOMPARE(warningsOf(*data, WarningKind::encoding), 1);
}

void RealDataSetsTest::theSampleLibraryComesBackFromItsFiles()
{
    const auto made = makeSampleLibrary({150, 80, 3000, 5});
    QVERIFY(made.ok());
    const TextFolder folder;
    QVERIFY(writeGoodbooksLayout(*made, folder.path() + "/library").ok());
    const auto back = readPath(folder.path() + "/library");
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
    QCOMPARE(back->format, std::string("goodbooks-10k"));
    QCOMPARE(back->name, std::string("library"));
    QCOMPARE(back->books.ids, made->books.ids);
    QCOMPARE(back->books.titles, made->books.titles);
    QCOMPARE(back->books.authors, made->books.authors);
    QCOMPARE(back->books.years, made->books.years);
    QCOMPARE(back->books.languages, made->books.languages);
    QCOMPARE(extraColumn(*back, "genre")->values, made->books.extra.at(0).values);
    QVERIFY(back->user == made->user && back->book == made->book && back->rating == made->rating &&
            back->time == made->time);
}

QTEST_APPLESS_MAIN(RealDataSetsTest)
#include "tst_real_data_sets.moc"
