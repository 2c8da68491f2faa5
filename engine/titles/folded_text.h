// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

// Three ways to make texts alike that mean the same, by the tables of Unicode 15. All take full-width,
// half-width and joined letters for the plain ones, capitals for small letters ("Straße" for "strasse"), and
// leave out what is not seen. Bytes that are not UTF-8 become U+FFFD.

/// For words that differ only in case. Marks stay, but for those of Greek, whose capitals go without.
std::string foldedCase(std::string_view text);

/// For what somebody types into a field: letters of Latin, Greek, Cyrillic, Arabic and Hebrew without marks
/// and strokes, æ as ae, all apostrophes, quotes and dashes alike. Elsewhere marks tell words apart and stay:
/// the vowels of Thai and of the scripts of India, the voicing of kana.
std::string searchKey(std::string_view text);

/// The words of a title or a name as one compares them: as searchKey(), but with Cyrillic letters that are no
/// accented ones (й, ї, ў) kept; no punctuation, one blank between words. "L'Étranger!" becomes "letranger",
/// "Crime & Punishment" "crime and punishment".
std::string foldedText(std::string_view text);

/// Split at blanks.
std::vector<std::string_view> wordsOfFolded(std::string_view folded);

/// Letters, marks and digits; no symbols, no punctuation.
bool belongsToWord(std::uint32_t code);

} // namespace shelf
