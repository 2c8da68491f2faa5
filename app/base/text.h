// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Characters of a title in a table.
inline constexpr std::size_t kTitleWidth = 60;

/// The text with U+FFFD for everything that is a command to a terminal, turns its text around or stands in it
/// unseen (deceives() in engine/base/utf8.h), and for bytes that are not UTF-8. Line breaks stay; console.h
/// passes all output through this.
std::string harmless(std::string_view text);
/// The same on one line, with blanks for tabs and line breaks, for what comes from files and calls: it cannot
/// pass for a line of the program's own.
std::string oneLine(std::string_view text);
/// A JSON document with such characters as \u009b; all of them stand within strings there.
std::string harmlessJson(std::string_view document);

// Numbers for people, as the language of the process writes them; for files that none reads but people, too,
// under EnglishHere (engine/base/text/catalogue.h).

/// "981,756".
std::string inGroups(std::uint64_t number);
/// "12345.68"; a dash where the number is not finite.
std::string number(double value, int decimals);
/// A share of 1: "12.5 %"; a dash where it is not finite.
std::string percent(double share, int decimals);
/// Decimals for a share of 1 in percent: three digits that say something, without zeros at their end.
int shareDecimals(double share);
/// A rating with one decimal, or with the two or three that it has: "4.0", "4.25".
std::string stars(float rating);
/// "0.4 s", "2 min 5 s".
std::string duration(double seconds);
/// The double that prints with the float's own shortest digits: 0.1F gives 0.1.
double plain(float value);
/// The text with its length in cells of a terminal held to `width`.
std::string clipped(std::string_view text, std::size_t width);

/// From now on tables are no wider than so many cells; 0, as at start: as wide as they are.
void fitTables(std::size_t width);
/// A text of a table: clipped where tables are fitted, else whole.
std::string cellText(std::string_view text, std::size_t width);
/// Whether a table was cut for that.
bool hasCutTables();

/// "a, b, c".
Message commaList(const std::vector<Message>& things);

/// The words as a line of output; nothing where they are empty.
std::string line(const Message& words);

/// The header of a column of numbers.
std::string numbers(const Message& header);

/// A plain table for the terminal: columns as wide as their widest cell, numbers to the right. Where it would be
/// wider than fitTables() says, long texts are cut, and if that does not do, the last columns are left out, which a
/// line below says. A table without headers, of names and values, stays whole.
class ScreenTable {
public:
    /// A header that begins with '>' makes its column right-aligned: numbers(), for words.
    explicit ScreenTable(std::vector<std::string> headers);
    void add(std::vector<std::string> cells);
    std::string text() const;
    /// The same in at most so many cells; 0: however wide it is.
    std::string text(std::size_t width) const;

private:
    bool fit(std::vector<std::size_t>& widths, std::size_t width) const;

    std::vector<bool> m_right;
    std::vector<std::vector<std::string>> m_rows; ///< the headers first
};

} // namespace shelf
