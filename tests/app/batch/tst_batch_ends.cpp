// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const char* const kEndless =
    "train --sample --sample-books 60 --sample-users 80 --sample-ratings 900 --preset mf "
    "--set patience=0 --epochs 1000000 --out";

} // namespace

/// How batch commands end: by signals, by a reader who has gone, by a disk that takes nothing.
class TestBatchEnds : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everySignalThatAsksForTheEndSavesTheRun_data();
    void everySignalThatAsksForTheEndSavesTheRun();
    void aReaderWhoGoesEndsTheTrainingAndKeepsTheRun();
    void aSecondSignalEndsAnyCommand();
    void severalHangUpsAreOne();
    void aRunThatCannotBeSavedIsKeptElsewhere_data();
    void aRunThatCannotBeSavedIsKeptElsewhere();
    void aSearchThatCannotBeSavedSaysSoAtOnce();
    void theBestOfASearchThatIsStoppedIsKeptAsFarAsItCame();
    void aTourThatIsStoppedKeepsItsRun();
    void aKeptRunWithoutItsManifestIsToldOf();
    void drawingEndsWhereNoThreadCanBeMade_data();
    void drawingEndsWhereNoThreadCanBeMade();
    void aPipeWithoutAnotherEndIsGivenUp();
    void threadsBeyondReasonAreRefused();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// Starts a training and returns once it has come to its second epoch.
    void startTraining(QProcess& process, const QString& out);
    void startSearch(QProcess& process, const QString& out);
    bool waitFor(QProcess& process, const QByteArray& said);
    QString stopTour(); ///< in its training: where its run is kept; empty where anything else came of it
    bool opens(const QString& run) const
    {
        return callProgram({QStringLiteral("evaluate"), run, QStringLiteral("--json")}).exit == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_said;
};

void TestBatchEnds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_said.clear();
}

bool TestBatchEnds::waitFor(QProcess& process, const QByteArray& said)
{
    process.setReadChannel(QProcess::StandardError);
    while (!m_said.contains(said) && process.waitForReadyRead(120000))
        m_said += process.readAllStandardError();
    return m_said.contains(said);
}

void TestBatchEnds::startTraining(QProcess& process, const QString& out)
{
    if (process.processEnvironment().isEmpty())
        process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), words(kEndless) + QStringList{out});
    QVERIFY2(waitFor(process, "epoch 2:"), m_said.constData());
}

void TestBatchEnds::everySignalThatAsksForTheEndSavesTheRun_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGPIPE") << SIGPIPE;
}

void TestBatchEnds::everySignalThatAsksForTheEndSavesTheRun()
{
    QFETCH(int, number);
    const QString out = path(QStringLiteral("run.shelf"));
    QProcess process;
    startTraining(process, out);
    ::kill(static_cast<pid_t>(process.processId()), number);
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(opens(out));
}

void TestBatchEnds::aReaderWhoGoesEndsTheTrainingAndKeepsTheRun()
{
    const QString out = path(QStringLiteral("run.shelf"));
    const QString status = path(QStringLiteral("status"));
    const QString call =
        QStringLiteral("{ '%1' %2 '%3'; echo $? > '%4'; } 2>&1 | head -n 4")
            .arg(QStringLiteral(SHELFSPACE_PROGRAM), QString::fromLatin1(kEndless), out, status);
    QProcess shell;
    shell.setProcessEnvironment(withoutDisplay());
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), call});
    QVERIFY(shell.waitForFinished(120000));
    QCOMPARE(contentOf(status).trimmed(), QByteArray("130"));
    QVERIFY(opens(out));
}

