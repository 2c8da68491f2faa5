// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commands/run_info.h"

#include "app/base/text.h"
#include "app/batch/commands/train_job.h"
#include "app/batch/output/data_info.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/cautions.h"
#include "engine/run/parent_run.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kShownNotes = 20;

/// Whether a parameter is not as in the preset that the settings began with.
bool isChanged(const Parameter& parameter, const RunSettings& settings)
{
    const auto preset = presetSettings(settings.preset);
    return preset && parameter.get(*preset) != parameter.get(settings);
}

Json splitDocument(const Run& run)
{
    return {{"rule", splitText(run.settings.split)},
            {"train", run.split.train.size()},
            {"held_out", run.split.validation.size()},
            {"test", run.split.test.size()},
            {"test_opened", run.test.opened != 0}};
}

std::string settingsTable(const RunSettings& settings)
{
    ScreenTable table({tr("key", "column of a table"), tr("value", "column of a table"),
                       tr("in the preset", "column of a table"), tr("meaning", "column of a table")});
    const auto preset = presetSettings(settings.preset);
    for (const Parameter& parameter : parameterTable())
        if (parameter.applies(settings)) {
            const std::string value = parameter.get(settings);
            table.add({std::string(parameter.key), oneLine(value),
                       isChanged(parameter, settings) ? oneLine(parameter.get(*preset)) : std::string(),
                       meaningOf(parameter, value)});
        }
    return table.text();
}

} // namespace

Json runDocument(const Run& run, std::uint64_t bytes)
{
    Json document = trainingDocument(run);
    document["format"] = "shelfspace-run";
    document["model"] = run.settings.kind->key;
    document["seed"] = run.settings.seed;
    document["created"] = run.created;
    document["bytes"] = bytes;
    document["goes_on"] = run.last != nullptr;
    document["data"] = dataDocument(*run.data);
    document["data"]["only_taken"] = run.data->onlyTaken;
    document["split"] = splitDocument(run);
    Json settings = Json::object();
    Json changed = Json::array();
    for (const Parameter& parameter : parameterTable())
        if (parameter.applies(run.settings)) {
            settings[std::string(parameter.key)] = parameter.get(run.settings);
            if (isChanged(parameter, run.settings))
                changed.push_back(parameter.key);
        }
    document["settings"] = std::move(settings);
    document["changed"] = std::move(changed);
    if (const ParentRun& parent = run.settings.of<ParentRun>(); parent.isThere())
        document["continues"] = parent.name;
    document["epochs_kept"] = run.embeddings.size();
    Json views = Json::array();
    for (const SavedView& view : run.views)
        views.push_back(view.name);
    document["views"] = std::move(views);
    Json notes = Json::array();
    for (const Warning& warning : run.data->warnings)
        notes.push_back(
            {{"line", warning.line}, {"message", warning.message.english()}, {"file", warning.file}});
    document["warning_count"] = run.data->warningCount;
    document["warnings"] = std::move(notes);
    document["cautions"] = runCautions(run);
    return document;
}

std::string runText(const Run& run, std::uint64_t bytes)
{
    const Dataset& data = *run.data;
    ScreenTable facts({"", ""});
    const auto add = [&facts](const Message& name, const Message& value) { facts.add({name, value}); };
    add(tr("run"), oneLine(run.name));
    add(tr("model"), tr("%1, preset %2", "a model, a preset")
                         .arg(tr(run.settings.kind->title))
                         .arg(oneLine(run.settings.preset)));
    if (const ParentRun& parent = run.settings.of<ParentRun>(); parent.isThere())
        add(tr("goes on from"), oneLine(parent.name));
    add(tr("data"), tr("%1: %2, %3, %4", "a name, ratings, readers, books")
                        .arg(oneLine(data.name))
                        .arg(tr("%n ratings", "%n rating", data.ratingCount()))
                        .arg(tr("%n readers", "%n reader", data.userCount()))
                        .arg(tr("%n books", "%n book", data.bookCount())));
    for (const std::string& file : data.source.files())
        add(tr("file"), oneLine(file));
    add(tr("split"), oneLine(splitText(run.settings.split)));
    add(tr("training ratings"), inGroups(run.split.train.size()));
    add(tr("held-out ratings"), inGroups(run.split.validation.size()));
    if (bytes > 0)
        add(tr("bytes"), inGroups(bytes));
    add(tr("warnings"), inGroups(data.warningCount));
    std::string text = facts.text().substr(1) + '\n' + trainingText(run) + settingsTable(run.settings);
    for (std::size_t i = 0; i < std::min(kShownNotes, data.warnings.size()); ++i)
        text += "  " + oneLine(noteText(data.warnings[i]).text()) + '\n';
    for (const std::string& caution : runCautions(run))
        text += "  " + oneLine(caution) + '\n';
    return text;
}

} // namespace shelf
