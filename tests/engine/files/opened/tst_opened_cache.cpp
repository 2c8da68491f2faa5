// SPDX-License-Identifier: GPL-3.0-or-later
// Data that are kept as they were read are the ones that a reading gives, as long as the files are the same;
// whatever happens to what is kept costs a reading, and nothing else.
#include "engine/files/opened/opened_cache.h"
#include "engine/files/opened/packed_column.h"
#include "tests/engine/reader_files.h"
#include "tests/engine/same_data.h"
#include "tests/run_file_surgery.h"
#include "tests/test_data.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QString>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>

using namespace shelf;
namespace fs = std::filesystem;

namespace {

/// A cache for one test, and files that nobody has touched for an hour.
class Kept {
public:
    OpenedCache cache(const char* program = "one") const
    {
        return {.folder = m_folder.path().toStdString() + "/cache/opened", .program = program, .fewest = 0};
    }

    /// Opens and keeps.
    Result<Dataset> open(const DataSource& source, bool* wasRead = nullptr) const
    {
        return open(source, cache(), wasRead);
    }
    static Result<Dataset> open(const DataSource& source, const OpenedCache& cache, bool* wasRead = nullptr)
    {
        DataOpening opening(cache, source);
        auto data = opening.read();
        if (data)
            opening.keep(*data);
        if (wasRead)
            *wasRead = !opening.wasKept();
        return data;
    }
    std::string onlyFile() const
    {
        for (const auto& entry : fs::directory_iterator(cache().folder))
            return entry.path().string();
        return {};
    }

private:
    QTemporaryDir m_folder;
};

/// As if it had been written so many seconds ago. Nobody can set the time of its change, which is why a
/// moment is waited for: as long as the clock of a file system takes, and many times that.
void makeOld(const std::string& path, int seconds = 3600)
{
    timespec times[2] = {};
    ::clock_gettime(CLOCK_REALTIME, &times[0]);
    times[0].tv_sec -= seconds;
    times[1] = times[0];
    ::utimensat(AT_FDCWD, path.c_str(), times, 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
}

std::string bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void writeBytes(const std::string& path, const std::string& bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qsizetype(bytes.size())) < 0)
        qFatal("the test's folder cannot be written");
}

std::optional<Dataset> fromBytes(const std::string& bytes)
{
    return openedBytes(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

const QByteArray kRatings = "user_id,book_id,rating,timestamp\n"
                            "u1,b1,4,1500000000\nu1,b2,3.7,1500000001\nu2,b1,5,1500000002\n"
                            "u2,b2,,1500000003\nu3,b3,1,1500000004\nu3,b1,2\n";

DataSource sourceOf(const std::string& ratings)
{
    return {.ratings = ratings};
}

} // namespace

class TestOpenedCache : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfDataIsKeptAsItIsRead_data();
    void everyKindOfDataIsKeptAsItIsRead();
    void whatIsSaidOfTheReadingBelongsToTheQuestion();
    void cleanedAndSplitDataAreKeptToo();
    void aChangedFileIsReadAnew();
    void aNewFileInTheFolderIsSeen();
    void whatALinkInTheFolderLeadsToIsSeenWhenItAppears();
    void aLinkInTheCacheIsReplacedAndNotWrittenThrough();
    void aFileThatMayStillBeWrittenIsNotKept();
    void aDamagedFileIsReadAnew();
    void valuesOutOfRangeAreRefusedBehindTheirChecksums();
    void whatWasNotAskedForLongestGoesFirst();
    void smallFilesAreNotKept();
    void aFolderThatCannotBeWrittenCostsNothing();
    void severalOpenAtTheSameTime();
    void clearedIsClearedAndNothingElseIs();
    void columnsComeBackAsTheyWere();
};

void TestOpenedCache::everyKindOfDataIsKeptAsItIsRead_data()
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
        places.push_back(real + "/book-crossing");
    }
    std::sort(places.begin(), places.end());
    for (const std::string& place : places)
        QTest::newRow(fs::path(place).filename().c_str()) << QString::fromStdString(place);
}

