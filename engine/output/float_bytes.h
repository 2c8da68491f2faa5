// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <bit>
#include <cstdint>
#include <span>
#include <string>

namespace shelf {

/// 32-bit floats, the lowest byte first, whatever the machine.
inline void appendBytes(std::string& out, std::span<const float> numbers)
{
    if constexpr (std::endian::native == std::endian::little) {
        out.append(reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes());
    } else {
        for (const float x : numbers)
            for (auto bits = std::bit_cast<std::uint32_t>(x), i = 0U; i < 4; ++i, bits >>= 8)
                out += static_cast<char>(bits & 0xFF);
    }
}

/// Row by row, without what pads them.
inline void appendBytes(std::string& out, const MatrixView& table)
{
    out.reserve(out.size() + table.rows * table.cols * sizeof(float));
    for (std::size_t row = 0; row < table.rows; ++row)
        appendBytes(out, table.row(row));
}

} // namespace shelf
