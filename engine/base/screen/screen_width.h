// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Cells of a terminal that the character takes: 2 of wide ones (UAX 11), 0 of those that combine.
int screenWidth(std::uint32_t code);
/// The same of a UTF-8 text without line breaks.
std::size_t screenWidth(std::string_view text);

/// The longest beginning that takes no more than `width` cells; combining characters stay with their own.
std::string_view beginning(std::string_view text, std::size_t width);

/// The text in lines of at most `width` cells where it can be: broken at blanks, and between wide characters,
/// which are written without them. Line breaks of the text stay, and a line that begins with blanks goes on
/// below their end. A word that is longer has a line of its own.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

} // namespace shelf
