// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison/differences.h"
#include "engine/comparison/held_out_figures.h"
#include "tests/engine/function_model.h"
#include "tests/engine/toy_run.h"

#include <cmath>
#include <memory>

namespace toy {

/// A run on the data of makeRun() whose predictions miss by noise of this size, and more for books of odd
/// number where oddWorse is set; `luck` is another model of the same quality.
inline shelf::Run noisyRun(const shelf::Run& like, double noise, int luck, double oddWorse = 0)
{
    shelf::Run run = like;
    const auto data = like.data;
    auto table = std::make_shared<std::vector<float>>(data->userCount() * data->bookCount(), 3.0f);
    for (std::size_t row = 0; row < data->rating.size(); ++row)
        (*table)[static_cast<std::size_t>(data->user[row]) * data->bookCount() +
                 static_cast<std::size_t>(data->book[row])] = data->rating[row];
    shelf::Random random(99, static_cast<std::uint64_t>(luck));
    const std::size_t books = data->bookCount();
    for (std::size_t i = 0; i < table->size(); ++i)
        (*table)[i] += static_cast<float>(random.normal() * (noise + (i % books % 2 == 1 ? oddWorse : 0.0)));
    run.model = std::make_shared<FunctionModel>(data->userCount(), books, [table, books](int u, int b) {
        return (*table)[static_cast<std::size_t>(u) * books + static_cast<std::size_t>(b)];
    });
    return run;
}

inline shelf::ComparedRun measured(const shelf::Run& run)
{
    auto figures = shelf::heldOutFigures(run, 2);
    return {std::make_shared<const shelf::Run>(run),
            std::make_shared<const shelf::HeldOutFigures>(std::move(*figures))};
}

} // namespace toy
