// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <cstdint>
#include <span>

namespace shelf {

/// out[i] = row of users[i] in userTable . row of books[i] in bookTable + out[i], bit for bit as
/// Kernels::dotRows() gives it. Each table has one row more than it has entities, of whom it does not know;
/// all spans have the same length.
void addPairProducts(const Tensor& userTable, std::span<const std::int32_t> users, const Tensor& bookTable,
                     std::span<const std::int32_t> books, std::span<float> out);

} // namespace shelf
