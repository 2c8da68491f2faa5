// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/model.h"

#include <string_view>
#include <vector>

namespace shelf {

/// A 1 x 1 tensor: how a model stores a single number.
Tensor scalarTensor(std::string_view name, double value);
/// rows x 1 zeros.
Tensor columnTensor(std::string_view name, std::size_t rows);

/// Moves the named tensor out of the list; an Error where it is missing, has another shape than rows x cols,
/// does not hold rows * cols values, or holds one that is not finite.
Result<Tensor> takeTensor(std::vector<Tensor>& tensors, std::string_view name, std::size_t rows,
                          std::size_t cols);

} // namespace shelf
