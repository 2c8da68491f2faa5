// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of files before they are read, by the beginning of them. The right values follow from how the
// texts below are made.
#include "engine/data/preview/preview_texts.h"
#include "engine/data/preview/reading_preview.h"
#include "engine/data/ratings/locate.h"
#include "engine/data/ratings/reader.h"
#include "tests/engine/reader_files.h"
#include "tests/test_data.h"

#include <QByteArray>
#include <QChar>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QIODevice>
#include <QString>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

#include <zlib.h>

using namespace shelf;

namespace {

Result<ReadingPreview> previewOf(const QByteArray& text, const ReadingOptions& options = {},
                                 const PreviewLimits& limits = {}, const char* name = "r.csv")
{
    const TextFolder folder;
    DataSource source;
    source.ratings = folder.write(name, text);
    source.reading = options;
    return previewReading(source, limits);
}

ReadingOptions said(std::initializer_list<std::pair<const char*, const char*>> words)
{
    ReadingOptions options;
    for (const auto& [key, value] : words)
        static_cast<void>(findReadingOption(key)->set(options, value));
    return options;
}

QByteArray takenOf(const ReadingPreview& preview, const char* key)
{
    return QByteArray::fromStdString(findReadingOption(key)->get(preview.taken));
}

/// zlib's own gzip of a text.
QByteArray gzipped(const QByteArray& text)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("t.gz")).toLocal8Bit();
    gzFile file = gzopen(path.constData(), "wb");
    gzwrite(file, text.constData(), static_cast<unsigned>(text.size()));
    gzclose(file);
    QFile packed(QString::fromLocal8Bit(path));
    return packed.open(QIODevice::ReadOnly) ? packed.readAll() : QByteArray();
}

constexpr const char* kZip =
    "UEsDBBQAAAAAAAAAIVzfUspaIwAAACMAAAALAAAAcmF0aW5ncy5jc3Z1c2VyX2lkLGJvb2tfaWQscmF0aW5nCmEsMS"
    "w0CmIsMiw1ClBLAwQUAAAAAAAAACFcEp624xoAAAAaAAAACQAAAGJvb2tzLmNzdmJvb2tfaWQsdGl0bGUKMSxPbmUK"
    "MixUd28KUEsBAhQDFAAAAAAAAAAhXN9SylojAAAAIwAAAAsAAAAAAAAAAAAAAIABAAAAAHJhdGluZ3MuY3N2UEsBAh"
    "QDFAAAAAAAAAAhXBKetuMaAAAAGgAAAAkAAAAAAAAAAAAAAIABTAAAAGJvb2tzLmNzdlBLBQYAAAAAAgACAHAAAACN"
    "AAAAAAA=";

/// Line n, from 2 on, says that reader n rated book n % 10 with n % 5 + 1.
QByteArray longFile(int rows)
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int n = 2; n < rows + 2; ++n)
        text += QByteArray::number(n) + ',' + QByteArray::number(n % 10) + ',' +
                QByteArray::number(n % 5 + 1) + '\n';
    return text;
}

} // namespace

class TestReadingPreview : public QObject {
    Q_OBJECT

private slots:
    void aShortFileIsReadWhole()
    {
        const auto preview = previewOf("user_id;book_id;rating\na;b;3,5\na;c;\nd;b;x\nd;c;4\n");
        QVERIFY(preview);
        QVERIFY(preview->isWhole);
        QVERIFY(!preview->problem);
        QCOMPARE(preview->lines, 5);
        QCOMPARE(preview->data.ratingCount(), std::size_t(2));
        QCOMPARE(preview->columns, (std::vector<std::string>{"user_id", "book_id", "rating"}));
        QCOMPARE(preview->rows.size(), std::size_t(4));
        QCOMPARE(preview->rows[0].cells, (std::vector<std::string>{"a", "b", "3,5"}));
        QCOMPARE(preview->rows[3].line, 5);
        QVERIFY(preview->rows[0].leftOut.empty());
        QVERIFY(!preview->rows[1].leftOut.empty()); // no rating
        QVERIFY(!preview->rows[2].leftOut.empty()); // x is none
        QVERIFY(preview->rows[3].leftOut.empty());
        QCOMPARE(takenOf(*preview, "delimiter"), QByteArray(";"));
        QCOMPARE(takenOf(*preview, "decimal"), QByteArray(","));
        QCOMPARE(takenOf(*preview, "user-column"), QByteArray("user_id"));
        QCOMPARE(takenOf(*preview, "time-column"), QByteArray("none"));
        QCOMPARE(takenOf(*preview, "encoding"), QByteArray("UTF-8"));
        QCOMPARE(takenOf(*preview, "header"), QByteArray("yes"));
    }

