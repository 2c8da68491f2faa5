// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/opened/opened_cache.h"

#include "engine/base/system/os.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/folder_files.h"
#include "engine/data/ratings/reader.h"
#include "engine/output/leftovers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

namespace shelf {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".opened";
constexpr std::uint64_t kLeftFree = std::uint64_t{256} << 20; ///< bytes of the disk

std::string fromRoot(const std::string& path)
{
    std::error_code ignored;
    return path.empty() ? path : fs::absolute(path, ignored).lexically_normal().string();
}

/// All that decides what is read, but for the files themselves.
std::string askedText(const DataSource& source, const std::string& program)
{
    std::string text = program;
    const auto add = [&](const std::string& part) { text.append(1, '\0').append(part); };
    for (const std::string* path :
         {&source.path, &source.ratings, &source.books, &source.users, &source.tags, &source.validation}) {
        add(*path); // as it was given: so the notes call it
        add(fromRoot(*path));
    }
    add(source.format);
    for (const ReadingOption& option : readingOptions())
        add(option.get(source.reading));
    return text;
}

/// What the data depend on: the files that were read, those that would have been, and the names in a folder.
std::vector<FileTrace> tracesOf(const DataSource& asked, const Dataset& data)
{
    std::vector<std::string> paths;
    const auto add = [&](const std::string& path) {
        if (!path.empty() && std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(path);
    };
    add(fileOnDisk(asked.path));
    // Where the ratings were found in a folder of the folder, all of them were looked through.
    std::error_code ignored;
    const fs::path within = fs::path(data.source.ratings).parent_path();
    if (fs::is_directory(asked.path, ignored) && within != (fs::path(asked.path) / "any").parent_path())
        for (const fs::path& file : filesBelow(asked.path))
            for (fs::path folder = file.parent_path(); folder.string().size() > asked.path.size();
                 folder = folder.parent_path())
                add(folder.string());
    for (const std::string& file : data.source.files())
        add(fileOnDisk(file));
    const std::string& ratings = data.source.ratings;
    if (const RatingsFormat* format = findRatingsFormat(data.format))
        for (const std::string_view beside : format->besides)
            add(ratings.substr(0, ratings.rfind('/') + 1).append(beside));
    std::vector<FileTrace> traces;
    for (const std::string& path : paths)
        traces.push_back(traceOf(path));
    return traces;
}

struct KeptFile {
    fs::path path;
    std::uint64_t size = 0;
    fs::file_time_type asked = {}; ///< when it was asked for last
};

std::vector<KeptFile> keptFiles(const std::string& folder)
{
    std::vector<KeptFile> files;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        std::error_code gone;
        if (at->path().extension() != kEnding || !at->is_regular_file(gone))
            continue;
        KeptFile file{at->path(), at->file_size(gone), at->last_write_time(gone)};
        if (!gone)
            files.push_back(std::move(file));
    }
    return files;
}

/// Removes what was not asked for longest until the rest, and `more` bytes, are within the limit.
void makeRoom(const std::string& folder, std::uint64_t limit, std::uint64_t more)
{
    std::vector<KeptFile> files = keptFiles(folder);
    std::sort(files.begin(), files.end(),
              [](const KeptFile& a, const KeptFile& b) { return a.asked < b.asked; });
    std::uint64_t bytes = more;
    for (const KeptFile& file : files)
        bytes += file.size;
    for (const KeptFile& file : files) {
        if (bytes <= limit)
            return;
        std::error_code ignored;
        if (fs::remove(file.path, ignored))
            bytes -= file.size;
    }
}

/// A folder for nobody else's eyes: what people rate is their own.
bool makeOwnFolder(const std::string& folder)
{
    std::error_code problem;
    if (fs::is_directory(folder, problem))
        return true;
    fs::create_directories(fs::path(folder).parent_path(), problem);
    return os::mkdir(folder.c_str(), 0700) == 0 || fs::is_directory(folder, problem);
}

bool hasRoom(const std::string& folder, std::uint64_t bytes)
{
    std::error_code problem;
    const fs::space_info disk = fs::space(folder, problem);
    return !problem && disk.available > kLeftFree && disk.available - kLeftFree > bytes;
}

} // namespace

