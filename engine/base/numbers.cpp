// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fast_float/fast_float.h>

namespace shelf {

namespace {

constexpr double kLatestYear = 2049; // above it, a slip of the keyboard: Book-Crossing has books of 2050

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Reads exactly `digits` decimal digits at the front and drops them.
std::optional<int> takeDigits(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

std::int32_t plausibleYear(double value)
{
    const double year = std::floor(value);
    return year >= -5000 && year <= kLatestYear && year != 0 ? static_cast<std::int32_t>(year) : kNoYear;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<double> parseNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::int32_t parseYear(std::string_view text)
{
    text = trimmed(text);
    if (const auto number = parseNumber(text))
        return plausibleYear(*number);
    // A date: the first or the last part is the year, whichever has four digits.
    const std::size_t first = text.find_first_of("-/ ");
    const std::size_t last = text.find_last_of("-/ ");
    if (first == std::string_view::npos)
        return kNoYear;
    for (std::string_view part : {text.substr(0, first), text.substr(last + 1)}) {
        const auto year = part.size() == 4 ? takeDigits(part, 4) : std::nullopt;
        if (year)
            return plausibleYear(*year);
    }
    return kNoYear;
}

std::string fixed(double value, int decimals)
{
    std::array<char, 400> buffer;
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, decimals);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

int starDecimals(float rating)
{
    constexpr double kSlack = 1e-4; // a float's own error
    for (const int decimals : {1, 2}) {
        const double scaled = static_cast<double>(rating) * (decimals == 1 ? 10 : 100);
        if (std::abs(scaled - std::round(scaled)) < kSlack)
            return decimals;
    }
    return 3;
}

std::string shortest(double value)
{
    std::array<char, 40> buffer;
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

std::string grouped(std::uint64_t value)
{
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

} // namespace shelf
