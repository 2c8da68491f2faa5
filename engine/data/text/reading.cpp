// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/reading.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/text/delimited.h"

#include <algorithm>

namespace shelf {

namespace {

std::string linesText(std::int64_t first, std::int64_t last)
{
    return first == last ? "line " + std::to_string(first)
                         : "lines " + std::to_string(first) + " to " + std::to_string(last);
}

} // namespace

bool isMissing(std::string_view text)
{
    constexpr std::string_view kWords[] = {"",     "NA",   "N/A",  "NaN",  "nan",
                                           "NULL", "null", "None", "none", "-"};
    return isOneOf(text, kWords);
}

std::string columnsText(std::size_t n)
{
    return (n > kMostColumns ? "more than " + grouped(kMostColumns) : std::to_string(n)) +
           (n == 1 ? " column" : " columns");
}

std::string countText(std::uint64_t n, const char* one, const char* many)
{
    return grouped(n) + ' ' + (n == 1 ? one : many);
}

void Reading::tell(const Dataset& other)
{
    for (const Warning& warning : other.warnings)
        data.warn(warning);
    data.warningCount += other.warningCount - other.warnings.size(); // those there was no room for
    LeftOut& sum = data.leftOut;
    sum.unrated += other.leftOut.unrated;
    sum.unreadable += other.leftOut.unreadable;
    sum.ragged += other.leftOut.ragged;
    sum.swallowed += other.leftOut.swallowed;
    sum.duplicates += other.leftOut.duplicates;
}

std::string NamedLines::text(const char* of) const
{
    std::string out = of + std::string(m_count == 1 ? " " : "s ");
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        const bool last = i + 1 == m_first.size() && m_count == m_first.size();
        out += (i == 0 ? "" : last ? " and " : ", ") + std::to_string(m_first[i]);
    }
    return m_count > m_first.size() ? out + " and so on" : out;
}

void LineFaults::count(std::int64_t first, std::int64_t last, const std::string& message, const char* at)
{
    if (m_count == 0) {
        const Place place = at ? placeOf(m_file.text(), at) : Place{first, 0};
        m_first = Error::failure(message).in(m_file.path(), place.line, place.column);
    }
    m_count += static_cast<std::uint64_t>(last - first) + 1;
    for (std::int64_t line = first; line <= std::min(last, first + 9); ++line)
        m_lines.add(line);
    if (ReadingWatch* watch = m_reading.watchOf(m_file))
        for (std::int64_t line = first; line <= std::min(last, watch->lastLine); ++line)
            watch->leave(line, message);
}

void LineFaults::ragged(std::int64_t first, std::int64_t last, std::size_t fields, std::size_t expected)
{
    std::string message = "The line has " + columnsText(fields) + " instead of " + std::to_string(expected);
    count(first, last, message);
    ++m_reading.data.leftOut.ragged;
    m_reading.data.leftOut.swallowed += static_cast<std::uint64_t>(last - first);
    message += " and was left out";
    if (last > first)
        message += "; a quote in it closes on line " + std::to_string(last) +
                   " only, and the lines up to there went with it";
    m_reading.warn(WarningKind::raggedLine, m_file, first, std::move(message));
}

void LineFaults::badValue(std::int64_t line, std::string message, const char* at)
{
    count(line, line, message, at);
    ++m_reading.data.leftOut.unreadable;
    m_reading.warn(WarningKind::badValue, m_file, line, std::move(message) + "; the line was left out");
}

void LineFaults::unclosed(std::int64_t first, std::int64_t last)
{
    const std::string message = "A quote is opened here and never closed";
    count(first, last, message);
    if (ReadingWatch* watch = m_reading.watchOf(m_file))
        watch->unclosed = first;
    m_reading.data.leftOut.swallowed += static_cast<std::uint64_t>(last - first) + 1;
    m_reading.warn(WarningKind::longQuote, m_file, first,
                   message + (first == last
                                  ? "; the line, the last of the file, was left out"
                                  : "; " + linesText(first, last) + ", the end of the file, were left out"));
}

Status LineFaults::verdict(std::uint64_t rows) const
{
    if (m_count == 0)
        return {};
    const std::uint64_t lines = rows + m_count;
    if (m_count > lines / 2) {
        Error error = m_first;
        if (m_count > 1)
            error.message += "; so it is with " + grouped(m_count) + " of " + grouped(lines) + " lines";
        error.advice = "Check that the file is whole, and that its separators and quotes are right.";
        return error;
    }
    m_reading.warn(WarningKind::other, m_file, 0,
                   countText(m_count, "line", "lines") + " of " + grouped(lines) +
                       (m_count == 1 ? " makes" : " make") + " no sense and " +
                       (m_count == 1 ? "was" : "were") + " left out: " + m_lines.text());
    return {};
}

void tellLongQuotes(const RowReader& rows, const TextFile& file, Reading& reading)
{
    NamedLines signs;
    NamedLines fields;
    std::uint64_t swallowed = 0;
    for (const LongQuote& quote : rows.longQuotes()) {
        const std::string lines = linesText(quote.first, quote.last);
        if (quote.takenAsSign) {
            signs.add(quote.first);
            if (ReadingWatch* watch = reading.watchOf(file); watch && quote.last >= rows.lastLine())
                watch->unclosed = quote.first;
            reading.warn(
                WarningKind::longQuote, file, quote.first,
                (quote.last > quote.first
                     ? "A quote here is not closed on its line and would swallow " + lines
                     : std::string("A quote here is not closed before the next field and would swallow it")) +
                    "; it is taken for a sign of the text");
            continue;
        }
        fields.add(quote.first);
        swallowed += static_cast<std::uint64_t>(quote.last - quote.first);
        reading.warn(WarningKind::longQuote, file, quote.first,
                     "One quoted field takes up " + lines +
                         ", which could also be rows of their own; it is read as one field");
    }
    reading.data.leftOut.swallowed += swallowed;
    if (signs.count() > 0)
        reading.warn(
            WarningKind::longQuote, file, 0,
            countText(signs.count(), "quote is", "quotes are") +
                " not closed and would swallow what follows; taken for a sign of the text, all lines "
                "are read: " +
                signs.text());
    if (fields.count() > 0)
        reading.warn(WarningKind::longQuote, file, 0,
                     countText(fields.count(), "quoted field takes", "quoted fields take") + " up " +
                         countText(swallowed, "further line that looks", "further lines that look") +
                         " like rows of their own: " + fields.text());
}

void tellEncoding(const TextFile& file, Reading& reading)
{
    for (const std::string& note : file.notes())
        reading.warn(WarningKind::encoding, file, 0, note);
    if (file.replaced() > 0)
        reading.warn(WarningKind::encoding, file, 0,
                     "The file is " + file.encoding() + " but for " +
                         countText(file.replaced(), "character", "characters") +
                         ", cut or damaged, now shown as \xef\xbf\xbd; " +
                         (file.replaced() == 1 ? "it is on line " : "the first is on line ") +
                         std::to_string(file.firstReplaced()));
}

} // namespace shelf
