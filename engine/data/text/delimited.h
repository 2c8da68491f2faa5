// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/text/text_file.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// How a delimited file is written.
struct Dialect {
    /// , ; tab | or ::, or a blank: as many blanks and tabs as there are divide once.
    std::string_view separator = ",";
    bool backslash = false; ///< a backslash before a quote inside quotes makes it text
    char newline = '\n';    ///< '\r' in files of old Macintoshes
    std::size_t start = 0;  ///< of the first row: behind the line "sep=;" of a spreadsheet, which is no row
};

/// Looks at the first lines, and for the backslash at every quote. separator: what somebody says it is; else
/// empty. The dialect refers to both texts.
Dialect detectDialect(std::string_view text, std::string_view separator = {});

/// One field of a row, without its quotes and its mark of text.
struct Field {
    std::string_view text;       ///< valid until the next row is read
    const char* begin = nullptr; ///< where the field starts in the file
    bool copied = false;         ///< text is not part of the file: escapes were taken out of it
};

/// What the rows of a file have in common.
struct RowShape {
    std::size_t columns = 0;
    std::vector<std::size_t> numeric; ///< columns that hold numbers, or nothing, nearly everywhere

    bool hasColumns(std::span<const Field> fields) const; ///< or one more that is empty
    bool fits(std::span<const Field> fields) const;
};

/// A field whose quotes went on over more lines than one (or over another field) where that was in doubt.
struct LongQuote {
    std::int64_t first = 0; ///< the line of the opening quote's row
    std::int64_t last = 0;  ///< the line on which that row would end, or ends
    bool takenAsSign =
        true; ///< the quote is text and each line a row of its own; else one row swallowed them
};

/// A table of more columns is none; of a longer row this many and one more are read, the rest is passed over.
inline constexpr std::size_t kMostColumns = 4096;

/// Refuses a first line that is as wide or as long as only a file without line ends, or of something else,
/// has.
Status checkHeader(std::span<const Field> header, const std::string& file, std::int64_t line);

/// Cells that began with the mark of text (engine/base/table_text.h), which is not part of their fields, and
/// such with escapes, which are undone.
struct TextMarks {
    std::uint64_t count = 0;
    std::int64_t firstLine = 0;
    std::uint64_t escapes = 0;
    std::int64_t firstEscape = 0;
};

/// Rows of plain whole numbers, one after another.
class NumberRows {
public:
    NumberRows() = default;
    NumberRows(NumberRows&& other) noexcept { *this = std::move(other); }
    NumberRows& operator=(NumberRows&& other) noexcept
    {
        m_values = std::move(other.m_values);
        m_columns = other.m_columns;
        m_used = std::exchange(other.m_used, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
        return *this;
    }

    /// Of so many columns, more than none; what was there is forgotten, and its memory kept.
    void clear(std::size_t columns)
    {
        m_columns = columns;
        m_used = 0;
    }
    std::size_t columns() const { return m_columns; }
    std::size_t size() const { return m_used / m_columns; }
    bool hasRoom() const { return m_capacity > 0; }
    std::span<const std::uint64_t> row(std::size_t at) const
    {
        return {m_values.get() + at * m_columns, m_columns};
    }
    /// Room for a row, which taken() keeps.
    std::span<std::uint64_t> next()
    {
        if (m_capacity - m_used < m_columns)
            grow();
        return {m_values.get() + m_used, m_columns};
    }
    void taken() { m_used += m_columns; }

private:
    void grow();

    std::unique_ptr<std::uint64_t[]> m_values;
    std::size_t m_columns = 1;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
};

/// Walks through the rows of a file (RFC 4180 and its common relaxations): quoted fields may hold separators,
/// line ends and doubled quotes; blank lines are passed over. Tabs, bars and colons quote only within a line,
/// since files with these often have lone quotes in their text.
///
/// With commas and semicolons a quote that closes only on a later line is weighed against what the lines say
/// by themselves: where they have the columns of the first row, and numbers where the other rows have
/// numbers, the quote is a sign of the text.
class RowReader {
public:
    RowReader(const TextFile& file, const Dialect& dialect);

