// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/files/run/run_file.h"
#include "engine/journal/kept_sessions.h"
#include "tests/app/batch_call.h"
#include "tests/app/kill_host.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <memory>
#include <set>
#include <vector>

using namespace shelf;

namespace {

constexpr int kRounds = 20; ///< of each kind; SHELFSPACE_KILL_ROUNDS asks for another number
constexpr int kAtOnce = 8;
constexpr int kLatest = 1500; ///< ms from the start of the training to the kill
constexpr int kLong = 120000; ///< ms; only what hangs waits so long

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("SHELFSPACE_KILL_ROUNDS");
    return asked > 0 ? asked : kRounds;
}

QString writeRatings(const QTemporaryDir& folder)
{
    QString file = folder.filePath(QStringLiteral("ratings.csv"));
    QFile made(file);
    if (made.open(QIODevice::WriteOnly)) {
        made.write("user,item,rating\n");
        for (int i = 0; i < 300; ++i)
            for (int j = 0; j < 10; ++j)
                made.write(QStringLiteral("u%1,b%2,%3\n")
                               .arg(i)
                               .arg((i * 7 + j * j) % 90)
                               .arg(1 + (i + j) % 5)
                               .toUtf8());
    }
    return file;
}

/// One process that is to be killed, and what it and the disk had said until then.
struct Round {
    QTemporaryDir folder;
    QProcess process;
    QByteArray said;
    int number = 0; ///< of the signal
    int delay = 0;  ///< ms after it is ready
    QElapsedTimer sinceReady;
    bool killed = false;
    std::map<std::string, int> onDisk; ///< epochs of each run that was listed just before the kill

    QString data() const { return folder.path(); }
    std::string journal() const
    {
        // The command line's own place, below the person's data folder; the window's host names its folder.
        const QString below = data() + QStringLiteral("/Shelfspace/shelfspace/journal");
        return (QDir(below).exists() ? below : data() + QStringLiteral("/journal")).toStdString();
    }
};

/// Epochs of each run by its name, as the lists of all sessions below a journal say.
std::map<std::string, int> listed(const std::string& journal)
{
    std::map<std::string, int> runs;
    const QDir folder(QString::fromStdString(journal));
    for (const QString& session : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const JournalEntry& entry :
             journal_files::readManifest(folder.filePath(session).toStdString()).runs)
            runs[entry.name] = entry.epochs;
    return runs;
}

/// Runs all rounds, some at once, and hands each to `check` when its process has ended.
template <class Begin, class Ready, class Check>
void killAll(const std::vector<int>& signalNumbers, std::uint64_t seed, Begin begin, Ready ready, Check check)
{
    Random random(seed);
    std::vector<std::unique_ptr<Round>> running;
    int started = 0;
    while (started < rounds() || !running.empty()) {
        while (started < rounds() && running.size() < kAtOnce) {
            auto round = std::make_unique<Round>();
            round->number = signalNumbers[static_cast<std::size_t>(started) % signalNumbers.size()];
            round->delay = static_cast<int>(random.below(kLatest));
            begin(*round);
            QVERIFY(round->process.waitForStarted());
            running.push_back(std::move(round));
            ++started;
        }
        QTest::qWait(2);
        for (auto& round : running) {
            round->said += round->process.readAllStandardOutput();
            if (!round->sinceReady.isValid() && ready(*round))
                round->sinceReady.start();
            if (!round->killed && round->sinceReady.isValid() &&
                round->sinceReady.elapsed() >= round->delay) {
                round->onDisk = listed(round->journal());
                round->killed = true;
                ::kill(static_cast<pid_t>(round->process.processId()), round->number);
            }
            if (round->process.state() == QProcess::NotRunning) {
                round->said += round->process.readAllStandardOutput();
                check(*round);
                round.reset();
                if (QTest::currentTestFailed())
                    return;
            }
        }
        std::erase(running, nullptr);
    }
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_ratings;

    /// Every run in the journal opens whole, and those that were there before the kill are there.
    static std::set<std::string> checkJournal(Round& round, int& runs)
    {
        std::map<std::string, int> there;
        std::set<std::string> names;
        for (const KeptSession& session : keptSessions(round.journal())) {
            if (QTest::currentTestFailed())
                break;
            for (const JournalEntry& entry : session.manifest.runs) {
                const auto run = loadRun(session.folder + '/' + entry.file);
                [&] { QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str()); }();
                if (!run.ok())
                    continue;
                there[run->name] = static_cast<int>(run->history.epochs.size());
                names.insert(run->name);
                ++runs;
            }
        }
        for (const auto& [name, epochs] : round.onDisk)
            [&, &name = name, &epochs = epochs] {
                QVERIFY2(there.contains(name), name.c_str());
                QVERIFY2(there[name] >= epochs, name.c_str());
            }();
        return names;
    }

