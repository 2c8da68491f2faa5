// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The text of a cell without the mark, where it has one: what the cell was made of.
std::string_view withoutTextMark(std::string_view cell);

} // namespace shelf
