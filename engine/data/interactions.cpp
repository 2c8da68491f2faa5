// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/interactions.h"

#include <algorithm>
#include <numeric>

namespace shelf {

Interactions::Interactions(const Dataset& data, std::span<const std::uint32_t> rows)
    : m_userStart(data.userCount() + 1, 0), m_bookStart(data.bookCount() + 1, 0)
{
    // Two stable counting sorts, by book and then by user, leave each user's books ascending and a pair's
    // ratings in file order.
    std::vector<std::uint32_t> all(rows.begin(), rows.end());
    const Grouping byBook = groupBy(data.book, data.bookCount(), &all);
    const Grouping byUser = groupBy(data.user, data.userCount(), &byBook.order);
    m_books.reserve(rows.size());
    m_ratings.reserve(rows.size());
    std::uint32_t kept = 0; // the row of the pair so far
    for (std::size_t u = 0; u < data.userCount(); ++u) {
        for (std::uint32_t i = byUser.start[u]; i < byUser.start[u + 1]; ++i) {
            const std::uint32_t row = byUser.order[i];
            if (m_books.size() > m_userStart[u] && m_books.back() == data.book[row]) {
                if (!data.hasTimes() || data.time[row] >= data.time[kept]) {
                    m_ratings.back() = data.rating[row];
                    kept = row;
                }
                continue;
            }
            kept = row;
            m_books.push_back(data.book[row]);
            m_ratings.push_back(data.rating[row]);
        }
        m_userStart[u + 1] = static_cast<std::uint32_t>(m_books.size());
    }

    for (const std::int32_t book : m_books)
        ++m_bookStart[static_cast<std::size_t>(book) + 1];
    std::partial_sum(m_bookStart.begin(), m_bookStart.end(), m_bookStart.begin());
    std::vector<std::uint32_t> next(m_bookStart.begin(), m_bookStart.end() - 1);
    m_users.resize(m_books.size());
    m_bookRatings.resize(m_books.size());
    for (std::size_t u = 0; u < data.userCount(); ++u) {
        for (std::uint32_t i = m_userStart[u]; i < m_userStart[u + 1]; ++i) {
            const std::uint32_t to = next[static_cast<std::size_t>(m_books[i])]++;
            m_users[to] = static_cast<std::int32_t>(u);
            m_bookRatings[to] = m_ratings[i];
        }
    }
}

bool Interactions::contains(std::int32_t user, std::int32_t book) const
{
    const auto books = booksOf(user);
    return std::binary_search(books.begin(), books.end(), book);
}

double Interactions::meanRating() const
{
    const double sum = std::accumulate(m_ratings.begin(), m_ratings.end(), 0.0);
    return m_ratings.empty() ? 0.0 : sum / static_cast<double>(m_ratings.size());
}

} // namespace shelf
