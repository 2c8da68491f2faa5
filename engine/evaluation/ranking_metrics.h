// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/split.h"
#include "engine/evaluation/interval.h"
#include "engine/models/model.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shelf {

struct RankingParameters {
    int k = 10;             ///< length of the list that is judged
    bool sampled = false;   ///< judge each held-out book among `negatives` drawn ones (He et al. 2017)
    int negatives = 99;     ///< sampled only
    std::uint64_t seed = 1; ///< of the drawn books and the bootstrap
    int threads = 0;        ///< 0: as many as the machine has; the result does not depend on it
    /// Leaves out the intervals and what lies beyond accuracy: for a figure every epoch.
    bool accuracyOnly = false;
    /// Judges the test part instead of the validation part, which then counts as known.
    bool onTest = false;
};

/// Means over users with at least one held-out book. Candidates are all books but those the user has in
/// training; ties count against us; held-out books unknown to training count as misses. Recall@K = hits /
/// the user's held-out books; NDCG with binary gain, ideal over min(K, held-out). The sampled protocol first
/// takes the mean over a user's held-out books, each among negatives of its own.
struct RankingMetrics {
    std::uint64_t users = 0;
    int k = 10;
    double hitRatio = 0;
    double ndcg = 0;
    double recall = 0;
    double precision = 0;
    double mrr = 0; ///< reciprocal rank of the first held-out book, over the whole list
    double auc = 0; ///< chance that a held-out book ranks above one that is neither held out nor trained
    double map = 0; ///< mean average precision at K: over min(K, held-out)

    // Beyond accuracy, of the lists of K; all 0 where sampled.
    double coverage = 0; ///< share of the catalogue that is in somebody's top K
    double gini = 0; ///< of how often each book of the catalogue is listed: 0 all alike, near 1 one book only
    double novelty = 0;    ///< mean of -log2(share of readers who have the listed book in training), bits
    double popularity = 0; ///< mean share of readers who have the listed book in training
    /// Mean of 1 - Jaccard similarity of the readers of two books of one list; over at most kDiverseLists
    /// lists of ten (fewer of longer ones), evenly chosen.
    double diversity = 0;

    // 95 % intervals over readers, by bootstrap with the parameters' seed.
    Interval hitRatioInterval;
    Interval ndcgInterval;
    Interval recallInterval;
    Interval mrrInterval;
};

inline constexpr std::size_t kDiverseLists = 1000;

Result<RankingMetrics> rankingMetrics(const Model& model, const Dataset& data, const Split& split,
                                      const RankingParameters& parameters, const Progress& progress = {});
/// Is told a reader's scores of every book, by several threads at once.
using ScoresSeen = std::function<void(std::int32_t user, std::span<const float> scores)>;

/// The same for several lengths of the list at once, one result each in the order of ks (parameters.k aside).
/// seen: told of each reader judged, so that what asks for the same scores needs no round of its own; never
/// where sampled.
Result<std::vector<RankingMetrics>> rankingMetricsAt(const Model& model, const Dataset& data,
                                                     const Split& split, std::span<const int> ks,
                                                     const RankingParameters& parameters,
                                                     const Progress& progress = {},
                                                     const ScoresSeen& seen = {});

} // namespace shelf
