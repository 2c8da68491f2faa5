// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/ratings_table.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/ratings/locate.h"
#include "engine/data/ratings/rating_notes.h"
#include "engine/data/ratings/rating_values.h"
#include "engine/data/text/delimited.h"
#include "engine/data/text/text_marks.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shelf {

namespace {

constexpr std::size_t kMostFastColumns = 8;
constexpr double kLargestRating = 1e6;
constexpr std::uint64_t kFewBadTimes = 3;
constexpr std::uint64_t kMostTimesNamed = 1000; ///< more say nothing that the first did not say

struct Roles {
    int user = 0;
    int book = 1;
    int rating = 2;
    int time = -1;
};

std::string quoted(std::string_view text)
{
    constexpr std::size_t kMost = 40;
    if (text.size() <= kMost)
        return '"' + std::string(text) + '"';
    std::size_t size = kMost;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
        --size; // not through the middle of a character
    return '"' + std::string(text.substr(0, size)) + "...\"";
}

bool hasColumn(const std::vector<std::string>& plain, std::string_view name)
{
    return std::find(plain.begin(), plain.end(), name) != plain.end();
}

std::vector<std::string> texts(const std::vector<Field>& fields)
{
    std::vector<std::string> out;
    for (const Field& field : fields)
        out.emplace_back(trimmed(field.text));
    return out;
}

class RatingsReader {
public:
    RatingsReader(const TextFile& file, const UnratedChoice& unrated, IdMap& users, IdMap& books,
                  Reading& reading)
        : RatingsReader(file, detectDialect(file.text()), unrated, users, books, reading)
    {}

    RatingsReader(const TextFile& file, const Dialect& dialect, const UnratedChoice& unrated, IdMap& users,
                  IdMap& books, Reading& reading)
        : m_file(file),
          m_rows(file, dialect),
          m_choice(unrated),
          m_users(users),
          m_books(books),
          m_reading(reading),
          m_faults(reading, file),
          m_commasDivide(dialect.separator == ",")
    {
        if (unrated.values)
            m_table.unrated = *unrated.values;
    }

    Result<RatingsTable> read()
    {
        if (Status status = readHeader(); !status)
            return status.error();
        if (Status status = readRows(); !status)
            return status.error();
        tellLongQuotes(m_rows, m_file, m_reading);
        if (Status status = m_faults.verdict(m_table.size() + m_unrated.count() + m_blank.count()); !status)
            return status.error();
        if (m_decimalCommas > 0)
            m_reading.warn(WarningKind::assumption, m_file, 0,
                           countText(m_decimalCommas, "rating is", "ratings are") +
                               " written with a decimal comma, as 3,5 for 3.5");
        tellTextMarks(m_rows, m_file, m_reading);
        tellUnrated();
        if (m_table.size() == 0)
            return Error{"The file holds no ratings", m_file.path()};
        settleTimes();
        return std::move(m_table);
    }

private:
    Status readHeader()
    {
        const auto next = m_rows.next(m_fields);
        if (next == RowReader::Next::unterminated)
            return Error{"A quote is opened here and never closed", m_file.path(), m_rows.line(), 0,
                         "The file may be cut off, or the quote belongs to the text and must be doubled."};
        if (next == RowReader::Next::end)
            return Error{"The file is empty", m_file.path()};
        if (Status status = checkHeader(m_fields, m_file.path(), m_rows.line()); !status)
            return status;
        const std::vector<std::string> header = texts(m_fields);
        const std::vector<std::string> plain = plainNames(header);
        Roles found{findColumn(plain, names::user()), findColumn(plain, names::book()),
                    findColumn(plain, names::rating()), findColumn(plain, names::time())};
        m_expected = m_fields.size();
        if (found.user < 0 && found.book < 0 && found.rating < 0 && m_expected >= 3 &&
            parseNumber(m_fields[2].text)) {
            m_roles.time = m_expected >= 4 && parseTime(m_fields[3].text) ? 3 : -1;
            if (fileName(m_file.path()) != "u.data")
                m_reading.warn(
                    WarningKind::assumption, m_file, 0,
                    std::string("The file names no columns: column 1 is taken for the reader, column "
                                "2 for the book, column 3 for the rating") +
                        (m_roles.time > 0 ? ", column 4 for the time" : ""));
            return takeRow() ? Status() : m_problem;
        }
        std::vector<std::string> missing;
        if (found.rating < 0)
            missing.push_back("rating");
        if (found.book < 0)
            missing.push_back("book");
        if (found.user < 0)
            missing.push_back("user");
        if (!missing.empty())
            return Error{"No column is named for the " + listed(missing) +
                             "; the columns are: " + shownNames(header),
                         m_file.path(), m_rows.line(), 0,
                         "Name the columns user_id, book_id and rating in the first line."};
        m_roles = found;
        m_table.header = header;
        m_table.bookColumn = plain[static_cast<std::size_t>(found.book)];
        if (!m_choice.values && m_choice.byHeader && (isBookCrossing(header) || hasColumn(plain, "isread")))
            m_table.unrated = {0};
        return {};
    }

