// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"
#include "tests/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

const QStringList kSmall{QStringLiteral("--sample"), QStringLiteral("--sample-books"),
                         QStringLiteral("100"),      QStringLiteral("--sample-users"),
                         QStringLiteral("150"),      QStringLiteral("--sample-ratings"),
                         QStringLiteral("3000")};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// But for how long each trial took.
QByteArray timeless(const QByteArray& document)
{
    QByteArray lines;
    for (const QByteArray& line : document.split('\n'))
        if (!line.contains("\"seconds\""))
            lines += line + '\n';
    return lines;
}

/// Hosts that are all this machine: a script in place of ssh starts the workers, and does to some what
/// networks do.
class Network {
public:
    Network()
    {
        QFile agent(path("agent"));
        if (agent.open(QIODevice::WriteOnly))
            agent.write("#!/bin/sh\n"
                        "host=$1; shift\n"
                        "echo \"$host\" >> " +
                        path("called").toUtf8() +
                        "\n"
                        "case $host in\n"
                        "unreachable) echo 'ssh: connect to host unreachable port 22: No route to host' >&2; "
                        "exit 255;;\n"
                        "doomed) sh -c \"exec $*\" & worker=$!\n"
                        "  until grep -qs doomed " +
                        path("queue").toUtf8() +
                        "/claims/*; do sleep 0.02; done\n"
                        "  kill -9 $worker; wait $worker; exit 137;;\n"
                        "stale) printf '1,1,5,1405382994\\n' >> " +
                        path("ratings.csv").toUtf8() +
                        ";;\n"
                        "copied) sh -c \"exec $*\"; cp -r " +
                        path("queue").toUtf8() + " " + path("copy").toUtf8() +
                        "; exit 0;;\n"
                        "esac\n"
                        "exec sh -c \"exec $*\"\n");
        agent.setPermissions(agent.permissions() | QFile::ExeOwner);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// The words that spread a call over the hosts of such a file.
    QStringList over(const QByteArray& hosts) const
    {
        QFile file(path("hosts"));
        if (file.open(QIODevice::WriteOnly))
            file.write(hosts);
        file.close();
        return {QStringLiteral("--hosts"),        path("hosts"), QStringLiteral("--queue"), path("queue"),
                QStringLiteral("--remote-shell"), path("agent")};
    }
    QByteArray called() const { return contentOf(path("called")); }
    bool isCleared() const { return !QDir(path("queue")).exists(); }

private:
    QTemporaryDir m_folder;
};

QStringList search(const char* plan, const QString& out)
{
    return QStringList{QStringLiteral("search")} + kSmall + words(plan) +
           QStringList{QStringLiteral("--out"), out};
}

/// Four trials, each long enough to be killed in.
constexpr const char* kLonger =
    "--preset mf --set epochs=100 --set steps=0 --vary learning_rate=0.001:0.01 --trials 4";

} // namespace

class TestHostsBatch : public QObject {
    Q_OBJECT

private slots:
    void severalHostsWriteTheSearchThatOneWrites();
    void severalHostsMakeTheTableThatOneMakes();
    void whatALeaderboardHasMadeIsTakenUpByTheSameCall();
    void anotherTakesTheTrialOfAWorkerThatWasKilled();
    void ctrlCEndsAllWorkersAndTheSearchGoesOn();
    void theArrayThatIsPrintedDoesTheWork();
    void otherDataOnAHostAreRefused();
    void callsThatCannotBeSayWhy_data();
    void callsThatCannotBeSayWhy();
    void withoutWorkAWorkerSaysSo();
};

void TestHostsBatch::severalHostsWriteTheSearchThatOneWrites()
{
    const Network network;
    const char* const plan = "--preset bias --method halving --trials 9";
    QCOMPARE(callProgram(search(plan, network.path("here.json"))).exit, 0);
    const BatchCall spread = callProgram(search(plan, network.path("there.json")) +
                                         network.over("localhost\nfar:2 # two places\n"));
    QVERIFY2(spread.exit == 0, spread.err.constData());
    QCOMPARE(timeless(contentOf(network.path("there.json"))), timeless(contentOf(network.path("here.json"))));
    QCOMPARE(network.called(), QByteArray("far\nfar\n")); // and the third without a shell
    QVERIFY(network.isCleared());
}

