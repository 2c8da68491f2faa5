// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/reading.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/text/delimited.h"

#include <algorithm>

namespace shelf {

namespace {

Message linesText(std::int64_t first, std::int64_t last)
{
    return first == last ? tr("line %1").arg(std::to_string(first))
                         : tr("lines %1 to %2").arg(std::to_string(first)).arg(std::to_string(last));
}

} // namespace

bool isMissing(std::string_view text)
{
    constexpr std::string_view kWords[] = {"",     "NA",   "N/A",  "NaN",  "nan",
                                           "NULL", "null", "None", "none", "-"};
    return isOneOf(text, kWords);
}

Message columnsText(std::size_t n)
{
    return n > kMostColumns ? tr("more than %1 columns").arg(kMostColumns)
                            : tr("%1 columns", "%1 column", n).arg(std::to_string(n));
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

Message NamedLines::text(Of of) const
{
    Message numbers;
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        const std::string number = std::to_string(m_first[i]);
        const bool last = i + 1 == m_first.size() && m_count == m_first.size();
        numbers = i == 0 ? Message(number)
                  : last ? tr("%1 and %2", "the last two of a list").arg(numbers).arg(number)
                         : tr("%1, %2", "two things of a list").arg(numbers).arg(number);
    }
    if (m_count > m_first.size())
        numbers = tr("%1 and so on", "a list of numbers").arg(numbers);
    switch (of) {
    case Of::rows:
        return tr("rows %1", "row %1", m_count).arg(numbers);
    case Of::books:
        return tr("books %1", "book %1", m_count).arg(numbers);
    case Of::lines:
        break;
    }
    return tr("lines %1", "line %1", m_count).arg(numbers);
}

void LineFaults::count(std::int64_t first, std::int64_t last, const Message& message, const char* at)
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
    const Message message =
        tr("The line has %1 instead of %2").arg(columnsText(fields)).arg(std::to_string(expected));
    count(first, last, message);
    ++m_reading.data.leftOut.ragged;
    m_reading.data.leftOut.swallowed += static_cast<std::uint64_t>(last - first);
    m_reading.warn(WarningKind::raggedLine, m_file, first,
                   last > first
                       ? tr("%1 and was left out; a quote in it closes on line %2 only, and the lines up to "
                            "there went with it")
                             .arg(message)
                             .arg(std::to_string(last))
                       : tr("%1 and was left out", "the line has 3 columns instead of 4").arg(message));
}

void LineFaults::badValue(std::int64_t line, Message message, const char* at)
{
    count(line, line, message, at);
    ++m_reading.data.leftOut.unreadable;
    m_reading.warn(WarningKind::badValue, m_file, line,
                   tr("%1; the line was left out").arg(std::move(message)));
}

void LineFaults::unclosed(std::int64_t first, std::int64_t last)
{
    const Message message = tr("A quote is opened here and never closed");
    count(first, last, message);
    if (ReadingWatch* watch = m_reading.watchOf(m_file))
        watch->unclosed = first;
    m_reading.data.leftOut.swallowed += static_cast<std::uint64_t>(last - first) + 1;
    m_reading.warn(
        WarningKind::longQuote, m_file, first,
        first == last
            ? tr("%1; the line, the last of the file, was left out").arg(message)
            : tr("%1; %2, the end of the file, were left out").arg(message).arg(linesText(first, last)));
}

Status LineFaults::verdict(std::uint64_t rows) const
{
    if (m_count == 0)
        return {};
    const std::uint64_t lines = rows + m_count;
    if (m_count > lines / 2) {
        Error error = m_first;
        if (m_count > 1)
            error.message =
                tr("%1; so it is with %2 of %3 lines").arg(m_first.message).arg(m_count).arg(lines);
        error.advice = tr("Check that the file is whole, and that its separators and quotes are right.");
        return error;
    }
    m_reading.warn(WarningKind::other, m_file, 0,
                   tr("%n lines of %1 make no sense and were left out: %2",
                      "%n line of %1 makes no sense and was left out: %2", m_count)
                       .arg(lines)
                       .arg(m_lines.text()));
    return {};
}

void tellLongQuotes(const RowReader& rows, const TextFile& file, Reading& reading)
{
    NamedLines signs;
    NamedLines fields;
    std::uint64_t swallowed = 0;
    for (const LongQuote& quote : rows.longQuotes()) {
        const Message lines = linesText(quote.first, quote.last);
        if (quote.takenAsSign) {
            signs.add(quote.first);
            if (ReadingWatch* watch = reading.watchOf(file); watch && quote.last >= rows.lastLine())
                watch->unclosed = quote.first;
            reading.warn(WarningKind::longQuote, file, quote.first,
                         quote.last > quote.first
                             ? tr("A quote here is not closed on its line and would swallow %1; it is taken "
                                  "for a sign of the text")
                                   .arg(lines)
                             : tr("A quote here is not closed before the next field and would swallow it; it "
                                  "is taken for a sign of the text"));
            continue;
        }
        fields.add(quote.first);
        swallowed += static_cast<std::uint64_t>(quote.last - quote.first);
        reading.warn(
            WarningKind::longQuote, file, quote.first,
            tr("One quoted field takes up %1, which could also be rows of their own; it is read as one field")
                .arg(lines));
    }
    reading.data.leftOut.swallowed += swallowed;
    if (signs.count() > 0)
        reading.warn(WarningKind::longQuote, file, 0,
                     tr("%n quotes are not closed and would swallow what follows; taken for a sign of the "
                        "text, all lines are read: %1",
                        "%n quote is not closed and would swallow what follows; taken for a sign of the "
                        "text, all lines are read: %1",
                        signs.count())
                         .arg(signs.text()));
    if (fields.count() > 0)
        reading.warn(WarningKind::longQuote, file, 0,
                     tr("%n quoted fields take up further lines (%1), which look like rows of their own: %2",
                        "%n quoted field takes up further lines (%1), which look like rows of their own: %2",
                        fields.count())
                         .arg(swallowed)
                         .arg(fields.text()));
}

void tellEncoding(const TextFile& file, Reading& reading)
{
    for (const std::string& note : file.notes())
        reading.warn(WarningKind::encoding, file, 0, note);
    if (file.replaced() > 0)
        reading.warn(WarningKind::encoding, file, 0,
                     tr("The file is %1 but for %n characters, cut or damaged, now shown as \xef\xbf\xbd; "
                        "the first is on line %2",
                        "The file is %1 but for %n character, cut or damaged, now shown as \xef\xbf\xbd; it "
                        "is on line %2",
                        file.replaced())
                         .arg(file.encoding())
                         .arg(std::to_string(file.firstReplaced())));
}

} // namespace shelf
