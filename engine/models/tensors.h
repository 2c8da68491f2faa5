// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/models/tensor_list.h"

#include <string>
#include <vector>

namespace shelf {

/// A tensor of zeros.
Tensor zeroTensor(std::string name, std::size_t rows, std::size_t cols);
/// A tensor drawn uniformly over low .. high.
Tensor uniformTensor(std::string name, std::size_t rows, std::size_t cols, float low, float high,
                     Random& random);

/// Index of the row of a table for entity `index` of `count`: the last row for anything outside.
inline std::size_t entityRow(std::int32_t index, std::size_t count)
{
    const auto row = static_cast<std::size_t>(index);
    return index >= 0 && row < count ? row : count;
}

/// Mean and standard deviation of each column over the first `rows` rows, in double.
struct ColumnMoments {
    std::vector<double> mean;
    std::vector<double> deviation;
};
ColumnMoments columnMoments(const Tensor& tensor, std::size_t rows);

/// The last row of a table, that of everybody unknown, becomes the mean of the others.
void setUnknownToMean(Tensor& table);

/// "10,001 x 15"
std::string shapeText(std::size_t rows, std::size_t cols);
/// "batch x 15": what a layer gives for a batch of samples.
Message batchOf(std::size_t width);

} // namespace shelf
