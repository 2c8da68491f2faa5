// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// Ratings as compressed rows, by user and by book: each (user, book) pair once, the rating of the
/// latest time winning (of equal times, or without times, the later row); within a row ascending. Immutable.
class Interactions {
public:
    /// rows: of the data, usually the training part.
    Interactions(const Dataset& data, std::span<const std::uint32_t> rows);

    std::size_t userCount() const { return m_userStart.size() - 1; }
    std::size_t bookCount() const { return m_bookStart.size() - 1; }
    std::size_t size() const { return m_books.size(); }

    /// Both spans of a pair have the same length; empty for an index outside.
    std::span<const std::int32_t> booksOf(std::int32_t user) const
    {
        return part(m_books, m_userStart, user);
    }
    std::span<const float> ratingsOf(std::int32_t user) const { return part(m_ratings, m_userStart, user); }
    std::span<const std::int32_t> usersOf(std::int32_t book) const
    {
        return part(m_users, m_bookStart, book);
    }
    std::span<const float> ratingsOfBook(std::int32_t book) const
    {
        return part(m_bookRatings, m_bookStart, book);
    }
    /// Whether the user has the book.
    bool contains(std::int32_t user, std::int32_t book) const;
    double meanRating() const;

private:
    template <class T>
    static std::span<const T> part(const std::vector<T>& values, const std::vector<std::uint32_t>& start,
                                   std::int32_t row)
    {
        const auto r = static_cast<std::size_t>(row);
        if (row < 0 || r + 1 >= start.size())
            return {};
        return std::span(values).subspan(start[r], start[r + 1] - start[r]);
    }

    std::vector<std::uint32_t> m_userStart;
    std::vector<std::int32_t> m_books;
    std::vector<float> m_ratings;
    std::vector<std::uint32_t> m_bookStart;
    std::vector<std::int32_t> m_users;
    std::vector<float> m_bookRatings;
};

} // namespace shelf
