// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/leftovers.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/output/published_places.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <optional>

namespace shelf {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPartSuffix = ".part";
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
        : m_descriptor(os::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC |
                                                  (isFolder ? O_DIRECTORY : 0)))
    {
        os::Stat found{};
        if (m_descriptor < 0 || os::fstat(m_descriptor, &found) != 0)
            return;
        const bool right = isFolder ? S_ISDIR(found.st_mode) : S_ISREG(found.st_mode);
        const bool unlocked = os::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
        // A file system that knows no locks leaves the number to go by.
        const bool gone = unlocked || (errno != EWOULDBLOCK && maker != os::getpid() && os::isGone(maker));
        m_held = right && gone && found.st_uid == os::geteuid();
    }
    ~Abandoned()
    {
        if (m_descriptor >= 0)
            os::close(m_descriptor);
    }
    Abandoned(const Abandoned&) = delete;
    Abandoned& operator=(const Abandoned&) = delete;

    bool held() const { return m_held; }

private:
    int m_descriptor;
    bool m_held = false;
};

} // namespace

std::string partName(std::string_view name, int number)
{
    return '.' + std::string(name.substr(0, kLongestStem)) + '.' + std::to_string(os::getpid()) + '.' +
           std::to_string(number) + std::string(kPartSuffix);
}

std::string stageName(int number)
{
    return std::string(kStagePrefix) + std::to_string(os::getpid()) + '.' + std::to_string(number);
}

bool isStage(const std::string& folder)
{
    return makerOf(fs::path(folder).filename().string(), true).has_value();
}

bool lockWhileWritten(int descriptor, const std::string& path)
{
    while (os::flock(descriptor, LOCK_EX) != 0 && errno == EINTR) {
    }
    if (path.empty())
        return true;
    os::Stat held{}, named{};
    return os::fstat(descriptor, &held) == 0 && os::lstat(path.c_str(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

FolderTurn::FolderTurn(const std::string& folder)
{
    if (isStage(folder))
        return;
    m_descriptor = os::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (m_descriptor >= 0 && os::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
    }
}

FolderTurn::~FolderTurn()
{
    if (m_descriptor >= 0)
        os::close(m_descriptor);
}

Error UnfinishedExport::told() const
{
    if (isOthers)
        return Error::failure(
                   tr("An export into this folder has not come to its end: files of it may still be in here"),
                   tr("Wait for its end"))
            .in(files);
    return Error::failure(changed.empty() ? tr("An export into this folder was killed before all of its "
                                               "files had their names, and cannot "
                                               "be ended")
                                          : tr("An export into this folder was killed before all of its "
                                               "files had their names. It is not "
                                               "ended, since '%1' has been changed after it")
                                                .arg(changed),
                          tr("Take what you need of it from here, then remove this folder"))
        .in(files);
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

/// Gives the files their names; otherwise says why not.
std::optional<UnfinishedExport> finish(const std::string& folder, const std::string& ready,
                                       const Abandoned& left)
{
    UnfinishedExport unfinished{.files = ready, .names = {}, .changed = {}};
    std::error_code ignored;
    std::optional<FolderTurn> turn;
    if (left.held())
        turn.emplace(folder);
    if (!fs::exists(ready, ignored)) // somebody has ended it meanwhile
        return {};
    unfinished.isOthers = !left.held();
    if (unfinished.isOthers)
        return unfinished;
    const std::vector<PublishedPlace> places = notedPlaces(ready);
    unfinished.changed = changedSince(folder, ready, places);
    if (unfinished.changed.empty() && publishPlaces(folder, ready, places) == 0)
        return {};
    for (const PublishedPlace& place : places)
        unfinished.names.push_back(place.name);
    return unfinished;
}

std::vector<UnfinishedExport> finishAll(const std::string& folder, bool removeOthers)
{
    std::vector<UnfinishedExport> unfinished;
    std::error_code code;
    for (const auto& [path, isFolder] : leftoversIn(folder)) {
        const std::string name = path.filename().string();
        const bool isReady = isFolder && name.ends_with(kReadySuffix);
        if (!isReady && !removeOthers)
            continue;
        const Abandoned left(path.string(), *makerOf(name, isFolder), isFolder);
        if (isReady) {
            if (auto open = finish(folder, path.string(), left))
                unfinished.push_back(std::move(*open));
        } else if (left.held()) {
            fs::remove_all(path, code);
        }
    }
    return unfinished;
}

} // namespace

std::vector<UnfinishedExport> finishExports(const std::string& folder)
{
    return finishAll(folder, false);
}

std::vector<UnfinishedExport> tidyLeftovers(const std::string& folder)
{
    return finishAll(folder, true);
}

} // namespace shelf
