// SPDX-License-Identifier: GPL-3.0-or-later
// A store stands for the files that it was made of: it says and gives what they give, whatever models are
// trained on it, and nothing that is damaged, half written or made up passes for one.
#include "engine/data/ratings/sorted_repeats.h"
#include "engine/files/store/prepare_store.h"
#include "engine/files/store/store_file.h"
#include "engine/output/output_guard.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "tests/engine/reader_files.h"
#include "tests/engine/run_file_bytes.h"
#include "tests/engine/same_data.h"
#include "tests/run_file_surgery.h"
#include "tests/test_data.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>
#include <map>
#include <utility>

#include <sys/wait.h>
#include <unistd.h>

using namespace shelf;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMemory = std::uint64_t{4} << 30; // what a test has is not the store's

/// A folder that is not there yet.
class StorePlace {
public:
    std::string folder() const { return m_folder.path().toStdString() + "/store"; }
    std::string file() const { return folder() + '/' + kStoreName; }
    Result<Dataset> prepare(const DataSource& source, const Progress& writing = {}) const
    {
        return prepareStore({source, folder(), kMemory}, {}, writing);
    }

private:
    QTemporaryDir m_folder;
};

/// Readers by lines of odd length, some pairs two and three times, with and without a rating.
QByteArray manyRatings(int readers, int books, bool withTimes)
{
    QByteArray text = withTimes ? "user_id,book_id,rating,timestamp\n" : "user_id,book_id,rating\n";
    std::uint32_t state = 1;
    const auto next = [&state](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8) % below);
    };
    for (int i = 0; i < readers * 30; ++i) {
        const int reader = next(static_cast<std::uint32_t>(1 + next(static_cast<std::uint32_t>(readers))));
        text += "reader-" + QByteArray::number(reader) + ",b" +
                QByteArray::number(next(static_cast<std::uint32_t>(books))) + ',' +
                (next(50) == 0 ? QByteArray() : QByteArray::number(1 + next(5)));
        text += withTimes ? ',' + QByteArray::number(1'500'000'000 + next(1'000'000)) + '\n' : QByteArray("\n");
    }
    return text;
}

QByteArray differenceFromStore(const DataSource& source)
{
    const auto read = readDataset(source);
    const StorePlace place;
    const auto prepared = place.prepare(source);
    if (!read)
        return prepared ? "a store of what cannot be read"
                        : (prepared.error().text() == read.error().text() ? "" : whyNot(prepared));
    if (!prepared)
        return whyNot(prepared);
    if (QByteArray other = differenceOf(*read, *prepared); !other.isEmpty())
        return "prepared: " + other;
    const auto opened = openStore(place.folder());
    return opened ? differenceOf(*read, *opened) : whyNot(opened);
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void aStoreGivesWhatItsFilesGive_data();
    void aStoreGivesWhatItsFilesGive();
    void repeatedRatingsAreSettledAsInMemory_data();
    void repeatedRatingsAreSettledAsInMemory();
    void cleaningLeavesWhatItLeavesInMemory();
    void repeatsAreFoundInAnyBuckets();
    void aTrainingFromAStoreGivesTheSameBytes_data();
    void aTrainingFromAStoreGivesTheSameBytes();
    void whatIsStoppedOrKilledLeavesNoStore();
    void aStoreThatIsThereIsReplacedWhole();
    void aDamagedStoreIsRefused();
    void madeUpValuesAreRefusedBehindTheirChecksums();
    void aStoreOfANewerProgramSaysSo();
    void dataThatNeedMoreMemoryThanIsGivenSaySo();
};

void TestStore::aStoreGivesWhatItsFilesGive_data()
{
    QTest::addColumn<QString>("path");
    const std::string golden = SHELFSPACE_SOURCE_DIR "/tests/engine/golden/";
    std::vector<std::string> places;
    for (const char* part : {"formats", "packed"})
        for (const auto& entry : fs::directory_iterator(golden + part))
            places.push_back(entry.path().string());
    const std::string real = testDataFolder();
    if (!real.empty()) {
        for (const auto& entry : fs::directory_iterator(real + "/odd-files"))
            places.push_back(entry.path().string());
        places.push_back(real + "/ml-100k");
    }
    std::sort(places.begin(), places.end());
    for (const std::string& place : places)
        QTest::newRow(fs::path(place).filename().c_str()) << QString::fromStdString(place);
}

void TestStore::aStoreGivesWhatItsFilesGive()
{
    QFETCH(const QString, path);
    QCOMPARE(differenceFromStore({.path = path.toStdString()}), QByteArray());
}

void TestStore::repeatedRatingsAreSettledAsInMemory_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("withTimes");
    for (const char* policy : {"last", "first", "mean", "all"})
        for (const bool withTimes : {false, true})
            QTest::addRow("%s%s", policy, withTimes ? ", by time" : "") << QString::fromLatin1(policy) << withTimes;
}