void TestOpenedCache::everyKindOfDataIsKeptAsItIsRead()
{
    QFETCH(QString, path);
    const Kept kept;
    DataSource source;
    source.path = path.toStdString();
    const auto fresh = readDataset(source);
    bool wasRead = false;
    const auto first = kept.open(source, &wasRead);
    QCOMPARE(first.ok(), fresh.ok());
    if (!fresh) {
        QCOMPARE(openedFiles(kept.cache().folder).count, 0u); // a refusal is not kept
        QCOMPARE(first.error().message, fresh.error().message);
        return;
    }
    QVERIFY(wasRead);
    QCOMPARE(openedFiles(kept.cache().folder).count, 1u);
    const auto second = kept.open(source, &wasRead);
    QVERIFY2(second.ok() && !wasRead, "it was read again");
    QCOMPARE(differenceOf(*fresh, *second), QByteArray());
}

void TestOpenedCache::whatIsSaidOfTheReadingBelongsToTheQuestion()
{
    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path);
    const Kept kept;
    DataSource source = sourceOf(path);
    bool wasRead = false;
    QVERIFY(kept.open(source, &wasRead).ok() && wasRead);
    for (const auto& [key, value] : {std::pair("duplicates", "mean"), std::pair("no-rating", "5"),
                                     std::pair("min-user", "2"), std::pair("time-column", "none")}) {
        DataSource other = source;
        QVERIFY(findReadingOption(key)->set(other.reading, value));
        const auto data = kept.open(other, &wasRead);
        QVERIFY2(wasRead, key);
        const auto again = kept.open(other, &wasRead);
        QVERIFY2(!wasRead, key);
        QCOMPARE(differenceOf(*data, *again), QByteArray());
        QCOMPARE(differenceOf(*readDataset(other), *again), QByteArray());
    }
    DataSource byPath;
    byPath.path = path; // the notes call it the same, but what lies beside it counts
    QVERIFY(kept.open(byPath, &wasRead).ok() && wasRead);
    QVERIFY(kept.open(source, &wasRead).ok() && !wasRead);
    QVERIFY(Kept::open(source, kept.cache("another version"), &wasRead).ok() && wasRead);
}

void TestOpenedCache::cleanedAndSplitDataAreKeptToo()
{
    const TextFolder folder;
    DataSource source = sourceOf(folder.write("r.csv", kRatings));
    source.validation = folder.write("more.csv", "user_id,book_id,rating,timestamp\nu1,b3,2,1600000000\n");
    source.books = folder.write("b.csv", "book_id,title,authors,year,genre\nb1,One,A,-800,x\nb2,Two,B,,y\n");
    source.users = folder.write("u.csv", "user_id,city\nu1,Rome\nu3,\n");
    QVERIFY(findReadingOption("scale")->set(source.reading, "1..10"));
    makeOld(folder.path() + "/r.csv");
    const Kept kept;
    bool wasRead = false;
    const auto first = kept.open(source, &wasRead);
    QVERIFY2(first.ok(), whyNot(first));
    QVERIFY(!first->heldOut.empty() && !first->cleaned.empty() && !first->userAttributes.empty() &&
            !first->books.extra.empty() && first->hasTimes() && !first->warnings.empty());
    const auto second = kept.open(source, &wasRead);
    QVERIFY(!wasRead);
    QCOMPARE(differenceOf(*first, *second), QByteArray());
}

void TestOpenedCache::aChangedFileIsReadAnew()
{
    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path);
    struct stat before {};
    QCOMPARE(::stat(path.c_str(), &before), 0);
    const Kept kept;
    bool wasRead = false;
    QVERIFY(kept.open(sourceOf(path)).ok());
    QVERIFY(kept.open(sourceOf(path), &wasRead).ok() && !wasRead);

    // As long as before, and by its time as old.
    folder.write("r.csv", QByteArray(kRatings).replace("u1,b1,4", "u1,b1,1"));
    const timespec times[2] = {before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    auto data = kept.open(sourceOf(path), &wasRead);
    QVERIFY(wasRead);
    QCOMPARE(data->rating.front(), 1.0f);
    data = kept.open(sourceOf(path), &wasRead);
    QVERIFY(!wasRead);
    QCOMPARE(data->rating.front(), 1.0f);

    fs::remove(path);
    QVERIFY(!kept.open(sourceOf(path)).ok());
}

