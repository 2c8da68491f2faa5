// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

using Bits = unsigned __attribute__((vector_size(sizeof(Vec))));
using Ints = int __attribute__((vector_size(sizeof(Vec))));

constexpr float kLn2 = 0.693147181F;
constexpr float kTiniest = 1e-12F;  // of a squared distance: keeps the logarithm finite
constexpr float kSoftening = 1e-3F; // of a squared distance that pushes: bounds the push of a near point
constexpr float kMostForce = 4.0F;  // of a pair, on a coordinate

/// log2(x) of a positive normal number, to some 1e-7 of itself or of 1. x = m 2^e with m around 1, and
/// ln m = 2 artanh((m - 1) / (m + 1)), whose series ends soon.
inline Vec logarithm2(Vec x)
{
    constexpr unsigned kRootOfHalf = 0x3F3504F3U;
    const Ints power = (Ints)((Bits)x - kRootOfHalf) >> 23;
    const Vec m = (Vec)((Bits)x - ((Bits)power << 23));
    const Vec s = (m - splat(1.0F)) * inverse(m + splat(1.0F));
    const Vec s2 = s * s;
    Vec series = splat(2.0F / (9 * kLn2));
    series = splat(2.0F / (7 * kLn2)) + s2 * series;
    series = splat(2.0F / (5 * kLn2)) + s2 * series;
    series = splat(2.0F / (3 * kLn2)) + s2 * series;
    series = splat(2.0F / kLn2) + s2 * series;
    return __builtin_convertvector(power, Vec) + s * series;
}

/// 2^x to some 2e-7 of itself; x is cut to -60 .. 60, which keeps
/// what is made of it finite. The integer part is rounded off by adding a number
/// whose last bit is worth one.
inline Vec exponential2(Vec x)
{
    const Vec round = splat(12582912.0F); // 1.5 * 2^23
    x = larger(splat(-60.0F), x);
    x = zero() - larger(splat(-60.0F), zero() - x);
    const Vec sum = x + round;
    const Vec rest = (x - (sum - round)) * splat(kLn2);
    Vec series = splat(1.0F / 720);
    series = splat(1.0F / 120) + rest * series;
    series = splat(1.0F / 24) + rest * series;
    series = splat(1.0F / 6) + rest * series;
    series = splat(0.5F) + rest * series;
    series = splat(1.0F) + rest * series;
    series = splat(1.0F) + rest * series;
    return (Vec)((Bits)series + ((Bits)sum << 23));
}

inline Vec raised(Vec x, float exponent)
{
    return exponential2(splat(exponent) * logarithm2(larger(x, splat(kTiniest))));
}

inline Vec clipped(Vec force)
{
    force = larger(splat(-kMostForce), force);
    return zero() - larger(splat(-kMostForce), zero() - force);
}

/// Neighbors of successive points, laid side by side so that short rows leave no lane idle.
constexpr std::size_t kTile = 512;
template <int Dims> struct Tile {
    alignas(64) float away[Dims][kTile]; ///< from the point to its neighbor, then the pull
};

template <int Dims, class Body>
inline void eachSegment(const UmapJob& job, std::size_t& point, std::size_t begin, std::size_t end, Body body)
{
    std::size_t p = point;
    for (std::size_t e = begin; e < end;) {
        while (job.start[p + 1] <= e)
            ++p;
        const std::size_t stop = job.start[p + 1] < end ? job.start[p + 1] : end;
        body(p, e, stop);
        e = stop;
    }
    point = p;
}

/// Loads the differences of the edges begin .. end-1; the lanes behind them become zero.
template <int Dims>
inline void gather(const UmapJob& job, std::size_t point, std::size_t begin, std::size_t end,
                   Tile<Dims>& tile)
{
    eachSegment<Dims>(job, point, begin, end, [&](std::size_t p, std::size_t from, std::size_t to) {
        float here[Dims];
        for (int d = 0; d < Dims; ++d)
            here[d] = job.position[p * Dims + d];
        for (std::size_t e = from; e < to; ++e) {
            const float* there = job.position + std::size_t{job.column[e]} * Dims;
            for (int d = 0; d < Dims; ++d)
                tile.away[d][e - begin] = there[d] - here[d];
        }
    });
    for (std::size_t e = end - begin; e % kLanes != 0; ++e)
        for (int d = 0; d < Dims; ++d)
            tile.away[d][e] = 0;
}

