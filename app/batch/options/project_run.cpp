// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/project_run.h"

#include "engine/base/text/listed.h"
#include "engine/project/project.h"

#include <algorithm>
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

/// Why the project does not say which run is meant.
Message whyUnclear(const Project& project, const ProjectWord& word)
{
    if (word.run.empty())
        return tr("'%1' is a project of several runs").arg(word.file);
    const auto named = std::count_if(project.runs.begin(), project.runs.end(),
                                     [&](const ProjectRun& run) { return run.name == word.run; });
    return (named == 0 ? tr("'%1' has no run '%2'")
                       : tr("'%1' has %n runs of the name '%2'", "'%1' has %n run of the name '%2'", named))
        .arg(word.file)
        .arg(word.run);
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
    const auto project = readProject(word.file, console.progress(tr("Looking into %1").arg(word.file)));
    if (!project)
        return project.error();
    if (project->runs.empty())
        return Error::usageError(tr("'%1' is a project without runs").arg(word.file));
    const bool isOnly = word.run.empty() && project->runs.size() == 1;
    const ProjectRun* run = isOnly ? &project->runs.front() : project->findRun(word.run);
    if (!run)
        return Error::usageError(whyUnclear(*project, word),
                                 tr("Name one as '%1'. It has %2.")
                                     .arg(word.file + '#' + project->runs.front().key)
                                     .arg(runNames(*project)));
    return loadProjectRun(*run, word.file,
                          console.progress(tr("Reading %1").arg(word.file + '#' + run->key)));
}

Status checkOutsideProjects(const std::string& output)
{
    const auto project = projectWord(output);
    if (!project || project->file == output)
        return {};
    return Error::usageError(
        tr("'%1' names a run in a project, and only the window writes into one").arg(output),
        tr("Write a file of its own, as with --out run.shelf, and open it with the project."));
}

} // namespace shelf
