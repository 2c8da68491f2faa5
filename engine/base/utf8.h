// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shelf {

struct Utf8Character {
    std::uint32_t code = 0;
    std::size_t length = 0; ///< in bytes; 0 where the text begins with bytes that are not UTF-8
};

/// The character at the front of a text that is not empty, by the table of well-formed sequences (Unicode 15,
/// table 3-7).
Utf8Character firstCharacter(std::string_view text);

/// Control characters, C0 with DEL and C1: to a terminal they are commands, and no title needs one.
constexpr bool isControl(std::uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F);
}

/// Embeddings, overrides and isolates (UAX 9): what stands after them, the program's own words too, is shown
/// in another order than it is written in.
constexpr bool reordersText(std::uint32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace shelf
