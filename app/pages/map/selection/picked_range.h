// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection/book_numbers.h"
#include "engine/selection/cross_filter.h"

#include <string>

namespace shelf {

/// A range that a person picked in a histogram.
struct PickedRange {
    BookNumbers::Of of = BookNumbers::Of::year;
    std::string column = {}; ///< of Of::column: its name in the catalogue
    NumberRange range;

    bool isOf(const BookNumbers& numbers) const { return of == numbers.of && column == numbers.column; }
    bool operator==(const PickedRange&) const = default;
};

} // namespace shelf
