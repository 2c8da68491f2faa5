// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

inline constexpr std::uint32_t kManyEqual = 20;    ///< ratings, all of one value
inline constexpr std::uint32_t kManyADay = 200;    ///< ratings on one day of UTC, and so many times what is
inline constexpr std::uint32_t kTimesUsual = 10;   ///< usual: the median of readers' busiest days
inline constexpr std::uint32_t kManyInAll = 2000;  ///< ratings
inline constexpr std::uint32_t kManyTheSame = 10;  ///< ratings that another reader has, too, and no others
inline constexpr std::size_t kMostSuspects = 1000; ///< that are listed

enum class SuspicionKind { oneValue, oneDay, many, sameList };

/// Why a reader may be none. What is suspicious is not wrong: it is for a person to look at.
struct Suspicion {
    SuspicionKind kind = SuspicionKind::many;
    std::uint32_t count = 0; ///< of one value, on that day, in all, in the list
    float value = 0;         ///< oneValue: the rating
    std::int64_t day = 0;    ///< oneDay: its first second, since 1970
    std::int32_t other = -1; ///< sameList: the first other reader with it
};

struct Suspect {
    std::int32_t user = 0;
    std::uint32_t ratings = 0;
    std::vector<Suspicion> reasons; ///< in the order of their kinds
};

struct Suspects {
    std::vector<Suspect> readers; ///< those with the most ratings first, at most kMostSuspects
    std::uint64_t count = 0;      ///< of all there are
};

/// Ratings of one value and equal lists are told where there are stars; of data that say what was taken, the
/// books make the list.
Suspects suspectsOf(const Dataset& data);

/// "all 312 ratings are 5", "412 ratings on 2001-02-03", "13,602 ratings", "the same 37 ratings as reader 8".
std::string suspicionText(const Dataset& data, const Suspicion& suspicion);

/// "one_value" ...
const char* suspicionName(SuspicionKind kind);

} // namespace shelf
