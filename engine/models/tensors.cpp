// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/tensors.h"

#include "engine/base/numbers.h"

#include <algorithm>
#include <cmath>

namespace shelf {

Tensor zeroTensor(std::string name, std::size_t rows, std::size_t cols)
{
    Tensor tensor{std::move(name), rows, cols, {}};
    tensor.values.assign(rows * cols, 0.0F);
    return tensor;
}

Tensor uniformTensor(std::string name, std::size_t rows, std::size_t cols, float low, float high,
                     Random& random)
{
    Tensor tensor = zeroTensor(std::move(name), rows, cols);
    for (float& value : tensor.values)
        value = random.uniform(low, high);
    return tensor;
}

ColumnMoments columnMoments(const Tensor& tensor, std::size_t rows)
{
    ColumnMoments moments{std::vector<double>(tensor.cols, 0.0), std::vector<double>(tensor.cols, 0.0)};
    if (rows == 0)
        return moments;
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < tensor.cols; ++c)
            moments.mean[c] += static_cast<double>(tensor.values[r * tensor.cols + c]);
    }
    for (double& mean : moments.mean)
        mean /= static_cast<double>(rows);
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < tensor.cols; ++c) {
            const double off = static_cast<double>(tensor.values[r * tensor.cols + c]) - moments.mean[c];
            moments.deviation[c] += off * off;
        }
    }
    for (double& deviation : moments.deviation)
        deviation = std::sqrt(deviation / static_cast<double>(rows));
    return moments;
}

void setUnknownToMean(Tensor& table)
{
    const ColumnMoments moments = columnMoments(table, table.rows - 1);
    std::transform(moments.mean.begin(), moments.mean.end(),
                   table.values.end() - static_cast<std::ptrdiff_t>(table.cols),
                   [](double mean) { return static_cast<float>(mean); });
}

std::string shapeText(std::size_t rows, std::size_t cols)
{
    return grouped(rows) + " x " + grouped(cols);
}

Message batchOf(std::size_t width)
{
    return tr("batch x %1").arg(std::to_string(width));
}

} // namespace shelf