    void ofALongFileTheFirstLinesAreRead()
    {
        PreviewLimits limits;
        limits.lines = 101;
        const auto preview = previewOf(longFile(500), {}, limits);
        QVERIFY(preview);
        QVERIFY(!preview->isWhole);
        QCOMPARE(preview->lines, 101);
        QCOMPARE(preview->data.ratingCount(), std::size_t(100));
        QCOMPARE(preview->data.bookCount(), std::size_t(10));
        QCOMPARE(preview->rows.size(), limits.rows);
    }

    void orTheFirstBytesUpToTheEndOfALine()
    {
        const QByteArray text = longFile(500);
        for (const std::uint64_t bytes : {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007}) {
            PreviewLimits limits;
            limits.bytes = bytes;
            const auto preview = previewOf(text, {}, limits);
            QVERIFY(preview);
            const auto whole = text.left(static_cast<int>(bytes)).count('\n');
            QCOMPARE(preview->lines, std::int64_t(whole));
            QCOMPARE(preview->data.ratingCount(), std::size_t(whole - 1));
            QCOMPARE(preview->data.warningCount, std::uint64_t(0)); // no line is half a line
        }
    }

    void alsoWhereCharactersHaveTwoBytes()
    {
        for (const bool bigEndian : {false, true}) {
            const QString text = QString::fromLatin1(longFile(500));
            QByteArray bytes = bigEndian ? QByteArray("\xfe\xff") : QByteArray("\xff\xfe");
            for (const QChar c : text) {
                const char low = static_cast<char>(c.unicode() & 0xff);
                bytes += bigEndian ? QByteArray(1, '\0') + low : QByteArray(1, low) + '\0';
            }
            PreviewLimits limits;
            limits.lines = 51;
            const auto preview = previewOf(bytes, {}, limits);
            QVERIFY(preview);
            QVERIFY2(!preview->problem, preview->problem ? preview->problem->text().c_str() : "");
            QCOMPARE(preview->data.ratingCount(), std::size_t(50));
            QCOMPARE(preview->data.warningCount, std::uint64_t(0));
        }
    }

