// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/export_list.h"
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace shelf;

namespace {

QStringList words(const QString& text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What a command may write over. Calls are written with F/ for the test's folder.
class TestOutputsBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsWrittenOverWhatIsNotItsOwn_data();
    void nothingIsWrittenOverWhatIsNotItsOwn();
    void aRunASearchAndALibraryAreReplacedOnlyWithForce_data();
    void aRunASearchAndALibraryAreReplacedOnlyWithForce();
    void whatACommandWroteItselfItMayWriteAgain_data();
    void whatACommandWroteItselfItMayWriteAgain();
    void aTourIsTakenAgainInItsFolderOnlyWithForce();
    void anExportReplacesAPersonsOwnFileOnlyWithForce();
    void aRunGoesOnInItsOwnFileWithForce();
    void aSingleTextGoesToStandardOutput_data();
    void aSingleTextGoesToStandardOutput();
    void whatIsNoSingleTextDoesNot_data();
    void whatIsNoSingleTextDoesNot();
    void filesOfOneExportBelongToOneRun();
    void picturesOfAnotherRunGoInWhateverFormat();
    void whatALinkLeadsToIsWrittenAndSaidToBe();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    BatchCall call(QString text) const
    {
        static const QRegularExpression folder(QStringLiteral("\\bF/")); // no folder of chance that ends in F
        return callProgram(words(text.replace(folder, m_folder.path() + QLatin1Char('/'))));
    }

    QTemporaryDir m_folder;
};

void TestOutputsBatch::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const char* made :
         {"sample --books 60 --users 80 --ratings 900 --seed 7 --out F/lib",
          "train F/lib --preset biased-mf --epochs 2 --out F/run.shelf --history F/curve.csv",
          "search F/lib --preset bias --trials 1 --out F/search.json",
          "map F/run.shelf --method pca --out F/map.tsv"}) {
        const BatchCall done = call(QString::fromLatin1(made));
        QVERIFY2(done.exit == 0, done.err.constData());
    }
    writeText(path("notes.txt"), "my notes\n");
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("web")));
    writeText(path("web/history.csv"), "year,event\n1453,fall\n");
    QVERIFY(symlink("lib/ratings.csv", qPrintable(path("link.csv"))) == 0);
    QVERIFY(link(qPrintable(path("run.shelf")), qPrintable(path("hard.shelf"))) == 0);
    QVERIFY(symlink("circle", qPrintable(path("circle"))) == 0);
}

void TestOutputsBatch::nothingIsWrittenOverWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("victim");
    const auto row = [](const char* name, const char* words, const char* victim) {
        QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(victim);
    };
    row("map over its run", "map F/run.shelf --method pca --out F/run.shelf", "run.shelf");
    row("map over its run, other spelling", "map F/run.shelf --method pca --out F/lib/../run.shelf",
        "run.shelf");
    row("map over its run, hard link", "map F/run.shelf --method pca --out F/hard.shelf", "run.shelf");
    row("map over another table", "map F/run.shelf --method pca --out F/curve.csv", "curve.csv");
    row("map over notes", "map F/run.shelf --method pca --out F/notes.txt", "notes.txt");
    row("clusters over their run", "clusters F/run.shelf --clusters 3 --out F/run.shelf", "run.shelf");
    row("clusters over a map", "clusters F/run.shelf --clusters 3 --out F/map.tsv", "map.tsv");
    row("train over its ratings",
        "train --ratings F/lib/ratings.csv --preset bias --force --out F/lib/ratings.csv", "lib/ratings.csv");
    row("history over the ratings",
        "train --ratings F/lib/ratings.csv --preset bias --out F/new.shelf --history F/lib/ratings.csv",
        "lib/ratings.csv");
    row("history over a link to the ratings",
        "train --ratings F/lib/ratings.csv --preset bias --out F/new.shelf --history F/link.csv",
        "lib/ratings.csv");
    row("history over the catalogue of a folder",
        "train F/lib --preset bias --out F/new.shelf --history F/lib/books.csv", "lib/books.csv");
    row("history over a run", "train F/lib --preset bias --out F/new.shelf --history F/run.shelf",
        "run.shelf");
    row("history over the table it is split by",
        "train --ratings F/lib/ratings.csv --split file:F/map.tsv --preset bias --out F/new.shelf --history "
        "F/map.tsv",
        "map.tsv");
    row("leaderboard over the ratings",
        "leaderboard --ratings F/lib/ratings.csv --presets mean --markdown F/lib/ratings.csv",
        "lib/ratings.csv");
    row("leaderboard over a run", "leaderboard F/lib --presets mean --markdown F/run.shelf", "run.shelf");
    row("search over a run", "search F/lib --preset bias --trials 1 --force --out F/run.shelf", "run.shelf");
    row("best over a search",
        "search F/lib --preset bias --trials 1 --out F/other.json --force --best F/search.json",
        "search.json");
    row("report over its run", "report F/run.shelf --out F/run.shelf", "run.shelf");
    row("export over another table", "export F/run.shelf --what csv --out F/web", "web/history.csv");
    row("tour over another table", "tour F/lib --preset mean --out F/web", "web/history.csv");
    row("sample over a catalogue of another kind", "sample --force --out F/foreign", "foreign/books.csv");
    row("sample over somebody's ratings", "sample --force --out F/theirs", "theirs/ratings.csv");
    row("sample over a sample that was changed", "sample --force --out F/changed", "changed/ratings.csv");
    row("sample over a list of another kind", "sample --force --out F/listed", "listed/.shelfspace-sample");
    row("sample over a sample and somebody's catalogue", "sample --force --out F/added", "added/books.csv");
}

