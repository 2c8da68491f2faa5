// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/packed_file.h"
#include "engine/files/run/run_stream.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "engine/output/run_format.h"
#include "engine/output/json_values.h"
#include "engine/project/project.h"
#include "engine/project/project_manifest.h"
#include "engine/project/project_parts.h"
#include "engine/project/zip_writer.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <filesystem>
#include <random>
#include <set>
#include <system_error>

namespace shelf {

namespace {

/// What the caller sees of the whole work: each of its steps is as long as any other.
constexpr std::uint64_t kStep = 1000;

/// A name that nobody else gives.
std::string freshId()
{
    std::random_device source;
    std::string id;
    for (int i = 0; i < 4; ++i)
        id += json_values::hexOf(source(), 8);
    return id;
}

/// "run-7": one more than the largest of these.
void giveKeys(std::vector<ProjectRun>& runs)
{
    constexpr std::string_view kStem = "run-";
    std::uint32_t last = 0;
    for (const ProjectRun& run : runs) {
        std::uint32_t number = 0;
        if (run.key.starts_with(kStem))
            std::from_chars(run.key.data() + kStem.size(), run.key.data() + run.key.size(), number);
        last = std::max(last, number);
    }
    for (ProjectRun& run : runs)
        if (run.key.empty())
            run.key = std::string(kStem) + std::to_string(++last);
}

/// Of a file within the project: its own name, or one beside those that are there.
std::string freshName(const std::string& wanted, const std::map<std::string, StoredBytes>& taken)
{
    std::string name = "data/" + std::filesystem::path(wanted).filename().string();
    if (!project_files::isSafeName(name))
        name = "data/file";
    std::string free = name;
    for (int n = 2; taken.contains(free); ++n)
        free = "data/" + std::to_string(n) + '-' + name.substr(5);
    return free;
}

/// The files of the data go in, unpacked where they lie in an archive: an archive within an archive is none
/// that can be read.
Status takeDataIn(Project& project)
{
    DataReference& data = project.data;
    if (data.isInside() || data.source.sample)
        return {};
    project.dataFiles.clear();
    std::vector<DataFile> files;
    for (const std::string& path : data.source.files()) {
        StoredBytes bytes;
        if (isPacked(path)) {
            const auto unpacked = readFileBytes(path);
            if (!unpacked)
                return unpacked.error();
            bytes = StoredBytes::ofText(std::string(unpacked->bytes.text()));
        } else {
            auto whole = StoredBytes::ofFile(path);
            if (!whole)
                return whole.error();
            bytes = std::move(*whole);
        }
        const auto known = std::find_if(data.files.begin(), data.files.end(),
                                        [&](const DataFile& file) { return file.path == path; });
        DataFile file = known == data.files.end() ? DataFile{.path = path} : *known;
        file.inside = freshName(std::string(withoutPackedEnding(path)), project.dataFiles);
        file.bytes = bytes.size();
        project.dataFiles[file.inside] = std::move(bytes);
        files.push_back(std::move(file));
    }
    data.files = std::move(files);
    return {};
}

/// Files beside the project, or below its folder, are found again where both move together.
void noteBeside(DataReference& data, const std::string& path)
{
    std::error_code code;
    const auto folder = std::filesystem::absolute(folderOf(path), code).lexically_normal();
    for (DataFile& file : data.files) {
        const auto beside = std::filesystem::path(file.path).lexically_relative(folder);
        file.beside = beside.empty() || *beside.begin() == ".." ? std::string() : beside.string();
    }
}

class Saving {
public:
    Saving(AtomicFile& file, const Project& project, const std::string& path, const Progress& progress)
        : m_zip(file, project.saved),
          m_path(path),
          m_progress(progress),
          m_steps(project.runs.size() + project.parts.size() + project.dataFiles.size() +
                  project.others.size() + 1)
    {}