DataOpening::DataOpening(OpenedCache cache, DataSource source)
    : m_cache(std::move(cache)), m_source(std::move(source)), m_asked(askedText(m_source, m_cache.program))
{}

std::string DataOpening::file() const
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                   hashOf(m_asked.data(), m_asked.size()), 16)
                         .ptr;
    return m_cache.folder + '/' + std::string(digits.data(), end).append(kEnding);
}

std::optional<Dataset> DataOpening::kept() const
try {
    const std::string path = file();
    const auto bytes = openFile(path);
    if (!bytes)
        return std::nullopt;
    FrameReader in(**bytes, {}, kOpenedData);
    const OpenedFrom from = readOpenedFrom(in);
    if (from.asked != m_asked || from.files.empty() ||
        !std::all_of(from.files.begin(), from.files.end(),
                     [](const FileTrace& was) { return traceOf(was.path) == was; }))
        return std::nullopt;
    Dataset data = readOpened(in);
    data.source.reading = m_source.reading;
    os::touch(path); // which went longest without being asked for?
    return data;
} catch (const std::exception&) {
    return std::nullopt;
}

Result<Dataset> DataOpening::read(const Progress& progress)
{
    m_from.reset();
    m_wasKept = false;
    if (m_cache.folder.empty())
        return readDataset(m_source, progress);
    const std::string& place = m_source.path.empty() ? m_source.ratings : m_source.path;
    const std::string folder = fs::path(fileOnDisk(place)).parent_path().string();
    std::error_code ignored;
    // What a killed export has left there belongs to what is said of the data, and is not kept with them.
    const bool isTidy = finishExports(fs::is_directory(place, ignored) ? place
                                      : folder.empty()                 ? "."
                                                                       : folder)
                            .empty();
    if (isTidy) {
        if (auto data = kept()) {
            m_wasKept = true;
            return *std::move(data);
        }
    }
    const std::int64_t begun = wallClock();
    auto data = readDataset(m_source, progress);
    if (!data || !isTidy)
        return data;
    OpenedFrom from{m_asked, tracesOf(m_source, *data)};
    std::uint64_t size = 0;
    for (const FileTrace& trace : from.files) {
        size += trace.kind == FileTrace::Kind::file ? trace.size : 0;
        if (trace.kind == FileTrace::Kind::other || isFresh(trace, begun))
            return data;
    }
    if (size >= m_cache.fewest)
        m_from = std::move(from);
    return data;
}

void DataOpening::keep(const Dataset& data) const
try {
    if (!m_from || !makeOwnFolder(m_cache.folder))
        return;
    FrameWriter out;
    addOpened(out, *m_from, data);
    if (out.size() > m_cache.limit / 2 || !hasRoom(m_cache.folder, out.size()))
        return;
    makeRoom(m_cache.folder, m_cache.limit, out.size());
    // A link there is none of ours: it is replaced, not written through.
    std::error_code ignored;
    if (fs::is_symlink(file(), ignored))
        fs::remove(file(), ignored);
    AtomicFile to(file(), nullptr, Flushed::no);
    static_cast<void>(out.write(to, kOpenedData, {}));
} catch (const std::exception&) {
    return; // they are read once more
}

OpenedFiles openedFiles(const std::string& folder)
{
    OpenedFiles all;
    for (const KeptFile& file : keptFiles(folder)) {
        ++all.count;
        all.bytes += file.size;
    }
    return all;
}

OpenedFiles clearOpened(const std::string& folder)
{
    for (const KeptFile& file : keptFiles(folder)) {
        std::error_code ignored;
        fs::remove(file.path, ignored);
    }
    return openedFiles(folder);
}

std::optional<Dataset> openedBytes(std::span<const std::byte> bytes)
try {
    const auto source = memorySource(bytes);
    FrameReader in(*source, {}, kOpenedData);
    static_cast<void>(readOpenedFrom(in));
    return readOpened(in);
} catch (const std::exception&) {
    return std::nullopt;
}

} // namespace shelf
