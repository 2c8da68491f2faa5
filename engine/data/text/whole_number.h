// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace shelf {

/// A whole number in decimal digits that fill all of the text; nothing where something else stands there, and
/// where 64 bits do not hold it.
inline std::optional<std::uint64_t> parseWhole(std::string_view text)
{
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, wrong] = std::from_chars(text.data(), end, number);
    return wrong == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

} // namespace shelf
