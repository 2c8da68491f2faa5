// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

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
    void aRunGoesOnInItsOwnFileWithForce();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    BatchCall call(QString text) const
    {
        return callProgram(words(text.replace(QStringLiteral("F/"), m_folder.path() + QLatin1Char('/'))));
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
}

void TestOutputsBatch::nothingIsWrittenOverWhatIsNotItsOwn()
{
    QFETCH(QString, words);
    QFETCH(QString, victim);
    if (victim.startsWith(QLatin1String("foreign"))) {
        QDir(m_folder.path()).mkdir(QStringLiteral("foreign"));
        writeText(path("foreign/books.csv"), "isbn,title\n1,Mine\n");
    }
    const QString file = m_folder.filePath(victim);
    const QByteArray before = contentOf(file);
    QVERIFY(!before.isEmpty());
    const BatchCall done = call(words);
    QVERIFY2(done.exit == 1, done.err.constData());
    QCOMPARE(done.err.count('\n'), 1);
    QVERIFY2(done.err.contains("Name another file"), done.err.constData());
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
    const QByteArray before = contentOf(file);
    const BatchCall refused = call(words);
    QVERIFY2(refused.exit == 1, refused.err.constData());
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
    row("map", "map F/run.shelf --method pca --out F/again.tsv");
    row("map as CSV", "map F/run.shelf --method pca --dims 3 --out F/again.csv");
    row("clusters", "clusters F/run.shelf --clusters 3 --out F/groups.tsv");
    row("leaderboard", "leaderboard F/lib --presets mean --markdown F/table.md");
    row("report", "report F/run.shelf --out F/report.html");
    for (const char* what :
         {"projector", "web", "recommendations", "csv", "html", "neighbors", "coordinates"})
        QTest::newRow(what)
            << QStringLiteral("export F/run.shelf --what %1 --out F/%1").arg(QLatin1String(what));
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
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("--force"), again.err.constData());
        QCOMPARE(contentOf(path(name)), before);
        QVERIFY(QFile::remove(path(name)));
    }
    const BatchCall forced = call(tour + QStringLiteral(" --force"));
    QVERIFY2(forced.exit == 0, forced.err.constData());
    QVERIFY(QFile::exists(path("tour/run.shelf")));
}

void TestOutputsBatch::aRunGoesOnInItsOwnFileWithForce()
{
    const QString half = path("half.shelf");
    QCOMPARE(call(QStringLiteral("train F/lib --preset mf --epochs 1 --out F/half.shelf")).exit, 0);
    const QByteArray before = contentOf(half);
    const QString on = QStringLiteral("train --resume F/half.shelf --epochs 2 --out F/half.shelf");
    QCOMPARE(call(on).exit, 1);
    QCOMPARE(contentOf(half), before);
    const BatchCall done = call(on + QStringLiteral(" --force --json"));
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.json()[QStringLiteral("epochs")].toInt(), 2);
}

QTEST_GUILESS_MAIN(TestOutputsBatch)
#include "tst_outputs_batch.moc"
