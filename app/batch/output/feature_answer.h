// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/run/run.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What a model says of somebody of whom only features are known, beside its recommendations: the features as
/// understood, the query vector, and the scores and vectors of chosen books; their products are the scores.
/// Goes into the document. Returns the text for the screen.
Result<std::string> addFeatureAnswer(const Run& run, std::span<const FeatureValue> features,
                                     const std::vector<std::string>& bookIds, Json& document);

} // namespace shelf
