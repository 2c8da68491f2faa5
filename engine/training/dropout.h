// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <cstddef>
#include <cstdint>

namespace shelf {

/// The dropout decisions of one sample of one batch: 0 or 1 / (1 - share) for each unit, so that the expected
/// sum stays what it is without dropout (Srivastava et al. 2014, inverted).
class DropoutDraws {
public:
    DropoutDraws(std::uint64_t seed, std::uint64_t step, std::size_t sample)
        : m_random(seed, kStream ^ (step << 24) ^ sample)
    {}

    void fill(double share, float* mask, std::size_t units)
    {
        const auto threshold = static_cast<std::uint32_t>(share * 4294967296.0);
        const auto kept = static_cast<float>(1 / (1 - share));
        for (std::size_t u = 0; u < units; u += 2) {
            const std::uint64_t draw = m_random.next();
            mask[u] = static_cast<std::uint32_t>(draw) < threshold ? 0.0F : kept;
            if (u + 1 < units)
                mask[u + 1] = static_cast<std::uint32_t>(draw >> 32) < threshold ? 0.0F : kept;
        }
    }

private:
    static constexpr std::uint64_t kStream = 0xd000000000000000ULL;

    Random m_random;
};

} // namespace shelf
