// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/os.h"
#include "engine/journal/journal.h"
#include "engine/journal/kept_searches.h"
#include "engine/journal/move_kept.h"
#include "tests/small_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace shelf;

/// Unsaved work that moves into another folder.
class MoveKeptTest : public QObject {
    Q_OBJECT

    static std::string in(const QTemporaryDir& folder, const char* name)
    {
        return folder.filePath(QLatin1String(name)).toStdString();
    }
    static void keep(const std::string& journal, const std::string& name, const std::string& project = {})
    {
        Run run = smallRun();
        run.name = name;
        Journal kept(journal);
        if (!project.empty())
            kept.setProject(project, "state");
        kept.put(kept.newKey(), {.run = std::make_shared<const Run>(run)});
        QVERIFY(kept.flush().ok());
    }
    static QByteArray bytesOf(const std::string& file)
    {
        QFile read(QString::fromStdString(file));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    static std::vector<std::string> namesIn(const std::string& journal)
    {
        std::vector<std::string> names;
        for (const KeptSession& session : keptSessions(journal))
            for (const JournalEntry& run : session.manifest.runs)
                names.push_back(run.name);
        std::sort(names.begin(), names.end());
        return names;
    }
    /// The same onto another disk where there is one: files are copied there.
    static void targets()
    {
        QTest::addColumn<QString>("under");
        QTest::newRow("on the same disk") << QDir::tempPath();
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            QTest::newRow("on another disk") << QStringLiteral("/dev/shm");
    }

private slots:
    void everythingThatHasEndedComesAlong_data() { targets(); }
    void everythingThatHasEndedComesAlong()
    {
        QFETCH(QString, under);
        const QTemporaryDir from;
        const QTemporaryDir to(under + QStringLiteral("/moved-XXXXXX"));
        keep(in(from, "journal"), "one");
        keep(in(from, "journal"), "two");
        keep(in(from, "journal"), "of a project", "/there/Mine.shelfproject");
        SearchState state;
        state.trials.resize(1);
        QVERIFY(SearchStore(in(from, "searches")).put(1, state).ok());
        const KeptSession before = keptSessions(in(from, "journal")).back();
        const QByteArray bytes = bytesOf(before.folder + '/' + before.manifest.runs.front().file);

        const KeptThings things = keptThings(from.path().toStdString());
        QCOMPARE(things.runs, std::size_t(2));
        QCOMPARE(things.searches, std::size_t(1));
        QVERIFY(things.bytes > 2 * static_cast<std::uint64_t>(bytes.size()));
        const KeptMove moved = moveKept(from.path().toStdString(), to.path().toStdString());
        QVERIFY2(moved.status.ok(), moved.status ? "" : moved.status.error().text().c_str());
        QCOMPARE(moved.moved, std::size_t(3));
        QCOMPARE(moved.inUse, std::size_t(0));
        QCOMPARE(namesIn(in(to, "journal")), (std::vector<std::string>{"one", "two"}));
        QCOMPARE(namesIn(in(from, "journal")), std::vector<std::string>{"of a project"});
        QVERIFY(keptSearches(in(from, "searches")).empty());
        for (const KeptSession& session : keptSessions(in(to, "journal")))
            if (session.manifest.runs.front().name == before.manifest.runs.front().name)
                QCOMPARE(bytesOf(session.folder + '/' + session.manifest.runs.front().file), bytes);
    }

    void whatAWindowIsAtWorkOnStaysWhereItIs()
    {
        const QTemporaryDir from, to;
        keep(in(from, "journal"), "ended");
        std::optional<Journal> open(in(from, "journal"));
        open->put(open->newKey(), {.run = std::make_shared<const Run>(smallRun())});
        QVERIFY(open->flush().ok());
        const KeptMove moved = moveKept(from.path().toStdString(), to.path().toStdString());
        QVERIFY(moved.status.ok());
        QCOMPARE(moved.moved, std::size_t(1));
        QCOMPARE(moved.inUse, std::size_t(1));
        QVERIFY(QFile::exists(QString::fromStdString(open->runFile("run-1"))));
        open.reset();
        QCOMPARE(namesIn(in(from, "journal")).size(), std::size_t(1)); // found there afterwards
    }

    void aFolderThatCannotBeUsedIsRefusedWithTheReason()
    {
        const QTemporaryDir now, there;
        const std::string present = now.path().toStdString();
        const auto refused = [&](const std::string& folder, std::uint64_t bytes, const char* words) {
            const Status status = checkKeepingPlace(folder, present, bytes);
            return !status && status.error().text().find(words) != std::string::npos;
        };
        QVERIFY(checkKeepingPlace(there.path().toStdString(), present, 1000).ok());
        QVERIFY(QDir(there.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(refused(in(there, "none"), 0, "no such folder"));
        QVERIFY(refused(present, 0, "already"));
        QVERIFY(QDir(now.path()).mkdir(QStringLiteral("inside")));
        QVERIFY(refused(in(now, "inside"), 0, "already"));
        QVERIFY(refused(there.path().toStdString(), std::uint64_t{1} << 60, "too little room"));
        if (os::access("/proc/self", W_OK) != 0 || !QFile::exists(QStringLiteral("/proc")))
            return;
        QVERIFY(!checkKeepingPlace("/proc", present, 0)); // nobody can write there
    }
};

QTEST_GUILESS_MAIN(MoveKeptTest)
#include "tst_move_kept.moc"
