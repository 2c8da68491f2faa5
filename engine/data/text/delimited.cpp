// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/delimited.h"

#include "engine/base/numbers.h"
#include "engine/base/table_text.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace shelf {

Status checkHeader(std::span<const Field> header, const std::string& file, std::int64_t line)
{
    constexpr std::size_t kLongest = std::size_t{1} << 20;
    const std::string advice = tr("Check that the file is a table, with a line of its own for each row.");
    if (header.size() > kMostColumns)
        return Error::failure(tr("The first line has more than %1 columns").arg(kMostColumns), advice)
            .in(file, line);
    std::size_t length = 0;
    for (const Field& field : header)
        length += field.text.size();
    if (length > kLongest)
        return Error::failure(tr("The first line is %1 characters long").arg(length), advice).in(file, line);
    return {};
}

RowReader::RowReader(const TextFile& file, const Dialect& dialect)
    : m_begin(file.text().data() + dialect.start),
      m_at(m_begin),
      m_end(file.text().data() + file.text().size()),
      m_separator(dialect.separator.front()),
      m_double(dialect.separator.size() == 2),
      m_multiline(m_separator == ',' || m_separator == ';'),
      m_backslash(dialect.backslash),
      m_newline(dialect.newline),
      m_line(dialect.start > 0 ? 2 : 1)
{}

/// The first line from p on that says something, counting lines; the end where there is none.
const char* RowReader::pastBlankLines(const char* p, std::int64_t& line) const
{
    for (const char* start = p; p < m_end; ++p) {
        if (*p == m_newline) {
            ++line;
            start = p + 1;
        } else if (*p != ' ' && *p != '\r' && (*p != '\t' || m_separator == '\t')) {
            return start;
        }
    }
    return m_end;
}

bool RowReader::skipBlankLines()
{
    m_at = pastBlankLines(m_at, m_line);
    return m_at < m_end;
}

/// Behind a row of just these numbers; null where the next row is anything else.
const char* RowReader::integerRow(const char* p, std::span<std::uint64_t> values) const
{
    // The '\n' that follows every text ends each of these loops.
    for (std::size_t i = 0; i < values.size(); ++i) {
        const char* first = p;
        std::uint64_t value = 0;
        for (unsigned digit = 0; (digit = static_cast<unsigned char>(*p) - unsigned('0')) < 10; ++p)
            value = value * 10 + digit;
        const auto digits = p - first;
        if (digits == 0 || digits > 18 || (*first == '0' && digits > 1))
            return nullptr;
        values[i] = value;
        if (i + 1 < values.size() && *p++ != m_separator)
            return nullptr;
    }
    if (*p == '\r')
        ++p;
    return *p == '\n' ? std::min(p + 1, m_end) : nullptr;
}

bool RowReader::nextIntegers(std::span<std::uint64_t> values)
{
    const char* next = mayHoldIntegers() ? integerRow(m_at, values) : nullptr;
    if (!next)
        return false;
    m_at = next;
    m_rowLine = m_line++;
    return true;
}

void NumberRows::grow()
{
    const std::size_t capacity = std::max(2 * m_capacity, 1024 * m_columns);
    auto grown = std::make_unique_for_overwrite<std::uint64_t[]>(capacity);
    std::copy_n(m_values.get(), m_used, grown.get());
    m_values = std::move(grown);
    m_capacity = capacity;
}

const char* RowReader::integersFrom(const char* begin, const char* end, NumberRows& rows) const
{
    const char* at = begin;
    while (at < end) {
        const char* next = integerRow(at, rows.next());
        if (!next)
            break;
        rows.taken();
        at = next;
    }
    return at;
}

void RowReader::passRows(const char* to, std::int64_t rows)
{
    m_at = to;
    m_line += rows;
    m_rowLine = m_line - 1;
}