void TestOpenedCache::aNewFileInTheFolderIsSeen()
{
    const TextFolder folder;
    folder.write("ratings.csv", kRatings);
    makeOld(folder.path() + "/ratings.csv");
    const Kept kept;
    DataSource source;
    source.path = folder.path();
    bool wasRead = false;
    QVERIFY(kept.open(source)->books.titles[0].empty());
    QVERIFY(kept.open(source, &wasRead).ok() && !wasRead);
    folder.write("books.csv", "book_id,title\nb1,One\nb2,Two\nb3,Three\n");
    const auto data = kept.open(source, &wasRead);
    QVERIFY(wasRead);
    QCOMPARE(data->books.titles[0], std::string_view("One"));

    // What a format reads beside its file counts, too, and where it was missing.
    const TextFolder shelves;
    source = sourceOf(shelves.write("goodreads_interactions.csv",
                                    "user_id,book_id,is_read,rating,is_reviewed\n0,0,1,5,0\n0,1,1,4,0\n"
                                    "1,0,1,3,0\n1,1,1,2,0\n"));
    makeOld(source.ratings);
    QCOMPARE(kept.open(source)->books.ids[0], std::string_view("0"));
    QVERIFY(kept.open(source, &wasRead).ok() && !wasRead);
    shelves.write("book_id_map.csv", "book_id_csv,book_id\n0,1234\n1,5678\n");
    QCOMPARE(kept.open(source)->books.ids[0], std::string_view("1234"));
}

void TestOpenedCache::whatALinkInTheFolderLeadsToIsSeenWhenItAppears()
{
    const TextFolder disk;
    const TextFolder folder;
    folder.write("ratings.csv", kRatings);
    fs::create_symlink(disk.path() + "/books.csv", folder.path() + "/books.csv");
    makeOld(folder.path() + "/ratings.csv");
    const Kept kept;
    DataSource source;
    source.path = folder.path();
    bool wasRead = false;
    QVERIFY(kept.open(source)->books.titles[0].empty());
    QVERIFY(kept.open(source, &wasRead).ok() && !wasRead);
    disk.write("books.csv", "book_id,title\nb1,One\nb2,Two\nb3,Three\n");
    const auto data = kept.open(source, &wasRead);
    QVERIFY(wasRead);
    QCOMPARE(data->books.titles[0], std::string_view("One"));
}

void TestOpenedCache::aLinkInTheCacheIsReplacedAndNotWrittenThrough()
{
    const TextFolder folder;
    const std::string ratings = folder.write("ratings.csv", kRatings);
    makeOld(ratings);
    const Kept kept;
    QVERIFY(kept.open(sourceOf(ratings)).ok());
    const std::string file = kept.onlyFile();
    const std::string own = folder.write("mine.txt", "mine");
    fs::remove(file);
    fs::create_symlink(own, file);
    QVERIFY(kept.open(sourceOf(ratings)).ok());
    QCOMPARE(bytesOf(own), std::string("mine"));
    QVERIFY(!fs::is_symlink(file));
    bool wasRead = true;
    QVERIFY(kept.open(sourceOf(ratings), &wasRead).ok() && !wasRead);
}

