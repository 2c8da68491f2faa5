// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"
#include "engine/data/overview/bars.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

enum class ActivityUnit { day, week, month, year, decade };

/// Ratings over time, by days, weeks from Monday, months or years of UTC, whatever gives a few dozen bars.
struct Activity {
    ActivityUnit unit = ActivityUnit::year;
    std::vector<OverviewBar> bars; ///< without gaps; low and high in seconds since 1970, high not included
    std::uint64_t outside = 0;     ///< ratings before the year 1 or after 9999, in no bar
};

Activity activityOf(const NumberColumn<std::int64_t>& times);

/// The bar that a time lies in; the number of bars where it lies in none.
std::size_t activityBarOf(const Activity& activity, std::int64_t time);

/// "2004-12-31" (a day, or the Monday of a week), "2004-12", "2004", "2000s".
std::string periodName(const Activity& activity, const OverviewBar& bar);

/// "day", "week" ...
const char* unitName(ActivityUnit unit);

/// "2004-12-31", of seconds since 1970 in UTC.
std::string dayName(std::int64_t seconds);

} // namespace shelf
