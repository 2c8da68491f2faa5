// SPDX-License-Identifier: GPL-3.0-or-later
// What is read otherwise than it is written, or said otherwise than it is, is told.
#include "engine/shelves/library_format.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <filesystem>
#include <utility>
#include <vector>

using namespace shelf;

namespace {

using Options = std::vector<std::pair<const char*, const char*>>;

Result<Dataset> readWith(const QByteArray& text, const Options& options, const char* name = "r.csv",
                         const char* format = "", const QByteArray& books = {})
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write(name, text);
    source.format = format;
    if (!books.isEmpty())
        source.books = folder.write("b.csv", books);
    for (const auto& [key, value] : options)
        if (const Status set = findReadingOption(key)->set(source.reading, value); !set)
            return set.error();
    return readDataset(source);
}

bool says(const Dataset& data, const char* words)
{
    return std::any_of(data.warnings.begin(), data.warnings.end(), [words](const Warning& note) {
        return note.message.find(words) != std::string::npos;
    });
}

QByteArray allNotes(const Dataset& data)
{
    std::string all;
    for (const Warning& note : data.warnings)
        all += note.message.text() + '\n';
    return QByteArray::fromStdString(all);
}

/// Apostrophes stand for quotes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray timesOf(const char* first, const char* second)
{
    return QByteArray("user,book,rating,time\nu1,b1,4,") + first + "\nu1,b2,3," + second + "\nu2,b1,5," +
           first + "\nu2,b2,2," + second + "\n";
}

} // namespace

class SilentFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void allListsOfAFileAreRead();
    void aListThatIsCutOffIsCalledSo();
    void blanksAndTabsMayDivideTheSameFile_data();
    void blanksAndTabsMayDivideTheSameFile();
    void aNamedFormatThatTheFileIsNotIsTold();
    void daysSince1970AreDays();
    void aTimeUnitThatDoesNotFitIsTold();
    void aCopyBesideTheRatingsIsTold();
    void aFolderIsReadAsTheArchiveOfItIs();
    void aTabIsCalledSo();
    void optionsOfTablesAreRefusedForObjects();
    void columnsOfObjectsAndOfAmazonCanBeNamed();
    void exchangedColumnsAreNotBlamedOnTheCatalogue();
    void aCatalogOfCalibreIsOneByTheColumnsThatWereChosen_data();
    void aCatalogOfCalibreIsOneByTheColumnsThatWereChosen();
};

void SilentFaultsTest::allListsOfAFileAreRead()
{
    const auto data = readWith(json("[{'user_id': 'u1', 'book_id': 'b1', 'rating': 4},\n"
                                    " {'user_id': 'u1', 'book_id': 'b2', 'rating': 3}]\n"
                                    "[{'user_id': 'u2', 'book_id': 'b1', 'rating': 5}][\n"
                                    "{'user_id': 'u3', 'book_id': 'b1', 'rating': 1}, {'user_id': 'u3'}]\n"),
                               {}, "r.json");
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(data->rating, (std::vector<float>{4, 3, 5, 1}));
    QCOMPARE(firstWarning(*data, WarningKind::badValue)->line, std::int64_t(4));
    QVERIFY(!says(*data, "cut off"));
}

void SilentFaultsTest::aListThatIsCutOffIsCalledSo()
{
    const QByteArray whole = json("[{'user_id': 'u1', 'book_id': 'b1', 'rating': 4},\n"
                                  "{'user_id': 'u1', 'book_id': 'b2', 'rating': 3},\n"
                                  "{'user_id': 'u2', 'book_id': 'b1', 'rating': 5}\n]\n");
    auto data = readWith(whole, {}, "r.json");
    QVERIFY2(data.ok(), whyNot(data));
    QVERIFY2(!says(*data, "cut off"), allNotes(*data));
    for (const QByteArray& cut : {whole.chopped(3), whole.chopped(10)}) {
        data = readWith(cut, {}, "r.json");
        QVERIFY2(data.ok(), whyNot(data));
        QVERIFY2(says(*data, "cut off"), allNotes(*data));
    }
    // A catalogue, too.
    data = readWith("user,book,rating\nu1,b1,4\nu2,b2,3\n", {}, "r.csv", "",
                    json("[{'book_id': 'b1', 'title': 'One'},\n{'book_id': 'b2', 'title': 'Two'},\n"));
    QVERIFY2(data.ok(), whyNot(data));
    QVERIFY2(says(*data, "cut off"), allNotes(*data));
}

