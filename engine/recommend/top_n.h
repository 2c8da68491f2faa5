// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/recommend/book_filter.h"
#include "engine/recommend/list_rules.h"
#include "engine/run/run.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

struct TopNParameters {
    int count = 10;
    bool includeSeen = false; ///< also books the reader has rated in training
    /// Books whose rating was held out: the model has not seen it, so that finding them is a hit. Left out
    /// where somebody wants new books only.
    bool includeHeldOut = true;
    bool includeUntrained = false; ///< also books that no training rating names: their vectors are random
    int reasons = 0;               ///< how many of the reader's books to name for each recommendation
    BookFilter filter = {};
    ListRules rules = {};
    std::vector<std::int32_t> excluded = {}; ///< "not this one": books never to recommend
    /// 0: best scores only; up to 1: ever more unlike the books above (maximal marginal relevance, see
    /// diversity.h).
    double diversity = 0;
};

/// What the weight of a reason means.
enum class ReasonKind {
    none,      ///< no book of the reader speaks for this one in particular
    exact,     ///< what the model's sum adds to the score for this book; largest first, of any sign
    ablation,  ///< by how much the score falls when the reader's taste is fitted without this book
    neighbors, ///< cosine of the two book vectors times how far the rating lies above the reader's mean;
               ///< of models that take no ratings the cosine alone
};

/// A book the reader rated that speaks for a recommendation, largest weight first.
struct Reason {
    std::int32_t book = -1;
    float weight = 0;
    int reader = 0; ///< whose book it is, where two readers are recommended for: 0 or 1
};

struct Recommendation {
    std::int32_t book = -1;
    float score = 0; ///< as the model gives it; for two readers see JointRule
    std::vector<Reason> because = {};
    ReasonKind kind = ReasonKind::none; ///< of `because`
    std::vector<float> each = {};       ///< for two readers: the model's score for either; else empty
    bool hit = false;                   ///< a reader's rating of it was held out
    std::int32_t insteadOf = -1;        ///< the later volume in whose place it stands (ListRules::nextVolume)
};

struct RatedBook {
    std::int32_t book = -1;
    float rating = 0;
    bool heldOut = false; ///< in the validation or test part of the run's split
};

/// Best first, ties by book index; a next volume at the place of the one that it stands for.
std::vector<Recommendation> recommend(const Run& run, std::int32_t user, const TopNParameters& parameters);
/// For somebody who is not in the data, from ratings of known books.
std::vector<Recommendation> recommendNewReader(const Run& run, std::span<const RatedBook> rated,
                                               const TopNParameters& parameters);
/// The user's ratings, highest first, then in file order.
std::vector<RatedBook> ratedBooks(const Run& run, std::int32_t user);
std::vector<RatedBook> ratedBooks(const Dataset& data, std::int32_t user);

} // namespace shelf
