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
/// Within a folder of files:
///   .NAME.gone                       an old file of this name is taken away, and none comes in its place
std::string partName(std::string_view name, int number);
std::string removalName(std::string_view name);
std::string stageName(int number);
inline constexpr std::string_view kReadySuffix = ".ready";

/// Ends what killed saves left in a folder: unfinished files and folders are removed, those that are ready
/// get their names. What a living process is writing stays, and so does everything else.
void tidyLeftovers(const std::string& folder);

/// Gives the files of exports that were killed over their names the rest of them, and changes nothing else:
/// for those who are about to read the folder. Returns the first such export that could not be finished (its
/// folder, of somebody else's or on a disk that is read-only), empty where there is none.
std::string finishExports(const std::string& folder);

/// Holds the lock that tells others that a file or folder is being written; it goes with the descriptor.
void lockWhileWritten(int descriptor);

/// Whether the path is a plain file, no link, of the kind that this program writes under its name.
bool isOwnPlainFile(const std::string& path);

/// Gives every file in `ready`, a folder within `folder`, its name there. All old files of those names go
/// before the first new one comes, so that old and new never stand side by side; so do those that are marked
/// to go. Returns an errno value, 0
/// when done.
int publishReady(const std::string& folder, const std::string& ready);

} // namespace shelf