void SilentFaultsTest::blanksAndTabsMayDivideTheSameFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a tab first") << QByteArray("1\t12 4\n2\t12 3\n1\t13 5\n3\t12 1\n");
    QTest::newRow("a tab second") << QByteArray("1 12\t4\n2 12\t3\n1 13\t5\n3 12\t1\n");
    QTest::newRow("now one, now the other") << QByteArray("1 12 4\n2\t12\t3\n1\t13 5\n3 12\t1\n");
    QTest::newRow("both at once") << QByteArray("1 \t12\t 4\n2\t 12  3\n1\t13 \t5\n3\t12 1\t\n");
}

void SilentFaultsTest::blanksAndTabsMayDivideTheSameFile()
{
    QFETCH(QByteArray, text);
    const auto data = readWith(text, {}, "r.txt");
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(data->rating, (std::vector<float>{4, 3, 5, 1}));
    QCOMPARE(data->userIds, (TextList{"1", "2", "3"}));
    QCOMPARE(data->books.ids, (TextList{"12", "13"}));
    // Tabs that divide alone leave the blanks to the texts.
    const auto titles = readWith("u1\tA b 1\t4\nu2\tA b 1\t3\n", {}, "r.txt");
    QVERIFY2(titles.ok(), whyNot(titles));
    QCOMPARE(titles->books.ids, TextList{"A b 1"});
}

void SilentFaultsTest::aNamedFormatThatTheFileIsNotIsTold()
{
    const QByteArray text = "user_id,book_id,rating\nu1,b1,4\nu1,b2,0\nu2,b1,5\n";
    auto data = readWith(text, {}, "r.csv", "book-crossing");
    QVERIFY2(data.ok(), whyNot(data));
    QVERIFY2(says(*data, "--format book-crossing"), allNotes(*data));
    QVERIFY(says(*data, "goodbooks-10k"));
    data = readWith(text, {}, "r.csv", "table"); // which any file can be
    QVERIFY2(!says(*data, "--format"), allNotes(*data));
    data = readWith("User-ID;ISBN;Book-Rating\n1;2;5\n1;3;4\n2;2;1\n", {}, "r.csv", "book-crossing");
    QVERIFY2(!says(*data, "--format"), allNotes(*data));
}

void SilentFaultsTest::daysSince1970AreDays()
{
    auto data = readWith(timesOf("17167", "14975"), {});
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(data->time[0], std::int64_t(1483228800)); // 1 January 2017
    QCOMPARE(data->time[1], std::int64_t(1293840000)); // 1 January 2011
    QVERIFY2(says(*data, "days since 1970"), allNotes(*data));
    data = readWith(timesOf("17167", "14975"), {{"time-unit", "s"}});
    QCOMPARE(data->time[0], std::int64_t(17167));
    data = readWith(timesOf("1", "17167"), {}); // an order
    QCOMPARE(data->time[1], std::int64_t(17167));
}

