// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace shelf {

/// A date such as 7/8/2022, of which either number may be the day.
struct NumberedDate {
    int first = 0;
    int second = 0;
    int year = 0;
    std::int64_t clock = 0; ///< seconds since midnight, UTC where no offset is written
    char sign = '/';        ///< what stands between the numbers: / . or -

    /// Seconds since 1970; nothing where the calendar has no such day.
    std::optional<std::int64_t> seconds(bool dayFirst) const;
};

/// What a text says of a moment.
struct TimeText {
    enum class Form {
        none,
        number,  ///< of some unit since 1970
        moment,  ///< a date, perhaps with a time of day
        numbered ///< one whose order of day and month is open
    };
    Form form = Form::none;
    double number = 0;
    std::int64_t seconds = 0; ///< since 1970, of a moment
    NumberedDate date = {};
};

/// Understands, with blanks around: numbers; 2022-11-26, 2022/11/26 and 2022.11.26, also with a time of day
/// behind a blank or T (24:00 is the next day's start) and an offset (Z, UTC, +01:00, -0700); 11/26/2022 and
/// 26.11.22 with one (1:32:12 PM, too); 26 Nov 2022, Nov 26, 2022, November 26, 2022; "01 1, 2011" (month,
/// day; Amazon); "Fri Jun 16 00:26:26 -0700 2017" (UCSD's Goodreads). Days that no calendar has are no times.
TimeText readTime(std::string_view text);

/// The seconds since 1970 of one text by itself: numbers from 1e11 up count milliseconds, from 1e14 up
/// microseconds, from 1e17 up nanoseconds; the month comes first between slashes, else the day.
std::optional<std::int64_t> parseMoment(std::string_view text);

} // namespace shelf
