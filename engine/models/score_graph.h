// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/activation.h"
#include "engine/base/matrix_view.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// One step of a ScoreGraph: what comes in are rows of numbers, what goes out is one.
struct ScoreStep {
    enum class Does {
        userRow,     ///< the reader's row of `table`
        bookRow,     ///< the book's row of `table`
        concatenate, ///< the inputs one behind the other
        multiply,    ///< two inputs, number by number
        dot,         ///< the sum of multiply: one number
        dense,       ///< activation(input x table + bias)
        add,         ///< the sum of the inputs, number by number, and of `shift`
    };
    Does does = Does::add;
    std::string name;                ///< no other step has it: "book_embedding", "dense_1"
    std::vector<std::size_t> inputs; ///< numbers of earlier steps
    std::size_t width = 0;           ///< numbers that go out
    /// Of a row: a row an entity, the last for the unknown one; of a dense layer: its weights, inputs x
    /// units.
    MatrixView table = {};
    /// Of a row: `table` lacks the last row, which is zeros.
    bool unknownIsZero = false;
    MatrixView bias = {}; ///< of a dense layer: 1 x units
    Activation activation = Activation::linear;
    float shift = 0;

    bool isRow() const { return does == Does::userRow || does == Does::bookRow; }
    /// Rows of the whole table, that of the unknown entity among them.
    std::size_t tableRows() const { return table.rows + (unknownIsZero ? 1 : 0); }
};

/// How a model works out the score of a reader and a book (Model::scoreAllBooks), in steps that other
/// programs know too: what an export of the model is written from. The last step gives the score, one number.
/// Numbers it does not own are borrowed from the model.
class ScoreGraph {
public:
    /// Whether a table has a row for the unknown entity, its last, or zeros stand for it.
    enum class Unknown { lastRow, zeros };

    std::size_t userRow(std::string name, MatrixView table, Unknown unknown = Unknown::lastRow);
    std::size_t bookRow(std::string name, MatrixView table, Unknown unknown = Unknown::lastRow);
    std::size_t concatenate(std::string name, std::vector<std::size_t> inputs);
    std::size_t multiply(std::string name, std::size_t a, std::size_t b);
    std::size_t dot(std::string name, std::size_t a, std::size_t b);
    std::size_t dense(std::string name, std::size_t input, MatrixView weights, MatrixView bias,
                      Activation activation);
    std::size_t add(std::string name, std::vector<std::size_t> inputs, float shift = 0);

    /// Leaves readers and books out of all tables; the unknown one stays the last. A mark an entity, not 0:
    /// it goes; empty: none does.
    void leaveOut(std::span<const std::uint8_t> users, std::span<const std::uint8_t> books);

    /// Keeps a table for the graph that the model does not hold in this form.
    MatrixView own(std::vector<float> values, std::size_t rows, std::size_t cols);

    const std::vector<ScoreStep>& steps() const { return m_steps; }

private:
    std::size_t push(ScoreStep step);

    std::vector<ScoreStep> m_steps;
    std::vector<std::shared_ptr<const std::vector<float>>> m_owned;
};

} // namespace shelf
