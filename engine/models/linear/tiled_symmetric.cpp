// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/tiled_symmetric.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kTileSize = kTileEdge * kTileEdge;

std::size_t tilesFor(std::size_t n)
{
    return (n + kTileEdge - 1) / kTileEdge;
}

/// The upper triangle becomes U with A = U'U, the rest 0. False where A is not positive definite.
bool factorTile(double* a)
{
    for (std::size_t i = 0; i < kTileEdge; ++i) {
        double* row = a + i * kTileEdge;
        for (std::size_t k = 0; k < i; ++k) {
            const double* above = a + k * kTileEdge;
            const double f = above[i];
            for (std::size_t j = i; j < kTileEdge; ++j)
                row[j] -= f * above[j];
        }
        if (!(row[i] > 0))
            return false;
        const double scale = 1 / std::sqrt(row[i]);
        for (std::size_t j = i; j < kTileEdge; ++j)
            row[j] *= scale;
        std::fill(row, row + i, 0.0);
    }
    return true;
}

/// v = u^-1, both upper triangular with zeros below.
void invertTriangle(const double* u, double* v)
{
    std::fill(v, v + kTileSize, 0.0);
    for (std::size_t i = kTileEdge; i-- > 0;) {
        double* row = v + i * kTileEdge;
        const double* upper = u + i * kTileEdge;
        for (std::size_t k = i + 1; k < kTileEdge; ++k) {
            const double f = upper[k];
            const double* below = v + k * kTileEdge;
            for (std::size_t j = k; j < kTileEdge; ++j)
                row[j] -= f * below[j];
        }
        const double scale = 1 / upper[i];
        for (std::size_t j = i + 1; j < kTileEdge; ++j)
            row[j] *= scale;
        row[i] = scale;
    }
}

void transposeTile(const double* from, double* to)
{
    constexpr std::size_t kBlock = 8;
    for (std::size_t i = 0; i < kTileEdge; i += kBlock)
        for (std::size_t j = 0; j < kTileEdge; j += kBlock)
            for (std::size_t r = i; r < i + kBlock; ++r)
                for (std::size_t c = j; c < j + kBlock; ++c)
                    to[c * kTileEdge + r] = from[r * kTileEdge + c];
}

} // namespace

/// Counts products of tiles, of which the inverse takes a number known beforehand.
class TiledSymmetric::Steps {
public:
    Steps(std::size_t tiles, const std::function<bool(double)>& goOn) : m_goOn(goOn)
    {
        const auto t = static_cast<double>(tiles);
        m_total = t * (t + 1) * (t + 2) / 2;
    }

    bool add(std::size_t products)
    {
        m_done += static_cast<double>(products);
        return !m_goOn || m_goOn(std::min(1.0, m_done / m_total));
    }

private:
    const std::function<bool(double)>& m_goOn;
    double m_total = 1;
    double m_done = 0;
};

TiledSymmetric::TiledSymmetric(std::size_t n)
    : m_size(n), m_tiles(tilesFor(n)), m_values(m_tiles * (m_tiles + 1) / 2 * kTileSize, 0.0)
{
    for (std::size_t i = n; i < m_tiles * kTileEdge; ++i)
        tile(m_tiles - 1, m_tiles - 1)[(i % kTileEdge) * (kTileEdge + 1)] = 1;
}

double TiledSymmetric::bytes(std::size_t n)
{
    const auto tiles = static_cast<double>(tilesFor(n));
    return tiles * (tiles + 1) / 2 * static_cast<double>(kTileSize * sizeof(double));
}

double TiledSymmetric::at(std::size_t row, std::size_t column) const
{
    if (row > column)
        std::swap(row, column);
    return tile(row / kTileEdge, column / kTileEdge)[row % kTileEdge * kTileEdge + column % kTileEdge];
}

TiledSymmetric::Outcome TiledSymmetric::invert(const Team& team, const std::function<bool(double)>& goOn)
{
    Steps steps(m_tiles, goOn);
    Doubles diagonal(m_tiles * kTileSize);
    Outcome outcome = Outcome::stopped;
    if (factor(team, diagonal, steps, outcome) && invertFactor(team, diagonal, steps) &&
        multiplyByTransposed(team, steps))
        outcome = Outcome::done;
    return outcome;
}

