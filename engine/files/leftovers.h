// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shelf {

/// Hidden names that a save uses until its files bear their own. All carry the number of the process; a
/// living one holds a lock (flock) on the file or folder.
///   .NAME.PID.N.part                 a file that is being written
///   .shelfspace-export.PID.N         a folder of files that are being written
///   .shelfspace-export.PID.N.ready   the same once all are whole: from here on only their names are missing
std::string partName(std::string_view name, int number);
std::string stageName(int number);
inline constexpr std::string_view kReadySuffix = ".ready";

/// Ends what killed saves left in a folder: unfinished files and folders are removed, those that are ready
/// get their names. What a living process is writing stays, and so does everything else.
void tidyLeftovers(const std::string& folder);

/// Holds the lock that tells others that a file or folder is being written; it goes with the descriptor.
void lockWhileWritten(int descriptor);

/// Gives every file in `ready`, a folder within `folder`, its name there. All old files of those names go
/// before the first new one comes, so that old and new never stand side by side. Returns an errno value, 0
/// when done.
int publishReady(const std::string& folder, const std::string& ready);

} // namespace shelf