template <int Dims> inline Vec squaredLength(const Vec* v)
{
    Vec d2 = v[0] * v[0];
    for (int d = 1; d < Dims; ++d)
        d2 = d2 + v[d] * v[d];
    return d2;
}

inline float sumOf(const float* values, std::size_t count)
{
    Vec sum = zero();
    std::size_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        sum = sum + load(values + i);
    float rest = 0;
    for (; i < count; ++i)
        rest += values[i];
    return total(sum) + rest;
}

template <int Dims> void attract(const UmapJob& job)
{
    Tile<Dims> tile;
    const Vec a = splat(job.a);
    const Vec scale = splat(2 * job.a * job.b);
    std::size_t point = job.firstPoint;
    const std::size_t last = job.start[job.endPoint];
    for (std::size_t begin = job.start[job.firstPoint]; begin < last; begin += kTile) {
        const std::size_t end = begin + kTile < last ? begin + kTile : last;
        gather<Dims>(job, point, begin, end, tile);
        for (std::size_t e = 0; e < end - begin; e += kLanes) {
            Vec away[Dims];
            for (int d = 0; d < Dims; ++d)
                away[d] = load(tile.away[d] + e);
            const Vec d2 = larger(squaredLength<Dims>(away), splat(kTiniest));
            const Vec power = raised(d2, job.b);
            const Vec pull = scale * power * inverse(d2 * (splat(1.0F) + a * power));
            for (int d = 0; d < Dims; ++d)
                store(tile.away[d] + e, clipped(pull * away[d]));
        }
        for (int d = 0; d < Dims; ++d) {
            float* pulls = tile.away[d];
            std::size_t e = 0;
            for (; e + kLanes <= end - begin; e += kLanes)
                store(pulls + e, load(pulls + e) * load(job.membership + begin + e));
            for (; e < end - begin; ++e)
                pulls[e] *= job.membership[begin + e];
        }
        // An edge moves both its ends, and it is listed at both: twice the pull for each.
        eachSegment<Dims>(job, point, begin, end, [&](std::size_t p, std::size_t from, std::size_t to) {
            for (int d = 0; d < Dims; ++d)
                job.force[p * Dims + d] += 2 * sumOf(tile.away[d] + (from - begin), to - from);
        });
    }
}

inline const float* windowOf(const UmapJob& job, std::size_t point)
{
    const std::uint64_t draw = scrambled(static_cast<std::uint32_t>(point) ^ job.key);
    return job.pool + (draw * job.windows >> 32);
}

/// Differences from the lanes of a window at `others` to the point.
template <int Dims>
inline void differences(const UmapJob& job, const float* here, const float* others, Vec* away)
{
    for (int d = 0; d < Dims; ++d)
        away[d] = splat(here[d]) - load(others + d * job.poolStride);
}

template <int Dims> void repel(const UmapJob& job)
{
    const Vec a = splat(job.a);
    const Vec scale = splat(2 * job.b);
    for (std::size_t p = job.firstPoint; p < job.endPoint; ++p) {
        const float* here = job.position + p * Dims;
        const float* window = windowOf(job, p);
        Vec sum[Dims];
        for (int d = 0; d < Dims; ++d)
            sum[d] = zero();
        for (std::size_t i = 0; i < job.windowSize; i += kLanes) {
            Vec away[Dims];
            differences<Dims>(job, here, window + i, away);
            const Vec d2 = squaredLength<Dims>(away);
            const Vec push =
                scale * inverse((splat(kSoftening) + d2) * (splat(1.0F) + a * raised(d2, job.b)));
            for (int d = 0; d < Dims; ++d)
                sum[d] = sum[d] + clipped(push * away[d]);
        }
        const float weight = job.repulsion * job.strength[p] / static_cast<float>(job.windowSize);
        for (int d = 0; d < Dims; ++d)
            job.force[p * Dims + d] = weight * total(sum[d]);
    }
}

