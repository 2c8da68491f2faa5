// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// One value that ratings take, and how often.
struct RatingValue {
    float value = 0;
    std::uint64_t count = 0;
};

/// The distinct values, ascending.
std::vector<RatingValue> ratingValues(std::span<const float> ratings);

/// The values that stand for "not rated", judged by the numbers alone (what the column names of a known data
/// set say is not judged here):
///  - -1, where it is the only value below 0 and lies further from the next value than any two neighbors
///  among
///    the others lie from each other: beside 2, 4 .. 10 or 1 .. 5, but not beside 0, 1 .. 5 or 1;
///  - 99, 999, 9999 and -99, -999, -9999 at an end of the values, more than twice as far from the next value
///    as the others spread: 99 beside -10 .. 10, but not the 99 of 0 .. 100.
/// Each must make up 1 % of the ratings and occur twice, beside three other values or more. 0 is never judged
/// so: it belongs to as many scales as not.
std::vector<float> unratedValues(std::span<const RatingValue> values);

/// Values far outside the rest, as a slip of the keyboard gives them: at each end at most three ratings or
/// one in a thousand, twice as far from the next value as all others spread.
std::vector<float> farValues(std::span<const RatingValue> values);

} // namespace shelf
