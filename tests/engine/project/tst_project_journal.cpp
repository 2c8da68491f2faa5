// SPDX-License-Identifier: GPL-3.0-or-later
// Alone because calls of the C library are its own.
#include "engine/project/project_journal.h"
#include "tests/engine/output/killed_writer.h"
#include "tests/engine/project/project_toys.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace shelf;
using namespace project_toys;

namespace {

JournalItem item(const std::string& name, const std::string& projectKey = {})
{
    return {.run = runNamed(name), .name = name, .projectKey = projectKey};
}

std::vector<std::string> namesOf(const std::vector<JournalEntry>& entries)
{
    std::vector<std::string> names;
    for (const JournalEntry& entry : entries)
        names.push_back(entry.name);
    return names;
}

} // namespace

class ProjectJournalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::string m_at;

    std::string at(const char* name) const { return m_at + '/' + name; }
    ProjectPlace place() const { return projectPlace(at("work.shelfproject"), at("data")); }
    static JournalOptions options(const ProjectPlace& place) { return {.ownFolder = place.ownJournal}; }
    QStringList names(const std::string& folder) const
    {
        return QDir(QString::fromStdString(folder))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void init()
    {
        m_at = m_folder.filePath(QString::number(++m_count)).toStdString();
        QVERIFY(QDir().mkpath(QString::fromStdString(m_at)));
    }

    void whatIsNewerThanTheSavedFileIsRecovered()
    {
        const Project saved = *saveProject(place().file, project());
        {
            Journal journal(place().journal, options(place()));
            journal.setProject(place().file, saved.state);
            journal.put(journal.newKey(), item("New"));
            journal.put(journal.newKey(), item("First, seen anew", saved.runs[0].key));
            journal.keepPart("tags", "[1]");
            journal.keepPart("tags", "[2]");
            journal.keepPart("selection", "{\"book\":3}");
            journal.keepPart("window", "{}");
            journal.forgetPart("window");
            journal.keepPart("notes", *saved.part("notes")); // as it was saved
            QVERIFY(journal.flush().ok());
            QCOMPARE(journal.parts().size(), std::size_t(3));
            QVERIFY(recoverableOf(place(), &saved).empty()); // its program lives
        }                                                    // and now it has ended, without a word
        const Project opened = *readProject(place().file);
        const auto found = recoverableOf(place(), &opened);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].project, place().file);
        QVERIFY(found[0].written > 1700000000);
        QCOMPARE(namesOf(found[0].runs), (std::vector<std::string>{"New", "First, seen anew"}));
        QCOMPARE(found[0].parts.size(), std::size_t(2));

        const auto both = withRecovered(opened, found[0]);
        QVERIFY(both.ok());
        QCOMPARE(both->runs.size(), std::size_t(3));
        QCOMPARE(both->runs[0].name, std::string("First, seen anew"));
        QCOMPARE(both->runs[0].key, saved.runs[0].key);
        QCOMPARE(both->runs[2].name, std::string("New"));
        QCOMPARE(*both->part("tags"), std::string("[2]"));
        QCOMPARE(*both->part("selection"), std::string("{\"book\":3}"));
        QCOMPARE(*both->part("notes"), *saved.part("notes"));
        QVERIFY(loadProjectRun(both->runs[2], "x").ok());

        // Asked again, until it is saved or not wanted.
        QCOMPARE(recoverableOf(place(), &opened).size(), std::size_t(1));
        const auto again = saveProject(place().file, *both);
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().text().c_str());
        QVERIFY(recoverableOf(place(), &*again).empty()); // all of it is in the project
        QCOMPARE(names(m_at), QStringList{QStringLiteral("work.shelfproject")});
        QCOMPARE(readProject(place().file)->runs.size(), std::size_t(3));
    }

    void whatIsNotWantedGoesAndNothingElse()
    {
        {
            Journal journal(place().journal, options(place()));
            journal.put(journal.newKey(), item("Unloved"));
            journal.keepPart("tags", "[]");
        }
        Journal living(place().journal, options(place()));
        living.put(living.newKey(), item("In hand"));
        QVERIFY(living.flush().ok());
        const auto found = recoverableOf(place(), nullptr);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(discardRecovery(found[0]).ok());
        QVERIFY(recoverableOf(place(), nullptr).empty());
        QCOMPARE(living.entries().size(), std::size_t(1));
        QVERIFY(QFile::exists(QString::fromStdString(living.runFile("run-1"))));
    }

    void aSavedSessionLeavesNothingBehind()
    {
        Journal journal(place().journal, options(place()));
        const std::string key = journal.newKey();
        QVERIFY(journal.runFile(key).empty());
        journal.put(key, item("A"));
        journal.keepPart("tags", "[]");
        QVERIFY(journal.flush().ok());

        // What is on the disk already is copied into the project.
        Project made;
        made.runs.push_back({.name = "A", .bytes = *StoredBytes::ofFile(journal.runFile(key))});
        made.parts["tags"] = StoredBytes::ofText("[]");
        const Project saved = *saveProject(place().file, made);
        QVERIFY(loadProjectRun(saved.runs[0], "x").ok());
        journal.remove(key);
        journal.forgetPart("tags");
        QVERIFY(journal.flush().ok());
        QVERIFY(loadProjectRun(saved.runs[0], "x").ok());
    }

    void aProjectThatGetsANameTakesItsJournalAlong()
    {
        const ProjectPlace untitled = projectPlace({}, at("data"));
        {
            Journal journal(untitled.journal);
            const std::string key = journal.newKey();
            journal.put(key, item("Early"));
            journal.keepPart("tags", "[1]");
            QVERIFY(journal.flush().ok());
            QVERIFY(journal.moveTo(place().journal, true).ok());
            QCOMPARE(journal.folder(), place().journal);
            QVERIFY(names(untitled.journal).empty());
            journal.setProject(place().file, "state");
            journal.put(key, item("Early, renamed"));
            journal.put(journal.newKey(), item("Late"));
            journal.keepPart("notes", "[2]");
        }
        QVERIFY(recoverableOf(untitled, nullptr).empty());
        const auto found = recoverableOf(place(), nullptr);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(namesOf(found[0].runs), (std::vector<std::string>{"Early, renamed", "Late"}));
        QCOMPARE(found[0].parts.size(), std::size_t(2));
    }

    void aMoveThatIsKilledAtAnyStepLosesNothing()
    {
        bool ended = false;
        int calls = 0;
        for (; !ended && calls < 100; ++calls) {
            init();
            const std::string from = at("data/journal");
            ended = inChild([&] {
                Journal journal(from);
                journal.put(journal.newKey(), item("One"));
                journal.put(journal.newKey(), item("Two"));
                journal.keepPart("tags", "[1]");
                if (!journal.flush().ok())
                    ::_exit(0);
                g_callsLeft = calls;
                (void)journal.moveTo(place().journal, true);
                g_callsLeft = -1;
                ::_exit(0);
            });
            std::set<std::string> runs, parts;
            for (const ProjectPlace& one : {projectPlace({}, at("data")), place()})
                for (const ProjectRecovery& recovery : recoverableOf(one, nullptr)) {
                    for (const JournalEntry& entry : recovery.runs)
                        runs.insert(entry.name);
                    for (const JournalPart& part : recovery.parts)
                        parts.insert(part.key);
                    QVERIFY(withRecovered({}, recovery).ok());
                }
            QCOMPARE(runs, (std::set<std::string>{"One", "Two"}));
            QCOMPARE(parts, (std::set<std::string>{"tags"}));
        }
        QVERIFY(ended && calls > 5);
    }

    void whereItCannotMoveAllStaysWhereItWas()
    {
        Journal journal(at("journal"));
        journal.put(journal.newKey(), item("Kept"));
        QVERIFY(journal.flush().ok());
        QVERIFY(!journal.moveTo("/proc/nowhere/journal", true).ok());
        QCOMPARE(journal.folder(), at("journal"));
        QVERIFY(QFile::exists(QString::fromStdString(journal.runFile("run-1"))));
        journal.keepPart("tags", "[]");
        QVERIFY(journal.flush().ok());
    }

    void aRenamedProjectFindsItsJournalAndACopyDoesNot()
    {
        const Project saved = *saveProject(place().file, project());
        {
            Journal journal(place().journal, options(place()));
            journal.setProject(place().file, saved.state);
            journal.keepPart("tags", "[2]");
        }
        const QString was = QString::fromStdString(place().file);
        const ProjectPlace renamed = projectPlace(at("renamed.shelfproject"), at("data"));
        const QString now = QString::fromStdString(renamed.file);
        QVERIFY(QFile::copy(was, now));
        const Project copied = *readProject(renamed.file);
        QVERIFY(recoverableOf(renamed, &copied).empty());
        QVERIFY(QFile::remove(was));
        const auto found = recoverableOf(renamed, &copied);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].parts.size(), std::size_t(1));
        QVERIFY(saveProject(renamed.file, *withRecovered(copied, found[0])).ok());
        QVERIFY(discardRecovery(found[0]).ok());
        QCOMPARE(names(m_at), QStringList{QStringLiteral("renamed.shelfproject")});
    }

    void theDataFolderTellsProjectsApart()
    {
        ProjectPlace mine = projectPlace(at("mine.shelfproject"), at("data"));
        mine.journal = at("data") + "/journal"; // as where nothing can be written beside it
        mine.ownJournal = false;
        for (const auto& [file, name] : std::map<std::string, std::string>{
                 {mine.file, "Mine"}, {at("theirs.shelfproject"), "Theirs"}, {"", "Nobody's"}}) {
            Journal journal(mine.journal);
            journal.setProject(file, {});
            journal.put(journal.newKey(), item(name));
        }
        const auto found = recoverableOf(mine, nullptr);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].runs[0].name, std::string("Mine"));
        const auto none = recoverableOf(projectPlace({}, at("data")), nullptr);
        QCOMPARE(none.size(), std::size_t(1));
        QCOMPARE(none[0].runs[0].name, std::string("Nobody's"));
    }
};

QTEST_GUILESS_MAIN(ProjectJournalTest)
#include "tst_project_journal.moc"
