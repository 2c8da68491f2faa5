// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/overview/activity.h"
#include "engine/data/overview/bars.h"
#include "engine/data/overview/biases.h"
#include "engine/data/overview/coverage.h"
#include "engine/data/overview/long_tail.h"
#include "engine/data/overview/suspects.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// How ratings are spread: what a person looks at before trusting data.
struct Overview {
    std::vector<OverviewBar> stars; ///< ratings by value; none where nobody gave stars
    LongTail books;                 ///< of the books that have a rating
    LongTail readers;
    Activity activity;         ///< no bars where there are no times
    bool timesLeftOut = false; ///< there are some in the files, and the notes say why they are not here
    Coverage coverage;
    Biases bookBiases; ///< none where nobody gave stars, or all the same
    Biases readerBiases;
    Suspects suspects;
};

/// Linear in the number of ratings, but for sorting the books, and the readers with hundreds of ratings.
/// Cancelled by progress.
Result<Overview> overviewOf(const Dataset& data, const Progress& progress = {});

/// The figures that are drawn as bars.
enum class OverviewFigure { stars, bookTail, readerTail, activity, bookBias, readerBias };

const std::vector<OverviewBar>& barsOf(const Overview& overview, OverviewFigure figure);

/// The books behind a bar, ascending: those that were rated so by somebody or in that time, that have so many
/// ratings or that bias, and those that were rated by the readers who have. Linear in the number of ratings.
/// Empty where there is no such bar.
std::vector<std::int32_t> booksBehind(const Dataset& data, const Overview& overview, OverviewFigure figure,
                                      std::size_t bar);

} // namespace shelf
