// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32

#include "engine/base/system/file_pages.h"
#include "engine/base/system/os.h"
#include "engine/base/system/pages.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#ifdef __linux__
#include <malloc.h>
#endif
#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <malloc/malloc.h>
#endif

namespace shelf::os {

const int kHangUp = SIGHUP;
const int kBrokenPipe = SIGPIPE;

int rename(const char* from, const char* to)
{
    return ::rename(from, to);
}

int pipe(int (&ends)[2], bool waits)
{
#ifdef __linux__
    return ::pipe2(ends, O_CLOEXEC | (waits ? 0 : O_NONBLOCK));
#else
    if (::pipe(ends) != 0)
        return -1;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        if (!waits)
            ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return 0;
#endif
}

int waitForBytes(int descriptor, int milliseconds)
{
    pollfd ready{descriptor, POLLIN, 0};
    return ::poll(&ready, 1, milliseconds);
}

void setWaiting(int descriptor)
{
    (void)!::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
}

int openUnnamed([[maybe_unused]] const std::string& folder)
{
#ifdef O_TMPFILE
    // Its name is given through /proc.
    if (::access("/proc/self/fd", X_OK) == 0)
        return ::open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
#endif
    return -1;
}

bool nameUnnamed(int descriptor, const std::string& path)
{
    return ::linkat(AT_FDCWD, pathOf(descriptor).c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

bool renameToNew(const std::string& from, const std::string& to)
{
#if defined(__linux__) && defined(RENAME_NOREPLACE)
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#elif defined(__APPLE__)
    if (::renamex_np(from.c_str(), to.c_str(), RENAME_EXCL) == 0)
        return true;
    if (errno != ENOTSUP)
        return false;
#endif
    // A file system that does not know how: a link is refused where the name is taken.
    if (::link(from.c_str(), to.c_str()) == 0)
        return ::unlink(from.c_str()) == 0;
    if (errno == EEXIST || ::access(to.c_str(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.c_str(), to.c_str()) == 0;
}

void touch(const std::string& path)
{
    ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0);
}

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) != 0;
}

std::size_t terminalWidth(int descriptor)
{
    winsize size{};
    return isTerminal(descriptor) && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

std::string ownProgram()
{
#ifdef __APPLE__
    std::array<char, 4096> path{};
    std::uint32_t size = path.size();
    return ::_NSGetExecutablePath(path.data(), &size) == 0 ? std::string(path.data()) : std::string();
#else
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).string();
#endif
}

std::uint64_t physicalMemory()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long bytes = ::sysconf(_SC_PAGESIZE);
    return pages <= 0 || bytes <= 0 ? 0
                                    : static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(bytes);
}

std::string preferredLanguages()
{
    return {};
}

std::string pathOf(int descriptor)
{
#ifdef __linux__
    return "/proc/self/fd/" + std::to_string(descriptor);
#else
    return "/dev/fd/" + std::to_string(descriptor);
#endif
}

double threadSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::tm localTime(std::time_t time)
{
    std::tm local{};
    ::localtime_r(&time, &local);
    return local;
}

bool isGone(long process)
{
    return ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
}

void* mapPrivately(int descriptor, std::size_t size)
{
#ifdef MAP_NORESERVE
    constexpr int kKind = MAP_PRIVATE | MAP_NORESERVE; // nobody knows beforehand that little will be written
#else
    constexpr int kKind = MAP_PRIVATE;
#endif
    void* at = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, kKind, descriptor, 0);
    return at == MAP_FAILED ? nullptr : at;
}

void unmap(void* at, std::size_t size)
{
    ::munmap(at, size);
}

