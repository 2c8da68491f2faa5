// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/neighbor_lists.h"
#include "engine/models/neighborhood/set_similarity.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace shelf {

/// Both likenesses of every pair of rows, of which the nearest of each row are kept:
/// "rating": the correlation of what two rows' ratings of the same columns leave of the bias model, times
/// (n - 1) / (n - 1 + shrinkage) where they have n columns in common (Koren 2010, section 2.2), where above
/// zero;
/// "ranking": that of SetSimilarity.
class SimilarityJob {
public:
    SimilarityJob(const Occurrences& occurrences, NeighborhoodKind kind, const BiasModel& biases,
                  const SetSimilarity& sets, double shrinkage, std::size_t ratingWidth,
                  std::size_t rankingWidth);

    /// The lists of rows first .. last-1; the same for any number of threads.
    void run(std::size_t first, std::size_t last, Workers& workers);

    NeighborLists takeRating() { return std::move(m_rating); }
    NeighborLists takeRanking() { return std::move(m_ranking); }

private:
    struct Scratch;
    void row(std::size_t row, Scratch& scratch);

    const Occurrences& m_occurrences;
    const SetSimilarity& m_sets;
    float m_shrinkage;
    NeighborLists m_rating;
    NeighborLists m_ranking;
    std::vector<std::size_t> m_columnStart;
    std::vector<float> m_rowResiduals; ///< row by row
    std::vector<std::size_t> m_rowStart;
    std::vector<float> m_columnResiduals; ///< column by column
    std::vector<float> m_rowWeights;
};

} // namespace shelf
