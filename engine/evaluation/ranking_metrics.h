// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/split.h"
#include "engine/models/model.h"

#include <cstdint>

namespace shelf {

struct RankingParameters {
    int k = 10;               ///< length of the list that is judged
    bool sampled = false;     ///< judge each held-out book among `negatives` drawn ones (He et al. 2017)
    int negatives = 99;       ///< sampled only
    std::uint64_t seed = 1;   ///< sampled only
    int threads = 0;          ///< 0: as many as the machine has
};

/// Means over users with at least one held-out book. Candidates are all books but those the user has in
/// training; ties count against us; held-out books unknown to training count as misses. Recall@K = hits /
/// the user's held-out books; NDCG with binary gain, ideal over min(K, held-out).
struct RankingMetrics {
    std::uint64_t users = 0;
    int k = 10;
    double hitRatio = 0;
    double ndcg = 0;
    double recall = 0;
    double precision = 0;
    double mrr = 0;      ///< reciprocal rank of the first held-out book, over the whole list
    double auc = 0;      ///< chance that a held-out book ranks above one that is neither held out nor trained
    double coverage = 0; ///< share of the catalogue that is in somebody's top K; 0 where sampled
};

Result<RankingMetrics> rankingMetrics(const RatingModel& model, const Dataset& data, const Split& split,
                                      const RankingParameters& parameters, const Progress& progress = {});

} // namespace shelf
