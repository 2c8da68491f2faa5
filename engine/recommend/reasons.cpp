// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/reasons.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

double cosine(std::span<const float> a, std::span<const float> b)
{
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += double(a[i]) * b[i];
        squareA += double(a[i]) * a[i];
        squareB += double(b[i]) * b[i];
    }
    return squareA > 0 && squareB > 0 ? product / std::sqrt(squareA) / std::sqrt(squareB) : 0;
}

void keepLargest(std::vector<Reason>& reasons, int most)
{
    const std::size_t kept = std::min(static_cast<std::size_t>(std::max(most, 0)), reasons.size());
    std::partial_sort(reasons.begin(), reasons.begin() + static_cast<std::ptrdiff_t>(kept), reasons.end(),
                      [](const Reason& a, const Reason& b) {
                          return a.weight > b.weight || (a.weight == b.weight && a.book < b.book);
                      });
    reasons.resize(kept);
}

void put(Recommendation& recommendation, std::vector<Reason> reasons, ReasonKind kind, int most)
{
    keepLargest(reasons, most);
    recommendation.kind = reasons.empty() ? ReasonKind::none : kind;
    recommendation.because = std::move(reasons);
}

} // namespace

Reasons::Reasons(const Model& model, std::int32_t user, std::span<const RatedBook> rated)
    : m_model(model), m_user(user)
{
    for (const RatedBook& one : rated) {
        if (one.heldOut)
            continue;
        m_books.push_back(one.book);
        m_ratings.push_back(one.rating);
    }
}

void Reasons::explain(std::span<Recommendation> recommendations, int most) const
{
    if (most <= 0 || m_books.empty() || recommendations.empty())
        return;
    if (explainExactly(recommendations, most))
        return;
    if (!m_model.bookEmbedding().empty())
        explainByNeighbors(recommendations, most);
    else
        explainByAblation(recommendations, most);
}

bool Reasons::explainExactly(std::span<Recommendation> recommendations, int most) const
{
    bool any = false;
    for (Recommendation& recommendation : recommendations) {
        std::vector<Reason> reasons;
        for (const Contribution& part :
             m_model.contributions(m_user, m_books, m_ratings, recommendation.book))
            if (part.book != recommendation.book && std::isfinite(part.weight))
                reasons.push_back({part.book, part.weight});
        any = any || !reasons.empty();
        put(recommendation, std::move(reasons), ReasonKind::exact, most);
    }
    return any;
}

void Reasons::explainByNeighbors(std::span<Recommendation> recommendations, int most) const
{
    const MatrixView vectors = m_model.bookEmbedding();
    const bool byRating = m_model.predictsRatings();
    const double mean =
        std::accumulate(m_ratings.begin(), m_ratings.end(), 0.0) / static_cast<double>(m_ratings.size());
    for (Recommendation& recommendation : recommendations) {
        const auto target = vectors.row(static_cast<std::size_t>(recommendation.book));
        std::vector<Reason> reasons;
        for (std::size_t i = 0; i < m_books.size(); ++i) {
            const double liked = byRating ? static_cast<double>(m_ratings[i]) - mean : 1;
            if (m_books[i] == recommendation.book || liked <= 0)
                continue;
            const double weight = liked * cosine(target, vectors.row(static_cast<std::size_t>(m_books[i])));
            if (weight > 0)
                reasons.push_back({m_books[i], static_cast<float>(weight)});
        }
        put(recommendation, std::move(reasons), ReasonKind::neighbors, most);
    }
}

void Reasons::explainByAblation(std::span<Recommendation> recommendations, int most) const
{
    std::vector<std::size_t> order(m_books.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return m_ratings[a] > m_ratings[b]; });
    order.resize(std::min(order.size(), kMostAblated));

    std::vector<float> whole(m_model.bookCount());
    m_model.scoreNewReader(m_books, m_ratings, whole);
    std::vector<float> without(whole.size());
    std::vector<std::vector<Reason>> reasons(recommendations.size());
    for (const std::size_t left : order) {
        std::vector<std::int32_t> books = m_books;
        std::vector<float> ratings = m_ratings;
        books.erase(books.begin() + static_cast<std::ptrdiff_t>(left));
        ratings.erase(ratings.begin() + static_cast<std::ptrdiff_t>(left));
        m_model.scoreNewReader(books, ratings, without);
        for (std::size_t i = 0; i < recommendations.size(); ++i) {
            const auto book = static_cast<std::size_t>(recommendations[i].book);
            const float fall = whole[book] - without[book];
            // Differences of rounding alone are no reason.
            if (recommendations[i].book != m_books[left] && fall > 1e-5f * std::abs(whole[book]))
                reasons[i].push_back({m_books[left], fall});
        }
    }
    for (std::size_t i = 0; i < recommendations.size(); ++i)
        put(recommendations[i], std::move(reasons[i]), ReasonKind::ablation, most);
}

} // namespace shelf
