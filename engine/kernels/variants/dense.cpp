// SPDX-License-Identifier: GPL-3.0-or-later
// Dense linear algebra: tiles of doubles, small systems of equations, sums of named rows.
#include "engine/kernels/vec.h"

#include <math.h>

namespace shelf::KERNEL_NS {

namespace {

#if defined(__AVX512F__)
using VecD = __m512d;
constexpr std::size_t kLanesD = 8;
VecD loadD(const double* p)
{
    return _mm512_loadu_pd(p);
}
void storeD(double* p, VecD v)
{
    _mm512_storeu_pd(p, v);
}
VecD splatD(double x)
{
    return _mm512_set1_pd(x);
}
#elif defined(__AVX2__)
using VecD = __m256d;
constexpr std::size_t kLanesD = 4;
VecD loadD(const double* p)
{
    return _mm256_loadu_pd(p);
}
void storeD(double* p, VecD v)
{
    _mm256_storeu_pd(p, v);
}
VecD splatD(double x)
{
    return _mm256_set1_pd(x);
}
#else
using VecD = __m128d;
constexpr std::size_t kLanesD = 2;
VecD loadD(const double* p)
{
    return _mm_loadu_pd(p);
}
void storeD(double* p, VecD v)
{
    _mm_storeu_pd(p, v);
}
VecD splatD(double x)
{
    return _mm_set1_pd(x);
}
#endif

constexpr std::size_t kTileRows = kRegisters == 32 ? 8 : 4; // of c held in registers, three vectors each
static_assert(kTileEdge % kTileRows == 0 && kTileEdge % (3 * kLanesD) == 0);

template <bool kTurned> void addTileProductOf(double sign, const double* a, const double* b, double* c)
{
    constexpr std::size_t kRow = kTurned ? 1 : kTileEdge;
    constexpr std::size_t kCol = kTurned ? kTileEdge : 1;
    for (std::size_t j = 0; j < kTileEdge; j += 3 * kLanesD) {
        for (std::size_t i = 0; i < kTileEdge; i += kTileRows) {
            VecD sum[kTileRows][3];
            for (auto& row : sum)
                row[0] = row[1] = row[2] = splatD(0);
            const double* left = a + i * kRow;
            const double* right = b + j;
            for (std::size_t k = 0; k < kTileEdge; ++k, left += kCol, right += kTileEdge) {
                const VecD r0 = loadD(right);
                const VecD r1 = loadD(right + kLanesD);
                const VecD r2 = loadD(right + 2 * kLanesD);
                for (std::size_t r = 0; r < kTileRows; ++r) {
                    const VecD x = splatD(left[r * kRow]);
                    sum[r][0] = sum[r][0] + x * r0;
                    sum[r][1] = sum[r][1] + x * r1;
                    sum[r][2] = sum[r][2] + x * r2;
                }
            }
            const VecD factor = splatD(sign);
            for (std::size_t r = 0; r < kTileRows; ++r) {
                double* row = c + (i + r) * kTileEdge + j;
                for (std::size_t v = 0; v < 3; ++v)
                    storeD(row + v * kLanesD, loadD(row + v * kLanesD) + factor * sum[r][v]);
            }
        }
    }
}

/// Vectors at `at` .. of row i of U without their scaling: a_i - sum over k < i of u_ki u_k. Even and odd k
/// have sums of their own, which hides the latency of the additions.
template <std::size_t kVectors> void reduceRow(std::size_t i, std::size_t lanes, float* a, std::size_t at)
{
    Vec even[kVectors];
    Vec odd[kVectors];
    float* row = a + i * lanes + at;
    for (std::size_t v = 0; v < kVectors; ++v) {
        even[v] = load(row + v * kLanes);
        odd[v] = zero();
    }
    std::size_t k = 0;
    for (; k + 2 <= i; k += 2) {
        const float* upper = a + k * lanes;
        const Vec f = splat(upper[i]);
        const Vec g = splat(upper[lanes + i]);
        for (std::size_t v = 0; v < kVectors; ++v) {
            even[v] = even[v] - f * load(upper + at + v * kLanes);
            odd[v] = odd[v] - g * load(upper + lanes + at + v * kLanes);
        }
    }
    if (k < i) {
        const Vec f = splat(a[k * lanes + i]);
        for (std::size_t v = 0; v < kVectors; ++v)
            even[v] = even[v] - f * load(a + k * lanes + at + v * kLanes);
    }
    for (std::size_t v = 0; v < kVectors; ++v)
        store(row + v * kLanes, even[v] + odd[v]);
}

template <std::size_t kVectors>
void sumStrip(std::size_t count, const std::uint32_t* rows, const float* x, std::size_t ldx, float* out)
{
    Vec sum[kVectors];
    for (auto& v : sum)
        v = zero();
    for (std::size_t i = 0; i < count; ++i) {
        const float* row = x + rows[i] * ldx;
        for (std::size_t v = 0; v < kVectors; ++v)
            sum[v] = sum[v] + load(row + v * kLanes);
    }
    for (std::size_t v = 0; v < kVectors; ++v)
        store(out + v * kLanes, sum[v]);
}

} // namespace

void addTileProduct(double sign, const double* a, bool turned, const double* b, double* c)
{
    if (turned)
        addTileProductOf<true>(sign, a, b, c);
    else
        addTileProductOf<false>(sign, a, b, c);
}

// a = U'U row by row with U'z = b on the way down, then Ux = z on the way up.
bool solvePositive(std::size_t n, std::size_t lanes, float* a, float* b)
{
    constexpr std::size_t kVec = kLanes;
    constexpr float kLeast = 1e-6F; // of a diagonal that is left: what is less is the error of rounding
    for (std::size_t i = 0; i < n; ++i) {
        const float least = kLeast * a[i * lanes + i];
        std::size_t at = i / kVec * kVec;
        for (; at + 4 * kVec <= lanes; at += 4 * kVec)
            reduceRow<4>(i, lanes, a, at);
        for (; at + 2 * kVec <= lanes; at += 2 * kVec)
            reduceRow<2>(i, lanes, a, at);
        if (at < lanes)
            reduceRow<1>(i, lanes, a, at);
        float* row = a + i * lanes;
        const float pivot = row[i];
        if (!(pivot > 0 && pivot > least))
            return false;
        const float scale = 1.0F / sqrtf(pivot);
        const Vec factor = splat(scale);
        for (at = i / kVec * kVec; at < lanes; at += kVec)
            store(row + at, load(row + at) * factor);
        for (std::size_t left = i / kVec * kVec; left < i; ++left)
            row[left] = 0;
        const float z = b[i] * scale;
        const Vec down = splat(z);
        for (at = i / kVec * kVec; at < lanes; at += kVec)
            store(b + at, load(b + at) - down * load(row + at));
        b[i] = z;
    }
    for (std::size_t i = n; i-- > 0;) {
        const float* row = a + i * lanes;
        const float z = b[i];
        b[i] = 0;
        Vec sum = zero();
        for (std::size_t at = i / kVec * kVec; at < lanes; at += kVec)
            sum = sum + load(row + at) * load(b + at);
        b[i] = (z - total(sum)) / row[i];
    }
    return true;
}

void sumRows(std::size_t count, const std::uint32_t* rows, std::size_t cols, const float* x, std::size_t ldx,
             float* out)
{
    constexpr std::size_t kVec = kLanes;
    std::size_t c = 0;
    for (; c + 8 * kVec <= cols; c += 8 * kVec)
        sumStrip<8>(count, rows, x + c, ldx, out + c);
    for (; c + kVec <= cols; c += kVec)
        sumStrip<1>(count, rows, x + c, ldx, out + c);
    for (; c < cols; ++c) {
        float sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += x[rows[i] * ldx + c];
        out[c] = sum;
    }
}

} // namespace shelf::KERNEL_NS
