// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings_table.h"

#include "engine/data/columns.h"
#include "engine/data/delimited.h"
#include "engine/data/numbers.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shelf {

namespace {

constexpr std::size_t kMostFastColumns = 8;
constexpr double kLargestRating = 1e6;

struct Roles {
    int user = 0;
    int book = 1;
    int rating = 2;
    int time = -1;
};

bool isMissing(std::string_view text)
{
    constexpr std::string_view kWords[] = {"",     "NA",   "N/A",  "NaN",  "nan",
                                           "NULL", "null", "None", "none", "-"};
    return isOneOf(text, kWords);
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t kMost = 40;
    std::string out = "\"";
    out += text.substr(0, kMost);
    while (!out.empty() && text.size() > kMost && (static_cast<unsigned char>(out.back()) & 0xc0) == 0x80)
        out.pop_back(); // not through the middle of a character
    return out + (text.size() > kMost ? "...\"" : "\"");
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
    RatingsReader(const TextFile& file, ZeroRating zeros, IdMap& users, IdMap& books, Reading& reading)
        : m_file(file),
          m_rows(file, detectDialect(file.text())),
          m_zeros(zeros),
          m_users(users),
          m_books(books),
          m_reading(reading),
          m_faults(reading, file)
    {}

    Result<RatingsTable> read()
    {
        if (Status status = readHeader(); !status)
            return status.error();
        if (Status status = readRows(); !status)
            return status.error();
        if (Status status = m_faults.verdict(m_table.size() + m_zeroCount); !status)
            return status.error();
        if (m_zeroCount > 0)
            m_reading.warn(WarningKind::other, m_file, m_firstZero,
                           grouped(m_zeroCount) + " ratings of 0 mean \"read, not rated\" and were left out");
        if (m_table.size() == 0)
            return Error{"The file holds no ratings", m_file.path()};
        if (m_badTimes * 100 > m_table.size())
            dropTimes("Too many times cannot be read; the times of this file are left out");
        if (!m_table.time.empty() && m_table.size() > 1 &&
            std::adjacent_find(m_table.time.begin(), m_table.time.end(), std::not_equal_to<>()) ==
                m_table.time.end())
            dropTimes("Every rating has the same time, which says nothing; the times are left out");
        return std::move(m_table);
    }

private:
    Status readHeader()
    {
        const auto next = m_rows.next(m_fields);
        if (next == RowReader::Next::unterminated)
            return unterminated();
        if (next == RowReader::Next::end)
            return Error{"The file is empty", m_file.path()};
        const std::vector<std::string> header = texts(m_fields);
        const std::vector<std::string> plain = plainNames(header);
        Roles found{findColumn(plain, names::user()), findColumn(plain, names::book()),
                    findColumn(plain, names::rating()), findColumn(plain, names::time())};
        m_expected = m_fields.size();
        if (found.user < 0 && found.book < 0 && found.rating < 0 && m_expected >= 3 &&
            parseNumber(m_fields[2].text)) {
            m_roles.time = m_expected >= 4 && parseTime(m_fields[3].text) ? 3 : -1;
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
        if (m_zeros == ZeroRating::byHeader)
            m_zeros = isBookCrossing(header) ? ZeroRating::meansUnrated : ZeroRating::isRating;
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
                return unterminated();
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
        if (static_cast<double>(stars) > kLargestRating)
            return refuse(Error{"The rating " + std::to_string(stars) + " is out of range", m_file.path(),
                                m_rows.line()});
        std::int64_t time = 0;
        if (m_roles.time >= 0) {
            constexpr std::uint64_t kLatestSeconds = 100'000'000'000;
            time = static_cast<std::int64_t>(at(m_roles.time));
            if (at(m_roles.time) >= kLatestSeconds)
                time = timeOf(std::to_string(at(m_roles.time)));
        }
        if (stars == 0 && m_zeros == ZeroRating::meansUnrated)
            return noteZero();
        return append(m_users.add(at(m_roles.user)), m_books.add(at(m_roles.book)), static_cast<float>(stars),
                      time);
    }

    bool takeRow()
    {
        if (m_fields.size() == m_expected + 1 && trimmed(m_fields.back().text).empty())
            m_fields.pop_back();
        const std::size_t row = m_table.size();
        if (m_fields.size() != m_expected) {
            if (row == 0)
                return refuse(Error{"The line has " + columnsText(m_fields.size()) +
                                        " where the first line has " + std::to_string(m_expected),
                                    m_file.path(), m_rows.line(), 0,
                                    "Check that the separators of both lines agree."});
            m_faults.ragged(m_rows.line(), m_fields.size(), m_expected);
            return true;
        }
        const auto field = [&](int role) { return m_fields[static_cast<std::size_t>(role)]; };
        const std::string_view user = trimmed(field(m_roles.user).text);
        const std::string_view book = trimmed(field(m_roles.book).text);
        const std::string_view stars = trimmed(field(m_roles.rating).text);
        if (user.empty() || book.empty() || isMissing(stars)) {
            m_faults.badValue(m_rows.line(), std::string("The line has no ") +
                                                 (user.empty()   ? "user"
                                                  : book.empty() ? "book"
                                                                 : "rating") +
                                                 " and was left out");
            return true;
        }
        const auto value = parseNumber(stars);
        if (!value || std::abs(*value) > kLargestRating) {
            const Place place = placeOf(m_file.text(), field(m_roles.rating).begin);
            return refuse(Error{
                "The rating " + quoted(stars) + (value ? " is out of range" : " is not a number"),
                m_file.path(), place.line, place.column, "Correct the line, or leave it out of the file."});
        }
        if (*value == 0 && m_zeros == ZeroRating::meansUnrated)
            return noteZero();
        const std::int64_t time = m_roles.time >= 0 ? timeOf(field(m_roles.time).text) : 0;
        return append(m_users.add(user), m_books.add(book), static_cast<float>(*value), time);
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
        ++m_badTimes;
        m_reading.warn(WarningKind::badValue, m_file, m_rows.line(),
                       "The time " + quoted(trimmed(text)) +
                           " cannot be read; the rating counts as the oldest");
        return 0;
    }

    bool noteZero()
    {
        if (m_zeroCount++ == 0)
            m_firstZero = m_rows.line();
        return true;
    }

    void dropTimes(const char* why)
    {
        m_table.time = {};
        m_reading.warn(WarningKind::other, m_file, 0, why);
    }

    bool refuse(Error problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    Error unterminated() const
    {
        return Error{"A quote is opened here and never closed", m_file.path(), m_rows.line(), 0,
                     "The file may be cut off, or the quote belongs to the text and must be doubled."};
    }

    const TextFile& m_file;
    RowReader m_rows;
    ZeroRating m_zeros;
    IdMap& m_users;
    IdMap& m_books;
    Reading& m_reading;
    LineFaults m_faults;
    Roles m_roles;
    std::size_t m_expected = 0;
    std::vector<Field> m_fields;
    RatingsTable m_table;
    Error m_problem;
    std::uint64_t m_zeroCount = 0;
    std::int64_t m_firstZero = 0;
    std::uint64_t m_badTimes = 0;
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
    return std::find(plain.begin(), plain.end(), "bookrating") != plain.end() &&
           std::find(plain.begin(), plain.end(), "isbn") != plain.end();
}

Result<RatingsTable> readRatings(const TextFile& file, ZeroRating zeros, IdMap& users, IdMap& books,
                                 Reading& reading)
{
    return RatingsReader(file, zeros, users, books, reading).read();
}

} // namespace shelf