void TestOutputsBatch::nothingIsWrittenOverWhatIsNotItsOwn()
{
    QFETCH(QString, words);
    QFETCH(QString, victim);
    if (victim.startsWith(QLatin1String("foreign"))) {
        QDir(m_folder.path()).mkdir(QStringLiteral("foreign"));
        writeText(path("foreign/books.csv"), "isbn,title\n1,Mine\n");
    }
    if (victim.startsWith(QLatin1String("listed"))) {
        QDir(m_folder.path()).mkdir(QStringLiteral("listed"));
        writeText(path("listed/.shelfspace-sample"), "my notes\n");
    }
    for (const char* folder : {"theirs", "changed", "added"}) {
        const QString at = path(folder);
        if (QFileInfo::exists(at) || !victim.startsWith(QLatin1String(folder)))
            continue;
        QVERIFY(QDir().mkdir(at));
        QVERIFY(QFile::copy(path("lib/ratings.csv"), at + QStringLiteral("/ratings.csv")));
        if (QLatin1String(folder) != QLatin1String("theirs"))
            QVERIFY(QFile::copy(path("lib/.shelfspace-sample"), at + QStringLiteral("/.shelfspace-sample")));
        if (QLatin1String(folder) == QLatin1String("changed"))
            writeText(at + QStringLiteral("/ratings.csv"), contentOf(path("lib/ratings.csv")) + "1,1,5\n");
        if (QLatin1String(folder) == QLatin1String("added"))
            writeText(at + QStringLiteral("/books.csv"),
                      contentOf(path("lib/books.csv")).replace("en", "xx"));
    }
    const QString file = m_folder.filePath(victim);
    const QByteArray before = contentOf(file);
    QVERIFY(!before.isEmpty());
    const BatchCall done = call(words);
    QVERIFY2(done.exit == 1, done.err.constData());
    QCOMPARE(done.err.count('\n'), 1);
    QVERIFY2(done.err.contains("Name another f"), done.err.constData());
    QCOMPARE(contentOf(file), before);
    QVERIFY(!QFile::exists(path("new.shelf"))); // refused before the work
    QVERIFY(!QFile::exists(path("foreign/ratings.csv")));
}

void TestOutputsBatch::aRunASearchAndALibraryAreReplacedOnlyWithForce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("victim");
    const auto row = [](const char* name, const char* words, const char* victim) {
        QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(victim);
    };
    row("train", "train F/lib --preset mean --out F/a.shelf", "a.shelf");
    row("search", "search F/lib --preset bias --trials 2 --out F/a.json", "a.json");
    row("best", "search F/lib --preset bias --trials 1 --out F/b.json --best F/a.shelf", "a.shelf");
    row("sample", "sample --books 50 --users 60 --ratings 700 --out F/a", "a/ratings.csv");
    row("tour", "tour F/lib --preset mean --out F/b", "b/run.shelf");
}

