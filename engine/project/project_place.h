// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shelf {

/// Where what belongs to an open project lies: the journal of what is not saved yet, and the lock.
struct ProjectPlace {
    std::string file = {};    ///< the project, links followed; empty: it has none yet
    std::string journal = {}; ///< for Journal: ".NAME.shelfproject-autosave" beside it
    std::string lock = {};    ///< for ProjectLock: ".NAME.shelfproject.lock" beside it; empty: none needed
    bool ownJournal = false;  ///< the journal's folder is this project's alone, and goes with its last file
};

/// Beside the project, where its folder can be written; else, and for a project without a file, in the
/// person's data folder (journal: "journal" there, as for runs of no project). Looks at the disk.
ProjectPlace projectPlace(const std::string& file, const std::string& dataFolder);

} // namespace shelf
