// SPDX-License-Identifier: GPL-3.0-or-later
// The reference to data as it lies in a project.
#include "engine/base/text/message.h"
#include "engine/project/data_reference.h"
#include "engine/project/json_values.h"

#include <algorithm>
#include <array>

namespace shelf {

namespace {

struct PathMember {
    const char* key;
    std::string DataSource::*member;
};
constexpr PathMember kTextMembers[] = {
    {"path", &DataSource::path},    {"ratings", &DataSource::ratings},
    {"books", &DataSource::books},  {"users", &DataSource::users},
    {"tags", &DataSource::tags},    {"validation", &DataSource::validation},
    {"format", &DataSource::format}};

project_json::Json sourceJson(const DataSource& source)
{
    project_json::Json object = project_json::Json::object();
    for (const auto& [key, member] : kTextMembers)
        if (!(source.*member).empty())
            object[key] = source.*member;
    project_json::Json reading = project_json::Json::object();
    for (const ReadingOption& option : readingOptions())
        if (std::string value = option.get(source.reading); !value.empty())
            reading[std::string(option.key)] = std::move(value);
    object["reading"] = std::move(reading);
    if (const auto& sample = source.sample)
        object["sample"] = {{"books", sample->books},
                            {"users", sample->users},
                            {"ratings", sample->ratings},
                            {"seed", sample->seed}};
    if (!source.isComplete)
        object["complete"] = false;
    return object;
}

/// Where it names an option that this version does not have the data would be read otherwise: refused.
Result<DataSource> sourceFrom(const project_json::Json& object)
{
    DataSource source;
    for (const auto& [key, member] : kTextMembers)
        source.*member = project_json::valueOf<std::string>(object, key);
    if (const auto reading = object.find("reading"); reading != object.end() && reading->is_object())
        for (const auto& [key, value] : reading->items()) {
            const ReadingOption* option = findReadingOption(key);
            if (!option || !value.is_string() || !option->set(source.reading, value.get<std::string>()))
                return Error::failure(
                    tr("The project reads its data in a way that this version does not know (%1)")
                        .arg(key.substr(0, 40)),
                    tr("Open it with a newer version of the program"));
        }
    if (const auto sample = object.find("sample"); sample != object.end() && sample->is_object())
        source.sample = SampleParameters{.books = project_json::valueOf<int>(*sample, "books"),
                                         .users = project_json::valueOf<int>(*sample, "users"),
                                         .ratings = project_json::valueOf<int>(*sample, "ratings"),
                                         .seed = project_json::valueOf<std::uint64_t>(*sample, "seed")};
    source.isComplete = !object.contains("complete") || project_json::valueOf<bool>(object, "complete");
    return source;
}

} // namespace

std::string dataReferenceText(const DataReference& data)
{
    project_json::Json files = project_json::Json::array();
    for (const DataFile& file : data.files) {
        project_json::Json one = {{"path", file.path},
                                  {"bytes", file.bytes},
                                  {"modified", file.modified},
                                  {"sample", project_json::hexOf(file.sample, 16)}};
        if (!file.beside.empty())
            one["beside"] = file.beside;
        if (!file.inside.empty())
            one["inside"] = file.inside;
        files.push_back(std::move(one));
    }
    const project_json::Json document = {{"name", data.name},        {"format", data.format},
                                         {"ratings", data.ratings},  {"readers", data.readers},
                                         {"books", data.books},      {"source", sourceJson(data.source)},
                                         {"files", std::move(files)}};
    return project_json::textOf(document);
}

Result<DataReference> parseDataReference(std::string_view text, const std::string& file)
{
    const project_json::Json document = project_json::parsed(text);
    if (!document.is_object())
        return Error::failure(tr("The project does not say where its data come from")).in(file);
    DataReference data;
    data.name = project_json::valueOf<std::string>(document, "name");
    data.format = project_json::valueOf<std::string>(document, "format");
    data.ratings = project_json::valueOf<std::uint64_t>(document, "ratings");
    data.readers = project_json::valueOf<std::uint64_t>(document, "readers");
    data.books = project_json::valueOf<std::uint64_t>(document, "books");
    if (const auto object = document.find("source"); object != document.end() && object->is_object()) {
        auto source = sourceFrom(*object);
        if (!source)
            return Error(source.error()).in(file);
        data.source = std::move(*source);
    }
    for (const project_json::Json& one : project_json::objectsOf(document, "files")) {
        DataFile found{
            .path = project_json::valueOf<std::string>(one, "path"),
            .beside = project_json::valueOf<std::string>(one, "beside"),
            .inside = project_json::valueOf<std::string>(one, "inside"),
            .bytes = project_json::valueOf<std::uint64_t>(one, "bytes"),
            .modified = project_json::valueOf<std::int64_t>(one, "modified"),
            .sample = project_json::fromHex(project_json::valueOf<std::string>(one, "sample")).value_or(0)};
        if (found.path.empty())
            return Error::failure(tr("The project does not say where its data come from")).in(file);
        data.files.push_back(std::move(found));
    }
    return data;
}

} // namespace shelf
