// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/neighborhood/similarities.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

/// The largest of what is pushed in ascending order of index; of equals the first.
class LargestSimilarities {
public:
    explicit LargestSimilarities(std::size_t count) : m_count(count) { m_kept.reserve(2 * count); }

    void clear()
    {
        m_kept.clear();
        m_least = 0;
    }
    void push(float value, std::int32_t index)
    {
        if (!(value > m_least))
            return;
        m_kept.emplace_back(value, index);
        if (m_kept.size() == 2 * m_count) {
            cut();
            m_least = m_kept.back().first;
        }
    }
    /// In descending order.
    const std::vector<std::pair<float, std::int32_t>>& sorted()
    {
        if (m_kept.size() > m_count)
            cut();
        std::sort(m_kept.begin(), m_kept.end(), before);
        return m_kept;
    }

private:
    using Entry = std::pair<float, std::int32_t>;
    static bool before(const Entry& a, const Entry& b)
    {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    }
    /// Leaves m_count, the least of them last.
    void cut()
    {
        const auto last = m_kept.begin() + static_cast<std::ptrdiff_t>(m_count) - 1;
        std::nth_element(m_kept.begin(), last, m_kept.end(), before);
        m_kept.resize(m_count);
    }

    std::size_t m_count;
    float m_least = 0;
    std::vector<Entry> m_kept;
};

namespace {

constexpr std::size_t kChunkRows = 8;

void write(NeighborLists& lists, std::size_t row, LargestSimilarities& largest)
{
    std::size_t place = row * lists.width();
    for (const auto& [similarity, neighbor] : largest.sorted()) {
        lists.neighbors.values[place] = static_cast<float>(neighbor);
        lists.similarities.values[place] = similarity;
        ++place;
    }
}

} // namespace

struct SimilarityJob::Scratch {
    /// Of one pair of rows, over the columns they have in common.
    struct Sums {
        float products = 0;
        float ownSquares = 0;
        float otherSquares = 0;
        float weights = 0;
    };

    Scratch(std::size_t rows, std::size_t ratingWidth, std::size_t rankingWidth)
        : sums(rows), common(rows, 0), rating(ratingWidth), ranking(rankingWidth)
    {}

    std::vector<Sums> sums;
    std::vector<std::uint32_t> common;
    LargestSimilarities rating;
    LargestSimilarities ranking;
};

SimilarityJob::SimilarityJob(const Occurrences& occurrences, NeighborhoodKind kind, const BiasModel& biases,
                             const SetSimilarity& sets, double shrinkage, std::size_t ratingWidth,
                             std::size_t rankingWidth)
    : m_occurrences(occurrences),
      m_sets(sets),
      m_shrinkage(static_cast<float>(shrinkage)),
      m_rating(emptyNeighborLists("rating", occurrences.rowCount(), ratingWidth)),
      m_ranking(emptyNeighborLists("ranking", occurrences.rowCount(), rankingWidth))
{
    const bool byBook = kind == NeighborhoodKind::item;
    const auto rowBias = [&](std::size_t row) {
        const auto i = static_cast<std::int32_t>(row);
        return byBook ? biases.bookBias(i) : biases.userBias(i);
    };
    const auto columnBias = [&](std::size_t column) {
        const auto i = static_cast<std::int32_t>(column);
        return byBook ? biases.userBias(i) : biases.bookBias(i);
    };
    const float mean = biases.mean();
    m_rowResiduals.reserve(occurrences.size());
    m_columnResiduals.reserve(occurrences.size());
    for (std::size_t r = 0; r < occurrences.rowCount(); ++r) {
        const auto columns = occurrences.columnsOf(r);
        const auto ratings = occurrences.ratingsOfRow(r);
        m_rowStart.push_back(m_rowResiduals.size());
        m_rowWeights.push_back(sets.rowWeight(columns.size()));
        for (std::size_t k = 0; k < columns.size(); ++k)
            m_rowResiduals.push_back(ratings[k] - mean - rowBias(r) -
                                     columnBias(static_cast<std::size_t>(columns[k])));
    }
    for (std::size_t c = 0; c < occurrences.columnCount(); ++c) {
        const auto rows = occurrences.rowsOf(c);
        const auto ratings = occurrences.ratingsOfColumn(c);
        m_columnStart.push_back(m_columnResiduals.size());
        for (std::size_t k = 0; k < rows.size(); ++k)
            m_columnResiduals.push_back(ratings[k] - mean - columnBias(c) -
                                        rowBias(static_cast<std::size_t>(rows[k])));
    }
}

void SimilarityJob::run(std::size_t first, std::size_t last, Workers& workers)
{
    std::vector<std::unique_ptr<Scratch>> scratch(static_cast<std::size_t>(workers.count()));
    workers.run((last - first + kChunkRows - 1) / kChunkRows, [&](std::size_t chunk, int worker) {
        auto& own = scratch[static_cast<std::size_t>(worker)];
        if (!own)
            own = std::make_unique<Scratch>(m_occurrences.rowCount(), m_rating.width(), m_ranking.width());
        const std::size_t begin = first + chunk * kChunkRows;
        for (std::size_t r = begin; r < std::min(last, begin + kChunkRows); ++r)
            row(r, *own);
    });
}

void SimilarityJob::row(std::size_t row, Scratch& scratch)
{
    using Sums = Scratch::Sums;
    std::fill(scratch.sums.begin(), scratch.sums.end(), Sums());
    std::fill(scratch.common.begin(), scratch.common.end(), 0U);
    const auto columns = m_occurrences.columnsOf(row);
    for (std::size_t k = 0; k < columns.size(); ++k) {
        const auto column = static_cast<std::size_t>(columns[k]);
        const float own = m_rowResiduals[m_rowStart[row] + k];
        const float square = own * own;
        const float weight = m_sets.columnWeight(column);
        const auto others = m_occurrences.rowsOf(column);
        const float* residuals = m_columnResiduals.data() + m_columnStart[column];
        for (std::size_t i = 0; i < others.size(); ++i) {
            const auto other = static_cast<std::size_t>(others[i]);
            Sums& sums = scratch.sums[other];
            const float residual = residuals[i];
            sums.products += own * residual;
            sums.ownSquares += square;
            sums.otherSquares += residual * residual;
            sums.weights += weight;
            ++scratch.common[other];
        }
    }

    scratch.common[row] = 0;
    scratch.rating.clear();
    scratch.ranking.clear();
    for (std::size_t other = 0; other < scratch.sums.size(); ++other) {
        if (scratch.common[other] == 0)
            continue;
        const Sums& sums = scratch.sums[other];
        const auto index = static_cast<std::int32_t>(other);
        scratch.ranking.push(m_rowWeights[row] * m_rowWeights[other] * sums.weights, index);
        const float squares = sums.ownSquares * sums.otherSquares;
        if (scratch.common[other] > 1 && sums.products > 0 && squares > 0) {
            const auto more = static_cast<float>(scratch.common[other] - 1);
            scratch.rating.push(more / (more + m_shrinkage) * sums.products / std::sqrt(squares), index);
        }
    }
    write(m_rating, row, scratch.rating);
    write(m_ranking, row, scratch.ranking);
}

} // namespace shelf
