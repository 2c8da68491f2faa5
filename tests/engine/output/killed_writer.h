// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Processes that die while they write. To be included by one file of a program: it puts calls of its own in
// the place of the C library's.

#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

/// Calls that change or flush a folder still to go before the process dies; < 0: it lives.
int g_callsLeft = -1;
/// As on a file system that knows no files without a name.
bool g_allAreNamed = false;

void step()
{
    if (g_callsLeft >= 0 && g_callsLeft-- == 0)
        ::kill(::getpid(), SIGKILL);
}

} // namespace

// In place of the C library's: the program dies just before any of them that the test chooses.
extern "C" {
int rename(const char* from, const char* to) noexcept
{
    step();
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int unlink(const char* path) noexcept
{
    step();
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}
int rmdir(const char* path) noexcept
{
    step();
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}
int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    step();
    return static_cast<int>(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}
int access(const char* path, int mode) noexcept
{
    if (g_allAreNamed && std::string_view(path) == "/proc/self/fd")
        return -1;
    return static_cast<int>(::syscall(SYS_faccessat, AT_FDCWD, path, mode));
}
int fsync(int descriptor)
{
    step();
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}
}

using Files = std::map<std::string, std::string>;

inline Files filesIn(const std::string& folder)
{
    Files files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        std::ostringstream content;
        if (entry.is_regular_file())
            content << std::ifstream(entry.path()).rdbuf();
        files[entry.path().filename().string()] = content.str();
    }
    return files;
}

inline void put(const std::string& path, const std::string& content)
{
    std::ofstream(path) << content;
}

/// Runs the work in a process of its own; true where it came to its end.
inline bool inChild(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status);
}

inline pid_t deadProcess()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

/// Without those whose names begin with a dot.
inline Files visible(Files files)
{
    std::erase_if(files, [](const auto& file) { return file.first.starts_with('.'); });
    return files;
}

/// Folders of a test's own, empty whenever one is asked for.
class EmptyFolders {
public:
    std::string path() const { return m_folder.path().toStdString(); }
    std::string operator()(const char* name) const
    {
        const std::string at = m_folder.filePath(QLatin1String(name)).toStdString();
        fs::remove_all(at);
        fs::create_directories(at);
        return at;
    }

private:
    QTemporaryDir m_folder;
};
