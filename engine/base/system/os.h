// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>

#ifdef _WIN32
#include "engine/base/system/os_names_windows.h"
#else
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

// All that the program asks of the system and the language's own library does not have. This folder alone
// includes the system's headers (tests/engine/base/tst_system_folder.cpp reads the others); os_posix.cpp and
// os_windows.cpp answer. What has the name of a POSIX call does what that does and sets errno; on Windows
// paths are UTF-8 of any length, and flags that mean nothing there are ignored.
namespace shelf::os {

#ifndef _WIN32
using Stat = struct ::stat;
using ::access;
using ::chmod;
using ::close;
using ::fchmod;
using ::flock;
using ::fstat;
using ::fsync;
using ::ftruncate;
using ::geteuid;
using ::getpid;
using ::lseek;
using ::lstat;
using ::mkdir;
using ::open;
using ::pread;
using ::pwrite;
using ::read;
using ::rmdir;
using ::stat;
using ::unlink;
using ::write;
int rename(const char* from, const char* to);
#endif

static_assert(sizeof(off_t) >= 8 || sizeof(std::int64_t) == 8, "files may be larger than 2 GB");

/// Both ends of a pipe that no child inherits; `waits` false: neither end ever waits.
int pipe(int (&ends)[2], bool waits = true);

/// Waits so many milliseconds (-1: for ever) for bytes, or an end, at the reading end of a pipe: as poll()
/// does.
int waitForBytes(int descriptor, int milliseconds);

/// Takes O_NONBLOCK back.
void setWaiting(int descriptor);

/// A file without a name in a folder, that vanishes with its last descriptor; -1 where the system has none.
int openUnnamed(const std::string& folder);
/// Gives it a name that is free.
bool nameUnnamed(int descriptor, const std::string& path);

/// Renames to a name that is free; EEXIST where it is not.
bool renameToNew(const std::string& from, const std::string& to);

/// Says that a file was used now.
void touch(const std::string& path);

bool isTerminal(int descriptor);
std::size_t terminalWidth(int descriptor); ///< in columns; 0 where it is none
std::string hostName();
/// Parted by colons, the first one first, as the system has them outside of the environment; empty where it
/// has not.
std::string preferredLanguages();
std::string ownProgram(); ///< where this program lies; empty where nobody knows
std::string
pathOf(int descriptor); ///< by which it can be opened once more; empty where there is no such path
double threadSeconds(); ///< of the processor, of the calling thread
std::tm localTime(std::time_t time); ///< by the clock of this place
bool isGone(long process);           ///< surely: no process has that number

struct Catching {
    bool unlessIgnored =
        false; ///< not where somebody has asked for it to be ignored, as nohup does with a hang-up
    bool restarts = false; ///< calls that wait go on after it
};
/// Calls `handler` at a signal of <csignal>. False where it is not caught.
bool catchSignal(int number, void (*handler)(int), Catching how = {});

/// 0 where the system has no such signal.
extern const int kHangUp;
extern const int kBrokenPipe;

/// The process becomes another program, with its words; returns, with errno, only where it cannot. On Windows
/// it waits for that program and ends as it ended.
void become(const std::string& program, char** words);

/// The calling thread, and those that it starts, take a third of the time of others.
void goToTheBackground();

} // namespace shelf::os
