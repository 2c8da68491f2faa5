// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_journal.h"

#include "engine/output/atomic_file.h"
#include "engine/project/project_parts.h"

#include <algorithm>
#include <optional>

#include <unistd.h>

namespace shelf {

using journal_files::path;

namespace {

/// Whether a saved project has these very bytes.
bool isSame(const StoredBytes& saved, const StoredBytes& kept)
{
    return saved.crc() && saved.size() == kept.size() && kept.measuredCrc() == saved.crc();
}

bool isSaved(const KeptSession& session, const JournalEntry& entry, const Project& saved)
{
    const auto kept = StoredBytes::ofFile(path(session.folder, entry.file));
    return kept && std::any_of(saved.runs.begin(), saved.runs.end(),
                               [&](const ProjectRun& run) { return isSame(run.bytes, *kept); });
}

bool isSaved(const KeptSession& session, const JournalPart& part, const Project& saved)
{
    const auto there = saved.parts.find(part.key);
    const auto kept = StoredBytes::ofFile(path(session.folder, part.file));
    return kept && there != saved.parts.end() && isSame(there->second, *kept);
}

ProjectRecovery recoveryOf(KeptSession session, const Project* saved)
{
    ProjectRecovery recovery{.session = std::move(session)};
    recovery.project = recovery.session.manifest.project;
    for (const JournalEntry& entry : recovery.session.manifest.runs)
        if (!saved || !isSaved(recovery.session, entry, *saved)) {
            recovery.runs.push_back(entry);
            recovery.written = std::max(recovery.written, entry.written);
        }
    for (const JournalPart& part : recovery.session.manifest.parts)
        if (!saved || !isSaved(recovery.session, part, *saved)) {
            recovery.parts.push_back(part);
            recovery.written = std::max(recovery.written, part.written);
        }
    return recovery;
}

} // namespace

std::vector<ProjectRecovery> recoverableOf(const ProjectPlace& place, const Project* saved)
{
    std::vector<ProjectRecovery> found;
    for (KeptSession& session : keptSessions(place.journal)) {
        // A project that was moved takes its own journal along, which knows it by its former name.
        if (!place.ownJournal && session.manifest.project != place.file)
            continue;
        ProjectRecovery recovery = recoveryOf(std::move(session), saved);
        if (!recovery.isEmpty())
            found.push_back(std::move(recovery));
        else if (saved)
            (void)discardRecovery(recovery); // the program ended between its saving and its tidying up
    }
    if (place.ownJournal)
        ::rmdir(place.journal.c_str()); // refused where anything is in it
    return found;
}

Result<Project> withRecovered(Project project, const ProjectRecovery& recovery)
{
    for (const JournalEntry& entry : recovery.runs) {
        auto bytes = StoredBytes::ofFile(path(recovery.session.folder, entry.file));
        if (!bytes)
            return bytes.error();
        ProjectRun run{
            .key = entry.projectKey, .name = entry.name, .bytes = std::move(*bytes), .about = entry};
        const auto there = std::find_if(project.runs.begin(), project.runs.end(), [&](const ProjectRun& one) {
            return !run.key.empty() && one.key == run.key;
        });
        if (there == project.runs.end())
            project.runs.push_back(std::move(run));
        else
            *there = std::move(run);
    }
    for (const JournalPart& part : recovery.parts) {
        if (!isPartKey(part.key))
            continue;
        auto bytes = StoredBytes::ofFile(path(recovery.session.folder, part.file));
        if (!bytes)
            return bytes.error();
        project.parts[part.key] = std::move(*bytes);
    }
    return project;
}

Status discardRecovery(const ProjectRecovery& recovery)
{
    Status removed = removeKept(recovery.session);
    // The journal of a project alone goes with the last that is in it; refused where there is more.
    if (recovery.session.folder.ends_with('/'))
        return removed;
    if (const std::string journal = folderOf(recovery.session.folder); journal.ends_with("-autosave"))
        ::rmdir(journal.c_str());
    return removed;
}

} // namespace shelf
