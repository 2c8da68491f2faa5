// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace shelf {

/// xoshiro256** (Blackman & Vigna 2018) seeded by splitmix64 from (seed, stream). Every draw is made of
/// integer and exactly rounded operations only, so a seed means the same on every platform and compiler.
class Random {
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0);

    std::uint64_t next();
    /// Uniform over 0 .. n-1 without bias (Lemire 2019); n > 0.
    std::uint64_t below(std::uint64_t n);
    /// Uniform over [0, 1) in steps of 2^-53.
    double uniform();
    /// Uniform over [low, high).
    float uniform(float low, float high);
    /// Nearly normal, mean 0, variance 1: the sum of twelve uniforms less six (no libm, hence portable).
    double normal();

    template <class T> void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t m_state[4];
};

} // namespace shelf