void TestBatchEnds::aSecondSignalEndsAnyCommand()
{
    QProcess process;
    startTraining(process, path(QStringLiteral("run.shelf")));
    const auto id = static_cast<pid_t>(process.processId());
    // Held while both arrive, so that it has had no time to end by the first.
    ::kill(id, SIGSTOP);
    ::kill(id, SIGINT);
    ::kill(id, SIGTERM);
    ::kill(id, SIGCONT);
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // by the signal itself
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestBatchEnds::severalHangUpsAreOne()
{
    const QString out = path(QStringLiteral("run.shelf"));
    QProcess process;
    startTraining(process, out);
    const auto id = static_cast<pid_t>(process.processId());
    ::kill(id, SIGSTOP);
    ::kill(id, SIGTERM);
    ::kill(id, SIGHUP);
    ::kill(id, SIGCONT);
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(opens(out));
}

void TestBatchEnds::aRunThatCannotBeSavedIsKeptElsewhere_data()
{
    QTest::addColumn<bool>("dataFolder");
    QTest::newRow("in the data folder") << true;
    QTest::newRow("else in that for temporary files") << false;
}

void TestBatchEnds::aRunThatCannotBeSavedIsKeptElsewhere()
{
    QFETCH(bool, dataFolder);
    for (const char* made : {"gone", "temporary"})
        QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(made)));
    if (!dataFolder)
        writeText(path(QStringLiteral("data")), "a file in the way\n");
    QProcess process;
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("temporary")));
    process.setProcessEnvironment(environment);
    startTraining(process, path(QStringLiteral("gone/run.shelf")));
    // Moved in one step: emptied first, it might be written into meanwhile.
    QVERIFY(QDir().rename(path(QStringLiteral("gone")), path(QStringLiteral("elsewhere"))));
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 1);
    m_said += process.readAllStandardError();
    const QRegularExpressionMatch place =
        QRegularExpression(QStringLiteral("in (\\S+\\.shelf) instead")).match(QString::fromUtf8(m_said));
    QVERIFY2(place.hasMatch(), m_said.constData());
    QVERIFY(place.captured(1).startsWith(
        path(dataFolder ? QStringLiteral("data") : QStringLiteral("temporary"))));
    QVERIFY(opens(place.captured(1)));
}

void TestBatchEnds::startSearch(QProcess& process, const QString& out)
{
    process.start(
        QStringLiteral(SHELFSPACE_PROGRAM),
        words("search --sample --sample-books 60 --sample-users 80 --sample-ratings 900 --preset bias "
              "--trials 0 --minutes 600 --out") +
            QStringList{out});
    QVERIFY2(waitFor(process, "trial 2"), m_said.constData());
}

void TestBatchEnds::aSearchThatCannotBeSavedSaysSoAtOnce()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("gone")));
    QProcess process;
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    startSearch(process, path(QStringLiteral("gone/s.json")));
    // Moved in one step: emptied first, it might be written into meanwhile.
    QVERIFY(QDir().rename(path(QStringLiteral("gone")), path(QStringLiteral("elsewhere"))));
    QVERIFY2(waitFor(process, "the search goes on, and"), m_said.constData());
    QCOMPARE(process.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 1);
    m_said += process.readAllStandardError();
    QCOMPARE(m_said.count("the search goes on, and"), 1); // not once a trial
    QVERIFY2(m_said.contains("rescued/s.json instead"), m_said.constData());
}

void TestBatchEnds::theBestOfASearchThatIsStoppedIsKeptAsFarAsItCame()
{
    // Of so many epochs the lines alone fill the pipe that nobody reads once the second is seen: the training
    // cannot end before it is stopped.
    const QString best = path(QStringLiteral("best.shelf"));
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(
        QStringLiteral(SHELFSPACE_PROGRAM),
        words("search --sample --sample-books 60 --sample-users 80 --sample-ratings 900 --preset mf "
              "--vary factors=2,3 --set epochs=8000 --set patience=0 --trials 1 --out") +
            QStringList{path(QStringLiteral("s.json")), QStringLiteral("--best"), best});
    QVERIFY2(waitFor(process, "epoch 2:"), m_said.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 130);
    m_said += process.readAllStandardError();
    QVERIFY2(m_said.contains("epochs of the best settings, not all"), m_said.constData());
    QVERIFY(!m_said.contains("epoch 8000:"));
    QVERIFY(opens(best));
    QVERIFY(QFileInfo(path(QStringLiteral("s.json"))).size() > 0);
}

