// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/web_address.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/ready/ready_check.h"
#include "engine/ready/ready_set.h"
#include "tests/engine/reader_files.h"
#include "tests/stored_zip.h"
#include "tests/test_data.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <set>

using namespace shelf;

namespace {

std::string text(std::string_view view)
{
    return std::string(view);
}

QByteArray bytesOf(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

/// The files of a set as their publisher describes them, with a few lines in each.
QList<std::pair<QByteArray, QByteArray>> publishedFiles(const ReadySet& set)
{
    const QByteArray key = bytesOf(set.key);
    if (key == "goodbooks-10k")
        return {{"goodbooks-10k.zip",
                 storedZip({{"books.csv", "book_id,goodreads_book_id,best_book_id,work_id,books_count,isbn,"
                                          "isbn13,authors,original_publication_year,original_title,title\n"
                                          "1,2767052,2767052,2792775,272,439023483,9.78043902348e+12,"
                                          "Suzanne Collins,2008.0,The Hunger Games,The Hunger Games\n"},
                            {"book_tags.csv", "goodreads_book_id,tag_id,count\n1,30574,167697\n"},
                            {"ratings.csv", "user_id,book_id,rating\n1,1,5\n2,1,4\n"},
                            {"tags.csv", "tag_id,tag_name\n0,-\n"},
                            {"to_read.csv", "user_id,book_id\n9,8\n"}})}};
    if (key == "book-crossing")
        return {
            {"BX-CSV-Dump.zip",
             storedZip({{"BX-Books.csv", "\"ISBN\";\"Book-Title\";\"Book-Author\";\"Year-Of-Publication\";"
                                         "\"Publisher\"\n\"0195153448\";\"Classical Mythology\";\"Mark\";"
                                         "\"2002\";\"Oxford\"\n"},
                        {"BX-Users.csv", "\"User-ID\";\"Location\";\"Age\"\n\"1\";\"nyc\";NULL\n"},
                        {"BX-Book-Ratings.csv", "\"User-ID\";\"ISBN\";\"Book-Rating\"\n"
                                                "\"1\";\"0195153448\";\"7\"\n"}})}};
    if (key == "ml-100k")
        return {{"ml-100k.zip",
                 storedZip({{"ml-100k/README", "SUMMARY & USAGE LICENSE\n"},
                            {"ml-100k/u.data", "196\t1\t3\t881250949\n1\t1\t3\t891717742\n"},
                            {"ml-100k/u.item", "1|Toy Story (1995)|01-Jan-1995||http://x|0|0|0|1|1|1|0|0|0|0|"
                                               "0|0|0|0|0|0|0|0|0\n"},
                            {"ml-100k/u.user", "1|24|M|technician|85711\n"},
                            {"ml-100k/u1.base", "1\t1\t5\t874965758\n"}})}};
    if (set.format == "movielens-1m") {
        const QByteArray folder = key == "ml-1m" ? "ml-1m/" : "ml-10M100K/";
        return {{key + ".zip", storedZip({{folder + "movies.dat", "1::Toy Story (1995)::Animation\n"},
                                          {folder + "ratings.dat", "1::1::5::978300760\n"},
                                          {folder + "README", "SUMMARY\n"}})}};
    }
    if (set.format == "movielens-csv")
        return {{key + ".zip",
                 storedZip({{key + "/links.csv", "movieId,imdbId,tmdbId\n1,0114709,862\n"},
                            {key + "/movies.csv", "movieId,title,genres\n1,Toy Story,Comedy\n"},
                            {key + "/ratings.csv", "userId,movieId,rating,timestamp\n1,1,4.0,944249077\n"},
                            {key + "/tags.csv", "userId,movieId,tag,timestamp\n1,2,a,3\n"}})}};
    if (key == "goodreads")
        return {{"goodreads_interactions.csv",
                 "user_id,book_id,is_read,rating,is_reviewed\n0,948,1,5,0\n0,947,1,0,1\n"},
                {"book_id_map.csv", "book_id_csv,book_id\n0,34684622\n"}};
    if (key == "amazon-books-2014")
        return {{"ratings_Books.csv", "AH2L9G3DQHHAJ,0000000116,4.0,1019865600\n"
                                      "A2IIIDRK3PRRZY,0000000116,1.0,1395619200\n"}};
    if (key == "amazon-books-2018")
        return {{"Books.csv", "0001713353,A1C6M8LCIX4M6M,5.0,1123804800\n"
                              "0001713353,A1REUF3A1YCPHM,5.0,1112140800\n"}};
    if (key == "amazon-books-2023")
        return {{"Books.csv.gz", "user_id,parent_asin,rating,timestamp\n"
                                 "AFKZENTNBQ7A7V7UXW5JJI6UGRYQ,0593235657,5.0,1640629604904\n"}};
    QList<std::pair<QByteArray, QByteArray>> files;
    for (const ReadyFile& file : set.files) // a genre of Goodreads
        files.append({bytesOf(file.name), bytesOf(file.name).contains("interactions")
                                              ? "{\"user_id\": \"8842281e\", \"book_id\": \"836610\", "
                                                "\"review_id\": \"3b\", \"is_read\": true, \"rating\": 3, "
                                                "\"date_added\": \"Mon Feb 06 14:22:33 -0800 2012\"}\n"
                                              : "{\"isbn\": \"\", \"book_id\": \"836610\", \"title\": \"X\", "
                                                "\"authors\": [{\"author_id\": \"1\"}]}\n"});
    return files;
}

} // namespace

/// The list of data sets that can be fetched.
class ReadySetsTest : public QObject {
    Q_OBJECT
private slots:
    void everySetSaysWhatItIs()
    {
        std::set<std::string_view> keys, titles;
        for (const ReadySet& set : readySets()) {
            const std::string key = text(set.key);
            QVERIFY2(keys.insert(set.key).second && titles.insert(set.title).second, key.c_str());
            QCOMPARE(findReadySet(set.key), &set);
            for (const std::string_view said :
                 {set.publisher, set.holds, set.terms, set.citation, set.termsAddress})
                QVERIFY2(!said.empty() && said == said.substr(0, said.find_last_not_of(' ') + 1),
                         key.c_str());
            QVERIFY2(set.books > 0 && set.ratings > set.books, key.c_str());
            QVERIFY2(key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos,
                     key.c_str()); // it names a folder
        }
        QVERIFY(readySets().size() >= 20);
        QVERIFY(!findReadySet("") && !findReadySet("ml"));
    }

