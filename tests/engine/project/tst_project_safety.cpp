// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a project when a process is killed, a disk is full, or two want the same one.
#include "engine/project/project_journal.h"
#include "engine/project/project_lock.h"
#include "tests/engine/project/project_toys.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <functional>
#include <new>
#include <random>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shelf;
using namespace project_toys;

namespace {

constexpr int kKills = 40; ///< SHELFSPACE_KILL_ROUNDS asks for another number

int kills()
{
    const int asked = qEnvironmentVariableIntValue("SHELFSPACE_KILL_ROUNDS");
    return asked > 0 ? asked : kKills;
}

/// The states of one project that a child saves, one after another: state `number` has so many tags.
Project numbered(int number)
{
    Project made = project();
    made.parts["tags"] = StoredBytes::ofText('[' + std::to_string(number) + ']');
    made.parts["notes"] = StoredBytes::ofText('"' + std::string(std::size_t(number) * 97 % 5000, 'n') + '"');
    return made;
}

int numberOf(const Project& project)
{
    const auto tags = project.part("tags");
    return tags ? std::stoi(tags->substr(1)) : -1;
}

/// Whether all of a project is there and reads.
void expectWhole(const std::string& path, const Project& project)
{
    for (const ProjectRun& run : project.runs) {
        const auto loaded = loadProjectRun(run, path);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().text().c_str());
    }
    for (const auto& [key, bytes] : project.parts)
        QVERIFY(project.part(key).ok());
}

/// A process that goes on saving until it is killed and tells each number over the pipe once its save is
/// done.
[[noreturn]] void saveForEver(const std::string& path, int from, int tell)
{
    auto project = readProject(path);
    if (!project)
        ::_exit(3);
    for (int number = from;; ++number) {
        Project next = numbered(number);
        next.id = project->id;
        next.path = project->path;
        next.file = project->file;
        next.runs = project->runs; // copied ...
        next.runs.resize(2);
        if (number % 2 == 1)
            next.runs.push_back({.name = "third", .run = runNamed("third")}); // ... and made
        auto saved = saveProject(path, next);
        if (!saved)
            ::_exit(4);
        project = std::move(saved);
        if (::write(tell, &number, sizeof number) != sizeof number)
            ::_exit(5);
    }
}

/// The last number that a child told before it ended.
int lastTold(int descriptor)
{
    int last = -1, number = 0;
    while (::read(descriptor, &number, sizeof number) == sizeof number)
        last = number;
    return last;
}

struct Child {
    pid_t pid = -1;
    int said = -1; ///< to be read from
};

Child startChild(const std::function<void(int tell)>& work)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        work(pipe[1]);
        ::_exit(0);
    }
    ::close(pipe[1]);
    return {child, pipe[0]};
}

