// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "tests/engine/reader_files.h"
#include "tests/test_data.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QTest>

#include <clocale>
#include <tuple>

using namespace shelf;

namespace {

Result<Dataset> readLines(const QByteArray& text, const char* name = "reviews.json")
{
    const TextFolder folder;
    return readPath(folder.write(name, text));
}

/// Apostrophes stand for quotes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

using Rating = std::tuple<std::string, std::string, float, std::int64_t>;

std::vector<Rating> ratingsOf(const Dataset& data)
{
    std::vector<Rating> out;
    for (std::size_t row = 0; row < data.ratingCount(); ++row)
        out.emplace_back(data.userIds[static_cast<std::size_t>(data.user[row])],
                         data.books.ids[static_cast<std::size_t>(data.book[row])], data.rating[row],
                         data.hasTimes() ? data.time[row] : 0);
    return out;
}

std::string messageOn(const Dataset& data, std::int64_t line)
{
    for (const Warning& warning : data.warnings)
        if (warning.line == line)
            return warning.message;
    return {};
}

/// Layout of the reviews of 2014 and 2018, in words of our own.
const QByteArray kAmazon2018 =
    json("{'overall': 5.0, 'verified': true, 'reviewTime': '10 13, 1999', 'reviewerID': 'A1', 'asin': "
         "'0001713353', 'style': {'overall': 1, 'asin': 'x'}, 'reviewerName': 'K, \\'K\\'', 'reviewText': "
         "'The {\\'overall\\': 2} of it \\u00e9\\ud83d\\ude00', 'unixReviewTime': 939772800}\n"
         "{'overall': 2.0, 'reviewerID': 'A2', 'asin': '044000003X', 'unixReviewTime': 1438214400, 'image': "
         "['a', 'b'], 'vote': '5'}\n"
         "{'unixReviewTime': 1405209600, 'asin': '0001713353', 'overall': 4, 'reviewerID': 'A\\u0032'}\n");

} // namespace

class JsonLinesTest : public QObject {
    Q_OBJECT
private slots:
    void amazonsReviewsAreRead()
    {
        const auto data = readLines(kAmazon2018);
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
        QCOMPARE(data->format, std::string("json-lines"));
        // By Python's json.loads of each line.
        QCOMPARE(ratingsOf(*data), (std::vector<Rating>{{"A1", "0001713353", 5.0f, 939772800},
                                                        {"A2", "044000003X", 2.0f, 1438214400},
                                                        {"A2", "0001713353", 4.0f, 1405209600}}));
        QVERIFY(data->warnings.empty());
    }

    void amazonSince2023CountsMillisecondsAndJoinsEditions()
    {
        const auto data = readLines(
            json("{'rating': 1.0, 'title': 'T', 'text': '', 'images': [], 'asin': 'B1', 'parent_asin': 'P1', "
                 "'user_id': 'AG', 'timestamp': 1601917902135, 'verified_purchase': true}\n"
                 "{'rating': 3.0, 'asin': 'B2', 'parent_asin': 'P1', 'user_id': 'AH', 'timestamp': "
                 "831000000000}\n"));
        QVERIFY(data.ok());
        QCOMPARE(ratingsOf(*data),
                 (std::vector<Rating>{{"AG", "P1", 1.0f, 1601917902}, {"AH", "P1", 3.0f, 831000000}}));
        const Warning* said = firstWarning(*data, WarningKind::columns);
        QVERIFY(said && said->message.find("parent_asin") != std::string::npos);
    }

    void zeroIsNoRatingOfUcsdsGoodreads()
    {
        const QByteArray lines =
            json("{'user_id': '8842281e1d13', 'book_id': '24375664', 'review_id': '5c', 'rating': 5, "
                 "'review_text': 'r', 'date_added': 'Fri Aug 25 13:55:02 -0700 2017', 'date_updated': 'Mon "
                 "Oct 09 08:55:59 -0700 2017', 'read_at': '', 'started_at': '', 'n_votes': 16}\n"
                 "{'user_id': '8842281e1d13', 'book_id': '18245960', 'rating': 0, 'date_added': 'Sun Jul 30 "
                 "07:44:10 -0700 2017', 'read_at': ''}\n"
                 "{'user_id': 'u2', 'book_id': '18245960', 'rating': 3, 'date_added': 'Thu Jan 01 00:00:01 "
                 "+0000 2015', 'read_at': ''}\n");
        const auto data = readLines(lines);
        QVERIFY(data.ok());
        // Python: datetime.strptime(t, '%a %b %d %H:%M:%S %z %Y').timestamp()
        QCOMPARE(ratingsOf(*data), (std::vector<Rating>{{"8842281e1d13", "24375664", 5.0f, 1503694502},
                                                        {"u2", "18245960", 3.0f, 1420070401}}));
        QCOMPARE(data->leftOut.unrated, std::uint64_t(1));
        // In other files 0 is a rating.
        const auto other = readLines(json("{'user': 1, 'book': 2, 'rating': 0}\n"
                                          "{'user': 1, 'book': 3, 'rating': 2}\n"));
        QCOMPARE(other->ratingCount(), std::size_t(2));
    }

