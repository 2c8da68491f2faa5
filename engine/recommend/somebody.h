// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"
#include "engine/recommend/top_n.h"

#include <vector>

namespace shelf {

/// Somebody to recommend books to: a reader of the data, or else a new one of whom features are known, or
/// else a new one of whom ratings are known (possibly none).
struct Somebody {
    std::int32_t user = -1;
    std::vector<RatedBook> rated = {};
    /// Books that the new reader has read besides, without rating them. They are nothing new; for a model
    /// that predicts no ratings they are books taken like the rated ones.
    std::vector<std::int32_t> read = {};
    std::vector<FeatureValue> features = {};
};

/// How the wishes of two readers become one. Each reader's scores are standardized over the books that have
/// ratings in training (0 is the mean of them, 1 a standard deviation above), so that neither outweighs the
/// other by the spread of their scores.
enum class JointRule {
    mean,        ///< mean of both
    leastMisery, ///< the lower of both: nobody is displeased
};

/// How likeness of readers is measured.
enum class LikenessKind {
    none,
    vectors, ///< cosine of the two reader vectors
    books,   ///< cosine of the sets of books, c / sqrt(a b), times c / (c + 3), for c books in common
};

struct SimilarReader {
    std::int32_t user = -1;
    float likeness = 0;       ///< at most 1, more is more alike
    std::uint32_t common = 0; ///< books that both rated, the other one in training; this one too, if at all
};

/// Most alike first, ties by reader index.
struct SimilarReaders {
    LikenessKind kind = LikenessKind::none;
    std::vector<SimilarReader> readers;
};

} // namespace shelf