void TestOutputsBatch::aRunASearchAndALibraryAreReplacedOnlyWithForce()
{
    QFETCH(QString, words);
    QFETCH(QString, victim);
    const QString file = m_folder.filePath(victim);
    for (const char* folder : {"a", "b"}) {
        QDir(path(folder)).removeRecursively();
        QDir(m_folder.path()).mkdir(QLatin1String(folder));
    }
    for (const char* old : {"a.shelf", "a.json", "b.json"})
        QFile::remove(path(old));
    const char* from = victim.endsWith(QLatin1String(".json"))  ? "search.json"
                       : victim.endsWith(QLatin1String(".csv")) ? "lib/ratings.csv"
                                                                : "run.shelf";
    QVERIFY(QFile::copy(path(from), file));
    if (victim.endsWith(QLatin1String(".csv")))
        QVERIFY(QFile::copy(path("lib/.shelfspace-sample"), path("a/.shelfspace-sample")));
    const QByteArray before = contentOf(file);
    const BatchCall refused = call(words);
    const bool isTour = words.startsWith(QLatin1String("tour")); // whose files are an export's
    QVERIFY2(refused.exit == (isTour ? 1 : 2), refused.err.constData());
    QVERIFY2(refused.err.contains("--force"), refused.err.constData());
    QVERIFY(!refused.err.contains("epoch") && !refused.err.contains("trial "));
    QCOMPARE(contentOf(file), before);
    const BatchCall forced = call(words + QStringLiteral(" --force"));
    QVERIFY2(forced.exit == 0, forced.err.constData());
    QVERIFY(contentOf(file) != before);
}

void TestOutputsBatch::whatACommandWroteItselfItMayWriteAgain_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(words);
    };
    row("map", "map F/run.shelf --method pca --out F/again.tsv --force");
    row("map as CSV", "map F/run.shelf --method pca --dims 3 --out F/again.csv --force");
    row("clusters", "clusters F/run.shelf --clusters 3 --out F/groups.tsv --force");
    row("leaderboard", "leaderboard F/lib --presets mean --markdown F/table.md --force");
    row("report", "report F/run.shelf --out F/report.html --force");
    for (const Export* one : exports())
        if ((one->needs & kNeedsShownMap) == 0)
            QTest::newRow(std::string(one->key).c_str())
                << QStringLiteral("export F/run.shelf --what %1 --out F/%1")
                       .arg(QString::fromStdString(std::string(one->key)));
}

void TestOutputsBatch::whatACommandWroteItselfItMayWriteAgain()
{
    QFETCH(QString, words);
    for (int i = 0; i < 2; ++i) {
        const BatchCall done = call(words);
        QVERIFY2(done.exit == 0, done.err.constData());
    }
}

void TestOutputsBatch::aTourIsTakenAgainInItsFolderOnlyWithForce()
{
    const QString tour = QStringLiteral("tour F/lib --preset biased-mf --out F/tour");
    const BatchCall first = call(tour);
    QVERIFY2(first.exit == 0, first.err.constData());
    // What stands beside a tour's lists under a tour's names may be somebody's own by now.
    for (const char* name : {"tour/run.shelf", "tour/curves.png"}) {
        const QByteArray before = contentOf(path(name));
        QVERIFY(!before.isEmpty());
        const BatchCall again = call(tour);
        QCOMPARE(again.exit, 2);
        QVERIFY2(again.err.contains("--force"), again.err.constData());
        QCOMPARE(contentOf(path(name)), before);
        QVERIFY(QFile::remove(path(name)));
    }
    const BatchCall forced = call(tour + QStringLiteral(" --force"));
    QVERIFY2(forced.exit == 0, forced.err.constData());
    QVERIFY(QFile::exists(path("tour/run.shelf")));
}

