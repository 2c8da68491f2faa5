// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shelf {

/// Whether a spreadsheet might take a cell of this text for a formula. It does so where the text begins with
/// one of = + - @, which may stand behind blanks, or behind quotes that the spreadsheet takes away; some do
/// so for the full-width forms of these signs too, and for texts that begin with a tab or a line break. Plain
/// numbers, such as -1.5 or +1e-3, are no formulas.
bool looksLikeFormula(std::string_view text);

/// In front of such texts, and of those that look so behind apostrophes of their own, the tables that this
/// program writes have one apostrophe more. Spreadsheets show such cells as they are.
inline constexpr char kTextMark = '\'';

/// The text of a cell without the mark, where it has one: what the cell was made of, but for escapes.
std::string_view withoutTextMark(std::string_view cell);

/// The text with \u001b and the like (JSON's spelling, in small letters) for control characters, which would
/// be commands to a terminal that shows the table: those of C0 but for tabs and line breaks (a carriage
/// return by itself is none), DEL and those of C1. oneLine: also for U+2028 and U+2029, at which some readers
/// of lines end one. Where the text itself has such a spelling, \u005c stands for its backslash.
std::string withEscapes(std::string_view text, bool oneLine = false);
/// The text of which withEscapes() made the cell; hasEscapes(): whether it is another than the cell. In cells
/// with a mark as well, the escapes are undone first.
std::string withoutEscapes(std::string_view cell);
bool hasEscapes(std::string_view cell);

} // namespace shelf
