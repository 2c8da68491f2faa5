// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/packed_file.h"
#include "engine/data/archives/workbook.h"
#include "engine/data/archives/workbook_cells.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringLiteral>
#include <QTest>

#include <map>

using namespace shelf;

namespace {

std::string packed(const char* name)
{
    return std::string(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/packed/") + name;
}

std::string textOf(const std::string& path)
{
    const auto read = readFileBytes(path);
    return read ? std::string(read->bytes.text()) : "refused: " + read.error().text();
}

/// What openpyxl and XlsxWriter put into the small workbooks, each in its own way.
const char* const kSheet = "user_id\tisbn\trating\tdate\n"
                           "ann\t0441172717\t4.5\t2025-03-01\n"
                           "bob\t0441172717\t3\t2025-03-01 12:00:00\n"
                           "ann\t080442957X\t\t1900-02-28\n"
                           "cy\t080442957X\t0.5\t1900-03-01\n"
                           "Zo\u00eb \"Z\"\t9780441172719\t5\t2024-12-31\n";

/// A workbook of one sheet from its parts.
Result<ByteBuffer> sheetOf(const std::string& cells, const std::string& more = {})
{
    const std::map<std::string, std::string> parts = {
        {"xl/workbook.xml",
         "<workbook xmlns:r='r'>" + more + "<sheets><sheet name='S' r:id='rId1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='\"day\" 0.00'/>"
         "<numFmt numFmtId='165' formatCode='[Red]yyyy'/></numFmts><cellXfs><xf numFmtId='0'/>"
         "<xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", cells}};
    std::vector<std::string> notes;
    return readWorkbook(
        [&](const std::string& name) -> Result<ByteBuffer> {
            ByteBuffer bytes;
            if (const auto found = parts.find(name); found != parts.end()) {
                std::copy(found->second.begin(), found->second.end(),
                          bytes.room(found->second.size()).begin());
                bytes.taken(found->second.size());
            }
            return bytes;
        },
        {}, "s.xlsx", notes);
}

std::string rowsOf(const std::string& rows, const std::string& more = {})
{
    const auto sheet = sheetOf("<worksheet><sheetData>" + rows + "</sheetData></worksheet>", more);
    return sheet ? std::string(sheet->text()) : "refused: " + sheet.error().text();
}

} // namespace

/// Workbooks and Parquet files, which come out as the texts of tables.
class TablesOfOthersTest : public QObject {
    Q_OBJECT
private slots:
    void workbooksOfBothWritersSayTheSame()
    {
        QCOMPARE(textOf(packed("openpyxl.xlsx")), std::string(kSheet));
        QCOMPARE(textOf(packed("xlsxwriter.xlsx")), std::string(kSheet));
    }

    void aWorkbookIsOpenedAsRatings()
    {
        const auto data = readPath(packed("openpyxl.xlsx"));
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->ratingCount(), std::size_t(4));
        QVERIFY(data->hasTimes());
        QCOMPARE(data->name, std::string("openpyxl"));
        QVERIFY(std::any_of(data->warnings.begin(), data->warnings.end(), [](const Warning& w) {
            return w.message.find("\"Ratings\", \"Old ones\"; the first is read") != std::string::npos;
        }));
        const auto other = readPath(packed("openpyxl.xlsx/Old ones"));
        QVERIFY2(other.ok(), whyNot(other).constData());
        QCOMPARE(std::string(other->books.ids[0]), std::string("0441172717")); // of the formula ="0441172717"
        QCOMPARE(other->source.ratings, packed("openpyxl.xlsx/Old ones"));
        QCOMPARE(textOf(packed("openpyxl.xlsx/Old ones")),
                 std::string("user_id\tisbn\trating\ndee\t0441172717\t2\n\ndee\tx\t1\n"));
        const auto none = readPath(packed("openpyxl.xlsx/None"));
        QVERIFY(!none.ok() && none.error().message.find("\"Old ones\"") != std::string::npos);
    }

    void cellsStandWhereTheirPlacesSay()
    {
        QCOMPARE(rowsOf("<row r='2'><c r='B2'><v>1</v></c><c r='D2' t='b'><v>1</v></c></row><row r='4'/>"
                        "<row r='5'><c r='A5' t='e'><v>#N/A</v></c><c r='AA5'><v>7</v></c></row>"),
                 std::string("\n\t1\t\tTRUE\n\n\n") + std::string(26, '\t') + "7\n");
        QCOMPARE(rowsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
                 std::string("1\t2\n3\t\n"));
        QCOMPARE(
            rowsOf(
                "<row r='1'><c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t xml:space='preserve"
                "'> b</t></r><rPh><t>c</t></rPh></is></c><c r='B1' t='str'><v>tab\tand\nline</v></c></row>"),
            std::string("a b\ttab and line\n"));
        QCOMPARE(rowsOf("<row r='1'><c r='A1' t='inlineStr'><is><t>\"q\" x</t></is></c></row>"),
                 std::string("\"\"\"q\"\" x\"\n"));
    }