    void theReadmeListsTheSetsAsTheyAre()
    {
        QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray readme = file.readAll();
        const auto start = readme.indexOf("| key | data set |");
        QVERIFY(start > 0);
        const auto rows = readme.mid(start, readme.indexOf("\n\n", start) - start).split('\n').mid(2);
        QByteArrayList wanted;
        for (const ReadySet& set : readySets())
            wanted.append("| `" + bytesOf(set.key) + "` | " + bytesOf(set.title) + " | " +
                          (set.rounded ? "about " : "") + QByteArray::fromStdString(grouped(set.ratings)) +
                          " | " + bytesOf(set.publisher) + " |");
        QCOMPARE(rows, wanted);
    }

    void everySetOpensAsAFormatThatThereIs()
    {
        for (const ReadySet& set : readySets()) {
            const RatingsFormat* format = findRatingsFormat(set.format);
            QVERIFY2(format && format->refusal.empty(), text(set.key).c_str());
        }
    }

    void everyFileHasAnAddressThatIsEncrypted()
    {
        for (const ReadySet& set : readySets()) {
            QVERIFY2(!set.files.empty() && isPublicWebAddress(set.termsAddress), text(set.key).c_str());
            std::set<std::string_view> names;
            for (const ReadyFile& file : set.files) {
                const std::string name = text(file.name);
                QVERIFY2(names.insert(file.name).second && name.find('/') == std::string::npos, name.c_str());
                QVERIFY2(!file.addresses.empty() && file.addresses.front().ends_with('/' + name),
                         name.c_str());
                bool isEncrypted = false;
                for (const std::string_view address : file.addresses) {
                    QVERIFY2(isPublicWebAddress(address), text(address).c_str());
                    isEncrypted |= address.starts_with("https://");
                }
                QVERIFY2(isEncrypted, name.c_str());
            }
        }
    }

