// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec_math.h"

namespace shelf::KERNEL_NS {

namespace {

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

} // namespace

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

} // namespace shelf::KERNEL_NS
