// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes that their own line does not close: fields of several lines are read as such, and one quote too many
// eats no rows.
#include "engine/base/random.h"
#include "engine/data/text/delimited.h"
#include "engine/data/text/reading.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QTest>

using namespace shelf;

namespace {

using Row = std::vector<std::string>;

std::vector<Row> rowsOf(const std::string& text, std::vector<LongQuote>* quotes = nullptr)
{
    const auto file = TextFile::fromBytes("t.csv", text);
    if (!file)
        return {};
    RowReader reader(*file, detectDialect(file->text()));
    std::vector<Row> rows;
    std::vector<Field> fields;
    while (reader.next(fields) == RowReader::Next::row) {
        Row& row = rows.emplace_back();
        for (const Field& field : fields)
            row.emplace_back(field.text);
    }
    if (quotes)
        *quotes = reader.longQuotes();
    return rows;
}

/// RFC 4180 to the letter, a character at a time: what a file without stray quotes says. An escape is a
/// doubled quote, or a backslash before a quote.
std::vector<Row> strictRows(const std::string& text, char separator, bool backslash)
{
    std::vector<Row> rows(1, Row(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        std::string& field = rows.back().back();
        if (quoted &&
            ((c == '"' && next == '"') || (backslash && c == '\\' && (next == '"' || next == '\\')))) {
            field += next;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            rows.back().emplace_back();
        } else if (!quoted && c == '\n') {
            rows.emplace_back(1);
        } else if (quoted || c != '\r') {
            field += c;
        }
    }
    if (rows.back() == Row(1))
        rows.pop_back();
    return rows;
}

std::string joined(const Row& row)
{
    std::string text;
    for (const std::string& field : row)
        text += (text.empty() ? "" : " | ") + field;
    return text;
}

std::string sentence(Random& random, const char* separators)
{
    static const char* const kWords[] = {"good",          "slow start", "the end",  "12 of 20",
                                         "I read, twice", "7",          "no; never"};
    std::string text;
    for (std::uint64_t n = 1 + random.below(4); n > 0; --n) {
        text += kWords[random.below(std::size(kWords))];
        text += separators[random.below(2)];
    }
    return text;
}

/// A file of reader, book, rating, a comment and a place; the comment is now and then a text of several
/// lines.
struct MadeFile {
    std::string text;
    std::vector<Row> rows; ///< as it should be read, with the names
    std::size_t strays = 0;
};

MadeFile makeFile(Random& random, bool withStrays)
{
    const char separator = random.below(2) == 0 ? ',' : ';';
    const bool backslash = random.below(3) == 0;
    const bool quoteAll = random.below(3) == 0;
    const std::string end = random.below(2) == 0 ? "\n" : "\r\n";
    const auto quoted = [&](const std::string& value) {
        std::string out = "\"";
        for (const char c : value)
            out += c == '"' ? (backslash ? "\\\"" : "\"\"") : std::string(1, c);
        return out + '"';
    };
    MadeFile made;
    const auto add = [&](const Row& row, bool stray) {
        made.rows.push_back(row);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool needed = row[i].find_first_of("\"\n,;") != std::string::npos;
            if (i > 0)
                made.text += separator;
            made.text += (needed || quoteAll) && !(stray && i == 3) ? quoted(row[i]) : row[i];
        }
        made.text += end;
    };
    add({"user_id", "book_id", "rating", "comment", "place"}, false);
    const std::uint64_t rows = 20 + random.below(60);
    for (std::uint64_t i = 0; i < rows; ++i) {
        Row row{std::to_string(random.below(90)), std::to_string(1000 + i),
                std::to_string(1 + random.below(5)), "fine", "home"};
        bool stray = false;
        switch (random.below(6)) {
        case 0: // a review of some lines
            row[3] = sentence(random, " \n") + "\n" + sentence(random, " \n") + ".";
            break;
        case 1:
            row[3] = "a \"quoted\" word" + std::string(backslash ? " \"or\" two" : "");
            break;
        case 2:
            if (withStrays && random.below(3) == 0) {
                row[3] = "\"good";
                stray = true;
                ++made.strays;
            }
            break;
        default:
            break;
        }
        add(row, stray);
    }
    return made;
}

} // namespace

