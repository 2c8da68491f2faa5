// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/base/table_text.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/text/text_table.h"
#include "engine/output/text_fields.h"
#include "tests/engine/csv_text.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QLatin1String>
#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <QTemporaryDir>

using namespace shelf;

namespace {

/// What the makers of spreadsheets say begins a formula, and how a reader of tables takes quotes away first.
bool isFormulaInASpreadsheet(QString cell)
{
    if (cell.startsWith(u'\t') || cell.startsWith(u'\r') || cell.startsWith(u'\n'))
        return true;
    while (!cell.isEmpty() && (cell.front().isSpace() || cell.front() == u'"'))
        cell.remove(0, 1);
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9.,]+(?:[eE][+-]?[0-9]+)?$"));
    return !cell.isEmpty() && QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(cell.front()) &&
           !number.match(cell).hasMatch();
}

std::string csvCell(const std::string& text)
{
    std::string out;
    appendCsvField(out, text);
    return out;
}

std::string tsvCell(const std::string& text)
{
    std::string out;
    appendTsvField(out, text);
    return out;
}

/// What a cell was made of, as readers of this program have it.
std::string undone(const std::string& cell)
{
    return std::string(withoutTextMark(withoutEscapes(cell)));
}

/// Whether a terminal that shows the cell would obey it.
bool commandsATerminal(const QString& cell)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool ends = cell[i] == u'\r' && i + 1 < cell.size() && cell[i + 1] == u'\n';
        if (cell[i].category() == QChar::Other_Control && cell[i] != u'\n' && cell[i] != u'\t' && !ends)
            return true;
    }
    return false;
}

/// The one cell of a table of one row, as the program's own readers have it.
std::string readBack(const std::string& cell, char separator)
{
    const std::string text = std::string("first") + separator + "second\nid" + separator + cell + '\n';
    const auto file = TextFile::fromBytes("table", text);
    Dataset notes;
    const Progress none;
    Reading reading{notes, none};
    const auto table = file ? TextTable::read(*file, reading) : Result<TextTable>(file.error());
    return table && table->rows() == 1 ? std::string(table->cell(0, 1)) : std::string("not one row");
}

/// Texts of few characters, all of which mean something somewhere.
std::string oddText(Random& random, bool oneLine)
{
    const std::vector<std::string> parts = {"=",
                                            "+",
                                            "-",
                                            "@",
                                            "'",
                                            "\"",
                                            "1",
                                            ".",
                                            "e",
                                            "x",
                                            " ",
                                            ",",
                                            ";",
                                            "|",
                                            "\xEF\xBC\x9D",
                                            "\xEF\xBC\xA0",
                                            "\xC2\xA0",
                                            "\xE2\x80\x8B",
                                            "\\",
                                            "\x1b",
                                            "\x7f",
                                            "\xC2\x9B",
                                            "\\u001b",
                                            "\\u005c",
                                            "\\u2028",
                                            "\xE2\x80\xA8",
                                            "u001b",
                                            "\xE2\x81\xA0"};
    const std::vector<std::string> more = {"\n", "\t", "\r\n", "\x01", "\r"};
    std::string text;
    for (std::uint64_t left = random.below(6); left > 0; --left) {
        const std::uint64_t pick = random.below(parts.size() + (oneLine ? 0 : more.size()));
        text += pick < parts.size() ? parts[pick] : more[pick - parts.size()];
    }
    return text;
}

} // namespace

class TestTableText : public QObject {
    Q_OBJECT

private slots:
    void formulasAreMarkedAndNothingElseIs_data();
    void formulasAreMarkedAndNothingElseIs();
    void noCellIsAFormulaAndEveryOneComesBack();
    void aQuoteWithinACellIsQuoted();
    void idsAndTitlesOfALibraryComeBack();
};

void TestTableText::formulasAreMarkedAndNothingElseIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("marked");
    const auto row = [](const char* text, bool marked) { QTest::newRow(text) << QByteArray(text) << marked; };
    row("=1+1", true);
    row("=cmd|' /C calc'!A0", true);
    row("+49 30 123", true);
    row("-30-", true);
    row("@SUM(A1)", true);
    row(" =1", true);
    row("\"=1\"", true);
    row("'=1", true);
    row("''=1", true);
    row("\xEF\xBC\x9D"
        "1+1",
        true);
    row("\tx", true);
    row("-1.5", false);
    row("+3", false);
    row("-1e-05", false);
    row("-1,234.5", false);
    row("-1+1", true);
    row("-", true);
    row("", false);
    row("A Tale", false);
    row("'Tis", false);
    row("\"Surely\"", false);
    row("a=b", false);
    row("'", false);
    row("1984", false);
}

void TestTableText::formulasAreMarkedAndNothingElseIs()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, marked);
    const std::string plain = text.toStdString();
    QCOMPARE(looksLikeFormula(plain), marked);
    QCOMPARE(parseCsv(QString::fromStdString(csvCell(plain)) + u'\n').value(0).value(0),
             (marked ? QStringLiteral("'") : QString()) + QString::fromUtf8(text));
}

