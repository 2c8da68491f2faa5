// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/overview/activity.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace shelf {

namespace {

using namespace std::chrono;

constexpr std::int64_t kSecondsADay = 86400;
constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

// Up to these spans a smaller unit still gives bars that can be told apart.
constexpr std::int64_t kMostDays = 62 * kSecondsADay;
constexpr std::int64_t kMostWeeks = 366 * kSecondsADay;
constexpr std::int64_t kMostMonths = 6 * 366 * kSecondsADay;
constexpr std::int64_t kMostYears = 120 * 366 * kSecondsADay;

std::int64_t secondsOf(sys_days day)
{
    return sys_seconds(day).time_since_epoch().count();
}

sys_days dayOf(std::int64_t time)
{
    return floor<days>(sys_seconds(seconds(time)));
}

/// The first day of the period that a day lies in.
sys_days startOf(sys_days day, ActivityUnit unit)
{
    const year_month_day date(day);
    switch (unit) {
    case ActivityUnit::day:
        return day;
    case ActivityUnit::week:
        return day - (weekday(day) - Monday);
    case ActivityUnit::month:
        return date.year() / date.month() / 1;
    case ActivityUnit::year:
        return date.year() / January / 1;
    case ActivityUnit::decade:
        return year(static_cast<int>(date.year()) / 10 * 10) / January / 1;
    }
    return day;
}

sys_days nextStart(sys_days start, ActivityUnit unit)
{
    const year_month_day date(start);
    switch (unit) {
    case ActivityUnit::day:
        return start + days(1);
    case ActivityUnit::week:
        return start + days(7);
    case ActivityUnit::month:
        return date + months(1);
    case ActivityUnit::year:
        return date + years(1);
    case ActivityUnit::decade:
        return date + years(10);
    }
    return start + days(1);
}

ActivityUnit unitOf(std::int64_t span)
{
    return span <= kMostDays     ? ActivityUnit::day
           : span <= kMostWeeks  ? ActivityUnit::week
           : span <= kMostMonths ? ActivityUnit::month
           : span <= kMostYears  ? ActivityUnit::year
                                 : ActivityUnit::decade;
}

} // namespace

Activity activityOf(const NumberColumn<std::int64_t>& times)
{
    const std::int64_t first = secondsOf(year(kFirstYear) / January / 1);
    const std::int64_t end = secondsOf(year(kLastYear + 1) / January / 1);
    Activity out;
    bool any = false;
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (const std::int64_t time : times) {
        if (time < first || time >= end) {
            ++out.outside;
            continue;
        }
        least = any ? std::min(least, time) : time;
        most = any ? std::max(most, time) : time;
        any = true;
    }
    if (!any)
        return out;
    out.unit = unitOf(most - least);
    for (sys_days start = startOf(dayOf(least), out.unit); secondsOf(start) <= most;) {
        const sys_days next = nextStart(start, out.unit);
        out.bars.push_back({static_cast<double>(secondsOf(start)), static_cast<double>(secondsOf(next)), 0});
        start = next;
    }
    for (const std::int64_t time : times)
        if (const std::size_t bar = activityBarOf(out, time); bar < out.bars.size())
            ++out.bars[bar].count;
    return out;
}

std::size_t activityBarOf(const Activity& activity, std::int64_t time)
{
    const auto& bars = activity.bars;
    const auto at = static_cast<double>(time); // exact: years have four digits
    if (bars.empty() || at < bars.front().low || at >= bars.back().high)
        return bars.size();
    const auto after = std::upper_bound(bars.begin(), bars.end(), at,
                                        [](double t, const OverviewBar& bar) { return t < bar.low; });
    return static_cast<std::size_t>(after - bars.begin()) - 1;
}

std::string dayName(std::int64_t time)
{
    const year_month_day date(dayOf(time));
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string periodName(const Activity& activity, const OverviewBar& bar)
{
    const std::string day = dayName(static_cast<std::int64_t>(bar.low));
    switch (activity.unit) {
    case ActivityUnit::day:
    case ActivityUnit::week:
        return day;
    case ActivityUnit::month:
        return day.substr(0, 7);
    case ActivityUnit::year:
        return day.substr(0, 4);
    case ActivityUnit::decade:
        return day.substr(0, 4) + 's';
    }
    return day;
}

const char* unitName(ActivityUnit unit)
{
    switch (unit) {
    case ActivityUnit::day:
        return "day";
    case ActivityUnit::week:
        return "week";
    case ActivityUnit::month:
        return "month";
    case ActivityUnit::year:
        return "year";
    case ActivityUnit::decade:
        return "decade";
    }
    return "year";
}

} // namespace shelf
