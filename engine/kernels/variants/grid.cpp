// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

#include <math.h>

namespace shelf::KERNEL_NS {

namespace {

/// Eight floats: the six nodes that a quintic B-spline reaches along the last axis, and two that get nothing.
struct Eight {
    static constexpr int kParts = 8 / (kLanes < 8 ? kLanes : 8);
#if defined(__AVX2__)
    __m256 v[1];
#else
    __m128 v[2];
#endif
};

#if defined(__AVX2__)
Eight loadEight(const float* p)
{
    return {{_mm256_loadu_ps(p)}};
}
void storeEight(float* p, const Eight& x)
{
    _mm256_storeu_ps(p, x.v[0]);
}
Eight splatEight(float x)
{
    return {{_mm256_set1_ps(x)}};
}
float totalOf(const Eight& x)
{
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(x.v[0]), _mm256_extractf128_ps(x.v[0], 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_shuffle_ps(s, s, 1)));
}
#else
Eight loadEight(const float* p)
{
    return {{_mm_loadu_ps(p), _mm_loadu_ps(p + 4)}};
}
void storeEight(float* p, const Eight& x)
{
    _mm_storeu_ps(p, x.v[0]);
    _mm_storeu_ps(p + 4, x.v[1]);
}
Eight splatEight(float x)
{
    return {{_mm_set1_ps(x), _mm_set1_ps(x)}};
}
float totalOf(const Eight& x)
{
    return total(x.v[0] + x.v[1]);
}
#endif

/// a * b + c
Eight madd(const Eight& a, const Eight& b, const Eight& c)
{
    Eight result;
    for (int i = 0; i < Eight::kParts; ++i)
        result.v[i] = a.v[i] * b.v[i] + c.v[i];
    return result;
}
Eight times(const Eight& a, const Eight& b)
{
    Eight result;
    for (int i = 0; i < Eight::kParts; ++i)
        result.v[i] = a.v[i] * b.v[i];
    return result;
}

constexpr std::size_t kReach = 6;

/// Coefficients of the powers of t, 0 <= t < 1 being the place between two nodes, in the weights of the nodes
/// -2 .. 3 counted from the one before (de Boor 1978).
alignas(64) constexpr float kPowers[6][8] = {
    {1 / 120.0F, 26 / 120.0F, 66 / 120.0F, 26 / 120.0F, 1 / 120.0F, 0, 0, 0},
    {-5 / 120.0F, -50 / 120.0F, 0, 50 / 120.0F, 5 / 120.0F, 0, 0, 0},
    {10 / 120.0F, 20 / 120.0F, -60 / 120.0F, 20 / 120.0F, 10 / 120.0F, 0, 0, 0},
    {-10 / 120.0F, 20 / 120.0F, 0, -20 / 120.0F, 10 / 120.0F, 0, 0, 0},
    {5 / 120.0F, -20 / 120.0F, 30 / 120.0F, -20 / 120.0F, 5 / 120.0F, 0, 0, 0},
    {-1 / 120.0F, 5 / 120.0F, -10 / 120.0F, 10 / 120.0F, -5 / 120.0F, 1 / 120.0F, 0, 0},
};

Eight weights(float t)
{
    const Eight x = splatEight(t);
    Eight w = loadEight(kPowers[5]);
    for (int power = 4; power >= 0; --power)
        w = madd(w, x, loadEight(kPowers[power]));
    return w;
}

Eight slopes(float t)
{
    const Eight x = splatEight(t);
    Eight w = times(splatEight(5), loadEight(kPowers[5]));
    for (int power = 4; power >= 1; --power)
        w = madd(w, x, times(splatEight(static_cast<float>(power)), loadEight(kPowers[power])));
    return w;
}

/// Where a point lies along one axis: the first node of those that it reaches, and the place between nodes.
struct Spot {
    std::size_t node;
    float t;
};

Spot spotOf(const GridPoints& points, int axis, float coordinate)
{
    const float u = (coordinate - points.origin[axis]) * points.perUnit;
    const float below = floorf(u);
    const float last = static_cast<float>(points.nodes[axis]) - 8;
    float first = below - 2;
    // Written so that a NaN ends at the first node.
    first = first > 0 ? first : 0;
    first = first < last ? first : last;
    return {static_cast<std::size_t>(first), u - below};
}

struct Weights {
    alignas(32) float w[8];
};

Weights storedWeights(float t)
{
    Weights result;
    storeEight(result.w, weights(t));
    return result;
}
Weights storedSlopes(float t)
{
    Weights result;
    storeEight(result.w, slopes(t));
    return result;
}

void spreadPlane(const GridPoints& points)
{
    for (std::size_t i = 0; i < points.count; ++i) {
        const float* y = points.position + points.order[i] * 2;
        const Spot a = spotOf(points, 0, y[0]);
        const Spot b = spotOf(points, 1, y[1]);
        const Weights wa = storedWeights(a.t);
        const Eight wb = weights(b.t);
        float* node = points.grid + a.node * points.stride[0] + b.node;
        for (std::size_t r = 0; r < kReach; ++r, node += points.stride[0])
            storeEight(node, madd(splatEight(wa.w[r]), wb, loadEight(node)));
    }
}

void spreadSpace(const GridPoints& points)
{
    for (std::size_t i = 0; i < points.count; ++i) {
        const float* y = points.position + points.order[i] * 4;
        const Spot a = spotOf(points, 0, y[0]);
        const Spot b = spotOf(points, 1, y[1]);
        const Spot c = spotOf(points, 2, y[2]);
        const Weights wa = storedWeights(a.t);
        const Weights wb = storedWeights(b.t);
        const Eight wc = weights(c.t);
        float* plane = points.grid + a.node * points.stride[0] + b.node * points.stride[1] + c.node;
        for (std::size_t r = 0; r < kReach; ++r, plane += points.stride[0]) {
            const Eight w = times(splatEight(wa.w[r]), wc);
            float* node = plane;
            for (std::size_t s = 0; s < kReach; ++s, node += points.stride[1])
                storeEight(node, madd(splatEight(wb.w[s]), w, loadEight(node)));
        }
    }
}

double gatherPlane(const GridPoints& points)
{
    const float slope = -0.5F * points.perUnit;
    double potential = 0;
    for (std::size_t i = 0; i < points.count; ++i) {
        const std::size_t point = points.order[i];
        const float* y = points.position + point * 2;
        const Spot a = spotOf(points, 0, y[0]);
        const Spot b = spotOf(points, 1, y[1]);
        const Weights wa = storedWeights(a.t);
        const Weights da = storedSlopes(a.t);
        const float* node = points.grid + a.node * points.stride[0] + b.node;
        Eight value = splatEight(0);
        Eight slopeA = splatEight(0);
        for (std::size_t r = 0; r < kReach; ++r, node += points.stride[0]) {
            const Eight row = loadEight(node);
            value = madd(splatEight(wa.w[r]), row, value);
            slopeA = madd(splatEight(da.w[r]), row, slopeA);
        }
        const Eight wb = weights(b.t);
        potential += static_cast<double>(totalOf(times(value, wb)));
        float* force = points.force + point * 2;
        force[0] = (points.add ? force[0] : 0.0F) + slope * totalOf(times(slopeA, wb));
        force[1] = (points.add ? force[1] : 0.0F) + slope * totalOf(times(value, slopes(b.t)));
    }
    return potential;
}

double gatherSpace(const GridPoints& points)
{
    const float slope = -0.5F * points.perUnit;
    double potential = 0;
    for (std::size_t i = 0; i < points.count; ++i) {
        const std::size_t point = points.order[i];
        const float* y = points.position + point * 4;
        const Spot a = spotOf(points, 0, y[0]);
        const Spot b = spotOf(points, 1, y[1]);
        const Spot c = spotOf(points, 2, y[2]);
        const Weights wa = storedWeights(a.t);
        const Weights da = storedSlopes(a.t);
        const Weights wb = storedWeights(b.t);
        const Weights db = storedSlopes(b.t);
        const float* plane = points.grid + a.node * points.stride[0] + b.node * points.stride[1] + c.node;
        Eight value = splatEight(0);
        Eight slopeA = splatEight(0);
        Eight slopeB = splatEight(0);
        for (std::size_t r = 0; r < kReach; ++r, plane += points.stride[0]) {
            Eight rowValue = splatEight(0);
            Eight rowSlope = splatEight(0);
            const float* node = plane;
            for (std::size_t s = 0; s < kReach; ++s, node += points.stride[1]) {
                const Eight row = loadEight(node);
                rowValue = madd(splatEight(wb.w[s]), row, rowValue);
                rowSlope = madd(splatEight(db.w[s]), row, rowSlope);
            }
            value = madd(splatEight(wa.w[r]), rowValue, value);
            slopeA = madd(splatEight(da.w[r]), rowValue, slopeA);
            slopeB = madd(splatEight(wa.w[r]), rowSlope, slopeB);
        }
        const Eight wc = weights(c.t);
        potential += static_cast<double>(totalOf(times(value, wc)));
        float* force = points.force + point * 4;
        force[0] = (points.add ? force[0] : 0.0F) + slope * totalOf(times(slopeA, wc));
        force[1] = (points.add ? force[1] : 0.0F) + slope * totalOf(times(slopeB, wc));
        force[2] = (points.add ? force[2] : 0.0F) + slope * totalOf(times(value, slopes(c.t)));
        force[3] = 0;
    }
    return potential;
}

} // namespace

void spread(const GridPoints& points)
{
    if (points.dims == 2)
        spreadPlane(points);
    else
        spreadSpace(points);
}

double gather(const GridPoints& points)
{
    return points.dims == 2 ? gatherPlane(points) : gatherSpace(points);
}

} // namespace shelf::KERNEL_NS
