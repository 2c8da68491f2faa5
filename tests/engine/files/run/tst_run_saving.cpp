// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/run/views.h"
#include "tests/engine/run_checks.h"

#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <bit>
#include <map>

using namespace shelf;
using namespace run_checks;

namespace {

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestRunSaving : public QObject {
    Q_OBJECT

private slots:
    void savingAgainGivesTheSameBytes();
    void equalRunsDifferInTheirClockAlone();
    void aFailedSaveLeavesTheOldFileAlone();
    void aRunThatCannotBeOpenedAgainIsNotSaved();
    void openingAndSavingCanBeStopped();
};

void TestRunSaving::savingAgainGivesTheSameBytes()
{
    const std::string first = saved(smallRun());
    const auto loaded = load(first);
    QVERIFY(loaded.ok());
    QVERIFY(saved(*loaded) == first);
}

void TestRunSaving::equalRunsDifferInTheirClockAlone()
{
    Run later = smallRunWithMaps();
    later.seconds = 99;
    later.created += 3600;
    later.history.epochs[0].seconds = 7;
    const auto a = sections(saved(smallRunWithMaps()));
    const auto b = sections(saved(later));
    QCOMPARE(a.size(), b.size());
    for (const auto& [tag, section] : a) {
        QVERIFY(b.contains(tag));
        QCOMPARE(section.bytes == b.at(tag).bytes, tag != "clock");
        QCOMPARE(section.offset, b.at(tag).offset);
    }
}

void TestRunSaving::aFailedSaveLeavesTheOldFileAlone()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/run.shelf";
    QVERIFY(saveRun(smallRun(), path).ok());
    const std::string before = contents(path);
    Run other = smallRun();
    other.name = "Another";
    for (int limit = 0; limit < 40; ++limit) {
        int calls = 0;
        const Status stopped =
            saveRun(other, path, [&](std::uint64_t, std::uint64_t) { return calls++ < limit; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
        QVERIFY(contents(path) == before);
        QCOMPARE(filesIn(folder).size(), 1);
    }
    QVERIFY(saveRun(other, path).ok());
    QVERIFY(contents(path) != before);
    QCOMPARE(filesIn(folder).size(), 1);

    const Status nowhere = saveRun(other, folder.path().toStdString() + "/missing/run.shelf");
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().text().find("/missing/run.shelf") != std::string::npos);
    if (QFile::exists(QStringLiteral("/dev/full"))) {
        const Status full = saveRun(other, "/dev/full");
        QVERIFY(!full.ok());
        QVERIFY(full.error().message.find("disk is full") != std::string::npos);
    }
}

void TestRunSaving::aRunThatCannotBeOpenedAgainIsNotSaved()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/run.shelf";
    Run run = smallRun();
    auto last = std::make_shared<Checkpoint>(*run.last);
    last->tensors[0].values[0] = std::numeric_limits<float>::quiet_NaN();
    run.last = last;
    const Status broken = saveRun(run, path);
    QVERIFY(!broken.ok());
    QVERIFY(!broken.error().advice.empty());
    run = smallRun();
    run.model = nullptr;
    QVERIFY(!saveRun(run, path).ok());
    run = smallRun();
    run.history.epochs.resize(400000); // of 56 bytes, and 16 MB is the most that is read
    QVERIFY(!saveRun(run, path).ok());
    auto wide = std::make_shared<Dataset>(*smallRun().data);
    for (int column = 0; column < 4200; ++column)
        wide->books.extra.push_back({"c" + std::to_string(column), wide->books.titles});
    run = smallRun();
    run.data = wide;
    QVERIFY(!saveRun(run, path).ok());
    QVERIFY(filesIn(folder).isEmpty());
}

void TestRunSaving::openingAndSavingCanBeStopped()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/run.shelf";
    QVERIFY(saveRun(smallRun(), path).ok());
    const auto stopped = loadRun(path, [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    std::uint64_t last = 0;
    const auto whole = loadRun(path, [&](std::uint64_t done, std::uint64_t total) {
        const bool forward = done >= last && done <= total;
        last = done;
        return forward;
    });
    QVERIFY(whole.ok());
}

QTEST_GUILESS_MAIN(TestRunSaving)
#include "tst_run_saving.moc"