    static std::string shownNames(const std::vector<std::string>& header)
    {
        std::vector<std::string> shown(
            header.begin(),
            header.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(12, header.size())));
        for (std::string& name : shown)
            name = quoted(name);
        if (shown.size() < header.size())
            shown.emplace_back("...");
        return listed(shown);
    }

    /// From the length of the first lines.
    std::size_t likelyRows() const
    {
        const std::string_view start = m_file.text().substr(0, 1u << 16);
        const auto lines = static_cast<std::size_t>(std::count(start.begin(), start.end(), '\n')) + 1;
        return m_file.text().size() / (start.size() / lines + 1) * 21 / 20 + 1;
    }

    Status readRows()
    {
        const std::size_t guess = likelyRows();
        m_table.user.reserve(guess);
        m_table.book.reserve(guess);
        m_table.rating.reserve(guess);
        if (m_roles.time >= 0)
            m_table.time.reserve(guess);
        std::array<std::uint64_t, kMostFastColumns> numbers{};
        const std::span<std::uint64_t> fast(numbers.data(), std::min(m_expected, kMostFastColumns));
        for (std::uint64_t count = 1;; ++count) {
            if (count % 65536 == 0 && !m_reading.goOn(m_rows.offset()))
                return Error::cancelledByCaller();
            if (m_expected <= kMostFastColumns && m_rows.nextIntegers(fast)) {
                if (!takeNumbers(fast))
                    return m_problem;
                continue;
            }
            switch (m_rows.next(m_fields)) {
            case RowReader::Next::end:
                return {};
            case RowReader::Next::unterminated:
                m_faults.unclosed(m_rows.line(), m_rows.lastLine());
                return {};
            case RowReader::Next::row:
                if (!takeRow())
                    return m_problem;
            }
        }
    }

    bool takeNumbers(std::span<const std::uint64_t> numbers)
    {
        const auto at = [&](int role) { return numbers[static_cast<std::size_t>(role)]; };
        const std::uint64_t stars = at(m_roles.rating);
        if (static_cast<double>(stars) > kLargestRating) {
            m_faults.badValue(m_rows.line(), "The rating " + std::to_string(stars) + " is out of range");
            return true;
        }
        std::int64_t time = 0;
        if (m_roles.time >= 0) {
            constexpr std::uint64_t kLatestSeconds = 100'000'000'000;
            time = static_cast<std::int64_t>(at(m_roles.time));
            if (at(m_roles.time) >= kLatestSeconds)
                time = timeOf(std::to_string(at(m_roles.time)));
        }
        if (isUnrated(static_cast<float>(stars)))
            return noteUnrated();
        return append(m_users.add(at(m_roles.user)), m_books.add(at(m_roles.book)), static_cast<float>(stars),
                      time);
    }

