// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/project/project.h"
#include "engine/project/project_journal.h"
#include "engine/project/project_lock.h"
#include "engine/project/project_place.h"

#include <QString>

#include <set>
#include <string>
#include <vector>

namespace shelf {

/// A project that was read, to become the one that is open.
struct OpenedProject {
    QString file;
    ProjectPlace place;
    ProjectLock lock;
    Project saved;                          ///< as it stands in its file
    Project project;                        ///< the same, with what was recovered
    std::vector<ProjectRecovery> recovered; ///< of which that was made
    bool isCopy = false;                    ///< somebody else has it: the work goes on without a file
    std::vector<RunPtr> runs = {};          ///< of project.runs; null: it could not be read
    DatasetPtr data = {};
    std::vector<DataChange> changes = {}; ///< of the files since it was saved

    /// Whether the file holds this run of the project as it is.
    bool isSaved(const ProjectRun& run) const;
    bool isPartSaved(const std::string& key) const;
};

} // namespace shelf
