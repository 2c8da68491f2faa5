// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/time_column.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/reading_options.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

namespace shelf {

namespace {

constexpr std::uint64_t kFewBadTimes = 3;
constexpr std::uint64_t kMostTimesNamed = 1000; ///< more say nothing that the first did not say
constexpr const char* kUnitNames[] = {trNoop("seconds"), trNoop("milliseconds"), trNoop("microseconds"),
                                      trNoop("nanoseconds")};

// A date whose order is open is kept as one number, which no time reaches.
constexpr std::int64_t kOpen = std::int64_t{1} << 62;
constexpr std::int64_t kClocks =
    400'000; ///< more than there are seconds of a day and of the offsets around it
constexpr std::int64_t kClockShift = 100'000;
constexpr std::int64_t kNumbers = 100; ///< more than there are days of a month
constexpr std::int64_t kYears = 10'000;

bool isOpen(std::int64_t kept)
{
    return kept >= kOpen;
}

std::int64_t packed(const NumberedDate& date)
{
    return kOpen + ((date.first * kNumbers + date.second) * kYears + date.year) * kClocks + date.clock +
           kClockShift;
}

NumberedDate unpacked(std::int64_t kept)
{
    kept -= kOpen;
    NumberedDate date;
    date.clock = kept % kClocks - kClockShift;
    kept /= kClocks;
    date.year = static_cast<int>(kept % kYears);
    kept /= kYears;
    date.second = static_cast<int>(kept % kNumbers);
    date.first = static_cast<int>(kept / kNumbers);
    return date;
}

std::string textOf(const NumberedDate& date)
{
    return std::to_string(date.first) + date.sign + std::to_string(date.second) + date.sign +
           std::to_string(date.year);
}

constexpr std::int64_t kFirstYear = 1900;
constexpr std::int64_t kLastYear = 2100;
constexpr std::int64_t kFirstDay = 3'652;
constexpr std::int64_t kLastDay = 47'481;
constexpr std::int64_t kSecondsOfDay = 86'400;

/// The start of a year, or of a day written as 20170725; nothing where the number is neither.
std::optional<std::int64_t> calendarStart(std::int64_t number, bool isYear)
{
    const std::int64_t year = isYear ? number : number / 10'000;
    if (year < kFirstYear || year > kLastYear)
        return std::nullopt;
    const auto month = static_cast<unsigned>(isYear ? 1 : number / 100 % 100);
    const auto day = static_cast<unsigned>(isYear ? 1 : number % 100);
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(year)),
                                           std::chrono::month(month), std::chrono::day(day));
    if (!date.ok())
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::sys_days(date).time_since_epoch())
        .count();
}

} // namespace

TimeColumn::TimeColumn(const TextFile& file, std::optional<TimeUnit> unit, Reading& reading)
    : m_file(file), m_unit(unit), m_reading(reading)
{}

std::int64_t TimeColumn::take(std::int64_t line, std::string_view text)
{
    const TimeText read = readTime(text);
    switch (read.form) {
    case TimeText::Form::none:
        break;
    case TimeText::Form::number:
        return ofNumber(line, read.number);
    case TimeText::Form::moment:
        ++m_texts;
        return read.seconds;
    case TimeText::Form::numbered:
        return ofDate(read.date);
    }
    return unreadable(line, text);
}

std::int64_t TimeColumn::ofNumber(std::int64_t line, double number)
{
    std::size_t thousands = 0;
    double seconds = number;
    switch (m_unit.value_or(TimeUnit::dayFirst)) {
    case TimeUnit::seconds:
        break;
    case TimeUnit::milliseconds:
        thousands = 1;
        break;
    case TimeUnit::microseconds:
        thousands = 2;
        break;
    case TimeUnit::dayFirst: // of dates only: numbers tell by their size
    case TimeUnit::monthFirst:
        for (; thousands < 3 && std::abs(seconds) >= static_cast<double>(kLatestSeconds); ++thousands)
            seconds /= 1000;
        ++m_bySize[thousands];
        break;
    }
    if (m_unit && *m_unit <= TimeUnit::microseconds) {
        ++m_measured;
        m_least = std::min(m_least, number);
        m_most = std::max(m_most, number);
    }
    seconds = number / std::pow(1000.0, static_cast<double>(thousands));
    if (std::abs(seconds) >= static_cast<double>(kLatestSeconds))
        return unreadable(line, shortest(number));
    return static_cast<std::int64_t>(std::floor(seconds));
}

