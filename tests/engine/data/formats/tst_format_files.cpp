// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/locate.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <map>

using namespace shelf;

namespace {

std::string golden(const QString& name)
{
    return SHELFSPACE_SOURCE_DIR "/tests/engine/golden/formats/" + name.toStdString();
}

bool says(const Dataset& data, const char* words)
{
    return std::any_of(data.warnings.begin(), data.warnings.end(), [&](const Warning& w) {
        return w.line == 0 && w.message.find(words) != std::string::npos;
    });
}

} // namespace

/// Small files as each publisher writes them; what is in them was counted by hand.
class FormatFilesTest : public QObject {
    Q_OBJECT
private slots:
    void eachIsReadToTheLastRating_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("ratings");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("books");
        QTest::addColumn<float>("least");
        QTest::addColumn<float>("most");
        QTest::addColumn<bool>("times");
        QTest::addColumn<QString>("title"); // of the first book; empty: its id
        const auto row = [](const char* place, const char* format, int ratings, int users, int books,
                            float least, float most, bool times, const char* title) {
            QTest::newRow(place) << QString::fromUtf8(place) << QString::fromUtf8(format) << ratings << users
                                 << books << least << most << times << QString::fromUtf8(title);
        };
        row("recbole", "recbole", 5, 3, 3, 0.5f, 5, true, "Amber Road");
        row("recbole/mine.inter", "recbole", 5, 3, 3, 0.5f, 5, true, "");
        row("spaces", "spaces", 6, 3, 3, 0.5f, 4, false, "");
        row("spaces_named", "spaces", 3, 2, 2, 1, 4, true, "");
        row("movielens-1m", "movielens-1m", 4, 3, 3, 1, 5, true, "Am\u00e9lie (2001)");
        row("movielens-10m", "movielens-1m", 3, 2, 2, 0.5f, 5, true, "Am\u00e9lie (2001)");
        row("movielens-csv", "movielens-csv", 3, 2, 2, 0.5f, 4.5f, true, "Toy Story (1995)");
        row("amazon-2014", "amazon-ratings", 6, 5, 4, 1, 5, true, "");
        row("amazon-2018/Books.csv", "amazon-ratings", 4, 3, 2, 4, 5, true, "");
        row("amazon-books-reviews", "amazon-books-reviews", 2, 2, 2, 4, 5, true, "");
        row("amazon-2023", "json-lines", 3, 2, 2, 1, 5, true, "Amber Road");
        row("amazon-2023/Books.jsonl", "json-lines", 3, 2, 2, 1, 5, true, "");
        row("goodreads-json", "json-lines", 2, 2, 2, 3, 5, true, "Cedar Hill");
        row("goodreads-interactions", "goodreads-interactions", 3, 3, 2, 3, 5, false, "");
    }
    void eachIsReadToTheLastRating()
    {
        QFETCH(QString, place);
        QFETCH(QString, format);
        QFETCH(int, ratings);
        QFETCH(int, users);
        QFETCH(int, books);
        QFETCH(float, least);
        QFETCH(float, most);
        QFETCH(bool, times);
        QFETCH(QString, title);
        const auto data = readPath(golden(place));
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(QString::fromStdString(data->format), format);
        QCOMPARE(int(data->ratingCount()), ratings);
        QCOMPARE(int(data->userCount()), users);
        QCOMPARE(int(data->bookCount()), books);
        QCOMPARE(data->scale.min, least);
        QCOMPARE(data->scale.max, most);
        QCOMPARE(!data->time.empty(), times);
        if (!title.isEmpty())
            QCOMPARE(QString::fromStdString(std::string(data->books.titles[0])), title);
    }

    void recBolesReadersAndItemsAreJoinedWithoutTheirTypes()
    {
        const auto data = readPath(golden(QStringLiteral("recbole")));
        QCOMPARE(std::string(data->books.authors[1]), std::string("B. Two"));
        QCOMPARE(data->books.years[1], 1991);
        QCOMPARE(std::string(data->books.titles[2]), std::string("Cedar \"Hill"));
        QVERIFY(extraColumn(*data, "class"));
        QCOMPARE(data->userAttributes.size(), std::size_t(2));
        QCOMPARE(data->userAttributes[0].name, std::string("age"));
    }

    void cataloguesOfJsonAreJoined()
    {
        const auto amazon = readPath(golden(QStringLiteral("amazon-2023")));
        QCOMPARE(std::string(amazon->books.authors[0]), std::string("A. One"));
        QCOMPARE(std::string(amazon->books.authors[1]), std::string("B. Two, C. Three"));
        QCOMPARE(std::string(amazon->books.titles[1]), std::string("Birch \"Lane\""));
        const auto goodreads = readPath(golden(QStringLiteral("goodreads-json")));
        QCOMPARE(goodreads->books.years[0], 1984);
        QCOMPARE(goodreads->leftOut.unrated, std::uint64_t(1));
    }

    void aDamagedObjectOfACatalogueIsNamed()
    {
        const auto data =
            readJoined("user_id,book_id,rating\n1,1,5\n1,2,4\n2,3,1\n",
                       "{\"book_id\": 1, \"title\": \"One\"}\n{\"book_id\": 2, \"title\" \"Two\"}\n"
                       "{\"title\": \"Three\", \"book_id\": \"3\"}\n");
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(std::string(data->books.titles[1]), std::string("Three"));
        const auto told = std::find_if(data->warnings.begin(), data->warnings.end(), [](const Warning& w) {
            return w.line == 2 && w.message.find("column 2") != std::string::npos;
        });
        QVERIFY(told != data->warnings.end());
    }

    void aSplitOfRecBoleComesWhole()
    {
        const TextFolder folder;
        const QByteArray head = "user_id:token\titem_id:token\trating:float\n";
        folder.write("x.train.inter", head + "1\ta\t1\n1\tb\t2\n2\ta\t3\n");
        folder.write("x.valid.inter", head + "2\tb\t4\n");
        folder.write("x.test.inter", head + "1\tc\t5\n");
        folder.write("x.item", "item_id:token\ttitle:token_seq\na\tAmber Road\nb\tB\nc\tC\n");
        const auto data = readPath(folder.path());
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->ratingCount(), std::size_t(4));
        QCOMPARE(data->heldOut, (std::vector<std::uint8_t>{0, 0, 0, 1}));
        QCOMPARE(std::string(data->books.titles[0]), std::string("Amber Road"));
        QVERIFY(says(*data, "Left aside and not read: x.test.inter"));
        QCOMPARE(partByName("/x/y.test.inter"), &DataSource::validation);
        QCOMPARE(partByName("/x/y.train.inter"), &DataSource::ratings);
    }

    void aCatalogueIsFoundByTheNameOfItsRatings()
    {
        const TextFolder folder;
        folder.write("goodreads_interactions_poetry.json.gz", "x");
        const std::string books = folder.write("goodreads_books_poetry.json.gz", "x");
        folder.write("goodreads_books_history.json.gz", "x");
        QCOMPARE(locateFiles({.path = folder.path()})->books, books);
    }

    void whatSystemsLeaveInFoldersIsPassedOver()
    {
        const TextFolder folder;
        for (const char* name : {"._ratings.csv", "~$ratings.xlsx", "ratings.csv"})
            folder.write(name, "user_id,book_id,rating\n1,2,3\n");
        QCOMPARE(readPath(folder.path())->source.ratings, folder.path() + "/ratings.csv");
    }

    void whichOfAmazonsOrdersItIsIsSaidWithTheReason()
    {
        const auto readerFirst = readPath(golden(QStringLiteral("amazon-2014")));
        QCOMPARE(readerFirst->userIds[0], std::string("AH2L9G3DQHHAJ"));
        QVERIFY(says(*readerFirst, "column 1 is taken for the reader"));
        const auto itemFirst = readPath(golden(QStringLiteral("amazon-2018/Books.csv")));
        QCOMPARE(itemFirst->userIds[0], std::string("A1C6M8LCIX4M6M"));
        QVERIFY(says(*itemFirst, "column 2 is taken for the reader"));
        QVERIFY(says(*itemFirst, "column 1 for the book"));
    }

    void movieLensReadersKeepWhatIsKnownOfThem()
    {
        const auto data = readPath(golden(QStringLiteral("movielens-1m")));
        QVERIFY(!data->userAttributes.empty());
        QCOMPARE(std::string(data->userAttributes[0].values[0]), std::string("F"));
        QCOMPARE(std::string(data->books.titles[2]), std::string("Se7en: the end (1995)"));
    }

    void filesThatAreLeftAsideAreNamed()
    {
        QVERIFY(says(*readPath(golden(QStringLiteral("movielens-csv"))),
                     "genome-scores.csv, genome-tags.csv, links.csv, tags.csv"));
        QVERIFY(says(*readPath(golden(QStringLiteral("movielens-10m"))), "tags.dat"));
        QVERIFY(says(*readPath(golden(QStringLiteral("goodreads-interactions"))), "read: user_id_map.csv"));
        QVERIFY(says(*readPath(golden(QStringLiteral("amazon-books-reviews"))), "books_data.csv"));
        for (const char* whole : {"recbole", "movielens-1m", "spaces"})
            QVERIFY2(!says(*readPath(golden(QString::fromLatin1(whole))), "Left aside"), whole);
    }

    void booksOfUcsdAreCalledByGoodreadsIds()
    {
        const auto data = readPath(golden(QStringLiteral("goodreads-interactions")));
        QCOMPARE(data->books.ids, (TextList{"25742454", "34883016"}));
        QVERIFY(says(*data, "by their ids at Goodreads"));
        // A catalogue has those ids; by the others it would be joined wrongly.
        const TextFolder folder;
        folder.write("goodreads_interactions.csv",
                     "user_id,book_id,is_read,rating,is_reviewed\n0,1,1,5,0\n0,2,1,3,1\n"
                     "1,x,1,4,0\n1,1,1,2,0\n");
        folder.write("book_id_map.csv", "book_id_csv,book_id\n1,2\n2,17\n");
        folder.write("books.csv", "book_id,title\n1,Wrong\n2,Right\n17,Right too\n");
        const auto joined = readPath(folder.path());
        QVERIFY2(joined.ok(), whyNot(joined).constData());
        std::map<std::string, std::string> titles;
        for (std::size_t row = 0; row < joined->ratingCount(); ++row) {
            const auto book = static_cast<std::size_t>(joined->book[row]);
            titles[std::string(joined->books.ids[book])] = std::string(joined->books.titles[book]);
        }
        QCOMPARE(titles,
                 (std::map<std::string, std::string>{{"2", "Right"}, {"17", "Right too"}, {"x", ""}}));
    }

    void zerosOfUcsdAreNoRatings()
    {
        const auto data = readPath(golden(QStringLiteral("goodreads-interactions")));
        QCOMPARE(data->leftOut.unrated, std::uint64_t(2));
    }

    void proseBetweenBlanksIsNoTable()
    {
        for (const char* text :
             {"a book about 3 men\nin a boat of 4\n", "user item rating\nann bob 3\ncy dee four\n",
              "one two 3\none two three 4\n"}) {
            const auto file = TextFile::fromBytes("r.txt", text);
            QVERIFY2(recognizedFormat(RatingsHead(*file)).key != "spaces", text);
        }
        const auto file = TextFile::fromBytes("r.txt", "1  2   3\n 4 5 0.5\n");
        QCOMPARE(recognizedFormat(RatingsHead(*file)).key, std::string_view("spaces"));
    }
};

QTEST_GUILESS_MAIN(FormatFilesTest)
#include "tst_format_files.moc"