void TestOpenedCache::aFileThatMayStillBeWrittenIsNotKept()
{
    const FileTrace fine{.path = "/r.csv", .kind = FileTrace::Kind::file, .modified = 5'000'000'123};
    QVERIFY(isFresh(fine, 5'000'000'123)); // the same instant
    QVERIFY(isFresh(fine, 4'000'000'000)); // after the moment
    QVERIFY(!isFresh(fine, 6'000'000'000));
    // A clock of pairs of seconds, as FAT has.
    const FileTrace coarse{.path = "/r.csv", .kind = FileTrace::Kind::file, .modified = 4'000'000'000};
    QVERIFY(isFresh(coarse, 5'900'000'000));
    QVERIFY(!isFresh(coarse, 6'000'000'000));
    FileTrace renamed = fine;
    renamed.changed = 9'000'000'001;
    QVERIFY(isFresh(renamed, 9'000'000'002));

    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path, -3600);
    const Kept kept;
    QVERIFY(kept.open(sourceOf(path)).ok());
    QCOMPARE(openedFiles(kept.cache().folder).count, 0u);
}

void TestOpenedCache::aDamagedFileIsReadAnew()
{
    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path);
    const Kept kept;
    bool wasRead = false;
    const auto first = kept.open(sourceOf(path));
    const std::string file = kept.onlyFile();
    const std::string whole = bytesOf(file);
    QVERIFY(fromBytes(whole).has_value());
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
        QVERIFY2(!fromBytes(bytes), QByteArray::number(at));
        QVERIFY2(!fromBytes(whole.substr(0, at)), QByteArray::number(at));
    }
    QVERIFY(!fromBytes(whole + '\0'));
    for (const std::string& bytes :
         {std::string(), std::string("no such file"), whole.substr(0, whole.size() / 2),
          bytesOf(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v4.shelf")}) {
        writeBytes(file, bytes);
        const auto data = kept.open(sourceOf(path), &wasRead);
        QVERIFY(data.ok() && wasRead);
        QCOMPARE(differenceOf(*first, *data), QByteArray());
        QVERIFY(kept.open(sourceOf(path), &wasRead).ok() && !wasRead); // and is kept anew
    }
}

void TestOpenedCache::valuesOutOfRangeAreRefusedBehindTheirChecksums()
{
    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path);
    const Kept kept;
    QVERIFY(kept.open(sourceOf(path)).ok());
    const std::string whole = bytesOf(kept.onlyFile());
    const auto placeOf = [&](const std::string& tag) {
        const auto table = std::as_bytes(
            std::span(whole.data() + run_format::kHeaderSize, whole.size() - run_format::kHeaderSize));
        for (const run_format::Entry& entry : run_format::decodeTable(table))
            if (entry.tag == tag)
                return static_cast<std::size_t>(entry.offset);
        qFatal("no such section");
        return std::size_t{0};
    };
    const auto with = [&](const std::string& tag, std::size_t at, char value) {
        std::string bytes = whole;
        bytes[placeOf(tag) + at] = value;
        mendChecksums(bytes);
        return fromBytes(bytes);
    };
    constexpr std::size_t kHead = 16;
    QVERIFY(with("ratings/user", kHead, '\0').has_value()); // as it was
    QVERIFY(!with("ratings/user", kHead, '\3'));            // there are three readers
    QVERIFY(!with("ratings/book", kHead + 1, '\x7f'));
    QVERIFY(!with("ratings/user", 7, '\x80')); // a base below 0
    QVERIFY(!with("ratings/user", 8, '\2'));   // twice the width
    QVERIFY(!with("ratings/user", 8, '\0'));
    QVERIFY(!with("ratings/user", 8, '\3'));
    QVERIFY(!with("ratings/rating", kHead + 3, '\x7f')); // 4 becomes no number or a huge one
    QVERIFY(!with("warnings/kinds", kHead, '\x7f'));
    QVERIFY(!with("facts", 0, '\x7f'));
    QVERIFY(!with("facts", 7, '\x7f'));
    QVERIFY(!with("users/ids", 0, '\4'));
}

void TestOpenedCache::whatWasNotAskedForLongestGoesFirst()
{
    const TextFolder folder;
    const Kept kept;
    OpenedCache cache = kept.cache();
    std::vector<DataSource> sources;
    for (const char* name : {"a.csv", "b.csv", "c.csv"})
        sources.push_back(sourceOf(folder.write(name, kRatings)));
    makeOld(sources.back().ratings);
    bool wasRead = false;
    QVERIFY(Kept::open(sources[0], cache).ok());
    const std::uint64_t one = openedFiles(cache.folder).bytes;
    QVERIFY(Kept::open(sources[1], cache).ok());
    const auto ageAll = [&] {
        for (const auto& entry : fs::directory_iterator(cache.folder))
            fs::last_write_time(entry.path(), fs::last_write_time(entry.path()) - std::chrono::hours(1));
    };
    ageAll();
    QVERIFY(Kept::open(sources[0], cache, &wasRead).ok() && !wasRead); // asked for later than b
    cache.limit = 2 * one + one / 2;
    QVERIFY(Kept::open(sources[2], cache).ok());
    QCOMPARE(openedFiles(cache.folder).count, 2u);
    QVERIFY(openedFiles(cache.folder).bytes <= cache.limit);
    QVERIFY(Kept::open(sources[0], cache, &wasRead).ok() && !wasRead);
    QVERIFY(Kept::open(sources[2], cache, &wasRead).ok() && !wasRead);
    QVERIFY(Kept::open(sources[1], cache, &wasRead).ok() && wasRead);
    cache.limit = one; // half of which is less than one of them
    QVERIFY(clearOpened(cache.folder).count == 0);
    QVERIFY(Kept::open(sources[0], cache).ok());
    QCOMPARE(openedFiles(cache.folder).count, 0u);
}

void TestOpenedCache::smallFilesAreNotKept()
{
    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path);
    const Kept kept;
    OpenedCache cache = kept.cache();
    cache.fewest = static_cast<std::uint64_t>(kRatings.size()) + 1;
    QVERIFY(Kept::open(sourceOf(path), cache).ok());
    QCOMPARE(openedFiles(cache.folder).count, 0u);
    cache.fewest -= 1;
    QVERIFY(Kept::open(sourceOf(path), cache).ok());
    QCOMPARE(openedFiles(cache.folder).count, 1u);
}

void TestOpenedCache::aFolderThatCannotBeWrittenCostsNothing()
{
    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path);
    const auto fresh = readDataset(sourceOf(path));
    for (const std::string& place : {path + "/below a file", std::string("/proc/none"), std::string()}) {
        const OpenedCache cache{.folder = place, .fewest = 0};
        const auto data = Kept::open(sourceOf(path), cache);
        QVERIFY2(data.ok(), place.c_str());
        QCOMPARE(differenceOf(*fresh, *data), QByteArray());
        QCOMPARE(openedFiles(place).count, 0u);
    }
}

void TestOpenedCache::severalOpenAtTheSameTime()
{
    const TextFolder folder;
    std::vector<DataSource> sources;
    for (const char* name : {"a.csv", "b.csv"})
        sources.push_back(sourceOf(folder.write(name, kRatings)));
    makeOld(sources.back().ratings);
    const auto fresh = readDataset(sources[0]);
    const Kept kept;
    OpenedCache cache = kept.cache();
    cache.limit = 20'000; // they throw each other's out
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (std::size_t i = 0; i < 50; ++i) {
                const auto data = Kept::open(sources[(t + i) % 2], cache);
                wrong += !data.ok() || data->rating != fresh->rating || data->userIds != fresh->userIds;
                if (i % 7 == t)
                    clearOpened(cache.folder);
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestOpenedCache::clearedIsClearedAndNothingElseIs()
{
    const TextFolder folder;
    const std::string path = folder.write("r.csv", kRatings);
    makeOld(path);
    const Kept kept;
    QVERIFY(kept.open(sourceOf(path)).ok());
    const std::string foreign = kept.cache().folder + "/letter.txt";
    writeBytes(foreign, "Dear");
    QCOMPARE(openedFiles(kept.cache().folder).count, 1u);
    QCOMPARE(clearOpened(kept.cache().folder).count, 0u);
    QVERIFY(fs::exists(foreign));
    struct stat status {};
    QCOMPARE(::stat(kept.cache().folder.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 077u, 0u); // nobody else's eyes
}

void TestOpenedCache::columnsComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("columns")).toStdString();
    std::vector<std::vector<std::int64_t>> columns = {
        {7},
        {-3, 252, 0},
        {-3, 253},
        {0, 65535},
        {0, 65536},
        {INT64_MIN, INT64_MAX, 0},
        {1'500'000'000, 1'500'000'000 + 0xffffffffLL},
    };
    columns.emplace_back(100'000);
    for (std::size_t i = 0; i < columns.back().size(); ++i)
        columns.back()[i] = static_cast<std::int64_t>(i) * 77;
    std::vector<std::vector<float>> ratings = {{4, 4, -0.0f, 0.0f, 3.7f}, std::vector<float>(300'000)};
    for (std::size_t i = 0; i < ratings[1].size(); ++i)
        ratings[1][i] = std::sin(static_cast<float>(i)); // more values than a table holds
    FrameWriter out;
    for (std::size_t i = 0; i < columns.size(); ++i)
        out.addOwned("c" + std::to_string(i), packedColumn(std::span<const std::int64_t>(columns[i])));
    for (std::size_t i = 0; i < ratings.size(); ++i)
        out.addOwned("r" + std::to_string(i), packedRatings(ratings[i]));
    AtomicFile file(path);
    QVERIFY(out.write(file, kOpenedData, {}));
    const auto source = openFile(path);
    QVERIFY(source.ok());
    FrameReader in(**source, {}, kOpenedData);
    for (std::size_t i = 0; i < columns.size(); ++i)
        QCOMPARE(readColumn<std::int64_t>(in, "c" + std::to_string(i), columns[i].size()), columns[i]);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const auto read = readPackedRatings(in, "r" + std::to_string(i), ratings[i].size());
        QVERIFY(std::equal(read.begin(), read.end(), ratings[i].begin(), ratings[i].end(),
                           [](float a, float b) { return a == b && std::signbit(a) == std::signbit(b); }));
    }
    QCOMPARE(in.length("c1"), 16u + 3); // a byte each
}

QTEST_APPLESS_MAIN(TestOpenedCache)
#include "tst_opened_cache.moc"
