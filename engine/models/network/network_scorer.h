// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/network/dense_layout.h"
#include "engine/models/network/network.h"

#include <mutex>

namespace shelf {

/// What a network model answers with: its layers padded for the kernels, and the books' halves of the first
/// layer, made when they are first asked for.
struct NetworkModel::Scorer {
    Scorer(const NetworkParameters& parameters, const std::vector<const Tensor*>& tensors,
           std::size_t userCount, std::size_t bookCount);

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const;
    /// Row i of out, as long as there are books: the scores of every book by userVectors[i].
    void scoreVectors(std::span<const float* const> userVectors, std::span<float> out) const;
    std::vector<float> fitReader(std::span<const std::int32_t> books, std::span<const float> ratings) const;

    DenseLayout layout;
    AlignedVector<float> dense;
    const Tensor* bookTable;
    const Tensor* userTable;
    std::size_t users;
    std::size_t books;

private:
    /// The first layer's weighted sums from each book's vector alone, as kernels take them (RectifiedScores);
    /// of a network without hidden layers one a book, the output unit's.
    const AlignedVector<float>& bookHalves() const;
    /// The same from users' vectors, with the bias: a row each.
    AlignedVector<float> userHalves(std::span<const float* const> userVectors) const;
    void scoreWithoutLayers(std::span<const float* const> userVectors, std::span<float> out) const;
    void scoreLayers(std::span<const float* const> userVectors, std::span<float> out) const;

    std::vector<AlignedVector<float>> m_biasFirst; ///< of each hidden layer but the first: bias, weights
    mutable std::once_flag m_once;
    mutable AlignedVector<float> m_bookHalves;
};

} // namespace shelf
