// SPDX-License-Identifier: GPL-3.0-or-later
// The program that is called starts without Qt, and becomes the one with Qt where that is needed.
#include "app/base/opened_data.h"
#include "tests/app/batch_call.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

/// An installation whose second program, made of a script's text, tells how it was called.
class Installation {
public:
    explicit Installation(const QByteArray& script)
    {
        const QDir root(m_folder.path());
        const bool made = root.mkdir(QStringLiteral("bin")) &&
                          root.mkpath(QStringLiteral("libexec/shelfspace")) &&
                          QFile::copy(QStringLiteral(SHELFSPACE_PROGRAM), program());
        const QString second = root.filePath(QStringLiteral("libexec/shelfspace/shelfspace-window"));
        QFile file(second);
        if (!made || (!script.isEmpty() &&
                      !(file.open(QIODevice::WriteOnly) && file.write(script) == script.size() &&
                        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))))
            qFatal("the test's folder cannot be written");
    }

    QString program() const { return m_folder.filePath(QStringLiteral("bin/shelfspace")); }

private:
    QTemporaryDir m_folder;
};

BatchCall callOf(const QString& program, const QStringList& words, const QString& folder = {})
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.setWorkingDirectory(folder);
    process.start(program, words);
    BatchCall call;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        call.exit = process.exitCode();
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    return call;
}

} // namespace

class TestTwoPrograms : public QObject {
    Q_OBJECT

private slots:
    void theProgramThatIsCalledBindsNeitherQtNorWhatExportsTake()
    {
#ifndef Q_OS_LINUX
        QSKIP("asks the loader of Linux");
#else
        QProcess process;
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), {});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray bound = process.readAllStandardOutput();
        QVERIFY2(bound.contains("libarchive"), bound.constData());
        for (const char* library : {"libQt", "libonnx", "libprotobuf", "libX11", "libGL"})
            QVERIFY2(!bound.contains(library), bound.constData());