void TestStore::repeatedRatingsAreSettledAsInMemory()
{
    QFETCH(const QString, policy);
    QFETCH(const bool, withTimes);
    const TextFolder folder;
    DataSource source{.ratings = folder.write("ratings.csv", manyRatings(200, 90, withTimes))};
    QVERIFY(findReadingOption("duplicates")->set(source.reading, policy.toStdString()).ok());
    QVERIFY(readDataset(source)->duplicates > 1000);
    QCOMPARE(differenceFromStore(source), QByteArray());
}

void TestStore::cleaningLeavesWhatItLeavesInMemory()
{
    const TextFolder folder;
    const std::string ratings = folder.write("ratings.csv", manyRatings(400, 900, true));
    const std::string held = folder.write("held.csv", manyRatings(30, 900, true));
    using Options = std::vector<std::pair<const char*, const char*>>;
    const Options asked[] = {{{"min-user", "20"}},
                             {{"min-book", "9"}},
                             {{"min-user", "12"}, {"min-book", "6"}},
                             {{"min-user", "100000"}},
                             {{"since", "2017-07-16"}, {"implicit", "3"}},
                             {{"scale", "1..10"}, {"sample-users", "50"}},
                             {{"no-rating", "1"}, {"one-value", "3"}}};
    for (const Options& options : asked)
        for (const bool withHeld : {false, true}) {
            DataSource source{.ratings = ratings};
            if (withHeld)
                source.validation = held;
            for (const auto& [key, value] : options)
                QVERIFY2(findReadingOption(key)->set(source.reading, value).ok(), key);
            QVERIFY2(differenceFromStore(source).isEmpty(), options.front().first);
        }
}

void TestStore::repeatsAreFoundInAnyBuckets()
{
    constexpr std::size_t kUsers = 50;
    std::vector<std::int32_t> user;
    std::vector<std::int32_t> book;
    for (std::uint32_t row = 0; row < 3000; ++row) {
        user.push_back(static_cast<std::int32_t>(row * 2654435761U >> 8) % 17 * (row % 3 == 0 ? 2 : 1) % 50);
        user.back() = std::abs(user.back());
        book.push_back(static_cast<std::int32_t>((row * 40503U >> 5) % 61));
    }
    std::map<std::pair<std::int32_t, std::int32_t>, std::uint32_t> last;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> expected;
    for (std::uint32_t row = 0; row < user.size(); ++row) {
        const auto [at, isNew] = last.emplace(std::pair(user[row], book[row]), row);
        if (!isNew)
            expected.emplace_back(row, std::exchange(at->second, row));
    }
    QVERIFY(expected.size() > 1000);
    for (const std::uint64_t rows : {std::uint64_t{1}, std::uint64_t{7}, std::uint64_t{500}, std::uint64_t{1} << 19}) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
        for (const RepeatedRow& one : sortedRepeats(user, book, kUsers, {}, rows))
            found.emplace_back(one.row, one.previous);
        QCOMPARE(found, expected);
    }
}

void TestStore::aTrainingFromAStoreGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("preset");
    for (const Preset& preset : presets())
        QTest::newRow(std::string(preset.name).c_str()) << QString::fromUtf8(preset.name.data(), qsizetype(preset.name.size()));
}

void TestStore::aTrainingFromAStoreGivesTheSameBytes()
{
    QFETCH(const QString, preset);
    const TextFolder folder;
    const DataSource source{.ratings = folder.write("ratings.csv", manyRatings(40, 60, true))};
    const StorePlace place;
    QCOMPARE(whyNot(place.prepare(source)), QByteArray());
    auto stored = openStore(place.folder());
    QVERIFY(stored.ok() && stored->user.place());
    auto read = readDataset(source);
    RunSettings settings = findPreset(preset.toStdString())->settings;
    limitByEpochs(settings, 2);
    std::string bytes[2];
    for (const bool fromStore : {false, true}) {
        TrainingRequest request{.name = "one", .data = {}, .settings = settings, .threads = 1 + int(fromStore)};
        request.data = std::make_shared<const Dataset>(*std::move(fromStore ? stored : read));
        const auto run = trainRun(request);
        QCOMPARE(whyNot(run), QByteArray());
        bytes[fromStore] = saved(*run);
    }
    const auto fromMemory = sections(bytes[0]);
    const auto fromStore = sections(bytes[1]);
    QCOMPARE(fromStore.size(), fromMemory.size());
    for (const auto& [tag, section] : fromMemory)
        if (tag != "clock") // of the day
            QVERIFY2(fromStore.contains(tag) && fromStore.at(tag).bytes == section.bytes, tag.c_str());
}

