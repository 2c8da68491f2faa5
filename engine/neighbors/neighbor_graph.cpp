// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/neighbor_graph.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/neighbors/block_search.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

/// Of the rows that how many cells to look into is told from, and as many others that recall is measured on.
constexpr std::size_t kSampledRows = 200;
/// From so many rows on it pays to bring near ones together first.
constexpr std::size_t kLeastOrdered = 3000;
constexpr double kWantedRecall = 0.965;
constexpr double kLeastRecall = 0.9;
/// Progress is counted in rows, of this many parts each; what comes before the search counts as a tenth of
/// it.
constexpr std::uint64_t kParts = 10;

Status checkRows(const MatrixView& rows, int k)
{
    if (rows.rows < 2)
        return Error::usageError(tr("Neighbors need at least two books"));
    if (rows.cols == 0)
        return Error::usageError(tr("This model has no book vectors to find neighbors by"),
                                 tr("Train a factorization or a network"));
    if (k < 1)
        return Error::usageError(tr("The number of neighbors must be at least 1"));
    for (std::size_t r = 0; r < rows.rows; ++r) {
        for (const float value : rows.row(r)) {
            if (!std::isfinite(value))
                return Error::failure(tr("The vector of book number %1 has values that are not numbers")
                                          .arg(std::to_string(r + 1)),
                                      tr("The training ran away: train again with a lower learning rate"));
        }
    }
    return {};
}

std::vector<std::uint32_t> usedSlots(const PackedRows& packed)
{
    std::vector<std::uint32_t> slots;
    for (const PackedTile& tile : packed.tiles)
        for (std::size_t i = 0; i < tile.count; ++i)
            slots.push_back(static_cast<std::uint32_t>(tile.slot + i));
    return slots;
}

/// Some rows with their true neighbors, and how far down a query's list of cells these lie.
struct Sample {
    std::vector<std::uint32_t> slots;
    std::vector<std::vector<MeasuredRow>> lists; ///< the row itself among them
    std::vector<std::uint32_t> ranks;            ///< of the neighbors' cells, ascending

    double recall(std::size_t probes) const
    {
        const auto within = std::lower_bound(ranks.begin(), ranks.end(), probes) - ranks.begin();
        return ranks.empty() ? 1.0 : static_cast<double>(within) / static_cast<double>(ranks.size());
    }
    std::size_t probesFor(double recall) const
    {
        if (ranks.empty())
            return 1;
        const auto wanted = static_cast<std::size_t>(std::ceil(recall * static_cast<double>(ranks.size())));
        return ranks[std::clamp<std::size_t>(wanted, 1, ranks.size()) - 1] + std::size_t{1};
    }
};

class GraphSearch {
public:
    GraphSearch(const MatrixView& rows, int k, Metric metric, const NeighborGraphOptions& options,
                const Progress& progress)
        : m_rows(rows),
          m_options(options),
          m_progress(progress),
          m_workers(options.threads),
          m_distinct(rows),
          m_lists(rows, m_distinct, metric, k)
    {
        m_graph.rows = rows.rows;
        m_graph.k = k;
        m_graph.metric = metric;
        m_graph.neighbor.resize(rows.rows * static_cast<std::size_t>(k));
        m_graph.distance.resize(m_graph.neighbor.size());
    }

    Result<NeighborGraph> run()
    {
        if (!prepared(0.05))
            return Error::cancelledByCaller();
        std::vector<std::int32_t> chosen(m_distinct.count());
        for (std::size_t g = 0; g < chosen.size(); ++g)
            chosen[g] = m_distinct.first(g);
        m_centered = centerRows(m_rows, chosen, m_graph.metric);
        if (!prepared(0.1) || !(m_distinct.count() > m_options.exactUpTo ? runProbing() : runExact()))
            return Error::cancelledByCaller();
        return std::move(m_graph);
    }

private:
    bool runExact()
    {
        if (m_distinct.count() < kLeastOrdered)
            return searchExactly(packRows(m_centered));
        const RowCells cells(m_centered, m_options.seed, m_workers, partingIntoCells());
        return cells.cells() > 0 && searchExactly(packRows(m_centered, cells.order()));
    }

    bool searchExactly(const PackedRows& packed)
    {
        m_centered = {};
        if (!prepared(1))
            return false;
        BlockSearch search(packed, m_lists, m_workers);
        const std::vector<std::uint32_t> slots = usedSlots(packed);
        return search.exact(slots, taker(packed, slots), proceeding());
    }

