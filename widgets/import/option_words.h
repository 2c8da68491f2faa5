// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/preview/reading_preview.h"

#include <QString>

#include <string_view>

namespace shelf {

/// A group of options as a heading.
QString optionGroupTitle(OptionGroup group);
/// A value of an option in words where it has any: "the last one" for "last"; else as it is.
QString optionValueText(const ReadingOption& row, std::string_view value);
/// A cleaning step, which is told as options: "Least ratings of a reader 5, Least ratings of a book 5".
QString cleaningStepText(std::string_view step);

/// What is wrong, with options called as they are in forms.
QString problemText(const Error& error);

/// "Of the first 20,000 lines:", or "The whole file:".
QString previewScopeText(const ReadingPreview& preview);
/// "19,800 ratings by 1,203 readers of 4,432 books, from 1 to 5. Left out: 120 not rated, 3 that cannot be
/// read."
QString previewFiguresText(const ReadingPreview& preview);
/// "Books are found in the catalogue by book_id (98.2 %); others: ..."; empty without a catalogue.
QString previewKeysText(const ReadingPreview& preview);
/// "120 not rated, 3 that cannot be read"; empty where nothing is.
QString leftOutText(const LeftOut& left);

} // namespace shelf