    void ofWhatIsPackedNoMoreIsUnpacked()
    {
        const QByteArray text = longFile(400'000); // 4.9 MB
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv.gz", gzipped(text));
        PreviewLimits limits;
        limits.bytes = 100'000;
        const auto preview = previewReading(source, limits);
        QVERIFY(preview);
        QVERIFY(!preview->isWhole);
        QCOMPARE(preview->data.ratingCount(), static_cast<std::size_t>(text.left(100'000).count('\n') - 1));
    }

    /// What is kept of the files answers other options, and the same as without it.
    void whatIsPackedIsUnpackedOnceForAllOptions()
    {
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv.gz", gzipped(longFile(30'000)));
        source.books = folder.write("b.csv.gz", gzipped("book_id,title,other\n3,T,7\n7,U,3\n8,V,1\n"));
        QTest::qWait(200); // what may still be written is not kept
        PreviewTexts kept;
        std::size_t asked = 0;
        const Progress count = [&](std::uint64_t, std::uint64_t) { return ++asked > 0; };
        QVERIFY(previewReading(source, {}, count, &kept));
        const std::size_t askedFirst = std::exchange(asked, 0);
        QVERIFY(previewReading(source, {}, count, &kept));
        QVERIFY2(asked < askedFirst, "the files were opened again");
        for (const ReadingOptions& options :
             {ReadingOptions(), said({{"user-column", "2"}, {"book-column", "1"}}), said({{"header", "no"}}),
              said({{"delimiter", "tab"}}), said({{"no-rating", "1,2"}}), said({{"encoding", "UTF-16LE"}}),
              said({{"title-column", "other"}}), said({{"encoding", "windows-1252"}})}) {
            source.reading = options;
            const auto again = previewReading(source, {}, {}, &kept);
            const auto anew = previewReading(source);
            QCOMPARE(again.ok(), anew.ok());
            if (!anew)
                continue;
            QCOMPARE(again->columns, anew->columns);
            QCOMPARE(again->isWhole, anew->isWhole);
            QCOMPARE(again->lines, anew->lines);
            QCOMPARE(again->rows.size(), anew->rows.size());
            for (std::size_t row = 0; row < anew->rows.size(); ++row)
                QCOMPARE(again->rows[row].cells, anew->rows[row].cells);
            QCOMPARE(again->problem.has_value(), anew->problem.has_value());
            QCOMPARE(again->data.ratingCount(), anew->data.ratingCount());
            QCOMPARE(again->data.userIds.size(), anew->data.userIds.size());
            QCOMPARE(again->data.warnings.size(), anew->data.warnings.size());
            for (const ReadingOption& option : readingOptions())
                QCOMPARE(option.get(again->taken), option.get(anew->taken));
        }
    }

    /// A zip that Python wrote: ratings of two readers, and a catalogue.
    void anArchiveIsLookedThroughOnce()
    {
        const TextFolder folder;
        DataSource source;
        source.path = folder.write("d.zip", QByteArray::fromBase64(kZip));
        QTest::qWait(200);
        PreviewTexts kept;
        QVERIFY(!kept.located(source));
        const auto first = previewReading(source, {}, {}, &kept);
        QVERIFY2(first, whyNot(first).constData());
        for (DataSource known : {source, first->source}) {
            known.format = "table";
            known.reading = said({{"header", "yes"}});
            const auto located = kept.located(known);
            QVERIFY(located);
            QCOMPARE(located->ratings, source.path + "/ratings.csv");
            QCOMPARE(located->books, source.path + "/books.csv");
            QVERIFY(located->path.empty());
            QCOMPARE(located->format, std::string("table"));
            QCOMPARE(located->reading.header, std::optional(true));
            known.format.clear();
            const auto anew = locateFiles(known);
            QVERIFY(anew);
            QCOMPARE(kept.located(known)->format, anew->format);
            known.format = "table";
            const auto again = previewReading(known, {}, {}, &kept);
            QVERIFY(again);
            QCOMPARE(again->data.ratingCount(), std::size_t(2));
        }
        folder.write("d.zip", QByteArray::fromBase64(kZip).replace("ratings.csv", "Ratings.csv"));
        QVERIFY(!kept.located(source));
    }

    void aFileThatChangedIsReadAnew()
    {
        const TextFolder folder;
        DataSource source;
        PreviewTexts kept;
        for (const char* stars : {"4", "5"}) { // of one length
            source.ratings =
                folder.write("r.csv", QByteArray("user_id,book_id,rating\n1,1,") + stars + "\n1,2,1\n");
            QTest::qWait(200);
            const auto preview = previewReading(source, {}, {}, &kept);
            QVERIFY(preview);
            QCOMPARE(preview->rows[0].cells[2], std::string(stars));
        }
        QVERIFY(QFile::remove(QString::fromStdString(source.ratings)));
        QVERIFY(!previewReading(source, {}, {}, &kept));
    }

    void textsAreKeptOfFilesThatStayAsTheyAre()
    {
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv", longFile(10));
        QTest::qWait(200);
        const std::string key = PreviewTexts::keyOf(source, {}, 5);
        QVERIFY(!key.empty());
        QVERIFY(key != PreviewTexts::keyOf(source, {}, 6));
        source.reading.encoding = "UTF-8";
        QVERIFY(key != PreviewTexts::keyOf(source, {}, 5));
        source.books = "/dev/null";
        QVERIFY(PreviewTexts::keyOf(source, {}, 5).empty());
    }

    void aQuoteThatTheCutLeavesOpenIsNoFault()
    {
        // Each comment goes over two lines; 41 lines end within one.
        QByteArray text = "user_id,book_id,rating,comment\n";
        for (int i = 0; i < 60; ++i)
            text += QByteArray::number(i) + ",b" + QByteArray::number(i % 4) +
                    ",4,\"good\nbook, \"\"really\"\"\"\n";
        PreviewLimits limits;
        limits.lines = 40;
        const auto preview = previewOf(text, {}, limits);
        QVERIFY(preview);
        QVERIFY(!preview->problem);
        QCOMPARE(preview->data.leftOut.swallowed, std::uint64_t(0));
        QCOMPARE(preview->data.ratingCount(), std::size_t(19)); // 1 + 2 x 19 = 39 lines
    }

    void whatIsSaidIsFollowedAtOnce()
    {
        const QByteArray text = "a,b,c,d\n1,7,5,20\n2,7,3,40\n3,8,4,20\n";
        const auto preview =
            previewOf(text, said({{"user-column", "d"}, {"book-column", "2"}, {"rating-column", "c"}}));
        QVERIFY(preview);
        QVERIFY(!preview->problem);
        QCOMPARE(preview->user, 3);
        QCOMPARE(preview->book, 1);
        QCOMPARE(preview->rating, 2);
        QCOMPARE(preview->data.userCount(), std::size_t(2));
        QCOMPARE(preview->data.bookCount(), std::size_t(2));
    }

    void valuesThatMeanNotRatedAreMarked()
    {
        const QByteArray text = "user_id,book_id,rating\n1,1,0\n1,2,4\n2,1,0\n2,2,5\n";
        const auto kept = previewOf(text, said({{"no-rating", "none"}}));
        const auto left = previewOf(text, said({{"no-rating", "0"}}));
        QVERIFY(kept && left);
        QCOMPARE(kept->data.ratingCount(), std::size_t(4));
        QCOMPARE(left->data.ratingCount(), std::size_t(2));
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(kept->rows[i].leftOut.empty());
            QCOMPARE(left->rows[i].leftOut.empty(), i % 2 == 1);
        }
        QCOMPARE(takenOf(*left, "no-rating"), QByteArray("0"));
    }

    void ofSeveralRatingsTheOneThatGoesIsMarked()
    {
        const QByteArray text = "user_id,book_id,rating\n1,1,2\n1,2,4\n1,1,5\n";
        const auto last = previewOf(text);
        const auto first = previewOf(text, said({{"duplicates", "first"}}));
        QVERIFY(last && first);
        QVERIFY(!last->rows[0].leftOut.empty() && last->rows[2].leftOut.empty());
        QVERIFY(first->rows[0].leftOut.empty() && !first->rows[2].leftOut.empty());
    }

    void whatCannotBeReadIsShownAllTheSame()
    {
        const auto preview = previewOf("name,age,town\nAnn,30,Oslo\nBen,40,Rome\n");
        QVERIFY(preview);
        QVERIFY(preview->problem);
        QCOMPARE(preview->columns, (std::vector<std::string>{"name", "age", "town"}));
        QCOMPARE(preview->rows.size(), std::size_t(2));
        QCOMPARE(preview->rows[1].cells, (std::vector<std::string>{"Ben", "40", "Rome"}));
        const auto mended =
            previewOf("name,age,town\nAnn,30,Oslo\nBen,40,Rome\n",
                      said({{"user-column", "name"}, {"book-column", "town"}, {"rating-column", "age"}}));
        QVERIFY(mended);
        QVERIFY(!mended->problem);
        QCOMPARE(mended->data.ratingCount(), std::size_t(2));
    }

    void whatIsNotThereIsAnError()
    {
        DataSource source;
        source.ratings = "/nowhere/at/all.csv";
        QVERIFY(!previewReading(source));
        QVERIFY(!previewOf("user_id,book_id,rating\n1,1,2\n", said({{"encoding", "no-such"}})));
        QVERIFY(!previewOf(" \n"));
    }

    void objectsOfJsonAreRows()
    {
        const auto preview =
            previewOf("{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 4.0, \"text\": \"x\"}\n"
                      "{\"reviewerID\": \"C\", \"asin\": \"B\", \"overall\": 2.0}\n",
                      {}, {}, "r.json");
        QVERIFY(preview);
        QVERIFY(!preview->problem);
        QCOMPARE(preview->format, std::string("json-lines"));
        QCOMPARE(preview->columns, (std::vector<std::string>{"reviewerID", "asin", "overall", "text"}));
        QCOMPARE(preview->user, 0);
        QCOMPARE(preview->book, 1);
        QCOMPARE(preview->rating, 2);
        QCOMPARE(preview->rows.size(), std::size_t(2));
        QCOMPARE(preview->rows[0].cells[0], std::string("A"));
        QCOMPARE(preview->rows[1].cells[3], std::string());
    }

    void columnsOfTheCatalogueAreScored()
    {
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("ratings.csv", "user_id,book_id,rating\nu,1,5\nu,2,4\nv,3,3\nv,4,2\n");
        source.books =
            folder.write("books.csv", "book_id,title,work\n1,One,2\n2,Two,9\n3,Three,8\n5,Five,7\n");
        const auto preview = previewReading(source);
        QVERIFY(preview);
        QVERIFY(!preview->problem);
        QCOMPARE(preview->catalogueColumns, (std::vector<std::string>{"book_id", "title", "work"}));
        QVERIFY(!preview->keys.empty());
        QCOMPARE(preview->keys[0].column, std::string("book_id"));
        QCOMPARE(preview->keys[0].coverage, 0.75); // 1, 2 and 3 of 1, 2, 3 and 4
        QCOMPARE(takenOf(*preview, "title-column"), QByteArray("title"));
    }

    void readingByWhatWasTakenGivesTheSame_data()
    {
        QTest::addColumn<QString>("file");
        const QString folder = QString::fromStdString(testDataFolder());
        if (folder.isEmpty())
            QSKIP("the folder of test data is absent");
        QDirIterator files(folder + QStringLiteral("/odd-files"),
                           {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
                            QStringLiteral("*.json")},
                           QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    /// What is taken, said as options, is taken once more: the form says what was done and nothing else.
    void readingByWhatWasTakenGivesTheSame()
    {
        QFETCH(QString, file);
        DataSource source;
        source.ratings = file.toStdString();
        const auto whole = readDataset(source);
        const auto preview = previewReading(source);
        QVERIFY(preview);
        QCOMPARE(!preview->problem, whole.ok());
        if (!whole)
            return;
        QVERIFY(preview->isWhole);
        QCOMPARE(preview->data.rating, whole->rating);
        QCOMPARE(preview->data.leftOut.unrated, whole->leftOut.unrated);
        source.reading = preview->taken;
        const auto again = readDataset(source);
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QCOMPARE(again->rating, whole->rating);
        QCOMPARE(again->user, whole->user);
        QCOMPARE(again->time, whole->time);
    }

    void whatCouldBeOtherwiseIsDoubtful_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDoubtful");
        QByteArray rows;
        for (int i = 1; i < 20; ++i)
            rows += "r" + QByteArray::number(i % 5) + ",b" + QByteArray::number(i % 7) + ',' +
                    QByteArray::number(i % 5 + 1) + '\n';
        QTest::newRow("named columns") << "user_id,book_id,rating\n" + rows << false;
        QTest::newRow("columns by their order") << rows << true;
        QTest::newRow("dates that tell")
            << QByteArray("user_id,book_id,rating,date\n1,1,5,07/25/2017\n1,2,4,07/08/2017\n") << false;
        QTest::newRow("dates that could be both")
            << QByteArray("user_id,book_id,rating,date\n1,1,5,07/06/2017\n1,2,4,07/08/2017\n") << true;
    }

    void whatCouldBeOtherwiseIsDoubtful()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isDoubtful);
        const auto preview = previewOf(text);
        QVERIFY(preview);
        QVERIFY(!preview->problem);
        const auto& notes = preview->data.warnings;
        QCOMPARE(std::any_of(notes.begin(), notes.end(), [](const Warning& w) { return w.isDoubtful; }),
                 isDoubtful);
    }

    void itCanBeStopped()
    {
        const TextFolder folder;
        DataSource source;
        source.ratings = folder.write("r.csv", longFile(1000));
        const auto stopped = previewReading(source, {}, [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    }

    void oneOptionIsTakenBackAlone()
    {
        const ReadingOptions all = said({{"user-column", "a"},
                                         {"header", "no"},
                                         {"delimiter", "tab"},
                                         {"min-user", "3"},
                                         {"scale", "0..1"}});
        for (const ReadingOption& row : readingOptions()) {
            const ReadingOptions left = without(all, row);
            for (const ReadingOption& other : readingOptions())
                QCOMPARE(other.get(left), other.key == row.key ? std::string() : other.get(all));
        }
    }

    void everyOptionHasWhatAFormNeeds()
    {
        for (const ReadingOption& row : readingOptions()) {
            QVERIFY2(!row.label.empty(), row.key.data());
            QCOMPARE(row.edit == OptionEdit::flag, row.value.empty());
            if (row.edit == OptionEdit::choice)
                QVERIFY2(!row.choices.empty() || !row.suggestions.empty(), row.key.data());
            for (const auto offered : {row.choices, row.suggestions})
                for (const std::string_view value : offered) {
                    ReadingOptions options;
                    QVERIFY2(row.set(options, value), value.data());
                }
        }
    }
};

QTEST_APPLESS_MAIN(TestReadingPreview)
#include "tst_reading_preview.moc"
