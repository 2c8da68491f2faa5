// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/score_matrix.h"

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kBooksATile = 64; // with 64 factors a tile is half of the first cache

} // namespace

void scoreMatrix(std::span<const float* const> users, std::span<const float> userBase, MatrixView books,
                 std::span<const float> bookBias, std::span<float> out)
{
    // Two more factors carry the biases: (p, base, 1) . (q, 1, bias).
    const std::size_t factors = books.cols;
    const std::size_t depth = factors + (userBase.empty() ? 0 : 1) + (bookBias.empty() ? 0 : 1);
    AlignedVector<float> packed(users.size() * depth);
    for (std::size_t i = 0; i < users.size(); ++i) {
        float* row = packed.data() + i * depth;
        row = std::copy_n(users[i], factors, row);
        if (!userBase.empty())
            *row++ = userBase[i];
        if (!bookBias.empty())
            *row = 1;
    }

    AlignedVector<float> tile(depth * kBooksATile);
    AlignedVector<float> last(users.size() * kBooksATile);
    if (!userBase.empty())
        std::fill_n(tile.begin() + static_cast<std::ptrdiff_t>(factors * kBooksATile), kBooksATile, 1.0F);
    Product product;
    product.n = users.size();
    product.k = depth;
    product.a = packed.data();
    product.aRow = depth;
    product.b = tile.data();
    product.ldb = kBooksATile;
    const Kernels& kernel = kernels();
    for (std::size_t first = 0; first < books.rows; first += kBooksATile) {
        const std::size_t n = std::min(kBooksATile, books.rows - first);
        kernel.transpose(n, factors, books.data + first * books.stride, books.stride, tile.data(),
                         kBooksATile);
        if (!bookBias.empty())
            std::copy_n(bookBias.begin() + static_cast<std::ptrdiff_t>(first), n,
                        tile.end() - static_cast<std::ptrdiff_t>(kBooksATile));
        // The kernel writes whole blocks, which must not reach into the next user's row.
        const bool whole = n == kBooksATile;
        product.m = kBooksATile;
        product.c = whole ? out.data() + first : last.data();
        product.ldc = whole ? books.rows : kBooksATile;
        kernel.multiply(product);
        if (whole)
            continue;
        for (std::size_t i = 0; i < users.size(); ++i)
            std::copy_n(last.data() + i * kBooksATile, n, out.data() + i * books.rows + first);
    }
}

} // namespace shelf
