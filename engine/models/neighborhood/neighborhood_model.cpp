// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/neighborhood/neighborhood_model.h"

#include "engine/base/numbers.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

/// The numbers 0 .. n-1 in ascending order of key.
std::vector<std::size_t> orderBy(std::span<const std::int32_t> keys)
{
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    return order;
}

bool isInside(std::int32_t index, std::size_t count)
{
    return index >= 0 && static_cast<std::size_t>(index) < count;
}

} // namespace

NeighborhoodModel::NeighborhoodModel(const NeighborhoodParameters& parameters,
                                     std::shared_ptr<const Interactions> known,
                                     std::shared_ptr<const BiasModel> biases, NeighborLists rating,
                                     NeighborLists ranking, bool hasStars)
    : m_parameters(parameters),
      m_known(std::move(known)),
      m_occurrences(m_known, parameters.kind),
      m_sets(m_occurrences, parameters.similarity),
      m_biases(std::move(biases)),
      m_rating(std::move(rating)),
      m_ranking(std::move(ranking)),
      m_hasStars(hasStars)
{
    if (byBook())
        listWhoNames();
}

void NeighborhoodModel::listWhoNames()
{
    const std::size_t books = m_ranking.neighbors.rows;
    const auto forEach = [&](auto use) {
        for (std::size_t row = 0; row < books; ++row)
            for (std::size_t place = 0; place < m_ranking.width() && m_ranking.neighbor(row, place) >= 0;
                 ++place)
                use(row, static_cast<std::size_t>(m_ranking.neighbor(row, place)),
                    m_ranking.similarity(row, place));
    };
    m_namedStart.assign(books + 1, 0);
    forEach([&](std::size_t, std::size_t named, float) { ++m_namedStart[named + 1]; });
    std::partial_sum(m_namedStart.begin(), m_namedStart.end(), m_namedStart.begin());
    std::vector<std::uint32_t> next(m_namedStart.begin(), m_namedStart.end() - 1);
    m_named.resize(m_namedStart.back());
    forEach([&](std::size_t row, std::size_t named, float similarity) {
        m_named[next[named]++] = {static_cast<std::int32_t>(row), similarity};
    });
}

float NeighborhoodModel::baseline(std::int32_t user, std::int32_t book) const
{
    return m_biases->mean() + m_biases->userBias(user) + m_biases->bookBias(book);
}

// Pairs of the same column (the reader, where books are neighbors) come together, so that what the column's
// rows are rated lies ready in an array over all rows.
void NeighborhoodModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                                std::span<float> ratings) const
{
    const std::span<const std::int32_t> columns = byBook() ? users : books;
    const std::span<const std::int32_t> rows = byBook() ? books : users;
    constexpr float kNotRated = std::numeric_limits<float>::quiet_NaN();
    std::vector<float> off(m_occurrences.rowCount(), kNotRated);
    std::int32_t loaded = -1;
    const auto load = [&](std::int32_t column) {
        if (isInside(loaded, m_occurrences.columnCount()))
            for (const std::int32_t row : m_occurrences.rowsOf(static_cast<std::size_t>(loaded)))
                off[static_cast<std::size_t>(row)] = kNotRated;
        loaded = column;
        if (!isInside(loaded, m_occurrences.columnCount()))
            return;
        const auto ids = m_occurrences.rowsOf(static_cast<std::size_t>(column));
        const auto values = m_occurrences.ratingsOfColumn(static_cast<std::size_t>(column));
        for (std::size_t k = 0; k < ids.size(); ++k)
            off[static_cast<std::size_t>(ids[k])] =
                values[k] - (byBook() ? baseline(column, ids[k]) : baseline(ids[k], column));
    };

    for (const std::size_t i : orderBy(columns)) {
        if (columns[i] != loaded)
            load(columns[i]);
        ratings[i] = baseline(users[i], books[i]);
        if (!isInside(rows[i], m_occurrences.rowCount()))
            continue;
        const auto row = static_cast<std::size_t>(rows[i]);
        float sum = 0;
        float weights = 0;
        int found = 0;
        for (std::size_t place = 0; place < m_rating.width() && found < m_parameters.neighbors; ++place) {
            const std::int32_t neighbor = m_rating.neighbor(row, place);
            if (neighbor < 0)
                break;
            const float error = off[static_cast<std::size_t>(neighbor)];
            if (std::isnan(error))
                continue;
            const float similarity = m_rating.similarity(row, place);
            sum += similarity * error;
            weights += similarity;
            ++found;
        }
        ratings[i] += sum / (kDoubt + weights);
    }
}

