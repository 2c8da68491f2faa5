// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_manifest.h"

#include "engine/base/text/message.h"
#include "engine/base/utf8.h"
#include "engine/output/json_values.h"
#include "engine/project/project_parts.h"

#include <algorithm>
#include <limits>
#include <set>

namespace shelf {

namespace {

constexpr const char* kProjectFormat = "shelfspace-project";
constexpr unsigned kProjectVersion = 1;

/// Members of this version; all others are kept as they are.
constexpr std::string_view kKnownMembers[] = {"format", "version", "needs", "program",    "id",   "state",
                                              "saved",  "runs",    "parts", "data_files", "files"};

Error damagedProject(const Message& what, const std::string& file)
{
    return Error::failure(tr("The project is damaged: %1").arg(what), tr("Take it from an earlier copy"))
        .in(file);
}

Status readFiles(const json_values::Json& document, std::uint64_t end, ProjectManifest& manifest,
                 const std::string& file)
{
    std::vector<ProjectStretch> places;
    for (const json_values::Json& one : json_values::objectsOf(document, "files")) {
        const auto name = json_values::valueOf<std::string>(one, "name");
        const auto crc = json_values::fromHex(json_values::valueOf<std::string>(one, "crc32"));
        ProjectStretch stretch{json_values::valueOf<std::uint64_t>(one, "offset"),
                               json_values::valueOf<std::uint64_t>(one, "bytes")};
        if (!project_files::isSafeName(name) || !crc || *crc > std::numeric_limits<std::uint32_t>::max())
            return damagedProject(tr("its list of files makes no sense"), file);
        stretch.crc = static_cast<std::uint32_t>(*crc);
        if (stretch.offset > end || stretch.bytes > end - stretch.offset)
            return damagedProject(tr("'%1' should lie where the file has ended").arg(name), file);
        if (!manifest.files.emplace(name, stretch).second)
            return damagedProject(tr("'%1' is in it twice").arg(name), file);
        places.push_back(stretch);
    }
    std::sort(places.begin(), places.end(), [](const ProjectStretch& a, const ProjectStretch& b) {
        return a.offset != b.offset ? a.offset < b.offset : a.bytes < b.bytes;
    });
    for (std::size_t i = 1; i < places.size(); ++i)
        if (places[i - 1].offset + places[i - 1].bytes > places[i].offset)
            return damagedProject(tr("two of its files lie over one another"), file);
    return {};
}

bool isRunKey(const std::string& key)
{
    return isPartKey(key) && key.find('/') == std::string::npos;
}

/// Each file belongs to one line, and each line has one.
Status checkLines(const ProjectManifest& manifest, const std::string& file)
{
    std::set<std::string> keys, taken;
    const auto take = [&](const std::string& name) {
        return manifest.files.contains(name) && taken.insert(name).second;
    };
    for (const auto& run : manifest.runs)
        if (!isRunKey(run.key) || !keys.insert("run " + run.key).second || !take(run.file))
            return damagedProject(tr("its list of runs makes no sense"), file);
    for (const auto& part : manifest.parts)
        if (!isPartKey(part.key) || !keys.insert("part " + part.key).second || !take(part.file))
            return damagedProject(tr("its list of parts makes no sense"), file);
    for (const std::string& name : manifest.dataFiles)
        if (!take(name))
            return damagedProject(tr("its list of data makes no sense"), file);
    return {};
}

} // namespace

namespace project_files {

std::string runFile(const std::string& key)
{
    return "runs/" + key + std::string(kRunEnding);
}

std::string partFile(const std::string& key)
{
    return "parts/" + key + ".json";
}

bool isSafeName(std::string_view name)
{
    if (name.empty() || name.size() > 1000 || name.front() == '/' || name.back() == '/' || !isUtf8(name))
        return false;
    if (std::any_of(name.begin(), name.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\\' || c == 0x7F; }))
        return false;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t slash = std::min(name.find('/', begin), name.size());
        const std::string_view step = name.substr(begin, slash - begin);
        if (step.empty() || step == "." || step == "..")
            return false;
        begin = slash + 1;
    }
    return true;
}

} // namespace project_files

std::string projectManifestText(const ProjectManifest& manifest)
{
    json_values::Json document = {
        {"format", kProjectFormat},    {"version", kProjectVersion}, {"needs", 1},
        {"program", manifest.program}, {"id", manifest.id},          {"state", manifest.state},
        {"saved", manifest.saved}};
    json_values::Json runs = json_values::Json::array();
    for (const auto& run : manifest.runs)
        runs.push_back({{"key", run.key},
                        {"name", run.name},
                        {"file", run.file},
                        {"about", json_values::Json::parse(entryText(run.about), nullptr, false)}});
    document["runs"] = std::move(runs);
    json_values::Json parts = json_values::Json::array();
    for (const auto& part : manifest.parts)
        parts.push_back({{"key", part.key}, {"file", part.file}});
    document["parts"] = std::move(parts);
    document["data_files"] = manifest.dataFiles;
    json_values::Json files = json_values::Json::array();
    for (const auto& [name, stretch] : manifest.files)
        files.push_back({{"name", name},
                         {"offset", stretch.offset},
                         {"bytes", stretch.bytes},
                         {"crc32", json_values::hexOf(stretch.crc, 8)}});
    document["files"] = std::move(files);
    if (const json_values::Json others = json_values::parsed(manifest.othersText); others.is_object())
        for (const auto& [key, value] : others.items())
            if (!document.contains(key))
                document[key] = value;
    return json_values::textOf(document);
}

Result<ProjectManifest> parseProjectManifest(std::string_view text, std::uint64_t end,
                                             const std::string& file)
{
    const json_values::Json document = json_values::parsed(text);
    if (!document.is_object() || json_values::valueOf<std::string>(document, "format") != kProjectFormat)
        return damagedProject(tr("its list of contents makes no sense"), file);
    if (json_values::valueOf<std::uint64_t>(document, "needs") > kProjectVersion)
        return Error::failure(tr("This project is from a newer version of the program (%1)")
                                  .arg(json_values::valueOf<std::string>(document, "program").substr(0, 60)),
                              tr("Open it with that version"))
            .in(file);
    ProjectManifest manifest{.id = json_values::valueOf<std::string>(document, "id"),
                             .state = json_values::valueOf<std::string>(document, "state"),
                             .saved = json_values::valueOf<std::int64_t>(document, "saved"),
                             .program = json_values::valueOf<std::string>(document, "program")};
    if (Status files = readFiles(document, end, manifest, file); !files)
        return files.error();
    for (const json_values::Json& one : json_values::objectsOf(document, "runs")) {
        const auto about = one.find("about");
        manifest.runs.push_back({json_values::valueOf<std::string>(one, "key"),
                                 json_values::valueOf<std::string>(one, "name"),
                                 json_values::valueOf<std::string>(one, "file"),
                                 about == one.end() ? JournalEntry() : parseEntry(about->dump())});
    }
    for (const json_values::Json& one : json_values::objectsOf(document, "parts"))
        manifest.parts.push_back({json_values::valueOf<std::string>(one, "key"),
                                  json_values::valueOf<std::string>(one, "file")});
    if (const auto names = document.find("data_files"); names != document.end() && names->is_array())
        for (const json_values::Json& name : *names)
            if (name.is_string())
                manifest.dataFiles.push_back(name.get<std::string>());
    if (Status lines = checkLines(manifest, file); !lines)
        return lines.error();
    json_values::Json others = json_values::Json::object();
    for (const auto& [key, value] : document.items())
        if (std::find(std::begin(kKnownMembers), std::end(kKnownMembers), key) == std::end(kKnownMembers))
            others[key] = value;
    if (!others.empty())
        manifest.othersText = json_values::textOf(others);
    return manifest;
}

} // namespace shelf
