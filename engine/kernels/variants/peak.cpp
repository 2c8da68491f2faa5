// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/peak.h"
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr int kChains = 12; // with both factors they fit into the sixteen registers of the plainer sets

float multiplied(std::size_t steps)
{
    const volatile float unknown = 0.5F; // to the compiler; every chain comes to rest at 1
    const Vec factor = splat(unknown);
    const Vec addend = splat(unknown);
    Vec chain[kChains];
    for (int i = 0; i < kChains; ++i)
        chain[i] = splat(static_cast<float>(i));
    for (std::size_t step = 0; step < steps; ++step) {
#pragma GCC unroll 12
        for (int i = 0; i < kChains; ++i)
            chain[i] = chain[i] * factor + addend;
    }
    Vec sum = zero();
    for (const Vec& one : chain)
        sum = sum + one;
    return total(sum);
}

float streamed(std::size_t count, const float* values)
{
    constexpr std::size_t kSums = 8;
    static_assert(kPeakBlock % (kSums * kLanes) == 0);
    Vec sum[kSums];
    for (Vec& one : sum)
        one = zero();
    for (std::size_t at = 0; at + kSums * kLanes <= count; at += kSums * kLanes) {
#pragma GCC unroll 8
        for (std::size_t i = 0; i < kSums; ++i)
            sum[i] = sum[i] + load(values + at + i * kLanes);
    }
    Vec all = zero();
    for (const Vec& one : sum)
        all = all + one;
    return total(all);
}

} // namespace

extern const PeakLoops kPeakLoops;
const PeakLoops kPeakLoops = {2.0 * kChains * kLanes, multiplied, streamed};

} // namespace shelf::KERNEL_NS
