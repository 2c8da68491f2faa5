// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/team.h"
#include "engine/kernels/tile_kernels.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <type_traits>

namespace shelf {

/// Rows and columns of a square tile of one kind of number.
template <class Real> inline constexpr std::size_t kTileEdgeOf = 0;
template <> inline constexpr std::size_t kTileEdgeOf<float> = kFloatTileEdge;
template <> inline constexpr std::size_t kTileEdgeOf<double> = kTileEdge;

/// A symmetric positive definite matrix, of which the upper triangle is kept as square tiles: half of what
/// the whole would take, and each tile small enough for a core's own cache. Real: float or double.
template <class Real> class TiledSymmetric {
public:
    enum class Outcome { done, stopped, notPositiveDefinite };

    static constexpr std::size_t kEdge = kTileEdgeOf<Real>;

    /// room: numbers that the storage is to have at least, for takeLower().
    explicit TiledSymmetric(std::size_t n, std::size_t room = 0);

    std::size_t size() const { return m_size; }
    std::size_t tileRows() const { return m_tiles; }
    /// Tile (i, j) with i <= j, kEdge x kEdge row-major. Rows and columns past size() are those of a unit
    /// matrix; of a tile on the diagonal only the upper triangle counts.
    Real* tile(std::size_t i, std::size_t j) { return m_values.data() + offset(i, j); }
    const Real* tile(std::size_t i, std::size_t j) const { return m_values.data() + offset(i, j); }
    /// One element, row <= column or not.
    Real& at(std::size_t row, std::size_t column) { return m_values[place(row, column)]; }
    Real at(std::size_t row, std::size_t column) const { return m_values[place(row, column)]; }

    /// Becomes its inverse: A = U'U (Cholesky), V = U^-1, A^-1 = V V', each in place, tile by tile in an
    /// order that does not depend on the number of threads. goOn is told the share done, from the calling
    /// thread between pieces of parallel work; false stops, and the content is then of no use, as it is where
    /// the matrix is not positive definite, or so nearly singular that Reals cannot tell. Afterwards tiles on
    /// the diagonal are whole.
    Outcome invert(const Team& team, const std::function<bool(double)>& goOn);

    /// The same numbers as size() rows of size() columns in the same memory, of which all are right that
    /// stand left of the diagonal or in the tile on it. For more rows than a tile has, made with room for
    /// them all.
    AlignedVector<float> takeLower(const Team& team) && requires std::is_same_v<Real, float>;

private:
    using Values = AlignedVector<Real>;
    class Steps;

    static constexpr std::size_t kTileSize = kEdge * kEdge;

    /// Column after column, so that the rows of the whole matrix can be laid out in place from the last.
    std::size_t offset(std::size_t i, std::size_t j) const { return (j * (j + 1) / 2 + i) * kTileSize; }
    std::size_t place(std::size_t row, std::size_t column) const;
    /// Rows of tile row i that are the matrix's.
    std::size_t extent(std::size_t i) const { return std::min(kEdge, m_size - i * kEdge); }
    bool factor(const Team& team, Values& diagonal, Steps& steps, Outcome& outcome);
    bool invertFactor(const Team& team, const Values& diagonal, Steps& steps);
    bool multiplyByTransposed(const Team& team, Steps& steps);

    std::size_t m_size;
    std::size_t m_tiles;
    Values m_values;
};

extern template class TiledSymmetric<float>;
extern template class TiledSymmetric<double>;

} // namespace shelf
