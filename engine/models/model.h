// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/memory.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

enum class ModelFamily { mean, bias, factorization, network };

/// A trained parameter array, row-major.
struct Tensor {
    std::string name; ///< "book_embedding", "dense_1.weight", ...
    std::size_t rows = 0;
    std::size_t cols = 0;
    AlignedVector<float> values; ///< rows * cols
};

/// One row of the layer table and one box of the layer picture.
struct LayerInfo {
    std::string name;   ///< "Book embedding", "Dense 1", "Dot product"
    std::string output; ///< output shape, "batch x 15"
    std::string detail; ///< "10,001 x 15", "ReLU", "dropout 0.2"; may be empty
    std::uint64_t parameters = 0;
    std::vector<int> inputs; ///< numbers of the layers that feed this one; empty for an input layer
};

/// A model of ratings after (or during) training. User and book indices are those of the Dataset it was
/// trained on; -1 (or any index outside) means the out-of-vocabulary entity, which is the last row of each
/// embedding table. Thread-safe for const use.
class RatingModel {
public:
    virtual ~RatingModel() = default;

    virtual ModelFamily family() const = 0;

    /// Predicted ratings of pairs, not rounded and not clipped; all three spans have the same length.
    virtual void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                         std::span<float> ratings) const = 0;

    /// Predicted rating of every book for one user; out has bookCount() entries. Uses what can be computed
    /// once for all users (for a concatenating network the book half of its first dense layer).
    virtual void scoreAllBooks(std::int32_t user, std::span<float> out) const = 0;

    /// The same for a reader who was not in training, from ratings of known books (fold-in: the book side
    /// stays as it is, the user's own vector and bias are fitted). Deterministic.
    virtual void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                std::span<float> out) const = 0;

    virtual std::size_t userCount() const = 0; ///< without the out-of-vocabulary row
    virtual std::size_t bookCount() const = 0;

    /// bookCount() rows (the out-of-vocabulary row left out); empty where the model has no book vectors.
    virtual MatrixView bookEmbedding() const = 0;
    /// userCount() rows; empty where the model has no user vectors.
    virtual MatrixView userEmbedding() const = 0;

    virtual std::vector<LayerInfo> layers() const = 0;
    std::uint64_t parameterCount() const;

    /// Everything that training changed, in a fixed order: what the run file stores.
    virtual std::vector<const Tensor*> tensors() const = 0;
};

} // namespace shelf
