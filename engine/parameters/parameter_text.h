// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The texts that values of settings travel as: C notation, whatever the machine's language.

/// The fewest digits that read back as the same number, with an exponent only where it is far from 1.
std::string numberText(double value);
/// The nearest number of so few digits that a person would write it: of 3 * 0.7 in binary, 2.1.
double roundedNumber(double value, int digits = 3);

std::string listText(const std::vector<std::string>& parts);
/// The parts between commas, trimmed; none for a blank text.
std::vector<std::string_view> splitList(std::string_view text);

/// Units of layers, "128,64", and back; each 1 .. most.
std::string unitsText(std::span<const int> units);
Result<std::vector<int>> parseUnits(std::string_view text, std::int64_t most);

/// Usage errors say what was given and what is allowed.
Result<std::int64_t> parseInteger(std::string_view text, std::int64_t min, std::int64_t max);
Result<double> parseReal(std::string_view text, double min, double max);
Result<bool> parseBoolean(std::string_view text);
/// The number of the choice; names are compared without regard to case.
Result<std::size_t> parseChoice(std::string_view text, std::span<const std::string_view> choices);

/// "random, time or none".
Message joinedChoices(std::span<const std::string_view> choices);

} // namespace shelf
