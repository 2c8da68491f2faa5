// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/run_file.h"
#include "engine/journal/journal.h"
#include "tests/small_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace shelf;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Run> runNamed(const std::string& name)
{
    Run run = smallRun();
    run.name = name;
    return std::make_shared<const Run>(std::move(run));
}

JournalItem training(const std::string& name)
{
    return {.run = runNamed(name), .training = true};
}

/// Everything that a later start would offer, by name.
std::vector<std::string> offered(const std::string& folder)
{
    std::vector<std::string> names;
    for (const KeptSession& session : keptSessions(folder))
        for (const JournalEntry& entry : session.manifest.runs)
            names.push_back(entry.name);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::string freshFolder() { return m_folder.filePath(QString::number(++m_count)).toStdString(); }
    static QStringList filesBelow(const std::string& folder)
    {
        return QDir(QString::fromStdString(folder))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

private slots:
    void eightRunsAreAllThereAfterTheProgramHasEnded()
    {
        const std::string folder = freshFolder();
        std::vector<std::string> names;
        {
            Journal journal(folder);
            for (int i = 1; i <= 8; ++i) {
                names.push_back("run " + std::to_string(i));
                journal.put(journal.newKey(), {.run = runNamed(names.back())});
            }
            QVERIFY(journal.flush().ok());
            QVERIFY(offered(folder).empty()); // its program still lives
            QCOMPARE(journal.entries().size(), std::size_t(8));
        }
        QCOMPARE(offered(folder), names);
        { // another start keeps one more and deletes none
            Journal journal(folder);
            journal.put(journal.newKey(), {.run = runNamed("run 9")});
        }
        names.push_back("run 9");
        QCOMPARE(offered(folder), names);
        for (const KeptSession& session : keptSessions(folder))
            for (const JournalEntry& entry : session.manifest.runs) {
                const auto run = loadRun(session.folder + '/' + entry.file);
                QVERIFY(run.ok());
                QCOMPARE(run->name, entry.name);
                QCOMPARE(run->data->rating, smallRun().data->rating);
            }
    }

    void aRunBearsTheNameAndTheViewsThatItWasGiven()
    {
        const std::string folder = freshFolder();
        {
            Journal journal(folder);
            const std::string key = journal.newKey();
            journal.put(key, {.run = runNamed("first")});
            journal.put(key, {.run = runNamed("first"),
                              .name = "better name",
                              .views = {{"Novels", "{}", 2, {}}},
                              .savedAs = "/home/me/mine.shelf"});
        }
        const auto sessions = keptSessions(folder);
        QCOMPARE(sessions.size(), std::size_t(1));
        QCOMPARE(sessions[0].manifest.runs.size(), std::size_t(1));
        const JournalEntry& entry = sessions[0].manifest.runs[0];
        QCOMPARE(entry.name, std::string("better name"));
        QCOMPARE(entry.savedAs, std::string("/home/me/mine.shelf"));
        QCOMPARE(entry.data.name, std::string("Small"));
        QCOMPARE(entry.data.ratings, std::uint64_t(7));
        QCOMPARE(entry.seed, smallRun().settings.seed);
        const auto run = loadRun(sessions[0].folder + '/' + entry.file);
        QCOMPARE(run->name, std::string("better name"));
        QCOMPARE(run->views.size(), std::size_t(1));
        QCOMPARE(run->views[0].name, std::string("Novels"));
    }

    void whatIsSavedElsewhereLeavesNothingBehind()
    {
        const std::string folder = freshFolder();
        {
            Journal journal(folder);
            const std::string key = journal.newKey();
            journal.put(key, {.run = runNamed("saved")});
            QVERIFY(journal.flush().ok());
            QCOMPARE(filesBelow(folder).size(), qsizetype(1));
            journal.remove(key);
        }
        QVERIFY(filesBelow(folder).isEmpty());
        {
            Journal journal(folder); // with nothing to keep, nothing is made
        }
        QVERIFY(filesBelow(folder).isEmpty());
    }

    void aRunThatTheListDoesNotNameIsFoundAndADamagedListLosesNothing()
    {
        const std::string folder = freshFolder();
        {
            Journal journal(folder);
            journal.put(journal.newKey(), {.run = runNamed("listed")});
        }
        const std::string session = keptSessions(folder).at(0).folder;
        QVERIFY(saveRun(*runNamed("unlisted"), session + "/run-7.shelf").ok());
        QCOMPARE(offered(folder), (std::vector<std::string>{"listed", "unlisted"}));
        QFile list(QString::fromStdString(session + "/manifest.json"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("{\"format\": \"shelfspace-jour");
        list.close();
        QCOMPARE(offered(folder), (std::vector<std::string>{"listed", "unlisted"}));
        QVERIFY(list.remove());
        QCOMPARE(offered(folder), (std::vector<std::string>{"listed", "unlisted"}));
    }

    void aListLeadsToNoFileOutsideItsFolder()
    {
        const std::string folder = freshFolder();
        const std::string outside = freshFolder();
        QVERIFY(saveRun(*runNamed("mine"), outside).ok());
        std::string session;
        {
            Journal journal(folder);
            journal.put(journal.newKey(), {.run = runNamed("inside")});
            QVERIFY(journal.flush().ok());
            session = journal.sessionFolder();
        }
        const std::string link = outside + ".shelf";
        QVERIFY(QFile::rename(QString::fromStdString(outside), QString::fromStdString(link)));
        JournalManifest list = journal_files::readManifest(session);
        JournalEntry other = list.runs.at(0);
        other.file = "../../" + link.substr(link.rfind('/') + 1);
        list.runs.push_back(other);
        other.file = link;
        list.runs.push_back(other);
        QVERIFY(journal_files::writeManifest(session, list).ok());
        const auto sessions = keptSessions(folder);
        QCOMPARE(sessions.at(0).manifest.runs.size(), std::size_t(1));
        QVERIFY(removeKept(sessions[0]).ok());
        QVERIFY(QFile::exists(QString::fromStdString(link)));
        QVERIFY(filesBelow(folder).isEmpty());
    }

    void oneOfTwoWindowsTakesARunOver()
    {
        const std::string folder = freshFolder();
        {
            Journal journal(folder);
            journal.put(journal.newKey(), {.run = runNamed("one")});
            journal.put(journal.newKey(), {.run = runNamed("two")});
        }
        const KeptSession ended = keptSessions(folder).at(0);
        {
            Journal mine(folder);
            const auto key = mine.adopt(ended.folder, ended.manifest.runs[0]);
            QVERIFY(key.ok());
            QCOMPARE(mine.entries().size(), std::size_t(1));
            QCOMPARE(offered(folder), std::vector<std::string>{"two"});
            Journal other(folder);
            QVERIFY(!other.adopt(ended.folder, ended.manifest.runs[0]).ok()); // it is there no more
            QVERIFY(other.adopt(ended.folder, ended.manifest.runs[1]).ok());
            QVERIFY(!QDir(QString::fromStdString(ended.folder)).exists());
            QVERIFY(offered(folder).empty());
        }
        QCOMPARE(offered(folder), (std::vector<std::string>{"one", "two"}));
    }

    void runsOfAProgramThatLivesAreNotRemoved()
    {
        const std::string folder = freshFolder();
        Journal journal(folder);
        journal.put(journal.newKey(), {.run = runNamed("alive")});
        QVERIFY(journal.flush().ok());
        QVERIFY(!removeKept({journal.sessionFolder(), {.runs = journal.entries()}}).ok());
        QVERIFY(loadRun(journal.sessionFolder() + '/' + journal.entries()[0].file).ok());
    }

    void runsThatAnEarlierVersionKeptAreTakenOver()
    {
        const std::string folder = freshFolder();
        const std::string before = freshFolder();
        QVERIFY(QDir().mkpath(QString::fromStdString(before)));
        QVERIFY(saveRun(*runNamed("old a"), before + "/old a, 2026-11-01 10.00.00.shelf").ok());
        QVERIFY(saveRun(*runNamed("old b"), before + "/old b, 2026-11-01 10.00.00.shelf").ok());
        QVERIFY(takeOver(before, folder).ok());
        QVERIFY(!QDir(QString::fromStdString(before)).exists());
        QCOMPARE(offered(folder), (std::vector<std::string>{"old a", "old b"}));
        QVERIFY(takeOver(before, folder).ok()); // nothing is there any more
        QCOMPARE(keptSessions(folder).size(), std::size_t(1));
    }

    void whatCannotBeWrittenIsToldAndTriedAgain()
    {
        const std::string folder = freshFolder();
        QFile inTheWay(QString::fromStdString(folder));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        std::vector<bool> told;
        Journal journal(folder);
        journal.setWritten([&](const std::string&, const Status& status) { told.push_back(status.ok()); });
        journal.put(journal.newKey(), {.run = runNamed("kept after all")});
        QVERIFY(!journal.flush().ok());
        QVERIFY(!told.empty() && !told.back());
        QVERIFY(inTheWay.remove());
        QVERIFY(journal.flush().ok());
        QVERIFY(told.back());
        QCOMPARE(journal.entries().size(), std::size_t(1));
    }

    void aTrainingIsKeptAsItGoesAndNeverTwiceTheSame()
    {
        const std::string folder = freshFolder();
        Journal journal(folder, {.interval = 0ms, .first = 0ms});
        const std::string key = journal.newKey();
        QVERIFY(!journal.wantsSnapshot(key, 1)); // it has not begun
        journal.beginTraining(key);
        QVERIFY(journal.wantsSnapshot(key, 1));
        journal.put(key, training("one"));
        QVERIFY(journal.flush().ok());
        QVERIFY(journal.entries().at(0).training);
        QVERIFY(!journal.wantsSnapshot(key, 1));
        bool wanted = false; // asked anew after a yes, as QTRY_VERIFY does, the answer is no
        QTRY_VERIFY_WITH_TIMEOUT((wanted = wanted || journal.wantsSnapshot(key, 2)), 120000);
        journal.put(key, {.run = runNamed("one")}); // the whole run
        QVERIFY(journal.flush().ok());
        QVERIFY(!journal.entries().at(0).training);
        QVERIFY(!journal.wantsSnapshot(key, 3));
        journal.put(key, training("late")); // a snapshot that comes after the end changes nothing
        QVERIFY(journal.flush().ok());
        QCOMPARE(journal.entries().at(0).name, std::string("one"));
        QVERIFY(!journal.entries().at(0).training);
    }

    void nothingIsWrittenWhileItIsSwitchedOffButAtTheEnd()
    {
        QTemporaryDir folder;
        const std::string place = folder.filePath(QStringLiteral("j")).toStdString();
        {
            Journal journal(place, {.interval = 0ms, .first = 0ms});
            journal.setPace(false, 0ms);
            const std::string key = journal.newKey();
            journal.put(key, {.run = runNamed("one")});
            const std::string other = journal.newKey();
            journal.beginTraining(other);
            QVERIFY(!journal.wantsSnapshot(other, 1));
            journal.endTraining(other);
            QVERIFY(journal.entries().empty());
            QVERIFY(journal.flush().ok()); // who waits for it gets it
            QCOMPARE(journal.entries().size(), std::size_t(1));
            journal.put(journal.newKey(), {.run = runNamed("two")});
            QCOMPARE(journal.entries().size(), std::size_t(1));
        }
        QCOMPARE(offered(place), (std::vector<std::string>{"one", "two"}));
        Journal journal(folder.filePath(QStringLiteral("k")).toStdString());
        journal.setPace(false, 3000ms);
        journal.put(journal.newKey(), {.run = runNamed("three")});
        journal.setPace(true, 3000ms);
        QTRY_COMPARE_WITH_TIMEOUT(journal.entries().size(), std::size_t(1), 60000);
    }

    void aNumberOutOfRangeCountsAsUnknown()
    {
        QTemporaryDir folder;
        QFile list(folder.filePath(QString::fromLatin1(journal_files::kManifest)));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("{\"format\":\"shelfspace-journal\",\"version\":1,\"runs\":[{\"file\":\"run-1.shelf\","
                   "\"name\":\"a\",\"epochs\":99999999999,\"best_epoch\":-99999999999,\"seed\":-1}]}");
        list.close();
        const auto runs = journal_files::readManifest(folder.path().toStdString()).runs;
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs[0].epochs, 0);
        QCOMPARE(runs[0].bestEpoch, 0);
        QCOMPARE(runs[0].seed, std::uint64_t(0));
    }

    void aSnapshotIsHadAtOnceWhereTheSessionEnds()
    {
        const std::string folder = freshFolder();
        Journal journal(folder, {.interval = 1h, .first = 1h});
        const std::string key = journal.newKey();
        journal.beginTraining(key);
        QVERIFY(!journal.wantsSnapshot(key, 1));
        QVERIFY(!journal.settle(0ms)); // nobody hands one over
        std::atomic<bool> stop = false;
        std::thread trainer([&] {
            for (std::uint64_t step = 2; !stop; ++step) {
                if (journal.wantsSnapshot(key, step))
                    journal.put(key, training("step"));
                std::this_thread::sleep_for(1ms);
            }
        });
        const bool settled = journal.settle(60s);
        const std::size_t there = journal.entries().size();
        stop = true;
        trainer.join();
        QVERIFY(settled);
        QCOMPARE(there, std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(JournalTest)
#include "tst_journal.moc"