    Status add(const std::string& name, const StoredBytes& bytes)
    {
        if (Status begun = begin(name, bytes.size()); !begun)
            return begun;
        const Status copied =
            bytes.inPieces(m_path + " (" + name + ")", [&](std::span<const std::byte> piece) {
                return write({reinterpret_cast<const char*>(piece.data()), piece.size()}).ok() &&
                       tell(m_stretch.bytes, bytes.size());
            });
        if (!m_status)
            return m_status;
        // What was damaged before is kept as it is, and stays known to be.
        const bool isOnlyDamaged = !copied && bytes.crc() && m_left == 0;
        if (!copied && !isOnlyDamaged)
            return copied;
        return end(name, bytes.crc().value_or(m_stretch.crc));
    }

    Status addRun(const std::string& name, const Run& run)
    {
        const FrameSink sink{[&](std::uint64_t length) { return begin(name, length); },
                             [&](std::string_view bytes) { return write(bytes); }};
        const Status written =
            writeRun(run, sink, [&](std::uint64_t done, std::uint64_t total) { return tell(done, total); });
        return written ? end(name, m_stretch.crc) : written;
    }

    Status finish(ProjectManifest& manifest)
    {
        manifest.files = m_files;
        const std::string text = projectManifestText(manifest);
        if (Status added = add(project_files::kManifest, StoredBytes::ofText(text)); !added)
            return added;
        return m_zip.finish();
    }
    void nextStep() { ++m_step; }
    void forget(const char* name) { m_files.erase(name); }

private:
    Status begin(const std::string& name, std::uint64_t size)
    {
        const auto at = m_zip.begin(name, size);
        if (!at)
            return m_status = at.error();
        m_stretch = {*at, 0, 0};
        m_left = size;
        return {};
    }
    Status write(std::string_view bytes)
    {
        m_stretch.crc = run_format::crc32(std::as_bytes(std::span<const char>(bytes)), m_stretch.crc);
        m_stretch.bytes += bytes.size();
        m_left -= bytes.size();
        return m_status = m_zip.write(bytes);
    }
    Status end(const std::string& name, std::uint32_t crc)
    {
        m_stretch.crc = crc;
        m_files[name] = m_stretch;
        return m_zip.end();
    }
    bool tell(std::uint64_t done, std::uint64_t total) const
    {
        const std::uint64_t share = total == 0 ? 0 : kStep * std::min(done, total) / total;
        return report(m_progress, std::min(m_step * kStep + share, m_steps * kStep), m_steps * kStep);
    }

