// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/settings.h"

#include <span>
#include <string_view>
#include <vector>

namespace shelf {

struct Preset {
    std::string_view name;    ///< "goodbooks-neural"
    std::string_view title;   ///< "Goodbooks neural regressor"
    std::string_view summary; ///< a sentence or two for the list: what it is and what to expect
    RunSettings settings;
};

/// goodbooks-neural, mf, nnmf, neural-mf, goodbooks-mf, goodbooks-deep, biased-mf, bias, mean.
std::span<const Preset> presets();
Result<RunSettings> presetSettings(std::string_view name);

/// Trains for so many epochs (at least one), whatever limit in steps the preset has.
void limitByEpochs(RunSettings& settings, int epochs);

} // namespace shelf
