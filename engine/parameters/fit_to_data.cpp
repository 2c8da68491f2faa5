// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/fit_to_data.h"

#include "engine/base/text/message.h"
#include "engine/parameters/model_kind.h"

namespace shelf {

bool fitToData(RunSettings& settings, const Dataset& data)
{
    return settings.kind->adapt && settings.kind->adapt(settings, data);
}

std::string refusalWords(const RunSettings& settings, const Dataset& data)
{
    if (!data.onlyTaken || !settings.kind->needsStars())
        return {};
    return tr("These data say who took which book and not how it was liked, and the model \"%1\" learns "
              "stars: there are none to tell apart")
        .arg(settings.kind->key);
}

const Preset& usualPreset(const Dataset* data)
{
    const auto all = presets();
    if (data && data->onlyTaken)
        for (const Preset& preset : all)
            if (preset.group == PresetGroup::ranking && preset.settings.kind->ranksOnly)
                return preset;
    return all.front();
}

std::string outputWords(const RunSettings& settings, const Dataset& data)
{
    return settings.kind->caution ? settings.kind->caution(settings, data) : std::string();
}

} // namespace shelf
