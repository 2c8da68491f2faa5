// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/packed_file.h"
#include "engine/data/ratings/locate.h"
#include "engine/data/text/text_file.h"
#include "tests/engine/reader_files.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QLatin1Char>
#include <QLatin1String>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

using namespace shelf;

namespace {

std::string packed(const std::string& name)
{
    return SHELFSPACE_SOURCE_DIR "/tests/engine/golden/packed/" + name;
}

/// zlib's own gzip of a text.
QByteArray gzipped(const QByteArray& text)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// Six readers have rated seven books each: what is in every one of the small files.
constexpr std::size_t kRatings = 42;
constexpr std::size_t kUsers = 6;
constexpr std::size_t kBooks = 7;

} // namespace

/// Files as people keep and send them: compressed, in archives of several systems, damaged.
class PackedFilesTest : public QObject {
    Q_OBJECT
private slots:
    void packedRatingsAreReadAsTheFilesInThem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("ratings"); // what messages call the file
        QTest::addColumn<bool>("hasBooks");
        const auto row = [](const char* path, const char* ratings, bool hasBooks) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(ratings) << hasBooks;
        };
        for (const char* alone : {"ratings.csv.gz", "members.csv.gz", "trailing.csv.gz", "ratings.csv.bz2",
                                  "ratings.csv.xz", "ratings.csv.zst", "ratings.csv.lz4"})
            row(alone, alone, false);
        row("both.zip", "both.zip/ratings.csv", true);
        row("both.tar", "both.tar/ratings.csv", true);
        row("both.tar.gz", "both.tar.gz/data/ratings.csv", true);
        row("both.tar.xz", "both.tar.xz/ratings.csv", true);
        row("archive.zip", "archive.zip/archive/ratings.csv", true);
        row("archive.zip/archive", "archive.zip/archive/ratings.csv", true);
        row("archive.zip/archive/ratings.csv", "archive.zip/archive/ratings.csv", false);
        row("macos.zip", "macos.zip/Data/ratings.csv", true);
        row("backslash.zip", "backslash.zip/archive/ratings.csv", true);
        row("latin1.zip", "latin1.zip/B\u00fccher/ratings.csv", true);
        row("utf8.zip", "utf8.zip/B\u00fccher/ratings.csv", true);
        row("inner_gz.zip", "inner_gz.zip/ratings.csv.gz", true);
        row("depth.zip", "depth.zip/set/ratings.csv", true);
        row("several.zip/one", "several.zip/one/ratings.csv", false);
        row("several.zip/two/ratings.csv", "several.zip/two/ratings.csv", false);
    }
    void packedRatingsAreReadAsTheFilesInThem()
    {
        QFETCH(QString, path);
        QFETCH(QString, ratings);
        QFETCH(bool, hasBooks);
        const auto data = readPath(packed(path.toStdString()));
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->ratingCount(), kRatings);
        QCOMPARE(data->userCount(), kUsers);
        QCOMPARE(data->bookCount(), kBooks);
        QCOMPARE(data->source.ratings, packed(ratings.toStdString()));
        QCOMPARE(data->source.books.empty(), !hasBooks);
        if (hasBooks)
            QCOMPARE(std::string(data->books.titles[0]), std::string("Book 1"));
        // What it calls its files opens the same.
        const auto again = readDataset(data->source);
        QVERIFY2(again.ok(), whyNot(again).constData());
        QVERIFY(again->rating == data->rating && again->user == data->user);
    }

    void anArchiveNamedForOnePartGivesTheFileForIt()
    {
        DataSource source;
        source.ratings = packed("ratings.csv.gz");
        source.books = packed("macos.zip");
        const auto data = readDataset(source);
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(std::string(data->books.titles[6]), std::string("Book 7"));
        QCOMPARE(data->source.books, packed("macos.zip/Data/books.csv"));
    }

    void dataAreCalledByTheArchive()
    {
        QCOMPARE(readPath(packed("archive.zip"))->name, std::string("archive"));
        QCOMPARE(readPath(packed("both.tar.gz"))->name, std::string("both"));
        QCOMPARE(readPath(packed("members.csv.gz"))->name, std::string("members"));
        QCOMPARE(readPath(packed("ratings.csv.gz"))->name, std::string("packed"));
    }

    void theCLocaleOfATerminalLosesNoName()
    {
        const char* before = std::setlocale(LC_ALL, nullptr);
        const std::string kept = before ? before : "C";
        std::setlocale(LC_ALL, "C");
        const auto data = readPath(packed("utf8.zip"));
        std::setlocale(LC_ALL, kept.c_str());
        QVERIFY2(data.ok(), whyNot(data).constData());
        QCOMPARE(data->source.ratings, packed("utf8.zip/B\u00fccher/ratings.csv"));
    }

    void whatCannotBeUnpackedIsToldByNameAndReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* path, const QStringList& words) {
            QTest::newRow(path) << QString::fromUtf8(path) << words;
        };
        row("cut.csv.gz", {QStringLiteral("cut.csv.gz"), QStringLiteral("cut off")});
        row("checksum.csv.gz", {QStringLiteral("checksum.csv.gz"), QStringLiteral("checksum is wrong")});
        row("cut.zip", {QStringLiteral("cut.zip"), QStringLiteral("cut off")});
        row("damaged.zip", {QStringLiteral("damaged.zip/ratings.csv"), QStringLiteral("damaged")});
        row("empty.zip", {QStringLiteral("empty.zip"), QStringLiteral("holds no file")});
        row("encrypted.zip", {QStringLiteral("encrypted.zip/ratings.csv"), QStringLiteral("password")});
        row("several.zip", {QStringLiteral("one/ratings.csv"), QStringLiteral("two/ratings.csv"),
                            QStringLiteral("Name the one")});
        row("twice.zip", {QStringLiteral("twice.zip/ratings.csv"), QStringLiteral("two files of this name")});
        row("unnamed.zip", {QStringLiteral("unnamed.zip"), QStringLiteral("mine.txt, yours.txt")});
        row("nested.zip", {QStringLiteral("nested.zip/inner.zip"), QStringLiteral("archive within")});
        row("both.zip/none.csv",
            {QStringLiteral("both.zip/none.csv"), QStringLiteral("ratings.csv, books.csv")});
        row("ratings.csv.gz/none.csv",
            {QStringLiteral("ratings.csv.gz/none.csv"), QStringLiteral("no such file")});
    }
    void whatCannotBeUnpackedIsToldByNameAndReason()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, words);
        const auto data = readPath(packed(path.toStdString()));
        QVERIFY(!data.ok());
        const QString said = QString::fromStdString(data.error().text());
        for (const QString& word : words)
            QVERIFY2(said.contains(word), qPrintable(said));
    }

    void whatIsNoDataIsCalledByItsName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("7-Zip") << QByteArray("7z\xbc\xaf\x27\x1c\0\4", 8) << QStringLiteral("7-Zip");
        QTest::newRow("RAR") << QByteArray("Rar!\x1a\x07\x01\0", 8) << QStringLiteral("RAR");
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10", 17) << QStringLiteral("SQLite");
        QTest::newRow(".xls") << QByteArray::fromHex("d0cf11e0a1b11ae10000") << QStringLiteral("Excel");
        QTest::newRow("NumPy") << QByteArray("\x93NUMPY\1\0", 8) << QStringLiteral("NumPy");
        QTest::newRow("a web page") << QByteArray("\n <!DOCTYPE HTML><html>user_id,book_id,rating")
                                    << QStringLiteral("web page");
        QTest::newRow("Git LFS")
            << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n")
            << QStringLiteral("Git LFS");
    }
    void whatIsNoDataIsCalledByItsName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const TextFolder folder;
        for (const QByteArray& written :
             {bytes, word == QLatin1String("web page") ? gzipped(bytes) : bytes}) {
            const auto data = readPath(folder.write("ratings.csv", written));
            QVERIFY(!data.ok());
            QVERIFY2(QString::fromStdString(data.error().message).contains(word),
                     data.error().text().c_str());
            QVERIFY(!data.error().advice.empty());
        }
    }

    void anOpenDocumentIsToldAsOne()
    {
        const auto data = readPath(packed("sheet.ods"));
        QVERIFY(!data.ok());
        QVERIFY2(data.error().message.find("OpenDocument") != std::string::npos, data.error().text().c_str());
    }

    void aFileThatOnlyCallsItselfPackedIsReadAsItIs()
    {
        const TextFolder folder;
        const QByteArray table = "user_id,book_id,rating\n1,2,3\n";
        for (const char* name : {"ratings.csv.gz", "ratings.zip", "ratings.tar"})
            QCOMPARE(readPath(folder.write(name, table))->ratingCount(), std::size_t(1));
    }

    void aFaultNamesTheFileInTheArchiveAndItsLine()
    {
        const TextFolder folder;
        const std::string file =
            folder.write("r.csv.gz", gzipped("user_id,book_id,rating\n1,2,3\n1,3,x\n2,2,4\n3,4,5\n"));
        const auto data = readPath(file);
        QVERIFY(data.ok());
        const auto bad = std::find_if(data->warnings.begin(), data->warnings.end(),
                                      [](const Warning& w) { return w.line == 3; });
        QVERIFY(bad != data->warnings.end());
        QCOMPARE(bad->file, file);
    }

    void textBehindTheLastMemberIsSaid()
    {
        const auto data = readPath(packed("trailing.csv.gz"));
        QVERIFY(data->warnings.at(0).message.find("left out") != std::string::npos);
        QVERIFY(readPath(packed("members.csv.gz"))->warnings.empty() ||
                readPath(packed("members.csv.gz"))->warnings[0].message.find("left out") ==
                    std::string::npos);
    }

    void membersMayEndAnywhere()
    {
        const TextFolder folder;
        QByteArray whole;
        QByteArray text;
        for (int part = 0; part < 40000; ++part) { // more than what is read at once
            const QByteArray line = "a" + QByteArray::number(part) + ",b,1\n";
            text += line;
            if (part % 100 == 0)
                whole += gzipped(text), text.clear();
        }
        whole += gzipped(text);
        const auto file = TextFile::open(folder.write("m.gz", whole));
        QVERIFY2(file.ok(), whyNot(file).constData());
        QCOMPARE(std::count(file->text().begin(), file->text().end(), '\n'), 40000);
        QVERIFY(file->text().ends_with("a39999,b,1\n"));
    }

    /// Small and harmless: 3 MB of blanks with limits that are as small.
    void whatUnpacksOutOfProportionIsStopped()
    {
        const TextFolder folder;
        const std::string file = folder.write("b.csv.gz", gzipped(QByteArray(3'000'000, ' ')));
        const std::uint64_t size = std::filesystem::file_size(file);
        QVERIFY(size * 100 < 3'000'000);
        TextOptions options;
        options.limits = {.freely = 1'000'000, .times = 100};
        const auto stopped = TextFile::open(file, options);
        QVERIFY(!stopped.ok());
        QVERIFY2(stopped.error().message.find("100 times") != std::string::npos,
                 stopped.error().text().c_str());
        options.limits.freely = 3'000'000;
        QVERIFY(TextFile::open(file, options).error().message.find("empty") != std::string::npos);
        options.limits = {.freely = 1'000'000, .times = 3'000'000};
        QVERIFY(TextFile::open(file, options).error().message.find("empty") != std::string::npos);
        // The same where libarchive unpacks, and where it was packed twice.
        for (const char* name : {"blanks.zip", "blanks.tar.xz", "blanks_inner.zip"}) {
            options.limits = {.freely = 10'000, .times = 20};
            const auto blanks = TextFile::open(packed(name), options);
            QVERIFY2(!blanks.ok() && blanks.error().message.find("stopped") != std::string::npos, name);
            options.limits.freely = 200'000;
            QVERIFY2(TextFile::open(packed(name), options).error().message.find("empty") != std::string::npos,
                     name);
        }
    }

    void unpackingIsReportedAndCanBeStopped()
    {
        const TextFolder folder;
        QByteArray noise(3'000'000, 'a');
        quint32 state = 1;
        for (char& c : noise)
            c = char('a' + (state = state * 1664525 + 1013904223) / 171798692);
        const std::string file = folder.write("n.gz", gzipped(noise));
        std::uint64_t last = 0, calls = 0, total = 0;
        TextOptions options;
        options.progress = [&](std::uint64_t done, std::uint64_t all) {
            if (done < last)
                last = 0; // it is looked at and then read
            last = done, total = all, ++calls;
            return true;
        };
        QVERIFY(TextFile::open(file, options).ok());
        QVERIFY(calls > 3);
        QCOMPARE(total, std::uint64_t(std::filesystem::file_size(file)));
        options.progress = [](std::uint64_t done, std::uint64_t) { return done < 500'000; };
        const auto stopped = TextFile::open(file, options);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    }

    void aFileThatChangesWhileItIsReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("word");
        const QByteArray table = "user_id,book_id,rating\n" + QByteArray("1,2,3\n").repeated(500'000);
        QByteArray noise = table;
        quint32 state = 1;
        for (char& c : noise)
            c = char('a' + (state = state * 1664525 + 1013904223) / 171798692);
        for (const auto& [name, bytes] : {std::pair("plain", table), std::pair("packed", gzipped(noise))}) {
            const QString kind = QString::fromLatin1(name);
            for (const auto& [change, word] :
                 {std::pair("append", "grew"), std::pair("cut", "shorter"), std::pair("delete", "deleted"),
                  std::pair("replace", "replaced")}) {
                if (kind == QLatin1String("packed") && QLatin1String(change) == QLatin1String("cut"))
                    continue; // is told as a damaged one
                QTest::newRow(qPrintable(kind + QLatin1Char(' ') + QLatin1String(change)))
                    << bytes << QString::fromLatin1(change) << QString::fromLatin1(word);
            }
        }
    }
    void aFileThatChangesWhileItIsReadIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, change);
        QFETCH(QString, word);
        const TextFolder folder;
        const std::string file = folder.write("r.csv", bytes);
        bool changed = false;
        TextOptions options;
        options.progress = [&](std::uint64_t done, std::uint64_t) {
            if (done == 0 || changed)
                return true;
            changed = true;
            if (change == QLatin1String("append"))
                std::ofstream(file, std::ios::app) << "1,2,3\n";
            else if (change == QLatin1String("cut"))
                std::filesystem::resize_file(file, 1000);
            else if (change == QLatin1String("delete"))
                std::filesystem::remove(file);
            else
                std::filesystem::rename(folder.write("new.csv", "x"), file);
            return true;
        };
        const auto read = TextFile::open(file, options);
        QVERIFY(changed);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.find(word.toStdString()) != std::string::npos,
                 read.error().text().c_str());
    }

    void aPipeIsReadToItsEndPackedOrNot_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"ratings.csv.gz", "ratings.csv.zst", "inner_gz.zip", "plain"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aPipeIsReadToItsEndPackedOrNot()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const std::string pipe = folder.filePath(QStringLiteral("pipe")).toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QByteArray bytes = "user_id,book_id,rating\n1,2,3\n";
        if (name != QLatin1String("plain")) {
            QFile file(QString::fromStdString(packed(name.toStdString())));
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes = file.readAll();
        }
        std::thread writer([&] {
            std::ofstream out(pipe, std::ios::binary);
            for (const char c : bytes)
                out << c << std::flush; // as slowly as can be
        });
        const auto read = TextFile::open(pipe);
        writer.join();
        if (name == QLatin1String("inner_gz.zip")) { // which of the two, nobody can say
            QVERIFY(!read.ok());
            QVERIFY2(read.error().message.find("several files") != std::string::npos,
                     read.error().text().c_str());
            return;
        }
        QVERIFY2(read.ok(), whyNot(read).constData());
        QVERIFY(read->text().starts_with("user_id,book_id,rating\n"));
    }

    void aPipeWhoseWriterHasGoneIsRead()
    {
        const QTemporaryDir folder;
        const std::string pipe = folder.filePath(QStringLiteral("pipe")).toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const int held = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK); // or what is written would be lost
        QVERIFY(held >= 0);
        std::ofstream(pipe, std::ios::binary) << "user_id,book_id,rating\n1,2,3\n";
        const auto read = TextFile::open(pipe);
        ::close(held);
        QVERIFY2(read.ok(), whyNot(read).constData());
        QCOMPARE(std::string(read->text()), std::string("user_id,book_id,rating\n1,2,3\n"));
    }

    void missingFilesAreToldAsSuch()
    {
        const auto read = TextFile::open(packed("no such file.zip/ratings.csv"));
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.find("There is no such file") != std::string::npos, read.error().text().c_str());
    }

    void aFileInAnArchiveIsCalledWithTheArchive()
    {
        QCOMPARE(nameWithArchive("/home/x/data.zip/in/Ratings.csv"),
                 std::string_view("data.zip/in/Ratings.csv"));
        QCOMPARE(nameWithArchive("data.tar.gz/Ratings.csv"), std::string_view("data.tar.gz/Ratings.csv"));
        QCOMPARE(nameWithArchive("/home/x/Ratings.csv.gz"), std::string_view("Ratings.csv.gz"));
        QCOMPARE(nameWithArchive("/home/x/Ratings.csv"), std::string_view("Ratings.csv"));
        QCOMPARE(nameWithArchive("Ratings.csv"), std::string_view("Ratings.csv"));
    }

    void endingsOfPackingAreTakenOffNames()
    {
        QCOMPARE(fileName("/a/U.Data.GZ"), std::string("u.data"));
        QCOMPARE(fileName("/a/ratings.tar.gz"), std::string("ratings"));
        QCOMPARE(fileName("/a/.gz"), std::string(".gz"));
        QCOMPARE(partByName("Books.csv.gz"), &DataSource::books);
        QCOMPARE(fileOnDisk(packed("both.zip/ratings.csv")), packed("both.zip"));
        QCOMPARE(fileOnDisk(packed("both.zip")), packed("both.zip"));
        QCOMPARE(fileOnDisk("/no/such/thing"), std::string("/no/such/thing"));
    }
};

QTEST_GUILESS_MAIN(PackedFilesTest)
#include "tst_packed_files.moc"
