// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr float kLowest = -std::numeric_limits<float>::infinity();

float rankable(float score)
{
    return std::isnan(score) ? kLowest : score;
}

double idealGain(std::size_t wanted, std::size_t k)
{
    double sum = 0;
    for (std::size_t place = 1; place <= std::min(wanted, k); ++place)
        sum += gainAt(place);
    return sum;
}

} // namespace

std::size_t placeAmong(std::int32_t wanted, float wantedScore, std::span<const std::int32_t> candidates,
                       std::span<const float> candidateScores)
{
    const float score = rankable(wantedScore);
    std::size_t place = 1;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i] != wanted && rankable(candidateScores[i]) >= score)
            ++place;
    return place;
}

double gainAt(std::size_t place)
{
    return 1.0 / std::log2(static_cast<double>(place) + 1.0);
}

void UserRanking::add(const UserRanking& other, double share)
{
    hitRatio += share * other.hitRatio;
    ndcg += share * other.ndcg;
    recall += share * other.recall;
    precision += share * other.precision;
    averagePrecision += share * other.averagePrecision;
    reciprocalRank += share * other.reciprocalRank;
    auc += share * other.auc;
}

void UserRanking::storeIn(RankingMetrics& metrics) const
{
    metrics.hitRatio = hitRatio;
    metrics.ndcg = ndcg;
    metrics.recall = recall;
    metrics.precision = precision;
    metrics.map = averagePrecision;
    metrics.mrr = reciprocalRank;
    metrics.auc = auc;
}

UserRanking rankingOfPlace(std::size_t place, std::size_t candidates, int k)
{
    UserRanking r;
    r.reciprocalRank = 1.0 / static_cast<double>(place);
    if (place <= static_cast<std::size_t>(k)) {
        r.hitRatio = 1;
        r.recall = 1;
        r.precision = 1.0 / k;
        r.averagePrecision = r.reciprocalRank;
        r.ndcg = gainAt(place);
    }
    r.auc = candidates > 0 ? 1.0 - static_cast<double>(place - 1) / static_cast<double>(candidates) : 1.0;
    return r;
}

RankingMetrics metricsOfPlaces(std::span<const std::size_t> places, std::size_t candidates, int k)
{
    RankingMetrics metrics;
    metrics.users = places.size();
    metrics.k = k;
    UserRanking mean;
    for (const std::size_t place : places)
        mean.add(rankingOfPlace(place, candidates, k), 1.0 / static_cast<double>(places.size()));
    mean.storeIn(metrics);
    return metrics;
}

FullRanking::FullRanking(std::size_t books, int depth)
    : m_role(books, Role::other), m_depth(static_cast<std::size_t>(std::max(1, depth)))
{}

void FullRanking::judge(std::span<float> scores, std::span<const std::int32_t> known,
                        std::span<const std::int32_t> wanted, std::span<const std::uint8_t> reachable)
{
    const auto mark = [this](std::span<const std::int32_t> books, Role role) {
        for (const std::int32_t book : books)
            m_role[static_cast<std::size_t>(book)] = role;
    };
    mark(known, Role::known);
    mark(wanted, Role::wanted);

    m_wantedScores.clear();
    for (const std::int32_t book : wanted)
        m_wantedScores.push_back(rankable(scores[static_cast<std::size_t>(book)]));
    m_wantedOrder.resize(wanted.size());
    std::iota(m_wantedOrder.begin(), m_wantedOrder.end(), std::size_t{0});
    std::stable_sort(m_wantedOrder.begin(), m_wantedOrder.end(),
                     [&](std::size_t a, std::size_t b) { return m_wantedScores[a] > m_wantedScores[b]; });

    // What is no candidate gets a score that no comparison takes.
    for (const auto books : {known, wanted})
        for (const std::int32_t book : books)
            scores[static_cast<std::size_t>(book)] = std::numeric_limits<float>::quiet_NaN();
    m_others = m_role.size() - known.size() - wanted.size();

    // Each other book stands before every wanted one that does not score higher than it.
    m_places.clear();
    m_found.clear();
    for (const std::size_t i : m_wantedOrder) {
        const float score = m_wantedScores[i];
        const std::size_t before =
            score > kLowest ? kernels().countAtLeast(scores.size(), scores.data(), score) : m_others;
        m_places.push_back(before + m_places.size() + 1);
        m_found.push_back(reachable[i]);
    }
    listOthers(scores);
    mergeWanted(wanted);
    mark(known, Role::other);
    mark(wanted, Role::other);
}

/// The best of the other books: higher score, then lower number.
void FullRanking::listOthers(std::span<const float> scores)
{
    const std::size_t wished = std::min(m_depth, m_others);
    m_best.clear();
    const auto insert = [&](std::size_t book) {
        const float score = scores[book];
        if (m_best.size() == wished)
            m_best.pop_back();
        const auto after = std::upper_bound(m_best.begin(), m_best.end(), score,
                                            [](float s, const Scored& other) { return s > other.score; });
        m_best.insert(after, {score, static_cast<std::int32_t>(book)});
    };
    const Kernels& kernel = kernels();
    for (std::size_t book = 0; wished > 0; ++book) {
        const float limit = m_best.size() < wished ? kLowest : m_best.back().score;
        book = kernel.firstAbove(book, scores.size(), scores.data(), limit);
        if (book >= scores.size())
            break;
        insert(book);
    }
    // Those with no score to speak of fill the list up.
    for (std::size_t book = 0; book < scores.size() && m_best.size() < wished; ++book)
        if (m_role[book] == Role::other && !(scores[book] > kLowest))
            m_best.push_back({kLowest, static_cast<std::int32_t>(book)});
}

void FullRanking::mergeWanted(std::span<const std::int32_t> wanted)
{
    m_top.clear();
    std::size_t nextWanted = 0;
    std::size_t nextOther = 0;
    for (std::size_t place = 1; place <= m_depth; ++place) {
        if (nextWanted < m_places.size() && m_places[nextWanted] == place)
            m_top.push_back(wanted[m_wantedOrder[nextWanted++]]);
        else if (nextOther < m_best.size())
            m_top.push_back(m_best[nextOther++].book);
        else
            break;
    }
}

UserRanking FullRanking::at(int k) const
{
    const auto cut = static_cast<std::size_t>(std::max(1, k));
    UserRanking r;
    std::size_t hits = 0;
    for (std::size_t j = 0; j < m_places.size(); ++j) {
        if (!m_found[j])
            continue;
        const std::size_t place = m_places[j];
        if (place <= cut) {
            ++hits;
            r.ndcg += gainAt(place);
            r.averagePrecision += static_cast<double>(hits) / static_cast<double>(place);
        }
        if (r.reciprocalRank == 0)
            r.reciprocalRank = 1.0 / static_cast<double>(place);
        const std::size_t above = place - 1 - j;
        r.auc += m_others > 0 ? static_cast<double>(m_others - above) / static_cast<double>(m_others) : 1.0;
    }
    if (m_places.empty())
        return r;
    const auto count = static_cast<double>(m_places.size());
    r.hitRatio = hits > 0 ? 1 : 0;
    r.ndcg /= idealGain(m_places.size(), cut);
    r.averagePrecision /= static_cast<double>(std::min(m_places.size(), cut));
    r.recall = static_cast<double>(hits) / count;
    r.precision = static_cast<double>(hits) / static_cast<double>(cut);
    r.auc /= count;
    return r;
}

} // namespace shelf
