// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/run/run.h"

#include <string>
#include <vector>

namespace shelf {

enum class AdviceKind { diverged, worseThanBaseline, overFitting, notConverged };

/// A setting to change, as a button: "Train again (Weight decay: 0.0003)…".
struct ProposedChange {
    std::string key; ///< of the parameter table
    std::string value;
    Message label;
};

/// What a training's figures say, in words, and what may cure it.
struct Advice {
    AdviceKind kind = AdviceKind::overFitting;
    Message message;                     ///< one or two sentences with the figures
    std::vector<ProposedChange> changes; ///< each on its own; most promising first
};

/// Judges a training by its history, the figures of its model and its baselines; gravest first, none where
/// all is well or it is too early to say. Every proposed change is within the parameter table's range and
/// applies to the run's settings.
///
/// Over-fitting is told where training went on to lower its loss while the held-out figure got worse than its
/// best (the generalization loss of Prechelt, "Early Stopping - But When?", 1998, section 2) by more than the
/// 95 % bootstrap interval of that figure: a smaller change may be chance. Two epochs are measured on the
/// same readers, so that their difference is known better than this; the rule errs towards silence.
std::vector<Advice> trainingAdvice(const Run& run);

/// What cures a split that splitCautions() warns of: a split by time where a draw mixes old and new ratings.
std::vector<ProposedChange> splitCures(const Dataset& data, const RunSettings& settings);

} // namespace shelf