void TestHostsBatch::severalHostsMakeTheTableThatOneMakes()
{
    const Network network;
    const QStringList call = QStringList{QStringLiteral("leaderboard")} + kSmall +
                             words("--presets bias,ials,mf --seeds 2 --json");
    const BatchCall here = callProgram(call);
    const BatchCall there = callProgram(call + network.over("near\nfar\n"));
    QCOMPARE(here.exit, 0);
    QVERIFY2(there.exit == 0, there.err.constData());
    QCOMPARE(timeless(there.out), timeless(here.out));
    // What concerns the models and the split is said once, as it is there.
    const auto warnings = [](const BatchCall& one) {
        QByteArrayList lines = one.err.split('\n');
        lines.removeIf([](const QByteArray& line) { return !line.startsWith("warning"); });
        return lines;
    };
    QCOMPARE(warnings(there), warnings(here));
    QVERIFY(!warnings(here).isEmpty());
    QVERIFY(network.isCleared());
}

void TestHostsBatch::whatALeaderboardHasMadeIsTakenUpByTheSameCall()
{
    const Network network;
    QStringList call =
        QStringList{QStringLiteral("leaderboard")} + kSmall + words("--presets bias,mean --json");
    call += network.over("copied\n"); // leaves the folder as a killed call does
    QVERIFY(callProgram(call).exit == 0);
    const QString results = network.path("copy/results/");
    QCOMPARE(QDir(results).entryList(QDir::Files),
             (QStringList{QStringLiteral("bias-1"), QStringLiteral("mean-1")}));
    QVERIFY(QFile::remove(results + QStringLiteral("mean-1")));
    // It is told by a number that no training comes to.
    QByteArray made = contentOf(results + QStringLiteral("bias-1"));
    const qsizetype at = made.indexOf("\"parameters\":") + 13;
    made.replace(at, made.indexOf(',', at) - at, "987654");
    QFile file(results + QStringLiteral("bias-1"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made);
    file.close();
    call.replaceInStrings(QRegularExpression(QStringLiteral("/queue$")), QStringLiteral("/copy"));
    const BatchCall again = callProgram(call);
    QVERIFY2(again.exit == 0, again.err.constData());
    QJsonObject parameters;
    for (const QJsonValue& row : again.json()[QStringLiteral("leaderboard")].toArray())
        parameters[row[QStringLiteral("preset")].toString()] = row[QStringLiteral("parameters")];
    QCOMPARE(parameters[QStringLiteral("bias")].toInt(), 987654);
    QVERIFY(parameters[QStringLiteral("mean")].toInt(-1) >= 0);
    QVERIFY(parameters[QStringLiteral("mean")].toInt() < 1000);
}

void TestHostsBatch::anotherTakesTheTrialOfAWorkerThatWasKilled()
{
    const Network network;
    QCOMPARE(callProgram(search(kLonger, network.path("here.json"))).exit, 0);
    const BatchCall spread = callProgram(search(kLonger, network.path("there.json")) +
                                         network.over("doomed\nunreachable\nlocalhost\n"));
    QVERIFY2(spread.exit == 0, spread.err.constData());
    QCOMPARE(timeless(contentOf(network.path("there.json"))), timeless(contentOf(network.path("here.json"))));
    QVERIFY2(spread.err.contains("A worker on doomed is gone"), spread.err.constData());
    QVERIFY2(spread.err.contains("A worker on unreachable is gone, the others go on: ssh: connect to host"),
             spread.err.constData());
}

void TestHostsBatch::ctrlCEndsAllWorkersAndTheSearchGoesOn()
{
    const Network network;
    QCOMPARE(callProgram(search(kLonger, network.path("here.json"))).exit, 0);
    const QString out = network.path("there.json");
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM),
                  search(kLonger, out) + network.over("far\nlocalhost\n"));
    QVERIFY(process.waitForStarted());
    QElapsedTimer waited;
    waited.start();
    while (!QFile::exists(out) && waited.elapsed() < patient(20000))
        QTest::qSleep(5);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(patient(20000)));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 130, said.constData());
    QVERIFY2(said.contains("goes on"), said.constData());
    QVERIFY(!said.contains("is gone"));
    QVERIFY(network.isCleared());

    const BatchCall goesOn =
        callProgram(QStringList{QStringLiteral("search")} + kSmall +
                    QStringList{QStringLiteral("--resume"), out, QStringLiteral("--out"), out} +
                    network.over("localhost:2\n"));
    QVERIFY2(goesOn.exit == 0, goesOn.err.constData());
    QCOMPARE(timeless(contentOf(out)), timeless(contentOf(network.path("here.json"))));
}

