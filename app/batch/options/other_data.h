// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace shelf {

/// Ratings that a run has never seen, in the terms of the run.
struct OtherData {
    Dataset data; ///< the run's own data, and the others after them; new readers and books come last
    Split split;  ///< train: what the run was trained on; validation: the other ratings
    std::uint64_t alreadyTrained = 0; ///< of the other ratings: those whose reader and book were trained on
    std::uint64_t newUsers = 0;       ///< readers that the run does not know
    std::uint64_t newBooks = 0;
    std::uint64_t leftOut = 0;                      ///< ratings of these that were left out
    IdComparison usersBy = IdComparison::asWritten; ///< how ids were compared
    IdComparison booksBy = IdComparison::asWritten;
};

/// What becomes of readers and books that the run does not know.
enum class Unknown {
    outOfVocabulary, ///< they get indices beyond the model's, which it takes for the unknown reader or book
    leftOut,         ///< their ratings are left out: rankings are of known books for known readers
};

/// The first of the ids that are not the run's, each with the nearest of those: for a file so small that one
/// may be a typo; else empty.
Message newIdsText(const TextList& own, const TextList& others, IdComparison by, std::size_t ratings);

/// Joins by ids as they are written, or as numbers or ISBNs where that finds more of them; by what somebody
/// says (ReadingOptions::ids of the other data) where he does.
OtherData joinOtherData(const Run& run, const Dataset& other, Unknown unknown);

} // namespace shelf
