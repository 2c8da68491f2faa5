// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

constexpr qint64 kMegabyte = 1000 * 1000;
/// What the program and its buffers take whatever it reads. The inputs are as small as shows what grows with them beside
/// that: where an input takes five times its size it is noticed.
constexpr qint64 kOwn = 40 * kMegabyte;

struct Ending {
    int exit = -1;
    qint64 peak = 0; ///< bytes that were in memory at most
    QByteArray said; ///< on both streams
};

/// Runs the program. The system counts what this process has taken so far as the child's, so it must not hold
/// the inputs itself.
Ending ended(const QStringList& words, const QString& folder)
{
    const QByteArray log = QFile::encodeName(folder + QStringLiteral("/said"));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.constData(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0600);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    std::vector<std::string> texts{SHELFSPACE_PROGRAM};
    for (const QString& word : words)
        texts.push_back(word.toStdString());
    std::vector<char*> arguments;
    for (std::string& text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    Ending ending;
    const int failed =
        posix_spawn(&child, texts.front().c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (failed != 0 || wait4(child, &status, 0, &usage) != child)
        return ending;
    if (WIFEXITED(status))
        ending.exit = WEXITSTATUS(status);
    ending.peak = qint64{1024} * usage.ru_maxrss;
    QFile said(QFile::decodeName(log));
    if (said.open(QIODevice::ReadOnly))
        ending.said = said.read(10000);
    return ending;
}

/// Writes start, then the lines 0, 1, 2, ... or the same one again and again, until the file is as large.
void fill(const QString& path, const QByteArray& start, qint64 megabytes,
          const std::function<QByteArray(qint64)>& line)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray block = start;
    qint64 written = 0;
    for (qint64 i = 0; written + block.size() < megabytes * kMegabyte; ++i) {
        block += line(i);
        if (block.size() > 1 << 16) {
            written += file.write(block);
            block.clear();
        }
    }
    file.write(block);
}

std::function<QByteArray(qint64)> again(const QByteArray& text)
{
    QByteArray many;
    while (many.size() < 1000)
        many += text;
    return [many](qint64) { return many; };
}

std::function<QByteArray(qint64)> uniqueIds(const QByteArray& user, const QByteArray& book)
{
    return [user, book](qint64 i) {
        return user + QByteArray::number(10'000'000 + i) + ',' + book + QByteArray::number(20'000'000 + i) +
               ",3\n";
    };
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void compare(const Ending& ending, qint64 inputs, double factor)
    {
        const QString found = QStringLiteral("%1 MB for %2 MB: %3")
                                  .arg(ending.peak / kMegabyte)
                                  .arg(inputs / kMegabyte)
                                  .arg(QString::fromUtf8(ending.said.left(500)));
        qInfo("%s", qPrintable(found.left(100)));
        QVERIFY2(ending.peak > 0, qPrintable(found));
        if (kSanitized)
            QSKIP("With a sanitizer memory is not what it is");
        QVERIFY2(static_cast<double>(ending.peak) <=
                     factor * static_cast<double>(inputs) + static_cast<double>(kOwn),
                 qPrintable(found));
    }

private slots:
    void ratingsTakeFourTimesTheirSizeAtMost_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("refusal"); // empty: the file is read
        const QByteArray names = "user_id,book_id,rating\n";
        QTest::newRow("texts as ids") << names << 10 << QByteArray("TEXT") << QByteArray() << QByteArray();
        QTest::newRow("numbers as ids")
            << names << 10 << QByteArray("NUMBER") << QByteArray() << QByteArray();
        QTest::newRow("one rating over and over")
            << names << 8 << QByteArray("1,1,1\n") << QByteArray() << QByteArray();
        QTest::newRow("its mean") << names << 8 << QByteArray("1,1,1\n") << QByteArray("mean")
                                  << QByteArray();
        QTest::newRow("commas") << QByteArray() << 10 << QByteArray(",") << QByteArray()
                                << QByteArray("more than 4,096 columns");
        QTest::newRow("bars") << QByteArray() << 10 << QByteArray("|") << QByteArray()
                              << QByteArray("more than 4,096 columns");
        QTest::newRow("one line") << QByteArray() << 20 << QByteArray("a") << QByteArray()
                                  << QByteArray("characters long");
        QTest::newRow("bytes 0x80") << QByteArray() << 14 << QByteArray("\x80") << QByteArray()
                                    << QByteArray("characters long");
        QTest::newRow("Latin-1 letters")
            << QByteArray() << 14 << QByteArray("\xe9") << QByteArray() << QByteArray("characters long");
        QTest::newRow("a row of commas")
            << names + "1,2,3\n"
            << 10 << QByteArray(",") << QByteArray() << QByteArray("more than 4,096 columns");
        QTest::newRow("a row of quoted fields")
            << names + "1,2,3\n"
            << 10 << QByteArray("\"\"\"\",") << QByteArray() << QByteArray("more than 4,096 columns");
        QTest::newRow("quotes in one id")
            << names + "1,2,3\n\"" << 14 << QByteArray("\"\"") << QByteArray() << QByteArray("never closed");
    }

    void ratingsTakeFourTimesTheirSizeAtMost()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, megabytes);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, refusal);
        const QString file = path("ratings.csv");
        fill(file, start, megabytes,
             line == "TEXT"     ? uniqueIds("u", "b")
             : line == "NUMBER" ? uniqueIds("", "")
                                : again(line));
        QStringList words{QStringLiteral("info"), QStringLiteral("--ratings"), file};
        if (!option.isEmpty())
            words << QStringLiteral("--duplicates") << QString::fromLatin1(option);
        const Ending ending = ended(words, m_folder.path());
        compare(ending, QFileInfo(file).size(), 4);
        QVERIFY2(refusal.isEmpty() ? ending.exit == 0 : ending.said.contains(refusal),
                 ending.said.left(500).constData());
    }

    void whatIsPackedTakesFourTimesItsTextAtMost_data()
    {
        QTest::addColumn<QString>("packer");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("end");
        const QByteArray names = "user_id,book_id,rating\n";
        const QByteArray object = "{\"user_id\": 1, \"book_id\": 2, \"rating\": 3, \"text\": \"";
        for (const char* packer : {"gzip", "xz", "bzip2"})
            QTest::newRow(packer) << QString::fromLatin1(packer) << names << QByteArray("TEXT")
                                  << QByteArray();
        QTest::newRow("one line of JSON")
            << QStringLiteral("gzip") << object << QByteArray("abcdefg h") << QByteArray("\"}\n");
        QTest::newRow("one object of a list")
            << QStringLiteral("gzip") << "[\n" + object << QByteArray("abcdefg h") << QByteArray("\"}\n]");
    }

    void whatIsPackedTakesFourTimesItsTextAtMost()
    {
        QFETCH(QString, packer);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, end);
        const QString file = path("ratings.csv");
        fill(file, start, 10, line == "TEXT" ? uniqueIds("u", "b") : again(line));
        if (!end.isEmpty()) {
            QFile text(file);
            QVERIFY(text.open(QIODevice::Append) && text.write(end) == end.size());
        }
        const qint64 size = QFileInfo(file).size();
        if (QProcess::execute(packer, {QStringLiteral("-1"), QStringLiteral("-f"), file}) != 0)
            QSKIP("this packer is not here");
        const QStringList packed = QDir(m_folder.path()).entryList({QStringLiteral("ratings.csv.*")});
        QCOMPARE(packed.size(), 1);
        const QString there = m_folder.filePath(packed.front());
        const Ending ending =
            ended({QStringLiteral("info"), QStringLiteral("--ratings"), there}, m_folder.path());
        QFile::remove(there);
        compare(ending, size, 4);
        QVERIFY2(ending.exit == 0, ending.said.left(500).constData());
    }

    void cataloguesTakeFourTimesTheirSizeAtMost_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("refusal");
        const QByteArray names = "book_id,title,a,b,c,d,e,f,g,h,i,j\n1,One,,,,,,,,,,\n2,Two,,,,,,,,,,\n";
        QTest::newRow("empty cells") << names << 10 << QByteArray(",,,,,,,,,,,\n") << QByteArray();
        QTest::newRow("books without end")
            << QByteArray("book_id,title\n1,One\n2,Two\n") << 10 << QByteArray("ID") << QByteArray();
        QTest::newRow("columns without end")
            << QByteArray("book_id") << 10 << QByteArray(",column") << QByteArray("more than 4,096 columns");
    }

    void cataloguesTakeFourTimesTheirSizeAtMost()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, megabytes);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, refusal);
        const QString ratings = path("few.csv");
        fill(ratings, "user_id,book_id,rating\n1,1,5\n1,2,4\n2,1,3\n", 0, again("\n"));
        const QString books = path("books.csv");
        fill(books, start, megabytes,
             line == "ID" ? [](qint64 i) { return QByteArray::number(10 + i) + ",A\n"; } : again(line));
        const Ending ending = ended(
            {QStringLiteral("info"), QStringLiteral("--ratings"), ratings, QStringLiteral("--books"), books},
            m_folder.path());
        compare(ending, QFileInfo(books).size() + QFileInfo(ratings).size(), 4);
        QVERIFY2(refusal.isEmpty() ? ending.exit == 0 : ending.said.contains(refusal),
                 ending.said.left(500).constData());
    }

    void searchesTakeFourTimesTheirSizeAtMost_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("brackets") << QByteArray() << QByteArray("[");
        QTest::newRow("objects") << QByteArray() << QByteArray("{\"\":");
        QTest::newRow("zeros") << QByteArray("[0") << QByteArray(",0");
        QTest::newRow("trials") << QByteArray("{\"trials\":[{}") << QByteArray(",{}");
        QTest::newRow("settings") << QByteArray("{\"settings\":{\"a\":\"\"") << QByteArray("NAME");
    }

    void searchesTakeFourTimesTheirSizeAtMost()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, line);
        const QString file = path("search.json");
        fill(file, start, 10,
             line == "NAME" ? [](qint64 i) { return ",\"" + QByteArray::number(i) + "\":0"; } : again(line));
        for (const char* option : {"--resume", "--out"}) {
            QStringList words{QStringLiteral("search"), QStringLiteral("--sample"),
                              QString::fromLatin1(option), file};
            if (qstrcmp(option, "--resume") == 0)
                words << QStringLiteral("--out") << path("other.json");
            const Ending ending = ended(words, m_folder.path());
            QVERIFY2(ending.exit > 0, ending.said.left(500).constData());
            compare(ending, QFileInfo(file).size(), 4);
        }
    }

    void aRunTakesOneAndAHalfTimesItsSizeAtMost()
    {
        const QString ratings = path("ratings.csv");
        fill(ratings, "user_id,book_id,rating\n", 10, [](qint64 i) {
            return "reader" + QByteArray::number(10'000'000 + i) + ",b" + QByteArray::number(i % 5000) + ',' +
                   QByteArray::number(1 + i % 5) + '\n';
        });
        const QString run = path("some.shelf");
        const Ending trained =
            ended({QStringLiteral("train"), QStringLiteral("--ratings"), ratings, QStringLiteral("--preset"),
                   QStringLiteral("bias"), QStringLiteral("--out"), run},
                  m_folder.path());
        QVERIFY2(trained.exit == 0, trained.said.left(500).constData());
        QVERIFY(QFileInfo(run).size() > 10 * kMegabyte);
        const Ending ending =
            ended({QStringLiteral("compare"), run, QStringLiteral("--json")}, m_folder.path());
        compare(ending, QFileInfo(run).size(), 1.5);
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
