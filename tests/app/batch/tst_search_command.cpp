// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QStringList kSmall{QStringLiteral("--sample"), QStringLiteral("--sample-books"),
                         QStringLiteral("100"),      QStringLiteral("--sample-users"),
                         QStringLiteral("150"),      QStringLiteral("--sample-ratings"),
                         QStringLiteral("3000")};

BatchCall search(const QStringList& words)
{
    return callProgram(QStringList{QStringLiteral("search")} + kSmall + words);
}

/// All of a search's result but the seconds.
QJsonArray timeless(const QJsonObject& document)
{
    QJsonArray trials;
    for (QJsonValue value : document[QStringLiteral("trials")].toArray()) {
        QJsonObject trial = value.toObject();
        trial.remove(QStringLiteral("seconds"));
        trials.append(trial);
    }
    return trials;
}

} // namespace

class TestSearchCommand : public QObject {
    Q_OBJECT
private slots:
    void aSearchTellsItsTrialsAndTheBest();
    void aSearchGoesOnWhereItEnded();
    void theBestSettingsAreTrained();
    void wrongCallsSayWhatIsAllowed_data();
    void wrongCallsSayWhatIsAllowed();
    void anotherFileIsNotWrittenOver();
    void otherDataAreRefused();
};

void TestSearchCommand::aSearchTellsItsTrialsAndTheBest()
{
    QTemporaryDir folder;
    const BatchCall call = search({QStringLiteral("--preset"), QStringLiteral("bias"),
                                   QStringLiteral("--method"), QStringLiteral("halving"),
                                   QStringLiteral("--trials"), QStringLiteral("9"), QStringLiteral("--out"),
                                   folder.filePath(QStringLiteral("s.json")), QStringLiteral("--json")});
    QCOMPARE(call.exit, 0);
    const QJsonArray trials = call.json()[QStringLiteral("trials")].toArray();
    QCOMPARE(trials.size(), 13); // 9 with a ninth, 3 with a third, 1 with all
    QCOMPARE(call.json()[QStringLiteral("objective")].toString(), QStringLiteral("rmse"));
    const QJsonObject best = call.json()[QStringLiteral("best")].toObject();
    QCOMPARE(best[QStringLiteral("share")].toDouble(), 1.0);
    QVERIFY(best[QStringLiteral("settings")].toObject().contains(QStringLiteral("user_regularization")));
    QCOMPARE(call.err.count("trial "), 13);
}

void TestSearchCommand::aSearchGoesOnWhereItEnded()
{
    QTemporaryDir folder;
    const QStringList plan{QStringLiteral("--preset"), QStringLiteral("bias"), QStringLiteral("--json"),
                           QStringLiteral("--quiet"), QStringLiteral("--out")};
    const QString half = folder.filePath(QStringLiteral("half.json"));
    const BatchCall whole = search(plan + QStringList{folder.filePath(QStringLiteral("whole.json")),
                                                      QStringLiteral("--trials"), QStringLiteral("6")});
    QCOMPARE(search(plan + QStringList{half, QStringLiteral("--trials"), QStringLiteral("2")}).exit, 0);
    const BatchCall resumed =
        search({QStringLiteral("--resume"), half, QStringLiteral("--out"), half, QStringLiteral("--trials"),
                QStringLiteral("6"), QStringLiteral("--json")});
    QCOMPARE(resumed.exit, 0);
    QCOMPARE(timeless(resumed.json()), timeless(whole.json()));
    QCOMPARE(timeless(whole.json()).size(), 6);
}

void TestSearchCommand::theBestSettingsAreTrained()
{
    QTemporaryDir folder;
    const QString run = folder.filePath(QStringLiteral("best.shelf"));
    const BatchCall call =
        search({QStringLiteral("--preset"), QStringLiteral("bias"), QStringLiteral("--trials"),
                QStringLiteral("4"), QStringLiteral("--out"), folder.filePath(QStringLiteral("s.json")),
                QStringLiteral("--best"), run, QStringLiteral("--json")});
    QCOMPARE(call.exit, 0);
    QVERIFY(QFile::exists(run));
    const BatchCall judged = callProgram({QStringLiteral("evaluate"), run, QStringLiteral("--protocol"),
                                          QStringLiteral("rating"), QStringLiteral("--json")});
    QCOMPARE(judged.exit, 0);
    QCOMPARE(judged.json()[QStringLiteral("rmse")].toDouble(),
             call.json()[QStringLiteral("best")].toObject()[QStringLiteral("objective")].toDouble());
}

void TestSearchCommand::wrongCallsSayWhatIsAllowed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* words, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(words).split(u' ') << QByteArray(says);
    };
    row("nothing to vary", "--preset mean", "Nothing is varied");
    row("no such parameter", "--preset mf --vary facters=1:2", "factors");
    row("no such preset", "--preset mff", "mf");
    row("the split", "--preset mf --vary seed=1:2", "measured on");
    row("no end", "--preset mf --trials 0 --minutes 0", "never end");
    row("nothing held out", "--preset mf --split none", "held-out");
}

void TestSearchCommand::wrongCallsSayWhatIsAllowed()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.json"));
    const BatchCall call = search(words + QStringList{QStringLiteral("--out"), file});
    QCOMPARE(call.exit, 2);
    QVERIFY2(call.err.contains(says), call.err.constData());
    QCOMPARE(call.err.count('\n'), 1);
    QVERIFY(!QFile::exists(file));
}

void TestSearchCommand::anotherFileIsNotWrittenOver()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"mine\": true}");
    file.close();
    const BatchCall call =
        search({QStringLiteral("--preset"), QStringLiteral("bias"), QStringLiteral("--trials"),
                QStringLiteral("1"), QStringLiteral("--out"), file.fileName()});
    QCOMPARE(call.exit, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"mine\": true}"));
}

void TestSearchCommand::otherDataAreRefused()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.json"));
    QCOMPARE(search({QStringLiteral("--preset"), QStringLiteral("bias"), QStringLiteral("--trials"),
                     QStringLiteral("1"), QStringLiteral("--out"), file})
                 .exit,
             0);
    const BatchCall call = search({QStringLiteral("--sample-seed"), QStringLiteral("7"),
                                   QStringLiteral("--resume"), file, QStringLiteral("--out"), file});
    QCOMPARE(call.exit, 1);
    QVERIFY2(call.err.contains("other data"), call.err.constData());
}

QTEST_APPLESS_MAIN(TestSearchCommand)
#include "tst_search_command.moc"
