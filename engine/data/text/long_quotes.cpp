// SPDX-License-Identifier: GPL-3.0-or-later
// RowReader's judgment of quotes that their own line does not close: is it a field of several lines, or one
// quote too many? A review with line breaks and a quote that closes twenty rows later look alike from the
// quote; what tells them apart is whether the lines between say something as rows of their own.
#include "engine/base/numbers.h"
#include "engine/data/text/delimited.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kSampleBytes = 1u << 20;
constexpr std::size_t kSampleLines = 2000;
constexpr std::size_t kFewestLines = 3; ///< fewer say nothing about a column

} // namespace

bool RowShape::hasColumns(std::span<const Field> fields) const
{
    return fields.size() == columns || (fields.size() == columns + 1 && trimmed(fields.back().text).empty());
}

bool RowShape::fits(std::span<const Field> fields) const
{
    if (!hasColumns(fields))
        return false;
    bool anyNumber = numeric.empty();
    for (const std::size_t column : numeric) {
        const std::string_view cell = trimmed(fields[column].text);
        if (cell.empty())
            continue;
        if (!parseNumber(cell))
            return false;
        anyNumber = true;
    }
    return anyNumber;
}

RowReader::RowReader(const RowReader& whole, const char* begin, const char* end)
    : m_begin(begin),
      m_at(begin),
      m_end(end),
      m_separator(whole.m_separator),
      m_double(whole.m_double),
      m_multiline(whole.m_multiline),
      m_backslash(whole.m_backslash),
      m_newline(whole.m_newline)
{}

const char* RowReader::lineEnd(const char* p) const
{
    return std::find(p, m_end, m_newline);
}

/// Whether the line at p has the shape by itself; p moves to the line after it.
bool RowReader::lineFits(const char*& p, const RowShape& shape) const
{
    const char* end = lineEnd(p);
    RowReader line(*this, p, end);
    line.m_withinLine = true;
    p = std::min(end + 1, m_end);
    std::vector<Field> fields;
    return line.readRow(fields) == Next::row && shape.fits(fields);
}

/// Whether a row with quotes as they come has the shape.
bool RowReader::rowFits(const char* p, const RowShape& shape) const
{
    RowReader rest(*this, p, m_end);
    std::vector<Field> fields;
    return rest.readRow(fields) == Next::row && shape.fits(fields);
}

const RowShape& RowReader::shape()
{
    if (m_shape)
        return *m_shape;
    RowShape shape{m_columns, {}};
    const std::size_t columns = std::min<std::size_t>(m_columns, 64);
    std::vector<std::size_t> filled(columns, 0);
    std::vector<std::size_t> numbers(columns, 0);
    std::size_t lines = 0;
    const char* sampleEnd = m_begin + std::min(static_cast<std::size_t>(m_end - m_begin), kSampleBytes);
    std::vector<Field> fields;
    // From the second line on: the first has the names.
    for (const char* p = std::min(lineEnd(m_begin) + 1, m_end); p < sampleEnd && lines < kSampleLines;) {
        const char* end = lineEnd(p);
        const bool balanced = std::count(p, end, '"') % 2 == 0;
        RowReader line(*this, p, end);
        line.m_withinLine = true;
        p = std::min(end + 1, m_end);
        if (!balanced || !line.skipBlankLines() || line.readRow(fields) != Next::row ||
            fields.size() != m_columns)
            continue;
        ++lines;
        for (std::size_t column = 0; column < columns; ++column) {
            const std::string_view cell = trimmed(fields[column].text);
            filled[column] += !cell.empty();
            numbers[column] += !cell.empty() && parseNumber(cell).has_value();
        }
        if (end == m_end)
            break;
    }
    for (std::size_t column = 0; column < columns && lines >= kFewestLines; ++column)
        if (filled[column] > 0 && numbers[column] * 20 >= filled[column] * 19)
            shape.numeric.push_back(column);
    m_shape = std::move(shape);
    return *m_shape;
}

/// Whether the lines from begin to end, which one row takes up with its quotes as they are, are rows by
/// themselves. fields: of that one row.
bool RowReader::isSign(const char* begin, const char* end, Next asQuoted, std::span<const Field> fields)
{
    const auto skipBlank = [&](const char* p) {
        std::int64_t line = 0;
        return pastBlankLines(p, line);
    };
    if (m_columns == 0) { // the first row: all there is to go by is the line after it
        const char* p = begin;
        RowReader line(*this, p, lineEnd(p));
        line.m_withinLine = true;
        std::vector<Field> parts;
        line.readRow(parts);
        const RowShape first{parts.size(), {}};
        p = skipBlank(std::min(lineEnd(p) + 1, m_end));
        return first.columns > 1 && p < m_end && lineFits(p, first);
    }
    const RowShape& shape = this->shape();
    if (shape.columns < 2)
        return false;
    const bool hasNumbers = !shape.numeric.empty();
    if (asQuoted == Next::unterminated || !shape.hasColumns(fields)) {
        // It makes no sense as one row. Two lines that do are enough.
        const char* p = begin;
        const bool firstFits = lineFits(p, shape);
        p = skipBlank(p);
        if (p >= m_end)
            return firstFits;
        const char* next = p;
        return (firstFits || hasNumbers) && (lineFits(p, shape) || rowFits(next, shape));
    }
    const auto lines = static_cast<std::size_t>(std::count(begin, end, m_newline)) + (end[-1] != m_newline);
    std::size_t met = 0;
    std::size_t fit = 0;
    for (const char* p = begin; p < end;) {
        p = skipBlank(p);
        if (p >= end)
            break;
        ++met;
        fit += lineFits(p, shape);
        if ((met - fit) * 4 > lines)
            return false;
    }
    if (fit < 2 || fit * 4 < met * 3)
        return false;
    if (m_longGoesOn || (hasNumbers && shape.columns > 2))
        return true;
    // Rows of words, or a list with numbers before its points: as good a field of several lines as several
    // rows.
    if (fit == met && m_longQuotes.size() < kMaxLongQuotes)
        m_longQuotes.push_back({m_rowLine, m_rowEnd, false});
    return false;
}

/// `1,"good,"home"`: with its quotes as they are the line lacks a column. Where it has all of them when such
/// quotes are text, they are.
void RowReader::tryQuotesAsSigns(const char* begin, std::vector<Field>& fields)
{
    RowReader line(*this, begin, std::min(lineEnd(begin), m_end));
    line.m_withinLine = true;
    line.m_onlyWhole = true;
    std::vector<Field> asSigns;
    if (line.readRow(asSigns) != Next::row || !shape().fits(asSigns))
        return;
    if (m_longQuotes.size() < kMaxLongQuotes)
        m_longQuotes.push_back({m_rowLine, m_rowLine, true});
    fields = std::move(asSigns);
    m_scratch = std::move(line.m_scratch);
    m_scratchUsed = line.m_scratchUsed;
}

RowReader::Next RowReader::weighLongQuote(const char* begin, Next asQuoted, std::vector<Field>& fields)
{
    const char* end = m_at;
    if (!isSign(begin, end, asQuoted, fields))
        return asQuoted;
    if (m_longQuotes.size() < kMaxLongQuotes)
        m_longQuotes.push_back({m_rowLine, m_rowEnd, true});
    m_at = begin;
    m_line = m_rowLine;
    m_scratchUsed = 0;
    m_withinLine = true;
    const Next next = readRow(fields);
    m_withinLine = false;
    return next;
}

} // namespace shelf
