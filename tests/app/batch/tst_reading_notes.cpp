// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that read data say of them, and how their options overrule it.
#include "tests/app/batch_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

class TestReadingNotes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void trainingsSayWhatWasAssumedBeforeTheyBegin_data();
    void trainingsSayWhatWasAssumedBeforeTheyBegin();
    void infoListsWhatWasLeftOutAndAssumed();
    void noRatingOverrulesTheFile();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestReadingNotes::initTestCase()
{
    // 300 ratings from 2 to 10, every fifth -1; one line that says nothing.
    QFile file(path("odd.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = "user_id,book_id,rating\n";
    for (int i = 0; i < 300; ++i)
        text += QByteArray::number(i % 30) + ',' + QByteArray::number(i / 10) + ',' +
                QByteArray::number(i % 5 == 4 ? -1 : 2 + 2 * (i / 5 % 5)) + '\n';
    file.write(text + "1,99,many\n");
}

void TestReadingNotes::trainingsSayWhatWasAssumedBeforeTheyBegin_data()
{
    QTest::addColumn<QStringList>("call");
    const auto row = [](const char* words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '));
    };
    row("train --preset biased-mf --epochs 1 --out");
    row("search --preset biased-mf --trials 1 --out");
    row("leaderboard --presets bias --markdown");
}

void TestReadingNotes::trainingsSayWhatWasAssumedBeforeTheyBegin()
{
    QFETCH(QStringList, call);
    const BatchCall done =
        callProgram(call + QStringList{path(call[0].toLatin1().constData()), path("odd.csv")});
    QVERIFY2(done.exit == 0, done.err.constData());
    const auto unrated = done.err.indexOf("60 ratings of -1 mean");
    QVERIFY2(unrated >= 0 && done.err.indexOf("odd.csv: 1 line of 301 makes no sense") >= 0,
             done.err.constData());
    const auto begun = done.err.indexOf("baseline");
    QVERIFY2(begun < 0 || unrated < begun, done.err.constData());
    QVERIFY(!done.err.contains("odd.csv:302")); // the lines themselves are info's
}

void TestReadingNotes::infoListsWhatWasLeftOutAndAssumed()
{
    const BatchCall call = callProgram({QStringLiteral("info"), QStringLiteral("--json"), path("odd.csv")});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject facts = call.json();
    QCOMPARE(facts[QStringLiteral("ratings")].toInt(), 240);
    QCOMPARE(facts[QStringLiteral("scale")].toArray(), (QJsonArray{2, 10}));
    QCOMPARE(facts[QStringLiteral("left_out")].toObject(), (QJsonObject{{QStringLiteral("unrated"), 60},
                                                                        {QStringLiteral("unreadable"), 1},
                                                                        {QStringLiteral("ragged"), 0},
                                                                        {QStringLiteral("swallowed"), 0},
                                                                        {QStringLiteral("duplicates"), 0}}));
    QCOMPARE(facts[QStringLiteral("assumptions")].toArray().size(), 1);
    const QJsonArray warnings = facts[QStringLiteral("warnings")].toArray();
    QCOMPARE(warnings.size(), 3);
    QCOMPARE(warnings[0].toObject()[QStringLiteral("line")].toInt(), 0);
    QCOMPARE(warnings[2].toObject()[QStringLiteral("line")].toInt(), 302);
    QVERIFY(call.err.contains("60 ratings of -1"));
}

void TestReadingNotes::noRatingOverrulesTheFile()
{
    const auto ratings = [&](const char* values) {
        const BatchCall call = callProgram({QStringLiteral("info"), QStringLiteral("--json"), path("odd.csv"),
                                            QStringLiteral("--no-rating"), QString::fromLatin1(values)});
        return call.exit == 0 ? call.json()[QStringLiteral("ratings")].toInt() : -call.exit;
    };
    QCOMPARE(ratings("none"), 300);
    QCOMPARE(ratings("-1"), 240);
    QCOMPARE(ratings("-1,2"), 240 - 48);
    QCOMPARE(ratings("-1,two"), -2);
    QCOMPARE(ratings(","), -2);
}

QTEST_GUILESS_MAIN(TestReadingNotes)
#include "tst_reading_notes.moc"
