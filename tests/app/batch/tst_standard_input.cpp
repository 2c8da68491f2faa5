// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

/// 20 readers and 15 books; each reader rates each book whose number shares no factor of 3 with hers.
QByteArray ratings()
{
    QByteArray text = "user_id,book_id,rating\n";
    for (int user = 1; user <= 20; ++user)
        for (int book = 1; book <= 15; ++book)
            if ((user + book) % 3 != 0)
                text += QByteArray::number(user) + ',' + QByteArray::number(book) + ',' +
                        QByteArray::number(1 + user * book % 5) + '\n';
    return text;
}

BatchCall callWith(const QByteArray& input, const QStringList& words)
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    BatchCall call;
    if (process.waitForFinished(180000) && process.exitStatus() == QProcess::NormalExit)
        call.exit = process.exitCode();
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    return call;
}

QStringList split(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

/// "-" is standard input where a file is read; a failure under --json is a document, too.
class StandardInputTest : public QObject {
    Q_OBJECT

private slots:
    void dataComeByAPipe();
    void aFileIsNotCopied();
    void aRunAndVectorsComeByAPipe();
    void itIsReadOnce();
    void nothingIsAnError();
    void aPipeThatNobodyFillsIsLeftByASignal();
    void aFailureUnderJsonIsADocument_data();
    void aFailureUnderJsonIsADocument();
};

void StandardInputTest::dataComeByAPipe()
{
    const qint64 lines = ratings().count('\n') - 1;
    for (const char* call : {"info - --json", "info --ratings - --json"}) {
        const BatchCall told = callWith(ratings(), split(call));
        QVERIFY2(told.exit == 0, told.err.constData());
        QCOMPARE(told.json().value(QLatin1String("ratings")).toInteger(), lines);
    }
    // Twice under the same name, and neither is taken for the other.
    const BatchCall other = callWith("user_id,book_id,rating\n1,1,5\n2,1,4\n", split("info - --json"));
    QCOMPARE(other.json().value(QLatin1String("ratings")).toInteger(), 2);
    const QTemporaryDir folder;
    const BatchCall trained =
        callWith(ratings(), split("train - --preset bias --out") << folder.filePath(QStringLiteral("r.shelf")));
    QVERIFY2(trained.exit == 0, trained.err.constData());
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("r.shelf"))));
    QVERIFY(!QFile::exists(QStringLiteral("-")));
}

void StandardInputTest::aFileIsNotCopied()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ratings")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ratings()) > 0);
    file.close();
    QProcess process;
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(QStringLiteral("TMPDIR"), folder.filePath(QStringLiteral("none"))); // where nothing can be made
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(file.fileName());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), split("info - --json"));
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
}

void StandardInputTest::aRunAndVectorsComeByAPipe()
{
    const QTemporaryDir folder;
    const QString run = folder.filePath(QStringLiteral("r.shelf"));
    QCOMPARE(callWith(ratings(), split("train - --preset biased-mf --epochs 2 --out") << run).exit, 0);
    const BatchCall books = callWith(contentOf(run), split("recommend - --user 1 --top 3 --json"));
    QVERIFY2(books.exit == 0, books.err.constData());
    QCOMPARE(books.json().value(QLatin1String("recommended")).toArray().size(), 3);
    const BatchCall vectors = callWith("3 2\na 1 0\nb 0 1\nc 1 1\n", split("neighbors - --book a --json"));
    QVERIFY2(vectors.exit == 0, vectors.err.constData());
    QCOMPARE(vectors.json().value(QLatin1String("neighbors")).toArray().at(0).toObject().value(QLatin1String("book")),
             QJsonValue(QStringLiteral("c")));
}

void StandardInputTest::itIsReadOnce()
{
    const BatchCall call = callWith(ratings(), split("info --ratings - --books -"));
    QCOMPARE(call.exit, 2);
    QVERIFY2(call.err.contains("only once"), call.err.constData());
}

void StandardInputTest::nothingIsAnError()
{
    const BatchCall call = callWith({}, split("info -"));
    QCOMPARE(call.exit, 1);
    QVERIFY2(call.err.contains("empty"), call.err.constData());
}

void StandardInputTest::aPipeThatNobodyFillsIsLeftByASignal()
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), split("info -"));
    QVERIFY(process.waitForStarted());
    process.write("user_id,book_id,rating\n"); // and then no more
    QVERIFY(process.waitForBytesWritten());
    const QString status = QStringLiteral("/proc/%1/status").arg(process.processId());
    const auto isHandled = [&status] { // before its handler stands a signal would end it at once
        const QByteArray text = contentOf(status);
        const qsizetype at = text.indexOf("SigCgt:");
        return at >= 0 && (text.mid(at + 8, 16).toULongLong(nullptr, 16) & (1U << (SIGINT - 1))) != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHandled(), 60000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void StandardInputTest::aFailureUnderJsonIsADocument_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("exit");
    QTest::newRow("no such file") << QStringLiteral("info /no/such --json") << 1;
    QTest::newRow("no such option") << QStringLiteral("info --json --nosuch") << 2;
    QTest::newRow("no such command") << QStringLiteral("trian --json") << 2;
    QTest::newRow("no value") << QStringLiteral("train --json --out") << 2;
    QTest::newRow("a value that is none") << QStringLiteral("train --sample --epochs x --out y --json") << 2;
}

void StandardInputTest::aFailureUnderJsonIsADocument()
{
    QFETCH(const QString, call);
    QFETCH(const int, exit);
    const BatchCall said = callProgram(call.split(QLatin1Char(' ')));
    QCOMPARE(said.exit, exit);
    const QJsonObject error = said.json().value(QLatin1String("error")).toObject();
    QVERIFY2(!error.value(QLatin1String("message")).toString().isEmpty(), said.out.constData());
    QCOMPARE(error.value(QLatin1String("exit")).toInt(), exit);
    QVERIFY(said.err.startsWith("shelfspace: "));
}

QTEST_GUILESS_MAIN(StandardInputTest)
#include "tst_standard_input.moc"
