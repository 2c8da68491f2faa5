// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"
#include "engine/models/new_reader.h"
#include "engine/models/score_graph.h"

#include <optional>

namespace shelf {

/// What a model is, too, whose scores are worked out of rows of tables by layers: networks, factorizations,
/// towers. Nearest neighbors, EASE and the like are not.
class LayeredModel {
public:
    /// How scoreAllBooks works, for other programs to do it. Borrows from the model.
    virtual ScoreGraph scoreGraph() const = 0;
    /// How scoreNewReader works, for programs that do the same; none where that takes more than some numbers.
    virtual std::optional<NewReader> newReader() const { return {}; }

protected:
    LayeredModel() = default;
    LayeredModel(const LayeredModel&) = default;
    LayeredModel& operator=(const LayeredModel&) = default;
    ~LayeredModel() = default;
};

/// None where the model is no such one.
inline std::optional<ScoreGraph> scoreGraph(const Model& model)
{
    const auto* layered = dynamic_cast<const LayeredModel*>(&model);
    return layered ? std::optional<ScoreGraph>(layered->scoreGraph()) : std::nullopt;
}

/// The whole tensor, the row of the unknown entity among its rows.
inline MatrixView viewOf(const Tensor& tensor)
{
    return {tensor.values.data(), tensor.rows, tensor.cols, tensor.cols};
}

} // namespace shelf
