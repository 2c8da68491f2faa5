// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

/// Lanes of a mask. The plain instructions have none that counts bits: there the four of them are looked up.
std::size_t lanesIn(unsigned mask)
{
    if constexpr (kLanes == 4)
        return (0x4332322132212110U >> (4 * mask)) & 7U;
    else
        return static_cast<std::size_t>(__builtin_popcount(mask));
}

} // namespace

std::size_t countAtLeast(std::size_t count, const float* values, float threshold)
{
    const Vec limit = splat(threshold);
    constexpr std::size_t kStep = 4 * kLanes;
    std::size_t found[4] = {};
    std::size_t i = 0;
    for (; i + kStep <= count; i += kStep) {
        for (std::size_t v = 0; v < 4; ++v)
            found[v] += lanesIn(atLeast(load(values + i + v * kLanes), limit));
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

std::size_t appendAtLeast(std::size_t count, const float* values, float threshold, std::uint32_t first,
                          float* outValues, std::uint32_t* outPlaces)
{
    const Vec limit = splat(threshold);
    std::size_t found = 0;
    std::size_t i = 0;
    // Hits are rare: whole strides are passed over by one test.
    constexpr int kVectors = 4;
    for (; i + kVectors * kLanes <= count; i += kVectors * kLanes) {
        std::uint64_t hits = 0;
        for (int v = 0; v < kVectors; ++v)
            hits |= static_cast<std::uint64_t>(atLeast(load(values + i + v * kLanes), limit)) << (v * kLanes);
        for (; hits != 0; hits &= hits - 1, ++found) {
            const std::size_t place = i + static_cast<std::size_t>(__builtin_ctzll(hits));
            outValues[found] = values[place];
            outPlaces[found] = first + static_cast<std::uint32_t>(place);
        }
    }
    for (; i < count; ++i) {
        if (values[i] >= threshold) {
            outValues[found] = values[i];
            outPlaces[found] = first + static_cast<std::uint32_t>(i);
            ++found;
        }
    }
    return found;
}

std::size_t commonBits(std::size_t words, const std::uint64_t* a, const std::uint64_t* b)
{
    std::size_t common = 0;
    for (std::size_t w = 0; w < words; ++w)
        common += static_cast<std::size_t>(__builtin_popcountll(a[w] & b[w]));
    return common;
}

} // namespace shelf::KERNEL_NS
