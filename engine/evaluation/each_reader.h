// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation/ranking.h"
#include "engine/evaluation/ranking_metrics.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// What rankingMetrics() takes means of: each reader's own figures, and which held-out books the lists hold.
struct ReaderRankings {
    int k = 10;
    std::vector<std::int32_t> readers;  ///< those with a held-out book, ascending
    std::vector<UserRanking> figures;   ///< one a reader, of the list cut at k
    std::vector<std::uint32_t> start;   ///< readers + 1: where a reader's held-out books begin
    std::vector<std::int32_t> wanted;   ///< held-out books, a reader's one after another
    std::vector<std::uint8_t> isListed; ///< one a held-out book: 1 where it stands among the first k
};

/// Over all books: parameters.sampled must be off. The result does not depend on the number of threads.
Result<ReaderRankings> rankingOfEachReader(const Model& model, const Dataset& data, const Split& split,
                                           const RankingParameters& parameters,
                                           const Progress& progress = {});

} // namespace shelf