void TestHostsBatch::theArrayThatIsPrintedDoesTheWork()
{
    const Network network;
    const char* const plan = "--preset bias --trials 4 --quiet";
    QCOMPARE(callProgram(search(plan, network.path("here.json"))).exit, 0);
    const QString out = network.path("there.json");
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM),
                  search(plan, out) + QStringList{QStringLiteral("--queue"), network.path("queue"),
                                                  QStringLiteral("--sbatch"), QStringLiteral("2")});
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(patient(20000)));
    const QByteArray line = process.readLine();
    const qsizetype at = line.indexOf("sbatch --array=1-2 ");
    QVERIFY2(at >= 0, line.constData());
    // A shell takes the line apart as it does where somebody types it; Slurm runs what --wrap says.
    QProcess slurm;
    slurm.setProcessEnvironment(withoutDisplay());
    slurm.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("sbatch() { for word; do case $word in --wrap=*) sh -c \"${word#--wrap=}\" & "
                                "sh -c \"${word#--wrap=}\" & wait;; esac; done; }\n") +
                     QString::fromUtf8(line.mid(at))});
    QVERIFY(slurm.waitForFinished(patient(20000)));
    QVERIFY(process.waitForFinished(patient(20000)));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(timeless(contentOf(out)), timeless(contentOf(network.path("here.json"))));
}

void TestHostsBatch::otherDataOnAHostAreRefused()
{
    const Network network;
    QCOMPARE(callProgram(QStringList{QStringLiteral("sample"), QStringLiteral("--out"), network.path(".")} +
                         words("--books 100 --users 150 --ratings 3000"))
                 .exit,
             0);
    const BatchCall call = callProgram(QStringList{QStringLiteral("search"), QStringLiteral("--ratings"),
                                                   network.path("ratings.csv"), QStringLiteral("--out"),
                                                   network.path("s.json")} +
                                       words("--preset bias --trials 2") + network.over("stale\n"));
    QCOMPARE(call.exit, 1);
    QVERIFY2(call.err.contains("No worker is left; the last one, on stale: "), call.err.constData());
    QVERIFY2(call.err.contains("are others than where the work began: 3,001 ratings, checksum "),
             call.err.constData());
    QVERIFY(network.isCleared());
}

void TestHostsBatch::callsThatCannotBeSayWhy_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a line") << QByteArray("localhost\nfar:none\n") << QString() << 1
                            << QByteArray("hosts:2: 'none' is no number of places");
    QTest::newRow("no host") << QByteArray("# none\n") << QString() << 1 << QByteArray("names no host");
    QTest::newRow("both") << QByteArray("localhost\n") << QStringLiteral("--sbatch 3") << 2
                          << QByteArray("Both --hosts and --sbatch");
    QTest::newRow("a pipe") << QByteArray("localhost\n") << QStringLiteral("--ratings -") << 2
                            << QByteArray("Other machines cannot read standard input");
    QTest::newRow("no such shell") << QByteArray("far\n") << QStringLiteral("--remote-shell /no/such/shell")
                                   << 1 << QByteArray("the last one, on far: No such file");
}

void TestHostsBatch::callsThatCannotBeSayWhy()
{
    QFETCH(QByteArray, hosts);
    QFETCH(QString, more);
    QFETCH(int, exit);
    QFETCH(QByteArray, says);
    const Network network;
    QStringList call = search("--preset bias --trials 1", network.path("s.json"));
    call += network.over(hosts);
    if (more.startsWith(QLatin1String("--remote-shell")))
        call.remove(call.size() - 2, 2);
    if (more == QLatin1String("--ratings -"))
        call.removeAll(QStringLiteral("--sample"));
    if (!more.isEmpty())
        call += more.split(u' ');
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), call);
    QVERIFY(process.waitForFinished(patient(20000)));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == exit, said.constData());
    QVERIFY2(said.contains(says), said.constData());
    QVERIFY(network.isCleared());
}

void TestHostsBatch::withoutWorkAWorkerSaysSo()
{
    QTemporaryDir folder;
    const BatchCall call = callProgram({QStringLiteral("work"), folder.path()});
    QCOMPARE(call.exit, 1);
    QVERIFY2(call.err.contains("Nobody hands out work in this folder"), call.err.constData());
    const BatchCall alone =
        callProgram({QStringLiteral("search"), QStringLiteral("--sample"), QStringLiteral("--out"),
                     folder.filePath(QStringLiteral("s.json")), QStringLiteral("--hosts"), folder.path()});
    QCOMPARE(alone.exit, 2);
    QVERIFY2(alone.err.contains("--queue"), alone.err.constData());
}

QTEST_GUILESS_MAIN(TestHostsBatch)
#include "tst_hosts_batch.moc"
