// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/kernels/team.h"

#include <cstddef>
#include <functional>

namespace shelf {

/// A symmetric positive definite matrix of doubles, of which the upper triangle is kept as square tiles: half
/// of what the whole would take, and each tile small enough for a core's own cache.
class TiledSymmetric {
public:
    enum class Outcome { done, stopped, notPositiveDefinite };

    explicit TiledSymmetric(std::size_t n);

    /// Bytes that a matrix of n rows takes.
    static double bytes(std::size_t n);

    std::size_t size() const { return m_size; }
    std::size_t tileRows() const { return m_tiles; }
    /// Tile (i, j) with i <= j, kTileEdge x kTileEdge row-major. Rows and columns past size() are those of a
    /// unit matrix; of a tile on the diagonal only the upper triangle counts.
    double* tile(std::size_t i, std::size_t j) { return m_values.data() + offset(i, j); }
    const double* tile(std::size_t i, std::size_t j) const { return m_values.data() + offset(i, j); }
    /// One element, row <= column or not.
    double at(std::size_t row, std::size_t column) const;

    /// Becomes its inverse: A = U'U (Cholesky), V = U^-1, A^-1 = V V', each in place, tile by tile in an
    /// order that does not depend on the number of threads. goOn is told the share done, from the calling
    /// thread between pieces of parallel work; false stops, and the content is then of no use. Afterwards
    /// tiles on the diagonal are whole.
    Outcome invert(const Team& team, const std::function<bool(double)>& goOn);

private:
    using Doubles = AlignedVector<double>;
    class Steps;

    std::size_t offset(std::size_t i, std::size_t j) const
    {
        return (i * (2 * m_tiles - i + 1) / 2 + j - i) * kTileEdge * kTileEdge;
    }
    bool factor(const Team& team, Doubles& diagonal, Steps& steps, Outcome& outcome);
    bool invertFactor(const Team& team, const Doubles& diagonal, Steps& steps);
    bool multiplyByTransposed(const Team& team, Steps& steps);

    std::size_t m_size;
    std::size_t m_tiles;
    Doubles m_values;
};

} // namespace shelf
