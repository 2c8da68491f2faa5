// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/base/result.h"
#include "engine/parameters/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// One parameter of the table that a search varies: over a range, or over a list of values.
struct SearchAxis {
    std::string key; ///< of the parameter table
    double low = 0;  ///< ranges only, both ends included
    double high = 0;
    bool logarithmic = false;         ///< each doubling is as likely as the next; low > 0
    std::vector<std::string> choices; ///< in the table's own text; empty for a range

    bool isRange() const { return choices.empty(); }
    bool operator==(const SearchAxis&) const = default;
};

/// Parses "KEY=LOW:HIGH", "KEY=LOW:HIGH:log" or "KEY=A,B,C" (lists among the values are written "128,64|32":
/// with '|' between them). Checked against the table and against `base`.
Result<SearchAxis> parseAxis(std::string_view text, const RunSettings& base);
/// What parseAxis reads back; without the key where withKey is off.
std::string axisText(const SearchAxis& axis, bool withKey = true);

/// Whether the axis can be searched with these settings: the key is known, applies, does not change what is
/// measured (the split, the seed, the kind of model), and every value is within the table's range.
Status checkAxis(const SearchAxis& axis, const RunSettings& base);

/// What is worth varying for this model, with ranges that a practitioner would try.
std::vector<SearchAxis> defaultAxes(const RunSettings& base);
/// Everything that may be varied with these settings: the default axes first, then the rest of the table with
/// ranges around what the settings say.
std::vector<SearchAxis> possibleAxes(const RunSettings& base);

/// A value of the axis as the table writes it: ranges to three significant digits.
std::string drawValue(const SearchAxis& axis, Random& random);

/// Where a value lies along its axis, 0 .. 1 from low to high (or first to last choice); NaN for a text that
/// is no value of it.
double positionOnAxis(const SearchAxis& axis, std::string_view value);

} // namespace shelf
