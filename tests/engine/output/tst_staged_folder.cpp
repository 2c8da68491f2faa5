// SPDX-License-Identifier: GPL-3.0-or-later
// Alone because calls of the C library are its own.
#include "engine/data/ratings/reader.h"
#include "engine/files/exports/exports.h"
#include "engine/output/atomic_file.h"
#include "engine/output/exported_files.h"
#include "engine/output/file_kind.h"
#include "engine/output/leftovers.h"
#include "engine/output/output_guard.h"
#include "engine/output/staged_folder.h"
#include "tests/engine/output/killed_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shelf;

namespace {

const FileKind kAny{"anything"};
const FileKind kConfiguration{"a configuration", "embeddings {"};

const Files kOld{
    {"vecs.tsv", "1\t2\n"}, {"meta.tsv", "title\tbook_id\tauthors\told\n"}, {"notes.txt", "mine"}};
const Files kNew{{"vecs.tsv", "3\t4\n"},
                 {"meta.tsv", "title\tbook_id\tauthors\tnew\n"},
                 {"projector_config.pbtxt", "embeddings {\n}\n"}};

Status exportNew(const std::string& folder)
{
    StagedFolder stage(folder);
    stage.holds({"projector_config.pbtxt", &kConfiguration});
    if (!stage.status())
        return stage.status();
    for (const auto& [name, content] : kNew)
        if (Status written = writeFileAtomically(stage.path() + '/' + name, content); !written)
            return written;
    return stage.publish();
}

Files allNew()
{
    Files files = kNew;
    files["notes.txt"] = "mine";
    return files;
}

} // namespace

class TestStagedFolder : public QObject {
    Q_OBJECT

private slots:
    void anExportKilledAtAnyStepNeverMixesOldAndNew();
    void whatAnExportDoesNotWriteAnewGoesWithTheOld();
    void nothingThatCameAfterAKilledExportIsReplaced_data();
    void nothingThatCameAfterAKilledExportIsReplaced();
    void aNewerExportIsNotReplacedByAKilledOne();
    void aKilledExportIsEndedWhoeverHasItsNumberNow();
    void aKilledExportIsEndedBeforeItsPlacesAreLookedAt();
    void twoExportsTakeTurnsWithAllTheyDo();
    void filesOfOthersInASharedFolderStopAnExportBeforeItBegins();
    void whoReadsAFolderFinishesTheExportIntoIt();
    void anExportIntoANewFolderAppearsWhole();
    void exportsWithinAnExportAppearWithIt();
    void anExportThatFailsChangesNothing();

private:
    EmptyFolders folder;
};

void TestStagedFolder::anExportKilledAtAnyStepNeverMixesOldAndNew()
{
    bool ended = false;
    int calls = 0;
    int finished = 0;
    for (; !ended && calls < 200; ++calls) {
        const std::string at = folder("export");
        for (const auto& [name, content] : kOld)
            put(at + '/' + name, content);
        ended = inChild([&] {
            g_callsLeft = calls;
            (void)exportNew(at);
        });
        const Files seen = visible(filesIn(at));
        QCOMPARE(seen.at("notes.txt"), std::string("mine"));
        bool old = false;
        bool fresh = false;
        for (const auto& [name, content] : seen) {
            old = old || (name != "notes.txt" && kOld.contains(name) && content == kOld.at(name));
            fresh = fresh || (kNew.contains(name) && content == kNew.at(name));
        }
        QVERIFY2(!(old && fresh), qPrintable(QStringLiteral("killed before call %1").arg(calls)));
        tidyLeftovers(at);
        const Files after = filesIn(at);
        QVERIFY(after == kOld || after == allNew());
        finished += after == allNew();
    }
    QVERIFY(ended && calls > 10);
    QVERIFY(finished > 3); // killed among the names, and ended by the next process
}

