// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <string>
#include <string_view>

namespace shelf {

/// A search as one JSON document: plan, data and every trial with its settings, result and seconds.
std::string searchDocument(const SearchState& state);
/// Reads it back. Errors where it is no such document, of a newer format, or says what cannot be.
Result<SearchState> parseSearch(std::string_view document);

/// One trial as it stands in such a document.
std::string trialDocument(const Trial& trial, const SearchPlan& plan);
Result<Trial> parseTrial(std::string_view document, const SearchPlan& plan);

Status saveSearch(const SearchState& state, const std::string& file);
Result<SearchState> loadSearch(const std::string& file);

} // namespace shelf
