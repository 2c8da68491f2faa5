// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace shelf::sample {

/// One genre of the made-up library: how its titles are worded, when its books appeared and where its books
/// lie in the space of tastes.
struct Genre {
    std::string_view name;
    std::array<std::int32_t, 4> center; ///< in hundredths
    std::int32_t firstYear;
    std::int32_t lastYear;
    int seriesPercent;                          ///< share of books that belong to a series
    std::span<const std::string_view> patterns; ///< %A adjective, %N noun, %P place, %R role
    std::span<const std::string_view> adjectives;
    std::span<const std::string_view> nouns;
    std::span<const std::string_view> places;
    std::span<const std::string_view> roles;
};

std::span<const Genre> genres();

std::string makeTitle(const Genre& genre, Random& random);
std::string makeSeriesName(const Genre& genre, Random& random);
/// A first and a last name, both put together from invented parts.
std::string makeAuthor(Random& random);

} // namespace shelf::sample
