// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/manifest.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "shelfspace-journal";
constexpr int kVersion = 1;

/// The value where it is there and of the kind asked for; what a person broke by hand counts as unknown.
template <class T> T valueOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if constexpr (std::is_same_v<T, std::string>)
        return found->is_string() ? found->get<std::string>() : std::string();
    else if constexpr (std::is_same_v<T, bool>)
        return found->is_boolean() && found->get<bool>();
    else
        return found->is_number_integer() ? found->get<T>() : T();
}

/// Only a plain name leads to a file of the session's own folder.
bool isRunName(const std::string& name)
{
    return name.ends_with(kRunEnding) && name.size() > kRunEnding.size() && name.front() != '.' &&
           name.find('/') == std::string::npos && name.find('\0') == std::string::npos;
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
    if (const auto data = object.find("data"); data != object.end() && data->is_object())
        entry.data = dataFrom(*data);
    return entry;
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

std::string manifestText(const JournalManifest& manifest)
{
    Json runs = Json::array();
    for (const JournalEntry& entry : manifest.runs) {
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
        one["data"] = dataJson(entry.data);
        runs.push_back(std::move(one));
    }
    const Json document = {
        {"format", kFormat}, {"version", kVersion}, {"program", manifest.program}, {"runs", runs}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<JournalManifest> parseManifest(std::string_view text, const std::string& file)
{
    const Json document = Json::parse(text, nullptr, false);
    if (!document.is_object() || valueOf<std::string>(document, "format") != kFormat)
        return Error::failure("This is not the list of a folder of kept runs").in(file);
    if (valueOf<int>(document, "version") > kVersion)
        return Error::failure("This list of kept runs is from a newer version of the program",
                              "Open the run files beside it with that version")
            .in(file);
    JournalManifest manifest;
    manifest.program = valueOf<std::string>(document, "program");
    const auto runs = document.find("runs");
    if (runs == document.end() || !runs->is_array())
        return manifest;
    for (const Json& one : *runs) {
        if (!one.is_object())
            continue;
        JournalEntry entry = entryFrom(one);
        if (isRunName(entry.file))
            manifest.runs.push_back(std::move(entry));
    }
    return manifest;
}

} // namespace shelf
