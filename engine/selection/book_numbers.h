// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// A number that books have: the year, the mean of their ratings, a column of the catalogue.
struct BookNumbers {
    enum class Of { year, meanRating, ratingCount, column, error };

    Of of = Of::year;
    std::string column = {}; ///< of Of::column: its name in the catalogue
    /// Of each book; NaN where it has none.
    std::shared_ptr<const std::vector<double>> values = {};

    bool isSame(const BookNumbers& other) const { return of == other.of && column == other.column; }
};

/// The numbers that tell the books of a library apart: year, mean and number of ratings where there are any,
/// and the columns that hold numbers for half of their books at least and are no ids. Those that are the same
/// for all are left out.
std::vector<BookNumbers> bookNumbers(const Dataset& data, const std::vector<RatingSummary>& summary);

} // namespace shelf
