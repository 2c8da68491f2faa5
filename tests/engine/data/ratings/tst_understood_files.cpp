// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of ratings is taken for, what is said of that, and what somebody can say against it. The right
// values were written down by hand from the texts.
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QTest>

#include <utility>
#include <vector>

using namespace shelf;

namespace {

using Options = std::vector<std::pair<const char*, const char*>>;

/// One rating of each line, by the ids as they are in the data set.
QByteArray linesOf(const Dataset& data)
{
    QByteArray lines;
    for (std::size_t i = 0; i < data.ratingCount(); ++i) {
        const std::string_view user = data.userIds[static_cast<std::size_t>(data.user[i])];
        const std::string_view book = data.books.ids[static_cast<std::size_t>(data.book[i])];
        lines += QByteArray(user.data(), qsizetype(user.size())) + ' ' +
                 QByteArray(book.data(), qsizetype(book.size())) + ' ' +
                 QByteArray::number(static_cast<double>(data.rating[i])) + '\n';
    }
    return lines;
}

QByteArray columnsOf(const Dataset& data)
{
    const ColumnsTaken& c = data.columns;
    return QByteArray::fromStdString(c.user + '|' + c.book + '|' + c.rating + '|' + c.time);
}

/// All that was assumed, a line each.
QByteArray assumptionsOf(const Dataset& data)
{
    QByteArray all;
    for (const Warning& note : data.warnings)
        if (note.line == 0 && isAssumption(note.kind))
            all += QByteArray::fromStdString(note.message) + '\n';
    return all;
}

Result<Dataset> readWith(const QByteArray& text, const Options& options, const char* name = "r.csv")
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write(name, text);
    for (const auto& [key, value] : options)
        if (const Status set = findReadingOption(key)->set(source.reading, value); !set)
            return set.error();
    return readDataset(source);
}

} // namespace

class UnderstoodFilesTest : public QObject {
    Q_OBJECT
private slots:
    void columnsAreTheOnesThatHoldIt_data();
    void columnsAreTheOnesThatHoldIt();
    void whatCannotBeIsRefusedWithWhatThereIs_data();
    void whatCannotBeIsRefusedWithWhatThereIs();
    void assumptionsComeInTheOrderOfTheirWeight();
    void aHeaderCountsInFilesThatArePublishedWithoutOne();
    void theTwoWordsOnTheFirstLineAgree();
    void withoutRatingsEveryLineIsTaken();
    void theHeldOutFileFollowsTheRatings();
};

