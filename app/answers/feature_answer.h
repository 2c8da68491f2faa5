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
Result<Json> featureDocument(const Run& run, std::span<const FeatureValue> features,
                             const std::vector<std::string>& bookIds);
/// The same for people, and what the model can be asked by. document: with the above in it.
std::string featureText(const Run& run, const Json& document);

} // namespace shelf
