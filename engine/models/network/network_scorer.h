// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/network/dense_layout.h"
#include "engine/models/network/network.h"

#include <mutex>

namespace shelf {

/// What a network model answers with: its layers padded for the kernels, and the books' half of the first
/// layer, made when it is first asked for.
struct NetworkModel::Scorer {
    Scorer(const NetworkParameters& parameters, const std::vector<const Tensor*>& tensors,
           std::size_t userCount, std::size_t bookCount);

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const;
    void scoreVector(const float* userVector, std::span<float> out) const;
    std::vector<float> fitReader(std::span<const std::int32_t> books, std::span<const float> ratings) const;

    DenseLayout layout;
    AlignedVector<float> dense;
    const Tensor* bookTable;
    const Tensor* userTable;
    std::size_t users;
    std::size_t books;

private:
    /// The first layer's weighted sums from each book's vector alone; of a network without hidden layers
    /// one column, the output unit's.
    const AlignedVector<float>& bookHalf() const;
    /// The same from a user's vector, with the bias.
    AlignedVector<float> userHalf(const float* userVector) const;

    mutable std::once_flag m_once;
    mutable AlignedVector<float> m_bookHalf;
};

} // namespace shelf