void UnderstoodFilesTest::columnsAreTheOnesThatHoldIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Options>("options");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("said"); ///< part of the assumptions; empty: there are none
    const auto row = [](const char* name, QByteArray text, Options options, const char* columns,
                        const char* lines, const char* said) {
        QTest::newRow(name) << text << options << QByteArray(columns) << QByteArray(lines)
                            << QByteArray(said);
    };
    const QByteArray plain = "user_id,book_id,rating\n1,7,3\n2,8,4\n";
    row("a header", plain, {}, "user_id|book_id|rating|", "1 7 3\n2 8 4\n", "");
    row("no header", "1,7,3\n2,8,4\n", {}, "column 1|column 2|column 3|", "1 7 3\n2 8 4\n",
        "column 1 is taken for the reader, column 2 for the book, column 3 for the rating\n");
    row("columns by number", plain, {{"user-column", "2"}, {"book-column", "1"}}, "book_id|user_id|rating|",
        "7 1 3\n8 2 4\n", "");
    row("columns by name, written otherwise", "who,what,how\n1,7,3\n2,8,4\n",
        {{"user-column", "What"}, {"book-column", "WHO"}, {"rating-column", "how"}}, "what|who|how|",
        "7 1 3\n8 2 4\n", "");
    row("without a header, by number", "1,7,3\n2,8,4\n", {{"user-column", "2"}, {"book-column", "1"}},
        "column 2|column 1|column 3|", "7 1 3\n8 2 4\n", "column 3 for the rating");
    row("item before user, as Amazon has it",
        "0000000002,A000000000001Z,4.0,1500950400\n0000000003,A000000000002Z,5.0,1501036800\n", {},
        "column 2|column 1|column 3|column 4", "A000000000001Z 0000000002 4\nA000000000002Z 0000000003 5\n",
        "column 2 is taken for the reader, since its ids begin with A");
    row("a number of the line first", "0,1,7,3\n1,1,8,4\n2,2,7,5\n3,2,9,3\n4,3,8,1\n", {},
        "column 2|column 3|column 4|", "1 7 3\n1 8 4\n2 7 5\n2 9 3\n3 8 1\n", "Column 1 counts the lines");
    row("a number of the line first, said", "0,1,7,3\n1,1,8,4\n2,2,7,5\n3,2,9,3\n4,3,8,1\n",
        {{"user-column", "2"}, {"book-column", "3"}, {"rating-column", "4"}}, "column 2|column 3|column 4|",
        "1 7 3\n1 8 4\n2 7 5\n2 9 3\n3 8 1\n", "");
    row("readers that count are readers", "1,9,3,99\n2,9,4,98\n3,8,5,97\n4,8,3,96\n5,7,1,95\n", {},
        "column 1|column 2|column 3|column 4", "1 9 3\n2 9 4\n3 8 5\n4 8 3\n5 7 1\n",
        "column 4 for the time");
    row("a number of the line with a header", ",user_id,book_id,rating\n0,1,7,3\n1,2,8,4\n", {},
        "user_id|book_id|rating|", "1 7 3\n2 8 4\n", "");
    row("R's header is one short", "\"user\",\"book\",\"rating\"\n\"1\",5,7,3\n\"2\",6,8,4\n", {},
        "user|book|rating|", "5 7 3\n6 8 4\n", "as R writes them");
    row("a separator at the end of each line is no column", "user,book,rating\n5,7,3,\n6,8,4,\n", {},
        "user|book|rating|", "5 7 3\n6 8 4\n", "");
    row("a header that is a rating", plain, {{"no-header", "yes"}, {"no-rating", "none"}},
        "column 1|column 2|column 3|", "1 7 3\n2 8 4\n", "column 1 is taken for the reader");
    row("a header that is a rating, said otherwise", plain, {{"header", "no"}, {"no-rating", "none"}},
        "column 1|column 2|column 3|", "1 7 3\n2 8 4\n", "column 1 is taken for the reader");
    row("a rating that is a header", "2019,2020,2021\n1,7,3\n2,8,4\n", {{"header", "yes"}}, "2019|2020|2021|",
        "1 7 3\n2 8 4\n",
        "The names of the columns do not tell what they hold: column 1 is taken for the reader");
    row("a header of words that are ids, too", "ann;dune;5\nann;emma;4\nbob;dune;3\n", {{"header", "yes"}},
        "ann|dune|5|", "ann emma 4\nbob dune 3\n", "column 2 for the book");
    row("a header that names the rating alone", "7,rating,8\n1,3,7\n2,4,8\n", {{"header", "yes"}},
        "7|8|rating|", "1 7 3\n2 8 4\n", "column 3 for the book");
    row("left to the file", plain, {{"header", "auto"}}, "user_id|book_id|rating|", "1 7 3\n2 8 4\n", "");
    row("words without a header", "ann;dune;5\nann;emma;4\nbob;dune;3\n", {}, "column 1|column 2|column 3|",
        "ann dune 5\nann emma 4\nbob dune 3\n", "The file names no columns");
    row("a header in the middle costs its line", plain + plain, {{"duplicates", "all"}},
        "user_id|book_id|rating|", "1 7 3\n2 8 4\n1 7 3\n2 8 4\n", "");
    row("the book's mean beside the reader's own",
        "user_id,book_id,average_rating,my_rating\n1,7,3.9,3\n2,7,3.9,4\n", {}, "user_id|book_id|my_rating|",
        "1 7 3\n2 7 4\n", "The reader's own rating is taken from \"my_rating\", not from \"average_rating\"");
    row("what is one for a book is the book's",
        "user_id,book_id,rating,score\n1,7,4,3\n2,7,4,5\n3,7,4,1\n4,7,4,2\n5,8,2,3\n6,8,2,1\n7,8,2,5\n", {},
        "user_id|book_id|score|", "1 7 3\n2 7 5\n3 7 1\n4 7 2\n5 8 3\n6 8 1\n7 8 5\n",
        "taken from \"score\", not from \"rating\"");
    row("another one of them, said", "user_id,book_id,average_rating,my_rating\n1,7,3.5,3\n2,7,3.5,4\n",
        {{"rating-column", "average_rating"}}, "user_id|book_id|average_rating|", "1 7 3.5\n2 7 3.5\n", "");
    row("a rating by another name", "user_id,book_id,verdict\n1,7,3\n2,7,4\n3,8,5\n", {},
        "user_id|book_id|verdict|", "1 7 3\n2 7 4\n3 8 5\n", "\"verdict\" is taken for it by its numbers");
    row("sep=;", "sep=;\nuser_id;book_id;rating\n1;7;3\n2;8;4\n", {}, "user_id|book_id|rating|",
        "1 7 3\n2 8 4\n", "");
    row("sep=, and CRLF", "\"sep=,\"\r\nuser_id,book_id,rating\r\n1,7,3\r\n2,8,4\r\n", {},
        "user_id|book_id|rating|", "1 7 3\n2 8 4\n", "");
    row("lines that end in CR alone", "user_id,book_id,rating\r1,7,3\r2,8,4\r", {}, "user_id|book_id|rating|",
        "1 7 3\n2 8 4\n", "");
    row("a mark of byte order", "\xef\xbb\xbfuser_id,book_id,rating\n1,7,3\n2,8,4\n", {},
        "user_id|book_id|rating|", "1 7 3\n2 8 4\n", "");
    row("another sign between fields", "user_id^book_id^rating\n1^7^3\n2^8^4\n", {{"delimiter", "^"}},
        "user_id|book_id|rating|", "1 7 3\n2 8 4\n", "");
    row("a delimiter that is less frequent", "user_id;book,id;rating\n1;a,b;3\n2;c,d;4\n",
        {{"delimiter", ";"}, {"book-column", "2"}}, "user_id|book,id|rating|", "1 a,b 3\n2 c,d 4\n", "");
    row("decimal commas", "user_id;book_id;rating\n1;7;3,5\n2;8;4,5\n", {}, "user_id|book_id|rating|",
        "1 7 3.5\n2 8 4.5\n", "2 ratings are written with a decimal comma");
    row("decimal commas in quotes", "user_id,book_id,rating\n1,7,\"3,5\"\n2,8,\"4,5\"\n", {},
        "user_id|book_id|rating|", "1 7 3.5\n2 8 4.5\n", "2 ratings are written with a decimal comma");
    row("decimal commas, said", "user_id;book_id;rating\n1;7;3,5\n2;8;4\n", {{"decimal", ","}},
        "user_id|book_id|rating|", "1 7 3.5\n2 8 4\n", "");
    row("times by what they are",
        "user_id,book_id,rating,when\n1,7,3,2017-07-25\n2,8,4,2017-07-26\n"
        "3,8,4,2017-07-27\n4,8,4,2017-07-28\n5,8,4,2017-07-29\n",
        {}, "user_id|book_id|rating|when", "1 7 3\n2 8 4\n3 8 4\n4 8 4\n5 8 4\n",
        "\"when\" is taken for it, as it holds dates");
    row("no times wanted", "user_id,book_id,rating,time\n1,7,3,10\n2,8,4,20\n", {{"time-column", "none"}},
        "user_id|book_id|rating|", "1 7 3\n2 8 4\n", "");
    row("a book by its title", "reader,title,stars\nann,Dune,5\nbob,Emma,4\n", {}, "reader|title|stars|",
        "ann Dune 5\nbob Emma 4\n", "\"title\" is taken for it");
    row("Amazon's editions", "user_id,asin,parent_asin,rating\n1,B1,P1,3\n2,B2,P1,4\n", {},
        "user_id|parent_asin|rating|", "1 P1 3\n2 P1 4\n", "\"parent_asin\", which their editions share");
    row("keys of JSON", "{\"u\":\"a\",\"b\":\"x\",\"r\":3}\n{\"u\":\"c\",\"b\":\"y\",\"r\":4}\n",
        {{"user-column", "b"}, {"book-column", "u"}, {"rating-column", "3"}}, "b|u|r|", "x a 3\ny c 4\n", "");
}

