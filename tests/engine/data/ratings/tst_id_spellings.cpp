// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that two files, or two lines, spell otherwise. The ISBN-13 of each ISBN-10 was computed by hand: 978,
// the nine digits, and what makes the sum with weights 1 and 3 a multiple of ten.
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QLatin1String>
#include <QString>
#include <QTest>

using namespace shelf;

class IdSpellingsTest : public QObject {
    Q_OBJECT
private slots:
    void ratingsFindTheirBooks_data();
    void ratingsFindTheirBooks();
    void whatIsSaidOverrulesTheFiles();
    void spellingsOfOneBookAreOneByTheCatalogue();
    void spellingsOfOneReaderAreTold();
    void readersAreFoundByTheirNumber();
    void numbersThatAgreeByChanceAreNotJoined();
    void roundedIsbnsAreJoinedToNothing();
};

void IdSpellingsTest::ratingsFindTheirBooks_data()
{
    QTest::addColumn<QByteArrayList>("rated");
    QTest::addColumn<QByteArrayList>("listed");
    QTest::addColumn<QString>("by");
    const auto row = [](const char* name, QByteArrayList rated, QByteArrayList listed, const char* by) {
        QTest::newRow(name) << rated << listed << QString::fromLatin1(by);
    };
    row("as written", {"1", "x2"}, {"1", "x2"}, "as written");
    row("blanks", {"1", "x2"}, {" 1", "x2 "}, "trimmed");
    row("a point and zero", {"1.0", "2.0"}, {"1", "2"}, "number");
    row("a point and zero there", {"1", "2"}, {"1.0", "2.0"}, "number");
    row("zeros in front", {"001", "002"}, {"1", "2"}, "number");
    row("a lost zero", {"0441172717", "0261102214"}, {"441172717", "261102214"}, "isbn");
    row("a lost zero among those with a large X", {"0441172717", "080442957X"}, {"441172717", "080442957X"},
        "isbn");
    row("a small x", {"080442957x", "0441172717"}, {"080442957X", "0441172717"}, "isbn");
    row("hyphens", {"0-441-17271-7", "0 261 10221 4"}, {"0441172717", "0261102214"}, "isbn");
    row("ten digits and thirteen", {"0441172717", "080442957X"}, {"9780441172719", "9780804429573"}, "isbn");
    row("thirteen with hyphens and ten", {"978-0-441-17271-9", "9780804429573"}, {"0441172717", "080442957x"},
        "isbn");
    row("as spreadsheets save texts", {"\"=\"\"0441172717\"\"\"", "\"=\"\"080442957X\"\"\""},
        {"0441172717", "080442957X"}, "trimmed");
    row("the same there, without the zero", {"\"=\"\"0441172717\"\"\"", "\"=\"\"0261102214\"\"\""},
        {"441172717", "261102214"}, "isbn");
}

void IdSpellingsTest::ratingsFindTheirBooks()
{
    QFETCH(const QByteArrayList, rated);
    QFETCH(const QByteArrayList, listed);
    QFETCH(const QString, by);
    QByteArray ratings = "user_id,isbn,rating\n";
    for (const QByteArray& id : rated)
        ratings += "1," + id + ",3\n2," + id + ",4\n";
    QByteArray books = "isbn,title\n";
    for (qsizetype i = 0; i < listed.size(); ++i)
        books += listed[i] + ",Title " + QByteArray::number(i) + '\n';
    const auto data = readJoined(ratings, books);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(QString::fromLatin1(idComparisonName(data->match.by).data()), by);
    QCOMPARE(data->match.coverage, 1.0);
    QCOMPARE(data->match.column, std::string("isbn"));
    QCOMPARE(data->bookCount(), std::size_t(2));
    QCOMPARE(data->book, (std::vector<std::int32_t>{0, 0, 1, 1}));
    QCOMPARE(data->books.titles[1], std::string_view("Title 1"));
    const Warning* said = firstWarning(*data, WarningKind::join);
    const bool quiet = by == QLatin1String("as written") || rated[0] == "1";
    QCOMPARE(said == nullptr, quiet && by != QLatin1String("number"));
}

