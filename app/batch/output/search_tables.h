// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/search/search.h"

#include <string>

namespace shelf {

/// Of the last trial, when it has ended: "trial 4: factors=32: rmse 0.9123 in 2 s, the best so far".
Message trialNote(const SearchState& state);
/// A search for standard output: its trials best first, as text and with all figures.
std::string searchText(const SearchState& state);
Json searchSummary(const SearchState& state, const std::string& file);

} // namespace shelf
