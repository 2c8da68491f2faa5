// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Functions of whole vectors that only some of the kernels need.

#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

/// 1 / x to the last bits: an estimate and one step of Newton's.
#if defined(__AVX512F__)
inline Vec reciprocal(Vec x)
{
    return inverse(x);
}
#elif defined(__AVX2__)
inline Vec reciprocal(Vec x)
{
    const Vec r = _mm256_rcp_ps(x);
    return r + r * (splat(1.0F) - x * r);
}
#else
inline Vec reciprocal(Vec x)
{
    const Vec r = _mm_rcp_ps(x);
    return r + r * (splat(1.0F) - x * r);
}
#endif

#if defined(__AVX512F__)
using Bits = __m512i;
inline Bits bitsOf(Vec x)
{
    return _mm512_castps_si512(x);
}
inline Vec floatsOf(Bits x)
{
    return _mm512_castsi512_ps(x);
}
inline Vec exponentOf(Bits x)
{
    return _mm512_cvtepi32_ps(_mm512_srai_epi32(x, 23));
}
inline Bits mantissaOf(Bits x)
{
    return _mm512_and_si512(x, _mm512_set1_epi32(0x007fffff));
}
inline Bits raised(Bits x, int by)
{
    return _mm512_add_epi32(x, _mm512_set1_epi32(by));
}
inline Bits sumOf(Bits x, Bits y)
{
    return _mm512_add_epi32(x, y);
}
inline Bits exponentBits(Bits x)
{
    return _mm512_slli_epi32(x, 23);
}
#elif defined(__AVX2__)
using Bits = __m256i;
inline Bits bitsOf(Vec x)
{
    return _mm256_castps_si256(x);
}
inline Vec floatsOf(Bits x)
{
    return _mm256_castsi256_ps(x);
}
inline Vec exponentOf(Bits x)
{
    return _mm256_cvtepi32_ps(_mm256_srai_epi32(x, 23));
}
inline Bits mantissaOf(Bits x)
{
    return _mm256_and_si256(x, _mm256_set1_epi32(0x007fffff));
}
inline Bits raised(Bits x, int by)
{
    return _mm256_add_epi32(x, _mm256_set1_epi32(by));
}
inline Bits sumOf(Bits x, Bits y)
{
    return _mm256_add_epi32(x, y);
}
inline Bits exponentBits(Bits x)
{
    return _mm256_slli_epi32(x, 23);
}
#else
using Bits = __m128i;
inline Bits bitsOf(Vec x)
{
    return _mm_castps_si128(x);
}
inline Vec floatsOf(Bits x)
{
    return _mm_castsi128_ps(x);
}
inline Vec exponentOf(Bits x)
{
    return _mm_cvtepi32_ps(_mm_srai_epi32(x, 23));
}
inline Bits mantissaOf(Bits x)
{
    return _mm_and_si128(x, _mm_set1_epi32(0x007fffff));
}
inline Bits raised(Bits x, int by)
{
    return _mm_add_epi32(x, _mm_set1_epi32(by));
}
inline Bits sumOf(Bits x, Bits y)
{
    return _mm_add_epi32(x, y);
}
inline Bits exponentBits(Bits x)
{
    return _mm_slli_epi32(x, 23);
}
#endif

/// e^x for x <= 0, by a series of 2^f; from -87 on what is left of it.
inline Vec exponential(Vec x)
{
    // Adding it leaves the nearest whole number in the last bits.
    constexpr float kRounder = 12582912;
    const Vec power = larger(x, splat(-87)) * splat(1.44269504088896341F);
    const Vec rounded = power + splat(kRounder);
    const Vec f = power - (rounded - splat(kRounder));
    const Vec series =
        splat(1) +
        f * (splat(0.693147180559945309F) +
             f * (splat(0.240226506959100712F) +
                  f * (splat(0.0555041086648215800F) +
                       f * (splat(0.00961812910762847716F) +
                            f * (splat(0.00133335581464284434F) + f * splat(0.000154035303933816100F))))));
    return floatsOf(sumOf(bitsOf(series), exponentBits(bitsOf(rounded))));
}

/// ln x for x >= 1: with x = 2^e m and m in sqrt(1/2) .. sqrt(2) by the series of atanh((m - 1) / (m + 1)).
inline Vec logarithm(Vec x)
{
    constexpr int kRootHalf = 0x3f3504f3;
    const Bits moved = raised(bitsOf(x), -kRootHalf);
    const Vec exponent = exponentOf(moved);
    const Vec m = floatsOf(raised(mantissaOf(moved), kRootHalf));
    const Vec s = (m - splat(1.0F)) / (m + splat(1.0F));
    const Vec s2 = s * s;
    const Vec series =
        splat(2.0F) +
        s2 * (splat(2.0F / 3) + s2 * (splat(2.0F / 5) + s2 * (splat(2.0F / 7) + s2 * splat(2.0F / 9))));
    return exponent * splat(0.693147180559945309F) + s * series;
}

/// Floats a point.
constexpr int widthOf(int dims)
{
    return dims == 2 ? 2 : 4;
}

} // namespace shelf::KERNEL_NS
