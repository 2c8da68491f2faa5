// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/project_info.h"

#include "app/base/text.h"
#include "engine/base/text/listed.h"
#include "engine/project/project_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ctime>

namespace shelf {

namespace {

/// "2026-11-30 00:17".
std::string timeText(std::int64_t seconds)
{
    const auto time = static_cast<std::time_t>(seconds);
    std::tm local{};
    std::array<char, 32> text{};
    if (seconds <= 0 || !::localtime_r(&time, &local))
        return tr("unknown", "when");
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local)};
}

const char* nameOf(DataChange::Kind kind)
{
    constexpr std::array kNames = {"missing", "moved", "changed"};
    return kNames.at(static_cast<std::size_t>(kind));
}

Message titleOf(const std::string& key)
{
    const ProjectPart* row = projectPartOf(key);
    return row ? tr(row->title) : tr("%1 (of a newer version)").arg(key);
}

Message dataText(const DataReference& data)
{
    if (!data.isThere())
        return tr("none", "data");
    const Message text = tr("%1: %2, %3, %4", "a name, ratings, readers, books")
                             .arg(data.name)
                             .arg(tr("%n ratings", "%n rating", data.ratings))
                             .arg(tr("%n readers", "%n reader", data.readers))
                             .arg(tr("%n books", "%n book", data.books));
    if (data.source.sample)
        return tr("%1 (made up)").arg(text);
    return data.isInside() ? tr("%1 (in the project)").arg(text) : text;
}

} // namespace

Json projectDocument(const Project& project, const std::string& file)
{
    Json runs = Json::array();
    for (const ProjectRun& run : project.runs)
        runs.push_back({{"key", run.key},
                        {"name", run.name},
                        {"preset", run.about.preset},
                        {"seed", run.about.seed},
                        {"epochs", run.about.epochs},
                        {"best_epoch", run.about.bestEpoch},
                        {"goes_on", run.about.goesOn},
                        {"bytes", run.bytes.size()}});
    Json parts = Json::array();
    for (const auto& [key, bytes] : project.parts)
        parts.push_back({{"key", key}, {"bytes", bytes.size()}, {"known", projectPartOf(key) != nullptr}});
    Json files = Json::array();
    for (const DataFile& one : project.data.files)
        files.push_back({{"path", one.path}, {"inside", one.inside}, {"bytes", one.bytes}});
    Json changes = Json::array();
    for (const DataChange& change : dataChanges(project.data, file))
        changes.push_back({{"path", change.path}, {"change", nameOf(change.kind)}, {"found", change.found}});
    return {{"format", "shelfspace-project"},
            {"id", project.id},
            {"saved", project.saved},
            {"program", project.program},
            {"data",
             {{"name", project.data.name},
              {"ratings", project.data.ratings},
              {"readers", project.data.readers},
              {"books", project.data.books},
              {"inside", project.data.isInside()},
              {"files", std::move(files)},
              {"changes", std::move(changes)}}},
            {"runs", std::move(runs)},
            {"parts", std::move(parts)},
            {"notes", project.notes}};
}

std::string projectText(const Project& project, const std::string& file)
{
    ScreenTable facts({"", ""});
    facts.add({tr("project"), oneLine(file)});
    facts.add(
        {tr("saved"),
         tr("%1 by %2", "when, and by which program").arg(timeText(project.saved)).arg(project.program)});
    facts.add({tr("data"), dataText(project.data)});
    for (const DataFile& one : project.data.files)
        facts.add({tr("file"), oneLine(one.inside.empty() ? one.path : file + '/' + one.inside)});
    std::string parts;
    for (const auto& [key, bytes] : project.parts)
        addToList(parts, titleOf(key).text());
    facts.add({tr("kept"), parts.empty() ? tr("nothing but runs").text() : parts});
    facts.add({tr("runs"), inGroups(project.runs.size())});
    std::string text = facts.text().substr(1);
    if (!project.runs.empty()) {
        ScreenTable runs({tr("key", "column of a table"), tr("name", "column of a table"),
                          tr("preset", "column of a table"), numbers(tr("epochs", "column of a table")),
                          numbers(tr("bytes", "column of a table"))});
        for (const ProjectRun& run : project.runs)
            runs.add({run.key, oneLine(run.name), oneLine(run.about.preset),
                      inGroups(static_cast<std::size_t>(std::max(run.about.epochs, 0))),
                      inGroups(run.bytes.size())});
        text += runs.text();
    }
    for (const std::string& note : project.notes)
        text += "  " + oneLine(note) + '\n';
    for (const DataChange& change : dataChanges(project.data, file))
        text += "  " + oneLine(change.text()) + '\n';
    return text;
}

} // namespace shelf
