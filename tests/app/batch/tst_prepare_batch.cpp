// SPDX-License-Identifier: GPL-3.0-or-later
// A store that the command line makes is named where data are, says and trains what the files do, and never
// takes the place of anything else.
#include "tests/app/batch_call.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/types.h>

class TestPrepareBatch : public QObject {
    Q_OBJECT

private slots:
    void infoOfAStoreIsInfoOfItsFiles();
    void trainingOfAStoreIsTrainingOfItsFiles();
    void nothingElseIsWrittenOver();
    void whatMakesNoSenseIsRefused();
    void ctrlCLeavesNothing();

private:
    QString ratings(const char* name, int readers)
    {
        QByteArray text = "user_id,book_id,rating\nnobody,b1,none at all\n";
        for (int user = 0; user < readers; ++user)
            for (int book = 0; book < 20; ++book)
                text += "u" + QByteArray::number(user) + ",b" + QByteArray::number((user * 7 + book % 17) % 211) +
                        ',' + QByteArray::number(1 + (user + book) % 5) + '\n';
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }
    QString place(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static BatchCall prepare(const QString& data, const QString& store, const QStringList& more = {})
    {
        return callProgram(QStringList{QStringLiteral("prepare"), data, QStringLiteral("--store"), store} + more);
    }

    QTemporaryDir m_folder;
};

void TestPrepareBatch::infoOfAStoreIsInfoOfItsFiles()
{
    const QString data = ratings("a.csv", 300);
    const BatchCall prepared = prepare(data, place("a"), {QStringLiteral("--json"), QStringLiteral("--min-book"), QStringLiteral("20")});
    QCOMPARE(prepared.exit, 0);
    QVERIFY(QFile::exists(prepared.json().value(QStringLiteral("store")).toString()));
    const QStringList info{QStringLiteral("info"), QStringLiteral("--json")};
    const BatchCall files = callProgram(info + QStringList{data, QStringLiteral("--min-book"), QStringLiteral("20")});
    const BatchCall store = callProgram(info + QStringList{place("a")});
    QCOMPARE(files.exit, 0);
    QVERIFY(files.json().value(QStringLiteral("duplicates")).toInt() > 0);
    QCOMPARE(store.out, files.out);
    QCOMPARE(store.err, files.err);
    QCOMPARE(callProgram({QStringLiteral("info"), place("a")}).out,
             callProgram({QStringLiteral("info"), data, QStringLiteral("--min-book"), QStringLiteral("20")}).out);
}

void TestPrepareBatch::trainingOfAStoreIsTrainingOfItsFiles()
{
    const QString data = ratings("b.csv", 60);
    QCOMPARE(prepare(data, place("b")).exit, 0);
    const auto trained = [&](const QString& on, const char* run) {
        QJsonObject said = callProgram({QStringLiteral("train"), on, QStringLiteral("--preset"), QStringLiteral("biased-mf"),
                                        QStringLiteral("--set"), QStringLiteral("epochs=3"), QStringLiteral("--out"),
                                        place(run), QStringLiteral("--json")})
                               .json();
        said.remove(QStringLiteral("seconds"));
        said.remove(QStringLiteral("run"));
        said.remove(QStringLiteral("file"));
        return said;
    };
    const QJsonObject fromFiles = trained(data, "files.shelf");
    QVERIFY(fromFiles.contains(QStringLiteral("rmse")));
    QCOMPARE(trained(place("b"), "store.shelf"), fromFiles);
    for (const char* command : {"evaluate", "recommend"}) {
        QStringList words{QString::fromLatin1(command), QString(), QStringLiteral("--json")};
        if (words[0] == QStringLiteral("recommend"))
            words += {QStringLiteral("--user"), QStringLiteral("u7")};
        words[1] = place("files.shelf");
        const BatchCall files = callProgram(words);
        words[1] = place("store.shelf");
        QCOMPARE(files.exit, 0);
        QCOMPARE(callProgram(words).out, files.out);
    }
    const BatchCall onStore = callProgram({QStringLiteral("evaluate"), place("files.shelf"), place("b"), QStringLiteral("--json")});
    QCOMPARE(onStore.exit, 0);
    QCOMPARE(onStore.out, callProgram({QStringLiteral("evaluate"), place("files.shelf"), data, QStringLiteral("--json")}).out);
}

void TestPrepareBatch::nothingElseIsWrittenOver()
{
    const QString data = ratings("c.csv", 20);
    QCOMPARE(prepare(data, place("c")).exit, 0);
    const QString file = place("c") + QStringLiteral("/ratings.store");
    const auto bytes = [&] {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const QString other = ratings("d.csv", 30);
    QCOMPARE(prepare(other, place("c")).exit, 2);
    QCOMPARE(bytes(), before);
    QCOMPARE(prepare(other, place("c"), {QStringLiteral("--force")}).exit, 0);
    QVERIFY(bytes() != before);

    QVERIFY(QDir().mkpath(place("e")));
    QVERIFY(QFile::copy(data, place("e") + QStringLiteral("/ratings.store")));
    QVERIFY(prepare(other, place("e"), {QStringLiteral("--force")}).exit != 0); // a table of that name
    QVERIFY(prepare(place("e") + QStringLiteral("/ratings.store"), place("e"), {QStringLiteral("--force")}).exit != 0);
}

void TestPrepareBatch::whatMakesNoSenseIsRefused()
{
    const QString data = ratings("f.csv", 20);
    QCOMPARE(prepare(data, place("f"), {QStringLiteral("--memory"), QStringLiteral("12")}).exit, 2);
    QCOMPARE(prepare(data, place("f"), {QStringLiteral("--memory"), QStringLiteral("1M")}).exit, 2);
    QCOMPARE(prepare(m_folder.path(), m_folder.path()).exit, 2);
    QVERIFY(!QFile::exists(place("f")));
    QCOMPARE(prepare(data, place("f")).exit, 0);
    QCOMPARE(prepare(place("f"), place("g")).exit, 2);
    const BatchCall said = callProgram({QStringLiteral("info"), place("f"), QStringLiteral("--min-user"), QStringLiteral("5")});
    QCOMPARE(said.exit, 2);
    QVERIFY2(said.err.contains("store"), said.err.constData());
}

void TestPrepareBatch::ctrlCLeavesNothing()
{
    const QString data = ratings("h.csv", 40000); // 800,000 ratings
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM),
                  {QStringLiteral("prepare"), data, QStringLiteral("--store"), place("h")});
    QVERIFY(process.waitForStarted());
    for (int i = 0; i < 2000 && !QDir(place("h")).exists(); ++i)
        QTest::qWait(1);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!QDir(place("h")).exists());
}

QTEST_GUILESS_MAIN(TestPrepareBatch)
#include "tst_prepare_batch.moc"
