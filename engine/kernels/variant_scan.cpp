// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

std::size_t countAtLeast(std::size_t count, const float* values, float threshold)
{
    const Vec limit = splat(threshold);
    constexpr std::size_t kStep = 4 * kLanes;
    std::size_t found[4] = {};
    std::size_t i = 0;
    for (; i + kStep <= count; i += kStep) {
        for (std::size_t v = 0; v < 4; ++v)
            found[v] +=
                static_cast<std::size_t>(__builtin_popcount(atLeast(load(values + i + v * kLanes), limit)));
    }
    for (; i < count; ++i)
        found[0] += values[i] >= threshold;
    return found[0] + found[1] + found[2] + found[3];
}

std::size_t firstAbove(std::size_t begin, std::size_t count, const float* values, float threshold)
{
    const Vec limit = splat(threshold);
    std::size_t i = begin;
    for (; i + kLanes <= count; i += kLanes) {
        if (const unsigned lanes = above(load(values + i), limit))
            return i + static_cast<std::size_t>(__builtin_ctz(lanes));
    }
    while (i < count && !(values[i] > threshold))
        ++i;
    return i;
}

std::size_t commonBits(std::size_t words, const std::uint64_t* a, const std::uint64_t* b)
{
    std::size_t common = 0;
    for (std::size_t w = 0; w < words; ++w)
        common += static_cast<std::size_t>(__builtin_popcountll(a[w] & b[w]));
    return common;
}

} // namespace shelf::KERNEL_NS
