// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// A reader who was not in training: the vector, and the bias where the model has one.
struct FoldedReader {
    std::vector<float> vector;
    float bias = 0;
};

/// Ridge regression of what a new reader's ratings are above the rest of the model (mean, book biases, ...)
/// on the vectors of the rated books, with a column of ones for the bias where userBias is given. Each
/// unknown is drawn towards its mean over the trained readers (the first `users` rows), as strongly as
/// readers differ little: by the variance of the targets about the mean reader's over that of the unknown.
FoldedReader foldInReader(const Tensor& userTable, const Tensor* userBias, std::size_t users,
                          const Tensor& bookTable, std::size_t books, std::span<const std::int32_t> rated,
                          std::span<const double> targets, bool nonNegative);

} // namespace shelf
