// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/score_graph.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// What the bytes of every such file begin with.
std::string_view onnxBegin();

/// An ONNX model (IR 8, opset 15): inputs "user" and "book", 64-bit integers [batch], output "score", 32-bit
/// floats [batch]. A file holds less than 2 GB; a larger graph is refused. notes: names and texts that the
/// file carries along.
Result<std::string> onnxBytes(const ScoreGraph& graph, const std::string& name, const std::string& meaning,
                              const std::vector<std::pair<std::string, std::string>>& notes);

} // namespace shelf