class LongQuotesTest : public QObject {
    Q_OBJECT
private slots:
    void oneStrayQuoteLosesNoRating();
    void aStrayQuoteInTheCatalogueLosesNoBook();
    void aStrayQuoteAmongReadersLosesNoReader();
    void aQuoteThatNothingClosesIsASign();
    void anEscapeIsUndoneWhereQuotesAreSigns();
    void aReviewThatIsCutOffIsLeftOutAndTold();
    void wholeCommentsOfManyLinesStayOneRow();
    void aMissingSecondQuoteDoesNotJoinTwoLines();
    void aFieldThatCouldBeRowsIsTold();
    void quotesBehindABlankEncloseTheirField();
    void namesMayHaveAStrayQuoteToo();
    void filesWithoutStraysAreReadAsTheStandardSays();
    void filesWithStraysAreReadAsTheirOtherLinesSay();
    void everyRowBeginsWithAQuoteAndIsReadOnce();
};

void LongQuotesTest::oneStrayQuoteLosesNoRating()
{
    QByteArray text = "user_id,book_id,rating,comment\n";
    for (int i = 2; i <= 43; ++i)
        text += QByteArray::number(i % 8) + ',' + QByteArray::number(i) + ",4," +
                (i == 7    ? "\"good"
                 : i == 27 ? "slow\" start"
                           : "fine") +
                '\n';
    const auto data = readText(text);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(42));
    QCOMPARE(data->leftOut.swallowed, std::uint64_t(0));
    // Told for the whole file, and on its line with the lines that it would have eaten.
    QCOMPARE(data->warnings.at(0).kind, WarningKind::longQuote);
    QCOMPARE(data->warnings.at(0).line, std::int64_t(0));
    QCOMPARE(data->warnings.at(1).line, std::int64_t(7));
    QVERIFY(data->warnings.at(1).message.find("7 to 27") != std::string::npos);
}

void LongQuotesTest::aStrayQuoteInTheCatalogueLosesNoBook()
{
    const auto data =
        readJoined("user_id,book_id,rating\n1,1,3\n1,2,4\n2,3,5\n2,4,1\n3,5,2\n3,6,2\n",
                   "book_id,title,authors,year\n1,Amber Road,Ana,1990\n2,\"Birch Lane,Ben,1991\n"
                   "3,Cedar Hill,Cleo,1992\n4,Dune Sea,Dan,1993\n5,Ember Days,Eva \"E\" Elm,1994\n"
                   "6,Fjord Song,Finn,1995\n");
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->bookCount(), std::size_t(6));
    QCOMPARE(std::string(data->books.titles[1]), std::string("\"Birch Lane"));
    QCOMPARE(std::string(data->books.titles[3]), std::string("Dune Sea"));
    QCOMPARE(std::string(data->books.authors[4]), std::string("Eva \"E\" Elm"));
    QCOMPARE(data->books.years, (std::vector<std::int32_t>{1990, 1991, 1992, 1993, 1994, 1995}));
    QCOMPARE(warningsOf(*data, WarningKind::missingBook), 0);
    QCOMPARE(warningsOf(*data, WarningKind::longQuote), 2);
}

void LongQuotesTest::aStrayQuoteAmongReadersLosesNoReader()
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write("r.csv", "user_id,book_id,rating\n1,1,3\n2,1,4\n3,1,5\n4,1,5\n5,1,1\n");
    source.users =
        folder.write("u.csv", "user_id,age,town\n1,24,\"Ulm\n2,53,Bonn\n3,31,\"Kiel\n4,47,Graz\n5,19,Bern\n");
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    std::vector<std::string> ages;
    for (std::size_t user = 0; user < 5; ++user)
        ages.emplace_back(data->userAttributes.at(0).values[user]);
    QCOMPARE(ages, (std::vector<std::string>{"24", "53", "31", "47", "19"}));
}

