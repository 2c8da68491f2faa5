// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/score_graph.h"

#include <algorithm>
#include <utility>

namespace shelf {

std::size_t ScoreGraph::push(ScoreStep step)
{
    m_steps.push_back(std::move(step));
    return m_steps.size() - 1;
}

std::size_t ScoreGraph::userRow(std::string name, MatrixView table, Unknown unknown)
{
    return push({.does = ScoreStep::Does::userRow,
                 .name = std::move(name),
                 .inputs = {},
                 .width = table.cols,
                 .table = table,
                 .unknownIsZero = unknown == Unknown::zeros});
}

std::size_t ScoreGraph::bookRow(std::string name, MatrixView table, Unknown unknown)
{
    return push({.does = ScoreStep::Does::bookRow,
                 .name = std::move(name),
                 .inputs = {},
                 .width = table.cols,
                 .table = table,
                 .unknownIsZero = unknown == Unknown::zeros});
}

std::size_t ScoreGraph::concatenate(std::string name, std::vector<std::size_t> inputs)
{
    std::size_t width = 0;
    for (const std::size_t input : inputs)
        width += m_steps[input].width;
    return push({.does = ScoreStep::Does::concatenate,
                 .name = std::move(name),
                 .inputs = std::move(inputs),
                 .width = width});
}

std::size_t ScoreGraph::multiply(std::string name, std::size_t a, std::size_t b)
{
    return push({.does = ScoreStep::Does::multiply,
                 .name = std::move(name),
                 .inputs = {a, b},
                 .width = m_steps[a].width});
}

std::size_t ScoreGraph::dot(std::string name, std::size_t a, std::size_t b)
{
    return push({.does = ScoreStep::Does::dot, .name = std::move(name), .inputs = {a, b}, .width = 1});
}

std::size_t ScoreGraph::dense(std::string name, std::size_t input, MatrixView weights, MatrixView bias,
                              Activation activation)
{
    return push({.does = ScoreStep::Does::dense,
                 .name = std::move(name),
                 .inputs = {input},
                 .width = weights.cols,
                 .table = weights,
                 .unknownIsZero = false,
                 .bias = bias,
                 .activation = activation});
}

std::size_t ScoreGraph::add(std::string name, std::vector<std::size_t> inputs, float shift)
{
    const std::size_t width = m_steps[inputs.front()].width;
    return push({.does = ScoreStep::Does::add,
                 .name = std::move(name),
                 .inputs = std::move(inputs),
                 .width = width,
                 .table = {},
                 .unknownIsZero = false,
                 .bias = {},
                 .activation = Activation::linear,
                 .shift = shift});
}

void ScoreGraph::leaveOut(std::span<const std::uint8_t> users, std::span<const std::uint8_t> books)
{
    for (ScoreStep& step : m_steps) {
        const auto marks = step.does == ScoreStep::Does::userRow ? users : books;
        if (!step.isRow() ||
            std::find_if(marks.begin(), marks.end(), [](auto m) { return m != 0; }) == marks.end())
            continue;
        std::vector<float> kept;
        std::size_t rows = 0;
        for (std::size_t row = 0; row < step.table.rows; ++row)
            if (row >= marks.size() || marks[row] == 0) {
                const auto values = step.table.row(row);
                kept.insert(kept.end(), values.begin(), values.end());
                ++rows;
            }
        step.table = own(std::move(kept), rows, step.table.cols);
    }
}

MatrixView ScoreGraph::own(std::vector<float> values, std::size_t rows, std::size_t cols)
{
    m_owned.push_back(std::make_shared<const std::vector<float>>(std::move(values)));
    return {m_owned.back()->data(), rows, cols, cols};
}

} // namespace shelf