    bool runProbing()
    {
        const RowCells cells(m_centered, m_options.seed, m_workers, partingIntoCells());
        if (cells.cells() == 0)
            return false;
        const PackedRows packed = packRows(m_centered, cells.order(), cells.cellSizes());
        m_centered = {};
        if (!prepared(0.7))
            return false;
        BlockSearch search(packed, m_lists, m_workers);
        const std::vector<std::uint32_t> slots = usedSlots(packed);

        // What a number of cells would find is known without a search: the true neighbors in them.
        Random random(m_options.seed, 0x73616d70);
        Sample fitted;
        Sample measured;
        if (!drawSample(slots, packed, cells, search, random, fitted, 0.7) ||
            !drawSample(slots, packed, cells, search, random, measured, 0.85))
            return false;
        std::size_t probes = fitted.probesFor(kWantedRecall);
        while (measured.recall(probes) < kLeastRecall)
            probes *= 2;
        if (2 * probes >= cells.cells())
            return search.exact(slots, taker(packed, slots), proceeding());
        if (!search.probing(slots, cells, probes, taker(packed, slots), proceeding()))
            return false;
        m_graph.recall = recallOf(measured, packed);
        return true;
    }

    bool drawSample(std::span<const std::uint32_t> slots, const PackedRows& packed, const RowCells& cells,
                    BlockSearch& search, Random& random, Sample& sample, double progressAt)
    {
        for (std::size_t i = 0; i < kSampledRows; ++i)
            sample.slots.push_back(slots[random.below(slots.size())]);
        sample.lists.resize(kSampledRows);
        const bool done = search.exact(
            sample.slots,
            [&](std::size_t query, std::span<const MeasuredRow> list) {
                sample.lists[query].assign(list.begin(), list.end());
            },
            [&](std::size_t query) {
                return prepared(progressAt + 0.15 * static_cast<double>(query) / kSampledRows);
            });
        if (!done)
            return false;

        CandidateSearch vectors(packed, 1);
        std::vector<float> scores(cells.scoreLanes());
        for (std::size_t i = 0; i < kSampledRows; ++i) {
            vectors.begin(std::span(sample.slots).subspan(i, 1));
            cells.scores(1, vectors.vectors(), scores.data());
            const auto own = static_cast<std::size_t>(packed.source[sample.slots[i]]);
            for (const MeasuredRow& neighbor : sample.lists[i]) {
                const std::size_t group = m_distinct.groupOf(neighbor.row);
                if (group == own)
                    continue;
                const float score = scores[cells.cellOf(group)];
                sample.ranks.push_back(static_cast<std::uint32_t>(
                    std::count_if(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(cells.cells()),
                                  [&](float other) { return other > score; })));
            }
        }
        std::sort(sample.ranks.begin(), sample.ranks.end());
        return true;
    }

    double recallOf(const Sample& sample, const PackedRows& packed) const
    {
        std::size_t found = 0;
        std::size_t all = 0;
        std::vector<std::int32_t> mine;
        for (std::size_t i = 0; i < sample.slots.size(); ++i) {
            const std::int32_t row =
                m_distinct.first(static_cast<std::size_t>(packed.source[sample.slots[i]]));
            const auto list = m_graph.of(static_cast<std::size_t>(row));
            mine.assign(list.begin(), list.end());
            std::sort(mine.begin(), mine.end());
            std::size_t wanted = list.size();
            for (const MeasuredRow& neighbor : sample.lists[i]) {
                if (neighbor.row == row || wanted == 0)
                    continue;
                --wanted;
                ++all;
                found += std::binary_search(mine.begin(), mine.end(), neighbor.row);
            }
        }
        return static_cast<double>(found) / static_cast<double>(all);
    }

    BlockSearch::Take taker(const PackedRows& packed, const std::vector<std::uint32_t>& slots)
    {
        return [this, &packed, &slots](std::size_t query, std::span<const MeasuredRow> list) {
            m_lists.write(static_cast<std::size_t>(packed.source[slots[query]]), list, m_graph);
        };
    }

    /// Reports a share of what comes before the search.
    bool prepared(double share) const
    {
        return report(m_progress, static_cast<std::uint64_t>(share * static_cast<double>(m_rows.rows)),
                      kParts * m_rows.rows);
    }

    std::function<bool(double)> partingIntoCells() const
    {
        return [this](double done) { return prepared(0.1 + 0.5 * done); };
    }

    BlockSearch::Proceed proceeding() const
    {
        return [this](std::size_t done) {
            return report(m_progress, m_rows.rows + (kParts - 1) * m_rows.rows * done / m_distinct.count(),
                          kParts * m_rows.rows);
        };
    }

    MatrixView m_rows;
    NeighborGraphOptions m_options;
    const Progress& m_progress;
    Workers m_workers;
    DistinctRows m_distinct;
    MeasuredLists m_lists;
    CenteredRows m_centered;
    NeighborGraph m_graph;
};

} // namespace

Result<NeighborGraph> nearestOfAll(const MatrixView& rows, int k, Metric metric,
                                   const NeighborGraphOptions& options, const Progress& progress)
{
    if (const Status status = checkRows(rows, k); !status)
        return status.error();
    if (!report(progress, 0, kParts * rows.rows))
        return Error::cancelledByCaller();
    const auto most = static_cast<std::int64_t>(rows.rows) - 1;
    return atEdge({tr("find the neighbors of every book", "a task"), {}, tr("Ask for fewer neighbors")}, [&] {
        return GraphSearch(rows, static_cast<int>(std::min<std::int64_t>(k, most)), metric, options, progress)
            .run();
    });
}

} // namespace shelf