void TestOutputsBatch::anExportReplacesAPersonsOwnFileOnlyWithForce()
{
    // Of the kind that is written there, but no export's.
    const QByteArray mine = "epoch,train_loss,validation_loss,mine\n1,2,3,4\n";
    QVERIFY(QDir().mkpath(path("own")));
    writeText(path("own/history.csv"), mine);
    const QString words = QStringLiteral("export F/run.shelf --what history --out F/own");
    const BatchCall refused = call(words);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("--force") && refused.err.contains("history.csv"), refused.err.constData());
    QCOMPARE(contentOf(path("own/history.csv")), mine);
    QCOMPARE(QDir(path("own")).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(call(words + QStringLiteral(" --force")).exit, 0);
    QVERIFY(contentOf(path("own/history.csv")) != mine);
    QCOMPARE(call(words).exit, 0); // an export's by now
}

void TestOutputsBatch::aRunGoesOnInItsOwnFileWithForce()
{
    const QString half = path("half.shelf");
    QCOMPARE(call(QStringLiteral("train F/lib --preset mf --epochs 1 --out F/half.shelf")).exit, 0);
    const QByteArray before = contentOf(half);
    const QString on = QStringLiteral("train --resume F/half.shelf --epochs 2 --out F/half.shelf");
    QCOMPARE(call(on).exit, 2);
    QCOMPARE(contentOf(half), before);
    const BatchCall done = call(on + QStringLiteral(" --force --json"));
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.json()[QStringLiteral("epochs")].toInt(), 2);
}

void TestOutputsBatch::aSingleTextGoesToStandardOutput_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(words);
    };
    row("map", "map F/run.shelf --method pca --out %1");
    row("clusters", "clusters F/run.shelf --clusters 3 --out %1");
    row("leaderboard", "leaderboard F/lib --presets mean --markdown %1");
    row("report", "report F/run.shelf --out %1");
    row("history", "train F/lib --preset mf --epochs 2 --force --out F/h.shelf --history %1");
}

void TestOutputsBatch::aSingleTextGoesToStandardOutput()
{
    QFETCH(QString, words);
    const QString file = path("text.html");
    QFile::remove(file);
    const BatchCall toFile = call(words.arg(file));
    QVERIFY2(toFile.exit == 0, toFile.err.constData());
    const BatchCall toOutput = call(words.arg(QStringLiteral("-")));
    QVERIFY2(toOutput.exit == 0, toOutput.err.constData());
    const auto withoutClock = [](QByteArray text) { // seconds of a training differ from time to time
        QStringList lines;
        for (const QString& line : QString::fromUtf8(text).split(u'\n'))
            if (!line.startsWith(QLatin1String("| `mean`")))
                lines << (line.startsWith(QLatin1Char('1')) || line.startsWith(QLatin1Char('2'))
                              ? line.section(u',', 0, 2)
                              : line);
        return lines;
    };
    QVERIFY(contentOf(file).size() > 100);
    QCOMPARE(withoutClock(toOutput.out), withoutClock(contentOf(file)));
    QVERIFY(!QFile::exists(QStringLiteral("-")));
    const BatchCall both = call(words.arg(QStringLiteral("-")) + QStringLiteral(" --json"));
    QCOMPARE(both.exit, 2);
    QVERIFY2(both.err.contains("--json"), both.err.constData());
}

void TestOutputsBatch::whatIsNoSingleTextDoesNot_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"train F/lib --preset mean --out -", "search F/lib --preset bias --trials 1 --out -",
          "search F/lib --preset bias --trials 1 --out F/q.json --best -", "sample --out -",
          "export F/run.shelf --what csv --out -", "tour F/lib --preset mean --out -"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestOutputsBatch::whatIsNoSingleTextDoesNot()
{
    QFETCH(QString, words);
    const BatchCall refused = call(words);
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.err.contains("standard output") && refused.err.contains("./-"), refused.err.constData());
    QVERIFY(!QFile::exists(QStringLiteral("-")) && !QFile::exists(path("q.json")));
}

