// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/typed_values.h"
#include "engine/data/split.h"
#include "engine/models/parameters.h"
#include "engine/parameters/parameters.h"

#include <cstdint>
#include <string>

namespace shelf {

struct ModelKind;

/// The kind that settings start with.
const ModelKind& firstModelKind();

/// Everything that decides a run's result, besides the data. The number of threads is not in it. What a kind
/// of model has for itself stands in structs that it declares: see TypedValues.
struct RunSettings : TypedValues {
    std::string preset = "goodbooks-neural";   ///< the preset these settings started from
    const ModelKind* kind = &firstModelKind(); ///< never null
    TrainingParameters training;
    SplitParameters split;
    std::uint64_t seed = 1; ///< of the split, the initial weights, the shuffles and the dropout
};

} // namespace shelf
