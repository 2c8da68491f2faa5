// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// One rule for whatever a call writes: what is there stays, unless --force says otherwise.
class ForceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsThereIsReplacedOnlyByForce_data();
    void whatIsThereIsReplacedOnlyByForce();
    void anEmptyFileAndADeviceNeedNone();

private:
    QStringList words(const QString& call) const
    {
        QStringList all;
        for (QString word : call.split(QLatin1Char(' ')))
            all << word.replace(QStringLiteral("%"), m_folder.path() + QLatin1Char('/'));
        return all;
    }
    QTemporaryDir m_folder;
};

void ForceTest::initTestCase()
{
    const BatchCall trained = callProgram(
        words(QStringLiteral("train --sample --sample-books 60 --sample-users 80 --sample-ratings 900 --preset "
                             "biased-mf --epochs 2 --out %run.shelf")));
    QVERIFY2(trained.exit == 0, trained.err.constData());
}

void ForceTest::whatIsThereIsReplacedOnlyByForce_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* written, const QByteArray& call) {
        QTest::newRow(written) << QString::fromLatin1(call) << QString::fromLatin1(written);
    };
    constexpr const char* kSmall = "--sample --sample-books 60 --sample-users 80 --sample-ratings 900";
    const QByteArray small(kSmall);
    row("one.shelf", "train " + small + " --preset bias --out %one.shelf");
    row("curves.csv", "train " + small + " --preset bias --out /dev/null --history %curves.csv");
    row("map.tsv", "map %run.shelf --out %map.tsv");
    row("groups.tsv", "clusters %run.shelf --clusters 3 --out %groups.tsv");
    row("page.html", "report %run.shelf --out %page.html");
    row("table.md", "leaderboard " + small + " --presets bias,mean --markdown %table.md");
    row("search.json", "search " + small + " --preset bias --trials 1 --out %search.json");
    row("best.shelf", "search " + small + " --preset bias --trials 1 --out /dev/null --best %best.shelf");
    row("library/ratings.csv", "sample --books 60 --users 80 --ratings 900 --out %library");
}

void ForceTest::whatIsThereIsReplacedOnlyByForce()
{
    QFETCH(const QString, call);
    QFETCH(const QString, written);
    const QString file = m_folder.filePath(written);
    const BatchCall first = callProgram(words(call));
    QVERIFY2(first.exit == 0, first.err.constData());
    const QByteArray before = contentOf(file);
    QVERIFY(!before.isEmpty());

    const BatchCall second = callProgram(words(call));
    QCOMPARE(second.exit, 2);
    QVERIFY2(second.err.contains("--force"), second.err.constData());
    QCOMPARE(contentOf(file), before);

    const BatchCall third = callProgram(words(call) << QStringLiteral("--force"));
    QVERIFY2(third.exit == 0, third.err.constData());
    QVERIFY(!contentOf(file).isEmpty());
}

void ForceTest::anEmptyFileAndADeviceNeedNone()
{
    QFile empty(m_folder.filePath(QStringLiteral("empty.tsv")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(callProgram(words(QStringLiteral("map %run.shelf --out %empty.tsv"))).exit, 0);
    QVERIFY(!contentOf(empty.fileName()).isEmpty());
    QCOMPARE(callProgram(words(QStringLiteral("map %run.shelf --out /dev/null"))).exit, 0);
}

QTEST_GUILESS_MAIN(ForceTest)
#include "tst_force_batch.moc"
