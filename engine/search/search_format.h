// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <string_view>

namespace shelf {

// What the writer and the reader of a search's document have in common.

inline constexpr const char* kSearchFormat = "shelfspace-search";
/// 2: adagrad and rmsprop have epsilon inside the root (see earlier_settings.h).
inline constexpr int kSearchVersion = 2;
inline constexpr int kSearchWithKerasEpsilon = 2;

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
