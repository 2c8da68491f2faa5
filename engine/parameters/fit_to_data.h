// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/settings.h"

#include <string>

namespace shelf {

/// Changes what a preset's model cannot do with these data: an output activation that cannot give the
/// smallest rating becomes linear. True where something was changed. For settings as a preset has them: what
/// a person chose is left alone, and outputWords() warns of it.
bool fitToData(RunSettings& settings, const Dataset& data);

/// Why the settings' model has nothing to learn from these data: it learns stars, and they have none. Empty
/// where it has.
std::string refusalWords(const RunSettings& settings, const Dataset& data);

/// The preset to begin with, null data: whatever they are. The first, or the first that ranks where there are
/// no stars.
const Preset& usualPreset(const Dataset* data);

/// What is to be known of the output activation on these data: that it cannot give all the ratings there are,
/// or that it is linear in place of the preset's, which could not. Empty where there is nothing to say.
std::string outputWords(const RunSettings& settings, const Dataset& data);

} // namespace shelf