void SilentFaultsTest::aTimeUnitThatDoesNotFitIsTold()
{
    auto data = readWith(timesOf("1400000000", "1300000000"), {{"time-unit", "ms"}});
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(data->time[0], std::int64_t(1400000)); // as was said
    QVERIFY2(says(*data, "--time-unit ms"), allNotes(*data));
    data = readWith(timesOf("1400000000000", "1300000000000"), {{"time-unit", "s"}});
    QVERIFY2(says(*data, "--time-unit s"), allNotes(*data));
    QVERIFY2(says(*data, "milliseconds"), allNotes(*data));
    data = readWith(timesOf("1400000000", "1300000000"), {{"time-unit", "dmy"}});
    QCOMPARE(data->time[0], std::int64_t(1400000000));
    QVERIFY2(says(*data, "--time-unit dmy"), allNotes(*data));
    data = readWith(timesOf("2014-05-13", "2011-03-13"), {{"time-unit", "us"}});
    QCOMPARE(data->time[0], std::int64_t(1399939200));
    QVERIFY2(says(*data, "--time-unit us"), allNotes(*data));
    for (const auto& [unit, first, second] :
         {std::tuple("s", "1400000000", "1300000000"), std::tuple("ms", "1400000000000", "1300000000000"),
          std::tuple("mdy", "5/13/2014", "3/1/2011"), std::tuple("s", "1", "2")}) {
        data = readWith(timesOf(first, second), {{"time-unit", unit}});
        QVERIFY2(!says(*data, "--time-unit"), allNotes(*data));
    }
}

void SilentFaultsTest::aCopyBesideTheRatingsIsTold()
{
    const QByteArray text = "user_id,book_id,rating\nu1,b1,4\nu2,b1,5\n";
    const TextFolder folder;
    folder.write("ratings.csv", text);
    folder.write("books.csv", "book_id,title\nb1,One\n");
    folder.write("ratings_copy.csv", text + "u3,b1,1\n");
    folder.write("rating notes.pdf", "x");
    const auto data = readPath(folder.path());
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(data->ratingCount(), std::size_t(2));
    QVERIFY2(says(*data, "Left aside and not read: ratings_copy.csv"), allNotes(*data));
}

void SilentFaultsTest::aFolderIsReadAsTheArchiveOfItIs()
{
    const TextFolder folder;
    const std::pair<const char*, QByteArray> files[] = {
        {"set/data/ratings.csv", "user_id,book_id,rating\nu1,b1,4\nu2,b1,5\n"},
        {"set/data/books.csv", "book_id,title\nb1,One\n"},
        {"set/data/old/ratings.csv", "user_id,book_id,rating\nu9,b9,1\n"},
        {"set/extra/users.csv", "user_id,city\nu1,Rome\nu2,Oslo\n"},
    };
    const std::string packed = folder.path() + "/set.zip";
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    QCOMPARE(archive_write_open_filename(writer, packed.c_str()), ARCHIVE_OK);
    for (const auto& [name, text] : files) {
        std::filesystem::create_directories(std::filesystem::path(folder.path() + '/' + name).parent_path());
        folder.write(name, text);
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, text.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, text.constData(), static_cast<std::size_t>(text.size()));
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    const auto fromArchive = readPath(packed);
    const auto fromFolder = readPath(folder.path() + "/set");
    QVERIFY2(fromArchive.ok(), whyNot(fromArchive));
    QVERIFY2(fromFolder.ok(), whyNot(fromFolder));
    for (const Dataset* data : {&*fromArchive, &*fromFolder}) {
        QCOMPARE(data->userIds, (TextList{"u1", "u2"}));
        QCOMPARE(data->books.titles, TextList{"One"});
        QVERIFY(data->userAttributes.empty());
        QVERIFY2(says(*data, "users.csv"), allNotes(*data)); // in another folder: told, not joined
    }
}

void SilentFaultsTest::aTabIsCalledSo()
{
    const auto data = readWith("user,book,rating\nu1,b1,4\n", {{"delimiter", "tab"}});
    QVERIFY(!data.ok());
    QVERIFY2(data.error().text().find('\t') == std::string::npos, data.error().text().c_str());
    QVERIFY2(data.error().message.find("tab") != std::string::npos, data.error().text().c_str());
}

void SilentFaultsTest::optionsOfTablesAreRefusedForObjects()
{
    const QByteArray text = json("{'user_id': 'u1', 'book_id': 'b1', 'rating': 4}\n"
                                 "{'user_id': 'u2', 'book_id': 'b1', 'rating': 3}\n");
    for (const auto& [key, value] : {std::pair("delimiter", ";"), std::pair("header", "no")}) {
        const auto data = readWith(text, {{key, value}}, "r.json");
        QVERIFY2(!data.ok(), key);
        QVERIFY2(data.error().message.find(std::string("--") + key) == 0, data.error().text().c_str());
    }
}

