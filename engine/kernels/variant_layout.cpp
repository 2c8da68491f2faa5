// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

#include <math.h>

namespace shelf::KERNEL_NS {

namespace {

/// 1 / x to the last bits: an estimate and one step of Newton's.
#if defined(__AVX512F__)
Vec reciprocal(Vec x)
{
    return inverse(x);
}
#elif defined(__AVX2__)
Vec reciprocal(Vec x)
{
    const Vec r = _mm256_rcp_ps(x);
    return r + r * (splat(1.0F) - x * r);
}
#else
Vec reciprocal(Vec x)
{
    const Vec r = _mm_rcp_ps(x);
    return r + r * (splat(1.0F) - x * r);
}
#endif

#if defined(__AVX512F__)
using Bits = __m512i;
Bits bitsOf(Vec x)
{
    return _mm512_castps_si512(x);
}
Vec floatsOf(Bits x)
{
    return _mm512_castsi512_ps(x);
}
Vec exponentOf(Bits x)
{
    return _mm512_cvtepi32_ps(_mm512_srai_epi32(x, 23));
}
Bits mantissaOf(Bits x)
{
    return _mm512_and_si512(x, _mm512_set1_epi32(0x007fffff));
}
Bits raised(Bits x, int by)
{
    return _mm512_add_epi32(x, _mm512_set1_epi32(by));
}
#elif defined(__AVX2__)
using Bits = __m256i;
Bits bitsOf(Vec x)
{
    return _mm256_castps_si256(x);
}
Vec floatsOf(Bits x)
{
    return _mm256_castsi256_ps(x);
}
Vec exponentOf(Bits x)
{
    return _mm256_cvtepi32_ps(_mm256_srai_epi32(x, 23));
}
Bits mantissaOf(Bits x)
{
    return _mm256_and_si256(x, _mm256_set1_epi32(0x007fffff));
}
Bits raised(Bits x, int by)
{
    return _mm256_add_epi32(x, _mm256_set1_epi32(by));
}
#else
using Bits = __m128i;
Bits bitsOf(Vec x)
{
    return _mm_castps_si128(x);
}
Vec floatsOf(Bits x)
{
    return _mm_castsi128_ps(x);
}
Vec exponentOf(Bits x)
{
    return _mm_cvtepi32_ps(_mm_srai_epi32(x, 23));
}
Bits mantissaOf(Bits x)
{
    return _mm_and_si128(x, _mm_set1_epi32(0x007fffff));
}
Bits raised(Bits x, int by)
{
    return _mm_add_epi32(x, _mm_set1_epi32(by));
}
#endif

/// ln x for x >= 1: with x = 2^e m and m in sqrt(1/2) .. sqrt(2) by the series of atanh((m - 1) / (m + 1)).
Vec logarithm(Vec x)
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

/// Two points a register half, x0 y0 x1 y1.
__m128 twoPoints(const float* position, const std::uint32_t* column)
{
    const __m128 low =
        _mm_castsi128_ps(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(position + column[0] * 2UL)));
    return _mm_loadh_pi(low, reinterpret_cast<const __m64*>(position + column[1] * 2UL));
}

struct Coordinates {
    Vec axis[3];
};

#if defined(__AVX512F__)
__m512 fourQuarters(__m128 a, __m128 b, __m128 c, __m128 d)
{
    const __m256 low = _mm256_insertf128_ps(_mm256_castps128_ps256(a), b, 1);
    const __m256 high = _mm256_insertf128_ps(_mm256_castps128_ps256(c), d, 1);
    return _mm512_insertf32x8(_mm512_castps256_ps512(low), high, 1);
}
Vec quarters(const __m128* part)
{
    return fourQuarters(part[0], part[1], part[2], part[3]);
}
template <int kMask> Vec shuffle(Vec a, Vec b)
{
    return _mm512_shuffle_ps(a, b, kMask);
}
#elif defined(__AVX2__)
Vec quarters(const __m128* part)
{
    return _mm256_insertf128_ps(_mm256_castps128_ps256(part[0]), part[1], 1);
}
template <int kMask> Vec shuffle(Vec a, Vec b)
{
    return _mm256_shuffle_ps(a, b, kMask);
}
#else
Vec quarters(const __m128* part)
{
    return part[0];
}
template <int kMask> Vec shuffle(Vec a, Vec b)
{
    return _mm_shuffle_ps(a, b, kMask);
}
#endif

constexpr int kQuarters = kLanes / 4;

/// The coordinates of kLanes points. Whole points are loaded and turned, which takes fewer loads than to
/// gather each coordinate.
template <int kDims> Coordinates coordinatesOf(const float* position, const std::uint32_t* column)
{
    Coordinates result;
    if constexpr (kDims == 2) {
        __m128 first[kQuarters];
        __m128 second[kQuarters];
        for (int q = 0; q < kQuarters; ++q) {
            first[q] = twoPoints(position, column + 4 * q);
            second[q] = twoPoints(position, column + 4 * q + 2);
        }
        const Vec a = quarters(first);
        const Vec b = quarters(second);
        result.axis[0] = shuffle<_MM_SHUFFLE(2, 0, 2, 0)>(a, b);
        result.axis[1] = shuffle<_MM_SHUFFLE(3, 1, 3, 1)>(a, b);
        result.axis[2] = zero();
    } else {
        __m128 point[4][kQuarters];
        for (int q = 0; q < kQuarters; ++q) {
            for (int i = 0; i < 4; ++i)
                point[i][q] = _mm_loadu_ps(position + column[4 * q + i] * 4UL);
        }
        const Vec a = quarters(point[0]);
        const Vec b = quarters(point[1]);
        const Vec c = quarters(point[2]);
        const Vec d = quarters(point[3]);
        const Vec ab = shuffle<_MM_SHUFFLE(1, 0, 1, 0)>(a, b);
        const Vec cd = shuffle<_MM_SHUFFLE(1, 0, 1, 0)>(c, d);
        result.axis[0] = shuffle<_MM_SHUFFLE(2, 0, 2, 0)>(ab, cd);
        result.axis[1] = shuffle<_MM_SHUFFLE(3, 1, 3, 1)>(ab, cd);
        result.axis[2] = shuffle<_MM_SHUFFLE(2, 0, 2, 0)>(shuffle<_MM_SHUFFLE(3, 2, 3, 2)>(a, b),
                                                          shuffle<_MM_SHUFFLE(3, 2, 3, 2)>(c, d));
    }
    return result;
}

constexpr int widthOf(int dims)
{
    return dims == 2 ? 2 : 4;
}

/// Runs body(weights, differences y_i - y_j, 1 + d^2) over the springs of point i, kLanes at a time.
template <int kDims, class Body> void eachSpring(const SpringForces& job, std::size_t i, const Body& body)
{
    constexpr std::size_t kWidth = widthOf(kDims);
    Vec here[kDims];
    for (int a = 0; a < kDims; ++a)
        here[a] = splat(job.position[i * kWidth + static_cast<std::size_t>(a)]);
    const auto visit = [&](const std::uint32_t* column, const float* weight) {
        const Coordinates there = coordinatesOf<kDims>(job.position, column);
        Vec difference[kDims];
        Vec far = splat(1.0F);
        for (int a = 0; a < kDims; ++a) {
            difference[a] = here[a] - there.axis[a];
            far = far + difference[a] * difference[a];
        }
        body(load(weight), difference, far);
    };
    std::size_t e = job.start[i];
    const std::size_t end = job.start[i + 1];
    for (; e + kLanes <= end; e += kLanes)
        visit(job.column + e, job.weight + e);
    if (e < end) {
        std::uint32_t column[kLanes];
        float weight[kLanes];
        for (std::size_t l = 0; l < kLanes; ++l) {
            column[l] = e + l < end ? job.column[e + l] : static_cast<std::uint32_t>(i);
            weight[l] = e + l < end ? job.weight[e + l] : 0;
        }
        visit(column, weight);
    }
}

template <int kDims> void pullAll(const SpringForces& job)
{
    constexpr std::size_t kWidth = widthOf(kDims);
    for (std::size_t i = job.first; i < job.end; ++i) {
        Vec sum[kDims];
        for (Vec& s : sum)
            s = zero();
        eachSpring<kDims>(job, i, [&](Vec weight, const Vec* difference, Vec far) {
            const Vec pull = weight * reciprocal(far);
            for (int a = 0; a < kDims; ++a)
                sum[a] = sum[a] + pull * difference[a];
        });
        float* force = job.force + i * kWidth;
        for (int a = 0; a < kDims; ++a)
            force[a] = total(sum[a]);
        if constexpr (kDims == 3)
            force[3] = 0;
    }
}

template <int kDims> double sumLogs(const SpringForces& job)
{
    double result = 0;
    for (std::size_t i = job.first; i < job.end; ++i) {
        Vec sum = zero();
        eachSpring<kDims>(job, i,
                          [&](Vec weight, const Vec*, Vec far) { sum = sum + weight * logarithm(far); });
        result += static_cast<double>(total(sum));
    }
    return result;
}

constexpr std::size_t kTogether = kRegisters / 8;

/// `kRows` points against all: the coordinates of the others are loaded once for all of them.
template <int kDims, std::size_t kRows> double pushRows(const PairForces& job, std::size_t first)
{
    constexpr std::size_t kWidth = widthOf(kDims);
    Vec here[kRows][kDims];
    Vec sum[kRows][kDims];
    Vec near[kRows];
    for (std::size_t r = 0; r < kRows; ++r) {
        near[r] = zero();
        for (int a = 0; a < kDims; ++a) {
            here[r][a] = splat(job.axis[a][first + r]);
            sum[r][a] = zero();
        }
    }
    for (std::size_t j = 0; j < job.count; j += kLanes) {
        Vec there[kDims];
        for (int a = 0; a < kDims; ++a)
            there[a] = load(job.axis[a] + j);
        for (std::size_t r = 0; r < kRows; ++r) {
            Vec difference[kDims];
            Vec far = splat(1.0F);
            for (int a = 0; a < kDims; ++a) {
                difference[a] = here[r][a] - there[a];
                far = far + difference[a] * difference[a];
            }
            const Vec q = reciprocal(far);
            const Vec push = q * q;
            near[r] = near[r] + q;
            for (int a = 0; a < kDims; ++a)
                sum[r][a] = sum[r][a] + push * difference[a];
        }
    }
    double all = 0;
    for (std::size_t r = 0; r < kRows; ++r) {
        float* force = job.force + (first + r) * kWidth;
        for (int a = 0; a < kDims; ++a)
            force[a] = total(sum[r][a]);
        if constexpr (kDims == 3)
            force[3] = 0;
        all += static_cast<double>(total(near[r])) - 1;
    }
    return all;
}

template <int kDims> double pushAll(const PairForces& job)
{
    double all = 0;
    std::size_t i = job.first;
    for (; i + kTogether <= job.end; i += kTogether)
        all += pushRows<kDims, kTogether>(job, i);
    for (; i < job.end; ++i)
        all += pushRows<kDims, 1>(job, i);
    return all;
}

} // namespace