std::int64_t TimeColumn::ofDate(const NumberedDate& date)
{
    ++m_texts;
    if (m_numbered++ == 0)
        m_example = date;
    m_slashes += date.sign == '/';
    m_dayFirst += !date.seconds(false);
    m_monthFirst += !date.seconds(true);
    return packed(date);
}

std::int64_t TimeColumn::unreadable(std::int64_t line, std::string_view text)
{
    m_bad.add(line);
    if (m_bad.count() <= kMostTimesNamed)
        m_reading.warn(WarningKind::badValue, m_file, line,
                       tr("The time %1 cannot be read").arg(quoted(trimmed(text))));
    return 0;
}

void TimeColumn::assume(Message said, bool isDoubtful)
{
    if (isDoubtful)
        m_reading.doubt(WarningKind::timeForm, m_file, std::move(said));
    else
        m_reading.warn(WarningKind::timeForm, m_file, 0, std::move(said));
}

std::optional<TimeUnit> TimeColumn::unit() const
{
    if (m_numbered > 0)
        return m_isDayFirst ? TimeUnit::dayFirst : TimeUnit::monthFirst;
    if (m_texts > 0 || m_isCalendar)
        return std::nullopt;
    if (m_unit)
        return m_unit;
    if (m_bySize[2] > m_bySize[1])
        return TimeUnit::microseconds;
    return m_bySize[1] > 0 ? TimeUnit::milliseconds : TimeUnit::seconds;
}

void TimeColumn::settle(NumberColumn<std::int64_t>& times)
{
    if (times.empty())
        return;
    tellMismatch(times.size());
    if (!settleBad(times))
        return;
    settleDates(times);
    settleNumbers(times);
    if (times.size() > 1 &&
        std::adjacent_find(times.begin(), times.end(), std::not_equal_to<>()) == times.end())
        drop(times, tr("Every rating has the same time, which says nothing; the times are left out"));
}

/// Says where what somebody says of the times is not what they look like; it is done all the same.
void TimeColumn::tellMismatch(std::size_t times)
{
    if (!m_unit)
        return;
    constexpr double kLikely = 315'532'800; // seconds up to 1980, and up to 2100
    constexpr double kUnlikely = 4'102'444'800;
    const std::string option = "--time-unit " + (findReadingOption("time-unit")->get({.timeUnit = m_unit}));
    if (*m_unit > TimeUnit::microseconds) {
        if (m_numbered == 0 && m_bad.count() < times)
            assume(tr("%1 is about dates such as 7/8/2022, and there are none").arg(option));
        return;
    }
    if (m_measured == 0) {
        if (m_texts > 0)
            assume(tr("%1 is about times that are numbers, and these are dates").arg(option));
        return;
    }
    // What the numbers would count by their size, from the smallest to the largest.
    const auto unitOf = [](double number) {
        std::size_t unit = 0;
        for (; unit < 3 && number >= static_cast<double>(kLatestSeconds); ++unit)
            number /= 1000;
        return std::pair(unit, number);
    };
    const auto [unit, seconds] = unitOf(m_most);
    const auto said = static_cast<std::size_t>(*m_unit);
    if (unit != said && unit == unitOf(m_least).first && seconds >= kLikely && seconds < kUnlikely)
        assume((unit < said ? tr("%1 makes the times too early to be true: by their size they count %2",
                                 "%2: seconds, milliseconds, ...")
                            : tr("%1 makes the times too late to be true: by their size they count %2",
                                 "%2: seconds, milliseconds, ..."))
                   .arg(option)
                   .arg(tr(kUnitNames[unit])));
}

/// What becomes of the times that cannot be read; false where they are too many.
bool TimeColumn::settleBad(NumberColumn<std::int64_t>& times)
{
    const std::uint64_t bad = m_bad.count();
    if (bad == 0)
        return true;
    if (bad * 2 > times.size() || (bad > kFewBadTimes && bad * 10 > times.size())) {
        drop(times, tr("%n times of %1 cannot be read (%2); the times of this file are left out",
                       "%n time of %1 cannot be read (%2); the times of this file are left out", bad)
                        .arg(times.size())
                        .arg(m_bad.text()));
        return false;
    }
    m_reading.warn(WarningKind::badValue, m_file, 0,
                   tr("%n times of %1 cannot be read (%2); these ratings count as the oldest",
                      "%n time of %1 cannot be read (%2); that rating counts as the oldest", bad)
                       .arg(times.size())
                       .arg(m_bad.text()));
    return true;
}

