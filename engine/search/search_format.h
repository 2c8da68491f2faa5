// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <string_view>

namespace shelf {

// What the writer and the reader of a search's document have in common.

inline constexpr const char* kSearchFormat = "shelfspace-search";
inline constexpr int kSearchVersion = 1;

inline std::string_view endName(SearchEnd end)
{
    switch (end) {
    case SearchEnd::complete:
        return "complete";
    case SearchEnd::timeUp:
        return "time-up";
    case SearchEnd::exhausted:
        return "exhausted";
    case SearchEnd::open:
        break;
    }
    return "open";
}

} // namespace shelf
