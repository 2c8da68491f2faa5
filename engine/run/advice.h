// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

enum class AdviceKind { diverged, worseThanBaseline, overFitting, notConverged };

/// A setting to change, as a button: "Weight decay 0.0001".
struct ProposedChange {
    std::string key; ///< of the parameter table
    std::string value;
    std::string label;
};

/// What a training's figures say, in words, and what may cure it.
struct Advice {
    AdviceKind kind = AdviceKind::overFitting;
    std::string message;                 ///< one or two sentences with the figures
    std::vector<ProposedChange> changes; ///< each on its own; most promising first
};

/// Judges a training by its history so far; gravest first, none where all is well or it is too early to say.
/// Every proposed change is within the parameter table's range and applies to these settings. baselines:
/// those of the run, to compare with.
std::vector<Advice> trainingAdvice(const History& history, const RunSettings& settings,
                                   std::span<const Baseline> baselines = {});

} // namespace shelf
