// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace shelf {

/// Takes the next number of a list such as "[0.1, 2e-3]", "0.1 0.2" or "(1;2)". False at its end and where
/// something else stands there.
bool takeNumber(std::string_view& list, float& value);
/// How many numbers a cell holds as a list; 0 where it is none.
std::size_t listLength(std::string_view cell);
bool isNumber(std::string_view cell);

/// The separator of lines that hold nothing but numbers, several each; nothing where they hold something
/// else.
std::optional<char> plainSeparator(std::string_view text);
/// How many words of a line are numbers with a decimal point.
std::size_t decimalsIn(std::string_view line);
/// Whether a list of numbers stands behind a quote, a colon or a separator.
bool holdsList(std::string_view line);

} // namespace shelf
