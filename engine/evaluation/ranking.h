// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation/ranking_metrics.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Scores of books that judge where the wanted ones stand. A score that is not a number counts as the lowest.

/// The place (1: best) of the wanted book among the candidates. Those with an equal score stand before it;
/// the wanted book itself, where it is among the candidates, is passed over.
std::size_t placeAmong(std::int32_t wanted, float wantedScore, std::span<const std::int32_t> candidates,
                       std::span<const float> candidateScores);

/// 1 / log2(place + 1), the gain of one wanted book at that place.
double gainAt(std::size_t place);

/// The metrics of lists with one wanted book each, by its place among it and `candidates` others.
RankingMetrics metricsOfPlaces(std::span<const std::size_t> places, std::size_t candidates, int k);

/// What one user's list comes to.
struct UserRanking {
    double hitRatio = 0;
    double ndcg = 0;
    double recall = 0;
    double precision = 0;
    double reciprocalRank = 0;
    double auc = 0;
};

/// One wanted book: a list of it and `candidates` others.
UserRanking rankingOfPlace(std::size_t place, std::size_t candidates, int k);

/// Judges one user's scores of all books; keeps its own scratch memory from user to user.
class FullRanking {
public:
    FullRanking(std::size_t books, int k);

    /// scores: of every book. known: books left out of the list. wanted: the held-out books, each once, none
    /// of them in known. reachable[i]: whether wanted[i] can be found at all (it was in training).
    UserRanking judge(std::span<const float> scores, std::span<const std::int32_t> known,
                      std::span<const std::int32_t> wanted, std::span<const std::uint8_t> reachable);

    /// The first K of the list last judged, in no particular order.
    std::span<const std::int32_t> top() const { return m_top; }

private:
    enum class Role : std::uint8_t { other, known, wanted };

    std::vector<Role> m_role;
    std::vector<float> m_wantedScores;      ///< descending
    std::vector<std::size_t> m_above;       ///< others between one wanted score and the next
    std::vector<std::size_t> m_wantedOrder; ///< wanted books by score, descending
    std::vector<std::int32_t> m_top;
    std::size_t m_k = 10;
};

} // namespace shelf
