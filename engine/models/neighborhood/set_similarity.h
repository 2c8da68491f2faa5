// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/interactions.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

enum class NeighborhoodKind { item, user };
enum class RankingSimilarity { cosine, bm25 };

/// Ratings as rows whose likeness is asked (books or readers) and columns (the other of the two).
class Occurrences {
public:
    Occurrences(std::shared_ptr<const Interactions> known, NeighborhoodKind kind)
        : m_known(std::move(known)), m_byBook(kind == NeighborhoodKind::item)
    {}

    std::size_t rowCount() const { return m_byBook ? m_known->bookCount() : m_known->userCount(); }
    std::size_t columnCount() const { return m_byBook ? m_known->userCount() : m_known->bookCount(); }
    std::span<const std::int32_t> columnsOf(std::size_t row) const { return ids(row, m_byBook); }
    std::span<const std::int32_t> rowsOf(std::size_t column) const { return ids(column, !m_byBook); }
    std::span<const float> ratingsOfRow(std::size_t row) const { return ratings(row, m_byBook); }
    std::span<const float> ratingsOfColumn(std::size_t column) const { return ratings(column, !m_byBook); }
    std::size_t size() const { return m_known->size(); }
    const Interactions& known() const { return *m_known; }

private:
    std::span<const std::int32_t> ids(std::size_t index, bool ofBook) const
    {
        const auto i = static_cast<std::int32_t>(index);
        return ofBook ? m_known->usersOf(i) : m_known->booksOf(i);
    }
    std::span<const float> ratings(std::size_t index, bool ofBook) const
    {
        const auto i = static_cast<std::int32_t>(index);
        return ofBook ? m_known->ratingsOfBook(i) : m_known->ratingsOf(i);
    }

    std::shared_ptr<const Interactions> m_known;
    bool m_byBook;
};

/// The likeness of two sets of columns: rowWeight(A) rowWeight(B) times the sum of the columns' weights over
/// their intersection. Cosine: weights 1 / sqrt(size) and 1. BM25 (Robertson & Zaragoza 2009): the product of
/// the two sets' vectors of term weights, a column being a term.
class SetSimilarity {
public:
    SetSimilarity(const Occurrences& occurrences, RankingSimilarity kind);

    float rowWeight(std::size_t size) const; ///< of a set of so many columns
    float columnWeight(std::size_t column) const
    {
        return m_columnWeights.empty() ? 1.0F : m_columnWeights[column];
    }

private:
    RankingSimilarity m_kind;
    double m_meanSize = 1;
    std::vector<float> m_columnWeights; ///< empty: all 1
};

} // namespace shelf
