// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/asked.h"
#include "engine/recommend/diversity.h"
#include "engine/recommend/editions.h"
#include "engine/recommend/reasons.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// Candidates that diversity chooses from, for each book that is wanted.
constexpr std::size_t kPool = 5;
constexpr std::size_t kSmallestPool = 100;

} // namespace

std::vector<std::uint8_t> Recommender::allowed(std::span<const Asked* const> readers,
                                               const TopNParameters& parameters) const
{
    std::vector<std::uint8_t> mask = passing(parameters.filter, m_data->books, m_ratings);
    mask.resize(m_model->bookCount(), 0);
    const auto forbid = [&](std::int32_t book) {
        if (book >= 0 && static_cast<std::size_t>(book) < mask.size())
            mask[static_cast<std::size_t>(book)] = 0;
    };
    if (!parameters.includeUntrained)
        for (std::size_t b = 0; b < m_ratings.size(); ++b)
            if (m_ratings[b] == 0)
                forbid(static_cast<std::int32_t>(b));
    for (const Asked* reader : readers)
        for (const RatedBook& one : reader->rated)
            if (one.heldOut ? !parameters.includeHeldOut : !parameters.includeSeen)
                forbid(one.book);
    for (const Asked* reader : readers)
        for (const std::int32_t book : reader->read)
            if (!parameters.includeSeen)
                forbid(book);
    for (const std::int32_t book : parameters.excluded)
        forbid(book);
    return mask;
}

void Recommender::diversify(std::vector<RuledList::Picked>& order, std::span<const float> scores,
                            std::size_t count, double diversity) const
{
    std::vector<float> best(order.size());
    std::vector<std::int32_t> books(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        books[i] = order[i].book;
        // A next volume stands for the better scored one.
        const std::int32_t scored = order[i].insteadOf < 0 ? order[i].book : order[i].insteadOf;
        best[i] = scores[static_cast<std::size_t>(scored)];
    }
    const MatrixView vectors = m_model->bookEmbedding();
    const auto resemblance =
        vectors.empty() ? byReaders([this](std::int32_t book) { return interactions().usersOf(book); },
                                    m_data->userCount(), books)
                        : byVectors(vectors, books);
    std::vector<RuledList::Picked> picked;
    for (const std::size_t place : diversePick(best, count, std::min(diversity, 1.0), resemblance))
        picked.push_back(order[place]);
    order = std::move(picked);
}

const Works& Recommender::works() const
{
    std::call_once(m_titled, [this] {
        m_works.emplace(worksByVectors(m_data->books, m_model->bookEmbedding(), m_unlearned, m_ratings));
    });
    return *m_works;
}

std::vector<OtherEdition> Recommender::otherEditionsOf(const Somebody& somebody) const
{
    std::vector<std::int32_t> read = somebody.read;
    for (const RatedBook& one : somebody.user >= 0 ? ratedBooks(somebody.user) : somebody.rated)
        if (!one.heldOut)
            read.push_back(one.book);
    return m_model ? otherEditions(works(), read) : std::vector<OtherEdition>();
}

/// The books of the list, in its order.
std::vector<RuledList::Picked> Recommender::pickBooks(std::span<const float> scores,
                                                      std::span<const Asked* const> readers,
                                                      const TopNParameters& parameters) const
{
    std::vector<std::uint8_t> mask = allowed(readers, parameters);
    std::vector<std::int32_t> order;
    order.reserve(scores.size());
    for (std::size_t b = 0; b < scores.size(); ++b) {
        mask[b] = mask[b] && !std::isnan(scores[b]) ? 1 : 0;
        if (mask[b])
            order.push_back(static_cast<std::int32_t>(b));
    }
    std::optional<RuledList> ruled;
    if (!parameters.rules.isOpen()) {
        std::vector<std::int32_t> read;
        for (const Asked* reader : readers) {
            read.insert(read.end(), reader->read.begin(), reader->read.end());
            for (const RatedBook& one : reader->rated)
                if (!one.heldOut)
                    read.push_back(one.book);
        }
        ruled.emplace(parameters.rules, works(), m_data->books, read);
        ruled->restrict(mask);
        std::erase_if(order, [&mask](std::int32_t book) { return !mask[static_cast<std::size_t>(book)]; });
    }
    const std::size_t count = std::min(static_cast<std::size_t>(std::max(parameters.count, 0)), order.size());
    const bool diverse = parameters.diversity > 0;
    const std::size_t pool = diverse ? std::min(std::max(kPool * count, kSmallestPool), order.size()) : count;
    const std::size_t sorted = ruled ? order.size() : pool;
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(sorted), order.end(),
                      [&](std::int32_t a, std::int32_t b) {
                          const float scoreA = scores[static_cast<std::size_t>(a)];
                          const float scoreB = scores[static_cast<std::size_t>(b)];
                          return scoreA > scoreB || (scoreA == scoreB && a < b);
                      });
    std::vector<RuledList::Picked> picked;
    if (ruled) {
        picked = ruled->pick(order, mask, m_ratings, pool);
    } else {
        for (std::size_t i = 0; i < pool; ++i)
            picked.push_back({order[i], -1});
    }
    if (diverse)
        diversify(picked, scores, std::min(count, picked.size()), parameters.diversity);
    return picked;
}

std::vector<Recommendation> Recommender::pick(std::span<const float> scores,
                                              std::span<const Asked* const> readers,
                                              const TopNParameters& parameters) const
{
    const std::vector<RuledList::Picked> order = pickBooks(scores, readers, parameters);
    const std::size_t count = order.size();
    std::vector<Recommendation> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i].book = order[i].book;
        result[i].insteadOf = order[i].insteadOf;
        result[i].score = scores[static_cast<std::size_t>(order[i].book)];
        for (const Asked* reader : readers)
            result[i].hit = result[i].hit ||
                            std::any_of(reader->rated.begin(), reader->rated.end(), [&](const auto& one) {
                                return one.heldOut && one.book == order[i].book;
                            });
    }
    for (std::size_t r = 0; r < readers.size() && parameters.reasons > 0; ++r) {
        std::vector<Recommendation> own = result;
        for (Recommendation& one : own)
            one.because.clear();
        std::vector<RatedBook> rated = readers[r]->rated;
        std::erase_if(rated, [this](const RatedBook& one) { return isUnlearned(one.book); });
        Reasons(*m_model, readers[r]->user, rated).explain(own, parameters.reasons);
        for (std::size_t i = 0; i < count; ++i) {
            for (Reason reason : own[i].because) {
                reason.reader = static_cast<int>(r);
                result[i].because.push_back(reason);
            }
            if (own[i].kind != ReasonKind::none)
                result[i].kind = own[i].kind;
        }
    }
    return result;
}

} // namespace shelf