QString TestBatchEnds::stopTour()
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), words("tour --sample --preset neural-mf --out") +
                                                          QStringList{path(QStringLiteral("tour"))});
    if (!waitFor(process, "epoch 2:"))
        return {};
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    if (!process.waitForFinished(120000) || process.exitCode() != 130)
        return {};
    m_said += process.readAllStandardError();
    const QRegularExpression where(QStringLiteral("The run is kept in (.*) instead"));
    return where.match(QString::fromUtf8(m_said)).captured(1);
}

void TestBatchEnds::aTourThatIsStoppedKeepsItsRun()
{
    const QString kept = stopTour();
    QVERIFY2(!kept.isEmpty() && opens(kept), m_said.constData());
    QVERIFY(!QFile::exists(path(QStringLiteral("tour"))));
    QVERIFY(QDir(QFileInfo(kept).path()).removeRecursively());
}

void TestBatchEnds::aKeptRunWithoutItsManifestIsToldOf()
{
    const QString kept = stopTour();
    QVERIFY2(!kept.isEmpty(), m_said.constData());
    QDir session(QFileInfo(kept).path());
    QVERIFY(QFile::remove(session.filePath(QStringLiteral("manifest.json")))); // as a kill between the two
    const BatchCall next = callProgram(words("train --sample --preset bias --out") +
                                       QStringList{path(QStringLiteral("run.shelf"))});
    QVERIFY2(next.err.contains(QFile::encodeName(kept)), next.err.constData());
    QVERIFY(session.removeRecursively());
}

void TestBatchEnds::drawingEndsWhereNoThreadCanBeMade_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("report") << QStringLiteral("report run.shelf --out page.html");
    QTest::newRow("tour") << QStringLiteral("tour --sample --preset biased-mf --out tour");
}

void TestBatchEnds::drawingEndsWhereNoThreadCanBeMade()
{
    QFETCH(QString, call);
    QCOMPARE(callProgram(words("train --sample --preset biased-mf --epochs 1 --out") +
                         QStringList{path(QStringLiteral("run.shelf"))})
                 .exit,
             0);
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.setWorkingDirectory(m_folder->path());
    // A thread's stack is as large as the limit of stacks says: no machine has so much room.
    process.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_STACK, &limit);
        limit.rlim_cur = rlim_t(1) << 46;
        ::setrlimit(RLIMIT_STACK, &limit);
    });
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), call.split(QLatin1Char(' ')));
    QVERIFY(process.waitForFinished(120000));
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(said.contains("No thread can be made"), said.constData());
    QVERIFY(!QFile::exists(path(QStringLiteral("page.html"))) &&
            !QFile::exists(path(QStringLiteral("tour"))));
}

void TestBatchEnds::aPipeWithoutAnotherEndIsGivenUp()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QVERIFY(::mkfifo(qPrintable(pipe), 0600) == 0);
    const BatchCall call =
        callProgram(words("leaderboard --sample --presets mean --markdown") + QStringList{pipe});
    QCOMPARE(call.exit, 1);
    QVERIFY2(call.err.contains("Nobody reads this pipe"), call.err.constData());
    const BatchCall unfilled = callProgram({QStringLiteral("info"), QStringLiteral("--ratings"), pipe});
    QCOMPARE(unfilled.exit, 1);
    QVERIFY2(unfilled.err.contains("Nobody writes into this pipe"), unfilled.err.constData());
}

void TestBatchEnds::threadsBeyondReasonAreRefused()
{
    const BatchCall call = callProgram(words("train --sample --preset mean --threads 100000 --out") +
                                       QStringList{path(QStringLiteral("x.shelf"))});
    QCOMPARE(call.exit, 2);
    QVERIFY2(call.err.contains("100000") && call.err.contains("1024"), call.err.constData());
}

QTEST_GUILESS_MAIN(TestBatchEnds)
#include "tst_batch_ends.moc"