private slots:
    void initTestCase() { m_ratings = writeRatings(m_folder); }

    void whatTheWindowHasKeptOutlivesEveryKill()
    {
        int runs = 0;
        int said = 0;
        killAll(
            {SIGKILL, SIGTERM, SIGHUP}, 20261128,
            [this](Round& round) {
                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
                round.process.setProcessEnvironment(environment);
                round.process.start(QCoreApplication::applicationFilePath(),
                                    {QStringLiteral("--host"), round.data(), m_ratings});
            },
            [](Round& round) { return round.said.contains("ready"); },
            [&](Round& round) {
                QVERIFY(round.killed);
                std::vector<std::string> learned;
                for (const QByteArray& line : round.said.split('\n')) {
                    const QByteArrayList words = line.split(' ');
                    if (words.value(0) == "kept") {
                        const std::string name = line.mid(line.indexOf(' ', 5) + 1).toStdString();
                        int& epochs = round.onDisk[name];
                        epochs = std::max(epochs, words.value(1).toInt());
                        ++said;
                    } else if (words.value(0) == "epoch") {
                        learned.push_back(line.mid(6).toStdString());
                    }
                }
                const std::set<std::string> names = checkJournal(round, runs);
                if (round.number == SIGKILL)
                    return;
                // Asked to end it ends in order, and has kept all that had learned anything.
                QCOMPARE(round.process.exitStatus(), QProcess::NormalExit);
                QCOMPARE(round.process.exitCode(), 0);
                for (const std::string& name : learned)
                    QVERIFY2(names.contains(name), name.c_str());
            });
        qInfo("%d rounds, %d runs opened, %d times said to be kept", rounds(), runs, said);
        QVERIFY(runs > 0 && said > 0);
    }

    void whatATrainingInBatchHasKeptOutlivesEveryKill()
    {
        int runs = 0;
        int saved = 0;
        killAll(
            {SIGKILL, SIGKILL, SIGTERM}, 20261129,
            [this](Round& round) {
                QProcessEnvironment environment = withoutDisplay();
                environment.insert(QStringLiteral("XDG_DATA_HOME"), round.data());
                round.process.setProcessEnvironment(environment);
                round.process.setProcessChannelMode(QProcess::MergedChannels);
                round.process.start(QStringLiteral(SHELFSPACE_PROGRAM),
                                    {QStringLiteral("train"), m_ratings, QStringLiteral("--preset"),
                                     QStringLiteral("mf"), QStringLiteral("--epochs"),
                                     QStringLiteral("1000000"), QStringLiteral("--threads"),
                                     QStringLiteral("1"), QStringLiteral("--out"),
                                     round.data() + QStringLiteral("/out.shelf")});
            },
            [](Round& round) { return round.said.contains("epoch 1:"); },
            [&](Round& round) {
                QVERIFY(round.killed);
                const std::string out = (round.data() + QStringLiteral("/out.shelf")).toStdString();
                const bool there = QFile::exists(QString::fromStdString(out));
                if (round.number == SIGKILL) {
                    checkJournal(round, runs);
                    if (there)
                        QVERIFY(loadRun(out).ok());
                    return;
                }
                QCOMPARE(round.process.exitCode(), 130);
                QVERIFY2(there, round.said.constData());
                const auto run = loadRun(out);
                QVERIFY(run.ok());
                for (const auto& [name, epochs] : round.onDisk)
                    QVERIFY(static_cast<int>(run->history.epochs.size()) >= epochs);
                QVERIFY(keptSessions(round.journal()).empty()); // it is where it was meant to go
                ++saved;
            });
        qInfo("%d rounds, %d runs opened from the journal, %d saved when asked to end", rounds(), runs,
              saved);
        QVERIFY(runs > 0 && saved > 0);
    }

    void theNextTrainingTellsOfOneThatWasKilled()
    {
        Round round;
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), round.data());
        round.process.setProcessEnvironment(environment);
        round.process.start(QStringLiteral(SHELFSPACE_PROGRAM),
                            {QStringLiteral("train"), m_ratings, QStringLiteral("--preset"),
                             QStringLiteral("mf"), QStringLiteral("--epochs"), QStringLiteral("1000000"),
                             QStringLiteral("--out"), round.data() + QStringLiteral("/out.shelf")});
        QVERIFY(round.process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!listed(round.journal()).empty(), kLong);
        round.process.kill();
        QVERIFY(round.process.waitForFinished());

        QProcess next;
        next.setProcessEnvironment(environment);
        const QString other = round.data() + QStringLiteral("/other.shelf");
        next.start(QStringLiteral(SHELFSPACE_PROGRAM),
                   {QStringLiteral("train"), m_ratings, QStringLiteral("--preset"), QStringLiteral("bias"),
                    QStringLiteral("--out"), other});
        QVERIFY(next.waitForFinished(kLong));
        QCOMPARE(next.exitCode(), 0);
        const QString told = QString::fromUtf8(next.readAllStandardError());
        const QRegularExpressionMatch match =
            QRegularExpression(QStringLiteral("'shelfspace train --resume (\\S+\\.shelf) --out RUN'"))
                .match(told);
        QVERIFY2(match.hasMatch(), qPrintable(told));
        const auto kept = loadRun(match.captured(1).toStdString());
        QVERIFY(kept.ok());

        next.start(QStringLiteral(SHELFSPACE_PROGRAM),
                   {QStringLiteral("train"), QStringLiteral("--resume"), match.captured(1),
                    QStringLiteral("--epochs"), QString::number(kept->history.epochs.size() + 5),
                    QStringLiteral("--out"), round.data() + QStringLiteral("/resumed.shelf")});
        QVERIFY(next.waitForFinished(kLong));
        QVERIFY2(next.exitCode() == 0, next.readAllStandardError().constData());
        const auto resumed = loadRun((round.data() + QStringLiteral("/resumed.shelf")).toStdString());
        QCOMPARE(resumed->history.epochs.size(), kept->history.epochs.size() + 5);
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--host")
        return hostWindow(argc, argv);
    QCoreApplication application(argc, argv);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
