// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/data/text/reading.h"
#include "engine/data/times.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The times of one file, of which some can be told by all of them only: whether 7/8/2022 is in July or in
/// August, and what numbers count. Each is kept as it is read and settled at the end.
class TimeColumn {
public:
    /// unit: what somebody says of them.
    TimeColumn(const TextFile& file, std::optional<TimeUnit> unit, Reading& reading);

    /// What is to be kept of a time; 0 of one that cannot be read, which is said with its line.
    std::int64_t take(std::int64_t line, std::string_view text);
    /// The same of a plain number.
    std::int64_t takeNumber(std::int64_t line, std::uint64_t number)
    {
        if (m_unit || number >= kLatestSeconds)
            return ofNumber(line, static_cast<double>(number));
        return static_cast<std::int64_t>(number);
    }
    /// Makes seconds since 1970 of what was kept, and says how they were understood. Empties it where too
    /// many cannot be read, or where they say nothing, and says so.
    void settle(NumberColumn<std::int64_t>& times);
    /// What most of the times count or begin with, once they are settled; nothing where no unit matters.
    std::optional<TimeUnit> unit() const;

private:
    static constexpr std::uint64_t kLatestSeconds =
        100'000'000'000; ///< what is larger counts something smaller

    std::int64_t ofNumber(std::int64_t line, double number);
    std::int64_t ofDate(const NumberedDate& date);
    std::int64_t unreadable(std::int64_t line, std::string_view text);
    void settleDates(NumberColumn<std::int64_t>& times);
    void settleNumbers(NumberColumn<std::int64_t>& times);
    void tellMismatch(std::size_t times);
    bool settleBad(NumberColumn<std::int64_t>& times);
    void drop(NumberColumn<std::int64_t>& times, Message why);
    void assume(Message said, bool isDoubtful = false);

    const TextFile& m_file;
    std::optional<TimeUnit> m_unit;
    Reading& m_reading;
    NamedLines m_bad;
    std::uint64_t m_texts = 0;                  ///< that are no numbers
    std::array<std::uint64_t, 4> m_bySize = {}; ///< numbers that count milli-, micro-, nanoseconds (1 to 3)
    // Of numbers whose unit somebody says:
    std::uint64_t m_measured = 0;
    double m_least = std::numeric_limits<double>::infinity();
    double m_most = 0;
    std::uint64_t m_numbered = 0;
    std::uint64_t m_dayFirst = 0;   ///< of these, such that can be read so only
    std::uint64_t m_monthFirst = 0; ///< the same
    std::uint64_t m_slashes = 0;    ///< of these, with slashes
    NumberedDate m_example;
    bool m_isDayFirst = false; ///< how they were read
    bool m_isCalendar = false; ///< plain numbers were years or days
};

} // namespace shelf
