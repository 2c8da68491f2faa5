// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/journal/journal.h"
#include "engine/project/project.h"
#include "engine/project/project_place.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// What the journal holds of a session whose program has ended and is in no saved project.
struct ProjectRecovery {
    KeptSession session = {};            ///< the folder, and all that is in it
    std::string project = {};            ///< the project's file; empty: it had none yet
    std::int64_t written = 0;            ///< the latest of it, seconds since 1970
    std::vector<JournalEntry> runs = {}; ///< newer than the saved project
    std::vector<JournalPart> parts = {}; ///< the same
    bool isEmpty() const { return runs.empty() && parts.empty(); }
};

/// What can be recovered for a project: newer than its saved state, which may be null (it has none, or cannot
/// be read). Place of a project without a file: what projects without one and runs of no project have left.
/// A project that was renamed in its folder is known again by its saved state. The latest first. What the
/// saved project holds byte for byte is not listed, and what holds nothing else is removed. Reads files: not
/// for the GUI thread.
std::vector<ProjectRecovery> recoverableOf(const ProjectPlace& place, const Project* saved);

/// The saved project with what was recovered: runs and parts of the journal in place of those of their keys,
/// new runs behind the others. The journal keeps its files: discardRecovery() once the project is saved.
Result<Project> withRecovered(Project saved, const ProjectRecovery& recovery);

/// Removes it for good. Refused where a living program has it.
Status discardRecovery(const ProjectRecovery& recovery);

} // namespace shelf
