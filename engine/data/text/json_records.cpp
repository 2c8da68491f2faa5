// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/json_records.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/text/reading.h"

#include <algorithm>

namespace shelf {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

JsonRecords::JsonRecords(std::string_view text) : m_text(text)
{
    const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string_view start = text.substr(first);
    const std::string_view line = trimmed(start.substr(0, start.find('\n')));
    m_areLines = !start.starts_with('[') && line != "{";
    // A line that is a list is none of a list of objects.
    if (start.starts_with('[')) {
        const std::size_t inside = std::min(start.find_first_not_of(" \t\r\n", 1), start.size());
        m_areLines = inside == start.size() || start[inside] != '{';
        if (!m_areLines) {
            m_next = first + 1;
            m_isOpen = true;
            m_nextLine =
                1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(m_next), '\n');
        }
    }
}

bool JsonRecords::next()
{
    return m_areLines ? nextLine() : nextObject();
}

bool JsonRecords::nextLine()
{
    while (m_next < m_text.size()) {
        const std::size_t begin = m_next;
        const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
        m_next = end + 1;
        m_line = m_nextLine++;
        m_record = m_text.substr(begin, end - begin);
        if (!trimmed(m_record).empty())
            return true;
    }
    return false;
}

/// Blanks and commas; the end of a list, and the beginning of another behind it.
void JsonRecords::skipBetween()
{
    for (; m_next < m_text.size(); ++m_next) {
        const char sign = m_text[m_next];
        if (sign == ']')
            m_isOpen = false;
        else if (sign == '[' && !m_isOpen)
            m_isOpen = true;
        else if (!isBlank(sign) && sign != ',')
            return;
        m_nextLine += sign == '\n';
    }
}

bool JsonRecords::nextObject()
{
    skipBetween();
    if (m_next >= m_text.size())
        return false;
    const std::size_t begin = m_next;
    m_line = m_nextLine;
    std::size_t end = m_text[begin] == '{' ? endOfObject(begin) : std::string_view::npos;
    if (end == std::string_view::npos) {
        end = nextBeginning(begin);
        // Each look for a brace that is not there may go to the end of the text.
        m_inVain += m_text.size() - begin;
        m_areLines = m_inVain > kMostInVain;
    }
    m_record = trimmed(m_text.substr(begin, end - begin));
    m_next = end;
    m_nextLine += std::count(m_text.begin() + static_cast<std::ptrdiff_t>(begin),
                             m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    return true;
}

/// Behind the brace that closes the one at `begin`; npos where none does.
std::size_t JsonRecords::endOfObject(std::size_t begin) const
{
    const char* p = m_text.data() + begin;
    const char* end = m_text.data() + m_text.size();
    for (std::size_t depth = 0; p < end; ++p) {
        if (*p == '{') {
            ++depth;
        } else if (*p == '}') {
            if (--depth == 0)
                return static_cast<std::size_t>(p - m_text.data()) + 1;
        } else if (*p == '"') {
            for (++p; p < end && *p != '"'; ++p) {
                if (*p == '\n')
                    return std::string_view::npos; // no text goes over a line's end
                p += *p == '\\' && p + 1 < end && p[1] != '\n';
            }
        }
    }
    return std::string_view::npos;
}

/// The first line after this one that begins with a brace; where the text ends if there is none.
std::size_t JsonRecords::nextBeginning(std::size_t after) const
{
    for (std::size_t at = after; (at = m_text.find('\n', at)) != std::string_view::npos; ++at) {
        const std::size_t first = m_text.find_first_not_of(" \t\r", at + 1);
        if (first != std::string_view::npos && m_text[first] == '{')
            return first;
    }
    return m_text.size();
}

void tellCutOff(const JsonRecords& records, const TextFile& file, Reading& reading)
{
    if (records.isCutOff() && file.isWhole())
        reading.warn(WarningKind::other, file, 0,
                     tr("The list of objects is not closed where the file ends, which seems to be cut off; "
                        "what comes before is read"));
}

bool holdsJsonObjects(std::string_view text)
{
    constexpr int kObjects = 10;
    JsonRecords records(text.substr(0, std::size_t{1} << 16));
    for (int i = 0; i < kObjects && records.next(); ++i) {
        const std::string_view record = trimmed(records.text());
        if (record.starts_with('{') && trimmed(record.substr(1)).starts_with('"'))
            return true;
    }
    return false;
}

} // namespace shelf