// Row k of tiles: U_kj = U_kk'^-1 (A_kj - sum over p < k of U_pk' U_pj). diagonal: the inverses of U_kk.
bool TiledSymmetric::factor(const Team& team, Doubles& diagonal, Steps& steps, Outcome& outcome)
{
    const Kernels& kernel = kernels();
    Doubles scratch(static_cast<std::size_t>(team.count()) * kTileSize);
    for (std::size_t k = 0; k < m_tiles; ++k) {
        team.run(m_tiles - k, [&](std::size_t chunk, int) {
            const std::size_t j = k + chunk;
            for (std::size_t p = 0; p < k; ++p)
                kernel.addTileProduct(-1, tile(p, k), true, tile(p, j), tile(k, j));
        });
        double* inverse = diagonal.data() + k * kTileSize;
        if (!factorTile(tile(k, k))) {
            outcome = Outcome::notPositiveDefinite;
            return false;
        }
        invertTriangle(tile(k, k), inverse);
        team.run(m_tiles - k - 1, [&](std::size_t chunk, int worker) {
            double* target = tile(k, k + 1 + chunk);
            double* old = scratch.data() + static_cast<std::size_t>(worker) * kTileSize;
            std::copy_n(target, kTileSize, old);
            std::fill_n(target, kTileSize, 0.0);
            kernel.addTileProduct(1, inverse, true, old, target);
        });
        if (!steps.add((m_tiles - k) * (k + 1)))
            return false;
    }
    return true;
}

// Column j of tiles, those before it done: V_ij = -(sum over i <= k < j of V_ik U_kj) V_jj.
bool TiledSymmetric::invertFactor(const Team& team, const Doubles& diagonal, Steps& steps)
{
    const Kernels& kernel = kernels();
    Doubles column(m_tiles * kTileSize);
    Doubles scratch(static_cast<std::size_t>(team.count()) * kTileSize);
    for (std::size_t j = 0; j < m_tiles; ++j) {
        for (std::size_t k = 0; k < j; ++k)
            std::copy_n(tile(k, j), kTileSize, column.data() + k * kTileSize);
        team.run(j, [&](std::size_t i, int worker) {
            double* sum = scratch.data() + static_cast<std::size_t>(worker) * kTileSize;
            std::fill_n(sum, kTileSize, 0.0);
            for (std::size_t k = i; k < j; ++k)
                kernel.addTileProduct(1, tile(i, k), false, column.data() + k * kTileSize, sum);
            std::fill_n(tile(i, j), kTileSize, 0.0);
            kernel.addTileProduct(-1, sum, false, diagonal.data() + j * kTileSize, tile(i, j));
        });
        std::copy_n(diagonal.data() + j * kTileSize, kTileSize, tile(j, j));
        if (!steps.add((j + 1) * (j + 2) / 2))
            return false;
    }
    return true;
}

// Row i of tiles, those after it still being V: the transposed sum over k >= j of V_jk V_ik'.
bool TiledSymmetric::multiplyByTransposed(const Team& team, Steps& steps)
{
    const Kernels& kernel = kernels();
    Doubles row(m_tiles * kTileSize);
    Doubles scratch(static_cast<std::size_t>(team.count()) * kTileSize);
    for (std::size_t i = 0; i < m_tiles; ++i) {
        const auto turned = [&](std::size_t k) { return row.data() + k * kTileSize; };
        team.run(m_tiles - i,
                 [&](std::size_t chunk, int) { transposeTile(tile(i, i + chunk), turned(i + chunk)); });
        team.run(m_tiles - i, [&](std::size_t chunk, int worker) {
            const std::size_t j = i + chunk;
            double* sum = scratch.data() + static_cast<std::size_t>(worker) * kTileSize;
            std::fill_n(sum, kTileSize, 0.0);
            for (std::size_t k = j; k < m_tiles; ++k) {
                // Other chunks write row i.
                if (j == i)
                    kernel.addTileProduct(1, turned(k), true, turned(k), sum);
                else
                    kernel.addTileProduct(1, tile(j, k), false, turned(k), sum);
            }
            transposeTile(sum, tile(i, j));
        });
        const std::size_t left = m_tiles - i;
        if (!steps.add(left * (left + 1) / 2))
            return false;
    }
    return true;
}

} // namespace shelf