    void damagedLinesAreNamedWithTheirColumnAndLeftOut()
    {
        QByteArray text;
        for (int i = 0; i < 20; ++i)
            text += "{\"user_id\": " + QByteArray::number(i) + ", \"book_id\": 1, \"rating\": 3}\n";
        text += "{\"user_id\": \"\xc3\xa9\", \"book_id\" 1, \"rating\": 3}\n" // line 21: no colon before
                                                                              // column 28
                "{\"user_id\": 4, \"book_id\": 2, \"rat\n"                    // 22
                "[1, 2, 3]\n"                                                 // 23
                "\n"
                "{\"user_id\": 4, \"book_id\": 3, \"rating\": \"good\"}\n" // 25
                "{\"user_id\": 4, \"rating\": 3}\n"                        // 26
                "{\"user_id\": null, \"book_id\": 3, \"rating\": 3}\n"     // 27
                "{\"user_id\": 4, \"book_id\": 3, \"rating\": null}\n"     // 28
                "{\"user_id\": 4, \"book_id\": 4, \"rating\": 3} {}\n"     // 29: a second object
                "{\"user_id\": 5, \"book_id\": 4, \"rating\": 1e999}\n"    // 30
                "{\"user_id\": 9, \"book_id\": 9, \"rating\": 4}";         // 31, without an end of line
        const auto data = readLines(text);
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
        QCOMPARE(data->ratingCount(), std::size_t(21));
        QCOMPARE(data->leftOut.unreadable, std::uint64_t(8));
        QCOMPARE(data->leftOut.unrated, std::uint64_t(1));
        const std::pair<std::int64_t, const char*> told[] = {
            {21, "column 28 "},    {22, "ends within"}, {23, "no JSON object"},
            {25, "\"good\""},      {26, "has no book"}, {27, "has no user"},
            {28, "has no rating"}, {29, "column 43 "},  {30, "out of range"}};
        for (const auto& [line, words] : told)
            QVERIFY2(messageOn(*data, line).find(words) != std::string::npos,
                     (std::to_string(line) + ": " + messageOn(*data, line)).c_str());
        QVERIFY(data->warnings.front().message.find("8 lines of 30 make no sense") != std::string::npos);
    }

    void aDamagedFirstLineCostsItselfAlone()
    {
        for (const QByteArray first : {"garbage\n", "null\n", "{}\n", "# made by hand\n", "\n\n"}) {
            const auto data = readLines(first + kAmazon2018);
            QVERIFY2(data.ok(), first.constData());
            QCOMPARE(ratingsOf(*data), ratingsOf(*readLines(kAmazon2018)));
        }
    }

    void aFileMostOfWhichIsDamagedIsRefusedWithItsFirstPlace()
    {
        const auto data = readLines("{\"user_id\": 1, \"book_id\": 2, \"rating\": 3}\n"
                                    "{\"user_id\": 1, \"book_id\": 3, \"rating\": x}\n"
                                    "{\"user_id\": 1,\n");
        QVERIFY(!data);
        QCOMPARE(data.error().line, std::int64_t(2));
        QCOMPARE(data.error().column, std::int64_t(40)); // as Python says
        QVERIFY(data.error().text().find("2 of 3 lines") != std::string::npos);
    }

    void missingKeysAreNamed()
    {
        const auto data = readLines("{\"who\": 1, \"book_id\": 2, \"text\": \"a\"}\n");
        QVERIFY(!data);
        QVERIFY2(data.error().text().find("No key is named for this: rating, user; the keys are: \"who\", "
                                          "\"book_id\", \"text\"") != std::string::npos,
                 data.error().text().c_str());
        DataSource source;
        const TextFolder folder;
        source.path = folder.write("r.csv", "user_id,book_id,rating\n1,2,3\n");
        source.format = "json-lines";
        const auto named = readDataset(source);
        QVERIFY(!named);
        QCOMPARE(named.error().line, std::int64_t(1));
    }

