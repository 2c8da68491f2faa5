// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/pair_weights.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

Tensor named(std::size_t books, AlignedVector<float> values)
{
    Tensor weights{"weights", books, books, std::move(values)};
    for (std::size_t b = 0; b < books; ++b)
        weights.values[b * books + b] = 0;
    return weights;
}

} // namespace

// What is left of the diagonal is mirrored first, block by block, and then scaled.
Tensor pairWeights(TiledSymmetric<float>&& inverse, const std::vector<double>& mu, const Team& team)
{
    constexpr std::size_t kEdge = TiledSymmetric<float>::kEdge;
    const std::size_t books = inverse.size();
    const std::size_t blocks = inverse.tileRows();
    AlignedVector<float> values = std::move(inverse).takeLower(team);
    AlignedVector<float> scale(books);
    std::transform(mu.begin(), mu.end(), scale.begin(), [](double x) { return static_cast<float>(-x); });
    const auto scaleBlock = [&](std::size_t i, std::size_t j) {
        const std::size_t cols = std::min(kEdge, books - j * kEdge);
        for (std::size_t row = i * kEdge; row < std::min(books, (i + 1) * kEdge); ++row) {
            float* first = values.data() + row * books + j * kEdge;
            kernels().hadamard(cols, first, scale.data() + j * kEdge, first);
        }
    };
    team.run(blocks, [&](std::size_t chunk, int) {
        const std::size_t i = blocks - 1 - chunk; // the longest first
        const std::size_t rows = std::min(kEdge, books - i * kEdge);
        for (std::size_t j = 0; j < i; ++j) {
            kernels().transpose(rows, kEdge, values.data() + i * kEdge * books + j * kEdge, books,
                                values.data() + j * kEdge * books + i * kEdge, books);
            scaleBlock(i, j);
            scaleBlock(j, i);
        }
        scaleBlock(i, i);
    });
    return named(books, std::move(values));
}

Tensor pairWeights(TiledSymmetric<double>&& inverse, const std::vector<double>& mu, const Team& team)
{
    constexpr std::size_t kEdge = TiledSymmetric<double>::kEdge;
    const std::size_t books = inverse.size();
    AlignedVector<float> values(books * books);
    team.run(inverse.tileRows(), [&](std::size_t i, int) {
        const std::size_t rowEnd = std::min(books, (i + 1) * kEdge);
        for (std::size_t j = 0; j < inverse.tileRows(); ++j) {
            const double* tile = j < i ? inverse.tile(j, i) : inverse.tile(i, j);
            const std::size_t down = j < i ? 1 : kEdge;
            const std::size_t across = j < i ? kEdge : 1;
            const std::size_t colEnd = std::min(books, (j + 1) * kEdge);
            for (std::size_t row = i * kEdge; row < rowEnd; ++row)
                for (std::size_t col = j * kEdge; col < colEnd; ++col)
                    values[row * books + col] =
                        static_cast<float>(-mu[col] * tile[row % kEdge * down + col % kEdge * across]);
        }
    });
    return named(books, std::move(values));
}

} // namespace shelf
