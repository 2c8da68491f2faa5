// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The words of a text as one compares them: in lower case, letters without their marks, no punctuation, one
/// blank between words. "L'Étranger!" becomes "letranger", "Crime & Punishment" "crime and punishment".
/// Latin, Greek and Cyrillic letters are folded; those of other scripts stay as they are.
std::string foldedText(std::string_view text);

/// Split at blanks.
std::vector<std::string_view> wordsOfFolded(std::string_view folded);

} // namespace shelf
