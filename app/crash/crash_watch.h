// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shelf {

/// What a crash report says besides what happened.
struct CrashWatch {
    std::string folder;       ///< of the reports; made with the first one
    std::string version;      ///< of the program
    std::string instructions; ///< of the processor that are in use
};

/// From now on a signal that ends the program (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT) and an exception that
/// nobody catches leave a report in the folder: crash-SECONDS-PID.new.txt, with the version, the signal, the
/// time, where each call stood as offset in its module, and the trail. Nothing is sent, and the program then
/// ends as it would have. Where the system has no such signals, only what std::terminate knows is written.
void watchCrashes(const CrashWatch& watch);

/// A step of the person or the program, by our own name for it ("openFilesAction"): never a title, a name or
/// a path. The last 32 stand in the report. Of the GUI thread only.
void leaveTrail(std::string_view step);

} // namespace shelf
