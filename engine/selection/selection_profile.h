// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/selection/book_numbers.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// Something that books have or have not, and that the selected ones have more often than all they are
/// compared with.
struct StandoutMark {
    enum class Of { word, author, column, years };

    Of of = Of::word;
    std::string column = {};  ///< of Of::column: its name in the catalogue, "genre"
    std::string text;         ///< "vampire", "Anne Rice", "Fantasy"; of years the first of ten
    std::size_t selected = 0; ///< selected books that have it
    std::size_t all = 0;      ///< of all books compared with, the selected ones too
    double lift = 0;          ///< its share among the selected books over its share among all
    double rate = 1;          ///< falseDiscoveryRates() of Fisher's exact test of one side, over all marks
};

/// A number that books have, of those selected and of all others.
struct NumberContrast {
    BookNumbers::Of of = BookNumbers::Of::year;
    std::string column = {};
    std::size_t selected = 0; ///< books that have the number
    std::size_t others = 0;
    double median = 0; ///< of the selected books
    double othersMedian = 0;
    double above = 0.5; ///< the share of pairs in which the selected book's is the larger one
    double rate = 1;    ///< falseDiscoveryRates() of the rank-sum test, over all numbers
};

/// The selected books in figures, and what sets them apart from the others.
struct SelectionProfile {
    std::size_t books = 0;
    std::size_t among = 0;      ///< books they are compared with, the selected ones too
    std::size_t ratings = 0;    ///< of them
    std::optional<double> mean; ///< of these ratings; none where nobody gave stars
    std::optional<int> firstYear, lastYear;
    std::vector<StandoutMark> marks; ///< those below kLevel, surest first
    std::size_t marksTried = 0;
    std::vector<NumberContrast> numbers; ///< all that there are, surest first

    /// What is below it is said to set books apart: one in twenty of those may be an accident.
    static constexpr double kLevel = 0.05;
};

/// selected: 1 for each book that is; as long as the catalogue. among: the same of the books that they are
/// compared with, the others of which do not count, not even where selected; empty: the whole catalogue.
/// numbers: as bookNumbers(), or more. A mark is tried where three selected books have it. Words that differ
/// only in case are one. Stopped by the progress, it is cut short.
SelectionProfile profileSelection(const Dataset& data, const std::vector<RatingSummary>& summary,
                                  std::span<const BookNumbers> numbers,
                                  std::span<const std::uint8_t> selected,
                                  std::span<const std::uint8_t> among = {}, const Progress& progress = {});

} // namespace shelf
