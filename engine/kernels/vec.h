// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The widest float vector of the instruction set that this file is compiled for. GCC and clang give the
// intrinsic types the usual operators, and fuse a * b + c where the machine can.

#include "engine/kernels/kernels.h"

// GCC 12 warns of the registers that its own intrinsics leave undefined on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#if defined(__x86_64__)
#include <immintrin.h>
#else
// The same instructions by those of another processor, or by plain loops.
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/sse2.h>
#endif
#pragma GCC diagnostic pop

namespace shelf::KERNEL_NS {

#if defined(__AVX512F__)
using Vec = __m512;
inline constexpr int kLanes = 16;
inline constexpr int kRegisters = 32;
inline Vec load(const float* p)
{
    return _mm512_loadu_ps(p);
}
inline void store(float* p, Vec v)
{
    _mm512_storeu_ps(p, v);
}
inline Vec splat(float x)
{
    return _mm512_set1_ps(x);
}
inline Vec larger(Vec a, Vec b)
{
    return _mm512_max_ps(a, b);
}
inline Vec whereNotAbove(Vec x, Vec limit, Vec otherwise)
{
    return _mm512_mask_mov_ps(otherwise, _mm512_cmp_ps_mask(x, limit, _CMP_LE_OQ), _mm512_setzero_ps());
}
inline float total(Vec v)
{
    return _mm512_reduce_add_ps(v);
}
/// A bit for each lane of x that is at least (above) y.
inline unsigned atLeast(Vec x, Vec y)
{
    return _mm512_cmp_ps_mask(x, y, _CMP_GE_OQ);
}
inline unsigned above(Vec x, Vec y)
{
    return _mm512_cmp_ps_mask(x, y, _CMP_GT_OQ);
}
// One Newton step doubles the 14 bits of the estimates; the true instructions take three times as long.
inline Vec root(Vec x)
{
    const Vec r = _mm512_rsqrt14_ps(_mm512_max_ps(x, _mm512_set1_ps(1e-30F)));
    const Vec y = x * r;
    return y + splat(0.5F) * r * (x - y * y);
}
inline Vec inverse(Vec x)
{
    const Vec r = _mm512_rcp14_ps(x);
    return r + r * (splat(1.0F) - x * r);
}
#elif defined(__AVX2__)
using Vec = __m256;
inline constexpr int kLanes = 8;
inline constexpr int kRegisters = 16;
inline Vec load(const float* p)
{
    return _mm256_loadu_ps(p);
}
inline void store(float* p, Vec v)
{
    _mm256_storeu_ps(p, v);
}
inline Vec splat(float x)
{
    return _mm256_set1_ps(x);
}
inline Vec larger(Vec a, Vec b)
{
    return _mm256_max_ps(a, b);
}
inline Vec whereNotAbove(Vec x, Vec limit, Vec otherwise)
{
    return _mm256_andnot_ps(_mm256_cmp_ps(x, limit, _CMP_LE_OQ), otherwise);
}
inline float total(Vec v)
{
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_shuffle_ps(s, s, 1)));
}
inline unsigned atLeast(Vec x, Vec y)
{
    return static_cast<unsigned>(_mm256_movemask_ps(_mm256_cmp_ps(x, y, _CMP_GE_OQ)));
}
inline unsigned above(Vec x, Vec y)
{
    return static_cast<unsigned>(_mm256_movemask_ps(_mm256_cmp_ps(x, y, _CMP_GT_OQ)));
}
inline Vec root(Vec x)
{
    return _mm256_sqrt_ps(x);
}
inline Vec inverse(Vec x)
{
    return splat(1.0F) / x;
}
#else
using Vec = __m128;
inline constexpr int kLanes = 4;
inline constexpr int kRegisters = 16;
inline Vec load(const float* p)
{
    return _mm_loadu_ps(p);
}
inline void store(float* p, Vec v)
{
    _mm_storeu_ps(p, v);
}
inline Vec splat(float x)
{
    return _mm_set1_ps(x);
}
inline Vec larger(Vec a, Vec b)
{
    return _mm_max_ps(a, b);
}
inline Vec whereNotAbove(Vec x, Vec limit, Vec otherwise)
{
    return _mm_andnot_ps(_mm_cmple_ps(x, limit), otherwise);
}
inline float total(Vec v)
{
    const __m128 s = _mm_add_ps(v, _mm_movehl_ps(v, v));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_shuffle_ps(s, s, 1)));
}
inline unsigned atLeast(Vec x, Vec y)
{
    return static_cast<unsigned>(_mm_movemask_ps(_mm_cmpge_ps(x, y)));
}
inline unsigned above(Vec x, Vec y)
{
    return static_cast<unsigned>(_mm_movemask_ps(_mm_cmpgt_ps(x, y)));
}
inline Vec root(Vec x)
{
    return _mm_sqrt_ps(x);
}
inline Vec inverse(Vec x)
{
    return splat(1.0F) / x;
}
#endif

