// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What POSIX names and Windows has not, for os.h.
#ifdef _WIN32

#include <cstdint>
#include <ctime>

#include <fcntl.h>
#include <io.h>
#include <sys/types.h>

#ifdef _MSC_VER
using ssize_t = std::intptr_t;
using pid_t = int;
#endif

// Flags that Windows knows by other names, and such as mean nothing there. None has a bit of the C library's
// own.
#ifndef O_CLOEXEC
#define O_CLOEXEC _O_NOINHERIT
#endif
#ifndef O_NONBLOCK
#define O_NONBLOCK 0
#endif
#ifndef O_NOFOLLOW
#define O_NOFOLLOW 0
#endif
#ifndef O_DIRECTORY
#define O_DIRECTORY 0x1000000
#endif

#ifndef STDIN_FILENO
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#endif
#ifndef F_OK
#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
#endif
#ifndef EDQUOT
#define EDQUOT 10069
#endif

#undef S_ISREG
#undef S_ISDIR
#undef S_ISLNK
#undef S_ISFIFO
#undef S_ISVTX
#define S_ISREG(mode) (((mode)&0170000) == 0100000)
#define S_ISDIR(mode) (((mode)&0170000) == 0040000)
#define S_ISLNK(mode) (((mode)&0170000) == 0120000)
#define S_ISFIFO(mode) (((mode)&0170000) == 0010000)
#define S_ISVTX 0

inline constexpr int LOCK_SH = 1;
inline constexpr int LOCK_EX = 2;
inline constexpr int LOCK_NB = 4;
inline constexpr int LOCK_UN = 8;

namespace shelf::os {

using Mode = unsigned;

struct Stat {
    std::uint64_t st_dev = 0;
    std::uint64_t st_ino = 0;
    Mode st_mode = 0;
    unsigned st_nlink = 0;
    int st_uid = 0; ///< everything is one's own: permissions are asked for, not worked out
    std::int64_t st_size = 0;
    timespec st_mtim{};
    timespec st_ctim{};
    std::time_t st_mtime = 0;
};

int access(const char* path, int how);
int chmod(const char* path, Mode mode);
int close(int descriptor);
int fchmod(int descriptor, Mode mode);
int flock(int descriptor, int how);
int fstat(int descriptor, Stat* about);
int fsync(int descriptor);
int ftruncate(int descriptor, std::int64_t size);
int geteuid();
int getpid();
std::int64_t lseek(int descriptor, std::int64_t offset, int from);
int lstat(const char* path, Stat* about);
int mkdir(const char* path, Mode mode);
int open(const char* path, int flags, Mode mode = 0);
ssize_t pread(int descriptor, void* to, std::size_t size, std::int64_t offset);
ssize_t pwrite(int descriptor, const void* from, std::size_t size, std::int64_t offset);
ssize_t read(int descriptor, void* to, std::size_t size);
int rename(const char* from, const char* to);
int rmdir(const char* path);
int stat(const char* path, Stat* about);
int unlink(const char* path);
ssize_t write(int descriptor, const void* from, std::size_t size);

} // namespace shelf::os

#endif
