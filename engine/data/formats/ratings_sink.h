// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/text/message.h"
#include "engine/data/formats/ratings_columns.h"
#include "engine/data/formats/ratings_head.h"
#include "engine/data/formats/ratings_table.h"
#include "engine/data/formats/time_column.h"
#include "engine/data/id_map.h"
#include "engine/data/text/delimited.h"
#include "engine/data/text/reading.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The values that stand for "not rated".
struct UnratedValues {
    std::vector<float> values;
    bool said = false; ///< somebody said so; else it was judged, which is told
};

/// What a line of a file says of one rating, as it is written there.
struct WrittenRating {
    std::int64_t line = 0;
    std::string_view user;
    std::string_view book;
    std::string_view stars;
    std::optional<double> value; ///< stars as a number
    const char* at = nullptr;    ///< where stars stands in the file; null where that is not known
    std::string_view time;
};

/// What ids of a file stand for elsewhere, by a file that lists both.
struct IdNames {
    IdMap ids;
    TextList names; ///< by the number of the id

    /// The id itself where the list lacks it.
    std::string_view of(std::string_view id) const
    {
        const std::int32_t at = ids.find(id);
        return at < 0 ? id : names[static_cast<std::size_t>(at)];
    }
};

/// Where a format puts the ratings of a file as it reads them: numbers readers and books, leaves out what
/// cannot be used or means "not rated", counts that and says it with its lines. Every format fills one, and
/// so ratings mean the same whatever they were written in.
class RatingsSink {
public:
    /// Adds the file's readers and books to the maps.
    RatingsSink(const TextFile& file, UnratedValues unrated, IdMap& users, IdMap& books, Reading& reading,
                const ReadingOptions& options);

    const TextFile& file() const { return m_file; }
    Reading& reading() { return m_reading; }
    /// For lines that hold no rating at all.
    LineFaults& faults() { return m_faults; }

    /// Before the first rating: says how the columns were understood.
    void begin(const RatingsColumns& columns);
    /// The same of files that cannot be understood otherwise. bookColumn: as in RatingsTable.
    void begin(std::string bookColumn, bool hasTimes);

    /// Books are called by what their ids stand for from now on. `names` must live as long.
    void callBooks(const IdNames& names) { m_bookNames = &names; }

    /// False where the file has more ratings than can be numbered: see full().
    bool take(const WrittenRating& written);
    /// The same for a line whose values are plain whole numbers, of which roles says what they are.
    bool takeNumbers(std::int64_t line, std::span<const std::uint64_t> numbers, const RatingRoles& roles);
    /// The same for a line a row, from `line` on.
    bool takeRows(std::int64_t line, const NumberRows& rows, const RatingRoles& roles);
    Error full() const;

    /// Says what was left out and what was assumed, and hands over the ratings; refuses a file most of which
    /// makes no sense, and one without ratings.
    Result<RatingsTable> finish();

private:
    static constexpr double kLargestRating = 1e6;
    static constexpr std::size_t kMostRatings = std::numeric_limits<std::uint32_t>::max() - 1;

    bool isUnrated(float rating) const
    {
        return !m_table.unrated.empty() &&
               std::find(m_table.unrated.begin(), m_table.unrated.end(), rating) != m_table.unrated.end();
    }
    bool append(std::int64_t line, std::int32_t user, std::int32_t book, float rating, std::int64_t time)
    {
        if (m_table.size() >= kMostRatings)
            return false;
        m_table.lines.add(static_cast<std::uint32_t>(m_table.size()), line);
        m_table.user.push_back(user);
        m_table.book.push_back(book);
        m_table.rating.push_back(rating);
        if (m_hasTimes)
            m_table.time.push_back(time);
        return true;
    }
    bool isPlain() const { return !m_bookNames && m_options.ids != IdComparison::isbn; }
    void appendPlain(std::int64_t line, const NumberRows& rows, const RatingRoles& roles);
    void leaveUnrated(std::int64_t line)
    {
        m_unrated.add(line);
        if (m_watch)
            m_watch->leave(line, tr("This value means \"not rated\""));
    }
    std::size_t likelyRows() const;
    std::string spelled(std::string_view id) const;
    std::int32_t bookNumbered(std::uint64_t number);
    std::optional<double> ratingOf(std::optional<double> value, std::string_view stars);
    void tellUnrated();

    const TextFile& m_file;
    IdMap& m_users;
    IdMap& m_books;
    const IdNames* m_bookNames = nullptr;
    Reading& m_reading;
    ReadingWatch* m_watch;
    LineFaults m_faults;
    const ReadingOptions& m_options;
    TimeColumn m_times;
    RatingsTable m_table;
    bool m_unratedSaid;
    bool m_hasTimes = false;
    NamedLines m_unrated;
    NamedLines m_blank;
    std::uint64_t m_decimalCommas = 0;
};

} // namespace shelf
