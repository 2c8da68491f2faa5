// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of Random on its state, to be inlined in loops that would spend most of their time on calling it.

#include <bit>
#include <cstdint>

namespace shelf {

inline std::uint64_t nextOf(std::uint64_t (&state)[4])
{
    const std::uint64_t result = std::rotl(state[1] * 5, 7) * 9;
    const std::uint64_t t = state[1] << 17;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= t;
    state[3] = std::rotl(state[3], 45);
    return result;
}

inline std::uint64_t belowOf(std::uint64_t (&state)[4], std::uint64_t n)
{
    __extension__ using Wide = unsigned __int128;
    Wide product = static_cast<Wide>(nextOf(state)) * n;
    auto low = static_cast<std::uint64_t>(product);
    if (low < n) {
        const std::uint64_t threshold = (0 - n) % n;
        while (low < threshold) {
            product = static_cast<Wide>(nextOf(state)) * n;
            low = static_cast<std::uint64_t>(product);
        }
    }
    return static_cast<std::uint64_t>(product >> 64);
}

} // namespace shelf