    void keysMayComeLaterAndInAnyOrder()
    {
        const auto data = readLines("{\"book_id\": 7, \"rating\": \"4.5\"}\n"
                                    "{\"rating\": 3.5, \"date\": \"2020-01-02\", \"book_id\": \"x\", "
                                    "\"user_id\": 18446744073709551617}\n"
                                    "{\"user_id\": \"5\", \"book_id\": 5, \"rating\": 2, \"rating\": 1}\n"
                                    "{\"user_id\": 5, \"book_id\": \"7\", \"rating\": 2.5}\n");
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
        QVERIFY(!data->hasTimes()); // of one rating of three
        QCOMPARE(data->rating, (std::vector<float>{3.5f, 1.0f, 2.5f}));
        QCOMPARE(data->userIds, (TextList{"18446744073709551617", "5"}));
        QCOMPARE(data->books.ids, (TextList{"x", "5", "7"}));
    }

    void theLocaleChangesNoRating()
    {
        const char* german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
        if (!german)
            QSKIP("there is no locale with a decimal comma here");
        const auto data = readLines("{\"user_id\": 1, \"book_id\": 1.5, \"rating\": 3.25}\n");
        std::setlocale(LC_NUMERIC, "C");
        QVERIFY(data.ok());
        QCOMPARE(data->rating, (std::vector<float>{3.25f}));
        QCOMPARE(data->books.ids, (TextList{"1.5"}));
    }