RowReader::Next RowReader::next(std::vector<Field>& fields)
{
    m_scratchUsed = 0;
    if (!skipBlankLines()) {
        fields.clear();
        return Next::end;
    }
    const char* begin = m_at;
    m_rowLine = m_line;
    Next next = readRow(fields);
    if (m_long)
        next = weighLongQuote(begin, next, fields);
    else if (m_goesOn && m_columns > 0 && fields.size() != m_columns)
        tryQuotesAsSigns(begin, fields);
    if (m_columns == 0)
        m_columns = fields.size();
    if (next == Next::row) {
        const bool mayEscape = std::memchr(begin, '\\', static_cast<std::size_t>(m_at - begin));
        for (Field& field : fields)
            if (mayEscape || field.text.starts_with(kTextMark))
                takeMark(field);
    }
    return next;
}

RowReader::Next RowReader::readRow(std::vector<Field>& fields)
{
    fields.clear();
    m_long = false;
    m_goesOn = false;
    m_longGoesOn = false;
    skipDividingBlanks();
    for (;;) {
        Field field;
        field.begin = m_at;
        if (m_at < m_end && (*m_at == '"' || (*m_at == ' ' && skipToQuote()))) {
            if (!readQuoted(field)) {
                m_long = true;
                m_at = m_end;
                m_rowEnd = m_line;
                return Next::unterminated;
            }
        } else {
            readPlain(field, nullptr);
        }
        keep(field, fields);
        m_rowEnd = m_line;
        if (m_at >= m_end)
            return Next::row;
        if (*m_at == m_newline) {
            ++m_at;
            ++m_line;
            return Next::row;
        }
        m_at += m_double ? 2 : 1;
        skipDividingBlanks();
        if (m_at >= m_end) { // the file ends with a separator: one more, empty field
            keep({std::string_view(m_end, 0), m_end, false}, fields);
            return Next::row;
        }
    }
}

/// Where blanks divide, any number of them and of tabs does so once.
void RowReader::skipDividingBlanks()
{
    while (m_separator == ' ' && m_at < m_end && (*m_at == ' ' || *m_at == '\t'))
        ++m_at;
}

void RowReader::keep(const Field& field, std::vector<Field>& fields)
{
    if (fields.size() <= kMostColumns)
        fields.push_back(field);
    else if (field.copied)
        --m_scratchUsed;
}

/// Goes on to a quote behind blanks that encloses the rest of the field: `"u1", "b1", 4`.
bool RowReader::skipToQuote()
{
    const char* p = m_at;
    while (p < m_end && *p == ' ')
        ++p;
    if (!m_multiline || p >= m_end || *p != '"')
        return false;
    bool escapes = false;
    const char* close = closingQuote(p + 1, escapes, true);
    if (!close)
        return false;
    const char* after = close + 1;
    while (after < m_end && *after == ' ')
        ++after;
    if (!atFieldEnd(after))
        return false;
    m_at = p;
    return true;
}

void RowReader::takeMark(Field& field)
{
    if (hasEscapes(field.text)) {
        if (m_scratchUsed == m_scratch.size())
            m_scratch.push_back(std::make_unique<std::string>());
        std::string& text = *m_scratch[m_scratchUsed++];
        text = withoutEscapes(field.text);
        field.text = text;
        field.copied = true;
        m_textMarks.firstEscape = m_textMarks.escapes++ == 0 ? m_rowLine : m_textMarks.firstEscape;
    }
    const std::string_view text = withoutTextMark(field.text);
    if (text.size() == field.text.size())
        return;
    field.text = text;
    m_textMarks.firstLine = m_textMarks.count++ == 0 ? m_rowLine : m_textMarks.firstLine;
}

/// The first place from p on that ends a field without quotes.
const char* RowReader::plainEnd(const char* p) const
{
    if constexpr (std::endian::native == std::endian::little) {
        if (!m_double && m_separator != ' ') {
            // Eight characters at once: where one is the sign, its byte of the difference is zero.
            constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
            constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
            const std::uint64_t separators = kOnes * static_cast<unsigned char>(m_separator);
            const std::uint64_t newlines = kOnes * static_cast<unsigned char>(m_newline);
            for (; m_end - p >= std::ptrdiff_t(sizeof kOnes); p += sizeof kOnes) {
                std::uint64_t word = 0;
                std::memcpy(&word, p, sizeof word);
                const std::uint64_t a = word ^ separators;
                const std::uint64_t b = word ^ newlines;
                if (const std::uint64_t zeros = (((a - kOnes) & ~a) | ((b - kOnes) & ~b)) & kHighBits)
                    return p + std::countr_zero(zeros) / 8;
            }
        }
    }
    while (p < m_end && *p != m_newline && !atSeparator(p))
        ++p;
    return p;
}

