// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/archive_reader.h"
#include "engine/files/run/run_stream.h"
#include "engine/output/file_kind.h"
#include "engine/project/project.h"
#include "engine/project/project_bytes.h"
#include "engine/project/project_manifest.h"
#include "engine/project/project_parts.h"
#include "engine/project/source_stream.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace shelf {

namespace {

constexpr std::uint64_t kMostManifest = std::uint64_t{64} << 20;
constexpr std::uint64_t kMostData = std::uint64_t{16} << 20;

std::string canonicalPath(const std::string& path)
{
    std::error_code code;
    const auto canonical = std::filesystem::weakly_canonical(std::filesystem::absolute(path, code), code);
    return code ? path : canonical.string();
}

Error cutShort(const std::string& name)
{
    return Error::failure(tr("This project is cut short or damaged: it has no list of what is in it"),
                          tr("Take it from an earlier copy"))
        .in(name);
}

/// The text of manifest.json, the last of the entries.
Result<std::string> manifestOf(const std::shared_ptr<ByteSource>& source, const std::string& name,
                               const Progress& progress)
{
    SourceStream stream(source, name, progress);
    if (!kinds::project.claims(stream.head()))
        return Error::failure(tr("This is not a project of this program"),
                              tr("Choose a file whose name ends in %1").arg(kProjectEnding))
            .in(name);
    ArchiveReader archive(stream, name);
    for (;;) {
        const auto entry = archive.next();
        if (!entry)
            return entry.error().kind == ErrorKind::cancelled ? entry.error() : cutShort(name);
        if (!*entry)
            return cutShort(name);
        if ((*entry)->name != project_files::kManifest)
            continue;
        ByteBuffer text;
        const Status read = archive.read({.freely = kMostManifest, .times = 1}, 0, text);
        if (!read)
            return read.error().kind == ErrorKind::cancelled ? read.error() : cutShort(name);
        return std::string(text.text());
    }
}

Result<Project> read(std::shared_ptr<ByteSource> source, const std::string& name, const Progress& progress)
{
    const auto text = manifestOf(source, name, progress);
    if (!text)
        return text.error();
    auto manifest = parseProjectManifest(*text, source->size(), name);
    if (!manifest)
        return manifest.error();
    std::map<std::string, StoredBytes> files;
    for (const auto& [file, stretch] : manifest->files)
        files.emplace(file, StoredBytes::ofStretch(source, stretch.offset, stretch.bytes, stretch.crc));
    const auto take = [&](const std::string& file) {
        return files.extract(file).mapped(); // the manifest was checked: each is there once
    };
    Project project{.id = manifest->id,
                    .state = manifest->state,
                    .saved = manifest->saved,
                    .program = manifest->program,
                    .othersText = manifest->othersText};
    for (auto& line : manifest->runs)
        project.runs.push_back({line.key, line.name, nullptr, take(line.file), std::move(line.about)});
    for (const auto& line : manifest->parts)
        project.parts[line.key] = take(line.file);
    for (const std::string& file : manifest->dataFiles)
        project.dataFiles[file] = take(file);
    if (files.contains(project_files::kData)) {
        const auto said = take(project_files::kData).text(kMostData, name);
        if (!said)
            return said.error();
        auto data = parseDataReference(*said, name);
        if (!data)
            return data.error();
        project.data = std::move(*data);
    }
    for (const DataFile& file : project.data.files)
        if (!file.inside.empty() && !project.dataFiles.contains(file.inside))
            return Error::failure(tr("The project is damaged: its data should lie in it, and do not"))
                .in(name);
    project.others = std::move(files);
    for (const auto& [key, bytes] : project.parts)
        if (!projectPartOf(key))
            project.notes.push_back(
                tr("A newer version of the program has put '%1' into this project. It is kept, and not shown")
                    .arg(key));
    if (!project.others.empty() || !project.othersText.empty())
        project.notes.push_back(tr("A newer version of the program has put more into this project than this "
                                   "one knows. It is kept, and not shown"));
    return project;
}

} // namespace

const ProjectRun* Project::findRun(std::string_view nameOrKey) const
{
    const ProjectRun* found = nullptr;
    for (const ProjectRun& one : runs) {
        if (one.key == nameOrKey)
            return &one;
        if (one.name != nameOrKey)
            continue;
        if (found)
            return nullptr;
        found = &one;
    }
    return found;
}

Result<std::string> Project::part(const std::string& key) const
{
    const auto found = parts.find(key);
    if (found == parts.end())
        return std::string();
    const ProjectPart* row = projectPartOf(key);
    return found->second.text(row ? row->most : ProjectPart{}.most, path + " (" + key + ")");
}

bool looksLikeProject(const std::string& path)
{
    std::error_code ignored; // a pipe would be given up, and its writer ended
    return std::filesystem::is_regular_file(path, ignored) && isOfKind(path, kinds::project);
}

Result<Project> readProjectBytes(std::shared_ptr<ByteSource> source, const std::string& name,
                                 const Progress& progress)
{
    return atEdge({tr("open this project", "a task"), name},
                  [&] { return read(std::move(source), name, progress); });
}

Result<Project> readProject(const std::string& path, const Progress& progress)
{
    // Of the name before it is opened: a file that takes the name in between is seen as another one later.
    const std::string place = canonicalPath(path);
    const auto file = identityOf(place);
    std::error_code ignored;
    if (std::filesystem::is_directory(place, ignored))
        return Error::failure(tr("This is a folder, not a project")).in(path);
    auto source = openFile(path);
    if (!source)
        return source.error();
    auto project = readProjectBytes(std::move(*source), path, progress);
    if (project) {
        project->path = place;
        project->file = file;
    }
    return project;
}

Result<Run> loadProjectRun(const ProjectRun& run, const std::string& file, const Progress& progress)
{
    const std::string name = file + '#' + run.name;
    return atEdge({tr("open this run of a project", "a task"), name}, [&]() -> Result<Run> {
        if (!run.bytes.isThere() && run.run) {
            Run copy = *run.run;
            copy.name = run.name;
            return copy;
        }
        if (!run.bytes.isThere())
            return Error::failure(tr("The project does not hold this run")).in(name);
        auto loaded = readRun(*run.bytes.source(), name, progress);
        if (loaded && !run.name.empty())
            loaded->name = run.name;
        return loaded;
    });
}

bool isProjectAsRead(const std::string& path, const Project& project)
{
    const std::string place = canonicalPath(path);
    return place != project.path || !project.file || identityOf(place) == project.file;
}

} // namespace shelf
