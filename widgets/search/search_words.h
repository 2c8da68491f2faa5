// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <QString>

#include <string>

namespace shelf {

/// "RMSE", "NDCG@10".
QString objectiveLabel(SearchObjective objective);
/// The parameter's label of the form.
QString axisLabel(const SearchAxis& axis);
/// The value as the form says it: words for a choice, else as it is.
QString valueLabel(const SearchAxis& axis, const std::string& value);
/// "1/3" of the epochs as "33 %"; "full".
QString shareLabel(double share);
/// "trial 4: RMSE 0.9123, Learning rate 0.01, Factors 32".
QString trialSentence(const SearchState& state, int trial);

} // namespace shelf
