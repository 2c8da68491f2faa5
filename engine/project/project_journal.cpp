// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_journal.h"

#include "engine/base/system/os.h"
#include "engine/output/atomic_file.h"
#include "engine/project/project_parts.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace shelf {

using journal_files::path;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kAutosaveEnding = ".shelfproject-autosave";

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
    std::stable_sort(
        recovery.runs.begin(), recovery.runs.end(),
        [](const JournalEntry& a, const JournalEntry& b) { return a.mark.place < b.mark.place; });
    for (const JournalPart& part : recovery.session.manifest.parts)
        if (!saved || !isSaved(recovery.session, part, *saved)) {
            recovery.parts.push_back(part);
            recovery.written = std::max(recovery.written, part.written);
        }
    return recovery;
}

/// The project's own, and those of projects that were beside it under names that are no longer there.
std::vector<std::string> journalsOf(const ProjectPlace& place)
{
    std::vector<std::string> journals{place.journal};
    std::error_code code;
    if (place.ownJournal)
        for (fs::directory_iterator at(folderOf(place.file), code), end; !code && at != end;
             at.increment(code))
            if (const std::string path = at->path().string();
                path.ends_with(kAutosaveEnding) && path != place.journal)
                journals.push_back(path);
    return journals;
}

/// Whether a session is about this project: by its name, or, where that name is gone, by the saved state.
bool isOf(const KeptSession& session, const std::string& journal, const ProjectPlace& place,
          const Project* saved)
{
    const JournalManifest& manifest = session.manifest;
    std::error_code ignored;
    // A project that was moved with its own journal is known there by its former name.
    return manifest.project == place.file || (place.ownJournal && journal == place.journal) ||
           (saved && !manifest.state.empty() && manifest.state == saved->state &&
            !fs::exists(manifest.project, ignored));
}

} // namespace

std::vector<ProjectRecovery> recoverableOf(const ProjectPlace& place, const Project* saved)
{
    std::vector<ProjectRecovery> found;
    for (const std::string& journal : journalsOf(place))
        for (KeptSession& session : keptSessions(journal)) {
            if (!isOf(session, journal, place, saved))
                continue;
            ProjectRecovery recovery = recoveryOf(std::move(session), saved);
            if (!recovery.isEmpty())
                found.push_back(std::move(recovery));
            else if (saved)
                (void)discardRecovery(recovery); // the program ended between its saving and its tidying up
        }
    if (place.ownJournal)
        os::rmdir(place.journal.c_str()); // refused where anything is in it
    std::stable_sort(found.begin(), found.end(), [](const ProjectRecovery& a, const ProjectRecovery& b) {
        return a.written > b.written;
    });
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
    if (const std::string journal = folderOf(recovery.session.folder); journal.ends_with(kAutosaveEnding))
        os::rmdir(journal.c_str());
    return removed;
}

} // namespace shelf
