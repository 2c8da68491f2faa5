// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"
#include "engine/data/text/text_table.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace shelf;

namespace {

struct Files {
    TextFolder folder;
    DataSource source;

    Files(const QByteArray& ratings, const QByteArray& books)
    {
        source.ratings = folder.write("ratings.csv", ratings);
        source.books = folder.write("books.csv", books);
    }
};

/// Four faults on the first lines, then sound books.
QByteArray faultyCatalogue(int books)
{
    QByteArray text = "book_id,title,author,shelf\n"
                      "1,One,Ann,1\n"
                      "2,Two,Bob\n"      // ragged
                      ",Nobody's,Cy,1\n" // no id
                      "3,Three,Dan,2\n"
                      "1,One again,Eve,2\n" // a second time
                      "4,\"Fo\"\"ur\",Flo,1\n";
    for (int book = 5; book <= books; ++book)
        text += QByteArray::number(book) + ",Title of " + QByteArray::number(book) + ",Gus," +
                QByteArray::number(book % 3) + '\n';
    return text;
}

QByteArray sevenBooks()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int user = 1; user <= 6; ++user)
        for (int book = 1; book <= 7; ++book)
            text += QByteArray::number(user) + ',' + QByteArray::number(book) + ',' +
                    QByteArray::number((user * book) % 5 + 1) + '\n';
    return text;
}

QByteArray someRatings()
{
    return sevenBooks() + "1,x9,4\n";
}

std::vector<std::string> notesOf(const Dataset& data)
{
    std::vector<std::string> notes;
    for (const Warning& warning : data.warnings)
        if (warning.line > 0)
            notes.push_back(std::to_string(warning.line) + ": " + warning.message.text());
    return notes;
}

} // namespace

class Catalogues : public QObject {
    Q_OBJECT

private slots:
    /// A large one is read by a thread of its own, and nobody can tell.
    void aLargeCatalogueIsReadLikeASmallOne_data()
    {
        QTest::addColumn<int>("books");
        QTest::newRow("small") << 9;
        QTest::newRow("large") << 40000;
    }
    void aLargeCatalogueIsReadLikeASmallOne()
    {
        QFETCH(int, books);
        const Files files(someRatings(), faultyCatalogue(books));
        const auto data = readDataset(files.source);
        QVERIFY2(data, data ? "" : data.error().text().c_str());
        QCOMPARE(data->bookCount(), std::size_t(books) + 1); // 2 and x9 are known by their ratings only
        QCOMPARE(data->leftOut.ragged, 1U);
        const auto notes = notesOf(*data);
        QCOMPARE(notes.size(), 5U);
        QCOMPARE(std::string(notes[0]),
                 std::string("3: The line has 3 columns instead of 4 and was left out"));
        QCOMPARE(std::string(notes[1]), std::string("4: The book has no id and was left out"));
        QCOMPARE(std::string(notes[2]), std::string("6: The book 1 is listed again and was left out"));
        QVERIFY(notes[3].find("The book 2 is not in the catalogue") != std::string::npos);
        QVERIFY(notes[4].find("The book x9 is not in the catalogue") != std::string::npos);
        // Each title beside its own id, though rows before it were left out.
        QCOMPARE(std::string(data->books.titles[0]), std::string("One"));
        QCOMPARE(std::string(data->books.titles[1]), std::string("Three"));
        QCOMPARE(std::string(data->books.titles[2]), std::string("Fo\"ur"));
        QCOMPARE(std::string(data->books.authors[2]), std::string("Flo"));
        for (std::size_t book = 3; book + 2 < data->bookCount(); ++book)
            QCOMPARE(std::string(data->books.titles[book]), "Title of " + std::string(data->books.ids[book]));
        QCOMPARE(data->books.extra.size(), 1U);
        QCOMPARE(std::string(data->books.extra[0].name), std::string("shelf"));
        QCOMPARE(data->books.extra[0].values.size(), data->bookCount());
        QCOMPARE(std::string(data->books.extra[0].values[1]), std::string("2"));
    }

    void whatIsWrongWithALargeCatalogueIsSaid()
    {
        QByteArray ragged = "book_id,title\n";
        for (int book = 0; book < 60000; ++book)
            ragged += QByteArray::number(book) + ",a,b,c\n";
        const Files files(someRatings(), ragged);
        const auto data = readDataset(files.source);
        QVERIFY(!data);
        QCOMPARE(data.error().file, files.source.books);
        QCOMPARE(data.error().line, 2);
    }

    void whatIsWrongWithTheRatingsComesFirst()
    {
        const Files files("user_id,book_id,rating\n", faultyCatalogue(40000));
        const auto data = readDataset(files.source);
        QVERIFY(!data);
        QCOMPARE(data.error().file, files.source.ratings);
    }

    void readingALargeCatalogueCanBeStopped()
    {
        const Files files(someRatings(), faultyCatalogue(200000));
        for (const int allowed : {0, 1, 2, 3}) {
            int asked = 0;
            const auto data =
                readDataset(files.source, [&](std::uint64_t, std::uint64_t) { return asked++ < allowed; });
            QVERIFY(!data);
            QCOMPARE(data.error().kind, ErrorKind::cancelled);
        }
    }

    void theColumnOfTheIdsIsNoPropertyOfTheBooks()
    {
        // Nothing but what is in it tells that "shelfmark" holds the ids.
        const Files files("user_id,book_id,rating\n1,11,4\n1,12,3\n2,11,5\n2,12,1\n2,13,2\n",
                          "title,shelfmark,pages\nOne,11,100\nTwo,12,200\nThree,13,300\n");
        const auto data = readDataset(files.source);
        QVERIFY2(data, data ? "" : data.error().text().c_str());
        QCOMPARE(std::string(data->match.column), std::string("shelfmark"));
        QCOMPARE(data->books.extra.size(), 1U);
        QCOMPARE(std::string(data->books.extra[0].name), std::string("pages"));
    }