    ZipWriter m_zip;
    std::string m_path;
    const Progress& m_progress;
    std::uint64_t m_steps;
    std::uint64_t m_step = 0;
    std::map<std::string, ProjectStretch> m_files;
    ProjectStretch m_stretch;
    std::uint64_t m_left = 0;
    Status m_status;
};

/// A run as it is to be in the file; none of it is copied but its split.
Status addOneRun(Saving& saving, const ProjectRun& run)
{
    const std::string name = project_files::runFile(run.key);
    if (run.bytes.isThere())
        return saving.add(name, run.bytes);
    Run named = *run.run;
    named.name = run.name;
    return saving.addRun(name, named);
}

Status writeAll(Saving& saving, const Project& project, ProjectManifest& manifest)
{
    Status done = saving.add(project_files::kType, StoredBytes::ofText(std::string(kProjectType)));
    saving.forget(project_files::kType);
    const auto step = [&](auto&& add) {
        if (!done)
            return;
        done = add();
        saving.nextStep();
    };
    if (project.data.isThere())
        step([&] {
            return saving.add(project_files::kData, StoredBytes::ofText(dataReferenceText(project.data)));
        });
    for (const auto& file : project.dataFiles)
        step([&] {
            manifest.dataFiles.push_back(file.first);
            return saving.add(file.first, file.second);
        });
    for (const ProjectRun& run : project.runs)
        step([&] {
            manifest.runs.push_back({run.key, run.name, project_files::runFile(run.key), run.about});
            return addOneRun(saving, run);
        });
    for (const auto& part : project.parts)
        step([&] {
            const std::string name = project_files::partFile(part.first);
            manifest.parts.push_back({part.first, name});
            return saving.add(name, part.second);
        });
    for (const auto& other : project.others)
        step([&] { return saving.add(other.first, other.second); });
    return done ? saving.finish(manifest) : done;
}

Status checkProject(const std::string& path, const Project& project, const ProjectSave& how)
{
    if (!how.overChanged && !isProjectAsRead(path, project))
        return Error::failure(tr("The project has been changed by another program since it was opened"),
                              tr("Save it under another name, or replace that file"))
            .in(path);
    std::set<std::string> keys;
    for (const ProjectRun& run : project.runs) {
        if (!run.bytes.isThere() && !run.run)
            return Error::usageError(tr("There is nothing to be saved of the run '%1'").arg(run.name));
        if (!run.key.empty() &&
            (!isPartKey(run.key) || run.key.find('/') != std::string::npos || !keys.insert(run.key).second))
            return Error::usageError(tr("Two runs of a project cannot have the key '%1'").arg(run.key));
    }
    for (const auto& [key, bytes] : project.parts) {
        const ProjectPart* row = projectPartOf(key);
        if (!row || bytes.crc()) // of a newer version, or as it was read
            continue;
        const auto text = bytes.text(row->most, std::string(row->title));
        if (!text)
            return text.error();
        if (Status fits = checkPart(key, *text); !fits)
            return fits;
    }
    return {};
}

/// As it is to be in the file.
Result<Project> prepared(const std::string& path, Project project, const ProjectSave& how)
{
    giveKeys(project.runs);
    for (ProjectRun& run : project.runs) {
        if (run.name.empty())
            run.name = run.run ? run.run->name : run.about.name;
        std::string color = std::move(run.about.mark.color);
        if (!run.bytes.isThere())
            run.about = describeRun(*run.run);
        run.about.mark = {.color = std::move(color)}; // its place is that in the list
        run.about.name = run.name;
        run.about.file.clear();
        run.about.savedAs.clear();
        run.about.projectKey.clear();
        run.about.training = false; // what it came to before something ended it
    }
    if (how.data == ProjectData::within) {
        if (Status taken = takeDataIn(project); !taken)
            return taken.error();
    } else if (how.data == ProjectData::outside) {
        project.dataFiles.clear();
        for (DataFile& file : project.data.files)
            file.inside.clear();
    }
    std::erase_if(project.dataFiles, [&](const auto& file) { // of data that were open before
        const auto isIt = [&](const DataFile& one) { return one.inside == file.first; };
        return std::none_of(project.data.files.begin(), project.data.files.end(), isIt);
    });
    noteBeside(project.data, path);
    if (project.id.empty())
        project.id = freshId();
    project.state = freshId();
    project.saved = static_cast<std::int64_t>(std::time(nullptr));
    project.program = std::string("Shelfspace ") + SHELFSPACE_VERSION;
    return project;
}

Result<Project> save(const std::string& path, const Project& given, const ProjectSave& how,
                     const Progress& progress)
{
    if (Status fits = checkProject(path, given, how); !fits)
        return fits.error();
    const auto project = prepared(path, given, how);
    if (!project)
        return project.error();
    if (!report(progress, 0, kStep))
        return Error::cancelledByCaller();
    {
        AtomicFile file(path, &kinds::project);
        if (file.failed())
            return file.commit().error();
        Saving saving(file, *project, path, progress);
        ProjectManifest manifest{.id = project->id,
                                 .state = project->state,
                                 .saved = project->saved,
                                 .program = project->program,
                                 .othersText = project->othersText};
        if (Status written = writeAll(saving, *project, manifest); !written)
            return written.error();
        if (Status placed = file.commit(); !placed)
            return placed.error();
    }
    auto saved = readProject(path);
    if (!saved)
        return saved;
    for (ProjectRun& run : saved->runs)
        for (const ProjectRun& one : project->runs)
            if (one.key == run.key)
                run.run = one.run;
    saved->notes.clear();
    return saved;
}

} // namespace

Result<Project> saveProject(const std::string& path, const Project& project, const ProjectSave& how,
                            const Progress& progress)
{
    return atEdge({tr("save this project", "a task"), path},
                  [&] { return save(path, project, how, progress); });
}

} // namespace shelf