void UnderstoodFilesTest::columnsAreTheOnesThatHoldIt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Options, options);
    QFETCH(const QByteArray, said);
    const auto data = readWith(text, options);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QTEST(columnsOf(*data), "columns");
    QTEST(linesOf(*data), "lines");
    const QByteArray assumed = assumptionsOf(*data);
    QVERIFY2(said.isEmpty() ? assumed.isEmpty() : assumed.contains(said), assumed.constData());
}

void UnderstoodFilesTest::whatCannotBeIsRefusedWithWhatThereIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Options>("options");
    QTest::addColumn<QByteArray>("said");
    const QByteArray plain = "user_id,book_id,rating\n1,7,3\n2,8,4\n";
    const auto row = [](const char* name, QByteArray text, Options options, const char* said) {
        QTest::newRow(name) << text << options << QByteArray(said);
    };
    row("a name that is not there", plain, {{"user-column", "usr_id"}},
        "There is no column \"usr_id\" (the nearest is \"user_id\"); the columns are: \"user_id\", "
        "\"book_id\", \"rating\"");
    row("a number that is not there", plain, {{"time-column", "4"}}, "There is no column \"4\"");
    row("numbers begin at 1", plain, {{"time-column", "0"}}, "There is no column \"0\"");
    row("a name where none is", "1,7,3\n2,8,4\n", {{"user-column", "reader"}},
        "There is no column \"reader\"; the file names none, and has 3 columns");
    row("one column twice", plain, {{"user-column", "2"}, {"book-column", "book_id"}},
        "--book-column names column \"book_id\", which is taken already");
    row("a delimiter that does not divide", plain, {{"delimiter", ";"}}, "No \";\" divides the first line");
    row("no reader", "book_id,title,stars\n1,a,3\n", {}, "No column is named for this: user");
    row("no book", "user_id,mood,stars\n1,a,3\n", {}, "No column is named for this: book");
    row("a decimal sign that is none", plain, {{"decimal", ";"}}, "--decimal ; makes no sense");
    row("a delimiter that is a letter", plain, {{"delimiter", "x"}}, "--delimiter x makes no sense");
    row("titles without a catalogue", plain, {{"title-column", "3"}},
        "--title-column names a column of a catalogue, and there is none");
    row("a unit that is none", plain, {{"time-unit", "days"}}, "It is one of: auto, s, ms, us");
}