    /// Columns that are called nothing are looked through; what each holds was written by hand.
    void theColumnOfTheIdsIsFoundAmongMany_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("all");  // holds all seven ids
        QTest::addColumn<int>("some"); // four of them
        QTest::newRow("few") << 5 << 3 << 1;
        QTest::newRow("ninth") << 12 << 8 << 7;
        QTest::newRow("last before others are counted otherwise") << 64 << 63 << 0;
        QTest::newRow("far") << 90 << 77 << 66;
        QTest::newRow("far, and one near") << 90 << 89 << 2;
    }
    void theColumnOfTheIdsIsFoundAmongMany()
    {
        QFETCH(int, columns);
        QFETCH(int, all);
        QFETCH(int, some);
        QByteArray books;
        for (int column = 0; column < columns; ++column)
            books += (column > 0 ? ",col" : "col") + QByteArray::number(column);
        for (int row = 1; row <= 7; ++row)
            for (int column = 0; column < columns; ++column)
                books += (column > 0 ? "," : "\n") + (column == all                ? QByteArray::number(row)
                                                      : column == some && row <= 4 ? QByteArray::number(row)
                                                                                   : QByteArray("t"));
        const Files files(sevenBooks(), books + '\n');
        const auto data = readDataset(files.source);
        QVERIFY2(data, data ? "" : data.error().text().c_str());
        QCOMPARE(data->match.column, "col" + std::to_string(all));
        QCOMPARE(data->match.coverage, 1.0);
        const std::string said =
            "The books of the ratings are joined to the column \"col" + std::to_string(all) +
            "\", which holds 100.0 % of them (ratings 1 to 7, column 1 to 7); others: col" +
            std::to_string(some) + " 57.1 %";
        QVERIFY(std::any_of(data->warnings.begin(), data->warnings.end(),
                            [&](const Warning& warning) { return warning.message == said; }));
    }

    /// Two columns hold all ids; the one whose numbers go no further than theirs is likelier.
    void ofTwoColumnsTheOneOfTheSameRangeIsTaken()
    {
        QByteArray books = "work_id,book_id,title\n";
        for (int book = 1; book <= 7; ++book)
            books += QByteArray::number(book) + ',' + QByteArray::number(8 - book) + ",T\n";
        const auto withMore = readDataset(Files(sevenBooks(), books + "900,7,T\n").source);
        QVERIFY(withMore);
        QCOMPARE(withMore->match.column, std::string("book_id"));
        const auto withLess = readDataset(Files(sevenBooks(), books + "7,900,T\n").source);
        QVERIFY(withLess);
        QCOMPARE(withLess->match.column, std::string("work_id"));
    }

    /// Words of every length, which end at every place of the eight characters that are looked at together.
    void cellsEndWhereTheSeparatorIs_data()
    {
        QTest::addColumn<QByteArray>("separator");
        for (const char* separator : {",", ";", "\t", "|", "::"})
            QTest::newRow(separator) << QByteArray(separator);
    }
    void cellsEndWhereTheSeparatorIs()
    {
        QFETCH(QByteArray, separator);
        constexpr int kLongest = 20;
        const auto word = [](int length, int row) {
            QByteArray text;
            for (int i = 0; i < length; ++i)
                text += i % 5 == 4 ? QByteArray("\xc3\xbc")
                                   : QByteArray(1, static_cast<char>('a' + (i + row) % 26));
            return text;
        };
        QByteArray text = "first" + separator + "second" + separator + "third";
        std::vector<std::array<QByteArray, 3>> rows;
        for (int row = 0; row <= kLongest; ++row)
            for (int length = 0; length <= kLongest; ++length)
                rows.push_back({"r" + word(row, 0), word(length, row), "z" + word((row + length) % 9, 1)});
        for (const auto& row : rows)
            text +=
                '\n' + row[0] + separator + row[1] + separator + row[2]; // and no line end behind the last
        const auto file = TextFile::fromBytes("words.txt", {text.data(), std::size_t(text.size())});
        QVERIFY(file);
        Dataset notes;
        const Progress none;
        Reading reading{notes, none};
        const auto table = TextTable::read(*file, reading);
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        QCOMPARE(table->rows(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < 3; ++column)
                QCOMPARE(QByteArray::fromStdString(std::string(table->cell(row, column))), rows[row][column]);
    }

    void aRowGivesTheSameCellsTogetherAsOneByOne()
    {
        constexpr int kColumns = 200; // more than are counted from one place
        QByteArray text;
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < kColumns; ++column)
                text += (column == 0 ? "c" : ",c") + QByteArray::number(row * 1000 + column);
            text += '\n';
        }
        const auto file = TextFile::fromBytes("wide.csv", {text.data(), std::size_t(text.size())});
        QVERIFY(file);
        Dataset notes;
        const Progress none;
        Reading reading{notes, none};
        const auto table = TextTable::read(*file, reading);
        QVERIFY(table);
        for (std::size_t row = 0; row < table->rows(); ++row) {
            std::vector<std::string_view> cells(kColumns);
            table->cells(row, cells);
            for (std::size_t column = 0; column < cells.size(); ++column) {
                QCOMPARE(cells[column], table->cell(row, column));
                QCOMPARE(std::string(cells[column]), 'c' + std::to_string((row + 1) * 1000 + column));
            }
        }
    }
};

QTEST_GUILESS_MAIN(Catalogues)
#include "tst_catalogues.moc"