    /// Qt's own parser says what is right.
    void theOddFileIsReadWhole()
    {
        if (testDataFolder().empty())
            QSKIP("the real data sets are not here");
        const std::string path = testDataFolder() + "/odd-files/lines-of-json.json";
        std::vector<Rating> right;
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
            right.emplace_back(object[QLatin1String("reviewerID")].toString().toStdString(),
                               object[QLatin1String("asin")].toString().toStdString(),
                               float(object[QLatin1String("overall")].toDouble()),
                               object[QLatin1String("unixReviewTime")].toInteger());
        }
        const auto data = readPath(path);
        QVERIFY(data.ok());
        QCOMPARE(data->ratingCount(), std::size_t(42));
        QCOMPARE(ratingsOf(*data), right);
    }

    void aListOfObjectsIsReadAsLinesAre()
    {
        const QByteArray lines = kAmazon2018;
        QByteArray list = lines;
        list.chop(1);
        const auto right = ratingsOf(*readLines(lines));
        const QByteArray pretty =
            QJsonDocument::fromJson('[' + QByteArray(list).replace('\n', ',') + ']').toJson();
        for (const QByteArray& text : {'[' + QByteArray(list).replace('\n', ",") + ']',
                                       "[\n" + QByteArray(list).replace('\n', ",\r\n") + "\n]\n",
                                       " [ " + QByteArray(list).replace('\n', " , ") + ',', pretty,
                                       QByteArray(pretty).trimmed().mid(1).chopped(1)}) {
            const auto data = readLines(text);
            QVERIFY2(data.ok(), whyNot(data).constData());
            QCOMPARE(data->format, std::string("json-lines"));
            QCOMPARE(ratingsOf(*data), right);
        }
    }

    void braceAndQuoteInATextAreText()
    {
        const auto data =
            readLines("[{\"user\": \"a}\", \"book\": \"\\\"{\\\\\", \"rating\": 1},\n"
                      " {\"user\": \"]b,\", \"book\": \"c\", \"rating\": 2, \"x\": {\"y\": [{}]}}]");
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(ratingsOf(*data), (std::vector<Rating>{{"a}", "\"{\\", 1.0f, 0}, {"]b,", "c", 2.0f, 0}}));
    }

    void aDamagedObjectOfAListCostsItselfAlone()
    {
        const QByteArray good = "  {\"user\": \"u\", \"book\": \"N\", \"rating\": 3},\n";
        for (const QByteArray bad : {"  {\"user\": \"u, \"book\": 1, \"rating\": 2},\n", "  {\"user\": 1,\n",
                                     "  nothing,\n", "  {\"user\": 1 \"book\": 2},\n"}) {
            QByteArray text = "[\n";
            for (int i = 0; i < 8; ++i)
                text += QByteArray(good).replace("N", QByteArray::number(i)) + (i == 3 ? bad : QByteArray());
            const auto data = readLines(text + "]\n");
            QVERIFY2(data.ok(), whyNot(data).constData());
            QCOMPARE(data->ratingCount(), std::size_t(8));
            QCOMPARE(data->leftOut.unreadable, std::uint64_t(1));
            QVERIFY2(!messageOn(*data, 6).empty(), bad.constData());
        }
    }

    void aFaultInAnObjectOfSeveralLinesNamesItsLine()
    {
        QByteArray text = "[\n";
        for (int i = 0; i < 4; ++i)
            text += "{\n \"user\": 1,\n \"book\": " + QByteArray::number(i) +
                    ",\n \"rating\": " + (i == 2 ? "x" : "3") + "\n},\n";
        const auto data = readLines(text + "]");
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->ratingCount(), std::size_t(3));
        QVERIFY2(messageOn(*data, 15).find("column 12 ") != std::string::npos, messageOn(*data, 15).c_str());
    }

    void aLineWithoutTheParentIsKeptByItsOwnNumber()
    {
        const auto data =
            readLines(json("{'rating': 1, 'asin': 'B1', 'parent_asin': 'P1', 'user_id': 'a'}\n"
                           "{'rating': 2, 'asin': 'B2', 'user_id': 'b'}\n"
                           "{'rating': 3, 'asin': 'B3', 'parent_asin': null, 'user_id': 'c'}\n"));
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(ratingsOf(*data),
                 (std::vector<Rating>{{"a", "P1", 1.0f, 0}, {"b", "B2", 2.0f, 0}, {"c", "B3", 3.0f, 0}}));
        const bool said = std::any_of(data->warnings.begin(), data->warnings.end(), [](const Warning& w) {
            return w.line == 0 && w.message.find("2 ratings have no \"parent_asin\"") != std::string::npos &&
                   w.message.find("lines 2 and 3") != std::string::npos;
        });
        QVERIFY(said);
    }

    void ofTwoKeysForOneThingTheTakenOneIsSaid()
    {
        const auto data = readLines(json("{'user': 1, 'book': 2, 'stars': 4.1, 'rating': 3}\n"));
        QCOMPARE(data->rating, (std::vector<float>{3.0f}));
        const Warning* said = firstWarning(*data, WarningKind::columns);
        QVERIFY(said && said->message.find("\"rating\", not from \"stars\"") != std::string::npos);
    }

    void aVeryLongLineIsReadToo()
    {
        const QByteArray text(3'000'000, 'x');
        const auto data =
            readLines("{\"user\": 1, \"book\": 2, \"rating\": 4, \"text\": \"" + text +
                      "\"}\n{\"user\": 1, \"text\": \"" + text +
                      "\", \"book\": 3, \"rating\": 2.5}\n{\"user\": 2, \"book\": 3, \"rating\": 1}\n");
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(ratingsOf(*data),
                 (std::vector<Rating>{{"1", "2", 4.0f, 0}, {"1", "3", 2.5f, 0}, {"2", "3", 1.0f, 0}}));
    }

    void numbersAreReadAsQtReadsThem()
    {
        for (const char* number : {"4", "4.0", "4e0", "0.4E1", "-0", "3.5", "1.25", "-2.5e-1"}) {
            const auto data =
                readLines("{\"user\": 1, \"book\": 2, \"rating\": " + QByteArray(number) + "}\n");
            QVERIFY2(data.ok(), number);
            QCOMPARE(data->rating[0], float(QByteArray(number).toDouble()));
        }
        // As ids they stay as they are written.
        const auto ids = readLines("{\"user\": 1.50, \"book\": -7, \"rating\": 3}\n"
                                   "{\"user\": true, \"book\": 1e3, \"rating\": 3}\n");
        QVERIFY2(ids.ok(), whyNot(ids).constData());
        QCOMPARE(ids->userIds, (TextList{"1.50", "true"}));
        QCOMPARE(ids->books.ids, (TextList{"-7", "1e3"}));
    }

    void aFolderWithReviewsIsOpened()
    {
        const TextFolder folder;
        folder.write("Books_5.reviews.json", kAmazon2018);
        const auto data = readPath(folder.path());
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
        QCOMPARE(data->ratingCount(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "tst_json_lines.moc"
