// SPDX-License-Identifier: GPL-3.0-or-later
// Alone because calls of the C library are its own.
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "engine/output/leftovers.h"
#include "tests/engine/output/killed_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace shelf;

namespace {

const FileKind kAny{"anything"};

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private slots:
    void aSaveKilledAtAnyStepLeavesOldOrNewAndNothingElse();
    void savesKilledAtAnyMomentLeaveNothingForGood_data();
    void savesKilledAtAnyMomentLeaveNothingForGood();
    void leftoversOfTheDeadGoAndAllElseStays();

private:
    EmptyFolders folder;
};

void TestAtomicFile::aSaveKilledAtAnyStepLeavesOldOrNewAndNothingElse()
{
    bool ended = false;
    int calls = 0;
    for (; !ended && calls < 100; ++calls) {
        const std::string at = folder("save");
        put(at + "/run.txt", "old");
        ended = inChild([&] {
            g_callsLeft = calls;
            (void)writeFileAtomically(at + "/run.txt", "new");
        });
        const Files left = filesIn(at);
        QVERIFY(left.at("run.txt") == "old" || left.at("run.txt") == "new");
        QVERIFY(writeFileAtomically(at + "/other.txt", "next").ok()); // ends what was left
        QCOMPARE(filesIn(at).size(), std::size_t(2));
    }
    QVERIFY(ended && calls > 3);
}

void TestAtomicFile::savesKilledAtAnyMomentLeaveNothingForGood_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("files without a name") << false;
    QTest::newRow("files of a hidden name") << true;
}

void TestAtomicFile::savesKilledAtAnyMomentLeaveNothingForGood()
{
    QFETCH(bool, named);
    g_allAreNamed = named;
    const std::string at = folder("kills");
    const std::string path = at + "/big.bin";
    std::mt19937 random(7);
    for (int round = 0; round < 100; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (char c = 'a';; c = c == 'z' ? 'a' : static_cast<char>(c + 1))
                (void)writeFileAtomically(path, std::string(200000, c));
        }
        ::usleep(random() % 4000);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const Files left = visible(filesIn(at));
        if (!left.empty()) {
            const std::string& content = left.at("big.bin");
            QCOMPARE(content, std::string(200000, content.at(0)));
        }
        QVERIFY(filesIn(at).size() <= 2);
    }
    QVERIFY(writeFileAtomically(path, "whole").ok());
    g_allAreNamed = false;
    QCOMPARE(filesIn(at).size(), std::size_t(1));
}

void TestAtomicFile::leftoversOfTheDeadGoAndAllElseStays()
{
    const std::string at = folder("left");
    const std::string dead = std::to_string(deadProcess());
    const std::string alive = std::to_string(::getppid());
    for (const std::string& name : {".run.shelf." + dead + ".0.part", ".a.b." + dead + ".17.part"})
        put(at + '/' + name, "half");
    fs::create_directories(at + "/.shelfspace-export." + dead + ".0");
    put(at + "/.shelfspace-export." + dead + ".0/x", "half");
    const std::string locked = at + "/.locked." + dead + ".0.part";
    put(at + "/.run.shelf." + alive + ".0.part", "half"); // another's number by now
    const std::vector<std::string> stay = {".my.part", ".x.y.z.part", "a.1.2.part", ".hidden",
                                           ".locked." + dead + ".0.part"};
    for (const std::string& name : stay)
        put(at + '/' + name, "kept");
    const int writer = ::open(locked.c_str(), O_WRONLY);
    lockWhileWritten(writer);
    tidyLeftovers(at);
    QCOMPARE(filesIn(at).size(), stay.size());
    ::close(writer);
    tidyLeftovers(at);
    QCOMPARE(filesIn(at).size(), stay.size() - 1);
}

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
