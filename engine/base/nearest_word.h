// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// The choice that differs from the word by the fewest typing errors: letters put in, left out, changed or
/// swapped. Capitals make no difference. Empty where all differ by more than a third of the word.
std::string nearestWord(std::string_view word, std::span<const std::string_view> choices);

/// Letters put in, left out, changed and swapped with a neighbor from one text to the other (optimal string
/// alignment), counted in bytes; capitals count as small letters.
std::size_t editDistance(std::string_view a, std::string_view b);

} // namespace shelf
