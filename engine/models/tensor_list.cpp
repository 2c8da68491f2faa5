// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/tensor_list.h"

#include "engine/base/bulk/finite.h"
#include "engine/base/text/message.h"

#include <algorithm>

namespace shelf {

Tensor scalarTensor(std::string_view name, double value)
{
    Tensor tensor = columnTensor(name, 1);
    tensor.values[0] = static_cast<float>(value);
    return tensor;
}

Tensor columnTensor(std::string_view name, std::size_t rows)
{
    Tensor tensor;
    tensor.name = name;
    tensor.rows = rows;
    tensor.cols = 1;
    tensor.values.assign(rows, 0.0f);
    return tensor;
}

Result<Tensor> takeTensor(std::vector<Tensor>& tensors, std::string_view name, std::size_t rows,
                          std::size_t cols)
{
    const auto shape = [](std::size_t r, std::size_t c) {
        return std::to_string(r) + " x " + std::to_string(c);
    };
    const auto at =
        std::find_if(tensors.begin(), tensors.end(), [&](const Tensor& t) { return t.name == name; });
    const std::string called = tr("The model's \"%1\"").arg(name);
    if (at == tensors.end())
        return Error::failure(tr("%1 is missing").arg(called));
    if (at->rows != rows || at->cols != cols || at->values.size() != rows * cols)
        return Error::failure(
            tr("%1 is %2, not %3").arg(called).arg(shape(at->rows, at->cols)).arg(shape(rows, cols)));
    if (!allFinite(at->values))
        return Error::failure(tr("%1 holds a value that is not a number").arg(called));
    Tensor tensor = std::move(*at);
    tensors.erase(at);
    return tensor;
}

} // namespace shelf
