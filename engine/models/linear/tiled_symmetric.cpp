// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/tiled_symmetric.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace shelf {

namespace {

/// What is wanted of a sum of products of tiles: see TileSum.
struct Extent {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t lastDepth = 0;
    bool upper = false;
};

/// Pairs of tiles whose products are to be summed.
template <class Real> struct Factors {
    std::vector<const Real*> a;
    std::vector<const Real*> b;

    void add(const Real* left, const Real* right)
    {
        a.push_back(left);
        b.push_back(right);
    }
};

void sumProducts(const Factors<float>& factors, bool turned, const Extent& extent, float* c)
{
    tileKernels(kernels()).sumProducts({factors.a.size(), factors.a.data(), factors.b.data(), turned, c,
                                        extent.rows, extent.columns, extent.lastDepth, extent.upper});
}

/// Whole tiles, whatever is wanted of them.
void sumProducts(const Factors<double>& factors, bool turned, const Extent&, double* c)
{
    std::fill_n(c, kTileEdge * kTileEdge, 0.0);
    for (std::size_t i = 0; i < factors.a.size(); ++i)
        kernels().addTileProduct(1, factors.a[i], turned, factors.b[i], c);
}

template <class Real>
void multiplyTiles(const Real* a, bool turned, const Real* b, const Extent& extent, Real* c)
{
    Factors<Real> factors;
    factors.add(a, b);
    sumProducts(factors, turned, extent, c);
}

/// The upper triangle becomes U with A = U'U, the rest 0. False where A is not positive definite: where what
/// is left of a diagonal is no more than the errors of rounding may be.
template <class Real> bool factorTile(Real* a, const Real* whole)
{
    constexpr std::size_t kEdge = kTileEdgeOf<Real>;
    for (std::size_t i = 0; i < kEdge; ++i) {
        Real* row = a + i * kEdge;
        for (std::size_t k = 0; k < i; ++k) {
            const Real* above = a + k * kEdge;
            const Real f = above[i];
            for (std::size_t j = i; j < kEdge; ++j)
                row[j] -= f * above[j];
        }
        if (!(row[i] > 8 * std::numeric_limits<Real>::epsilon() * whole[i]))
            return false;
        const Real scale = 1 / std::sqrt(row[i]);
        for (std::size_t j = i; j < kEdge; ++j)
            row[j] *= scale;
        std::fill(row, row + i, Real(0));
    }
    return true;
}

/// v = u^-1, both upper triangular with zeros below.
template <class Real> void invertTriangle(const Real* u, Real* v)
{
    constexpr std::size_t kEdge = kTileEdgeOf<Real>;
    std::fill(v, v + kEdge * kEdge, Real(0));
    for (std::size_t i = kEdge; i-- > 0;) {
        Real* row = v + i * kEdge;
        const Real* upper = u + i * kEdge;
        for (std::size_t k = i + 1; k < kEdge; ++k) {
            const Real f = upper[k];
            const Real* below = v + k * kEdge;
            for (std::size_t j = k; j < kEdge; ++j)
                row[j] -= f * below[j];
        }
        const Real scale = 1 / upper[i];
        for (std::size_t j = i + 1; j < kEdge; ++j)
            row[j] *= scale;
        row[i] = scale;
    }
}

void transposeTile(const float* from, float* to)
{
    kernels().transpose(kFloatTileEdge, kFloatTileEdge, from, kFloatTileEdge, to, kFloatTileEdge);
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
template <class Real> class TiledSymmetric<Real>::Steps {
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

template <class Real>
TiledSymmetric<Real>::TiledSymmetric(std::size_t n, std::size_t room)
    : m_size(n),
      m_tiles((n + kEdge - 1) / kEdge),
      m_values(std::max(room, m_tiles * (m_tiles + 1) / 2 * kTileSize), Real(0))
{
    for (std::size_t i = n; i < m_tiles * kEdge; ++i)
        tile(m_tiles - 1, m_tiles - 1)[(i % kEdge) * (kEdge + 1)] = 1;
}

template <class Real> std::size_t TiledSymmetric<Real>::place(std::size_t row, std::size_t column) const
{
    if (row > column)
        std::swap(row, column);
    return offset(row / kEdge, column / kEdge) + row % kEdge * kEdge + column % kEdge;
}

template <class Real>
typename TiledSymmetric<Real>::Outcome TiledSymmetric<Real>::invert(const Team& team,
                                                                    const std::function<bool(double)>& goOn)
{
    Steps steps(m_tiles, goOn);
    Values diagonal(m_tiles * kTileSize);
    Outcome outcome = Outcome::stopped;
    if (factor(team, diagonal, steps, outcome) && invertFactor(team, diagonal, steps) &&
        multiplyByTransposed(team, steps))
        outcome = Outcome::done;
    return outcome;
}

// Row k of tiles: U_kj = U_kk'^-1 (A_kj - sum over p < k of U_pk' U_pj). diagonal: the inverses of U_kk.
template <class Real>
bool TiledSymmetric<Real>::factor(const Team& team, Values& diagonal, Steps& steps, Outcome& outcome)
{
    Values scratch(static_cast<std::size_t>(team.count()) * kTileSize);
    std::vector<Real> whole(kEdge);
    for (std::size_t k = 0; k < m_tiles; ++k) {
        for (std::size_t i = 0; i < kEdge; ++i)
            whole[i] = tile(k, k)[i * (kEdge + 1)];
        team.run(k > 0 ? m_tiles - k : 0, [&](std::size_t chunk, int worker) {
            const std::size_t j = k + chunk;
            Real* sum = scratch.data() + static_cast<std::size_t>(worker) * kTileSize;
            Factors<Real> above;
            for (std::size_t p = 0; p < k; ++p)
                above.add(tile(p, k), tile(p, j));
            sumProducts(above, true, {extent(k), extent(j), kEdge, j == k}, sum);
            Real* target = tile(k, j);
            for (std::size_t row = 0; row < extent(k); ++row)
                for (std::size_t i = row * kEdge; i < row * kEdge + extent(j); ++i)
                    target[i] -= sum[i];
        });
        Real* inverse = diagonal.data() + k * kTileSize;
        if (!factorTile(tile(k, k), whole.data())) {
            outcome = Outcome::notPositiveDefinite;
            return false;
        }
        invertTriangle(tile(k, k), inverse);
        team.run(m_tiles - k - 1, [&](std::size_t chunk, int worker) {
            Real* target = tile(k, k + 1 + chunk);
            Real* old = scratch.data() + static_cast<std::size_t>(worker) * kTileSize;
            std::copy_n(target, kTileSize, old);
            multiplyTiles(inverse, true, old, {kEdge, extent(k + 1 + chunk), kEdge}, target);
        });
        if (!steps.add((m_tiles - k) * (k + 1)))
            return false;
    }
    return true;
}

// Column j of tiles, those before it done: V_ij = -(sum over i <= k < j of V_ik U_kj) V_jj.
template <class Real>
bool TiledSymmetric<Real>::invertFactor(const Team& team, const Values& diagonal, Steps& steps)
{
    Values column(m_tiles * kTileSize);
    Values last(kTileSize);
    Values scratch(static_cast<std::size_t>(team.count()) * kTileSize);
    for (std::size_t j = 0; j < m_tiles; ++j) {
        const Real* own = diagonal.data() + j * kTileSize;
        std::copy_n(tile(0, j), j * kTileSize, column.data());
        std::transform(own, own + kTileSize, last.data(), [](Real x) { return -x; });
        team.run(j, [&](std::size_t i, int worker) {
            Real* sum = scratch.data() + static_cast<std::size_t>(worker) * kTileSize;
            Factors<Real> between;
            for (std::size_t k = i; k < j; ++k)
                between.add(tile(i, k), column.data() + k * kTileSize);
            sumProducts(between, false, {kEdge, extent(j), kEdge}, sum);
            multiplyTiles(sum, false, last.data(), {kEdge, extent(j), extent(j)}, tile(i, j));
        });
        std::copy_n(own, kTileSize, tile(j, j));
        if (!steps.add((j + 1) * (j + 2) / 2))
            return false;
    }
    return true;
}

// Row i of tiles, those after it still being V: the transposed sum over k >= j of V_jk V_ik'.
template <class Real> bool TiledSymmetric<Real>::multiplyByTransposed(const Team& team, Steps& steps)
{
    Values row(m_tiles * kTileSize);
    Values scratch(static_cast<std::size_t>(team.count()) * kTileSize);
    for (std::size_t i = 0; i < m_tiles; ++i) {
        const auto turned = [&](std::size_t k) { return row.data() + k * kTileSize; };
        team.run(m_tiles - i,
                 [&](std::size_t chunk, int) { transposeTile(tile(i, i + chunk), turned(i + chunk)); });
        team.run(m_tiles - i, [&](std::size_t chunk, int worker) {
            const std::size_t j = i + chunk;
            Real* sum = scratch.data() + static_cast<std::size_t>(worker) * kTileSize;
            const bool own = j == i; // tiles of row i are written by other chunks
            Factors<Real> behind;
            for (std::size_t k = j; k < m_tiles; ++k)
                behind.add(own ? turned(k) : tile(j, k), turned(k));
            sumProducts(behind, own, {extent(j), extent(i), extent(m_tiles - 1)}, sum);
            transposeTile(sum, tile(i, j));
        });
        const std::size_t left = m_tiles - i;
        if (!steps.add(left * (left + 1) / 2))
            return false;
    }
    return true;
}

// From the last column of tiles on, which becomes the last rows: where these come to lie only columns have
// been that are laid out already, or are at hand as copies.
template <class Real>
    AlignedVector<float>
    TiledSymmetric<Real>::takeLower(const Team& team) && requires std::is_same_v<Real, float>
{
    const auto atOnce = static_cast<std::size_t>(team.count());
    const std::size_t longest = m_tiles * kTileSize;
    Values copies(atOnce * longest);
    for (std::size_t end = m_tiles; end > 0;) {
        const std::size_t count = std::min(atOnce, end);
        end -= count;
        team.run(count, [&](std::size_t chunk, int) {
            const std::size_t j = end + chunk;
            std::copy_n(tile(0, j), (j + 1) * kTileSize, copies.data() + chunk * longest);
        });
        team.run(count, [&](std::size_t chunk, int) {
            const std::size_t j = end + chunk;
            float* out = m_values.data() + j * kEdge * m_size;
            for (std::size_t i = 0; i <= j; ++i)
                kernels().transpose(extent(i), extent(j), copies.data() + chunk * longest + i * kTileSize,
                                    kEdge, out + i * kEdge, m_size);
        });
    }
    m_values.resize(m_size * m_size);
    m_tiles = 0;
    return std::move(m_values);
}

template class TiledSymmetric<float>;
template class TiledSymmetric<double>;

} // namespace shelf
