// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shelf {

/// Where a book stands in a series: "(The Expanse, #3)", "(Dark Tower, Book 2)", "(Discworld, #1-3)".
struct SeriesPlace {
    std::string series; ///< as written
    std::string key;    ///< as it is compared: folded, without article
    double first = 0;   ///< the volume; 0.5 is between two
    double last = 0;    ///< of a book that holds several volumes the last, else the same

    bool operator==(const SeriesPlace&) const = default;
};

/// A title by its parts, folded (folded_text.h) and without the article at its front or behind a comma. What
/// stands in parentheses at its end is no part of it: the series, the binding, the edition.
struct TitleParts {
    std::string full; ///< with the subtitle
    std::string main; ///< without it
    std::optional<SeriesPlace> place;

    bool hasSubtitle() const { return full != main; }
};

TitleParts partsOfTitle(std::string_view title);

/// The key of a series that is named by itself.
std::string seriesKey(std::string_view name);

} // namespace shelf