void UnderstoodFilesTest::whatCannotBeIsRefusedWithWhatThereIs()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Options, options);
    QFETCH(const QByteArray, said);
    const auto data = readWith(text, options);
    QVERIFY(!data.ok());
    QVERIFY2(QByteArray::fromStdString(data.error().text()).contains(said), data.error().text().c_str());
}

void UnderstoodFilesTest::assumptionsComeInTheOrderOfTheirWeight()
{
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += QByteArray::number(i % 7) + ".0;" + (i % 2 ? "" : "0") + QByteArray::number(i) + ';' +
                (i % 3 ? QByteArray::number(i % 5 + 1) + ",5" : QByteArray("-1")) + ";1500950400" +
                QByteArray::number(100 + i) + '\n';
    text += "1;r\xe9;2;1500950400500\n"; // Latin-1, and reader 1 spelled in a second way
    const auto data = readWith(text, {});
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    std::vector<WarningKind> kinds;
    for (const Warning& note : data->warnings)
        if (note.line == 0 && isAssumption(note.kind))
            kinds.push_back(note.kind);
    QCOMPARE(kinds,
             (std::vector<WarningKind>{WarningKind::columns, WarningKind::assumption, WarningKind::timeForm,
                                       WarningKind::encoding, WarningKind::decimal, WarningKind::spelling}));
    // Nothing stands before what was assumed.
    QVERIFY(isAssumption(data->warnings.front().kind));
}