void TestStagedFolder::whatAnExportDoesNotWriteAnewGoesWithTheOld()
{
    // The last two are of the kinds that are written, but somebody's own.
    const Files theirs{{"notes.txt", "mine"},
                       {"history.csv", "epoch,train_loss,validation_loss,mine\n"},
                       {"embedding.csv", "book_id,title,d0\nmine\n"},
                       {"map.png", "\x89PNG\r\nmine"}};
    Files before = theirs;
    before["metrics.csv"] = "model,ratings,mse,old\n";
    before["ranking.csv"] = "model,readers,k,old\n";
    before["statistics.csv"] = "embedding,dimension,count,old\n";
    Files after = theirs;
    after["metrics.csv"] = "model,ratings,mse,new\n";
    std::vector<std::string> removed;
    std::vector<std::string> left;
    const auto exportFiles = [&](const std::string& at, const Files& files) {
        StagedFolder stage(at);
        stage.replaces({"metrics.csv", "ranking.csv", "embedding.csv", "statistics.csv", "map.png"});
        for (const auto& [name, content] : files)
            (void)writeFileAtomically(stage.path() + '/' + name, content);
        const bool done = stage.publish().ok();
        removed = stage.removed();
        left = stage.left();
        return done;
    };
    const auto earlierExport = [&](const std::string& at) {
        Files earlier = before;
        std::erase_if(earlier, [&](const auto& file) { return theirs.contains(file.first); });
        const bool done = exportFiles(at, earlier);
        for (const auto& [name, content] : theirs)
            put(at + '/' + name, content);
        return done;
    };
    const auto write = [&](const std::string& at) {
        return exportFiles(at, {{"metrics.csv", after["metrics.csv"]}});
    };
    bool ended = false;
    int finished = 0;
    for (int calls = 0; !ended && calls < 200; ++calls) {
        const std::string at = folder("stale");
        QVERIFY(earlierExport(at));
        ended = inChild([&] {
            g_callsLeft = calls;
            write(at);
        });
        QVERIFY(finishExports(at).empty());
        const Files seen = visible(filesIn(at));
        QVERIFY2(seen == before || seen == after, qPrintable(QString::number(calls)));
        finished += !ended && seen == after;
    }
    QVERIFY(ended && finished > 2);
    const std::string at = folder("stale");
    QVERIFY(earlierExport(at));
    const std::vector<std::string> own{at + "/embedding.csv", at + "/map.png"};
    QVERIFY(write(at));
    QCOMPARE(removed, (std::vector<std::string>{at + "/ranking.csv", at + "/statistics.csv"}));
    QCOMPARE(left, own);
    QVERIFY(visible(filesIn(at)) == after);
    QVERIFY(write(at));
    QVERIFY(removed.empty());
    QCOMPARE(left, own);
    // What an export wrote and somebody changed since is his.
    QVERIFY(earlierExport(at));
    put(at + "/ranking.csv", "model,readers,k,mine\n");
    QVERIFY(write(at));
    QCOMPARE(removed, std::vector<std::string>{at + "/statistics.csv"});
    QCOMPARE(filesIn(at).at("ranking.csv"), std::string("model,readers,k,mine\n"));
}

/// An export that was killed at any of its steps, after which somebody put a file of his own into a place.
void TestStagedFolder::nothingThatCameAfterAKilledExportIsReplaced_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("in the place of a file that is replaced") << QByteArray("vecs.tsv");
    QTest::newRow("in a place that was free") << QByteArray("projector_config.pbtxt");
    QTest::newRow("in the place of a file that goes") << QByteArray("web_book_data.json");
}

void TestStagedFolder::nothingThatCameAfterAKilledExportIsReplaced()
{
    QFETCH(const QByteArray, name);
    const std::map<std::string, std::string> own{{"vecs.tsv", "7\t8\n"},
                                                 {"projector_config.pbtxt", "embeddings {\n mine\n}\n"},
                                                 {"web_book_data.json", "[\n]\n\n"}};
    const std::string mine = name.toStdString();
    const auto exportThese = [](const std::string& at, const Files& files) {
        StagedFolder stage(at);
        stage.replaces({"vecs.tsv", "meta.tsv", "projector_config.pbtxt", "web_book_data.json"});
        for (const auto& [file, content] : files)
            (void)writeFileAtomically(stage.path() + '/' + file, content);
        return stage.publish().ok();
    };
    bool ended = false;
    int unfinished = 0;
    for (int calls = 0; !ended && calls < 200; ++calls) {
        const std::string at = folder("after");
        QVERIFY(exportThese(at, {{"vecs.tsv", "1\t2\n"},
                                 {"meta.tsv", "title\tbook_id\tauthors\told\n"},
                                 {"web_book_data.json", "[\n]\n"}}));
        ended = inChild([&] {
            g_callsLeft = calls;
            exportThese(at, kNew);
        });
        put(at + '/' + mine, own.at(mine));
        const Files seen = visible(filesIn(at));
        const std::vector<UnfinishedExport> reading = finishExports(at);
        const std::vector<UnfinishedExport> writing = tidyLeftovers(at);
        const Files after = visible(filesIn(at));
        QCOMPARE(after.at(mine), own.at(mine));
        QCOMPARE(reading.size(), writing.size());
        if (reading.empty())
            continue;
        ++unfinished;
        QVERIFY(after == seen);
        QCOMPARE(reading[0].changed, mine);
        const Error told = reading[0].told();
        QVERIFY(told.message.find(mine) != std::string::npos);
        QVERIFY(fs::is_directory(told.file) && !told.advice.empty());
        OutputGuard guard;
        guard.exportsInto(at, {{mine, &kinds::history}}, true);
        QCOMPARE(guard.check().error().file, told.file);
        OutputGuard apart;
        apart.writes(at + "/history.csv", kinds::history);
        QVERIFY(apart.check().ok());
    }
    QVERIFY(ended && unfinished > 2);
}

