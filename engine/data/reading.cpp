// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/reading.h"

#include "engine/data/numbers.h"

#include <algorithm>

namespace shelf {

std::string columnsText(std::size_t n)
{
    return std::to_string(n) + (n == 1 ? " column" : " columns");
}

void LineFaults::ragged(std::int64_t line, std::size_t fields, std::size_t expected)
{
    std::string message = "The line has " + columnsText(fields) + " instead of " + std::to_string(expected);
    if (m_count++ == 0) {
        m_firstLine = line;
        m_firstMessage = message;
    }
    m_reading.warn(WarningKind::raggedLine, m_file, line, message + " and was left out");
}

void LineFaults::badValue(std::int64_t line, std::string message)
{
    if (m_count++ == 0) {
        m_firstLine = line;
        m_firstMessage = message;
    }
    m_reading.warn(WarningKind::badValue, m_file, line, std::move(message));
}

Status LineFaults::verdict(std::uint64_t rows) const
{
    const std::uint64_t lines = rows + m_count;
    if (m_count <= std::max(lines / 100, std::min<std::uint64_t>(10, lines / 2)))
        return {};
    return Error{m_firstMessage + "; so it is with " + grouped(m_count) + " of " + grouped(lines) + " lines",
                 m_file.path(), m_firstLine, 0, "Check that the file is whole and its separators are right."};
}

} // namespace shelf
