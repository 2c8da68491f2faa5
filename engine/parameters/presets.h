// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/parameters/settings.h"

#include <span>
#include <string_view>
#include <vector>

namespace shelf {

enum class PresetGroup { system, rating, ranking, baseline };
std::string_view titleOf(PresetGroup group); ///< "Rating prediction"

struct Preset {
    std::string_view name;    ///< "goodbooks-neural"
    std::string_view title;   ///< "Goodbooks neural regressor"
    std::string_view summary; ///< a sentence or two for the list: what it is and what to expect
    RunSettings settings;
    PresetGroup group = PresetGroup::system;
    std::string_view explanation = {}; ///< a paragraph: what it computes, when it is good, what it lacks
    std::string_view source = {};      ///< authors, year, where
    std::string_view goodFor = {};     ///< what to choose it for: goes on after "good for"
    /// A published figure to hold its own against, with where it was published; empty: none is known.
    std::string_view published = {};
    bool tryFirst = false; ///< where one does not know what to choose
};

/// In the order of the list, group after group.
std::span<const Preset> presets();
/// Null where there is none of that name.
const Preset* findPreset(std::string_view name);
Result<RunSettings> presetSettings(std::string_view name);

/// Trains for so many epochs (at least one), whatever limit in steps the preset has.
void limitByEpochs(RunSettings& settings, int epochs);

} // namespace shelf
