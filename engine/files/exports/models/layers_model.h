// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/score_graph.h"

#include <string>
#include <string_view>

namespace shelf {

/// A model in the layers format of TensorFlow.js, which is that of Keras 2: the text of model.json, and the
/// weights' numbers in the order in which it names them.
struct LayersModel {
    std::string topology;
    std::string weights;
};

/// What the text of every such file begins with.
std::string_view layersModelBegin();

/// Inputs "user" and "book", 32-bit integers [batch, 1], output "score", 32-bit floats [batch, 1]. scores and
/// model are said in the file's own notes.
LayersModel layersModel(const ScoreGraph& graph, const std::string& model, const std::string& scores,
                        const std::string& weightsFile);

} // namespace shelf
