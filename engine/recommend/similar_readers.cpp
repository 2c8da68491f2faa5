// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/nearest.h"
#include "engine/recommend/recommender.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// So many books in common count half: without it a reader of one book would be most like whoever read it.
constexpr double kShrinkage = 3;

} // namespace

SimilarReaders Recommender::similarReaders(const Somebody& somebody, int count) const
{
    if (!m_model || count <= 0)
        return {};
    const std::int32_t user = somebody.user;
    if (user >= 0 && !interactions().booksOf(user).empty()) {
        const MatrixView vectors = m_model->userEmbedding();
        if (static_cast<std::size_t>(user) < vectors.rows && !vectors.empty())
            return similarByVectors(user, count);
        return similarByBooks(user, interactions().booksOf(user), count);
    }
    std::vector<std::int32_t> books;
    for (const RatedBook& one : user >= 0 ? ratedBooks(user) : somebody.rated)
        books.push_back(one.book);
    if (user < 0)
        books.insert(books.end(), somebody.read.begin(), somebody.read.end());
    std::sort(books.begin(), books.end());
    books.erase(std::unique(books.begin(), books.end()), books.end());
    return similarByBooks(user, books, count);
}

SimilarReaders Recommender::similarByVectors(std::int32_t user, int count) const
{
    const MatrixView vectors = m_model->userEmbedding();
    std::vector<std::uint8_t> skip(vectors.rows, 0);
    for (std::size_t u = 0; u < skip.size(); ++u)
        skip[u] = interactions().booksOf(static_cast<std::int32_t>(u)).empty() ? 1 : 0;
    std::vector<std::uint8_t> own(m_data->bookCount(), 0);
    for (const std::int32_t book : interactions().booksOf(user))
        own[static_cast<std::size_t>(book)] = 1;
    SimilarReaders similar{LikenessKind::vectors, {}};
    for (const Neighbor& near : nearestRows(vectors, user, count, Metric::cosine, skip)) {
        SimilarReader reader{near.row, 1 - near.distance, 0};
        for (const std::int32_t book : interactions().booksOf(near.row))
            reader.common += own[static_cast<std::size_t>(book)];
        similar.readers.push_back(reader);
    }
    return similar;
}

SimilarReaders Recommender::similarByBooks(std::int32_t self, std::span<const std::int32_t> books,
                                           int count) const
{
    std::vector<std::uint32_t> common(m_data->userCount(), 0);
    for (const std::int32_t book : books)
        for (const std::int32_t user : interactions().usersOf(book))
            ++common[static_cast<std::size_t>(user)];
    std::vector<SimilarReader> readers;
    for (std::size_t u = 0; u < common.size(); ++u) {
        if (common[u] == 0 || static_cast<std::int32_t>(u) == self)
            continue;
        const auto theirs = interactions().booksOf(static_cast<std::int32_t>(u)).size();
        const auto c = static_cast<double>(common[u]);
        const double likeness = c /
                                std::sqrt(static_cast<double>(books.size()) * static_cast<double>(theirs)) *
                                c / (c + kShrinkage);
        readers.push_back({static_cast<std::int32_t>(u), static_cast<float>(likeness), common[u]});
    }
    const std::size_t kept = std::min(static_cast<std::size_t>(count), readers.size());
    std::partial_sort(readers.begin(), readers.begin() + static_cast<std::ptrdiff_t>(kept), readers.end(),
                      [](const SimilarReader& a, const SimilarReader& b) {
                          return a.likeness > b.likeness || (a.likeness == b.likeness && a.user < b.user);
                      });
    readers.resize(kept);
    if (readers.empty())
        return {};
    return {LikenessKind::books, std::move(readers)};
}

} // namespace shelf
