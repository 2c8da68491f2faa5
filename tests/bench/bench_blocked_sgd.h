// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

/// Ratings a second of blocked SGD at 16 factors with one thread and two, beside the same steps in one plain
/// loop over the ratings in file order, compiled for this processor.
void benchBlockedSgd(const std::vector<std::int32_t>& users, const std::vector<std::int32_t>& books,
                     const std::vector<float>& ratings, std::size_t userCount, std::size_t bookCount,
                     int epochs);

/// Seconds of the fastest of `epochs` epochs of the plain loop.
double naiveSgd(const std::vector<std::int32_t>& users, const std::vector<std::int32_t>& books,
                const std::vector<float>& ratings, std::size_t userCount, std::size_t bookCount, int epochs);