void LongQuotesTest::anEscapeIsUndoneWhereQuotesAreSigns()
{
    const auto rows = rowsOf("isbn;title;rating\r\n"
                             "\"0\"a \"\"b\"\" c\";\"3e;4\r\n"
                             "\"0\"a \"\";\\u000bn;5;\r\n");
    QCOMPARE(rows.size(), std::size_t{3});
    QVERIFY(rows[2].size() >= 3);
    QCOMPARE(rows[2][1], std::string("\vn"));
    QCOMPARE(rows[2][2], std::string("5"));
}

void LongQuotesTest::aQuoteThatNothingClosesIsASign()
{
    const auto data = readText("user_id,book_id,rating\n1,2,3\n1,\"2,3\n4,5,1\n");
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->ratingCount(), std::size_t(3));
    QCOMPARE(std::string(data->books.ids[1]), std::string("\"2"));
    QCOMPARE(firstWarning(*data, WarningKind::longQuote)->line, std::int64_t(0));
}

void LongQuotesTest::aReviewThatIsCutOffIsLeftOutAndTold()
{
    QByteArray text = "user_id,book_id,rating,review\n";
    for (int i = 2; i < 30; ++i)
        text += QByteArray::number(i) + ",1,3,\"well,\nquite so\"\n";
    const auto whole = readText(text);
    QVERIFY(whole.ok());
    QCOMPARE(whole->ratingCount(), std::size_t(28));
    QCOMPARE(whole->warningCount, std::uint64_t(0));
    const auto cut = readText(text + "77,1,3,\"I began,\nand then\nit was");
    QVERIFY(cut.ok());
    QCOMPARE(cut->ratingCount(), std::size_t(28));
    QCOMPARE(cut->leftOut.swallowed, std::uint64_t(3));
    const auto line = std::find_if(cut->warnings.begin(), cut->warnings.end(),
                                   [](const Warning& warning) { return warning.line == 58; });
    QVERIFY(line != cut->warnings.end() && line->message.find("58 to 60") != std::string::npos);
    // On the last line it costs that line alone, whatever ends the file.
    QByteArray plain = "user_id,book_id,rating\n";
    for (int i = 2; i < 30; ++i)
        plain += QByteArray::number(i) + ",1,3\n";
    for (const char* end : {"", "\n", "\r\n", "\n\n", "\n \n"}) {
        const auto last = readText(plain + "\"77,1,3" + end);
        QVERIFY(last.ok());
        QCOMPARE(last->ratingCount(), std::size_t(28));
        QCOMPARE(last->leftOut.swallowed, std::uint64_t(1));
        QVERIFY(std::any_of(last->warnings.begin(), last->warnings.end(), [](const Warning& warning) {
            return warning.line == 30 && warning.message.find("the last of the file") != std::string::npos;
        }));
    }
}

void LongQuotesTest::wholeCommentsOfManyLinesStayOneRow()
{
    const std::string review = "\"I, for one,\nliked it\n\n1 of 5,000, they say\n\"\"really\"\"\"";
    std::vector<LongQuote> quotes;
    const auto rows = rowsOf("user_id,book_id,rating,review\n1,2,5," + review + "\n3,4,1,no\n", &quotes);
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[1][3], std::string("I, for one,\nliked it\n\n1 of 5,000, they say\n\"really\""));
    QVERIFY(quotes.empty());
}

void LongQuotesTest::aMissingSecondQuoteDoesNotJoinTwoLines()
{
    const auto rows = rowsOf("\"id\";\"title\";\"year\"\n\"1\";\"A\";\"1990\"\n\"2\";\"B\";\"1991\n"
                             "\"3\";\"C\";\"1992\"\n\"4\";\"D\";\"1993\"\n");
    QCOMPARE(rows.size(), std::size_t(5));
    QCOMPARE(rows[2], (Row{"2", "B", "\"1991"}));
    QCOMPARE(rows[3], (Row{"3", "C", "1992"}));
}

