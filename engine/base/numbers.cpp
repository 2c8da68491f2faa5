// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fast_float/fast_float.h>

namespace shelf {

namespace {

constexpr std::int64_t kSecondsPerDay = 86400;
constexpr int kHoursPerDay = 24;
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

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<std::int64_t> clockSeconds(std::string_view text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > kHoursPerDay || !take(text, ':'))
        return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    std::int64_t seconds = *hour * 3600 + *minute * 60;
    if (take(text, ':')) {
        const auto second = takeDigits(text, 2);
        if (!second || *second > 60)
            return std::nullopt;
        seconds += *second;
        if (take(text, '.'))
            while (takeDigits(text, 1)) {
            }
    }
    if (seconds > kSecondsPerDay) // 24:00 is the end of the day, 24:01 is nothing; 23:59:60 is a leap second
        return std::nullopt;
    if (text.empty() || text == "Z")
        return seconds;
    const int sign = take(text, '+') ? -1 : take(text, '-') ? 1 : 0;
    const auto offsetHour = takeDigits(text, 2);
    take(text, ':');
    const auto offsetMinute = text.empty() ? std::optional<int>(0) : takeDigits(text, 2);
    if (sign == 0 || !offsetHour || *offsetHour >= kHoursPerDay || !offsetMinute || *offsetMinute > 59 ||
        !text.empty())
        return std::nullopt;
    return seconds + sign * (*offsetHour * 3600 + *offsetMinute * 60);
}

std::optional<std::int64_t> isoSeconds(std::string_view text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok())
        return std::nullopt;
    const std::int64_t midnight = std::chrono::sys_days(date).time_since_epoch().count() * kSecondsPerDay;
    if (text.empty())
        return midnight;
    if (!take(text, 'T') && !take(text, ' '))
        return std::nullopt;
    const auto clock = clockSeconds(text);
    return clock ? std::optional(midnight + *clock) : std::nullopt;
}

/// "Fri Jun 16 00:26:26 -0700 2017", as UCSD's Goodreads and Twitter write it; the day of the week is not
/// looked at.
std::optional<std::int64_t> mailSeconds(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr std::size_t kLength = std::string_view("Fri Jun 16 00:26:26 -0700 2017").size();
    if (text.size() != kLength || text[3] != ' ' || text[7] != ' ' || text[10] != ' ' || text[19] != ' ' ||
        text[25] != ' ')
        return std::nullopt;
    const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(4, 3));
    if (month == kMonths.end())
        return std::nullopt;
    const std::string number = std::to_string(month - kMonths.begin() + 101); // 101: January
    return isoSeconds(std::string(text.substr(26)) + '-' + number.substr(1) + '-' +
                      std::string(text.substr(8, 2)) + 'T' + std::string(text.substr(11, 8)) +
                      std::string(text.substr(20, 5)));
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

std::optional<std::int64_t> parseTime(std::string_view text)
{
    text = trimmed(text);
    if (const auto number = parseNumber(text)) {
        constexpr double kLatestSeconds = 1e11; // the year 5138; anything above counts milliseconds
        const double seconds = std::abs(*number) >= kLatestSeconds ? *number / 1000 : *number;
        if (std::abs(seconds) >= kLatestSeconds)
            return std::nullopt;
        return static_cast<std::int64_t>(std::floor(seconds));
    }
    const auto iso = isoSeconds(text);
    return iso ? iso : mailSeconds(text);
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
