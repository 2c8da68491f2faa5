// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/neighborhood/slope_one_model.h"

#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"

#include <algorithm>
#include <numeric>

namespace shelf {

// With c_v the number of books that v has in common with the reader and s_v the sum of r_uj - r_vj over them,
// the pairs of book i add up to the sum over i's readers v of c_v r_vi + s_v, and their number to that of
// c_v.
void SlopeOneModel::meet(Reader& reader, std::span<const std::int32_t> books,
                         std::span<const float> ratings) const
{
    reader.peers.resize(userCount());
    for (const std::int32_t user : reader.active)
        reader.peers[static_cast<std::size_t>(user)] = {};
    reader.active.clear();
    reader.books = books;
    reader.ratings = ratings;
    for (std::size_t i = 0; i < books.size(); ++i) {
        const auto users = m_known->usersOf(books[i]);
        const auto theirs = m_known->ratingsOfBook(books[i]);
        for (std::size_t k = 0; k < users.size(); ++k) {
            Peer& peer = reader.peers[static_cast<std::size_t>(users[k])];
            if (peer.common++ == 0)
                reader.active.push_back(users[k]);
            peer.shift += static_cast<double>(ratings[i]) - static_cast<double>(theirs[k]);
        }
    }
}

float SlopeOneModel::rate(const Reader& reader, std::int32_t book, float fallback) const
{
    // A book tells nothing of itself: its own difference is taken out of its readers' sums.
    const auto own = std::find(reader.books.begin(), reader.books.end(), book);
    const bool rated = own != reader.books.end();
    const double ownRating =
        rated ? static_cast<double>(reader.ratings[static_cast<std::size_t>(own - reader.books.begin())]) : 0;
    const auto users = m_known->usersOf(book);
    const auto theirs = m_known->ratingsOfBook(book);
    double sum = 0;
    std::uint64_t pairs = 0;
    for (std::size_t k = 0; k < users.size(); ++k) {
        const Peer& peer = reader.peers[static_cast<std::size_t>(users[k])];
        const double rating = static_cast<double>(theirs[k]);
        const std::uint32_t common = peer.common - (rated ? 1U : 0U);
        if (common == 0)
            continue;
        sum += common * rating + peer.shift - (rated ? ownRating - rating : 0.0);
        pairs += common;
    }
    return pairs > 0 ? static_cast<float>(sum / static_cast<double>(pairs)) : fallback;
}

void SlopeOneModel::rateAll(std::span<const std::int32_t> books, std::span<const float> ratings,
                            std::span<float> out) const
{
    Reader reader;
    meet(reader, books, ratings);
    std::vector<float> ofOwn(books.size());
    for (std::size_t i = 0; i < books.size(); ++i)
        if (const auto book = static_cast<std::size_t>(books[i]); books[i] >= 0 && book < out.size())
            ofOwn[i] = rate(reader, books[i], out[book]);

    // Only readers with something in common count, so their books are gone through rather than all books'.
    std::vector<double> sums(bookCount(), 0.0);
    std::vector<std::uint64_t> pairs(bookCount(), 0);
    for (const std::int32_t user : reader.active) {
        const Peer& peer = reader.peers[static_cast<std::size_t>(user)];
        const auto theirBooks = m_known->booksOf(user);
        const auto theirs = m_known->ratingsOf(user);
        for (std::size_t k = 0; k < theirBooks.size(); ++k) {
            const auto book = static_cast<std::size_t>(theirBooks[k]);
            sums[book] += peer.common * static_cast<double>(theirs[k]) + peer.shift;
            pairs[book] += peer.common;
        }
    }
    for (std::size_t b = 0; b < out.size(); ++b)
        if (pairs[b] > 0)
            out[b] = static_cast<float>(sums[b] / static_cast<double>(pairs[b]));
    for (std::size_t i = 0; i < books.size(); ++i)
        if (const auto book = static_cast<std::size_t>(books[i]); books[i] >= 0 && book < out.size())
            out[book] = ofOwn[i];
}

void SlopeOneModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                            std::span<float> ratings) const
{
    m_biases->predict(users, books, ratings);
    // A reader's peers are looked up once for all of the reader's pairs.
    std::vector<std::uint32_t> order(users.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return users[a] < users[b]; });
    Reader own;
    for (std::size_t first = 0; first < order.size();) {
        const std::int32_t user = users[order[first]];
        std::size_t end = first;
        while (end < order.size() && users[order[end]] == user)
            ++end;
        if (const auto known = m_known->booksOf(user); !known.empty()) {
            meet(own, known, m_known->ratingsOf(user));
            for (std::size_t i = first; i < end; ++i)
                ratings[order[i]] = rate(own, books[order[i]], ratings[order[i]]);
        }
        first = end;
    }
}

void SlopeOneModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    m_biases->scoreAllBooks(user, out);
    if (const auto known = m_known->booksOf(user); !known.empty())
        rateAll(known, m_known->ratingsOf(user), out);
}

void SlopeOneModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                   std::span<float> out) const
{
    m_biases->scoreNewReader(books, ratings, out);
    rateAll(books, ratings, out);
}

std::vector<LayerInfo> SlopeOneModel::layers() const
{
    return {
        {tr("Book", "a layer of a model"), batchOf(1), "", 0, {}},
        {tr("User's ratings", "a layer of a model"), tr("batch x n"), "", 0, {}},
        {tr("Mean difference", "a layer of a model"), tr("batch x n"), tr("of each pair of books, over those who rated both", "details of a layer"), 0, {0, 1}},
        {tr("Biases", "a layer of a model"), batchOf(1), tr("where no pair was rated by both", "details of a layer"), m_biases->parameterCount(), {0}},
        {tr("Weighted mean", "a layer of a model"), batchOf(1), tr("by the number who rated both", "details of a layer"), 0, {1, 2, 3}},
    };
}

Result<std::shared_ptr<const Model>> restoreSlopeOne(RestoreRequest&& request)
{
    auto biases = BiasModel::fromTensors(request.settings.of<BiasParameters>(), request.userCount(),
                                         request.bookCount(), std::move(request.tensors));
    if (!biases)
        return biases.error();
    return std::shared_ptr<const Model>(std::make_shared<SlopeOneModel>(request.known(), std::move(*biases)));
}

} // namespace shelf