void TimeColumn::settleDates(NumberColumn<std::int64_t>& times)
{
    if (m_numbered == 0)
        return;
    bool dayFirst = m_slashes * 2 < m_numbered;
    const bool isSaid = m_unit == TimeUnit::dayFirst || m_unit == TimeUnit::monthFirst;
    if (isSaid)
        dayFirst = m_unit == TimeUnit::dayFirst;
    else if (m_dayFirst != m_monthFirst)
        dayFirst = m_dayFirst > m_monthFirst;
    m_isDayFirst = dayFirst;
    const Message order = dayFirst ? tr("day, month, year") : tr("month, day, year");
    const std::uint64_t show = dayFirst ? m_dayFirst : m_monthFirst;
    const std::uint64_t others = dayFirst ? m_monthFirst : m_dayFirst;
    if (others > 0)
        assume(tr("Dates such as %1 are read as %2; %3 of %4 can be read the other way round only, and are, "
                  "while %5 "
                  "can be read so only")
                   .arg(textOf(m_example))
                   .arg(order)
                   .arg(others)
                   .arg(m_numbered)
                   .arg(show));
    else if (!isSaid && show > 0)
        assume(tr("Dates such as %1 are read as %2, as %3 of %4 demand")
                   .arg(textOf(m_example))
                   .arg(order)
                   .arg(show)
                   .arg(m_numbered));
    else if (!isSaid)
        assume(tr("Dates such as %1 are read as %2; each could be read the other way round as well")
                   .arg(textOf(m_example))
                   .arg(order),
               true);
    for (std::int64_t& time : times) {
        if (!isOpen(time))
            continue;
        const NumberedDate date = unpacked(time);
        const auto usual = date.seconds(dayFirst);
        time = usual ? *usual : date.seconds(!dayFirst).value_or(0);
    }
}

void TimeColumn::settleNumbers(NumberColumn<std::int64_t>& times)
{
    std::uint64_t smaller = 0;
    for (std::size_t unit = 1; unit < m_bySize.size(); ++unit)
        smaller += m_bySize[unit];
    const std::uint64_t numbers = times.size() - m_texts - m_bad.count();
    for (std::size_t unit = 1; unit < m_bySize.size(); ++unit)
        if (m_bySize[unit] > 0)
            assume(m_bySize[unit] == numbers
                       ? tr("The times are taken for %1 since 1970").arg(tr(kUnitNames[unit]))
                       : tr("%1 of the times are taken, by their size, for %2 since 1970")
                             .arg(m_bySize[unit])
                             .arg(tr(kUnitNames[unit])));
    if (smaller > 0 || m_texts > 0 || m_unit || times.size() < 2)
        return;
    // Plain numbers that are all years, or all days of the calendar, are hardly seconds of 1970.
    for (const bool isYear : {true, false}) {
        const auto starts = [&](std::int64_t time) {
            return time == 0 ? std::optional<std::int64_t>(0) : calendarStart(time, isYear);
        };
        if (!std::all_of(times.begin(), times.end(), [&](std::int64_t t) { return starts(t).has_value(); }))
            continue;
        const auto example = std::find_if(times.begin(), times.end(), [](std::int64_t t) { return t != 0; });
        if (example == times.end())
            return;
        assume(isYear
                   ? tr("Times such as %1 are taken for years").arg(std::to_string(*example))
                   : tr("Times such as %1 are taken for year, month and day").arg(std::to_string(*example)));
        for (std::int64_t& time : times)
            time = *starts(time);
        m_isCalendar = true;
        return;
    }
    // Nor are numbers that all are days since then, of 1980 to 2099.
    const auto isDay = [](std::int64_t time) { return time >= kFirstDay && time <= kLastDay; };
    if (!std::all_of(times.begin(), times.end(), [&](std::int64_t time) { return time == 0 || isDay(time); }))
        return;
    const auto example = std::find_if(times.begin(), times.end(), isDay);
    if (example == times.end())
        return;
    assume(tr("Times such as %1 are taken for days since 1970").arg(std::to_string(*example)));
    for (std::int64_t& time : times)
        time *= kSecondsOfDay;
    m_isCalendar = true;
}

void TimeColumn::drop(NumberColumn<std::int64_t>& times, Message why)
{
    times = {};
    m_reading.warn(WarningKind::other, m_file, 0, std::move(why));
}

} // namespace shelf
