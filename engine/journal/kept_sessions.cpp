// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/kept_sessions.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/files/run/run_file.h"
#include "engine/output/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

namespace shelf {

namespace fs = std::filesystem;
using namespace journal_files;

namespace {

constexpr std::uintmax_t kLargestManifest = 4 << 20;
constexpr int kFolderTries = 1000;
/// Another program that only looks whether the session lives holds the lock for a moment.
constexpr int kLockTries = 20;
constexpr std::chrono::milliseconds kLockPause(10);

int openLock(const std::string& folder, int flags)
{
    return os::open(path(folder, kLock).c_str(), O_RDWR | O_CLOEXEC | flags, 0600);
}

bool lockNow(int descriptor, int how)
{
    int done = -1;
    do
        done = os::flock(descriptor, how);
    while (done != 0 && errno == EINTR);
    return done == 0;
}

/// Whether no living program holds the session's lock. Shared, so that two that look do not see each other.
bool hasEnded(const std::string& folder)
{
    const int descriptor = openLock(folder, 0);
    if (descriptor < 0)
        return errno == ENOENT; // made by hand, or the lock was never reached
    const bool ended = lockNow(descriptor, LOCK_SH | LOCK_NB);
    os::close(descriptor);
    return ended;
}

std::int64_t writtenAt(const std::string& file)
{
    os::Stat about{};
    return os::stat(file.c_str(), &about) == 0 ? static_cast<std::int64_t>(about.st_mtime) : 0;
}

JournalEntry describeFile(const std::string& folder, const std::string& name)
{
    JournalEntry entry;
    if (const auto run = loadRun(path(folder, name)))
        entry = describeRun(*run);
    else // told when it is opened
        entry.name = fs::path(name).stem().string();
    entry.file = name;
    entry.written = writtenAt(path(folder, name));
    return entry;
}

std::int64_t latest(const KeptSession& session)
{
    std::int64_t time = 0;
    for (const JournalEntry& entry : session.manifest.runs)
        time = std::max(time, entry.written);
    for (const JournalPart& part : session.manifest.parts)
        time = std::max(time, part.written);
    return time;
}

/// What the manifest says of the files that are there, and the files that it does not name.
JournalManifest whatIsThere(const std::string& folder)
{
    JournalManifest manifest = readManifest(folder);
    const std::vector<std::string> files = runFiles(folder);
    std::erase_if(manifest.runs, [&](const JournalEntry& entry) {
        return !std::binary_search(files.begin(), files.end(), entry.file);
    });
    for (const std::string& file : files)
        if (std::none_of(manifest.runs.begin(), manifest.runs.end(),
                         [&](const JournalEntry& entry) { return entry.file == file; }))
            manifest.runs.push_back(describeFile(folder, file));
    std::erase_if(manifest.parts, [&](const JournalPart& part) {
        std::error_code ignored;
        return !fs::is_regular_file(path(folder, part.file), ignored);
    });
    return manifest;
}

std::string sessionName()
{
    const std::tm local = os::localTime(std::time(nullptr));
    char text[64];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%d_%H.%M.%S", &local);
    return std::string(text, length) + '_' + std::to_string(os::getpid());
}

} // namespace

SessionLock& SessionLock::operator=(SessionLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

SessionLock SessionLock::hold(const std::string& folder)
{
    SessionLock lock;
    lock.m_descriptor = openLock(folder, O_CREAT);
    os::Stat about{};
    // Cleared away as empty by another program before it was locked: its file has no name any more.
    if (lock.m_descriptor < 0 || !lockNow(lock.m_descriptor, LOCK_EX) ||
        os::fstat(lock.m_descriptor, &about) != 0 || about.st_nlink == 0)
        lock.release();
    return lock;
}

SessionLock SessionLock::take(const std::string& folder)
{
    SessionLock lock;
    lock.m_descriptor = openLock(folder, O_CREAT);
    for (int attempt = 0; lock.m_descriptor >= 0; ++attempt) {
        if (lockNow(lock.m_descriptor, LOCK_EX | LOCK_NB))
            return lock;
        if (attempt == kLockTries)
            break;
        std::this_thread::sleep_for(kLockPause);
    }
    lock.release();
    return lock;
}

void SessionLock::release()
{
    if (m_descriptor >= 0)
        os::close(m_descriptor);
    m_descriptor = -1;
}

std::vector<KeptSession> keptSessions(const std::string& journal)
{
    std::vector<KeptSession> sessions;
    std::error_code code;
    for (fs::directory_iterator at(journal, code), end; !code && at != end; at.increment(code)) {
        const std::string folder = at->path().string();
        std::error_code ignored;
        if (!at->is_directory(ignored) || !hasEnded(folder))
            continue;
        KeptSession session{folder, whatIsThere(folder)};
        if (!session.manifest.isEmpty()) {
            sessions.push_back(std::move(session));
        } else if (const SessionLock lock = SessionLock::take(folder); lock.isHeld()) {
            if (whatIsThere(folder).isEmpty())
                removeEmpty(folder);
        }
    }
    std::sort(sessions.begin(), sessions.end(), [](const KeptSession& a, const KeptSession& b) {
        const std::int64_t x = latest(a);
        const std::int64_t y = latest(b);
        return x != y ? x > y : a.folder > b.folder;
    });
    return sessions;
}

Status removeKept(const KeptSession& session)
{
    const SessionLock lock = SessionLock::take(session.folder);
    if (!lock.isHeld())
        return Error::failure(tr("These runs are in use by another window"), tr("Remove them there"))
            .in(session.folder);
    JournalManifest rest = readManifest(session.folder);
    for (const JournalEntry& entry : session.manifest.runs) {
        const std::string file = path(session.folder, entry.file);
        if (os::unlink(file.c_str()) != 0 && errno != ENOENT)
            return fileError(tr("Cannot remove this run"), file, errno);
        std::erase_if(rest.runs, [&](const JournalEntry& one) { return one.file == entry.file; });
    }
    for (const JournalPart& part : session.manifest.parts) {
        const std::string file = path(session.folder, part.file);
        if (os::unlink(file.c_str()) != 0 && errno != ENOENT)
            return fileError(tr("Cannot remove this part of a project"), file, errno);
        std::erase_if(rest.parts, [&](const JournalPart& one) { return one.file == part.file; });
    }
    if (!runFiles(session.folder).empty() || !rest.isEmpty())
        return writeManifest(session.folder, rest);
    removeEmpty(session.folder);
    return {};
}

Status takeOver(const std::string& folder, const std::string& journal)
{
    const std::vector<std::string> files = runFiles(folder);
    if (files.empty())
        return {};
    auto session = makeSession(journal);
    if (!session)
        return session.error();
    for (const std::string& name : files) {
        const std::string to = path(session->first, name);
        if (os::rename(path(folder, name).c_str(), to.c_str()) != 0)
            return fileError(tr("Cannot move this run"), path(folder, name), errno);
    }
    std::error_code ignored;
    fs::remove(folder, ignored); // where nothing else is in it
    return writeManifest(session->first, whatIsThere(session->first));
}

namespace journal_files {

std::string path(const std::string& folder, const std::string& name)
{
    return folder + '/' + name;
}

std::string partFile(const std::string& key)
{
    std::string name = "part-" + key + ".json";
    std::replace(name.begin(), name.end(), '/', '.');
    return name;
}

std::vector<std::string> runFiles(const std::string& folder)
{
    std::vector<std::string> names;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        std::error_code ignored;
        const std::string name = at->path().filename().string();
        if (name.front() != '.' && name.ends_with(kRunEnding) && at->is_regular_file(ignored))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::pair<std::string, SessionLock>> makeSession(const std::string& journal)
{
    if (const Status made = makeFolder(journal); !made)
        return made.error();
    const std::string stem = path(journal, sessionName());
    for (int attempt = 0; attempt < kFolderTries; ++attempt) {
        const std::string folder = attempt == 0 ? stem : stem + '_' + std::to_string(attempt);
        if (os::mkdir(folder.c_str(), 0700) != 0) {
            if (errno == EEXIST)
                continue;
            return fileError(tr("Cannot make this folder"), folder, errno);
        }
        if (SessionLock lock = SessionLock::hold(folder); lock.isHeld())
            return std::pair(folder, std::move(lock));
        os::rmdir(folder.c_str());
    }
    return Error::failure(tr("Cannot make a folder to keep runs in"),
                          tr("Save the runs in a folder of your own"))
        .in(journal);
}

void removeEmpty(const std::string& folder)
{
    // By their names, so that nothing goes that somebody else put there: rmdir refuses then.
    std::error_code code;
    std::vector<fs::path> leftovers;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
        if (at->path().extension() == ".part")
            leftovers.push_back(at->path());
    for (const fs::path& leftover : leftovers)
        os::unlink(leftover.string().c_str());
    os::unlink(path(folder, kManifest).c_str());
    os::unlink(path(folder, kLock).c_str());
    os::rmdir(folder.c_str());
}

Status writeManifest(const std::string& folder, const JournalManifest& manifest)
{
    AtomicFile file(path(folder, kManifest));
    file.write(manifestText(manifest));
    return file.commit();
}

JournalManifest readManifest(const std::string& folder)
{
    const std::string file = path(folder, kManifest);
    std::error_code code;
    const std::uintmax_t size = fs::file_size(file, code);
    if (code || size > kLargestManifest)
        return {};
    std::ifstream in(file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    auto manifest = parseManifest(text, file);
    return manifest ? std::move(*manifest) : JournalManifest();
}

} // namespace journal_files

} // namespace shelf
