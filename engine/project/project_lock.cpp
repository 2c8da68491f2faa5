// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_lock.h"

#include "engine/base/system/os.h"
#include "engine/output/atomic_file.h"
#include "engine/output/json_values.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <thread>

namespace shelf {

namespace {

/// Whoever takes the lock writes into it who they are a moment later; whoever gives it up removes it first.
constexpr int kLockTries = 20;
constexpr std::chrono::milliseconds kLockPause(10);

std::string holderText()
{
    const json_values::Json holder = {
        {"pid", os::getpid()}, {"host", os::hostName()}, {"since", std::time(nullptr)}};
    return json_values::textOf(holder);
}

ProjectHolder holderOf(int descriptor)
{
    std::array<char, 1024> bytes{};
    const ssize_t got = os::pread(descriptor, bytes.data(), bytes.size(), 0);
    ProjectHolder holder;
    const auto said = json_values::parsed(
        std::string_view(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0))));
    if (!said.is_object())
        return holder;
    holder.pid = json_values::valueOf<std::int64_t>(said, "pid");
    holder.host = json_values::valueOf<std::string>(said, "host");
    holder.since = json_values::valueOf<std::int64_t>(said, "since");
    holder.isThisHost = !holder.host.empty() && holder.host == os::hostName();
    holder.isThisProcess = holder.isThisHost && holder.pid == os::getpid();
    return holder;
}

bool isStillNamed(int descriptor, const std::string& path)
{
    os::Stat held{}, named{};
    return os::fstat(descriptor, &held) == 0 && os::lstat(path.c_str(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

bool lockExclusively(int descriptor)
{
    int done = -1;
    do
        done = os::flock(descriptor, LOCK_EX | LOCK_NB);
    while (done != 0 && errno == EINTR);
    return done == 0;
}

int openLockFile(const std::string& path)
{
    const int descriptor = os::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    // Of somebody else: it can be locked all the same, or be seen to be locked.
    return descriptor >= 0 ? descriptor : os::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

} // namespace

ProjectLock& ProjectLock::operator=(ProjectLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

ProjectLock::Attempt ProjectLock::take(const ProjectPlace& place)
{
    Attempt attempt;
    if (place.lock.empty() || !makeFolder(folderOf(place.lock)))
        return attempt;
    for (int tries = 0; tries < kLockTries; ++tries) {
        if (tries > 0)
            std::this_thread::sleep_for(kLockPause);
        const int descriptor = openLockFile(place.lock);
        if (descriptor < 0)
            return attempt;
        if (lockExclusively(descriptor)) {
            if (!isStillNamed(descriptor, place.lock)) { // its last holder has just removed it
                os::close(descriptor);
                continue;
            }
            const std::string text = holderText();
            if (os::ftruncate(descriptor, 0) == 0)
                (void)!os::pwrite(descriptor, text.data(), text.size(), 0);
            attempt.isOthers = false;
            attempt.lock.m_descriptor = descriptor;
            attempt.lock.m_path = place.lock;
            return attempt;
        }
        attempt.isOthers = errno == EWOULDBLOCK;
        attempt.holder = holderOf(descriptor);
        os::close(descriptor);
        if (!attempt.isOthers || attempt.holder.pid > 0)
            return attempt;
    }
    return attempt;
}

bool ProjectLock::isTaken(const ProjectPlace& place)
{
    const int descriptor = os::open(place.lock.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false; // nobody has made it
    const bool isFree = os::flock(descriptor, LOCK_SH | LOCK_NB) == 0;
    const bool isTaken = !isFree && errno == EWOULDBLOCK;
    os::close(descriptor);
    return isTaken;
}

void ProjectLock::release()
{
    if (m_descriptor < 0)
        return;
    os::unlink(m_path.c_str()); // while it is held: nobody else can have the name by now
    os::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace shelf
