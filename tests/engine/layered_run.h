// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/layered_model.h"
#include "tests/engine/toy_run.h"

namespace toy {

/// A DotModel that can say how it works out its scores.
class LayeredDotModel final : public DotModel, public shelf::LayeredModel {
public:
    explicit LayeredDotModel(const DotModel& model) : DotModel(model) {}

    shelf::ScoreGraph scoreGraph() const override
    {
        shelf::ScoreGraph graph;
        const auto tables = tensors();
        const std::size_t user = graph.userRow(tables[0]->name, shelf::viewOf(*tables[0]));
        const std::size_t book = graph.bookRow(tables[1]->name, shelf::viewOf(*tables[1]));
        graph.dot("dot", user, book);
        return graph;
    }
};

/// As makeRun(), with such a model.
inline shelf::Run makeLayeredRun(std::size_t users, std::size_t books, std::size_t factors)
{
    shelf::Run run = makeRun(users, books, factors);
    run.model = std::make_shared<LayeredDotModel>(dynamic_cast<const DotModel&>(*run.model));
    return run;
}

} // namespace toy
