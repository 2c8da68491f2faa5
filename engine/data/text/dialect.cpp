// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/delimited.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kSeparators[] = {",", "\t", ";", "|", "::"};

bool hasEscapedQuotes(std::string_view text, std::string_view separator)
{
    for (std::size_t at = text.find("\\\""); at != std::string_view::npos; at = text.find("\\\"", at + 2)) {
        const std::string_view rest = text.substr(at + 2);
        // "C:\" ends a field, "12\""" is a doubled quote after a backslash.
        if (!rest.empty() && rest[0] != '"' && rest[0] != '\n' && rest[0] != '\r' &&
            !rest.starts_with(separator))
            return true;
    }
    return false;
}

/// How many separators each of the first lines has outside quotes.
std::vector<int> countsByLine(std::string_view text, std::string_view separator, char newline)
{
    constexpr std::size_t kLines = 24;
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool blank = true;
    for (std::size_t i = 0; i < text.size() && counts.size() < kLines; ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (text.substr(i, separator.size()) == separator) {
            ++count;
            blank = false;
            i += separator.size() - 1;
        } else if (text[i] == newline) {
            if (!blank)
                counts.push_back(count);
            count = 0;
            blank = true;
        } else {
            blank = false;
        }
    }
    if (!blank && counts.size() < kLines)
        counts.push_back(count);
    return counts;
}

} // namespace

Dialect detectDialect(std::string_view text)
{
    Dialect dialect;
    if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos)
        dialect.newline = '\r';
    const std::string_view start = text.substr(0, 1u << 16);
    double best = 0;
    for (const std::string_view separator : kSeparators) {
        const std::vector<int> counts = countsByLine(start, separator, dialect.newline);
        if (counts.empty() || counts.front() == 0)
            continue;
        // The separator is the one that divides the lines alike; among such ones, into the most columns.
        // Lists in a field may have as many commas in each line, but nobody writes tabs there.
        const auto alike = std::count(counts.begin(), counts.end(), counts.front());
        const double score = static_cast<double>(alike) / static_cast<double>(counts.size()) +
                             1e-3 * std::min(counts.front(), 99) + (separator == "\t" ? 0.1 : 0.0);
        if (score > best) {
            best = score;
            dialect.separator = separator;
        }
    }
    dialect.backslash = hasEscapedQuotes(text, dialect.separator);
    return dialect;
}

} // namespace shelf