void LongQuotesTest::aFieldThatCouldBeRowsIsTold()
{
    // Words alone: nothing tells a title of two lines from two books.
    const auto data =
        readJoined("user_id,book_id,rating\na,x,3\na,y,4\n", "book_id,title\nx,\"One\nz,Two\"\ny,Three\n");
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(std::string(data->books.titles[0]), std::string("One z,Two"));
    QCOMPARE(data->leftOut.swallowed, std::uint64_t(1));
    QCOMPARE(data->warnings.at(0).kind, WarningKind::longQuote);
    // So with a list of points in a table of two columns.
    std::vector<LongQuote> quotes;
    const auto rows = rowsOf("id,text\n1,\"Contents\n1, Intro\n2, Methods\"\n2,b\n3,c\n4,d\n", &quotes);
    QCOMPARE(rows.size(), std::size_t(5));
    QCOMPARE(rows[1][1], std::string("Contents\n1, Intro\n2, Methods"));
    QCOMPARE(quotes.size(), std::size_t(1));
    QVERIFY(!quotes[0].takenAsSign && quotes[0].first == 2 && quotes[0].last == 4);
}

void LongQuotesTest::quotesBehindABlankEncloseTheirField()
{
    const auto rows =
        rowsOf("\"user_id\", \"book_id\", \"rating\"\n\"u1\", \"b, 1\", 3\nu2, b \"2\", 4\nu3, \"b\" 3, 5\n");
    QCOMPARE(rows.at(0), (Row{"user_id", "book_id", "rating"}));
    QCOMPARE(rows.at(1), (Row{"u1", "b, 1", " 3"}));
    QCOMPARE(rows.at(2), (Row{"u2", " b \"2\"", " 4"}));
    QCOMPARE(rows.at(3), (Row{"u3", " \"b\" 3", " 5"}));
}

void LongQuotesTest::namesMayHaveAStrayQuoteToo()
{
    const auto rows = rowsOf("user_id,book_id,\"rating\n1,2,3\n1,3,4\n5,\"x\",2\n");
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0], (Row{"user_id", "book_id", "\"rating"}));
    QCOMPARE(rows[3], (Row{"5", "x", "2"}));
}

void LongQuotesTest::filesWithoutStraysAreReadAsTheStandardSays()
{
    Random random(3);
    for (int round = 0; round < 500; ++round) {
        const MadeFile made = makeFile(random, false);
        const auto file = TextFile::fromBytes("t.csv", made.text);
        const Dialect dialect = detectDialect(file->text());
        auto strict = strictRows(made.text, dialect.separator.front(), dialect.backslash);
        std::vector<LongQuote> quotes;
        QCOMPARE(rowsOf(made.text, &quotes), strict);
        QVERIFY(quotes.empty());
    }
}

void LongQuotesTest::filesWithStraysAreReadAsTheirOtherLinesSay()
{
    Random random(4);
    std::size_t strays = 0;
    for (int round = 0; round < 2000; ++round) {
        const MadeFile made = makeFile(random, true);
        std::vector<LongQuote> quotes;
        const auto rows = rowsOf(made.text, &quotes);
        const auto differs = std::mismatch(rows.begin(), rows.end(), made.rows.begin(), made.rows.end());
        QVERIFY2(rows == made.rows,
                 differs.second == made.rows.end()
                     ? "too many rows"
                     : (("not read: " + joined(*differs.second) + "\nbut: " +
                         (differs.first == rows.end() ? "" : joined(*differs.first)) + "\nof\n" + made.text)
                            .c_str()));
        QCOMPARE(quotes.size(), made.strays);
        strays += made.strays;
    }
    QVERIFY(strays > 2000);
}

void LongQuotesTest::everyRowBeginsWithAQuoteAndIsReadOnce()
{
    // Each of the quotes is weighed; no row is read twice or passed over, nor is the work squared.
    std::string text = "comment,user_id,book_id,rating\n";
    constexpr int kRows = 200000;
    for (int i = 0; i < kRows; ++i)
        text += "\"so,1," + std::to_string(i) + ",3\n";
    std::vector<LongQuote> quotes;
    const auto rows = rowsOf(text, &quotes);
    QCOMPARE(rows.size(), std::size_t(kRows + 1));
    for (int i = 0; i < kRows; i += 997)
        QCOMPARE(rows[static_cast<std::size_t>(i) + 1], (Row{"\"so", "1", std::to_string(i), "3"}));
    QCOMPARE(quotes.size(), RowReader::kMaxLongQuotes);
}

QTEST_APPLESS_MAIN(LongQuotesTest)
#include "tst_long_quotes.moc"
