// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/catalogue_index.h"

#include <QString>

#include <functional>
#include <vector>

namespace shelf {

/// What is typed to find books on the map.
struct FilterText {
    QString text;
    bool regex = false;
    bool operator==(const FilterText&) const = default;
    bool empty() const { return text.trimmed().isEmpty(); }
};

struct FilterMatches {
    std::vector<int> books;
    QString problem; ///< why a regular expression makes no sense; empty otherwise
};

/// Books whose title or authors hold all the words typed (case and accents aside), or match the expression.
/// stop is asked now and then; where it says true the rest is left out.
FilterMatches matchBooks(const CatalogueIndex& index, const FilterText& filter,
                         const std::function<bool()>& stop = {});

} // namespace shelf