int openScratch(const std::string& folder, std::uint64_t size)
{
    int file = -1;
#ifdef O_TMPFILE
    file = ::open(folder.c_str(), O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
#endif
    if (file < 0) {
        std::string name = folder + "/.shelfspace-XXXXXX";
        file = ::mkstemp(name.data());
        if (file < 0)
            return -1;
        ::unlink(name.c_str());
        ::fcntl(file, F_SETFD, FD_CLOEXEC);
    }
#ifdef __linux__
    // A page that finds no room on the disk when it is written to ends the process.
    const int problem = ::posix_fallocate(file, 0, static_cast<off_t>(size));
#else
    const int problem = ::ftruncate(file, static_cast<off_t>(size)) == 0 ? 0 : errno;
#endif
    if (problem == 0)
        return file;
    ::close(file);
    errno = problem;
    return -1;
}

void* mapFile(int descriptor, std::size_t size, Pages pages)
{
    const int may = pages == Pages::read ? PROT_READ : PROT_READ | PROT_WRITE;
    void* at = ::mmap(nullptr, size, may, MAP_SHARED, descriptor, 0);
    return at == MAP_FAILED ? nullptr : at;
}

void* mapWithSpare(int descriptor, std::size_t size, std::size_t spare)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t whole = size / page * page;
    void* at = ::mmap(nullptr, size + spare, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED)
        return nullptr;
    auto* const bytes = static_cast<char*>(at);
    // What is left of the last page is read, as there is nothing behind the end of a file.
    bool isRead = whole == 0 || ::mmap(at, whole, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0) == at;
    for (std::size_t done = whole; isRead && done < size;) {
        const ssize_t got = ::pread(descriptor, bytes + done, size - done, static_cast<off_t>(done));
        if (got > 0)
            done += static_cast<std::size_t>(got);
        else
            isRead = got < 0 && errno == EINTR;
    }
    if (isRead)
        return at;
    ::munmap(at, size + spare);
    return nullptr;
}

void unmapFile(void* at, std::size_t size)
{
    ::munmap(at, size);
}

void letGo(void* at, std::size_t size)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    ::madvise(at, size / page * page, MADV_DONTNEED);
}

Resident residentMemory()
{
    Resident resident;
#ifdef __linux__
    const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    std::array<char, 128> text{};
    const ssize_t got = file < 0 ? -1 : ::read(file, text.data(), text.size() - 1);
    if (file >= 0)
        ::close(file);
    unsigned long long all = 0;
    unsigned long long files = 0;
    if (got > 0 && std::sscanf(text.data(), "%*u %llu %llu", &all, &files) == 2) {
        const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
        resident = {all * page, files * page};
    }
#endif
    return resident;
}

std::size_t usableSize(void* block, [[maybe_unused]] std::size_t asked)
{
#ifdef __linux__
    return ::malloc_usable_size(block);
#elif defined(__APPLE__)
    return ::malloc_size(block);
#else
    return block ? asked : 0;
#endif
}

void askForLargePages([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    ::madvise(begin, bytes, MADV_HUGEPAGE);
#endif
}

void makePageLarge([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef __linux__
    constexpr int kCollapse = 25; // MADV_COLLAPSE, which not all headers know
    ::madvise(begin, bytes, kCollapse);
#endif
}

bool catchSignal(int number, void (*handler)(int), Catching how)
{
    struct sigaction before = {};
    if (::sigaction(number, nullptr, &before) != 0 || (how.unlessIgnored && before.sa_handler == SIG_IGN))
        return false;
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = how.restarts ? SA_RESTART : 0;
    return ::sigaction(number, &action, nullptr) == 0;
}

void become(const std::string& program, char** words)
{
    ::execv(program.c_str(), words);
}

void goToTheBackground()
{
#ifdef __linux__
    constexpr int kNicer = 5; // a third of the time of a thread that is not
    constexpr int kNicest = 19;
    // On Linux a thread has a nice value of its own, which its threads inherit.
    const auto thread = static_cast<id_t>(::gettid());
    errno = 0;
    const int now = ::getpriority(PRIO_PROCESS, thread);
    if (errno == 0)
        ::setpriority(PRIO_PROCESS, thread, now + kNicer < kNicest ? now + kNicer : kNicest);
#endif
}

} // namespace shelf::os

#endif
