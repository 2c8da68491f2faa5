// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/project_run.h"

#include "engine/base/text/listed.h"
#include "engine/project/project.h"

#include <filesystem>
#include <system_error>

namespace shelf {

namespace {

/// "run-1 (goodbooks-neural #1), ...".
std::string runNames(const Project& project)
{
    std::string text;
    for (const ProjectRun& run : project.runs)
        addToList(text, run.key + " (" + run.name + ')');
    return text;
}

} // namespace

std::optional<ProjectWord> projectWord(const std::string& word)
{
    std::error_code ignored;
    if (std::filesystem::exists(word, ignored))
        return looksLikeProject(word) ? std::optional(ProjectWord{word, {}}) : std::nullopt;
    for (std::size_t at = word.find('#'); at != std::string::npos; at = word.find('#', at + 1))
        if (looksLikeProject(word.substr(0, at)))
            return ProjectWord{word.substr(0, at), word.substr(at + 1)};
    return {};
}

Result<Run> openProjectRun(const ProjectWord& word, Console& console)
{
    const auto project = readProject(word.file, console.progress("Looking into " + word.file));
    if (!project)
        return project.error();
    if (project->runs.empty())
        return Error::usageError("'" + word.file + "' is a project without runs");
    const bool isOnly = word.run.empty() && project->runs.size() == 1;
    const ProjectRun* run = isOnly ? &project->runs.front() : project->findRun(word.run);
    if (!run)
        return Error::usageError(word.run.empty() ? "'" + word.file + "' is a project of several runs"
                                                  : "'" + word.file + "' has no run '" + word.run +
                                                        "', or two of that name",
                                 "Name one as '" + word.file + "#" + project->runs.front().key +
                                     "'. It has " + runNames(*project) + '.');
    return loadProjectRun(*run, word.file, console.progress("Reading " + word.file + '#' + run->key));
}

} // namespace shelf
