// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/text_file.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// How a delimited file is written.
struct Dialect {
    std::string_view separator = ","; ///< , ; tab | or ::
    bool backslash = false;           ///< a backslash before a quote inside quotes makes it text
    char newline = '\n';              ///< '\r' in files of old Macintoshes
};

/// Looks at the first lines, and for the backslash at every quote.
Dialect detectDialect(std::string_view text);

/// One field of a row, without its quotes.
struct Field {
    std::string_view text;       ///< valid until the next row is read
    const char* begin = nullptr; ///< where the field starts in the file
    bool copied = false;         ///< text is not part of the file: escapes were taken out of it
};

/// Walks through the rows of a file (RFC 4180 and its common relaxations): quoted fields may hold separators,
/// line ends and doubled quotes; blank lines are passed over. Tabs, bars and colons quote only within a line,
/// since files with these often have lone quotes in their text.
class RowReader {
public:
    RowReader(const TextFile& file, const Dialect& dialect);

    enum class Next { row, end, unterminated };
    /// Reads a row into fields. unterminated: a quote was opened at line() and never closed.
    Next next(std::vector<Field>& fields);

    /// Reads a row of exactly values.size() whole numbers of at most 18 digits, without signs or leading
    /// zeros. Where the next row is anything else, reads nothing and returns false.
    bool nextIntegers(std::span<std::uint64_t> values);

    /// The 1-based line on which the last row began.
    std::int64_t line() const { return m_rowLine; }
    /// Bytes read so far.
    std::size_t offset() const { return static_cast<std::size_t>(m_at - m_begin); }

private:
    bool skipBlankLines();
    bool atSeparator(const char* p) const
    {
        return *p == m_separator && (!m_double || (p + 1 < m_end && p[1] == m_separator));
    }
    bool atFieldEnd(const char* p) const
    {
        return p >= m_end || *p == m_newline || *p == '\r' || atSeparator(p);
    }
    bool readQuoted(Field& field);
    void readPlain(Field& field, std::string* prefix);
    const char* closingQuote(const char* p, bool& escapes) const;

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    char m_separator;
    bool m_double;
    bool m_multiline;
    bool m_backslash;
    char m_newline;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
    std::deque<std::string> m_scratch;
    std::size_t m_scratchUsed = 0;
};

} // namespace shelf
