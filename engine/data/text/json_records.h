// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shelf {

class TextFile;
struct Reading;

/// Walks through the objects of a JSON text: a line each, or, where it is a list of objects (`[{...},
/// {...}]`, on lines of any kind, or several lists) or its first object goes over several lines, from brace
/// to brace. What is no object is handed out too, up to where the next one begins.
class JsonRecords {
public:
    explicit JsonRecords(std::string_view text);

    bool next();
    /// Without blanks around it where it is no line.
    std::string_view text() const { return m_record; }
    /// The line on which it begins.
    std::int64_t line() const { return m_line; }
    std::size_t offset() const { return m_next < m_text.size() ? m_next : m_text.size(); }
    bool areLines() const { return m_areLines; }
    /// At the end: whether a list was begun and not closed.
    bool isCutOff() const { return m_isOpen; }

private:
    bool nextLine();
    bool nextObject();
    void skipBetween();
    std::size_t endOfObject(std::size_t begin) const;
    std::size_t nextBeginning(std::size_t after) const;

    std::string_view m_text;
    std::string_view m_record;
    std::size_t m_next = 0;
    std::int64_t m_line = 0;
    std::int64_t m_nextLine = 1; ///< of m_next
    bool m_areLines = true;
    bool m_isOpen = false; ///< within a list
    std::uint64_t m_inVain = 0;
    static constexpr std::uint64_t kMostInVain = std::uint64_t{1} << 32;
};

/// Says of a file that was walked through to its end that it is cut off, where it is.
void tellCutOff(const JsonRecords& records, const TextFile& file, Reading& reading);

/// Whether one of the first records begins as an object does; one that makes no sense does not make the
/// others something else.
bool holdsJsonObjects(std::string_view text);

} // namespace shelf