    bool takeRow()
    {
        if (m_fields.size() == m_expected + 1 && trimmed(m_fields.back().text).empty())
            m_fields.pop_back();
        if (m_fields.size() != m_expected) {
            m_faults.ragged(m_rows.line(), m_rows.lastLine(), m_fields.size(), m_expected);
            return true;
        }
        const auto field = [&](int role) { return m_fields[static_cast<std::size_t>(role)]; };
        const std::string_view user = trimmed(field(m_roles.user).text);
        const std::string_view book = trimmed(field(m_roles.book).text);
        const std::string_view stars = trimmed(field(m_roles.rating).text);
        if (user.empty() || book.empty()) {
            m_faults.badValue(m_rows.line(),
                              std::string("The line has no ") + (user.empty() ? "user" : "book"));
            return true;
        }
        if (isMissing(stars)) {
            m_blank.add(m_rows.line());
            m_reading.warn(WarningKind::unrated, m_file, m_rows.line(),
                           "The line has no rating and was left out");
            return true;
        }
        const auto value = ratingOf(stars);
        if (!value || std::abs(*value) > kLargestRating) {
            m_faults.badValue(m_rows.line(),
                              "The rating " + quoted(stars) +
                                  (value ? " is out of range" : " is not a number"),
                              field(m_roles.rating).begin);
            return true;
        }
        if (isUnrated(static_cast<float>(*value)))
            return noteUnrated();
        const std::int64_t time = m_roles.time >= 0 ? timeOf(field(m_roles.time).text) : 0;
        return append(m_users.add(user), m_books.add(book), static_cast<float>(*value), time);
    }

    /// Where commas divide no columns, one may divide a rating: 3,5.
    std::optional<double> ratingOf(std::string_view text)
    {
        const auto value = parseNumber(text);
        const std::size_t comma = text.find(',');
        if (value || m_commasDivide || comma == std::string_view::npos)
            return value;
        std::string withPoint(text);
        withPoint[comma] = '.';
        const auto read = parseNumber(withPoint);
        m_decimalCommas += read.has_value();
        return read;
    }

    bool append(std::int32_t user, std::int32_t book, float rating, std::int64_t time)
    {
        if (m_table.size() >= std::numeric_limits<std::uint32_t>::max() - 1)
            return refuse(Error{"The file has more than 4,294,967,294 ratings", m_file.path()});
        m_table.lines.add(static_cast<std::uint32_t>(m_table.size()), m_rows.line());
        m_table.user.push_back(user);
        m_table.book.push_back(book);
        m_table.rating.push_back(rating);
        if (m_roles.time >= 0)
            m_table.time.push_back(time);
        return true;
    }

    std::int64_t timeOf(std::string_view text)
    {
        if (const auto time = parseTime(text))
            return *time;
        m_badTimes.add(m_rows.line());
        if (m_badTimes.count() <= kMostTimesNamed)
            m_reading.warn(WarningKind::badValue, m_file, m_rows.line(),
                           "The time " + quoted(trimmed(text)) + " cannot be read");
        return 0;
    }

    /// What becomes of the times that cannot be read.
    void settleTimes()
    {
        if (m_table.time.empty())
            return;
        if (const std::uint64_t bad = m_badTimes.count(); bad > 0) {
            const std::string said = countText(bad, "time", "times") + " of " + grouped(m_table.size()) +
                                     " cannot be read (" + m_badTimes.text() + "); ";
            if (bad * 2 > m_table.size() || (bad > kFewBadTimes && bad * 10 > m_table.size()))
                return dropTimes(said + "the times of this file are left out");
            m_reading.warn(WarningKind::badValue, m_file, 0,
                           said + (bad == 1 ? "that rating counts" : "these ratings count") +
                               " as the oldest");
        }
        if (m_table.size() > 1 && std::adjacent_find(m_table.time.begin(), m_table.time.end(),
                                                     std::not_equal_to<>()) == m_table.time.end())
            dropTimes("Every rating has the same time, which says nothing; the times are left out");
    }

