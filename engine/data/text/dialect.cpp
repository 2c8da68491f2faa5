// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/delimited.h"

#include "engine/base/numbers.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kStart = std::size_t{1} << 16; ///< what is looked at
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

/// The fields of a line that blanks and tabs divide.
std::vector<std::string_view> betweenBlanks(std::string_view line)
{
    std::vector<std::string_view> fields;
    while (true) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.empty())
            return fields;
        fields.push_back(line.substr(0, line.find_first_of(" \t")));
        line.remove_prefix(fields.back().size());
    }
}

/// Texts have blanks, too: blanks divide columns only where every line has as many, and the third is a
/// number.
bool blanksDivide(std::string_view text, char newline)
{
    const bool isPart = text.size() >= kStart;
    constexpr std::size_t kLines = 50;
    constexpr std::size_t kFewest = 3;
    constexpr std::size_t kMost = 16;
    std::size_t columns = 0;
    std::size_t lines = 0;
    while (!text.empty() && lines < kLines) {
        std::string_view line = text.substr(0, text.find(newline));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto fields = betweenBlanks(line);
        if (fields.empty())
            continue;
        if (lines == 0)
            columns = fields.size();
        const bool isCut = isPart && text.empty(); // where the beginning of a long file ends
        const bool fits = fields.size() == columns && columns >= kFewest && columns <= kMost &&
                          (lines == 0 || parseNumber(fields[2]));
        if (!fits && !isCut)
            return false;
        ++lines;
    }
    return lines > 1 || (lines == 1 && columns >= kFewest);
}

/// The sign that the line "sep=;" names, with which a spreadsheet begins a file for others of its kind; `end`
/// is where the next line starts then.
std::string_view namedSeparator(std::string_view text, char newline, std::size_t& end)
{
    std::string_view line = text.substr(0, std::min(text.find(newline), text.size()));
    const std::size_t size = line.size();
    if (size == text.size())
        return {};
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.size() > 2 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view kWords[] = {"sep=", "SEP=", "Sep="};
    const bool isNamed = std::any_of(std::begin(kWords), std::end(kWords),
                                     [&](std::string_view word) { return line.starts_with(word); });
    if (!isNamed || line.size() != kWords[0].size() + 1)
        return {};
    end = size + 1;
    return line.substr(kWords[0].size());
}

/// The one that divides the lines alike; among such ones, into the most columns. Lists in a field may have as
/// many commas in each line, but nobody writes tabs there.
std::string_view likeliestSeparator(std::string_view text, char newline)
{
    std::string_view likeliest = kSeparators[0];
    double best = 0;
    bool isSure = false; ///< it divides every line into as many columns as ratings have
    for (const std::string_view separator : kSeparators) {
        const std::vector<int> counts = countsByLine(text, separator, newline);
        if (counts.empty() || counts.front() == 0)
            continue;
        const auto alike = std::count(counts.begin(), counts.end(), counts.front());
        const double score = static_cast<double>(alike) / static_cast<double>(counts.size()) +
                             1e-3 * std::min(counts.front(), 99) + (separator == "\t" ? 0.1 : 0.0);
        if (score > best) {
            best = score;
            likeliest = separator;
            isSure = alike == std::ssize(counts) && counts.front() > 1;
        }
    }
    const bool mayBeBlanks = best == 0 || (likeliest == "\t" && !isSure);
    return mayBeBlanks && blanksDivide(text, newline) ? std::string_view(" ") : likeliest;
}

} // namespace

Dialect detectDialect(std::string_view text, std::string_view separator)
{
    Dialect dialect;
    if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos)
        dialect.newline = '\r';
    const std::string_view named = namedSeparator(text, dialect.newline, dialect.start);
    const std::string_view rows = text.substr(dialect.start);
    if (!separator.empty())
        dialect.separator = separator;
    else if (!named.empty())
        dialect.separator = named;
    else
        dialect.separator = likeliestSeparator(rows.substr(0, kStart), dialect.newline);
    dialect.backslash = hasEscapedQuotes(rows, dialect.separator);
    return dialect;
}

} // namespace shelf