    void datesAreToldByTheirStyle()
    {
        const auto cell = [](const char* style, const char* value) {
            return rowsOf(std::string("<row r='1'><c r='A1' s='") + style + "'><v>" + value +
                          "</v></c></row>");
        };
        QCOMPARE(cell("0", "45717"), std::string("45717\n"));
        QCOMPARE(cell("1", "45717"), std::string("2025-03-01\n"));
        QCOMPARE(cell("2", "45717"), std::string("45717\n")); // the d is in quotes
        QCOMPARE(cell("3", "61.75"), std::string("1900-03-01 18:00:00\n"));
        QCOMPARE(cell("1", "1"), std::string("1900-01-01\n"));
        QCOMPARE(cell("1", "59"), std::string("1900-02-28\n"));
        QCOMPARE(cell("1", "0.9999999999"), std::string("1900-01-01\n")); // rounds to the next day
        QCOMPARE(cell("1", "-5"), std::string("-5\n"));
        QCOMPARE(cell("99", "5"), std::string("5\n"));
        QCOMPARE(rowsOf("<row r='1'><c r='A1' s='1'><v>0</v></c></row>", "<workbookPr date1904='1'/>"),
                 std::string("1904-01-01\n"));
    }

    void prefixesOfNamesMeanNothing()
    {
        const auto sheet =
            sheetOf("<x:worksheet xmlns:x='x'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>5</x:v></x:c>"
                    "</x:row></x:sheetData></x:worksheet>");
        QCOMPARE(sheet ? std::string(sheet->text()) : std::string(), std::string("5\n"));
    }

    void damagedWorkbooksAreRefused()
    {
        for (const char* rows : {"<row r='1'><c r='A1'><v>1</v></c>", "<row r='1'><c r='A1'><v>1</c></row>",
                                 "<row r='3'></row><row r='2'></row>", "<row r='1'><c r='ZZZZ1'/></row>",
                                 "<row r='9999999'></row>", "<row r='1'"}) {
            const std::string said = rowsOf(rows);
            QVERIFY2(said.find("damaged") != std::string::npos, (rows + (": " + said)).c_str());
        }
        QVERIFY(!sheetOf("<worksheet/>").ok());
        QVERIFY(!sheetOf("").ok());
    }

    void parquetIsReadByAHelperOnPath_data()
    {
        QTest::addColumn<QByteArray>("script"); // of what is called duckdb; empty: none
        QTest::addColumn<QByteArray>("words");  // of the error; empty: it is read
        QTest::newRow("no helper") << QByteArray() << QByteArray("pip install pyarrow");
        QTest::newRow("duckdb") << QByteArray(
                                       "#!/bin/sh\nfor w in \"$@\"; do last=$w; done\ncase $last in\n"
                                       "*\"read_parquet('\"*\"it''s; \\$(touch x).parquet')\"*) ;;\n"
                                       "*) echo \"$last\" >&2; exit 3;; esac\n"
                                       "printf 'user_id,book_id,rating\\nann,\"b,1\",4.5\\nbob,b2,1\\n'\n")
                                << QByteArray();
        QTest::newRow("a helper that fails")
            << QByteArray("#!/bin/sh\necho 'Error: no magic bytes' >&2\nexit 1\n")
            << QByteArray("no magic bytes");
        QTest::newRow("a helper that is killed")
            << QByteArray("#!/bin/sh\nkill -9 $$\n") << QByteArray("no reason");
    }
    void parquetIsReadByAHelperOnPath()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, words);
        const TextFolder programs;
        if (!script.isEmpty())
            QFile::setPermissions(QString::fromStdString(programs.write("duckdb", script)),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const TextFolder folder;
        const std::string file = folder.write("it's; $(touch x).parquet", "PAR1 and so on");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray::fromStdString(programs.path()));
        const auto data = readPath(file);
        qputenv("PATH", path);
        if (!words.isEmpty()) {
            QVERIFY(!data.ok());
            QVERIFY2(data.error().text().find(words.toStdString()) != std::string::npos,
                     data.error().text().c_str());
            return;
        }
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->ratingCount(), std::size_t(2));
        QCOMPARE(std::string(data->books.ids[0]), std::string("b,1"));
        QVERIFY(!QFile::exists(QStringLiteral("x")));
    }

    void aHelperIsEndedWhereNobodyWaits()
    {
        const TextFolder programs;
        QFile::setPermissions(
            QString::fromStdString(programs.write("duckdb", "#!/bin/sh\nwhile :; do echo 1,2,3; done\n")),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const TextFolder folder;
        const std::string file = folder.write("r.parquet", "PAR1 and so on");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray::fromStdString(programs.path()));
        const auto read =
            readFileBytes(file, [](std::uint64_t done, std::uint64_t) { return done < 100'000; });
        qputenv("PATH", path);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::cancelled);
    }

    void aRealParquetFileIsReadWhereAHelperIsThere()
    {
        const bool duckdb =
            QProcess::execute(QStringLiteral("sh"),
                              {QStringLiteral("-c"), QStringLiteral("command -v duckdb")}) == 0;
        const bool pyarrow =
            QProcess::execute(
                QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("python3 -c 'import pyarrow' 2>/dev/null")}) == 0;
        if (!duckdb && !pyarrow)
            QSKIP("neither duckdb nor pyarrow is here");
        const auto data = readPath(packed("ratings.parquet"));
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->rating, (std::vector<float>{4.5f, 3.0f, 1.0f}));
        QCOMPARE(std::string(data->books.ids[1]), std::string("b,\"2"));
    }
};

QTEST_GUILESS_MAIN(TablesOfOthersTest)
#include "tst_tables_of_others.moc"
