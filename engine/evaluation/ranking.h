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
    double averagePrecision = 0;
    double reciprocalRank = 0;
    double auc = 0;

    /// Adds share times the other.
    void add(const UserRanking& other, double share = 1);
    /// Writes the figures to where they stand among the metrics.
    void storeIn(RankingMetrics& metrics) const;
};

/// One wanted book: a list of it and `candidates` others.
UserRanking rankingOfPlace(std::size_t place, std::size_t candidates, int k);

/// Judges one user's scores of all books; keeps its own scratch memory from user to user.
class FullRanking {
public:
    /// depth: the longest list that will be asked for.
    FullRanking(std::size_t books, int depth);

    /// scores: of every book; overwritten in part. known: books left out of the list. wanted: the held-out
    /// books, each once, none of them in known. reachable[i]: whether wanted[i] can be found at all (it was
    /// in training).
    void judge(std::span<float> scores, std::span<const std::int32_t> known,
               std::span<const std::int32_t> wanted, std::span<const std::uint8_t> reachable);

    /// Of the list last judged, cut after its first k.
    UserRanking at(int k) const;
    /// Its first `depth` books, best first; fewer where there are fewer.
    std::span<const std::int32_t> top() const { return m_top; }

private:
    void listOthers(std::span<const float> scores);
    void mergeWanted(std::span<const std::int32_t> wanted);

    enum class Role : std::uint8_t { other, known, wanted };
    struct Scored {
        float score;
        std::int32_t book;
    };

    std::vector<Role> m_role;
    std::vector<float> m_wantedScores;
    std::vector<std::size_t> m_wantedOrder; ///< wanted books by score, descending
    std::vector<std::size_t> m_places;      ///< of them, in that order
    std::vector<std::uint8_t> m_found;      ///< whether they can be found, in that order
    std::vector<Scored> m_best;             ///< best others, best first
    std::vector<std::int32_t> m_top;
    std::size_t m_others = 0;
    std::size_t m_depth = 10;
};

} // namespace shelf