void UnderstoodFilesTest::aHeaderCountsInFilesThatArePublishedWithoutOne()
{
    const QByteArray other = "MovieID::UserID::Rating\n7::1::3\n8::2::4\n";
    for (const Options& options : {Options(), Options{{"header", "yes"}}}) {
        const auto data = readWith(other, options, "ratings.dat");
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
        QCOMPARE(linesOf(*data), QByteArray("1 7 3\n2 8 4\n"));
    }
    const auto plain = readWith("1::7::3::10\n2::8::4::20\n", {}, "ratings.dat");
    QVERIFY(plain.ok());
    QCOMPARE(linesOf(*plain), QByteArray("1 7 3\n2 8 4\n"));
    const auto first = readWith("1::7::3::10\n2::8::4::20\n", {{"header", "yes"}}, "ratings.dat");
    QVERIFY(first.ok());
    QCOMPARE(linesOf(*first), QByteArray("2 8 4\n"));
}

void UnderstoodFilesTest::theTwoWordsOnTheFirstLineAgree()
{
    const char* text = "user_id,book_id,rating\n1,7,3\n";
    QVERIFY(!readWith(text, {{"header", "yes"}, {"no-header", "yes"}}).ok());
    QVERIFY(!readWith(text, {{"header", "perhaps"}}).ok());
    QVERIFY(readWith("1,7,3\n2,8,4\n", {{"header", "no"}, {"no-header", "yes"}}).ok());
}

void UnderstoodFilesTest::withoutRatingsEveryLineIsTaken()
{
    const char* texts[] = {"user_id,book_id\n1,7\n1,8\n2,7\n", "1,7\n1,8\n2,7\n",
                           "1,7,1500950400\n1,8,1500950500\n2,7,1500950600\n",
                           "user_id,book_id,average_rating\n1,7,3.5\n1,8,4.5\n2,7,3.5\n",
                           "{\"user_id\":1,\"book_id\":7}\n{\"user_id\":1,\"book_id\":8}\n"
                           "{\"user_id\":2,\"book_id\":7}\n"};
    for (const char* text : texts) {
        const auto data = readWith(text, {});
        QVERIFY2(data.ok(), data.ok() ? text : data.error().text().c_str());
        QVERIFY(data->onlyTaken);
        QCOMPARE(linesOf(*data), QByteArray("1 7 1\n1 8 1\n2 7 1\n"));
        QVERIFY(assumptionsOf(*data).contains("every line counts as a book that its reader took"));
        QVERIFY(data->columns.rating.empty());
    }
    const auto said = readWith("user_id,book_id,rating\n1,7,3\n1,8,5\n2,7,1\n", {{"rating-column", "none"}});
    QVERIFY(said.ok() && said->onlyTaken);
    QCOMPARE(linesOf(*said), QByteArray("1 7 1\n1 8 1\n2 7 1\n"));
    QVERIFY(assumptionsOf(*said).isEmpty());
    QVERIFY(!readWith("user_id,book_id,rating\n1,7,3\n", {})->onlyTaken);
}

void UnderstoodFilesTest::theHeldOutFileFollowsTheRatings()
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", "1,7,3\n2,8,4\n");
    source.validation = folder.write("v.csv", "1,8,2\n");
    source.reading.userColumn = "2";
    source.reading.bookColumn = "1";
    const auto data = readDataset(source);
    QVERIFY(data.ok());
    QCOMPARE(linesOf(*data), QByteArray("7 1 3\n8 2 4\n8 1 2\n"));
    // Stars in one of the two only are none.
    source.reading = {};
    source.validation = folder.write("v.csv", "user_id,book_id\n1,8\n");
    const auto taken = readDataset(source);
    QVERIFY(taken.ok() && taken->onlyTaken);
    QCOMPARE(linesOf(*taken), QByteArray("1 7 1\n2 8 1\n1 8 1\n"));
    QVERIFY(assumptionsOf(*taken).contains("taken for 1 each"));
}

QTEST_GUILESS_MAIN(UnderstoodFilesTest)
#include "tst_understood_files.moc"