void NeighborhoodModel::scorePairs(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                                   std::span<float> scores) const
{
    std::vector<float> all(bookCount());
    std::int32_t scored = -1;
    bool any = false;
    for (const std::size_t i : orderBy(users)) {
        if (!any || users[i] != scored)
            scoreAllBooks(users[i], all);
        any = true;
        scored = users[i];
        scores[i] = isInside(books[i], bookCount()) ? all[static_cast<std::size_t>(books[i])] : 0.0F;
    }
}

void NeighborhoodModel::scoreByBooks(std::span<const std::int32_t> books, std::span<float> out) const
{
    std::fill(out.begin(), out.end(), 0.0F);
    for (const std::int32_t book : books) {
        if (!isInside(book, bookCount()))
            continue;
        const auto b = static_cast<std::size_t>(book);
        for (std::uint32_t k = m_namedStart[b]; k < m_namedStart[b + 1]; ++k)
            out[static_cast<std::size_t>(m_named[k].row)] += m_named[k].similarity;
    }
}

void NeighborhoodModel::scoreByReaders(std::span<const Neighbor> readers, std::span<float> out) const
{
    std::fill(out.begin(), out.end(), 0.0F);
    for (const Neighbor& reader : readers)
        for (const std::int32_t book : m_known->booksOf(reader.row))
            out[static_cast<std::size_t>(book)] += reader.similarity;
}

/// A known reader's list, or one made from the books.
std::vector<NeighborhoodModel::Neighbor>
NeighborhoodModel::nearestReaders(std::int32_t user, std::span<const std::int32_t> books) const
{
    std::vector<Neighbor> nearest;
    if (isInside(user, userCount())) {
        const auto row = static_cast<std::size_t>(user);
        for (std::size_t place = 0; place < m_ranking.width() && m_ranking.neighbor(row, place) >= 0; ++place)
            nearest.push_back({m_ranking.neighbor(row, place), m_ranking.similarity(row, place)});
        return nearest;
    }
    std::vector<float> sums(userCount(), 0.0F);
    for (const std::int32_t book : books)
        for (const std::int32_t other : m_known->usersOf(book))
            sums[static_cast<std::size_t>(other)] += m_sets.columnWeight(static_cast<std::size_t>(book));
    const float own = m_sets.rowWeight(books.size());
    for (std::size_t u = 0; u < sums.size(); ++u) {
        const auto other = static_cast<std::int32_t>(u);
        if (sums[u] > 0)
            nearest.push_back({other, own * m_sets.rowWeight(m_known->booksOf(other).size()) * sums[u]});
    }
    std::stable_sort(nearest.begin(), nearest.end(),
                     [](const Neighbor& a, const Neighbor& b) { return a.similarity > b.similarity; });
    nearest.resize(std::min(nearest.size(), static_cast<std::size_t>(m_parameters.rankingNeighbors)));
    return nearest;
}

void NeighborhoodModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    if (byBook())
        scoreByBooks(m_known->booksOf(user), out);
    else
        scoreByReaders(nearestReaders(user, {}), out);
}

void NeighborhoodModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                                       std::span<float> out) const
{
    if (byBook())
        scoreByBooks(books, out);
    else
        scoreByReaders(nearestReaders(-1, books), out);
}

