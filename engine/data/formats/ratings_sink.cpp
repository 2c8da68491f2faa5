// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_sink.h"

#include "engine/base/bulk/large_pages.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/text/id_key.h"

#include <cmath>

namespace shelf {

RatingsSink::RatingsSink(const TextFile& file, UnratedValues unrated, IdMap& users, IdMap& books,
                         Reading& reading, const ReadingOptions& options)
    : m_file(file),
      m_users(users),
      m_books(books),
      m_reading(reading),
      m_watch(reading.watchOf(file)),
      m_faults(reading, file),
      m_options(options),
      m_times(file, options.timeUnit, reading),
      m_table(reading.place),
      m_unratedSaid(unrated.said)
{
    m_table.unrated = std::move(unrated.values);
}

void RatingsSink::begin(const RatingsColumns& columns)
{
    for (const Message& said : columns.assumptions)
        m_reading.data.warn({WarningKind::columns, m_file.path(), 0, said,
                             columns.isDoubtful && &said == &columns.assumptions.front()});
    if (m_watch) {
        m_watch->columns = columns.names;
        m_watch->hasHeader = columns.hasHeader;
        m_watch->user = columns.roles.user;
        m_watch->book = columns.roles.book;
        m_watch->rating = columns.roles.rating;
        m_watch->time = columns.roles.time;
    }
    if (m_reading.data.columns.user.empty())
        m_reading.data.columns = columns.taken();
    m_table.onlyTaken = columns.roles.rating < 0;
    begin(columns.bookColumn(), columns.roles.time >= 0);
}

void RatingsSink::begin(std::string bookColumn, bool hasTimes)
{
    m_table.bookColumn = std::move(bookColumn);
    m_hasTimes = hasTimes;
    const std::size_t guess = likelyRows();
    const auto reserve = [&](auto& column) {
        if (column.place())
            column.reserve(guess);
        else
            reserveLarge(column, guess);
    };
    reserve(m_table.user);
    reserve(m_table.book);
    reserve(m_table.rating);
    if (hasTimes)
        reserve(m_table.time);
}

/// From the length of lines throughout the file: numbers of readers and books grow towards its end.
std::size_t RatingsSink::likelyRows() const
{
    constexpr std::size_t kParts = 8;
    constexpr std::size_t kPart = std::size_t{1} << 13;
    const std::string_view text = m_file.text();
    std::size_t bytes = 0;
    std::size_t lines = 1;
    for (std::size_t part = 0; part < kParts; ++part) {
        const std::string_view some = text.substr(text.size() / kParts * part, kPart);
        bytes += some.size();
        lines += static_cast<std::size_t>(std::count(some.begin(), some.end(), '\n'));
    }
    return text.size() / (bytes / lines + 1) * 21 / 20 + 1;
}

bool RatingsSink::take(const WrittenRating& written)
{
    const std::string_view user = trimmed(written.user);
    const std::string_view book = trimmed(written.book);
    const std::string_view stars = m_table.onlyTaken ? "1" : trimmed(written.stars);
    if (user.empty() || book.empty()) {
        m_faults.badValue(written.line,
                          user.empty() ? tr("The line has no user") : tr("The line has no book"));
        return true;
    }
    if (isMissing(stars)) {
        m_blank.add(written.line);
        if (m_watch)
            m_watch->leave(written.line, tr("The line has no rating"));
        m_reading.warn(WarningKind::unrated, m_file, written.line,
                       tr("The line has no rating and was left out"));
        return true;
    }
    const std::optional<double> value = m_table.onlyTaken ? 1 : ratingOf(written.value, stars);
    if (!value || std::abs(*value) > kLargestRating) {
        m_faults.badValue(written.line,
                          (value ? tr("The rating %1 is out of range") : tr("The rating %1 is not a number"))
                              .arg(quoted(stars)),
                          written.at);
        return true;
    }
    const auto rating = static_cast<float>(*value);
    if (isUnrated(rating)) {
        leaveUnrated(written.line);
        return true;
    }
    const std::int64_t time = m_hasTimes ? m_times.take(written.line, written.time) : 0;
    const std::string_view called = m_bookNames ? m_bookNames->of(book) : book;
    const bool byNumber = m_options.ids == IdComparison::number;
    const bool byKey = byNumber || m_options.ids == IdComparison::isbn;
    return append(written.line, byNumber ? m_users.add(spelled(user)) : m_users.add(user),
                  byKey ? m_books.add(spelled(called)) : m_books.add(called), rating, time);
}

bool RatingsSink::takeNumbers(std::int64_t line, std::span<const std::uint64_t> numbers,
                              const RatingRoles& roles)
{
    const auto at = [&](int role) { return numbers[static_cast<std::size_t>(role)]; };
    const std::uint64_t stars = roles.rating >= 0 ? at(roles.rating) : 1;
    if (static_cast<double>(stars) > kLargestRating) {
        m_faults.badValue(line, tr("The rating %1 is out of range").arg(std::to_string(stars)));
        return true;
    }
    if (isUnrated(static_cast<float>(stars))) {
        leaveUnrated(line);
        return true;
    }
    const std::int64_t seconds = m_hasTimes ? m_times.takeNumber(line, at(roles.time)) : 0;
    return append(line, m_users.add(at(roles.user)),
                  isPlain() ? m_books.add(at(roles.book)) : bookNumbered(at(roles.book)),
                  static_cast<float>(stars), seconds);
}

bool RatingsSink::takeRows(std::int64_t line, const NumberRows& rows, const RatingRoles& roles)
{
    const auto isUsual = [&](std::size_t row) {
        return roles.rating < 0 ||
               rows.row(row)[static_cast<std::size_t>(roles.rating)] <= std::uint64_t(kLargestRating);
    };
    bool areUsual = m_table.unrated.empty() && isPlain() && m_table.size() + rows.size() < kMostRatings;
    for (std::size_t row = 0; row < rows.size() && areUsual; ++row)
        areUsual = isUsual(row);
    if (areUsual) {
        appendPlain(line, rows, roles);
        return true;
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (!takeNumbers(line + static_cast<std::int64_t>(row), rows.row(row), roles))
            return false;
    return true;
}

/// Of rows that all are ratings.
void RatingsSink::appendPlain(std::int64_t line, const NumberRows& rows, const RatingRoles& roles)
{
    const std::size_t before = m_table.size();
    const std::size_t count = rows.size();
    m_table.lines.add(static_cast<std::uint32_t>(before), line);
    const std::span user = m_table.user.extend(count);
    const std::span book = m_table.book.extend(count);
    m_table.rating.resize(before + count, 1.0F);
    for (std::size_t row = 0; row < count; ++row) {
        const std::span<const std::uint64_t> numbers = rows.row(row);
        user[row] = m_users.add(numbers[static_cast<std::size_t>(roles.user)]);
        book[row] = m_books.add(numbers[static_cast<std::size_t>(roles.book)]);
    }
    if (roles.rating >= 0)
        for (std::size_t row = 0; row < count; ++row)
            m_table.rating[before + row] =
                static_cast<float>(rows.row(row)[static_cast<std::size_t>(roles.rating)]);
    if (m_hasTimes)
        for (std::size_t row = 0; row < count; ++row)
            m_table.time.push_back(m_times.takeNumber(line + static_cast<std::int64_t>(row),
                                                      rows.row(row)[static_cast<std::size_t>(roles.time)]));
}

/// Of a plain number.
std::int32_t RatingsSink::bookNumbered(std::uint64_t number)
{
    const std::string written = std::to_string(number);
    const std::string_view called = m_bookNames ? m_bookNames->of(written) : std::string_view(written);
    return m_options.ids == IdComparison::isbn ? m_books.add(spelled(called)) : m_books.add(called);
}

/// The one spelling of ids that somebody wants compared otherwise than as they are written.
std::string RatingsSink::spelled(std::string_view id) const
{
    std::string key = idKey(id, *m_options.ids);
    return key.empty() ? std::string(id) : key;
}

/// A comma may be the decimal sign: 3,5.
std::optional<double> RatingsSink::ratingOf(std::optional<double> value, std::string_view stars)
{
    const char decimal = m_options.decimal;
    const std::size_t comma = stars.find(',');
    if (decimal == ',' && stars.find('.') != std::string_view::npos)
        return std::nullopt;
    if (value || decimal == '.' || comma == std::string_view::npos)
        return value;
    std::string withPoint(stars);
    withPoint[comma] = '.';
    const auto read = parseNumber(withPoint);
    m_decimalCommas += read.has_value();
    return read;
}

Error RatingsSink::full() const
{
    return Error::failure(tr("The file has more than 4,294,967,294 ratings")).in(m_file.path());
}

Result<RatingsTable> RatingsSink::finish()
{
    if (Status status = m_faults.verdict(m_table.size() + m_unrated.count() + m_blank.count()); !status)
        return status.error();
    tellUnrated();
    if (m_table.size() == 0)
        return Error::failure(tr("The file holds no ratings")).in(m_file.path());
    m_times.settle(m_table.time);
    if (m_watch) {
        m_watch->unrated = m_table.unrated;
        m_watch->decimalComma = m_decimalCommas > 0;
        m_watch->timeUnit = m_table.time.empty() ? std::nullopt : m_times.unit();
    }
    if (m_decimalCommas > 0 && m_options.decimal == 0)
        m_reading.warn(WarningKind::decimal, m_file, 0,
                       tr("%n ratings are written with a decimal comma, as 3,5 for 3.5",
                          "%n rating is written with a decimal comma, as 3,5 for 3.5", m_decimalCommas));
    return std::move(m_table);
}

void RatingsSink::tellUnrated()
{
    m_reading.data.leftOut.unrated += m_unrated.count() + m_blank.count();
    if (m_blank.count() > 0)
        m_reading.warn(WarningKind::unrated, m_file, 0,
                       tr("%n lines have no rating and were left out: %1",
                          "%n line has no rating and was left out: %1", m_blank.count())
                           .arg(m_blank.text()));
    if (m_unrated.count() == 0)
        return;
    std::vector<std::string> values;
    for (const float value : m_table.unrated)
        values.push_back(shortest(static_cast<double>(value)));
    m_reading.warn(m_unratedSaid ? WarningKind::unrated : WarningKind::assumption, m_file, 0,
                   tr("%n ratings of %1 mean \"not rated\" and were left out: %2",
                      "%n rating of %1 means \"not rated\" and was left out: %2", m_unrated.count())
                       .arg(listed(values))
                       .arg(m_unrated.text()));
}

} // namespace shelf
