// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/ranking.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

float rankable(float score)
{
    return std::isnan(score) ? -std::numeric_limits<float>::infinity() : score;
}

double idealGain(std::size_t wanted, std::size_t k)
{
    double sum = 0;
    for (std::size_t place = 1; place <= std::min(wanted, k); ++place)
        sum += gainAt(place);
    return sum;
}

struct Scored {
    float score;
    std::int32_t book;
    /// Better than the other: higher score, then lower number.
    bool operator<(const Scored& other) const
    {
        return score != other.score ? score > other.score : book < other.book;
    }
};

/// The best `size` of what it is offered.
class Best {
public:
    explicit Best(std::size_t size) : m_size(size) { m_heap.reserve(size); }

    void offer(Scored candidate)
    {
        if (m_heap.size() < m_size) {
            m_heap.push_back(candidate);
            std::push_heap(m_heap.begin(), m_heap.end());
        } else if (m_size > 0 && candidate < m_heap.front()) {
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.back() = candidate;
            std::push_heap(m_heap.begin(), m_heap.end());
        }
    }

    std::vector<Scored>& sorted()
    {
        std::sort_heap(m_heap.begin(), m_heap.end());
        return m_heap;
    }

private:
    std::size_t m_size;
    std::vector<Scored> m_heap;
};

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

UserRanking rankingOfPlace(std::size_t place, std::size_t candidates, int k)
{
    UserRanking r;
    if (place <= static_cast<std::size_t>(k)) {
        r.hitRatio = 1;
        r.recall = 1;
        r.precision = 1.0 / k;
        r.ndcg = gainAt(place);
    }
    r.reciprocalRank = 1.0 / static_cast<double>(place);
    r.auc = candidates > 0 ? 1.0 - static_cast<double>(place - 1) / static_cast<double>(candidates) : 1.0;
    return r;
}

RankingMetrics metricsOfPlaces(std::span<const std::size_t> places, std::size_t candidates, int k)
{
    RankingMetrics metrics;
    metrics.users = places.size();
    metrics.k = k;
    if (places.empty())
        return metrics;
    for (const std::size_t place : places) {
        const UserRanking r = rankingOfPlace(place, candidates, k);
        metrics.hitRatio += r.hitRatio;
        metrics.ndcg += r.ndcg;
        metrics.recall += r.recall;
        metrics.precision += r.precision;
        metrics.mrr += r.reciprocalRank;
        metrics.auc += r.auc;
    }
    const auto n = static_cast<double>(places.size());
    for (double* sum :
         {&metrics.hitRatio, &metrics.ndcg, &metrics.recall, &metrics.precision, &metrics.mrr, &metrics.auc})
        *sum /= n;
    return metrics;
}

FullRanking::FullRanking(std::size_t books, int k)
    : m_role(books, Role::other), m_k(static_cast<std::size_t>(std::max(1, k)))
{}

UserRanking FullRanking::judge(std::span<const float> scores, std::span<const std::int32_t> known,
                               std::span<const std::int32_t> wanted, std::span<const std::uint8_t> reachable)
{
    const auto mark = [this](std::span<const std::int32_t> books, Role role) {
        for (const std::int32_t book : books)
            m_role[static_cast<std::size_t>(book)] = role;
    };
    mark(known, Role::known);
    mark(wanted, Role::wanted);

    m_wantedOrder.resize(wanted.size());
    std::iota(m_wantedOrder.begin(), m_wantedOrder.end(), std::size_t{0});
    const auto wantedScore = [&](std::size_t i) {
        return rankable(scores[static_cast<std::size_t>(wanted[i])]);
    };
    std::stable_sort(m_wantedOrder.begin(), m_wantedOrder.end(),
                     [&](std::size_t a, std::size_t b) { return wantedScore(a) > wantedScore(b); });
    m_wantedScores.clear();
    for (const std::size_t i : m_wantedOrder)
        m_wantedScores.push_back(wantedScore(i));

    // Each other book stands before every wanted one that does not score higher than it.
    m_above.assign(wanted.size() + 1, 0);
    const float lowest = wanted.empty() ? 0 : m_wantedScores.back();
    Best best(m_k);
    std::size_t others = 0;
    for (std::size_t b = 0; b < m_role.size(); ++b) {
        if (m_role[b] != Role::other)
            continue;
        ++others;
        const float score = rankable(scores[b]);
        best.offer({score, static_cast<std::int32_t>(b)});
        if (score < lowest)
            continue;
        const auto first =
            std::lower_bound(m_wantedScores.begin(), m_wantedScores.end(), score, std::greater<float>());
        ++m_above[static_cast<std::size_t>(first - m_wantedScores.begin())];
    }
    mark(known, Role::other);
    mark(wanted, Role::other);

    UserRanking r;
    std::size_t above = 0;
    std::size_t hits = 0;
    m_top.clear();
    for (std::size_t j = 0; j < wanted.size(); ++j) {
        above += m_above[j];
        const std::size_t place = above + j + 1;
        if (place <= m_k)
            m_top.push_back(wanted[m_wantedOrder[j]]);
        if (!reachable[m_wantedOrder[j]])
            continue;
        if (place <= m_k) {
            ++hits;
            r.ndcg += gainAt(place);
        }
        if (r.reciprocalRank == 0)
            r.reciprocalRank = 1.0 / static_cast<double>(place);
        r.auc += others > 0 ? static_cast<double>(others - above) / static_cast<double>(others) : 1.0;
    }
    if (!wanted.empty()) {
        const auto count = static_cast<double>(wanted.size());
        r.hitRatio = hits > 0 ? 1 : 0;
        r.ndcg /= idealGain(wanted.size(), m_k);
        r.recall = static_cast<double>(hits) / count;
        r.precision = static_cast<double>(hits) / static_cast<double>(m_k);
        r.auc /= count;
    }
    for (const Scored& other : best.sorted())
        if (m_top.size() < m_k)
            m_top.push_back(other.book);
    return r;
}

} // namespace shelf