/// -ln q = ln(1 + a d^2b), or -ln(1 - q) = ln(1 + 1 / (a d^2b)).
inline Vec attractionCost(Vec d2, const UmapJob& job)
{
    return splat(kLn2) * logarithm2(splat(1.0F) + splat(job.a) * raised(d2, job.b));
}
inline Vec repulsionCost(Vec d2, const UmapJob& job)
{
    const Vec power = splat(job.a) * raised(larger(d2, splat(kSoftening)), job.b);
    return splat(kLn2) * logarithm2(splat(1.0F) + inverse(power));
}

template <int Dims> double cost(const UmapJob& job)
{
    Tile<Dims> tile;
    std::size_t point = job.firstPoint;
    const std::size_t last = job.start[job.endPoint];
    double sum = 0;
    for (std::size_t begin = job.start[job.firstPoint]; begin < last; begin += kTile) {
        const std::size_t end = begin + kTile < last ? begin + kTile : last;
        gather<Dims>(job, point, begin, end, tile);
        eachSegment<Dims>(job, point, begin, end, [](std::size_t, std::size_t, std::size_t) {});
        alignas(64) float costs[kTile];
        for (std::size_t e = 0; e < end - begin; e += kLanes) {
            Vec away[Dims];
            for (int d = 0; d < Dims; ++d)
                away[d] = load(tile.away[d] + e);
            store(costs + e, attractionCost(squaredLength<Dims>(away), job));
        }
        float part = 0;
        for (std::size_t e = 0; e < end - begin; ++e)
            part += costs[e] * job.membership[begin + e];
        sum += static_cast<double>(part);
    }
    for (std::size_t p = job.firstPoint; p < job.endPoint; ++p) {
        const float* window = windowOf(job, p);
        Vec part = zero();
        for (std::size_t i = 0; i < job.windowSize; i += kLanes) {
            Vec away[Dims];
            differences<Dims>(job, job.position + p * Dims, window + i, away);
            part = part + repulsionCost(squaredLength<Dims>(away), job);
        }
        // Every pair is pushed from both its ends, hence the half.
        const float weight = job.repulsion * job.strength[p] / (2 * static_cast<float>(job.windowSize));
        sum += static_cast<double>(weight * total(part));
    }
    return sum;
}

} // namespace

void umapForces(const UmapJob& job)
{
    if (job.dims == 3) {
        repel<3>(job);
        attract<3>(job);
    } else {
        repel<2>(job);
        attract<2>(job);
    }
}

double umapCost(const UmapJob& job)
{
    return job.dims == 3 ? cost<3>(job) : cost<2>(job);
}

void adamStep(const AdamJob& job)
{
    std::size_t i = 0;
    for (; i + kLanes <= job.count; i += kLanes) {
        const Vec force = load(job.force + i);
        const Vec mean = load(job.mean + i) + splat(job.meanShare) * (force - load(job.mean + i));
        const Vec square =
            load(job.square + i) + splat(job.squareShare) * (force * force - load(job.square + i));
        store(job.mean + i, mean);
        store(job.square + i, square);
        store(job.position + i, load(job.position + i) +
                                    splat(job.rate) * mean *
                                        inverse(root(splat(job.squareScale) * square) + splat(job.epsilon)));
    }
    for (; i < job.count; ++i) {
        const float force = job.force[i];
        job.mean[i] += job.meanShare * (force - job.mean[i]);
        job.square[i] += job.squareShare * (force * force - job.square[i]);
        job.position[i] +=
            job.rate * job.mean[i] / (__builtin_sqrtf(job.squareScale * job.square[i]) + job.epsilon);
    }
}

void powers(std::size_t count, const float* x, float exponent, float* out)
{
    for (std::size_t i = 0; i < count; i += kLanes) {
        float lanes[kLanes] = {};
        const std::size_t some = count - i < kLanes ? count - i : kLanes;
        for (std::size_t l = 0; l < some; ++l)
            lanes[l] = x[i + l];
        store(lanes, raised(load(lanes), exponent));
        for (std::size_t l = 0; l < some; ++l)
            out[i + l] = lanes[l];
    }
}

} // namespace shelf::KERNEL_NS