double pairForces(const PairForces& job)
{
    return job.dims == 2 ? pushAll<2>(job) : pushAll<3>(job);
}

void springForces(const SpringForces& job)
{
    if (job.dims == 2)
        pullAll<2>(job);
    else
        pullAll<3>(job);
}

double springLogs(const SpringForces& job)
{
    return job.dims == 2 ? sumLogs<2>(job) : sumLogs<3>(job);
}

void descend(const DescentStep& step, double* sum)
{
    const std::size_t floats = step.count * step.width;
    const float rate = step.rate;
    // The gain grows where the slope points against the last step, which is where the step goes on the same
    // way.
    for (std::size_t i = 0; i < floats; ++i) {
        const float slope = step.pull * step.attraction[i] - step.push * step.repulsion[i];
        const float gain = step.gain[i];
        const float changed = slope * step.velocity[i] < 0 ? gain + 0.2F : gain * 0.8F;
        const float kept = changed > 0.01F ? changed : 0.01F;
        step.gain[i] = kept;
        step.velocity[i] = step.momentum * step.velocity[i] - rate * kept * slope;
    }
    for (std::size_t p = 0; p < step.count; ++p) {
        float* velocity = step.velocity + p * step.width;
        float* position = step.position + p * step.width;
        float length = 0;
        for (std::size_t a = 0; a < step.width; ++a)
            length += velocity[a] * velocity[a];
        if (!(length <= step.longestStep * step.longestStep)) {
            // A step that overflowed says nothing of where to go.
            const bool known = length <= 3e38F;
            const float shorter = known ? step.longestStep / sqrtf(length) : 0.0F;
            for (std::size_t a = 0; a < step.width; ++a)
                velocity[a] = known ? velocity[a] * shorter : 0.0F;
        }
        for (std::size_t a = 0; a < step.width; ++a) {
            position[a] += velocity[a];
            sum[a] += static_cast<double>(position[a]);
        }
    }
}

} // namespace shelf::KERNEL_NS
