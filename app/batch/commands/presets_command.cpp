// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/hints.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/names.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"

#include <nlohmann/json.hpp>

namespace shelf {

namespace {

Json parameterDocument(const Parameter& parameter, const RunSettings& settings)
{
    Json document = {{"key", parameter.key},
                     {"label", parameter.label},
                     {"default", parameter.get(settings)},
                     {"meaning", parameter.meaning},
                     {"group", parameter.group}};
    if (parameter.type == ParameterType::integer || parameter.type == ParameterType::real) {
        document["min"] = parameter.min;
        document["max"] = parameter.max;
    }
    if (!parameter.choices.empty())
        document["choices"] = parameter.choices;
    for (std::size_t i = 0; i < parameter.choiceMeanings.size(); ++i)
        document["choice_meanings"][std::string(parameter.choices[i])] = parameter.choiceMeanings[i];
    return document;
}

int printDocument(const std::string& name, Console& console)
{
    Json list = Json::array();
    for (const Preset& preset : presets()) {
        if (!name.empty() && preset.name != name)
            continue;
        Json parameters = Json::array();
        for (const Parameter& parameter : parameterTable())
            if (parameter.applies(preset.settings))
                parameters.push_back(parameterDocument(parameter, preset.settings));
        list.push_back({{"name", preset.name},
                        {"title", preset.title},
                        {"summary", preset.summary},
                        {"group", titleOf(preset.group)},
                        {"good_for", preset.goodFor},
                        {"published", preset.published},
                        {"try_first", preset.tryFirst},
                        {"model", preset.settings.kind->key},
                        {"parameters", parameters}});
    }
    console.printJson(Json{{"presets", list}});
    return kDone;
}

int printPreset(const Preset& preset, Console& console)
{
    std::string text = line(tr("%1: %2", "a word and what it means").arg(preset.name).arg(tr(preset.title))) +
                       line(tr(preset.summary)) + line(tr("Good for %1.").arg(tr(preset.goodFor)));
    if (!preset.published.empty())
        text += line(tr("Published: %1.").arg(tr(preset.published)));
    console.printText(text + '\n');
    ScreenTable table({tr("key", "column of a table"), tr("default", "column of a table"),
                       tr("meaning", "column of a table")});
    for (const Parameter& parameter : parameterTable())
        if (const std::string value = parameter.get(preset.settings); parameter.applies(preset.settings))
            table.add({std::string(parameter.key), value, meaningOf(parameter, value)});
    console.printText(table.text());
    return kDone;
}

int runPresets(const std::string& name, Console& console)
{
    if (const auto known = presetSettings(name); !name.empty() && !known)
        return console.fail(known.error());
    if (console.json)
        return printDocument(name, console);
    if (name.empty()) {
        ScreenTable table({tr("preset", "column of a table"), tr("model", "column of a table"),
                           tr("what it is", "column of a table"), tr("good for", "column of a table")});
        for (const Preset& preset : presets())
            table.add({std::string(preset.name), std::string(preset.settings.kind->key), tr(preset.title),
                       preset.tryFirst ? tr("try first: %1").arg(tr(preset.goodFor)) : tr(preset.goodFor)});
        console.printText(table.text() + '\n' +
                          line(tr("'shelfspace presets NAME' lists its parameters for --set KEY=VALUE.")));
        return kDone;
    }
    for (const Preset& preset : presets())
        if (preset.name == name)
            return printPreset(preset, console);
    return kDone;
}

} // namespace

void addPresetsCommand(const Command& program, Console& console)
{
    const auto name = std::make_shared<std::string>();
    const Command command = addCommand(program, console, "presets",
                                       tr("List the models, with every parameter, its default and meaning"),
                                       [name, &console] { return runPresets(*name, console); });
    command.option("name", *name, tr("Only this preset, with its parameters"))
        .typeName("NAME")
        .hints(presetNames());
}

} // namespace shelf
