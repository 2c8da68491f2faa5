// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/locate.h"
#include "engine/vectors/vector_format.h"
#include "tests/engine/reader_files.h"
#include "tests/fuzz/reader_input.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QIODevice>
#include <QLatin1Char>
#include <QLatin1String>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <set>

using namespace shelf;

namespace {

QString readWhole(const char* path)
{
    QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What holds of every format that ratings are read from: goes over the list.
class RatingsFormatsTest : public QObject {
    Q_OBJECT
private slots:
    void everyFormatSaysWhatItIs()
    {
        std::set<std::string_view> keys;
        for (const RatingsFormat* format : ratingsFormats()) {
            QVERIFY(!format->key.empty() && !format->title.empty() && !format->meaning.empty());
            QVERIFY(format->claims && (format->read != nullptr) == format->refusal.empty());
            QVERIFY(!format->endings.empty());
            QVERIFY2(keys.insert(format->key).second, std::string(format->key).c_str());
            QCOMPARE(findRatingsFormat(format->key), format);
        }
        QVERIFY(!findRatingsFormat("no such format") && !findRatingsFormat(""));
    }

    void theReadmeListsTheFormatsAsTheyAre()
    {
        const QString readme = readWhole("README.md");
        const auto start = readme.indexOf(QStringLiteral("| `--format` |"));
        QVERIFY(start > 0);
        const QString table = readme.mid(start, readme.indexOf(QStringLiteral("\n\n"), start) - start);
        QStringList rows = table.split(QLatin1Char('\n')).mid(2);
        QStringList wanted;
        for (const RatingsFormat* format : ratingsFormats())
            wanted.append(QString::fromStdString("| `" + std::string(format->key) + "` | " +
                                                 std::string(format->title) + " | " +
                                                 std::string(format->meaning) + " |"));
        QCOMPARE(rows, wanted);
    }

    /// The desktop's entry claims the program's own files alone; the software center is told all that is opened.
    void theDesktopIsToldWhatIsOpened()
    {
        const QStringList own = {QStringLiteral("application/x-shelfspace-run"),
                                 QStringLiteral("application/x-shelfspace-project")};
        const QString entry = readWhole("resources/org.shelfspace.Shelfspace.desktop");
        const QString claim = QStringLiteral("\nMimeType=") + own.join(QLatin1Char(';')) + QStringLiteral(";\n");
        QVERIFY2(entry.contains(claim), qPrintable(claim));
        QVERIFY(entry.contains(QStringLiteral("\nExec=shelfspace %F\n"))); // offered by "Open with" for any other

        QStringList wanted = own;
        for (const std::string_view type : openableTypes())
            wanted.append(QString::fromUtf8(type.data(), qsizetype(type.size())));
        for (const std::string_view type : vectorTypes())
            wanted.append(QString::fromUtf8(type.data(), qsizetype(type.size())));
        QStringList told;
        static const QRegularExpression media(QStringLiteral("<mediatype>([^<]+)</mediatype>"));
        const QString center = readWhole("resources/org.shelfspace.Shelfspace.metainfo.xml");
        for (auto found = media.globalMatch(center); found.hasNext();)
            told.append(found.next().captured(1));
        QCOMPARE(told, wanted);
    }

    /// One input a format is what fuzzing starts from; it is recognized and read.
    void everyFormatHasASeedThatIsRecognized()
    {
        for (const RatingsFormat* format : ratingsFormats()) {
            const std::string key(format->key);
            QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/fuzz/seeds/fuzz_reader/") +
                       QString::fromStdString(key));
            QVERIFY2(file.open(QIODevice::ReadOnly), key.c_str());
            const QByteArray bytes = file.readAll();
            const auto input = fuzz::readerInput({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            QVERIFY2(input && input->options.format.empty(), key.c_str());
            const auto data = assembleDataset(input->texts, input->options, {});
            if (!format->refusal.empty()) {
                QVERIFY2(!data.ok() && data.error().message.text() == format->refusal, key.c_str());
                continue;
            }
            QVERIFY2(data.ok(), data.ok() ? "" : (key + ": " + data.error().text()).c_str());
            QCOMPARE(data->format, key);
            QVERIFY(data->ratingCount() > 0);

            // Named by hand, the same file says the same.
            DataSource named = input->options;
            named.format = key;
            const auto again = assembleDataset(input->texts, named, {});
            QVERIFY(again.ok());
            QCOMPARE(again->rating, data->rating);
            QCOMPARE(again->userIds, data->userIds);
        }
    }

    /// Somebody may name any format for any file.
    void aFormatNamedForAFileOfAnotherReadsOrRefusesIt()
    {
        for (const RatingsFormat* format : ratingsFormats())
            for (const char* text :
                 {"user_id,book_id,rating\n1,2,3\n2,2,4\n", "1,2,3\n2,2,4\n", "a\nb\n", "1 2 3\n",
                  "a,b\n1,2\n", "{\"user\": 1, \"book\": 2, \"rating\": 3}\n", "1\t2\t3\t4\t5\n"}) {
                auto file = TextFile::fromBytes("ratings.csv", text);
                QVERIFY(file.ok());
                DataSource named;
                named.format = format->key;
                const auto data = assembleDataset(SourceTexts{*std::move(file)}, named, {});
                QVERIFY(data.ok() || !data.error().message.empty());
                if (data.ok())
                    QVERIFY(data->ratingCount() > 0);
            }
    }

    void aFileThatNobodyClaimsIsATable()
    {
        const auto file = TextFile::fromBytes("x", "what,ever\n1,2\n");
        QVERIFY(file.ok());
        QCOMPARE(&recognizedFormat(RatingsHead(*file)), ratingsFormats().back());
    }

    void filesAreFoundByTheNamesOfTheirFormats_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("part");
        const std::pair<const char*, int> rows[] = {{"BX-Book-Ratings.csv", 0},
                                                    {"ratings_head.csv", 0},
                                                    {"goodreads_interactions.csv", 0},
                                                    {"u.data", 0},
                                                    {"book_tags.csv", 1},
                                                    {"BX-Books.csv", 2},
                                                    {"u.item", 2},
                                                    {"movies.dat", 2},
                                                    {"Users.csv", 3},
                                                    {"u.user", 3},
                                                    {"readers.tsv", 3},
                                                    {"ratings_valid.csv", 4},
                                                    {"whatever.csv", -1},
                                                    {"/books/whatever.csv", -1}};
        for (const auto& [file, part] : rows)
            QTest::newRow(file) << QString::fromLatin1(file) << part;
    }

    void filesAreFoundByTheNamesOfTheirFormats()
    {
        QFETCH(QString, file);
        QFETCH(int, part);
        constexpr std::string DataSource::*kParts[] = {&DataSource::ratings, &DataSource::tags,
                                                       &DataSource::books, &DataSource::users,
                                                       &DataSource::validation};
        const auto found = partByName(file.toStdString());
        QVERIFY(found == (part < 0 ? nullptr : kParts[part]));
    }

    void aFolderIsFoundByTheFirstFormatThatHasItsNames()
    {
        const TextFolder folder;
        folder.write("books.csv", "x");
        folder.write("BX-Users.csv", "x");
        const std::string ratings = folder.write("BX-Book-Ratings.csv", "x");
        auto found = locateFiles({.path = folder.path()});
        QVERIFY(found.ok());
        QCOMPARE(found->ratings, ratings);
        QCOMPARE(found->books, folder.path() + "/books.csv");
        QCOMPARE(found->users, folder.path() + "/BX-Users.csv");
        QVERIFY(found->format.empty());
        const std::string better = folder.write("ratings.csv", "x");
        QCOMPARE(locateFiles({.path = folder.path()})->ratings, better);
        const std::string whole = folder.write("u.data", "x");
        folder.write("u.item", "x");
        found = locateFiles({.path = folder.path()});
        QCOMPARE(found->ratings, whole);
        QCOMPARE(found->books, folder.path() + "/u.item");
        QCOMPARE(found->format, std::string("movielens-100k"));
        QVERIFY(found->users.empty());
    }

    /// A key that another unit compares with would be a place that the next format must be added to.
    void noOtherUnitComparesWithAKey()
    {
        QStringList keys;
        for (const RatingsFormat* format : ratingsFormats())
            keys.append(QRegularExpression::escape(QString::fromStdString(std::string(format->key))));
        const QRegularExpression compared(
            QStringLiteral("(?<!title )= *\"(%1)\"").arg(keys.join(QLatin1Char('|'))));
        QStringList found;
        for (const char* room : {"/app", "/widgets", "/engine"}) {
            QDirIterator files(QStringLiteral(SHELFSPACE_SOURCE_DIR) + QLatin1String(room),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(QLatin1String("/engine/ready/")) ||
                    file.fileName().contains(QLatin1String("/engine/vectors/")))
                    continue; // rows of other lists: published sets, which say what they open as, and vectors
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = compared.globalMatch(QString::fromUtf8(file.readAll()));
                for (; matches.hasNext(); matches.next())
                    found.append(file.fileName());
            }
        }
        QCOMPARE(found.size(), qsizetype(ratingsFormats().size())); // each in its own row
        for (const QString& file : found)
            QVERIFY2(file.contains(QLatin1String("/engine/data/formats/")), qPrintable(file));
    }
};

QTEST_GUILESS_MAIN(RatingsFormatsTest)
#include "tst_ratings_formats.moc"
