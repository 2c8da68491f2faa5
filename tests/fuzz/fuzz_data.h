// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstdlib>

/// What the targets share: a small catalogue that files are read against, and how they complain.
namespace fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// An error that nobody could make sense of is a finding too.
inline bool told(const shelf::Error& error)
{
    return !error.message.empty();
}

inline const shelf::Dataset& smallData()
{
    static const shelf::Dataset data = [] {
        shelf::Dataset d;
        d.books.ids = {"1", "x2", "0195153448", "", "4"};
        d.books.titles = {"One", "Two, too", "Drei \xC3\xA4", "", "One"};
        d.books.authors = {"A", "", "B", "", ""};
        d.books.languages.resize(5);
        d.books.imageUrls.resize(5);
        d.books.years = {1999, shelf::kNoYear, -380, 2024, 7};
        d.books.extra = {{"genre", {"a", "b", "", "d", "a"}}};
        d.userIds = {"u"};
        d.user = {0, 0};
        d.book = {0, 2};
        d.rating = {5, 0.5f};
        d.scale = {0.5f, 5};
        return d;
    }();
    return data;
}

} // namespace fuzz
