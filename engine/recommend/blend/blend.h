// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/run/run.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace shelf {

/// How the scores of several models become one. Stars, inner products and probabilities share no unit, so that
/// only what has none is added. Both go over a reader's candidates: the books that every part has in training,
/// but those that the reader has there.
enum class BlendRule {
    /// Each model's scores with mean 0 and standard deviation 1 over the candidates, in the weighted mean
    /// (Montague, Aslam: Relevance Score Normalization for Metasearch, CIKM 2001: ZMUV with CombSUM). Keeps by
    /// how much a model prefers a book.
    standardized,
    /// Weighted reciprocal rank fusion (Cormack, Clarke, Büttcher: Reciprocal Rank Fusion, SIGIR 2009): the
    /// weighted mean of 61 / (60 + place), 1 for what every part puts first. Equal scores share a place. One
    /// model's outliers weigh no more than its order.
    ranks,
};
inline constexpr BlendRule kBlendRules[] = {BlendRule::standardized, BlendRule::ranks};
std::string_view blendRuleName(BlendRule rule); ///< "standardized", "ranks"

struct BlendPart {
    std::shared_ptr<const Run> run; ///< with a model
    double weight = 1;              ///< 0 and up; only how they stand to each other matters
};

/// Whether both were trained on the same ratings of the same readers and books, in the same order.
bool shareRatings(const Run& a, const Run& b);
/// Whether they have learned from the same of them, and hold out the same, so that one measurement judges both.
bool shareHeldOut(const Run& a, const Run& b);

/// The parts as one run, to recommend by and to measure like any other: its model's scores are the blended
/// ones. What any part has learned from counts as training, and as held out what every part holds out. A usage
/// error where there are fewer than two parts, one has no model or other ratings, a weight is no number from 0
/// up, or all are 0.
Result<Run> blendRuns(std::span<const BlendPart> parts, BlendRule rule);

/// What a blend and its parts come to on what they hold out.
struct BlendFigures {
    RankingMetrics blend;
    std::vector<RankingMetrics> parts; ///< as those of the call
};

/// By rankingMetrics() with these parameters, the protocol of the runs; a part's own figures are taken where
/// they were measured so. A usage error where the parts hold out different ratings, or none.
Result<BlendFigures> measureBlend(std::span<const BlendPart> parts, BlendRule rule,
                                  const RankingParameters& parameters, const Progress& progress = {});

} // namespace shelf