inline Vec zero()
{
    return splat(0.0F);
}
// The second operand comes back where either is NaN, so a NaN goes on being one.
inline Vec rectified(Vec x)
{
    return larger(zero(), x);
}

inline constexpr std::size_t kFftLanes = kLanes < 8 ? 8 : kLanes;

void multiply(const Product& product);
void transpose(std::size_t rows, std::size_t cols, const float* a, std::size_t lda, float* b,
               std::size_t ldb);
void rectifiedScores(const RectifiedScores& job);
void shiftBlock(std::size_t units, const float* block, const float* shift, float* out, std::size_t ldo);
void dotColumns(std::size_t cols, std::size_t units, const float* h, std::size_t ldh, const float* weights,
                float bias, float* out);
void addTileProduct(double sign, const double* a, bool turned, const double* b, double* c);
bool solvePositive(std::size_t n, std::size_t lanes, float* a, float* b);
void sumRows(std::size_t count, const std::uint32_t* rows, std::size_t cols, const float* x, std::size_t ldx,
             float* out);
double normalProducts(const NormalRows& job);
void beginDescent(NormalDescent& descent);
void stepDescent(NormalDescent& descent, const float* product, double squares);
void softmaxRows(std::size_t n, std::size_t lanes, float* values, std::size_t ld, float* logSums);
void catchUp(const RowJob& job);
void update(const RowJob& job);
double descendPairs(const PairwiseJob& job);
double pairSlopes(const PairwiseJob& job);
void multiplySparse(const SparseJob& job);
double ratingSteps(const SgdJob& job);
double implicitReaderSteps(const ImplicitReaderJob& job);
std::size_t countAtLeast(std::size_t count, const float* values, float threshold);
std::size_t firstAbove(std::size_t begin, std::size_t count, const float* values, float threshold);
std::size_t appendAtLeast(std::size_t count, const float* values, float threshold, std::uint32_t first,
                          float* outValues, std::uint32_t* outPlaces);
void productsAtLeast(const ThresholdJob& job);
void codeScores(const CodeJob& job);
void squaredDistances(const Product& product);
std::size_t commonBits(std::size_t words, const std::uint64_t* a, const std::uint64_t* b);
void fft(const FftPlan& plan, float* line);
void fftInverse(const FftPlan& plan, float* line);
void realForward(const RealLines& lines);
void realInverse(const RealLines& lines);
void convolveSlab(const SlabConvolution& job);
void spread(const GridPoints& points);
double gather(const GridPoints& points);
double pairForces(const PairForces& job);
double nearForces(const NearForces& job);
void springForces(const SpringForces& job);
double springLogs(const SpringForces& job);
void descend(const DescentStep& step, double* sum);
void umapForces(const UmapJob& job);
double umapCost(const UmapJob& job);
void adamStep(const AdamJob& job);
void powers(std::size_t count, const float* x, float exponent, float* out);
std::size_t reachFrom(const ReachJob& job);

} // namespace shelf::KERNEL_NS
