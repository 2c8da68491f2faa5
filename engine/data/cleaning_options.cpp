// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cleaning_options.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/times.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

namespace shelf {

namespace {

constexpr std::int64_t kDay = 86400;

/// "2019-02-28", or "2019-02-28T00:00:00"; UTC.
std::string momentText(std::int64_t seconds, bool withClock)
{
    using namespace std::chrono;
    const sys_seconds at{std::chrono::seconds(seconds)};
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss clock(at - day);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    std::string out = text;
    if (withClock) {
        std::snprintf(text, sizeof text, "T%02d:%02d:%02d", static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
        out += text;
    }
    return out;
}

Result<std::int64_t> momentOf(std::string_view key, std::string_view value, bool end)
{
    const TimeText text = readTime(value);
    const bool isDate = text.form == TimeText::Form::moment && value.find(':') == std::string_view::npos;
    if (text.form == TimeText::Form::moment)
        return text.seconds + (end && isDate ? kDay - 1 : 0);
    return Error::usageError(tr("--%1 %2 is no date").arg(key).arg(value),
                             tr("Write the year first, such as 2019-02-28 or 2019-02-28T18:30:00."));
}

} // namespace

std::string getSince(const CleaningOptions& options)
{
    return options.since ? momentText(*options.since, *options.since % kDay != 0) : std::string();
}

std::string getUntil(const CleaningOptions& options)
{
    // The last second of a day is how that day is written.
    if (options.until && ((*options.until % kDay) + kDay) % kDay == kDay - 1)
        return momentText(*options.until - (kDay - 1), false);
    return options.until ? momentText(*options.until, true) : std::string();
}

std::string getImplicit(const CleaningOptions& options)
{
    return options.implicit ? shortest(static_cast<double>(*options.implicit)) : std::string();
}

std::string getScale(const CleaningOptions& options)
{
    return options.scale ? shortest(static_cast<double>(options.scale->first)) + ".." +
                               shortest(static_cast<double>(options.scale->second))
                         : std::string();
}

Status setSince(CleaningOptions& options, std::string_view value)
{
    const auto moment = momentOf("since", value, false);
    if (!moment)
        return moment.error();
    options.since = *moment;
    return {};
}

Status setUntil(CleaningOptions& options, std::string_view value)
{
    const auto moment = momentOf("until", value, true);
    if (!moment)
        return moment.error();
    options.until = *moment;
    return {};
}

Status setOneValue(CleaningOptions& options, std::string_view value)
{
    const int before = options.oneValue;
    if (const Status counted = setCount(options.oneValue, "one-value", value); !counted)
        return counted;
    if (options.oneValue > 1)
        return {};
    options.oneValue = before;
    return Error::usageError(tr("One rating alone is always of one value"),
                             tr("Write how many equal ratings are too many, such as --one-value 5."));
}

Status setImplicit(CleaningOptions& options, std::string_view value)
{
    const auto number = parseNumber(value);
    if (!number)
        return Error::usageError(tr("--implicit %1 is no number").arg(value),
                                 tr("Write the rating from which a book counts as taken, such as 4."));
    options.implicit = static_cast<float>(*number);
    return {};
}

Status setScale(CleaningOptions& options, std::string_view value)
{
    const Error wrong = Error::usageError(tr("--scale %1 is no scale").arg(value),
                                          tr("Write the smallest and the largest rating, such as 1..5."));
    const std::size_t dots = value.find("..");
    if (dots == std::string_view::npos)
        return wrong;
    const auto low = parseNumber(value.substr(0, dots));
    const auto high = parseNumber(value.substr(dots + 2));
    if (!low || !high)
        return wrong;
    constexpr double kLargest = 1e6; // as of ratings in files
    if (!(*low < *high) || std::abs(*low) > kLargest || std::abs(*high) > kLargest)
        return wrong;
    options.scale = {static_cast<float>(*low), static_cast<float>(*high)};
    return {};
}

Status setCount(int& count, std::string_view key, std::string_view value)
{
    const auto number = parseNumber(value);
    if (!number || *number < 1 || *number > std::numeric_limits<int>::max() || *number != std::floor(*number))
        return Error::usageError(tr("--%1 %2 is no whole number from 1").arg(key).arg(value),
                                 tr("Write how many, such as 5."));
    count = static_cast<int>(*number);
    return {};
}

} // namespace shelf