/// How it ended: its exit status, or minus the signal.
int ended(const Child& child)
{
    int status = 0;
    ::waitpid(child.pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

class ProjectSafetyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string at(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    QStringList names(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void noKillLosesTheLastSavedState()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("killed")));
        const std::string path = at("killed/work.shelfproject");
        QVERIFY(saveProject(path, numbered(0)).ok());
        std::mt19937 random(20261130);
        int saves = 0, next = 1;
        for (int round = 0; round < kills(); ++round) {
            const Child child = startChild([&](int tell) { saveForEver(path, next, tell); });
            QVERIFY(child.pid > 0);
            // Every second time after it has saved at least once, however slow the disk is.
            int first = -1;
            if (round % 2 == 1)
                QCOMPARE(::read(child.said, &first, sizeof first), static_cast<ssize_t>(sizeof first));
            ::usleep(random() % 25000);
            ::kill(child.pid, SIGKILL);
            QCOMPARE(ended(child), -SIGKILL);
            const int told = std::max(first, lastTold(child.said));
            ::close(child.said);
            const auto left = readProject(path);
            QVERIFY2(left.ok(), left.ok() ? "" : left.error().text().c_str());
            const int there = numberOf(*left);
            // What was told to be saved is there; of what came after it, at most the one save under way.
            QVERIFY2(there >= std::max(told, next - 1) && there <= std::max(told, next - 1) + 1,
                     qPrintable(QStringLiteral("told %1, there %2").arg(told).arg(there)));
            expectWhole(path, *left);
            saves += there - next + 1;
            next = there + 1;
        }
        // Nothing is left beside it once somebody has saved again.
        QVERIFY(saveProject(path, numbered(next)).ok());
        QCOMPARE(names(m_folder.filePath(QStringLiteral("killed"))),
                 QStringList{QStringLiteral("work.shelfproject")});
        qInfo("%d kills, %d saves between them", kills(), saves);
        QVERIFY(saves > 0);
    }

    void aFullDiskIsToldAndChangesNothing()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("full")));
        const std::string path = at("full/work.shelfproject");
        QVERIFY(saveProject(path, project()).ok());
        const QByteArray before = contentOf(path);
        const qsizetype size = before.size();
        for (const qsizetype most : {qsizetype(0), qsizetype(10), size / 3, size / 2, size - 1000, size}) {
            // The disk takes so many bytes of a file, and then no more.
            const Child child = startChild([&](int) {
                const rlimit limit{rlim_t(most), rlim_t(most)};
                ::signal(SIGXFSZ, SIG_IGN);
                ::setrlimit(RLIMIT_FSIZE, &limit);
                Project more = *readProject(path);
                more.runs.push_back({.name = "More", .run = runNamed("More")});
                const auto saved = saveProject(path, more);
                ::_exit(!saved.ok() && saved.error().kind == ErrorKind::failed &&
                                !saved.error().message.empty()
                            ? 0
                            : 1);
            });
            QCOMPARE(ended(child), 0);
            ::close(child.said);
            QCOMPARE(contentOf(path), before);
            QCOMPARE(names(m_folder.filePath(QStringLiteral("full"))),
                     QStringList{QStringLiteral("work.shelfproject")});
        }
        const auto full = saveProject("/dev/full", project());
        QVERIFY(!full.ok());
        QVERIFY2(full.error().text().find("full") != std::string::npos, full.error().text().c_str());
    }

    void theSecondWhoWantsAProjectIsToldWhoHasIt()
    {
        const std::string path = at("locked.shelfproject");
        const ProjectPlace place = projectPlace(path, at("data"));
        const Child child = startChild([&](int tell) {
            const auto mine = ProjectLock::take(place);
            const int held = mine.lock.isHeld() ? 1 : 0;
            if (::write(tell, &held, sizeof held) == sizeof held)
                ::pause();
        });
        int held = 0;
        QCOMPARE(::read(child.said, &held, sizeof held), ssize_t(sizeof held));
        QCOMPARE(held, 1);
        const auto refused = ProjectLock::take(place);
        QVERIFY(!refused.lock.isHeld());
        QVERIFY(refused.isOthers);
        QCOMPARE(refused.holder.pid, std::int64_t(child.pid));
        QVERIFY(refused.holder.isThisHost && !refused.holder.isThisProcess);
        QVERIFY(refused.holder.since > 1700000000);
        // By another name of the same file, too.
        QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(QStringLiteral("link"))));
        QVERIFY(ProjectLock::take(projectPlace(at("link/locked.shelfproject"), at("data"))).isOthers);

        ::kill(child.pid, SIGKILL);
        (void)ended(child);
        ::close(child.said);
        {
            const auto mine = ProjectLock::take(place); // the file of the dead is no lock
            QVERIFY(mine.lock.isHeld());
            const auto again = ProjectLock::take(place);
            QVERIFY(!again.lock.isHeld() && again.isOthers && again.holder.isThisProcess);
        }
        QVERIFY(!QFile::exists(QString::fromStdString(place.lock)));
        QVERIFY(ProjectLock::take(place).lock.isHeld());
    }

    void neverTwoHoldItHoweverManyComeAndGo()
    {
        const ProjectPlace place = projectPlace(at("busy.shelfproject"), at("data"));
        struct Count {
            std::atomic<int> inside;
            std::atomic<int> most;
            std::atomic<int> taken;
        };
        void* shared =
            ::mmap(nullptr, sizeof(Count), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        QVERIFY(shared != MAP_FAILED);
        auto* count = new (shared) Count{};
        std::vector<Child> children;
        for (int i = 0; i < 6; ++i)
            children.push_back(startChild([&](int) {
                for (int tries = 0; tries < 100; ++tries) {
                    const auto attempt = ProjectLock::take(place);
                    if (!attempt.lock.isHeld())
                        continue;
                    const int now = count->inside.fetch_add(1) + 1;
                    if (now > count->most)
                        count->most = now;
                    ++count->taken;
                    ::sched_yield();
                    --count->inside;
                }
            }));
        for (const Child& child : children) {
            QCOMPARE(ended(child), 0);
            ::close(child.said);
        }
        QCOMPARE(count->most.load(), 1);
        QVERIFY(count->taken > 0);
        QVERIFY(!QFile::exists(QString::fromStdString(place.lock)));
        ::munmap(shared, sizeof(Count));
    }

    void whereNothingCanStandBesideItTheDataFolderServes()
    {
        if (::geteuid() == 0) {
            // Nothing is read-only for root; a folder that is not there is as good.
            const ProjectPlace place = projectPlace("/proc/self/work.shelfproject", at("data"));
            QCOMPARE(place.journal, at("data") + "/journal");
            QVERIFY(place.lock.starts_with(at("data") + "/locks/"));
            QVERIFY(ProjectLock::take(place).lock.isHeld());
        } else {
            QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("still")));
            ::chmod(at("still").c_str(), 0500);
            const ProjectPlace place = projectPlace(at("still/work.shelfproject"), at("data"));
            QCOMPARE(place.journal, at("data") + "/journal");
            QVERIFY(ProjectLock::take(place).lock.isHeld());
            ::chmod(at("still").c_str(), 0700);
        }
        const ProjectPlace none = projectPlace({}, at("data"));
        QCOMPARE(none.journal, at("data") + "/journal");
        QVERIFY(none.file.empty() && none.lock.empty());
        QVERIFY(!ProjectLock::take(none).isOthers);
    }
};

QTEST_GUILESS_MAIN(ProjectSafetyTest)
#include "tst_project_safety.moc"
