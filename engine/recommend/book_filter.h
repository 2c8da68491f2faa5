// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A column of the catalogue and a value it must have.
struct ColumnValue {
    std::string column;
    std::string value;

    bool operator==(const ColumnValue&) const = default;
};

/// Which books may be recommended. Everything that is left at its default lets all books through. A book
/// whose year (language, ...) is unknown does not pass a filter by year (language, ...).
struct BookFilter {
    std::string authors = {};         ///< words that the authors must all hold; case and accents do not count
    std::int32_t firstYear = kNoYear; ///< kNoYear: open
    std::int32_t lastYear = kNoYear;
    std::string language = {}; ///< as the catalogue writes it
    /// Values of other columns. A column that lists several ("Drama|Comedy") passes with any of them.
    std::vector<ColumnValue> columns = {};
    std::uint32_t fewestRatings = 0; ///< in training
    std::uint32_t mostRatings = std::numeric_limits<std::uint32_t>::max();

    bool operator==(const BookFilter&) const = default;
    bool isOpen() const { return *this == BookFilter(); }
    int conditions() const; ///< how many things it asks for: authors, years, a language, ratings, each column
};

/// 1 for each book that passes. `ratings`: how many each book has, as long as the catalogue. A column that
/// the catalogue lacks lets nothing through.
std::vector<std::uint8_t> passing(const BookFilter& filter, const Catalogue& books,
                                  std::span<const std::uint32_t> ratings);

/// What a catalogue can be filtered by: values that occur, most frequent first.
struct FilterChoices {
    std::vector<std::string> languages;
    std::vector<TextColumn> columns; ///< of few different values, at most kMostValues
    std::int32_t firstYear = kNoYear;
    std::int32_t lastYear = kNoYear;

    static constexpr std::size_t kMostValues = 100;
};
FilterChoices filterChoices(const Catalogue& books);

/// The values that a column lists: split at '|' and ';', and at ',' too, without blanks around them.
std::vector<std::string_view> listedValues(std::string_view cell);

} // namespace shelf
