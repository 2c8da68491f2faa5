// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/manifest.h"

#include "engine/base/text/message.h"
#include "engine/output/json_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace shelf {

namespace {

using json_values::Json;

constexpr const char* kFormat = "shelfspace-journal";
constexpr int kVersion = 1;

using json_values::objectsOf;
using json_values::valueOf;

/// Only a plain name leads to a file of the session's own folder.
bool isPlainName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

bool isRunName(const std::string& name)
{
    return isPlainName(name) && name.ends_with(kRunEnding) && name.size() > kRunEnding.size();
}

Json dataJson(const JournalData& data)
{
    return {{"name", data.name},
            {"sources", data.sources},
            {"ratings", data.ratings},
            {"readers", data.readers},
            {"books", data.books}};
}

JournalData dataFrom(const Json& object)
{
    JournalData data;
    data.name = valueOf<std::string>(object, "name");
    data.ratings = valueOf<std::uint64_t>(object, "ratings");
    data.readers = valueOf<std::uint64_t>(object, "readers");
    data.books = valueOf<std::uint64_t>(object, "books");
    if (const auto sources = object.find("sources"); sources != object.end() && sources->is_array())
        for (const Json& source : *sources)
            if (source.is_string())
                data.sources.push_back(source.get<std::string>());
    return data;
}

JournalEntry entryFrom(const Json& object)
{
    JournalEntry entry;
    entry.file = valueOf<std::string>(object, "file");
    entry.name = valueOf<std::string>(object, "name");
    entry.preset = valueOf<std::string>(object, "preset");
    entry.seed = valueOf<std::uint64_t>(object, "seed");
    entry.training = valueOf<std::string>(object, "state") == "training";
    entry.goesOn = valueOf<bool>(object, "goes_on");
    entry.epochs = valueOf<int>(object, "epochs");
    entry.bestEpoch = valueOf<int>(object, "best_epoch");
    entry.written = valueOf<std::int64_t>(object, "written");
    entry.savedAs = valueOf<std::string>(object, "saved_as");
    entry.projectKey = valueOf<std::string>(object, "project_key");
    entry.mark = {valueOf<int>(object, "place"), valueOf<std::string>(object, "color"),
                  valueOf<bool>(object, "chosen")};
    if (const auto data = object.find("data"); data != object.end() && data->is_object())
        entry.data = dataFrom(*data);
    return entry;
}

Json entryJson(const JournalEntry& entry)
{
    Json one = {{"file", entry.file},
                {"name", entry.name},
                {"preset", entry.preset},
                {"seed", entry.seed},
                {"state", entry.training ? "training" : "finished"},
                {"goes_on", entry.goesOn},
                {"epochs", entry.epochs},
                {"best_epoch", entry.bestEpoch},
                {"written", entry.written}};
    if (!entry.savedAs.empty())
        one["saved_as"] = entry.savedAs;
    if (!entry.projectKey.empty())
        one["project_key"] = entry.projectKey;
    if (entry.mark.place > 0)
        one["place"] = entry.mark.place;
    if (!entry.mark.color.empty())
        one["color"] = entry.mark.color;
    if (entry.mark.chosen)
        one["chosen"] = true;
    one["data"] = dataJson(entry.data);
    return one;
}

JournalPart partFrom(const Json& object)
{
    return {valueOf<std::string>(object, "key"), valueOf<std::string>(object, "file"),
            valueOf<std::int64_t>(object, "written")};
}

} // namespace

JournalData describeData(const Dataset& data)
{
    return {data.name, data.source.files(), data.ratingCount(), data.userCount(), data.bookCount()};
}

JournalEntry describeRun(const Run& run)
{
    JournalEntry entry;
    entry.name = run.name;
    entry.preset = run.settings.preset;
    entry.seed = run.settings.seed;
    entry.goesOn = run.last != nullptr;
    entry.epochs = static_cast<int>(run.history.epochs.size());
    entry.bestEpoch = run.history.bestEpoch;
    if (run.data)
        entry.data = describeData(*run.data);
    return entry;
}

std::string entryText(const JournalEntry& entry)
{
    return entryJson(entry).dump(-1, ' ', false, Json::error_handler_t::replace);
}

JournalEntry parseEntry(std::string_view text)
{
    const Json object = Json::parse(text, nullptr, false);
    return object.is_object() ? entryFrom(object) : JournalEntry();
}

std::string manifestText(const JournalManifest& manifest)
{
    Json runs = Json::array();
    for (const JournalEntry& entry : manifest.runs)
        runs.push_back(entryJson(entry));
    Json document = {
        {"format", kFormat}, {"version", kVersion}, {"program", manifest.program}, {"runs", runs}};
    if (!manifest.project.empty())
        document["project"] = manifest.project;
    if (!manifest.state.empty())
        document["state"] = manifest.state;
    for (const JournalPart& part : manifest.parts)
        document["parts"].push_back({{"key", part.key}, {"file", part.file}, {"written", part.written}});
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<JournalManifest> parseManifest(std::string_view text, const std::string& file)
{
    const Json document = Json::parse(text, nullptr, false);
    if (!document.is_object() || valueOf<std::string>(document, "format") != kFormat)
        return Error::failure(tr("This is not the list of a folder of kept runs")).in(file);
    if (valueOf<int>(document, "version") > kVersion)
        return Error::failure(tr("This list of kept runs is from a newer version of the program"),
                              tr("Open the run files beside it with that version"))
            .in(file);
    JournalManifest manifest;
    manifest.program = valueOf<std::string>(document, "program");
    manifest.project = valueOf<std::string>(document, "project");
    manifest.state = valueOf<std::string>(document, "state");
    for (const Json& one : objectsOf(document, "runs"))
        if (JournalEntry entry = entryFrom(one); isRunName(entry.file))
            manifest.runs.push_back(std::move(entry));
    for (const Json& one : objectsOf(document, "parts"))
        if (JournalPart part = partFrom(one); isPlainName(part.file) && !part.key.empty())
            manifest.parts.push_back(std::move(part));
    return manifest;
}

} // namespace shelf