void TestStore::whatIsStoppedOrKilledLeavesNoStore()
{
    const TextFolder folder;
    const DataSource source{.ratings = folder.write("ratings.csv", manyRatings(100, 100, false))};
    const StorePlace place;
    const auto stopped = place.prepare(source, [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
    QVERIFY(!fs::exists(place.folder()));

    const pid_t child = ::fork();
    if (child == 0) {
        static_cast<void>(place.prepare(source, [](std::uint64_t done, std::uint64_t total) -> bool {
            if (2 * done < total)
                return true;
            ::_exit(9);
        }));
        ::_exit(1);
    }
    int ended = 0;
    QCOMPARE(::waitpid(child, &ended, 0), child);
    QCOMPARE(WEXITSTATUS(ended), 9);
    QVERIFY(!looksLikeStore(place.folder()));
    QVERIFY(!openStore(place.folder()));
    QVERIFY(fs::is_empty(place.folder()));
}

void TestStore::aStoreThatIsThereIsReplacedWhole()
{
    const TextFolder folder;
    const DataSource small{.ratings = folder.write("a.csv", manyRatings(20, 20, false))};
    const DataSource large{.ratings = folder.write("b.csv", manyRatings(90, 90, true))};
    const StorePlace place;
    QVERIFY(place.prepare(small).ok());
    const std::string before = contents(place.file());
    QVERIFY(!place.prepare(large, [](std::uint64_t, std::uint64_t) { return false; }));
    QCOMPARE(contents(place.file()), before);

    const auto open = openStore(place.folder()); // whose pages stay as they were
    QVERIFY(place.prepare(large).ok());
    QCOMPARE(differenceOf(*open, *readDataset(small)), QByteArray());
    QCOMPARE(differenceOf(*openStore(place.file()), *readDataset(large)), QByteArray());
    OutputGuard guard;
    guard.writesInto(place.folder(), {kStoreName}, false);
    QVERIFY(!guard.check().ok());
}

void TestStore::aDamagedStoreIsRefused()
{
    const TextFolder folder;
    const StorePlace place;
    QVERIFY(place.prepare({.ratings = folder.write("ratings.csv", manyRatings(20, 20, true))}).ok());
    const std::string whole = contents(place.file());
    for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 150) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        put(place.file(), changed);
        const auto opened = openStore(place.file());
        QVERIFY2(!opened && opened.error().file == place.file(), std::to_string(at).c_str());
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{64}, whole.size() / 2, whole.size() - 1}) {
        put(place.file(), whole.substr(0, size));
        QVERIFY(!openStore(place.file()));
    }
    put(place.file(), whole + 'x');
    QVERIFY(!openStore(place.file()));
    put(place.file(), whole);
    QVERIFY(openStore(place.file()).ok());
}

void TestStore::madeUpValuesAreRefusedBehindTheirChecksums()
{
    const TextFolder folder;
    const StorePlace place;
    QVERIFY(place.prepare({.ratings = folder.write("ratings.csv", manyRatings(20, 20, true))}).ok());
    const std::string whole = contents(place.file());
    const auto parts = sections(whole);
    const auto refused = [&](const char* tag, std::size_t at, const void* value, std::size_t size) {
        std::string changed = whole;
        std::memcpy(changed.data() + parts.at(tag).offset + at, value, size);
        mendChecksums(changed);
        put(place.file(), changed);
        return !openStore(place.file()).ok();
    };
    const std::int32_t below = -1;
    const std::int32_t beyond = 1 << 20;
    const float nothing = std::numeric_limits<float>::quiet_NaN();
    for (const char* tag : {"ratings/user", "ratings/book"})
        for (const std::int32_t* value : {&below, &beyond})
            QVERIFY(refused(tag, parts.at(tag).bytes.size() - 4, value, sizeof *value));
    QVERIFY(refused("ratings/rating", 0, &nothing, sizeof nothing));
    const std::uint64_t many = std::uint64_t{1} << 31;
    QVERIFY(refused("facts", 0, &many, sizeof many)); // of ratings, whose columns are shorter
    std::string same = whole;
    mendChecksums(same);
    QCOMPARE(same, whole);
}

void TestStore::aStoreOfANewerProgramSaysSo()
{
    const TextFolder folder;
    const StorePlace place;
    QVERIFY(place.prepare({.ratings = folder.write("ratings.csv", manyRatings(20, 20, true))}).ok());
    std::string bytes = contents(place.file());
    bytes[8] = static_cast<char>(kStoreVersion + 1);
    mendChecksums(bytes);
    put(place.file(), bytes);
    const auto opened = openStore(place.folder());
    QVERIFY(!opened && opened.error().message.english().find("newer version") != std::string::npos);
}

void TestStore::dataThatNeedMoreMemoryThanIsGivenSaySo()
{
#ifndef __linux__
    QSKIP("nobody knows there what is in memory");
#else
    const TextFolder folder;
    const DataSource source{.ratings = folder.write("ratings.csv", manyRatings(4000, 3000, false))};
    const StorePlace place;
    const auto prepared = prepareStore({source, place.folder(), std::uint64_t{1} << 20});
    QVERIFY(!prepared.ok());
    QVERIFY2(prepared.error().text().find("--memory") != std::string::npos, prepared.error().text().c_str());
    QVERIFY(!fs::exists(place.folder()));
#endif
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