std::vector<Contribution> NeighborhoodModel::contributions(std::int32_t user,
                                                           std::span<const std::int32_t> books,
                                                           std::span<const float>, std::int32_t book) const
{
    std::vector<Contribution> all;
    if (!isInside(book, bookCount()))
        return all;
    if (byBook()) {
        std::vector<float> near(bookCount(), 0.0F);
        const auto row = static_cast<std::size_t>(book);
        for (std::size_t place = 0; place < m_ranking.width() && m_ranking.neighbor(row, place) >= 0; ++place)
            near[static_cast<std::size_t>(m_ranking.neighbor(row, place))] = m_ranking.similarity(row, place);
        for (const std::int32_t own : books)
            if (isInside(own, bookCount()) && near[static_cast<std::size_t>(own)] > 0)
                all.push_back({own, near[static_cast<std::size_t>(own)]});
        return all;
    }
    std::vector<float> share(bookCount(), 0.0F);
    const float own = m_sets.rowWeight(books.size());
    for (const Neighbor& reader : nearestReaders(user, books)) {
        if (!m_known->contains(reader.row, book))
            continue;
        const float weight = own * m_sets.rowWeight(m_known->booksOf(reader.row).size());
        for (const std::int32_t theirs : m_known->booksOf(reader.row))
            share[static_cast<std::size_t>(theirs)] +=
                weight * m_sets.columnWeight(static_cast<std::size_t>(theirs));
    }
    for (const std::int32_t mine : books)
        if (isInside(mine, bookCount()) && share[static_cast<std::size_t>(mine)] > 0)
            all.push_back({mine, share[static_cast<std::size_t>(mine)]});
    return all;
}

std::vector<LayerInfo> NeighborhoodModel::layers() const
{
    const auto filled = [](const NeighborLists& lists) {
        return static_cast<std::uint64_t>(std::count_if(lists.neighbors.values.begin(),
                                                        lists.neighbors.values.end(),
                                                        [](float neighbor) { return neighbor >= 0; }));
    };
    const auto shape = [](const NeighborLists& lists) {
        return shapeText(lists.neighbors.rows, lists.neighbors.cols);
    };
    std::vector<LayerInfo> layers = m_biases->layers();
    const int baseline = static_cast<int>(layers.size()) - 1;
    layers.push_back({tr("Nearest by ratings", "a layer of a model"),
                      batchOf(static_cast<std::size_t>(m_parameters.neighbors)),
                      tr("%1, correlation", "details of a layer").arg(shape(m_rating)),
                      filled(m_rating),
                      {}});
    layers.push_back({tr("Weighted mean of ratings", "a layer of a model"), batchOf(1), "", 0, {baseline, baseline + 1}});
    layers.push_back(
        {tr("Nearest by sets", "a layer of a model"),
         batchOf(static_cast<std::size_t>(m_ranking.width())),
         (m_parameters.similarity == RankingSimilarity::cosine ? tr("%1, cosine", "details of a layer")
                                                                : tr("%1, BM25", "details of a layer"))
             .arg(shape(m_ranking)),
         filled(m_ranking),
         {}});
    layers.push_back({tr("Sum of similarities", "a layer of a model"), batchOf(1), tr("for rankings", "details of a layer"), 0, {baseline + 3}});
    return layers;
}

std::vector<const Tensor*> NeighborhoodModel::tensors() const
{
    std::vector<const Tensor*> all = m_biases->tensors();
    for (const NeighborLists* lists : {&m_rating, &m_ranking}) {
        all.push_back(&lists->neighbors);
        all.push_back(&lists->similarities);
    }
    return all;
}

Result<std::shared_ptr<const Model>> restoreNeighborhood(RestoreRequest&& request)
{
    const NeighborhoodParameters& parameters = request.settings.of<NeighborhoodParameters>();
    const std::size_t rows =
        parameters.kind == NeighborhoodKind::item ? request.bookCount() : request.userCount();
    auto rating = takeNeighborLists(request.tensors, "rating", rows);
    if (!rating)
        return rating.error();
    auto ranking = takeNeighborLists(request.tensors, "ranking", rows);
    if (!ranking)
        return ranking.error();
    auto biases = BiasModel::fromTensors(request.settings.of<BiasParameters>(), request.userCount(),
                                         request.bookCount(), std::move(request.tensors));
    if (!biases)
        return biases.error();
    return std::shared_ptr<const Model>(std::make_shared<const NeighborhoodModel>(
        parameters, request.known(), std::move(*biases), std::move(*rating), std::move(*ranking),
        !request.data->onlyTaken));
}

} // namespace shelf
