// SPDX-License-Identifier: GPL-3.0-or-later
// The reference to data as it lies in a project.
#include "engine/base/text/message.h"
#include "engine/project/data_reference.h"
#include "engine/output/json_values.h"

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

json_values::Json sourceJson(const DataSource& source)
{
    json_values::Json object = json_values::Json::object();
    for (const auto& [key, member] : kTextMembers)
        if (!(source.*member).empty())
            object[key] = source.*member;
    json_values::Json reading = json_values::Json::object();
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
Result<DataSource> sourceFrom(const json_values::Json& object)
{
    DataSource source;
    for (const auto& [key, member] : kTextMembers)
        source.*member = json_values::valueOf<std::string>(object, key);
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
        source.sample = SampleParameters{.books = json_values::valueOf<int>(*sample, "books"),
                                         .users = json_values::valueOf<int>(*sample, "users"),
                                         .ratings = json_values::valueOf<int>(*sample, "ratings"),
                                         .seed = json_values::valueOf<std::uint64_t>(*sample, "seed")};
    source.isComplete = !object.contains("complete") || json_values::valueOf<bool>(object, "complete");
    return source;
}

} // namespace

std::string dataReferenceText(const DataReference& data)
{
    json_values::Json files = json_values::Json::array();
    for (const DataFile& file : data.files) {
        json_values::Json one = {{"path", file.path},
                                  {"bytes", file.bytes},
                                  {"modified", file.modified},
                                  {"sample", json_values::hexOf(file.sample, 16)}};
        if (!file.beside.empty())
            one["beside"] = file.beside;
        if (!file.inside.empty())
            one["inside"] = file.inside;
        files.push_back(std::move(one));
    }
    const json_values::Json document = {{"name", data.name},        {"format", data.format},
                                         {"ratings", data.ratings},  {"readers", data.readers},
                                         {"books", data.books},      {"source", sourceJson(data.source)},
                                         {"files", std::move(files)}};
    return json_values::textOf(document);
}

Result<DataReference> parseDataReference(std::string_view text, const std::string& file)
{
    const json_values::Json document = json_values::parsed(text);
    if (!document.is_object())
        return Error::failure(tr("The project does not say where its data come from")).in(file);
    DataReference data;
    data.name = json_values::valueOf<std::string>(document, "name");
    data.format = json_values::valueOf<std::string>(document, "format");
    data.ratings = json_values::valueOf<std::uint64_t>(document, "ratings");
    data.readers = json_values::valueOf<std::uint64_t>(document, "readers");
    data.books = json_values::valueOf<std::uint64_t>(document, "books");
    if (const auto object = document.find("source"); object != document.end() && object->is_object()) {
        auto source = sourceFrom(*object);
        if (!source)
            return Error(source.error()).in(file);
        data.source = std::move(*source);
    }
    for (const json_values::Json& one : json_values::objectsOf(document, "files")) {
        DataFile found{
            .path = json_values::valueOf<std::string>(one, "path"),
            .beside = json_values::valueOf<std::string>(one, "beside"),
            .inside = json_values::valueOf<std::string>(one, "inside"),
            .bytes = json_values::valueOf<std::uint64_t>(one, "bytes"),
            .modified = json_values::valueOf<std::int64_t>(one, "modified"),
            .sample = json_values::fromHex(json_values::valueOf<std::string>(one, "sample")).value_or(0)};
        if (found.path.empty())
            return Error::failure(tr("The project does not say where its data come from")).in(file);
        data.files.push_back(std::move(found));
    }
    return data;
}

} // namespace shelf