void TestTableText::noCellIsAFormulaAndEveryOneComesBack()
{
    Random random(20);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = oddText(random, false);
        const std::string line = oddText(random, true);
        const QString csv = parseCsv(QString::fromStdString(csvCell(text)) + u'\n').value(0).value(0);
        QVERIFY2(!isFormulaInASpreadsheet(csv), text.c_str());
        QVERIFY2(!commandsATerminal(csv), text.c_str());
        QCOMPARE(undone(csv.toStdString()), text);
        const std::string tsv = tsvCell(text);
        QVERIFY2(!isFormulaInASpreadsheet(QString::fromStdString(tsv)), text.c_str());
        QVERIFY2(!commandsATerminal(QString::fromStdString(tsv)), text.c_str());
        QVERIFY(tsv.find_first_of("\t\r\n") == std::string::npos);
        QVERIFY(tsv.find("\xE2\x80\xA8") == std::string::npos);
        if (const QString shown = QString::fromStdString(line); !line.empty() && shown == shown.trimmed())
            QCOMPARE(readBack(tsvCell(line), '\t'), line);
    }
    QVERIFY(looksLikeFormula("\xEF\xBB\xBF=1")); // Qt's own decoding would drop the mark of order
    // The same by the readers of files; these take blanks around a cell away and look at quotes first.
    for (const char* text : {"=1+1", "@x", "-30-", "'=1", "''@", "a,\"b\"", "=a,\"b\"\nc", "\"=1\"", "+1 2",
                             "\x1b[31mred", "\x1b=1", "a\"\x07", "\\u001b", "\\u005cu001b", "\xC2\x9B", "\\"})
        QCOMPARE(readBack(csvCell(text), ','), std::string(text));
    for (const char* text : {"=1+1",
                             "@x",
                             "-30-",
                             "'=1",
                             "''@",
                             "\"=1\"",
                             "+1 2",
                             "\x1b[31mred",
                             "'\x7f",
                             "\\u009b",
                             "\"quoted\"",
                             "\"A\" is for Alibi",
                             "\"\"",
                             "\"",
                             "\"open",
                             "the \"end\"",
                             "\"a\" and \"b\"",
                             "'\"q\"'",
                             "\"C:\\\"",
                             "line\xE2\x80\xA8separator",
                             "\xE2\x80\xA9",
                             "a\xE2\x80\xA8\"b\""})
        QCOMPARE(readBack(tsvCell(text), '\t'), std::string(text));
}

void TestTableText::aQuoteWithinACellIsQuoted()
{
    // Bare ones stop polars and lose what others take for the end of a cell.
    QCOMPARE(tsvCell("the \"end\""), std::string("\"the \"\"end\"\"\""));
    QCOMPARE(tsvCell("5\" disk"), std::string("\"5\"\" disk\""));
    QCOMPARE(tsvCell("plain, here"), std::string("plain, here"));
}

void TestTableText::idsAndTitlesOfALibraryComeBack()
{
    QTemporaryDir folder;
    const std::vector<std::string> ids = {"=1", "-2-", "@three", "'=4", "+five", "6", "-7", "'eight"};
    std::string ratings = "user_id,book_id,rating\n";
    std::string books = "book_id,title,authors\n";
    for (const std::string& id : ids) {
        ratings += csvCell("@reader") + ',' + csvCell(id) + ",4\n";
        books += csvCell(id) + ',' + csvCell("=HYPERLINK(\"" + id + "\")") + ',' + csvCell("-" + id) + '\n';
    }
    const auto write = [&](const char* name, const std::string& text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text.c_str()) > 0;
    };
    QVERIFY(write("ratings.csv", ratings) && write("books.csv", books));
    DataSource source;
    source.path = folder.path().toStdString();
    const auto data = readDataset(source);
    QVERIFY2(data.ok(), data.ok() ? "" : data.error().text().c_str());
    QCOMPARE(data->bookCount(), ids.size());
    for (std::size_t b = 0; b < ids.size(); ++b) {
        QCOMPARE(std::string(data->books.ids[b]), ids[b]);
        QCOMPARE(std::string(data->books.titles[b]), "=HYPERLINK(\"" + ids[b] + "\")");
        QCOMPARE(std::string(data->books.authors[b]), "-" + ids[b]);
    }
    QCOMPARE(std::string(data->userIds[0]), std::string("@reader"));
    // A file of somebody else may have meant the apostrophes: it is said, once a file.
    int said = 0;
    for (const Warning& warning : data->warnings)
        said += warning.message.find("apostrophe") != std::string::npos;
    QCOMPARE(said, 2);
}

QTEST_APPLESS_MAIN(TestTableText)
#include "tst_table_text.moc"
