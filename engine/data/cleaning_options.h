// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace shelf {

/// What is to be left out of ratings or changed in them after they were read. The steps are taken in the
/// order in which they stand here; those at their defaults are not.
struct CleaningOptions {
    std::optional<std::int64_t> since = {}; ///< seconds since 1970; earlier ratings go
    std::optional<std::int64_t> until = {}; ///< the same; later ratings go
    int oneValue = 0;                       ///< readers with so many equal ratings and no others go
    std::optional<float> implicit = {};     ///< from here up a book counts as taken; the rest goes
    int sampleUsers = 0;                    ///< readers who are drawn; the others go
    int minUser = 0;                        ///< ratings that a reader has at least, else goes;
    int minBook = 0;                        ///< and a book: until both hold
    std::optional<std::pair<float, float>> scale = {}; ///< where the smallest and the largest rating go

    bool operator==(const CleaningOptions&) const = default;
};

// Each of them as text, as in ReadingOption.

std::string getSince(const CleaningOptions& options);
std::string getUntil(const CleaningOptions& options);
std::string getImplicit(const CleaningOptions& options);
std::string getScale(const CleaningOptions& options);

/// A date stands for its first second, in UTC.
Status setSince(CleaningOptions& options, std::string_view value);
/// A date stands for its last second, in UTC.
Status setUntil(CleaningOptions& options, std::string_view value);
/// A whole number from 2.
Status setOneValue(CleaningOptions& options, std::string_view value);
Status setImplicit(CleaningOptions& options, std::string_view value);
/// "1..5"
Status setScale(CleaningOptions& options, std::string_view value);
/// A whole number from 1.
Status setCount(int& count, std::string_view key, std::string_view value);

} // namespace shelf