void TestStagedFolder::aNewerExportIsNotReplacedByAKilledOne()
{
    const std::string at = folder("newer");
    for (const auto& [name, content] : kOld)
        put(at + '/' + name, content);
    bool ended = false;
    std::string ready;
    for (int calls = 0; !ended && ready.empty(); ++calls) {
        ended = inChild([&] {
            g_callsLeft = calls;
            (void)exportNew(at);
        });
        for (const auto& [name, content] : filesIn(at))
            if (name.ends_with(".ready"))
                ready = at + '/' + name;
    }
    QVERIFY(!ended && fs::exists(ready));
    const Files newest{{"vecs.tsv", "5\t6\n"}, {"meta.tsv", "title\tbook_id\tauthors\tnewest\n"}};
    {
        const int busy = ::open(ready.c_str(), O_RDONLY | O_DIRECTORY);
        lockWhileWritten(busy);
        StagedFolder stage(at); // passes by what somebody else is at
        for (const auto& [name, content] : newest)
            QVERIFY(writeFileAtomically(stage.path() + '/' + name, content).ok());
        QVERIFY(stage.publish().ok());
        ::close(busy);
    }
    QCOMPARE(tidyLeftovers(at).size(), std::size_t(1));
    for (const auto& [name, content] : newest)
        QCOMPARE(filesIn(at).at(name), content);
}

void TestStagedFolder::aKilledExportIsEndedWhoeverHasItsNumberNow()
{
    const std::string at = folder("number");
    const std::string ready = at + "/.shelfspace-export." + std::to_string(::getppid()) + ".0.ready";
    fs::create_directories(ready);
    put(ready + "/vecs.tsv", "3\t4\n");
    QVERIFY(tidyLeftovers(at).empty());
    QVERIFY(filesIn(at) == (Files{{"vecs.tsv", "3\t4\n"}}));
}

void TestStagedFolder::aKilledExportIsEndedBeforeItsPlacesAreLookedAt()
{
    const std::string at = folder("first");
    const std::string ready = at + "/.shelfspace-export." + std::to_string(deadProcess()) + ".0.ready";
    fs::create_directories(ready);
    const std::string content = "{\n \"format\": \"shelfspace-search\"\n}\n"; // replaced with --force only
    put(ready + "/my.json", content);
    OutputGuard guard;
    guard.writes(at + "/my.json", kinds::search);
    QVERIFY(!guard.check().ok());
    QCOMPARE(filesIn(at).at("my.json"), content);
}

void TestStagedFolder::twoExportsTakeTurnsWithAllTheyDo()
{
    const std::string at = folder("turns");
    const std::string ranking = "model,readers,k,other\n";
    int start[2];
    QVERIFY(::pipe(start) == 0);
    const pid_t child = ::fork(); // before the turn is taken: a lock lives on in a copy of its process
    if (child == 0) {
        StagedFolder stage(at);
        stage.replaces({"metrics.csv", "ranking.csv"});
        (void)writeFileAtomically(stage.path() + "/metrics.csv", "model,ratings,mse,new\n");
        char go = 0;
        ::_exit(::read(start[0], &go, 1) == 1 && stage.publish().ok() ? 0 : 1);
    }
    {
        const FolderTurn turn(at);
        QVERIFY(::write(start[1], "x", 1) == 1);
        ::usleep(200000); // enough for it to come up to its turn; where it does not, it only has less to wait
        put(at + "/ranking.csv", ranking);
        put(at + '/' + kExportedFiles, exportedFilesText({{"ranking.csv", *sealOf(at + "/ranking.csv")}}));
    }
    ::close(start[0]);
    ::close(start[1]);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(visible(filesIn(at)) == (Files{{"metrics.csv", "model,ratings,mse,new\n"}}));
}

