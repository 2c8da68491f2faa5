// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/journal/manifest.h"
#include "engine/output/published_places.h"
#include "engine/project/data_reference.h"
#include "engine/project/stored_bytes.h"
#include "engine/run/run.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

// A project file (.shelfproject) is a plain ZIP archive, so that anybody can look into it: "mimetype" first,
// the parts one after another, none of them packed, and "manifest.json" last, which says what is where:
//
//     mimetype              application/x-shelfspace-project
//     data.json             where the data come from and how they are read (DataReference)
//     data/NAME             the files of the data themselves, where a person asked for them
//     runs/KEY.shelf        run files as they are everywhere else
//     parts/KEY.json        what the window keeps: tags, readers, notes, ... (see project_parts.h)
//     manifest.json         name, place, size and CRC-32 of each, and what a person wants to know of each run

/// How names of project files end.
inline constexpr std::string_view kProjectEnding = ".shelfproject";
inline constexpr std::string_view kProjectType = "application/x-shelfspace-project";

/// A run of a project. Where `bytes` are there, they are the run file and are copied when the project is
/// saved; otherwise the file is made of `run`. At least one of the two is there.
struct ProjectRun {
    std::string key = {};  ///< within the project ("run-3"), never another's; empty: given when it is saved
    std::string name = {}; ///< what a person calls it; the run file's own name may be an earlier one
    std::shared_ptr<const Run> run = {}; ///< null until loadProjectRun() has read it
    StoredBytes bytes = {};
    JournalEntry about = {}; ///< known without reading the run; `file` is not used
};

/// What a project holds. A value: what is large is shared or stays in its file.
struct Project {
    std::string id = {};      ///< of the project, from its first save on
    std::string state = {};   ///< of this save: another one each time
    std::int64_t saved = 0;   ///< seconds since 1970
    std::string program = {}; ///< what saved it: "Shelfspace 1.0"
    DataReference data = {};
    std::map<std::string, StoredBytes> dataFiles = {}; ///< by their names within it ("data/books.csv")
    std::vector<ProjectRun> runs = {};
    /// By the keys of projectParts(): "tags", "searches/1", ...; those that this version does not know stay
    /// here and are saved again.
    std::map<std::string, StoredBytes> parts = {};
    /// What a person should know after it was opened, a sentence each.
    std::vector<std::string> notes = {};
    /// What a newer version has put there, by the names in the file; saved again.
    std::map<std::string, StoredBytes> others = {};
    std::string othersText = {};           ///< the same of members of the manifest, as JSON
    std::string path = {};                 ///< where it was read from or saved to, links followed
    std::optional<FileIdentity> file = {}; ///< by what that file is known again; see isProjectAsRead()

    const ProjectRun* findRun(std::string_view nameOrKey) const; ///< null where there is none, or two
    /// The part as text; empty where it is not there. An error where its bytes are damaged.
    Result<std::string> part(const std::string& key) const;
};

/// Whether a file begins as a project does; false where it cannot be read.
bool looksLikeProject(const std::string& path);

/// Opens a project: what it holds is known then, its runs and data files stay where they are. Every place and
/// size is checked against the file's own length before memory is asked for. Refuses what is no project, is
/// from a newer program, or is cut short, and says which. progress is asked now and then; false ends the work
/// (cancelledByCaller).
Result<Project> readProject(const std::string& path, const Progress& progress = {});

/// Reads one run, checked as any run file. Its name is that of the project. file: for messages.
Result<Run> loadProjectRun(const ProjectRun& run, const std::string& file, const Progress& progress = {});

/// Whether the files of the data are in a project.
enum class ProjectData {
    asItIs,  ///< as in the project that is saved
    within,  ///< they go in
    outside, ///< they go out, and are only referred to
};

struct ProjectSave {
    ProjectData data = ProjectData::asItIs;
    /// Over a project that somebody else has changed since it was read (isProjectAsRead()); else refused.
    bool overChanged = false;
};

/// Writes a project beside its place, flushes it to the disk and gives it its name: whatever happens, the
/// file is what it was or what it is to be. Runs that have `bytes` are copied. Returns the project as it
/// stands in the file: with ids, keys and `bytes` of all runs, to be saved again. Never over a file of
/// another kind. progress as above.
Result<Project> saveProject(const std::string& path, const Project& project, const ProjectSave& how = {},
                            const Progress& progress = {});

/// Whether the file at this path is the one that this project was read from or saved to.
bool isProjectAsRead(const std::string& path, const Project& project);

} // namespace shelf