void IdSpellingsTest::whatIsSaidOverrulesTheFiles()
{
    const QByteArray ratings = "user_id,book_id,rating\n1.0,1.0,3\n1,1,4\n1,02,5\n";
    const auto read = [&](const char* ids) {
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv", ratings);
        if (!findReadingOption("ids")->set(source.reading, ids))
            qFatal("an option is refused");
        return readDataset(source);
    };
    const auto written = read("as-written");
    QVERIFY(written.ok() && written->userCount() == 2 && written->bookCount() == 3);
    const auto number = read("number");
    QVERIFY(number.ok());
    QCOMPARE(number->userIds.size(), std::size_t(1));
    QCOMPARE(number->books.ids[0], std::string_view("1"));
    QCOMPARE(number->books.ids[1], std::string_view("2"));
    QCOMPARE(number->rating, (std::vector<float>{4, 5})); // the later one of book 1
    QCOMPARE(warningsOf(*number, WarningKind::spelling), 0);

    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", "user_id,isbn,rating\n1,441172717,3\n1,0-441-17271-7,4\n");
    source.reading.ids = IdComparison::isbn;
    const auto isbn = readDataset(source);
    QVERIFY(isbn.ok());
    QCOMPARE(isbn->books.ids[0], std::string_view("9780441172719"));
    QCOMPARE(isbn->rating, std::vector<float>{4});

    DataSource as;
    as.reading.ids = IdComparison::asWritten;
    QVERIFY(!readJoined("user_id,book_id,rating\n1,1.0,3\n", "book_id,title\n1,A\n", as).ok());
}

void IdSpellingsTest::spellingsOfOneBookAreOneByTheCatalogue()
{
    const auto data = readJoined("user_id,isbn,rating\n1,441172717,3\n1,0441172717,4\n2,0-441-17271-7,5\n"
                                 "2,0261102214,1\n",
                                 "isbn,title\n0441172717,Dune\n0261102214,Ring\n");
    QVERIFY(data.ok());
    QCOMPARE(data->bookCount(), std::size_t(2));
    QCOMPARE(data->rating, (std::vector<float>{4, 5, 1}));
    QCOMPARE(data->book, (std::vector<std::int32_t>{0, 0, 1}));
    QCOMPARE(data->leftOut.duplicates, std::uint64_t(1));
    const Warning* said = firstWarning(*data, WarningKind::spelling);
    QVERIFY(said && said->message.find("2 books are written in two ways, which the catalogue takes for one") == 0);
}

void IdSpellingsTest::spellingsOfOneReaderAreTold()
{
    const auto data = readText("user_id,book_id,rating\n1,7,3\n1.0,8,4\n2,7,1\n");
    QVERIFY(data.ok());
    QCOMPARE(data->userCount(), std::size_t(3));
    const Warning* said = firstWarning(*data, WarningKind::spelling);
    QVERIFY(said && said->message.find("\"1\" and \"1.0\"") != std::string::npos);
}

void IdSpellingsTest::readersAreFoundByTheirNumber()
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", "user_id,book_id,rating\n1,7,3\n2,8,4\n");
    source.users = folder.write("u.csv", "user_id,age\n1.0,30\n2.0,40\n");
    const auto data = readDataset(source);
    QVERIFY(data.ok());
    QCOMPARE(data->userAttributes.size(), std::size_t(1));
    QCOMPARE(data->userAttributes[0].values[1], std::string_view("40"));
}

void IdSpellingsTest::numbersThatAgreeByChanceAreNotJoined()
{
    QByteArray ratings = "user_id,book_id,rating\n";
    QByteArray books = "book_id,title\n";
    for (int i = 1; i <= 99; ++i) {
        ratings += "1," + QByteArray::number(i) + ",3\n";
        books += QByteArray::number(i) + ",T\n";
    }
    const auto data = readJoined(ratings + "1,007,5\n", books); // a book of its own among 99 that are found
    QVERIFY(data.ok());
    QCOMPARE(data->bookCount(), std::size_t(100));
    QCOMPARE(data->match.by, IdComparison::asWritten);
    QCOMPARE(data->match.coverage, 0.99);
}

void IdSpellingsTest::roundedIsbnsAreJoinedToNothing()
{
    const auto data = readJoined("user_id,isbn,rating\n1,9.78044E+12,3\n1,9780441172719,4\n",
                                 "isbn,title\n0441172717,Dune\n9780440000002,B\n");
    QVERIFY(data.ok());
    QCOMPARE(data->match.coverage, 0.5);
    QCOMPARE(data->match.by, IdComparison::isbn);
    const auto rounded = std::find_if(data->warnings.begin(), data->warnings.end(), [](const Warning& note) {
        return note.message.find("A spreadsheet has rounded 1 book id") == 0;
    });
    QVERIFY(rounded != data->warnings.end());
}

QTEST_GUILESS_MAIN(IdSpellingsTest)
#include "tst_id_spellings.moc"
