// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shelf {

/// Without spaces, tabs and line ends at both sides.
std::string_view trimmed(std::string_view text);

/// A finite decimal number that fills all of `text` but for spaces around it; the locale plays no part.
std::optional<double> parseNumber(std::string_view text);

inline constexpr std::int32_t kNoYear = INT32_MIN;

/// The year of "2008", "2008.0", "-750", "1995-01-01" or "01-Jan-1995"; kNoYear for 0, for nothing, and for
/// what is no year between -5000 and 2049.
std::int32_t parseYear(std::string_view text);

/// The number with that many decimals, a point before them, in any locale.
std::string fixed(double value, int decimals);
/// The decimals that a rating is written with: one, or the two or three that it has, as a quarter star's.
int starDecimals(float rating);
/// The shortest text that reads back as the same number.
std::string shortest(double value);
/// 981756 -> "981,756".
std::string grouped(std::uint64_t value);

} // namespace shelf