void TestOutputsBatch::filesOfOneExportBelongToOneRun()
{
    QCOMPARE(call(QStringLiteral("train F/lib --preset mean --force --out F/mean.shelf")).exit, 0);
    QCOMPARE(call(QStringLiteral("export F/run.shelf --what csv --out F/one")).exit, 0);
    QVERIFY(QFile::exists(path("one/embedding.csv")));
    writeText(path("one/notes.csv"), "mine\n");
    const BatchCall done = call(QStringLiteral("export F/mean.shelf --what csv --out F/one --json"));
    QVERIFY2(done.exit == 0, done.err.constData());
    // The mean has no vectors: the other run's may not stand beside its figures.
    QVERIFY(!QFile::exists(path("one/embedding.csv")) && !QFile::exists(path("one/statistics.csv")));
    QVERIFY(QFile::exists(path("one/metrics.csv")) && QFile::exists(path("one/notes.csv")));
    QVERIFY2(done.err.contains("embedding.csv"), done.err.constData());
    QVERIFY(done.json()[QStringLiteral("removed")].toArray().contains(path("one/embedding.csv")));
    QSet<QString> left;
    for (const QString& name : QDir(path("one")).entryList(QDir::Files | QDir::Hidden))
        left.insert(name);
    left.remove(QStringLiteral("notes.csv"));
    QVERIFY(left.remove(QStringLiteral(".shelfspace-files")));
    for (const auto& file : done.json()[QStringLiteral("files")].toArray())
        QVERIFY(left.remove(QFileInfo(file.toString()).fileName()));
    QVERIFY(left.isEmpty());
    // Somebody's own table under a name of ours is none of an earlier export's.
    writeText(path("one/embedding.csv"), "book_id,title,d0\nmine\n");
    const BatchCall again = call(QStringLiteral("export F/mean.shelf --what csv --out F/one --json"));
    QVERIFY2(again.exit == 0, again.err.constData());
    QCOMPARE(contentOf(path("one/embedding.csv")), QByteArray("book_id,title,d0\nmine\n"));
    QVERIFY2(again.err.contains("embedding.csv"), again.err.constData());
    QVERIFY(again.json()[QStringLiteral("left")].toArray().contains(path("one/embedding.csv")));
    // Where this run has one to put in its place, it stays all the same.
    const BatchCall other = call(QStringLiteral("export F/run.shelf --what csv --out F/one"));
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.err.contains("embedding.csv") && other.err.contains("--force"), other.err.constData());
    QCOMPARE(contentOf(path("one/embedding.csv")), QByteArray("book_id,title,d0\nmine\n"));
    QVERIFY(!QFile::exists(path("one/statistics.csv")));
}

void TestOutputsBatch::picturesOfAnotherRunGoInWhateverFormat()
{
    const QString both = QStringLiteral(
        "export F/run.shelf --what curves --picture-format png --picture-format svg --out F/c");
    QCOMPARE(call(both).exit, 0);
    QVERIFY(QFile::exists(path("c/loss_curves.svg")));
    QCOMPARE(call(QStringLiteral("train F/lib --preset bias --force --out F/bias.shelf")).exit, 0);
    const BatchCall next =
        call(QStringLiteral("export F/bias.shelf --what curves --picture-format png --out F/c --json"));
    QVERIFY2(next.exit == 0, next.err.constData());
    QVERIFY(!QFile::exists(path("c/loss_curves.svg")) && QFile::exists(path("c/loss_curves.png")));
    QVERIFY(next.json()[QStringLiteral("removed")].toArray().contains(path("c/loss_curves.svg")));
}

void TestOutputsBatch::whatALinkLeadsToIsWrittenAndSaidToBe()
{
    QCOMPARE(call(QStringLiteral("export F/run.shelf --what history --out F/there")).exit, 0);
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("here")));
    QVERIFY(symlink("../there/history.csv", qPrintable(path("here/history.csv"))) == 0);
    const QByteArray before = contentOf(path("there/history.csv"));
    const QString into = QStringLiteral("export F/run.shelf --what history --out F/here --json");
    const BatchCall refused = call(into); // no export put it into this folder
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("history.csv") && refused.err.contains("--force"), refused.err.constData());
    for (const char* how : {" --force", ""}) {
        const BatchCall done = call(into + QLatin1String(how));
        QVERIFY2(done.exit == 0 && done.err.isEmpty(), done.err.constData());
        QVERIFY(done.json()[QStringLiteral("left")].toArray().isEmpty());
        QCOMPARE(contentOf(path("there/history.csv")), before);
        QVERIFY(QFileInfo(path("here/history.csv")).isSymLink());
    }
}

QTEST_GUILESS_MAIN(TestOutputsBatch)
#include "tst_outputs_batch.moc"
