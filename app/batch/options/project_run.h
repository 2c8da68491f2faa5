// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/run/run.h"

#include <optional>
#include <string>

namespace shelf {

/// A word of a call that names a project, or a run in it: "work.shelfproject#run-2". A name may have the sign
/// as well: the first part of the word that is a project is the file.
struct ProjectWord {
    std::string file;
    std::string run; ///< its key or name; empty: none is named
};

/// None where the word names no project.
std::optional<ProjectWord> projectWord(const std::string& word);

/// The run that the word names; the only one where it names none. A usage error lists them otherwise.
Result<Run> openProjectRun(const ProjectWord& word, Console& console);

/// A usage error where a file to write is named as a run in a project, PROJECT#RUN.
Status checkOutsideProjects(const std::string& output);

} // namespace shelf
