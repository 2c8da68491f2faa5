// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/search/search.h"

#include <memory>
#include <string>

namespace shelf {

/// Trains a trial for real. A share below 1 is one of the epochs (or steps); of models without epochs, of the
/// training ratings, with the validation part left whole. What is set aside as test part is not looked at.
TrialRunner trainingTrials(std::shared_ptr<const Dataset> data, SearchObjective objective, int threads = 0);

/// 16 hexadecimal digits that change with any rating.
std::string dataFingerprint(const Dataset& data);

/// Whether a search that was begun on some data goes on with these.
Status checkData(const SearchState& state, const Dataset& data);

} // namespace shelf