/// From m_at to the end of the field, which is where m_at is afterwards; behind *prefix where there is one.
void RowReader::readPlain(Field& field, std::string* prefix)
{
    const char* first = m_at;
    m_at = plainEnd(m_at);
    const char* last = m_at;
    if (last > first && last[-1] == '\r' && (m_at >= m_end || *m_at == m_newline))
        --last;
    field.text = {first, static_cast<std::size_t>(last - first)};
    if (prefix) {
        prefix->append(field.text);
        field.text = *prefix;
        field.copied = true;
    }
}

/// The quote that ends the field whose text starts at p, or null. escapes: quotes inside are escaped.
const char* RowReader::closingQuote(const char* p, bool& escapes, bool withinLine) const
{
    for (; p < m_end; ++p) {
        if (!m_backslash && !withinLine) { // nothing else matters
            p = static_cast<const char*>(std::memchr(p, '"', static_cast<std::size_t>(m_end - p)));
            if (!p)
                return nullptr;
        }
        if (*p == m_newline && withinLine)
            return nullptr;
        if (*p == '\\' && m_backslash && p + 1 < m_end && (p[1] == '"' || p[1] == '\\')) {
            escapes = true;
            ++p;
        } else if (*p == '"') {
            if (p + 1 >= m_end || p[1] != '"')
                return p;
            escapes = true;
            ++p;
        }
    }
    return nullptr;
}

bool RowReader::readQuoted(Field& field)
{
    const char* first = m_at + 1;
    bool escapes = false;
    const bool withinLine = m_withinLine || !m_multiline;
    const char* close = closingQuote(first, escapes, withinLine);
    if (!close || ((!m_multiline || m_onlyWhole) && !atFieldEnd(close + 1))) {
        if (!withinLine) {
            const char* last = m_end; // the end of the last line that says something
            while (last > first && (last[-1] == m_newline || last[-1] == '\r' || last[-1] == ' '))
                --last;
            m_line += std::count(first, last, m_newline);
            return false;
        }
        readPlain(field, nullptr); // a lone quote is part of the text
        return true;
    }
    const auto lines = std::count(first, close, m_newline);
    m_line += lines;
    field.text = {first, static_cast<std::size_t>(close - first)};
    m_at = close + 1;
    if (*m_at == ' ') { // blanks after the quotes say nothing
        const char* after = m_at;
        while (after < m_end && *after == ' ')
            ++after;
        if (atFieldEnd(after))
            m_at = after;
    }
    const bool more = !atFieldEnd(m_at);
    m_long = m_long || lines > 0;
    m_goesOn = m_goesOn || more;
    m_longGoesOn = m_longGoesOn || (more && lines > 0);
    if (escapes || more) {
        if (m_scratchUsed == m_scratch.size())
            m_scratch.push_back(std::make_unique<std::string>());
        std::string& text = *m_scratch[m_scratchUsed++];
        text.clear();
        text.reserve(field.text.size());
        for (const char* p = first; p < close; ++p) {
            if (escapes && p + 1 < close &&
                (*p == '"' || (*p == '\\' && m_backslash && (p[1] == '"' || p[1] == '\\'))))
                ++p;
            text += *p;
        }
        field.text = text;
        field.copied = true;
        if (more) {
            readPlain(field, &text); // "The "Best" Book": what follows a stray quote is text as well
            return true;
        }
    }
    if (m_at < m_end && *m_at == '\r' && m_newline != '\r') {
        Field rest;
        readPlain(rest, nullptr);
    }
    return true;
}

} // namespace shelf