    enum class Next { row, end, unterminated };
    /// Reads a row into fields. unterminated: a quote was opened at line() and never closed, and what follows
    /// it are no rows; the file is at its end then.
    Next next(std::vector<Field>& fields);

    /// Reads a row of exactly values.size() whole numbers of at most 18 digits, without signs or leading
    /// zeros. Where the next row is anything else, reads nothing and returns false.
    bool nextIntegers(std::span<std::uint64_t> values);

    /// Where the next row begins.
    const char* at() const { return m_at; }
    std::int64_t nextLine() const { return m_line; }
    /// Whether nextIntegers() can read such a file at all.
    bool mayHoldIntegers() const { return !m_double && m_newline == '\n'; }
    /// Puts into `rows`, which says how many columns there are, what nextIntegers() would read row after row
    /// from `begin`, which must be where a row begins, up to `end` or the first other row; returns where that
    /// begins. Several threads may ask at once.
    const char* integersFrom(const char* begin, const char* end, NumberRows& rows) const;
    /// Goes on behind so many rows, a line each, which integersFrom() read from at() on.
    void passRows(const char* to, std::int64_t rows);

    /// The 1-based line on which the last row began.
    std::int64_t line() const { return m_rowLine; }
    /// The line on which it ended.
    std::int64_t lastLine() const { return m_rowEnd; }
    /// The doubtful quotes so far; at most kMaxLongQuotes.
    const std::vector<LongQuote>& longQuotes() const { return m_longQuotes; }
    static constexpr std::size_t kMaxLongQuotes = 100000;
    const TextMarks& textMarks() const { return m_textMarks; }
    /// Bytes read so far.
    std::size_t offset() const { return static_cast<std::size_t>(m_at - m_begin); }

private:
    /// The same dialect, within a part of the file.
    RowReader(const RowReader& whole, const char* begin, const char* end);

    const char* integerRow(const char* p, std::span<std::uint64_t> values) const;
    bool skipBlankLines();
    const char* pastBlankLines(const char* p, std::int64_t& line) const;
    bool atSeparator(const char* p) const
    {
        return (*p == m_separator && (!m_double || (p + 1 < m_end && p[1] == m_separator))) ||
               (*p == '\t' && m_separator == ' ');
    }
    bool atFieldEnd(const char* p) const
    {
        return p >= m_end || *p == m_newline || *p == '\r' || atSeparator(p);
    }
    Next readRow(std::vector<Field>& fields);
    bool skipToQuote();
    void skipDividingBlanks();
    void keep(const Field& field, std::vector<Field>& fields);
    bool readQuoted(Field& field);
    void readPlain(Field& field, std::string* prefix);
    const char* plainEnd(const char* p) const;
    const char* closingQuote(const char* p, bool& escapes, bool withinLine) const;

    Next weighLongQuote(const char* begin, Next asQuoted, std::vector<Field>& fields);
    void tryQuotesAsSigns(const char* begin, std::vector<Field>& fields);
    bool isSign(const char* begin, const char* end, Next asQuoted, std::span<const Field> fields);
    const RowShape& shape();
    const char* lineEnd(const char* p) const;
    bool lineFits(const char*& p, const RowShape& shape) const;
    bool rowFits(const char* p, const RowShape& shape) const;
    void takeMark(Field& field);

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    char m_separator;
    bool m_double;
    bool m_multiline;
    bool m_backslash;
    char m_newline;
    bool m_withinLine = false; ///< a quote that its line does not close is text
    bool m_long = false;       ///< the row has a quoted field of several lines
    bool m_onlyWhole =
        false; ///< a closing quote that does not end its field is text, and so is the opening one
    bool m_longGoesOn = false; ///< text follows the closing quote of a field of several lines
    bool m_goesOn = false;     ///< text follows the closing quote of a field of the row
    std::size_t m_columns = 0; ///< of the first row
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
    std::int64_t m_rowEnd = 1;
    std::optional<RowShape> m_shape; ///< looked for when the first long quote is met
    std::vector<LongQuote> m_longQuotes;
    TextMarks m_textMarks;
    std::vector<std::unique_ptr<std::string>> m_scratch; ///< fields that are not part of the file
    std::size_t m_scratchUsed = 0;
};

} // namespace shelf
