// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/opened/file_trace.h"

#include "engine/base/system/os.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include <isa-l/crc64.h>

namespace shelf {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kCoarse = 2 * kSecond; ///< the clock of FAT
constexpr std::int64_t kFine = kSecond / 10;  ///< that of others, many times over

constexpr std::uint64_t kEnds = std::uint64_t{1} << 16;
constexpr std::uint64_t kPlace = std::uint64_t{1} << 12;
constexpr std::uint64_t kPlaces = 16;

std::int64_t nanoseconds(const timespec& time)
{
    return static_cast<std::int64_t>(time.tv_sec) * kSecond + time.tv_nsec;
}

class OpenFile {
public:
    explicit OpenFile(const std::string& path)
        : m_descriptor(os::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {}
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            os::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    /// Goes on with a hash; false where the bytes cannot be had.
    bool hash(std::uint64_t from, std::uint64_t count, std::uint64_t& to)
    {
        for (const std::uint64_t end = from + count; from < end;) {
            const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(end - from, m_bytes.size()));
            const ssize_t got =
                os::pread(m_descriptor, m_bytes.data(), wanted, static_cast<std::int64_t>(from));
            if (got <= 0)
                return false;
            to = hashOf(m_bytes.data(), static_cast<std::size_t>(got), to);
            from += static_cast<std::uint64_t>(got);
        }
        return true;
    }

private:
    int m_descriptor;
    std::vector<char> m_bytes = std::vector<char>(std::size_t{1} << 18);
};

bool sample(OpenFile& file, FileTrace& trace)
{
    if (trace.size <= 2 * kEnds + kPlaces * kPlace)
        return file.hash(0, trace.size, trace.sample);
    const std::uint64_t last = trace.size - kEnds;
    bool whole = file.hash(0, kEnds, trace.sample);
    for (std::uint64_t i = 1; i <= kPlaces; ++i)
        whole = whole && file.hash(kEnds + (last - kEnds) / (kPlaces + 1) * i, kPlace, trace.sample);
    return whole && file.hash(last, kEnds, trace.sample);
}

/// Of a link, whether it leads to anything and to which kind of it: what appears there is as new as a name.
std::string targetOf(const std::filesystem::directory_entry& entry)
{
    std::error_code ignored;
    if (!entry.is_symlink(ignored))
        return {};
    const auto kind = static_cast<int>(entry.status(ignored).type());
    return '/' + std::to_string(kind);
}

/// The names in a folder, and what its links lead to; false where they cannot be had.
bool takeNames(FileTrace& trace)
{
    namespace fs = std::filesystem;
    std::vector<std::string> names;
    std::error_code problem;
    for (fs::directory_iterator at(trace.path, problem), end; !problem && at != end; at.increment(problem))
        names.push_back(at->path().filename().string() + targetOf(*at));
    std::sort(names.begin(), names.end());
    for (const std::string& name : names)
        trace.sample = hashOf(name.c_str(), name.size() + 1, trace.sample);
    trace.size = names.size();
    return !problem;
}

} // namespace

std::uint64_t hashOf(const void* bytes, std::size_t size, std::uint64_t before)
{
    return ::crc64_ecma_refl(before, static_cast<const unsigned char*>(bytes), size);
}

FileTrace traceOf(const std::string& path)
{
    FileTrace trace;
    std::error_code ignored;
    trace.path = std::filesystem::absolute(path, ignored).lexically_normal().string();
    os::Stat status{};
    if (os::stat(path.c_str(), &status) != 0)
        return trace;
    trace.kind = FileTrace::Kind::other;
    trace.modified = nanoseconds(status.st_mtim);
    trace.changed = nanoseconds(status.st_ctim);
    trace.number = status.st_ino;
    if (S_ISDIR(status.st_mode) && takeNames(trace))
        trace.kind = FileTrace::Kind::folder;
    if (!S_ISREG(status.st_mode))
        return trace;
    trace.size = static_cast<std::uint64_t>(status.st_size);
    OpenFile file(path);
    if (sample(file, trace))
        trace.kind = FileTrace::Kind::file;
    return trace;
}

bool isFresh(const FileTrace& trace, std::int64_t moment)
{
    if (trace.kind == FileTrace::Kind::absent)
        return false;
    const std::int64_t last = std::max(trace.modified, trace.changed);
    return moment - last < (last % kSecond == 0 ? kCoarse : kFine);
}

std::int64_t wallClock()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace shelf
