// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/pair_products.h"

#include "engine/kernels/kernels.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <array>

namespace shelf {

void addPairProducts(const Tensor& userTable, std::span<const std::int32_t> users, const Tensor& bookTable,
                     std::span<const std::int32_t> books, std::span<float> out)
{
    constexpr std::size_t kPairs = 1024; // of row numbers within the first cache
    std::array<std::uint32_t, kPairs> userRows;
    std::array<std::uint32_t, kPairs> bookRows;
    for (std::size_t first = 0; first < out.size(); first += kPairs) {
        const std::size_t count = std::min(kPairs, out.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            userRows[i] = static_cast<std::uint32_t>(entityRow(users[first + i], userTable.rows - 1));
            bookRows[i] = static_cast<std::uint32_t>(entityRow(books[first + i], bookTable.rows - 1));
        }
        kernels().addPairDots(count, userTable.cols, userTable.values.data(), userRows.data(),
                              bookTable.values.data(), bookRows.data(), out.data() + first);
    }
}

} // namespace shelf