    void aSumComesWithAnExactSize()
    {
        for (const ReadySet& set : readySets())
            for (const ReadyFile& file : set.files) {
                if (file.sum.kind == PublishedSum::Kind::none)
                    continue;
                QVERIFY2(file.bytes > 0 && file.sum.value.size() == 32 &&
                             file.sum.value.find_first_not_of("0123456789abcdef") == std::string_view::npos,
                         text(file.name).c_str());
            }
    }

    void theSizeOfASetIsThatOfItsFilesOrUnknown()
    {
        QCOMPARE(readyBytes(*findReadySet("ml-100k")), std::uint64_t{4924029});
        QCOMPARE(readyBytes(*findReadySet("goodreads")), std::uint64_t{4318621741U + 37846957U});
        QCOMPARE(readyBytes(*findReadySet("goodreads-poetry")), std::uint64_t{0});
    }

    void theCountsAreThoseOfThePublishedFiles()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("no real data sets");
        QFile info(QString::fromStdString(folder + "/ml-100k/u.info")); // GroupLens's own counts
        QVERIFY(info.open(QIODevice::ReadOnly));
        const ReadySet& set = *findReadySet("ml-100k");
        QCOMPARE(info.readAll().simplified(),
                 QByteArray::fromStdString(std::to_string(set.readers) + " users " +
                                           std::to_string(set.books) + " items " +
                                           std::to_string(set.ratings) + " ratings"));
    }

    void otherWordsAreOtherTerms()
    {
        ReadySet set = *findReadySet("ml-1m");
        const std::string before = termsVersion(set);
        QCOMPARE(termsVersion(*findReadySet("ml-100k")) == before, false); // at another address
        set.title = "Another title";
        QCOMPARE(termsVersion(set), before);
        set.terms = "Anything goes.";
        QVERIFY(termsVersion(set) != before);
    }

    void eachSetIsRecognizedByItsPublishersLayout()
    {
        for (const ReadySet& set : readySets()) {
            const TextFolder folder;
            const auto files = publishedFiles(set);
            QCOMPARE(std::size_t(files.size()), set.files.size());
            for (const auto& [name, bytes] : files)
                folder.write(name.constData(), bytes);
            const Status status = checkReadySet(set, readySource(set, folder.path()));
            QVERIFY2(status, (text(set.key) + ": " + (status ? "" : status.error().text())).c_str());
            const auto data = readDataset(readySource(set, folder.path()));
            QVERIFY2(data, (text(set.key) + ": " + whyNot(data).toStdString()).c_str());
            QCOMPARE(data->format, text(set.format));
        }
    }

    void anotherFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Please log in</body></html>\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another set") << storedZip({{"ml-1m/ratings.dat", "1::1193::5::978300760\n"}});
        QTest::newRow("an archive of pictures") << storedZip({{"a.png", "\x89PNG\r\n"}});
        QTest::newRow("half an archive") << storedZip({{"ml-100k/u.data", "1\t2\t3\t4\n"}}).first(40);
    }
    void anotherFileIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const TextFolder folder;
        const ReadySet& set = *findReadySet("ml-100k");
        folder.write("ml-100k.zip", bytes);
        const Status status = checkReadySet(set, readySource(set, folder.path()));
        QVERIFY(!status);
        QVERIFY2(status.error().message.find("This is not MovieLens 100k") == 0,
                 status.error().text().c_str());
        QVERIFY(!status.error().advice.empty());
    }

    void onlyTheBeginningIsRead()
    {
        const TextFolder folder;
        const ReadySet& set = *findReadySet("amazon-books-2014");
        QByteArray bytes;
        while (bytes.size() < 1'000'000)
            bytes += "AH2L9G3DQHHAJ,0000000116,4.0,1019865600\n";
        folder.write("ratings_Books.csv", bytes + QByteArray(8, '\0')); // what is no text is not met
        const DataSource source = readySource(set, folder.path());
        const Status status = checkReadySet(set, source);
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        QVERIFY(!readDataset(source));
    }
};

QTEST_APPLESS_MAIN(ReadySetsTest)
#include "tst_ready_sets.moc"
