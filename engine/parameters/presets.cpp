// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/presets.h"

#include "engine/base/nearest_word.h"
#include "engine/base/text/message.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_text.h"

#include <algorithm>

namespace shelf {

namespace {

std::vector<Preset> makePresets()
{
    std::vector<Preset> all;
    for (const ModelKind* kind : modelKinds())
        if (kind->presets)
            for (Preset& preset : kind->presets()) {
                preset.settings.kind = kind;
                all.push_back(std::move(preset));
            }
    std::stable_sort(all.begin(), all.end(),
                     [](const Preset& a, const Preset& b) { return a.group < b.group; });
    for (Preset& preset : all)
        preset.settings.preset = preset.name;
    return all;
}

} // namespace

std::string_view titleOf(PresetGroup group)
{
    constexpr std::string_view kTitles[] = {trNoop("Published systems"), trNoop("Rating prediction"), trNoop("Ranking"), trNoop("Baselines")};
    return kTitles[static_cast<std::size_t>(group)];
}

std::span<const Preset> presets()
{
    static const std::vector<Preset> all = makePresets();
    return all;
}

const Preset* findPreset(std::string_view name)
{
    const auto found = std::find_if(presets().begin(), presets().end(),
                                    [&](const Preset& preset) { return preset.name == name; });
    return found == presets().end() ? nullptr : &*found;
}

Result<RunSettings> presetSettings(std::string_view name)
{
    if (const Preset* preset = findPreset(name))
        return preset->settings;
    std::vector<std::string_view> names;
    for (const Preset& preset : presets())
        names.push_back(preset.name);
    const std::string nearest = nearestWord(name, names);
    return Error::usageError(tr("There is no preset \"%1\"").arg(name.substr(0, 60)),
                             nearest.empty() ? tr("The presets are %1").arg(joinedChoices(names))
                                             : tr("Did you mean %1?").arg(nearest));
}

void limitByEpochs(RunSettings& settings, int epochs)
{
    settings.training.epochs = std::max(1, epochs);
    settings.training.steps = 0;
}

} // namespace shelf
