// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/settings.h"

#include <memory>
#include <optional>
#include <string>

namespace shelf {

/// Which settings the form takes when a preset, a kind of model or other data are chosen: what the data
/// forbid is changed, what the person chose stays.
class PresetChoice {
public:
    /// What presets are fitted to from now on; null: nothing. The form is to hold what is given back;
    /// nothing: it stays as it is.
    std::optional<RunSettings> setData(std::shared_ptr<const Dataset> data, const RunSettings& form);
    /// A preset that the person chose.
    RunSettings choose(const Preset& preset);
    /// The form's kind of model is another one: what was set for one means little for another, so that it
    /// begins with its own first preset, on the same split and seed. Nothing where that is what it has.
    std::optional<RunSettings> adoptKind(const RunSettings& form);
    /// The form was filled with settings that are meant as they are.
    void takeAsMeant() { m_fitted = false; }

    /// Why this preset can learn nothing from the data; empty where it can.
    std::string refusal(const Preset& preset) const;
    /// Whether somebody has changed settings by hand, where so many differ from their preset.
    bool isChangedByHand(int changedCount) const { return changedCount > (m_fitted ? 1 : 0); }

private:
    RunSettings fitted(RunSettings settings);
    std::optional<RunSettings> usual(const RunSettings& form);

    std::shared_ptr<const Dataset> m_data;
    bool m_fitted = false;      ///< the form's preset was changed for the data
    RunSettings m_fittedPreset; ///< as it then was
    bool m_isForTaken = false;  ///< the preset was chosen for data without ratings
};

} // namespace shelf
