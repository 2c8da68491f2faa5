// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/leftovers.h"

#include "engine/files/file_kind.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shelf {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPartSuffix = ".part";
constexpr std::string_view kRemovalSuffix = ".gone";
constexpr std::string_view kStagePrefix = ".shelfspace-export.";
constexpr std::size_t kLongestStem = 200; ///< leaves room for the rest of a name of 255 bytes

/// Takes ".DIGITS" off the end.
std::optional<long> takeNumber(std::string_view& name)
{
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot + 1 == name.size())
        return {};
    long number = 0;
    const char* end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + dot + 1, end, number);
    if (read.ec != std::errc() || read.ptr != end || number < 0)
        return {};
    name = name.substr(0, dot);
    return number;
}

bool takeSuffix(std::string_view& name, std::string_view suffix)
{
    if (!name.ends_with(suffix))
        return false;
    name.remove_suffix(suffix.size());
    return true;
}

/// The process that made a leftover of this name.
std::optional<long> makerOf(std::string_view name, bool isFolder)
{
    if (name.size() < 2 || name.front() != '.')
        return {};
    if (isFolder) {
        if (!name.starts_with(kStagePrefix))
            return {};
        takeSuffix(name, kReadySuffix);
    } else if (!takeSuffix(name, kPartSuffix)) {
        return {};
    }
    if (!takeNumber(name))
        return {};
    return takeNumber(name);
}

/// A leftover that nobody writes any more, held so that nobody else ends it at the same time.
class Abandoned {
public:
    Abandoned(const std::string& path, long maker, bool isFolder)
        : m_descriptor(::open(path.c_str(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | (isFolder ? O_DIRECTORY : 0)))
    {
        struct stat found {};
        if (m_descriptor < 0 || ::fstat(m_descriptor, &found) != 0)
            return;
        const bool right = isFolder ? S_ISDIR(found.st_mode) : S_ISREG(found.st_mode);
        // In a container the same number comes again and again: there the lock alone decides.
        const bool gone =
            maker == ::getpid() || (::kill(static_cast<pid_t>(maker), 0) != 0 && errno == ESRCH);
        const bool unlocked = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
        m_held = right && gone && unlocked && found.st_uid == ::geteuid();
    }
    ~Abandoned()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Abandoned(const Abandoned&) = delete;
    Abandoned& operator=(const Abandoned&) = delete;

    bool held() const { return m_held; }

private:
    int m_descriptor;
    bool m_held = false;
};

std::vector<std::string> namesIn(const std::string& folder)
{
    std::vector<std::string> names;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
        names.push_back(at->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

bool isRemoval(std::string_view name)
{
    return name.starts_with('.') && name.ends_with(kRemovalSuffix) && name.size() > kRemovalSuffix.size() + 1;
}

/// The name of the file that goes.
std::string removed(std::string_view mark)
{
    return std::string(mark.substr(1, mark.size() - 1 - kRemovalSuffix.size()));
}

/// Whether every name is free, or taken by an older file of the same kind.
bool mayPublish(const std::string& folder, const std::string& ready)
{
    for (const std::string& name : namesIn(ready))
        if (const FileKind* kind = kindNamed(name); kind && !checkReplaced(folder + '/' + name, *kind))
            return false;
    return true;
}

/// Two exports into one folder take turns with their names.
class Turn {
public:
    explicit Turn(const std::string& folder)
        : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_descriptor >= 0)
            (void)!::flock(m_descriptor, LOCK_EX);
    }
    ~Turn()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    int m_descriptor;
};

} // namespace

std::string partName(std::string_view name, int number)
{
    return '.' + std::string(name.substr(0, kLongestStem)) + '.' + std::to_string(::getpid()) + '.' +
           std::to_string(number) + std::string(kPartSuffix);
}

std::string removalName(std::string_view name)
{
    return '.' + std::string(name) + std::string(kRemovalSuffix);
}

bool isOwnPlainFile(const std::string& path)
{
    struct stat there {};
    const FileKind* kind = kindNamed(fs::path(path).filename().string());
    return kind && ::lstat(path.c_str(), &there) == 0 && S_ISREG(there.st_mode) && isOfKind(path, *kind);
}

std::string stageName(int number)
{
    return std::string(kStagePrefix) + std::to_string(::getpid()) + '.' + std::to_string(number);
}

void lockWhileWritten(int descriptor)
{
    (void)!::flock(descriptor, LOCK_EX | LOCK_NB);
}

int publishReady(const std::string& folder, const std::string& ready)
{
    std::optional<Turn> turn; // within an unseen folder there is nobody to take turns with, and it is locked
    if (!makerOf(fs::path(folder).filename().string(), true))
        turn.emplace(folder);
    std::vector<std::string> names = namesIn(ready);
    std::vector<std::string> marks;
    std::erase_if(names, [&](const std::string& name) {
        if (!isRemoval(name))
            return false;
        marks.push_back(name);
        return true;
    });
    for (const std::string& mark : marks) {
        const std::string stale = folder + '/' + removed(mark);
        if (isOwnPlainFile(stale) && ::unlink(stale.c_str()) != 0 && errno != ENOENT)
            return errno;
    }
    for (const std::string& name : names)
        if (::unlink((folder + '/' + name).c_str()) != 0 && errno != ENOENT)
            return errno;
    for (const std::string& name : names)
        if (::rename((ready + '/' + name).c_str(), (folder + '/' + name).c_str()) != 0)
            return errno;
    for (const std::string& mark : marks)
        ::unlink((ready + '/' + mark).c_str());
    return ::rmdir(ready.c_str()) == 0 ? 0 : errno;
}

namespace {

struct Leftover {
    fs::path path;
    bool isFolder;
};

std::vector<Leftover> leftoversIn(const std::string& folder)
{
    std::error_code code;
    std::vector<Leftover> found;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        const std::string name = at->path().filename().string();
        if (name.front() != '.')
            continue;
        std::error_code ignored;
        const bool isFolder = at->symlink_status(ignored).type() == fs::file_type::directory;
        if (makerOf(name, isFolder))
            found.push_back({at->path(), isFolder});
    }
    return found;
}

} // namespace

std::string finishExports(const std::string& folder)
{
    std::string unfinished;
    for (const auto& [path, isFolder] : leftoversIn(folder)) {
        const std::string name = path.filename().string();
        if (!isFolder || !name.ends_with(kReadySuffix))
            continue;
        const Abandoned left(path.string(), *makerOf(name, isFolder), isFolder);
        const bool done =
            left.held() && mayPublish(folder, path.string()) && publishReady(folder, path.string()) == 0;
        if (!done && unfinished.empty())
            unfinished = path.string();
    }
    return unfinished;
}

void tidyLeftovers(const std::string& folder)
{
    std::error_code code;
    for (const auto& [path, isFolder] : leftoversIn(folder)) {
        const std::string name = path.filename().string();
        const Abandoned left(path.string(), *makerOf(name, isFolder), isFolder);
        if (!left.held())
            continue;
        if (!isFolder)
            ::unlink(path.c_str());
        else if (!name.ends_with(kReadySuffix))
            fs::remove_all(path, code);
        else if (mayPublish(folder, path.string()))
            publishReady(folder, path.string());
    }
}

} // namespace shelf
