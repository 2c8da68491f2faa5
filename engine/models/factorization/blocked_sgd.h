// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/fit.h"

namespace shelf {

/// Stochastic gradient descent over a fixed grid of blocks, one rating at a time (Chin et al. 2015).
Result<TrainingOutcome> fitBlockedSgd(const FitRequest& request, const FitObserver& observer);

} // namespace shelf