void TestStagedFolder::filesOfOthersInASharedFolderStopAnExportBeforeItBegins()
{
    if (::geteuid() != 0)
        QSKIP("Only root can make files of others");
    constexpr uid_t kUser = 65533;
    constexpr uid_t kOther = 65534;
    fs::permissions(folder.path(), fs::perms::all);
    const std::string at = folder("sticky");
    QVERIFY(::chmod(at.c_str(), 01777) == 0);
    const auto giveTo = [&](const std::string& name, const std::string& content, uid_t owner) {
        put(at + '/' + name, content);
        return ::chown((at + '/' + name).c_str(), owner, owner) == 0 &&
               ::chmod((at + '/' + name).c_str(), 0666) == 0;
    };
    QVERIFY(giveTo("vecs.tsv", "1\t2\n", kOther));
    QVERIFY(giveTo("meta.tsv", "title\tbook_id\tauthors\told\n", kUser));
    QVERIFY(giveTo("history.csv", "epoch,train_loss,validation_loss,x\n", kOther));
    const Files before = filesIn(at);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setresuid(kUser, kUser, kUser) != 0)
            ::_exit(9);
        OutputGuard guard;
        guard.exportsInto(at, {{"meta.tsv", &kAny}, {"vecs.tsv", &kAny}}, true);
        const Status checked = guard.check();
        const Status exported = exportNew(at);
        const Status written =
            writeFileAtomically(at + "/history.csv", "epoch,train_loss,validation_loss,x\n", &kinds::history);
        const bool told = !checked.ok() && checked.error().file == at + "/vecs.tsv" &&
                          checked.error().message.find("somebody else") != std::string::npos;
        ::_exit((told ? 0 : 1) + (exported.ok() ? 2 : 0) + (written.ok() ? 4 : 0));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(filesIn(at) == before);
}

void TestStagedFolder::whoReadsAFolderFinishesTheExportIntoIt()
{
    const std::string at = folder("half");
    const std::string ready = at + "/.shelfspace-export." + std::to_string(deadProcess()) + ".0.ready";
    fs::create_directories(ready);
    put(at + "/ratings.csv", "user_id,book_id,rating\nu,b,4\nv,b,5\n");
    put(ready + "/books.csv", "book_id,goodreads_book_id,best_book_id,title,authors\nb,b,b,Walden,Thoreau\n");
    DataSource source;
    source.path = at;
    const auto data = readDataset(source);
    QVERIFY(data.ok());
    QCOMPARE(std::string(data->books.titles[0]), std::string("Walden"));
    QCOMPARE(filesIn(at).size(), std::size_t(2));
    // One that is still being finished is left alone, and said.
    fs::create_directories(ready);
    const int writer = ::open(ready.c_str(), O_RDONLY | O_DIRECTORY);
    lockWhileWritten(writer);
    const auto again = readDataset(source);
    ::close(writer);
    QVERIFY(again.ok());
    QVERIFY(std::any_of(again->warnings.begin(), again->warnings.end(), [](const Warning& warning) {
        return warning.message.find("not come to its end") != std::string::npos;
    }));
}

void TestStagedFolder::anExportIntoANewFolderAppearsWhole()
{
    bool ended = false;
    for (int calls = 0; !ended && calls < 200; ++calls) {
        const std::string within = folder("within");
        ended = inChild([&] {
            g_callsLeft = calls;
            (void)exportNew(within + "/made/");
        });
        QVERIFY(!fs::exists(within + "/made") || filesIn(within + "/made") == kNew);
        QVERIFY(exportNew(within + "/made").ok());
        QVERIFY(filesIn(within + "/made") == kNew);
        QCOMPARE(filesIn(within).size(), std::size_t(1));
    }
    QVERIFY(ended);
}

void TestStagedFolder::exportsWithinAnExportAppearWithIt()
{
    for (const bool there : {false, true}) {
        const std::string at = folder("nested") + (there ? "" : "/made");
        StagedFolder whole(at);
        for (int time = 0; time < 2; ++time) // the second finds the files of the first
            QVERIFY(exportNew(whole.path()).ok());
        QVERIFY(writeFileAtomically(whole.path() + "/notes.txt", "mine").ok());
        QVERIFY(visible(filesIn(at)).empty());
        QVERIFY(whole.publish().ok());
        QVERIFY(filesIn(at) == allNew());
        QCOMPARE(whole.placeOf(whole.path() + "/vecs.tsv"), at + "/vecs.tsv");
    }
}

void TestStagedFolder::anExportThatFailsChangesNothing()
{
    const std::string at = folder("foreign");
    for (const auto& [name, content] : kOld)
        put(at + '/' + name, content);
    put(at + "/projector_config.pbtxt", "my own notes");
    const Files before = filesIn(at);
    const Status refused = exportNew(at);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().file, at + "/projector_config.pbtxt");
    QVERIFY(filesIn(at) == before);
    const std::string fresh = at + "/unmade";
    {
        const StagedFolder given(fresh);
        put(given.path() + "/a", "a");
    }
    QVERIFY(!fs::exists(fresh));
    QVERIFY(filesIn(at) == before);
}

QTEST_APPLESS_MAIN(TestStagedFolder)
#include "tst_staged_folder.moc"
