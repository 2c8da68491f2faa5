// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/factorization/rating_grid.h"

#include "engine/base/random.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace shelf {

namespace {

constexpr std::uint64_t kBlockStream = 0x677269; // each use of chance has streams of its own
constexpr std::uint64_t kOrderStream = 0x6f7264;

std::vector<std::uint32_t> countRatings(std::span<const std::int32_t> keys,
                                        std::span<const std::uint32_t> rows, std::size_t entities)
{
    std::vector<std::uint32_t> counts(entities, 0);
    for (const std::uint32_t row : rows)
        ++counts[static_cast<std::size_t>(keys[row])];
    return counts;
}

} // namespace

Stripes makeStripes(std::span<const std::uint32_t> ratingCounts, std::size_t stripes)
{
    const std::size_t entities = ratingCounts.size();
    std::vector<std::uint32_t> byCount(entities);
    std::iota(byCount.begin(), byCount.end(), 0U);
    std::stable_sort(byCount.begin(), byCount.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return ratingCounts[a] > ratingCounts[b]; });

    // The largest first, each to the stripe that has least so far.
    Stripes result{std::vector<std::uint32_t>(entities), std::vector<std::uint8_t>(entities)};
    std::vector<std::uint64_t> load(stripes, 0);
    std::vector<std::uint32_t> members(stripes, 0);
    for (const std::uint32_t entity : byCount) {
        const auto least =
            static_cast<std::size_t>(std::min_element(load.begin(), load.end()) - load.begin());
        result.stripeOf[entity] = static_cast<std::uint8_t>(least);
        load[least] += ratingCounts[entity] + std::uint64_t{1}; // those without ratings are spread too
        ++members[least];
    }
    std::vector<std::uint32_t> next(stripes, 0);
    for (std::size_t s = 1; s < stripes; ++s)
        next[s] = next[s - 1] + members[s - 1];
    for (const std::uint32_t entity : byCount)
        result.rowOf[entity] = next[result.stripeOf[entity]]++;
    return result;
}

RatingGrid::RatingGrid(const Dataset& data, std::span<const std::uint32_t> rows, std::uint64_t seed)
    : m_userCounts(countRatings(data.user, rows, data.userCount())),
      m_bookCounts(countRatings(data.book, rows, data.bookCount())),
      m_users(makeStripes(m_userCounts, kStripes)),
      m_books(makeStripes(m_bookCounts, kStripes)),
      m_start(kStripes * kStripes + 1, 0),
      m_ratings(data.user.place())
{
    m_ratings.extend(rows.size());
    const auto blockOf = [&](std::uint32_t row) {
        return std::size_t{m_users.stripeOf[static_cast<std::size_t>(data.user[row])]} * kStripes +
               m_books.stripeOf[static_cast<std::size_t>(data.book[row])];
    };
    for (const std::uint32_t row : rows)
        ++m_start[blockOf(row) + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    std::vector<std::size_t> next(m_start.begin(), m_start.end() - 1);
    for (const std::uint32_t row : rows)
        m_ratings[next[blockOf(row)]++] = {m_users.rowOf[static_cast<std::size_t>(data.user[row])],
                                           m_books.rowOf[static_cast<std::size_t>(data.book[row])],
                                           data.rating[row]};
    for (std::size_t b = 0; b + 1 < m_start.size(); ++b) {
        Random random(seed, kBlockStream + (b << 32));
        for (std::size_t i = m_start[b + 1] - m_start[b]; i > 1; --i)
            std::swap(m_ratings[m_start[b] + i - 1], m_ratings[m_start[b] + random.below(i)]);
    }
}

RatingGrid::Order RatingGrid::order(std::uint64_t seed, int epoch) const
{
    Random random(seed, kOrderStream + (static_cast<std::uint64_t>(epoch) << 32));
    Order order{std::vector<std::size_t>(kStripes), std::vector<std::size_t>(kStripes),
                std::vector<std::uint64_t>(kStripes)};
    std::iota(order.column.begin(), order.column.end(), std::size_t{0});
    std::iota(order.shift.begin(), order.shift.end(), std::size_t{0});
    random.shuffle(order.column);
    random.shuffle(order.shift);
    for (std::uint64_t& entry : order.entry)
        entry = random.next();
    return order;
}

} // namespace shelf
