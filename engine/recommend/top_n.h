// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/run.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

struct TopNParameters {
    int count = 10;
    bool includeSeen = false;      ///< also books the reader has rated (in training or held out)
    bool includeUntrained = false; ///< also books that no training rating names: their vectors are random
    int reasons = 0;               ///< how many of the reader's books to name for each recommendation
};

/// A book the reader rated that speaks for a recommendation: weight = cosine of the two book vectors times
/// how far the reader's rating lies above the reader's mean, largest first.
struct Reason {
    std::int32_t book = -1;
    float weight = 0;
};

struct Recommendation {
    std::int32_t book = -1;
    float score = 0; ///< predicted rating as the model gives it
    std::vector<Reason> because;
};

struct RatedBook {
    std::int32_t book = -1;
    float rating = 0;
    bool heldOut = false; ///< in the validation part of the run's split
};

/// Best first, ties by book index.
std::vector<Recommendation> recommend(const Run& run, std::int32_t user, const TopNParameters& parameters);
/// For somebody who is not in the data, from ratings of known books.
std::vector<Recommendation> recommendNewReader(const Run& run, std::span<const RatedBook> rated,
                                               const TopNParameters& parameters);
/// The user's ratings, highest first, then in file order.
std::vector<RatedBook> ratedBooks(const Run& run, std::int32_t user);
std::vector<RatedBook> ratedBooks(const Dataset& data, std::int32_t user);

} // namespace shelf