void SilentFaultsTest::columnsOfObjectsAndOfAmazonCanBeNamed()
{
    const QByteArray objects =
        json("{'who': 'u1', 'what': 'b1', 'stars': 4, 'vote': 1, 'when': 1400000000}\n"
             "{'who': 'u2', 'what': 'b1', 'stars': 3, 'vote': 2, 'when': 1300000000}\n");
    for (const char* rating : {"vote", "4"}) {
        const auto data = readWith(objects,
                                   {{"user-column", "who"},
                                    {"book-column", "2"},
                                    {"rating-column", rating},
                                    {"time-column", "when"}},
                                   "r.json");
        QVERIFY2(data.ok(), whyNot(data));
        QCOMPARE(data->rating, (std::vector<float>{1, 2}));
        QCOMPARE(data->books.ids, TextList{"b1"});
        QCOMPARE(data->time.size(), std::size_t(2));
    }
    const QByteArray amazon = "A3AF8FFZAZYNE5,0000000078,5.0,1092182400\n"
                              "AH2L9G3DQHHAJZ,0000000116,4.0,1019865600\n"
                              "A2IIIDRK3PRRZY,0000000116,1.0,1395619200\n";
    const auto data = readWith(amazon, {{"user-column", "2"}, {"book-column", "1"}, {"time-column", "none"}});
    QVERIFY2(data.ok(), whyNot(data));
    QCOMPARE(data->userIds, (TextList{"0000000078", "0000000116"}));
    QVERIFY(!data->hasTimes());
    QCOMPARE(data->columns.user, std::string("column 2"));
}

void SilentFaultsTest::exchangedColumnsAreNotBlamedOnTheCatalogue()
{
    const QByteArray text = "user_id,book_id,rating\nu1,b1,4\nu2,b1,5\n";
    const QByteArray books = "book_id,title\nb1,One\n";
    const auto data = readWith(text, {{"user-column", "2"}, {"book-column", "1"}}, "r.csv", "", books);
    QVERIFY(!data.ok());
    const std::string said = data.error().text();
    QVERIFY2(said.find("--book-column") != std::string::npos, said.c_str());
    QVERIFY2(said.find("both files belong") == std::string::npos, said.c_str());
}

void SilentFaultsTest::aCatalogOfCalibreIsOneByTheColumnsThatWereChosen_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("library");
    QTest::newRow("all columns") << QByteArray(
                                        "author_sort,authors,comments,cover,formats,id,isbn,library_name,"
                                        "pubdate,rating,series,tags,timestamp,title,title_sort,uuid")
                                 << QByteArray("calibre-catalog");
    QTest::newRow("without those to sort by")
        << QByteArray("authors,formats,isbn,pubdate,rating,title,#read") << QByteArray("calibre-catalog");
    QTest::newRow("few") << QByteArray("title,authors,rating,series_index,uuid")
                         << QByteArray("calibre-catalog");
    QTest::newRow("books for all") << QByteArray(
                                          "book_id,title,authors,isbn,average_rating,language_code,cover")
                                   << QByteArray();
    QTest::newRow("ratings of many") << QByteArray("reader,title,authors,uuid,timestamp,rating")
                                     << QByteArray();
}

void SilentFaultsTest::aCatalogOfCalibreIsOneByTheColumnsThatWereChosen()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, library);
    auto text = TextFile::fromBytes("books.csv", (header + "\n1,2,3\n").toStdString());
    QVERIFY(text.ok());
    const LibraryFormat* format = recognizedLibrary(libraryHead(std::move(*text)));
    QCOMPARE(format ? QByteArray::fromStdString(std::string(format->key)) : QByteArray(), library);
}

QTEST_APPLESS_MAIN(SilentFaultsTest)
#include "tst_silent_faults.moc"
