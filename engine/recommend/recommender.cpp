// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/recommender.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// The books that at least one rating of the training part names.
std::vector<std::uint8_t> trainedBooks(const Run& run)
{
    std::vector<std::uint8_t> trained(run.data->bookCount(), 0);
    for (const std::uint32_t row : run.split.train)
        trained[static_cast<std::size_t>(run.data->book[row])] = 1;
    return trained;
}

void bestFirst(std::vector<RatedBook>& rated)
{
    std::stable_sort(rated.begin(), rated.end(),
                     [](const RatedBook& a, const RatedBook& b) { return a.rating > b.rating; });
}

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

/// Which of the reader's books speak for one that is recommended. Only ratings that the model has seen can
/// be reasons, and only books that the reader liked more than most and that lie in the same direction.
std::vector<Reason> reasonsFor(std::int32_t book, std::span<const RatedBook> rated, const MatrixView& vectors,
                               int count)
{
    double sum = 0;
    double known = 0;
    for (const RatedBook& r : rated) {
        if (!r.heldOut) {
            sum += r.rating;
            ++known;
        }
    }
    std::vector<Reason> reasons;
    for (const RatedBook& r : rated) {
        const double above = r.rating - sum / known;
        if (r.heldOut || r.book == book || above <= 0)
            continue;
        const double weight = above * cosine(vectors.row(static_cast<std::size_t>(book)),
                                             vectors.row(static_cast<std::size_t>(r.book)));
        if (weight > 0)
            reasons.push_back({r.book, static_cast<float>(weight)});
    }
    const std::size_t kept = std::min(static_cast<std::size_t>(std::max(count, 0)), reasons.size());
    std::partial_sort(reasons.begin(), reasons.begin() + static_cast<std::ptrdiff_t>(kept), reasons.end(),
                      [](const Reason& a, const Reason& b) {
                          return a.weight > b.weight || (a.weight == b.weight && a.book < b.book);
                      });
    reasons.resize(kept);
    return reasons;
}

std::vector<Recommendation> pick(const Model& model, const std::vector<std::uint8_t>& trained,
                                 std::span<const float> scores, std::span<const RatedBook> rated,
                                 const TopNParameters& parameters)
{
    std::vector<std::uint8_t> out(scores.size(), 0);
    if (!parameters.includeUntrained)
        for (std::size_t b = 0; b < out.size(); ++b)
            out[b] = b < trained.size() && trained[b] ? 0 : 1;
    if (!parameters.includeSeen)
        for (const RatedBook& r : rated)
            out[static_cast<std::size_t>(r.book)] = 1;

    std::vector<std::int32_t> order;
    order.reserve(scores.size());
    for (std::size_t b = 0; b < scores.size(); ++b)
        if (!out[b] && !std::isnan(scores[b]))
            order.push_back(static_cast<std::int32_t>(b));
    const std::size_t count = std::min(static_cast<std::size_t>(std::max(parameters.count, 0)), order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                      [&](std::int32_t a, std::int32_t b) {
                          const float scoreA = scores[static_cast<std::size_t>(a)];
                          const float scoreB = scores[static_cast<std::size_t>(b)];
                          return scoreA > scoreB || (scoreA == scoreB && a < b);
                      });

    const MatrixView vectors = model.bookEmbedding();
    std::vector<Recommendation> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i].book = order[i];
        result[i].score = scores[static_cast<std::size_t>(order[i])];
        if (parameters.reasons > 0 && !vectors.empty())
            result[i].because = reasonsFor(order[i], rated, vectors, parameters.reasons);
    }
    return result;
}

std::vector<Recommendation> pickForUser(const Model& model, const std::vector<std::uint8_t>& trained,
                                        std::int32_t user, std::span<const RatedBook> rated,
                                        const TopNParameters& parameters)
{
    std::vector<float> scores(model.bookCount());
    model.scoreAllBooks(user, scores);
    return pick(model, trained, scores, rated, parameters);
}

} // namespace

Recommender::Recommender(const Run& run) : m_data(run.data), m_model(run.model)
{
    m_trained = trainedBooks(run);
    m_heldOut.assign(m_data->ratingCount(), 0);
    for (const std::uint32_t row : run.split.validation)
        m_heldOut[row] = 1;
    m_byUser = groupBy(m_data->user, m_data->userCount());
}

std::vector<RatedBook> Recommender::ratedBooks(std::int32_t user) const
{
    std::vector<RatedBook> rated;
    if (user < 0 || static_cast<std::size_t>(user) >= m_byUser.groups())
        return rated;
    const auto u = static_cast<std::size_t>(user);
    for (std::uint32_t i = m_byUser.start[u]; i < m_byUser.start[u + 1]; ++i) {
        const std::uint32_t row = m_byUser.order[i];
        rated.push_back({m_data->book[row], m_data->rating[row], m_heldOut[row] != 0});
    }
    bestFirst(rated);
    return rated;
}

std::vector<Recommendation> Recommender::forUser(std::int32_t user, const TopNParameters& parameters) const
{
    if (!m_model)
        return {};
    return pickForUser(*m_model, m_trained, user, ratedBooks(user), parameters);
}

std::vector<Recommendation> recommend(const Run& run, std::int32_t user, const TopNParameters& parameters)
{
    if (!run.model)
        return {};
    return pickForUser(*run.model, trainedBooks(run), user, ratedBooks(run, user), parameters);
}

std::vector<Recommendation> recommendNewReader(const Run& run, std::span<const RatedBook> rated,
                                               const TopNParameters& parameters)
{
    if (!run.model)
        return {};
    std::vector<RatedBook> known;
    std::vector<std::int32_t> books;
    std::vector<float> ratings;
    for (const RatedBook& r : rated) {
        if (r.book < 0 || static_cast<std::size_t>(r.book) >= run.model->bookCount())
            continue;
        known.push_back({r.book, r.rating, false});
        books.push_back(r.book);
        ratings.push_back(r.rating);
    }
    std::vector<float> scores(run.model->bookCount());
    run.model->scoreNewReader(books, ratings, scores);
    return pick(*run.model, trainedBooks(run), scores, known, parameters);
}

std::vector<RatedBook> ratedBooks(const Dataset& data, std::int32_t user)
{
    std::vector<RatedBook> rated;
    for (std::size_t row = 0; row < data.ratingCount(); ++row)
        if (data.user[row] == user)
            rated.push_back(
                {data.book[row], data.rating[row], !data.heldOut.empty() && data.heldOut[row] != 0});
    bestFirst(rated);
    return rated;
}

std::vector<RatedBook> ratedBooks(const Run& run, std::int32_t user)
{
    const Dataset& data = *run.data;
    std::vector<RatedBook> rated;
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        if (data.user[row] != user)
            continue;
        const bool heldOut = std::binary_search(run.split.validation.begin(), run.split.validation.end(),
                                                static_cast<std::uint32_t>(row));
        rated.push_back({data.book[row], data.rating[row], heldOut});
    }
    bestFirst(rated);
    return rated;
}

} // namespace shelf
