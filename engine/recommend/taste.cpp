// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/taste.h"

namespace shelf {

std::optional<double> aboveOthers(const Dataset& data, std::span<const RatedBook> rated)
{
    const std::vector<RatingSummary> books = summarizeBooks(data);
    double sum = 0;
    std::size_t count = 0;
    for (const RatedBook& one : rated) {
        const RatingSummary& others = books[static_cast<std::size_t>(one.book)];
        if (!others.mean)
            continue;
        sum += static_cast<double>(one.rating) - *others.mean;
        ++count;
    }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

} // namespace shelf