    bool isUnrated(float rating) const
    {
        return !m_table.unrated.empty() &&
               std::find(m_table.unrated.begin(), m_table.unrated.end(), rating) != m_table.unrated.end();
    }

    bool noteUnrated()
    {
        m_unrated.add(m_rows.line());
        return true;
    }

    void tellUnrated()
    {
        m_reading.data.leftOut.unrated += m_unrated.count() + m_blank.count();
        if (m_blank.count() > 0)
            m_reading.warn(WarningKind::unrated, m_file, 0,
                           countText(m_blank.count(), "line has", "lines have") + " no rating and " +
                               (m_blank.count() == 1 ? "was" : "were") + " left out: " + m_blank.text());
        if (m_unrated.count() == 0)
            return;
        std::vector<std::string> values;
        for (const float value : m_table.unrated)
            values.push_back(shortest(static_cast<double>(value)));
        m_reading.warn(m_choice.values && !m_choice.assumed ? WarningKind::unrated : WarningKind::assumption,
                       m_file, 0,
                       countText(m_unrated.count(), "rating", "ratings") + " of " + listed(values) +
                           (m_unrated.count() == 1 ? " means" : " mean") + " \"not rated\" and " +
                           (m_unrated.count() == 1 ? "was" : "were") + " left out: " + m_unrated.text());
    }

    void dropTimes(std::string why)
    {
        m_table.time = {};
        m_reading.warn(WarningKind::other, m_file, 0, std::move(why));
    }

    bool refuse(Error problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    const TextFile& m_file;
    RowReader m_rows;
    const UnratedChoice& m_choice;
    IdMap& m_users;
    IdMap& m_books;
    Reading& m_reading;
    LineFaults m_faults;
    Roles m_roles;
    std::size_t m_expected = 0;
    std::vector<Field> m_fields;
    RatingsTable m_table;
    Error m_problem;
    bool m_commasDivide;
    std::uint64_t m_decimalCommas = 0;
    NamedLines m_unrated;
    NamedLines m_blank;
    NamedLines m_badTimes;
};

} // namespace

std::int64_t LineIndex::lineOf(std::uint32_t row) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), row,
                                        [](std::uint32_t r, const auto& step) { return r < step.first; });
    return after == m_steps.begin() ? 0 : row + std::prev(after)->second;
}

bool isBookCrossing(const std::vector<std::string>& header)
{
    const std::vector<std::string> plain = plainNames(header);
    return hasColumn(plain, "bookrating") && hasColumn(plain, "isbn");
}

Result<RatingsTable> readRatings(const TextFile& file, const UnratedChoice& unrated, IdMap& users,
                                 IdMap& books, Reading& reading)
{
    const ReadingNotes before = reading.notes();
    auto table = RatingsReader(file, unrated, users, books, reading).read();
    if (!table)
        return table;
    std::vector<RatingValue> values = ratingValues(table->rating);
    const std::vector<float> codes = unrated.values ? std::vector<float>() : unratedValues(values);
    if (!codes.empty()) {
        // Once more without them, so that who rated nothing is no reader.
        UnratedChoice choice{table->unrated};
        choice.values->insert(choice.values->end(), codes.begin(), codes.end());
        choice.assumed = true;
        table = Error{};
        users = IdMap();
        books = IdMap();
        reading.goBack(before);
        table = RatingsReader(file, choice, users, books, reading).read();
        if (!table)
            return table;
        values = ratingValues(table->rating);
    }
    tellFarValues(*table, values, file, reading);
    if (!unrated.values)
        tellDoubtfulValue(values, table->size(), file, reading);
    return table;
}

} // namespace shelf
