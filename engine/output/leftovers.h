// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Hidden names that a save uses until its files bear their own. All carry the number of the process, and are
/// locked (flock) as long as it writes them: the number itself may be another's by now.
///   .NAME.PID.N.part                 a file that is being written
///   .shelfspace-export.PID.N         a folder of files that are being written
///   .shelfspace-export.PID.N.ready   the same once all are whole: from here on only their names are missing
std::string partName(std::string_view name, int number);
std::string stageName(int number);
inline constexpr std::string_view kReadySuffix = ".ready";
/// Whether a folder of this path is one that is being written.
bool isStage(const std::string& folder);

/// An export that was killed over the names of its files, and cannot be ended.
struct UnfinishedExport {
    std::string files;              ///< the hidden folder where they are
    std::vector<std::string> names; ///< those that it means to change
    std::string changed;            ///< the place that is no longer as it was; empty: another reason
    bool isOthers = false;          ///< it is being written, or belongs to somebody else

    /// What happened, where the files are and what to do.
    Error told() const;
};

/// Ends what killed saves left in a folder: unfinished files and folders are removed, those that are ready
/// get their names where all is as it was when they became so (see PublishedPlace). What is being written
/// stays, and so does everything else. Returns the exports that are left.
std::vector<UnfinishedExport> tidyLeftovers(const std::string& folder);

/// Gives the files of exports that were killed over their names the rest of them in the same way, and changes
/// nothing else: for those who are about to read the folder. Returns the exports that are left.
std::vector<UnfinishedExport> finishExports(const std::string& folder);

/// Holds the lock that tells others that a file or folder is being written; it goes with the descriptor.
/// Where a path is given, false: somebody took what was not locked yet for a leftover, and removed it.
bool lockWhileWritten(int descriptor, const std::string& path = {});

/// Two exports into one folder take turns with their names. Within a folder that nobody sees yet there is
/// nobody to take turns with.
class FolderTurn {
public:
    explicit FolderTurn(const std::string& folder);
    ~FolderTurn();
    FolderTurn(const FolderTurn&) = delete;
    FolderTurn& operator=(const FolderTurn&) = delete;

private:
    int m_descriptor = -1;
};

} // namespace shelf
