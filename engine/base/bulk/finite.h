// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace shelf {

/// Whether all are numbers and none is infinite. Looks at some thousand before it decides, so that the
/// compiler may take several at once.
inline bool allFinite(std::span<const float> values)
{
    constexpr std::uint32_t kExponent = 0x7F800000;
    constexpr std::size_t kAtOnce = 4096;
    while (!values.empty()) {
        const auto some = values.first(std::min(kAtOnce, values.size()));
        std::uint32_t bad = 0;
        for (const float value : some)
            bad |= (std::bit_cast<std::uint32_t>(value) & kExponent) == kExponent ? 1U : 0U;
        if (bad != 0)
            return false;
        values = values.subspan(some.size());
    }
    return true;
}

} // namespace shelf
