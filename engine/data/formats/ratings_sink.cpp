// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_sink.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"

#include <cmath>
#include <functional>

namespace shelf {

namespace {

constexpr std::uint64_t kFewBadTimes = 3;
constexpr std::uint64_t kMostTimesNamed = 1000; ///< more say nothing that the first did not say

} // namespace

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

RatingsSink::RatingsSink(const TextFile& file, UnratedValues unrated, IdMap& users, IdMap& books,
                         Reading& reading)
    : m_file(file),
      m_users(users),
      m_books(books),
      m_reading(reading),
      m_faults(reading, file),
      m_unratedSaid(unrated.said)
{
    m_table.unrated = std::move(unrated.values);
}

void RatingsSink::begin(std::string bookColumn, bool hasTimes)
{
    m_table.bookColumn = std::move(bookColumn);
    m_hasTimes = hasTimes;
    const std::size_t guess = likelyRows();
    m_table.user.reserve(guess);
    m_table.book.reserve(guess);
    m_table.rating.reserve(guess);
    if (hasTimes)
        m_table.time.reserve(guess);
}

/// From the length of the first lines.
std::size_t RatingsSink::likelyRows() const
{
    const std::string_view start = m_file.text().substr(0, 1u << 16);
    const auto lines = static_cast<std::size_t>(std::count(start.begin(), start.end(), '\n')) + 1;
    return m_file.text().size() / (start.size() / lines + 1) * 21 / 20 + 1;
}

bool RatingsSink::take(const WrittenRating& written)
{
    const std::string_view user = trimmed(written.user);
    const std::string_view book = trimmed(written.book);
    const std::string_view stars = trimmed(written.stars);
    if (user.empty() || book.empty()) {
        m_faults.badValue(written.line, std::string("The line has no ") + (user.empty() ? "user" : "book"));
        return true;
    }
    if (isMissing(stars)) {
        m_blank.add(written.line);
        m_reading.warn(WarningKind::unrated, m_file, written.line, "The line has no rating and was left out");
        return true;
    }
    if (!written.value || std::abs(*written.value) > kLargestRating) {
        refuse(written.line, quoted(stars), written.value ? " is out of range" : " is not a number",
               written.at);
        return true;
    }
    const auto rating = static_cast<float>(*written.value);
    if (isUnrated(rating)) {
        m_unrated.add(written.line);
        return true;
    }
    const std::int64_t time = m_hasTimes ? timeOf(written.line, written.time) : 0;
    return append(written.line, m_users.add(user), m_books.add(m_bookNames ? m_bookNames->of(book) : book),
                  rating, time);
}

void RatingsSink::refuse(std::int64_t line, std::string_view stars, const char* why, const char* at)
{
    m_faults.badValue(line, "The rating " + std::string(stars) + why, at);
}

Error RatingsSink::full() const
{
    return Error{"The file has more than 4,294,967,294 ratings", m_file.path()};
}

Result<RatingsTable> RatingsSink::finish()
{
    if (Status status = m_faults.verdict(m_table.size() + m_unrated.count() + m_blank.count()); !status)
        return status.error();
    tellUnrated();
    if (m_table.size() == 0)
        return Error{"The file holds no ratings", m_file.path()};
    settleTimes();
    return std::move(m_table);
}

std::int64_t RatingsSink::timeOf(std::int64_t line, std::string_view text)
{
    if (const auto time = parseTime(text))
        return *time;
    m_badTimes.add(line);
    if (m_badTimes.count() <= kMostTimesNamed)
        m_reading.warn(WarningKind::badValue, m_file, line,
                       "The time " + quoted(trimmed(text)) + " cannot be read");
    return 0;
}

/// What becomes of the times that cannot be read.
void RatingsSink::settleTimes()
{
    if (m_table.time.empty())
        return;
    if (const std::uint64_t bad = m_badTimes.count(); bad > 0) {
        const std::string said = countText(bad, "time", "times") + " of " + grouped(m_table.size()) +
                                 " cannot be read (" + m_badTimes.text() + "); ";
        if (bad * 2 > m_table.size() || (bad > kFewBadTimes && bad * 10 > m_table.size()))
            return dropTimes(said + "the times of this file are left out");
        m_reading.warn(WarningKind::badValue, m_file, 0,
                       said + (bad == 1 ? "that rating counts" : "these ratings count") + " as the oldest");
    }
    if (m_table.size() > 1 && std::adjacent_find(m_table.time.begin(), m_table.time.end(),
                                                 std::not_equal_to<>()) == m_table.time.end())
        dropTimes("Every rating has the same time, which says nothing; the times are left out");
}

void RatingsSink::dropTimes(std::string why)
{
    m_table.time = {};
    m_reading.warn(WarningKind::other, m_file, 0, std::move(why));
}

void RatingsSink::tellUnrated()
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
    m_reading.warn(m_unratedSaid ? WarningKind::unrated : WarningKind::assumption, m_file, 0,
                   countText(m_unrated.count(), "rating", "ratings") + " of " + listed(values) +
                       (m_unrated.count() == 1 ? " means" : " mean") + " \"not rated\" and " +
                       (m_unrated.count() == 1 ? "was" : "were") + " left out: " + m_unrated.text());
}

} // namespace shelf