#endif
    }

    void whatTakesQtIsDoneByTheSecondProgram_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("window") << QStringList();
        QTest::newRow("file") << QStringList{QStringLiteral("a b.shelf")};
        QTest::newRow("options") << QStringList{QStringLiteral("--ratings"), QStringLiteral("R.csv")};
        QTest::newRow("help") << QStringList{QStringLiteral("--help")};
        QTest::newRow("version") << QStringList{QStringLiteral("--version")};
        QTest::newRow("misspelt") << QStringList{QStringLiteral("trian")};
        QTest::newRow("option first") << QStringList{QStringLiteral("-V"), QStringLiteral("info")};
        QTest::newRow("report") << QStringList{QStringLiteral("report"), QStringLiteral("a'\"\\ $x"),
                                               QStringLiteral("")};
    }

    void whatTakesQtIsDoneByTheSecondProgram()
    {
        QFETCH(QStringList, words);
        const Installation there("#!/bin/sh\nfor word; do printf '<%s>' \"$word\"; done\nexit 7\n");
        const BatchCall call = callOf(there.program(), words);
        QByteArray expected;
        for (const QString& word : words)
            expected += '<' + word.toUtf8() + '>';
        QCOMPARE(call.out, expected);
        QCOMPARE(call.exit, 7);
        QVERIFY2(call.err.isEmpty(), call.err.constData());
    }

    void wordsThatNobodyKnowsAreToldAsJsonWhereThatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("option") << QStringList{QStringLiteral("--json"), QStringLiteral("--nope")};
        QTest::newRow("language") << QStringList{QStringLiteral("--lang"), QStringLiteral("xx"),
                                                 QStringLiteral("--json")};
        QTest::newRow("language of a command")
            << QStringList{QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--lang=xx")};
    }

    void wordsThatNobodyKnowsAreToldAsJsonWhereThatIsAskedFor()
    {
        QFETCH(QStringList, words);
        const BatchCall call = callOf(QStringLiteral(SHELFSPACE_PROGRAM), words);
        QCOMPARE(call.exit, 2);
        const QJsonObject error = call.json()[QLatin1String("error")].toObject();
        QVERIFY2(!error[QLatin1String("message")].toString().isEmpty(), call.out.constData());
        QCOMPARE(error[QLatin1String("exit")].toInt(), 2);
        QVERIFY(!call.err.isEmpty());
    }

    void plainCommandsNeedNoSecondProgram()
    {
        const Installation there({});
        const BatchCall call = callOf(there.program(), {QStringLiteral("presets"), QStringLiteral("--json")});
        QCOMPARE(call.exit, 0);
        QVERIFY(!call.json().isEmpty());
    }

    void aSecondProgramThatIsNotThereIsSaidAndNeverTakenFromTheCallersFolder()
    {
        const Installation there({});
        const QTemporaryDir here;
        QFile trap(here.filePath(QStringLiteral("shelfspace-window")));
        QVERIFY(trap.open(QIODevice::WriteOnly) && trap.write("#!/bin/sh\necho trap\n") > 0);
        QVERIFY(trap.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        trap.close();
        const BatchCall call = callOf(there.program(), {QStringLiteral("--help")}, here.path());
        QCOMPARE(call.exit, 1);
        QVERIFY(call.out.isEmpty());
        QCOMPARE(call.err,
                 QByteArray("shelfspace: The part of Shelfspace that shows windows and draws pictures, "
                            "shelfspace-window, is not there. Install Shelfspace again.\n"));
    }

    void aSecondProgramThatDoesNotStartIsSaid()
    {
        const Installation there("#!/no/such/shell\n");
        const BatchCall call = callOf(there.program(), {QStringLiteral("--help")});
        QCOMPARE(call.exit, 1);
        QVERIFY2(call.err.contains("shelfspace-window, does not start"), call.err.constData());
    }

    void theHelpListsTheCommandsInTheOrderOfTheWork()
    {
        const QStringList wanted = QStringLiteral("sample fetch info presets train evaluate recommend "
                                                  "neighbors clusters map export report compare leaderboard "
                                                  "search serve tour cache import")
                                       .split(QLatin1Char(' '));
        QStringList listed;
        for (const QByteArray& line : callProgram({QStringLiteral("--help")}).out.split('\n'))
            if (line.startsWith("  ") && line.size() > 2 && line[2] >= 'a' && line[2] <= 'z') {
                const QString word = QString::fromUtf8(line).trimmed().section(QLatin1Char(' '), 0, 0);
                if (wanted.contains(word))
                    listed << word;
            }
        QCOMPARE(listed, wanted);
        for (const QString& command : wanted) {
            const BatchCall help = callProgram({command, QStringLiteral("--help")});
            QCOMPARE(help.exit, 0);
            QVERIFY2(help.out.contains("shelfspace " + command.toUtf8()), help.out.constData());
        }
    }

    void dataThatTheCommandLineReadAreThereForTheWindow()
    {
        const QTemporaryDir home;
        QByteArray text = "user_id,book_id,rating\n";
        for (int line = 0; text.size() < 1'200'000; ++line) // long enough to be kept for the next time
            text += QByteArray::number(line / 20) + ',' + QByteArray::number(line % 211) + ',' +
                    QByteArray::number(1 + line % 5) + '\n';
        QFile file(home.filePath(QStringLiteral("ratings.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QTest::qWait(200); // what may still be written is not kept
        const QByteArray cache = withoutDisplay().value(QStringLiteral("XDG_CACHE_HOME")).toUtf8();
        const QByteArray before = qgetenv("XDG_CACHE_HOME");
        const bool wasSet = qEnvironmentVariableIsSet("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", cache);
        QCOMPARE(callProgram({QStringLiteral("info"), file.fileName()}).exit, 0);
        DataSource source;
        source.path = file.fileName().toStdString();
        DataOpening opening(openedCache(), source);
        const auto data = opening.read();
        if (wasSet)
            qputenv("XDG_CACHE_HOME", before);
        else
            qunsetenv("XDG_CACHE_HOME");
        QVERIFY(data.ok());
        QVERIFY(opening.wasKept());
    }
};

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_two_programs.moc"
