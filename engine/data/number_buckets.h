// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/number_column.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// Numbers cut into buckets, and brought to mean 0 and variance 1.
struct NumberBuckets {
    std::vector<double> edges; ///< ascending; bucket i holds numbers from edges[i-1] up to below edges[i]
    double min = 0;
    double max = 0;
    double mean = 0;
    double deviation = 1; ///< never 0

    /// Buckets of about as many of these numbers each; fewer where there are fewer different numbers.
    static NumberBuckets ofEqualCount(std::vector<double> values, std::size_t buckets);

    std::size_t count() const { return edges.size() + 1; }
    std::uint32_t bucketOf(double value) const;
    float normalized(double value) const { return static_cast<float>((value - mean) / deviation); }
};

/// Times cut into buckets of equal width between the first and the last; earlier and later ones go to those
/// at the ends.
struct TimeBuckets {
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::size_t count = 0;
    double mean = 0;
    double deviation = 1; ///< never 0

    TimeBuckets() = default;
    /// times must not be empty.
    TimeBuckets(const NumberColumn<std::int64_t>& times, std::size_t buckets);

    std::uint32_t bucketOf(std::int64_t time) const;
    float normalized(std::int64_t time) const
    {
        return static_cast<float>((static_cast<double>(time) - mean) / deviation);
    }
};

} // namespace shelf
