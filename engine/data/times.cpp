// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/times.h"

#include "engine/base/numbers.h"
#include "engine/base/text/letter_case.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace shelf {

namespace {

constexpr std::int64_t kSecondsPerDay = 86400;
constexpr int kHoursPerDay = 24;
constexpr int kHalfDay = 12;
constexpr int kFirstShortYear = 70; // 70 is 1970, 69 is 2069, as POSIX has it

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Walks through the parts of a text.
class TimeParts {
public:
    explicit TimeParts(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    char front() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool take(char c)
    {
        if (front() != c || c == '\0')
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool take(std::string_view word)
    {
        if (m_rest.size() < word.size() ||
            !std::equal(word.begin(), word.end(), m_rest.begin(),
                        [](char a, char b) { return smallLetter(a) == smallLetter(b); }))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    /// Whether there was any.
    bool blanks()
    {
        const std::size_t before = m_rest.size();
        while (take(' ')) {
        }
        return m_rest.size() < before;
    }
    /// Of fewest to most digits, all that stand there.
    std::optional<int> number(std::size_t fewest, std::size_t most)
    {
        std::size_t digits = 0;
        int value = 0;
        for (; digits < m_rest.size() && isDigit(m_rest[digits]); ++digits) {
            if (digits == most)
                return std::nullopt;
            value = value * 10 + (m_rest[digits] - '0');
        }
        if (digits < fewest)
            return std::nullopt;
        m_rest.remove_prefix(digits);
        m_width = digits;
        return value;
    }
    /// Of the last number.
    std::size_t width() const { return m_width; }
    std::string_view word()
    {
        std::size_t size = 0;
        while (size < m_rest.size() &&
               ((smallLetter(m_rest[size]) >= 'a' && smallLetter(m_rest[size]) <= 'z')))
            ++size;
        const std::string_view word = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return word;
    }

private:
    std::string_view m_rest;
    std::size_t m_width = 0;
};

/// Seconds to take away for an offset; a text without one counts as UTC.
std::optional<std::int64_t> takeOffset(TimeParts& parts)
{
    if (parts.take("UTC") || parts.take("GMT") || parts.take('Z'))
        return 0;
    const int sign = parts.take('+') ? 1 : parts.take('-') ? -1 : 0;
    if (sign == 0)
        return 0;
    auto hour = parts.number(2, 4);
    if (!hour)
        return std::nullopt;
    std::optional<int> minute = 0;
    if (parts.width() == 4) {
        minute = *hour % 100;
        hour = *hour / 100;
    } else if (parts.width() != 2 || (parts.take(':') && !(minute = parts.number(2, 2)))) {
        return std::nullopt;
    }
    if (*hour >= kHoursPerDay || *minute > 59)
        return std::nullopt;
    return sign * (*hour * 3600 + *minute * 60);
}

/// A time of day with its offset, as seconds since midnight.
std::optional<std::int64_t> takeClock(TimeParts& parts)
{
    const auto hour = parts.number(1, 2);
    if (!hour || *hour > kHoursPerDay || !parts.take(':'))
        return std::nullopt;
    const auto minute = parts.number(2, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    std::int64_t seconds = *hour * 3600 + *minute * 60;
    if (parts.take(':')) {
        const auto second = parts.number(2, 2);
        if (!second || *second > 60)
            return std::nullopt;
        seconds += *second;
        if (parts.take('.') || parts.take(','))
            while (parts.number(1, 9)) {
            }
    }
    if (seconds > kSecondsPerDay) // 24:00 is the end of the day, 24:01 is nothing; 23:59:60 is a leap second
        return std::nullopt;
    const bool apart = parts.blanks();
    const bool afternoon = parts.take("PM");
    if (afternoon || parts.take("AM")) {
        if (*hour < 1 || *hour > kHalfDay)
            return std::nullopt;
        seconds += (afternoon ? kHalfDay : 0) * 3600 - (*hour == kHalfDay ? kHalfDay * 3600 : 0);
        parts.blanks();
    }
    if (apart && isDigit(parts.front()))
        return seconds; // a year, which the caller knows of
    const auto offset = takeOffset(parts);
    return offset ? std::optional(seconds - *offset) : std::nullopt;
}

std::optional<std::int64_t> midnight(int year, int month, int day)
{
    const std::chrono::year_month_day date(std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    if (month < 1 || day < 1 || !date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * kSecondsPerDay;
}

/// A time of day up to the end, behind a blank or T; nothing is midnight.
std::optional<std::int64_t> takeRest(TimeParts& parts, bool mayFollowT)
{
    if (parts.atEnd())
        return 0;
    if (!(mayFollowT && parts.take('T')) && !parts.blanks())
        return std::nullopt;
    const auto clock = takeClock(parts);
    return clock && parts.atEnd() ? clock : std::nullopt;
}

TimeText momentOf(int year, int month, int day, std::optional<std::int64_t> clock)
{
    const auto start = midnight(year, month, day);
    if (!start || !clock)
        return {};
    return {TimeText::Form::moment, 0, *start + *clock, {}};
}

/// The month that the word begins with three letters or all of; 0 where it is none.
int monthOf(std::string_view word)
{
    constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};
    const std::string text = inSmallLetters(word);
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (text == kMonths[i] || text == kMonths[i].substr(0, 3) || (i == 8 && text == "sept"))
            return static_cast<int>(i) + 1;
    return 0;
}

bool isWeekday(std::string_view word)
{
    constexpr std::string_view kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const std::string text = inSmallLetters(word.substr(0, 3));
    return std::find(std::begin(kDays), std::end(kDays), text) != std::end(kDays);
}

/// 2022-11-26, 26/11/2022, 01 1, 2011; 26 Nov 2022 and 26-Nov-2022.
TimeText readFromNumber(TimeParts parts)
{
    const auto first = parts.number(1, 4);
    if (!first)
        return {};
    const std::size_t width = parts.width();
    const char sign = parts.front();
    if (sign != '/' && sign != '.' && sign != '-' && sign != ' ')
        return {};
    parts.take(sign);
    if (const std::string_view name = parts.word(); !name.empty()) {
        if (!parts.take(sign) && !parts.take("., ") && !parts.take(", "))
            return {};
        const auto year = parts.number(4, 4);
        return year && width <= 2 ? momentOf(*year, monthOf(name), *first, takeRest(parts, false))
                                  : TimeText();
    }
    const auto second = parts.number(1, 2);
    if (!second)
        return {};
    if (sign == ' ') {
        if (!parts.take(", ") || width > 2)
            return {};
        const auto year = parts.number(4, 4);
        return year ? momentOf(*year, *first, *second, takeRest(parts, false)) : TimeText();
    }
    if (!parts.take(sign))
        return {};
    auto third = parts.number(1, 4);
    if (!third)
        return {};
    if (width == 4) {
        const bool isDay = parts.width() <= 2;
        return isDay ? momentOf(*first, *second, *third, takeRest(parts, true)) : TimeText();
    }
    if (width > 2 || (parts.width() != 2 && parts.width() != 4))
        return {};
    if (parts.width() == 2)
        *third += *third < kFirstShortYear ? 2000 : 1900;
    parts.take(','); // "7/26/2017, 1:32 PM"
    const auto clock = takeRest(parts, false);
    if (!clock)
        return {};
    const NumberedDate date{*first, *second, *third, *clock, sign};
    if (!date.seconds(true) && !date.seconds(false))
        return {};
    return {TimeText::Form::numbered, 0, 0, date};
}

/// Nov 26, 2022; Fri Jun 16 00:26:26 -0700 2017, also without an offset.
TimeText readFromWord(TimeParts parts)
{
    std::string_view name = parts.word();
    if (isWeekday(name) && monthOf(name) == 0) {
        parts.take(',');
        if (!parts.blanks())
            return {};
        if (isDigit(parts.front()))
            return readFromNumber(parts);
        name = parts.word();
    }
    parts.take('.');
    const int month = monthOf(name);
    if (month == 0 || !parts.blanks())
        return {};
    const auto day = parts.number(1, 2);
    if (!day)
        return {};
    const bool comma = parts.take(',');
    if (!parts.blanks())
        return {};
    TimeParts ahead = parts;
    if (const auto year = ahead.number(4, 4))
        return momentOf(*year, month, *day, takeRest(ahead, false));
    if (comma)
        return {};
    const auto clock = takeClock(parts);
    if (!clock)
        return {};
    parts.blanks();
    const auto year = parts.number(4, 4);
    return year && parts.atEnd() ? momentOf(*year, month, *day, clock) : TimeText();
}

} // namespace

std::optional<std::int64_t> NumberedDate::seconds(bool dayFirst) const
{
    const auto start = midnight(year, dayFirst ? second : first, dayFirst ? first : second);
    return start ? std::optional(*start + clock) : std::nullopt;
}

TimeText readTime(std::string_view text)
{
    text = trimmed(text);
    if (const auto number = parseNumber(text))
        return {TimeText::Form::number, *number, 0, {}};
    const TimeParts parts(text);
    return isDigit(parts.front()) ? readFromNumber(parts) : readFromWord(parts);
}

std::optional<std::int64_t> parseMoment(std::string_view text)
{
    const TimeText read = readTime(text);
    switch (read.form) {
    case TimeText::Form::none:
        return std::nullopt;
    case TimeText::Form::moment:
        return read.seconds;
    case TimeText::Form::numbered: {
        const bool dayFirst = read.date.sign != '/';
        const auto usual = read.date.seconds(dayFirst);
        return usual ? usual : read.date.seconds(!dayFirst);
    }
    case TimeText::Form::number:
        break;
    }
    constexpr double kLatestSeconds = 1e11; // the year 5138; anything above counts something smaller
    double seconds = read.number;
    for (int unit = 0; std::abs(seconds) >= kLatestSeconds; ++unit) {
        if (unit == 3)
            return std::nullopt;
        seconds /= 1000;
    }
    return static_cast<std::int64_t>(std::floor(seconds));
}

} // namespace shelf
