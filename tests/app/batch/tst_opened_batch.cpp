// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of data does not depend on whether they were read or kept.
#include "tests/app/batch_call.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

class TestOpenedBatch : public QObject {
    Q_OBJECT

private slots:
    void aSecondOpeningSaysTheSame();
    void noMoreIsKeptThanTheWindowsSettingsAllow();
};

void TestOpenedBatch::aSecondOpeningSaysTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ratings.csv"));
    QByteArray text = "user_id,book_id,rating\nnobody,b1,none at all\n";
    for (int user = 0; text.size() < 1'100'000; ++user)
        for (int book = 0; book < 20; ++book)
            text += "u" + QByteArray::number(user) + ",b" + QByteArray::number((user * 7 + book * 3) % 211) +
                    ',' + QByteArray::number(1 + (user + book) % 5) + '\n';
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QTest::qWait(200); // what may still be written is not kept

    const auto kept = [] { return callProgram({QStringLiteral("cache"), QStringLiteral("--json")}).json(); };
    QCOMPARE(kept().value(QStringLiteral("data_sets")).toInt(), 0);
    const QStringList call{QStringLiteral("info"), QStringLiteral("--json"), path};
    const BatchCall past = callProgram(call + QStringList{QStringLiteral("--no-cache")});
    QCOMPARE(past.exit, 0);
    QCOMPARE(kept().value(QStringLiteral("data_sets")).toInt(), 0);
    for (int opening = 0; opening < 2; ++opening) {
        const BatchCall again = callProgram(call);
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.out, past.out);
        QCOMPARE(again.err, past.err);
        QCOMPARE(kept().value(QStringLiteral("data_sets")).toInt(), 1);
    }
    const BatchCall cleared =
        callProgram({QStringLiteral("cache"), QStringLiteral("--clear"), QStringLiteral("--json")});
    QCOMPARE(cleared.exit, 0);
    QCOMPARE(cleared.json().value(QStringLiteral("cleared")).toInt(), 1);
    QCOMPARE(kept().value(QStringLiteral("data_sets")).toInt(), 0);
}

void TestOpenedBatch::noMoreIsKeptThanTheWindowsSettingsAllow()
{
    const QString place =
        withoutDisplay().value(QStringLiteral("XDG_DATA_HOME")) + QStringLiteral("/Shelfspace/shelfspace");
    QVERIFY(QDir().mkpath(place));
    QFile settings(place + QStringLiteral("/shared-settings"));
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("nonsense\nopened_limit=100000\nother=1\n") > 0);
    settings.close();

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ratings.csv")));
    QByteArray text = "user_id,book_id,rating\n";
    for (int user = 0; text.size() < 1'100'000; ++user)
        for (int book = 0; book < 20; ++book)
            text += "u" + QByteArray::number(user) + ",b" + QByteArray::number(book) + ",3\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QTest::qWait(200); // what may still be written is not kept

    const QStringList cache{QStringLiteral("cache"), QStringLiteral("--json")};
    QCOMPARE(callProgram({QStringLiteral("info"), file.fileName()}).exit, 0);
    QCOMPARE(callProgram(cache).json().value(QStringLiteral("data_sets")).toInt(-1), 0);
    QCOMPARE(callProgram(cache).json().value(QStringLiteral("limit")).toInt(), 100000);
    QVERIFY(settings.remove());
    QCOMPARE(callProgram({QStringLiteral("info"), file.fileName()}).exit, 0);
    QCOMPARE(callProgram(cache).json().value(QStringLiteral("data_sets")).toInt(-1), 1);
    QCOMPARE(callProgram({QStringLiteral("cache"), QStringLiteral("--clear")}).exit, 0);
}

QTEST_GUILESS_MAIN(TestOpenedBatch)
#include "tst_opened_batch.moc"
