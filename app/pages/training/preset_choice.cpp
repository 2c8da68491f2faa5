// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/preset_choice.h"

#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/parameter_table.h"

#include <algorithm>
#include <span>
#include <utility>

namespace shelf {

namespace {

/// Gives each setting that differs between the two and still is as in `from` the value it has in `to`;
/// whether there was any.
bool takeOver(RunSettings& settings, const RunSettings& from, const RunSettings& to)
{
    bool any = false;
    for (const Parameter& parameter : parameterTable()) {
        const std::string before = parameter.get(from), after = parameter.get(to);
        if (before != after && parameter.get(settings) == before)
            any = parameter.set(settings, after).ok() || any;
    }
    return any;
}

} // namespace

RunSettings PresetChoice::fitted(RunSettings settings)
{
    m_fitted = m_data && fitToData(settings, *m_data);
    m_fittedPreset = settings;
    return settings;
}

std::string PresetChoice::refusal(const Preset& preset) const
{
    return m_data ? refusalWords(preset.settings, *m_data) : std::string();
}

std::optional<RunSettings> PresetChoice::setData(std::shared_ptr<const Dataset> data, const RunSettings& form)
{
    m_data = std::move(data);
    if (auto others = usual(form))
        return others;
    const Preset* preset = findPreset(form.preset);
    if (!preset || preset->settings.kind != form.kind)
        return {};
    RunSettings settings = form;
    bool changed = false;
    if (m_fitted) // the data that it was changed for are gone
        changed = takeOver(settings, m_fittedPreset, preset->settings);
    m_fitted = takeOver(settings, preset->settings, fitted(preset->settings)); // what the person chose stays
    if (changed || m_fitted)
        return settings;
    return {};
}

/// Where the form's model could learn nothing from the data, or was chosen for others where another could
/// not: the one that is usual for these.
std::optional<RunSettings> PresetChoice::usual(const RunSettings& form)
{
    if (!m_data)
        return {};
    const bool cannot = !refusalWords(form, *m_data).empty();
    const bool goesBack = m_isForTaken && !m_data->onlyTaken;
    m_isForTaken = cannot || (m_isForTaken && m_data->onlyTaken);
    if (!cannot && !goesBack)
        return {};
    RunSettings settings = fitted(usualPreset(m_data.get()).settings);
    settings.split = form.split;
    settings.seed = form.seed;
    return settings;
}

RunSettings PresetChoice::choose(const Preset& preset)
{
    m_isForTaken = false;
    return fitted(preset.settings);
}

std::optional<RunSettings> PresetChoice::adoptKind(const RunSettings& form)
{
    const std::span<const Preset> all = presets();
    const auto preset = std::find_if(all.begin(), all.end(), [&form](const Preset& candidate) {
        return candidate.settings.kind == form.kind;
    });
    if (preset == all.end() || form.preset == preset->name)
        return {};
    RunSettings settings = fitted(preset->settings);
    settings.split = form.split;
    settings.seed = form.seed;
    return settings;
}

} // namespace shelf
