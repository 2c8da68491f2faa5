// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

#include <math.h>

namespace shelf::KERNEL_NS {

namespace {

/// exp(x) for x <= 0 to some 2e-7 of itself; from -87 down it stays at the smallest normal number. The power
/// of two is rounded off by adding a number whose last bit is worth one, and is then read from its bits.
inline Vec expOfNegative(Vec x)
{
    using Bits = unsigned __attribute__((vector_size(sizeof(Vec))));
    const Vec round = splat(12582912.0F); // 1.5 * 2^23
    x = larger(splat(-87.0F), x);
    const Vec sum = x * splat(1.44269504F) + round;
    const Vec power = sum - round;
    const Vec rest = (x - power * splat(0.693359375F)) - power * splat(-2.12194440e-4F);
    Vec series = splat(1.0F / 5040);
    series = splat(1.0F / 720) + rest * series;
    series = splat(1.0F / 120) + rest * series;
    series = splat(1.0F / 24) + rest * series;
    series = splat(1.0F / 6) + rest * series;
    series = splat(0.5F) + rest * series;
    series = splat(1.0F) + rest * series;
    series = splat(1.0F) + rest * series;
    const Bits scale = ((Bits)sum << 23) + 0x3F800000U;
    return series * (Vec)scale;
}

inline float largest(Vec v)
{
    float lanes[kLanes];
    store(lanes, v);
    float most = lanes[0];
    for (const float lane : lanes)
        most = lane > most ? lane : most;
    return most;
}

} // namespace

void softmaxRows(std::size_t n, std::size_t lanes, float* values, std::size_t ld, float* logSums)
{
    for (std::size_t i = 0; i < n; ++i) {
        float* row = values + i * ld;
        Vec most = load(row);
        for (std::size_t l = kLanes; l < lanes; l += kLanes)
            most = larger(load(row + l), most);
        const float top = largest(most);
        const Vec shift = splat(top);
        Vec sum = zero();
        for (std::size_t l = 0; l < lanes; l += kLanes) {
            const Vec e = expOfNegative(load(row + l) - shift);
            store(row + l, e);
            sum = sum + e;
        }
        const float whole = total(sum);
        const Vec share = splat(1.0F / whole);
        for (std::size_t l = 0; l < lanes; l += kLanes)
            store(row + l, load(row + l) * share);
        logSums[i] = top + logf(whole);
    }
}

} // namespace shelf::KERNEL_NS
