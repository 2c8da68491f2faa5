// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/activation.h"
#include "engine/base/result.h"

#include <string>
#include <vector>

namespace shelf {

/// A dense layer of a Keras model.
struct KerasDense {
    std::string name;
    int units = 0;
    Activation activation = Activation::linear;
    bool hasBias = true;
};

/// A model of one of the tutorials' shapes: two tables whose rows are multiplied with each other (no dense
/// layers), or put one behind the other and handed through dense layers, of which the last has one unit.
struct KerasGraph {
    std::string first; ///< the embedding that comes first in the product or concatenation
    std::string second;
    std::string firstInput; ///< the names of their inputs
    std::string secondInput;
    bool isProduct = false;
    std::vector<KerasDense> dense;
};

/// Reads what Keras (2 or 3) says of a model's layers. An Error says what is in it that cannot be taken over.
Result<KerasGraph> readKerasGraph(const std::string& config, const std::string& path);

} // namespace shelf
